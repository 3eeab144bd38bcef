/** Peak memory after COUNT pages in this process: node many-pages.mjs COUNT SET…. Prints megabytes. Pages are decoded anew each time, as in a batch. */
import { pathToFileURL } from 'node:url'
import { ENTRY } from '../lib/library.mjs'
import { pagesOf } from '../lib/pages.mjs'

const [count, ...sets] = process.argv.slice(2)
const pages = sets.flatMap(set => pagesOf(set)).map(({ html }) => Buffer.from(html))
const { extract } = await import(pathToFileURL(ENTRY).href)
let articles = 0
for (let n = 0; n < Number(count); n++) if (extract(pages[n % pages.length]).status === 'article') articles++
process.stdout.write(`${JSON.stringify({ rssMb: process.resourceUsage().maxRSS / 1024, articles })}\n`, () => process.exit())
