import { type Called, checkArticle, checkObject, checkOneOf, checkString, checkWhole, wrong } from '../arguments'
import type { Article } from '../model/article'
import type { Extraction } from '../model/extraction'
import { type ExplainOptions, explainText } from './explain'
import { explainHtml } from './explain-html'
import { renderHtml } from './html'
import { renderJsonLd } from './json-ld'
import { renderMarkdown } from './markdown'
import { renderText } from './text'

/** Every form an article can be written in, each ended by a line break. The table is the list. */
const ARTICLE = {
  text: (article: Article) => renderText(article),
  markdown: renderMarkdown,
  html: renderHtml,
  json: (article: Article) => `${JSON.stringify(article, null, 2)}\n`,
  'json-ld': renderJsonLd,
} as const satisfies Record<string, (article: Article) => string>

/** A form of {@link render}. */
export type Format = keyof typeof ARTICLE

/** The forms {@link render} knows: `text`, `markdown`, `html`, `json` and `json-ld`. */
export const FORMATS = Object.keys(ARTICLE) as readonly Format[]

const EXPLANATION = { text: explainText, html: explainHtml } as const satisfies Record<string, (e: Extraction, o: ExplainOptions) => string>

/** A form of {@link explain}. */
export type ExplainFormat = keyof typeof EXPLANATION

function writerOf<T extends object>(table: T, format: PropertyKey, called: Called): T[keyof T] {
  if (!Object.hasOwn(table, format)) checkOneOf('format', format, Object.keys(table), called)
  return table[format as keyof T]
}

/**
 * The article written out, ended by a line break: `text` for reading, `markdown` (CommonMark with tables), `html` (an `article` element),
 * `json`, `json-ld` (schema.org NewsArticle). Nothing of the page's markup passes: text is escaped as the form demands.
 * @throws TypeError where the article is not one, or the format is not one of {@link FORMATS}.
 */
export function render(article: Article, format: Format): string {
  checkArticle(article, render)
  return writerOf(ARTICLE, format, render)(article)
}

/**
 * Why each piece of the page was kept or dropped, in the order of the page: the trace as a table for a terminal (`text`, the default), or as an
 * HTML page of its own that loads nothing.
 * @throws TypeError for a format that is neither.
 */
export function explain(extraction: Extraction, format: ExplainFormat = 'text', options: ExplainOptions = {}): string {
  if (typeof extraction?.status !== 'string' || !Array.isArray(extraction.trace))
    wrong('extraction', 'what extract returns', extraction, explain)
  const write = writerOf(EXPLANATION, format, explain)
  checkObject('options', options, ['width', 'paint', 'name'], explain)
  if (options.width !== undefined) checkWhole('options.width', options.width, 1, Number.MAX_SAFE_INTEGER, explain)
  if (options.paint !== undefined && typeof options.paint !== 'function') wrong('options.paint', 'a function', options.paint, explain)
  if (options.name !== undefined) checkString('options.name', options.name, explain)
  return write(extraction, options)
}

export type { ExplainOptions } from './explain'
export { type Part, renderText } from './text'
