import type { Article } from '../model/article'
import { renderHtml } from './html'
import { renderJsonLd } from './json-ld'
import { renderMarkdown } from './markdown'
import { renderText } from './text'

/** Every form an article can be written in, each ended by a line break. The table is the list. */
const FORMATS = {
  text: (article: Article) => renderText(article),
  markdown: renderMarkdown,
  html: renderHtml,
  json: (article: Article) => `${JSON.stringify(article, null, 2)}\n`,
  'json-ld': renderJsonLd,
} as const satisfies Record<string, (article: Article) => string>

export type Format = keyof typeof FORMATS

export const formats = Object.keys(FORMATS) as readonly Format[]

/** @throws TypeError for a format that is none of {@link formats}. */
export function render(article: Article, format: Format): string {
  if (!Object.hasOwn(FORMATS, format)) throw new TypeError(`format must be one of ${formats.join(', ')}, not ${JSON.stringify(format)}`)
  return FORMATS[format](article)
}

export { type ExplainOptions, renderExplain as explain } from './explain'
export { explainHtml } from './explain-html'

export { type Part, renderText } from './text'
