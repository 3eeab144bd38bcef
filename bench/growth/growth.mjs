import { fileURLToPath } from 'node:url'
import { growthExponent } from '../lib/figures.mjs'
import { HEAP, NODE, runJson } from '../lib/run-json.mjs'
import { fixed, textTable } from '../lib/table.mjs'
import { LARGE, SHAPES } from './shapes.mjs'

const SHAPE_TIMES = fileURLToPath(new URL('./shape-times.mjs', import.meta.url))
const HOSTILE_SIZE = 5e6
/** Below this size a page's fixed costs weigh more than its growth. */
const FIT_FROM = 1e5
/** Measured times scatter; a quadratic stage is far above. */
export const LINEAR = 1.25

/** Every shape in a process of its own; `exponent` is that of time = a · size^b from 100 kB on. */
export async function measureGrowth(largest) {
  const rows = []
  for (const shape of Object.keys(SHAPES)) {
    const size = Math.min(largest, LARGE.has(shape) ? largest : HOSTILE_SIZE)
    console.error(`growth: ${shape} …`)
    try {
      const { times, rssKb } = await runJson(NODE, [HEAP, SHAPE_TIMES, shape, String(size)])
      const fitted = times.filter(point => point.size >= FIT_FROM)
      rows.push({ shape, times, rssMb: rssKb / 1024, exponent: growthExponent(fitted.length > 1 ? fitted : times) })
    } catch (error) {
      rows.push({ shape, error: error.message })
    }
  }
  return rows
}

export function growthTable(rows) {
  const table = textTable(
    ['shape', 'largest MB', 'ms', 'MB/s', 'exponent', 'peak MB', ''],
    rows.map(({ shape, times, exponent, rssMb, error }) => {
      if (error) return [shape, '–', '–', '–', '–', '–', error]
      const { size, ms } = times.at(-1)
      const verdict = exponent <= LINEAR ? 'linear' : 'NOT LINEAR'
      return [shape, fixed(size / 1e6, 1), fixed(ms, 0), fixed(size / 1000 / ms, 1), fixed(exponent, 2), fixed(rssMb, 0), verdict]
    }),
  )
  return `Growth: time = a · size^b, fitted from 100 kB on\n${table}`
}
