/**
 * Tests what pages print against what they tell machines: `npm run score:fields -- FOLDER…` reads the pages (`.html`, `.html.gz`) of folders twice, as they are
 * and with all metadata taken out, and says how often headline, author and day of the second reading are those the metadata claim. Neither is the truth;
 * where they differ (`--errors`), one of them is read wrongly or the page contradicts itself.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { claimedAuthors } from '../src/engine/claims/authors'
import { decode, extract } from '../src/index'
import type { Article } from '../src/model/article'

const { values, positionals } = parseArgs({ options: { errors: { type: 'boolean' } }, allowPositionals: true })
if (positionals.length === 0) throw new Error('name the folders of pages: npm run score:fields -- FOLDER…')

/** What tells machines: JSON-LD, meta elements but those of the charset, addresses of the page, microdata, links to authors. */
const withoutMetadata = (html: string) =>
  html
    .replace(/<script\b[^>]{0,400}ld\+json[^>]{0,400}>[\s\S]*?<\/script>/gi, '')
    .replace(/<meta\b(?![^>]{0,200}(?:charset|http-equiv))[^>]{0,20000}>/gi, '')
    .replace(/<link\b[^>]{0,400}canonical[^>]{0,2000}>/gi, '')
    .replace(/\s(?:itemprop|itemtype|property|rel)\s*=\s*(?:"[^"]{0,400}"|'[^']{0,400}'|[^\s>]{1,400})/gi, '')

const words = (text: string) =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')
const setOf = (names: readonly string[]) => [...new Set(names.map(words))].sort().join(' | ')
const written = ({ bylines }: Article) => bylines.filter(b => b.roles.includes('text')).map(b => b.name)

interface Field {
  claimed: number
  printed: number
  right: number
}
const FIELDS = ['title', 'author', 'day'] as const
const fields = Object.fromEntries(FIELDS.map(name => [name, { claimed: 0, printed: 0, right: 0 }])) as Record<
  (typeof FIELDS)[number],
  Field
>

function judge(field: (typeof FIELDS)[number], claimed: string, printed: string, same: boolean, file: string): void {
  if (!claimed) return
  const row = fields[field]
  row.claimed++
  if (printed) row.printed++
  if (same) row.right++
  else if (values.errors && printed) console.log(`${file} ${field}: claimed ${claimed}; printed ${printed}`)
}

for (const folder of positionals)
  for (const name of readdirSync(folder)
    .filter(file => /\.html(?:\.gz)?$/.test(file))
    .sort()) {
    const bytes = readFileSync(join(folder, name))
    const html = decode(name.endsWith('.gz') ? gunzipSync(bytes) : bytes).text
    const [whole, bare] = [extract(html).article, extract(withoutMetadata(html)).article]
    if (!whole?.metadata || !bare) continue
    const { metadata } = whole
    const house = { names: [metadata.publisher ?? '', whole.site ?? ''].filter(Boolean), addresses: [metadata.canonical], title: '' }
    const authors = setOf(claimedAuthors([metadata.authors], house, []).map(b => b.name))
    const title = words(metadata.title ?? '')
    judge('title', title, bare.title, title.startsWith(words(bare.title)) && bare.title !== '', name)
    judge('author', authors, setOf(written(bare)), setOf(written(bare)) === authors, name)
    const day = /^\d{4}-\d\d-\d\d/.exec(metadata.published ?? '')?.[0] ?? ''
    const own = bare.published?.iso.slice(0, 10) ?? ''
    judge('day', day, own, own === day, name)
  }

for (const name of FIELDS) {
  const { claimed, printed, right } = fields[name]
  console.log(
    `${name.padEnd(7)} claimed ${claimed}  printed ${printed}  the same ${right}  (${claimed ? (right / claimed).toFixed(3) : '-'})`,
  )
}
