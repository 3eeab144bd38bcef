// The packed library's types: compiled, not run, by .ci/run, as an ES module and as CommonJS.
import {
  type Article,
  type Block,
  type Decision,
  type Extraction,
  type ExtractOptions,
  explain,
  extract,
  FORMATS,
  type NoArticleReason,
  type NoticeCode,
  type Portal,
  render,
} from 'tinbai'
import { type PageRecord, RecordError, readPages, readRecords } from 'tinbai/archive'
import { type CheerioLike, fromCheerio, spec } from 'tinbai/cheerio'
import { english } from 'tinbai/english'
import { mapping, type SearchDocument, toPassages, toSearchDocument } from 'tinbai/search'
import { foldText, normalize, parseSyllable } from 'tinbai/text'

const portal: Portal = { name: 'songxanh', hosts: ['songxanh.example.gov.vn'], layouts: [{ title: ['h1'], body: ['#main'] }] }
const options: ExtractOptions = {
  url: 'https://songxanh.example.gov.vn/tin/1',
  contentType: 'text/html; charset=utf-8',
  captured: new Date(),
  input: 'auto',
  normalize: { tone: 'old', repair: true },
  portals: [portal],
  languages: [english],
  parser: spec,
}

function textOf(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return block.text
    case 'list':
      return block.items.map(({ text }) => text).join('\n')
    case 'table':
      return block.rows.map(row => row.map(({ text }) => text).join('\t')).join('\n')
    case 'figure':
      return block.caption ?? ''
    case 'embed':
      return block.title ?? ''
    default: {
      const nothing: never = block
      return nothing
    }
  }
}

export function read(page: string | Uint8Array): Article | NoArticleReason {
  const result: Extraction = extract(page, options)
  const dropped: Decision[] = result.trace.filter(({ verdict }) => verdict === 'drop')
  if (result.status === 'no-article') return result.because
  const { article } = result
  const document: SearchDocument = toSearchDocument(article)
  console.log(dropped.length, article.published?.iso, article.body.map(textOf), document, toPassages(article), mapping('elasticsearch'))
  return article
}

export async function readAll(paths: string[]): Promise<string[]> {
  const titles: string[] = []
  for await (const arrival of readPages(paths))
    if (arrival.kind === 'page') {
      const result = extract(arrival.bytes, options)
      if (result.status === 'article') titles.push(normalize(result.article.title))
    }
  return titles
}

/** Records are typed by their status, and by whether they are whole. */
export async function count(paths: string[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  for await (const record of readRecords(paths)) {
    const found: PageRecord = record
    if (found.status === 'error') add(found.error.code)
    else if (found.status === 'no-article') add(found.because)
    else if (found.fields) add(found.article.title ?? 'untitled')
    else console.log(FORMATS.map(format => render(found.article, format)))
    for (const { code } of record.notices) add(code)
  }
  return counts
}

export const lineOf = (error: RecordError | Error): number | undefined => (error instanceof RecordError ? error.line : undefined)

const serious: ReadonlySet<NoticeCode> = new Set(['capture-cut-off', 'invalid-utf8'])
console.log(
  extract(new ArrayBuffer(8)).notices.filter(({ code }) => serious.has(code)),
  explain(extract(''), 'html', { name: 'nothing' }),
)

export const parsed = ($: CheerioLike) => extract('', { parser: () => fromCheerio($), url: undefined })

// @ts-expect-error: no notice has such a code
serious.has('odd')
// @ts-expect-error: there is no such way to read an input
extract('', { input: 'pdf' })
// @ts-expect-error: an article may not be there
extract('').article.title
// @ts-expect-error: a page is a string or bytes
extract(42)

console.log(foldText('Đường', 'ascii'), parseSyllable('nghiêng'))
