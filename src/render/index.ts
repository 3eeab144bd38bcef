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

function writerOf<T extends object>(table: T, format: PropertyKey): T[keyof T] {
  if (Object.hasOwn(table, format)) return table[format as keyof T]
  throw new TypeError(`format must be one of ${Object.keys(table).join(', ')}, not ${JSON.stringify(format)}`)
}

/**
 * The article written out, ended by a line break: `text` for reading, `markdown` (CommonMark with tables), `html` (an `article` element),
 * `json`, `json-ld` (schema.org NewsArticle). Nothing of the page's markup passes: text is escaped as the form demands.
 * @throws TypeError for a format that is none of {@link FORMATS}.
 */
export const render = (article: Article, format: Format): string => writerOf(ARTICLE, format)(article)

/**
 * Why each piece of the page was kept or dropped, in the order of the page: the trace as a table for a terminal (`text`, the default), or as an
 * HTML page of its own that loads nothing.
 * @throws TypeError for a format that is neither.
 */
export const explain = (extraction: Extraction, format: ExplainFormat = 'text', options: ExplainOptions = {}): string =>
  writerOf(EXPLANATION, format)(extraction, options)

export type { ExplainOptions } from './explain'
export { type Part, renderText } from './text'
