import { CONTENDERS } from '../lib/contenders.mjs'
import { ENTRY } from '../lib/library.mjs'
import { fixed } from '../lib/table.mjs'
import { importTime } from '../speed/speed.mjs'
import { bundle } from './bundle.mjs'

export const GZIP_LIMIT = 150_000
export const IMPORT_LIMIT_MS = 80

export async function measureSize() {
  const own = CONTENDERS.find(({ kind }) => kind === 'tinbai')
  return { ...(await bundle(ENTRY)), importMs: await importTime(own) }
}

export function sizeTable({ bytes, gzip, packages, importMs }) {
  return [
    `Size: ${fixed(bytes / 1000, 1)} kB minified for browsers, ${fixed(gzip / 1000, 1)} kB gzip (limit ${GZIP_LIMIT / 1000})`,
    `packages in it: ${packages.join(', ') || 'none (what dist bundles already is not counted)'}`,
    `import: ${fixed(importMs, 1)} ms, median of fresh processes (limit ${IMPORT_LIMIT_MS})`,
  ].join('\n')
}
