import type { Article } from '../model/article'
import type { PageRecord } from '../model/record'
import type { Part } from '../render/index'
import { EXIT, Stop } from './exit'
import { style, terminalWidth } from './streams'

/** What the command says of a form. */
export interface FormOptions {
  /** Markdown: the article's facts before it, as YAML between two lines of `---`. */
  frontMatter?: boolean | undefined
}

/** How a run of records is written: what stands before, between and around them, and each one. */
export interface Form {
  before?: string
  between?: string
  /** What stands around them, made of the first; where there is none, nothing. */
  frame?: { open(first: PageRecord): string; close: string }
  /** What a file of it is called behind the name of its input; absent for `json`, whose records are no lines. */
  extension?: string
  /** The record's text; undefined where this form has none for it, as no article has no Markdown. */
  write(record: PageRecord): string | undefined
}

const STYLES = { title: 'bold', heading: 'bold', lead: 'bold', meta: 'dim', caption: 'italic' } as const satisfies Record<Part, string>

// Long lines read badly: on a wide terminal the article stays a column.
const WIDEST = 100

const ofArticles = (write: (article: Article) => string) => (record: PageRecord) => {
  if (record.status !== 'article') return undefined
  if (record.fields)
    throw new Stop(EXIT.usage, `these records hold only the fields ${record.fields.join(', ')}; this format needs whole articles`)
  return write(record.article)
}

async function text(): Promise<Form> {
  const { renderText } = await import('../render/index')
  const width = terminalWidth()
  const options = { ...(width && { width: Math.min(width, WIDEST) }), paint: (part: Part, words: string) => style(STYLES[part], words) }
  return { extension: '.txt', between: `\n${'─'.repeat(40)}\n\n`, write: ofArticles(article => renderText(article, options)) }
}

async function markdown({ frontMatter = false }: FormOptions = {}): Promise<Form> {
  const [{ render }, { frontMatterOf }] = await Promise.all([import('../render/index'), import('../render/front-matter')])
  const write = (article: Article) => (frontMatter ? frontMatterOf(article) : '') + render(article, 'markdown')
  return { extension: '.md', between: frontMatter ? '\n' : '\n---\n\n', write: ofArticles(write) }
}

async function html(): Promise<Form> {
  const [{ render }, { articlePage }] = await Promise.all([import('../render/index'), import('./article-page')])
  const { close } = articlePage
  return {
    extension: '.html',
    frame: { open: record => ofArticles(articlePage.open)(record) ?? '', close },
    write: ofArticles(article => render(article, 'html')),
  }
}

async function jsonLd(): Promise<Form> {
  const { render } = await import('../render/index')
  return { extension: '.json-ld', write: ofArticles(article => render(article, 'json-ld')) }
}

async function search(): Promise<Form> {
  const { toSearchDocument } = await import('../search/index')
  return { extension: '.search.jsonl', write: ofArticles(article => `${JSON.stringify(toSearchDocument(article))}\n`) }
}

async function esBulk(): Promise<Form> {
  const { toEsBulk, toSearchDocument } = await import('../search/index')
  return { extension: '.es-bulk.ndjson', write: ofArticles(article => toEsBulk(toSearchDocument(article))) }
}

async function csv(): Promise<Form> {
  const { COLUMNS, toRow } = await import('../batch/row')
  const { csvLine } = await import('../batch/csv')
  return { extension: '.csv', before: csvLine(COLUMNS.map(({ name }) => name)), write: record => csvLine(Object.values(toRow(record))) }
}

async function row(): Promise<Form> {
  const { toRow } = await import('../batch/row')
  return { extension: '.rows.jsonl', write: record => `${JSON.stringify(toRow(record))}\n` }
}

/** The forms of `extract -f`. `json`, `jsonl`, `row` and `csv` write a record for every page, the others articles only. */
export const FORMS = {
  text,
  markdown,
  html,
  json: async (): Promise<Form> => ({ write: record => `${JSON.stringify(record, null, 2)}\n` }),
  jsonl: async (): Promise<Form> => ({ extension: '.jsonl', write: record => `${JSON.stringify(record)}\n` }),
  row,
  csv,
  'json-ld': jsonLd,
  search,
  'es-bulk': esBulk,
} as const satisfies Record<string, (options?: FormOptions) => Promise<Form>>

export type FormName = keyof typeof FORMS
