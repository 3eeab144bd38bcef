/**
 * Times one shape at growing sizes in this process: node shape-times.mjs SHAPE LARGEST. One JSON line: `[{ size, ms, status }]`, size in
 * characters, ms the best of up to three runs.
 */
import { pathToFileURL } from 'node:url'
import { ENTRY } from '../lib/library.mjs'
import { SHAPES } from './shapes.mjs'

const SIZES = [1e4, 3e4, 1e5, 2e5, 5e5, 1e6, 2e6, 5e6, 1e7, 2e7, 5e7]
/** Longer than this for one page, and larger ones are not tried. */
const PATIENCE_MS = 60_000
const [name, largest] = process.argv.slice(2)
const { unit, page } = SHAPES[name]
const { extract } = await import(pathToFileURL(ENTRY).href)

const times = []
for (let n = 0; n < 30; n++) extract(page(Math.ceil(1e4 / unit)))
for (const wanted of SIZES.filter(size => size <= Number(largest))) {
  const html = Buffer.from(page(Math.ceil(wanted / unit))).toString()
  let ms = Number.POSITIVE_INFINITY
  let status
  for (let run = 0; run < 3 && (run === 0 || ms < 1000); run++) {
    const started = performance.now()
    status = extract(html).status
    ms = Math.min(ms, performance.now() - started)
  }
  times.push({ size: html.length, ms, status })
  if (ms > PATIENCE_MS) break
}
process.stdout.write(`${JSON.stringify({ times, rssKb: process.resourceUsage().maxRSS })}\n`, () => process.exit())
