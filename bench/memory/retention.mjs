/**
 * What articles keep alive: node --expose-gc retention.mjs LIBRARY KEEP. Reads pages of 2 MB, each with a short article, keeps of each what
 * KEEP says, and prints by how many bytes memory grew: `article` keeps the result's article; `slice` keeps a piece cut from the page, which
 * holds all of it, and shows that a kept page would be seen.
 */
import { pathToFileURL } from 'node:url'

const PAGES = 10
const PAGE_BYTES = 2_000_000
const [library, keep] = process.argv.slice(2)
const { extract } = await import(pathToFileURL(library).href)

function page(n) {
  const paragraph = i =>
    `<p>Sáng mùng ${n}, bà con xóm thứ ${i} họp bàn việc làm đường, ai nấy góp công góp của, rồi cùng nhau ra đồng be bờ đắp đập cho vụ mới.</p>`
  const link = i => `<li><a href="/muc/${n}/${i}.aspx" title="Bài cũ số ${i}">Bài cũ số ${i} của tháng ${n}</a></li>\n`
  const links = Array.from({ length: Math.ceil(PAGE_BYTES / link(10_000).length) }, (_, i) => link(i)).join('')
  const text = Array.from({ length: 12 }, (_, i) => paragraph(i)).join('\n')
  const html = `<html><head><title>Xóm ${n}</title></head><body><ul>${links}</ul><div><h1>Bà con xóm thứ ${n} góp công làm đường</h1>${text}</div></body></html>`
  return Buffer.from(html).toString()
}

const KEEP = {
  article: html => extract(html).article,
  slice: html => html.slice(1000, 2000),
}
function memory() {
  for (let n = 0; n < 3; n++) globalThis.gc()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

KEEP[keep](page(0))
const before = memory()
const kept = []
let bytes = 0
for (let n = 1; n <= PAGES; n++) {
  const html = page(n)
  bytes += html.length
  kept.push(KEEP[keep](html))
}
const grown = memory() - before
const found = kept.filter(Boolean).length
process.stdout.write(`${JSON.stringify({ pages: PAGES, found, bytes, grown })}\n`, () => process.exit())
