import { fileURLToPath } from 'node:url'
import { ENTRY } from '../lib/library.mjs'
import { HEAP, NODE, runJson } from '../lib/run-json.mjs'
import { fixed } from '../lib/table.mjs'

const MANY_PAGES = fileURLToPath(new URL('./many-pages.mjs', import.meta.url))
const RETENTION = fileURLToPath(new URL('./retention.mjs', import.meta.url))
const FEW = 100
const MANY = 1000

/** Peak memory of many pages beside few, and what kept articles keep alive of their pages. */
export async function measureMemory(sets) {
  const peak = count => runJson(NODE, [HEAP, MANY_PAGES, String(count), ...sets])
  const few = await peak(FEW)
  const many = await peak(MANY)
  const retention = await runJson(NODE, [HEAP, '--expose-gc', RETENTION, ENTRY, 'article'])
  return { sets, few: { pages: FEW, ...few }, many: { pages: MANY, ...many }, ratio: many.rssMb / few.rssMb, retention }
}

export function memoryTable({ sets, few, many, ratio, retention }) {
  return [
    `Memory on ${sets.join(' + ')}`,
    `peak RSS: ${fixed(few.rssMb, 0)} MB after ${few.pages} pages, ${fixed(many.rssMb, 0)} MB after ${many.pages}: × ${fixed(ratio, 2)} (goal ≤ 1.5)`,
    `kept: ${retention.found} articles of ${retention.pages} pages of ${fixed(retention.bytes / retention.pages / 1e6, 1)} MB hold ${fixed(retention.grown / 1e6, 2)} MB, ${fixed((100 * retention.grown) / retention.bytes, 1)} % of the pages`,
  ].join('\n')
}
