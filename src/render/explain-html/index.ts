import type { Article } from '../../model/article'
import type { Decision } from '../../model/decision'
import type { Extraction } from '../../model/extraction'
import type { ExplainOptions } from '../explain'
import { count, counted, shown, shownClipped } from '../page/escape'
import { standalonePage } from '../page/page'
import { type Field, fieldsOf } from './fields'
import { filterBar } from './filters'
import { lettersOf } from './kind'
import { pageMap } from './map'
import { anchorOf, pieceList } from './pieces'
import { ruleTable } from './rule-table'
import { runsOf } from './runs'
import { EXPLANATION_STYLE } from './style'

/** Letters of one value in the list of fields. */
const VALUE_MOST = 600

function outcome(extraction: Extraction): string {
  const { trace } = extraction
  const of = (verdict: Decision['verdict']) => trace.filter(decision => decision.verdict === verdict)
  const said = (list: readonly Decision[]) => `${counted(list.length, 'piece')} (${counted(lettersOf(list), 'character')})`
  const what =
    extraction.status === 'article'
      ? `<strong>Article</strong>, language <code>${shown(extraction.article.language)}</code>.`
      : `<strong>No article: ${shown(extraction.because)}.</strong>${trace.some(({ verdict }) => verdict === 'keep') ? ' What is marked as kept is what would have become one.' : ''}`
  const counts = trace.length === 0 ? '' : ` Kept ${said(of('keep'))}, left out ${said(of('drop'))}.`
  return `<p class="outcome">${what}${counts}</p>\n`
}

function fieldRow({ name, values, more }: Field, prefix: string): string {
  const row = values.map(({ text, note, at }) => {
    const beside = note === undefined || note === '' ? '' : ` <span class="quiet">(${shownClipped(note, VALUE_MOST)})</span>`
    const jump =
      at === undefined ? '' : ` <a class="jump" href="#${anchorOf(at, prefix)}" aria-label="show on page: ${name}">show on page</a>`
    return `<p><span dir="auto">${shownClipped(text, VALUE_MOST)}</span>${beside}${jump}</p>`
  })
  return `<dt>${name}</dt><dd class="${name}">${row.join('')}${more === 0 ? '' : `<p class="quiet">and ${count(more)} more</p>`}</dd>`
}

function fieldList(heading: string, article: Article, trace: readonly Decision[], prefix: string): string {
  const rows = fieldsOf(article, trace).map(field => fieldRow(field, prefix))
  return `<h2>${heading}</h2>\n<dl class="fields">\n${rows.join('\n')}\n</dl>\n`
}

function noticeList({ notices }: Extraction): string {
  if (notices.length === 0) return ''
  return `<ul class="notices">${notices.map(({ code, message }) => `<li><code>${shown(code)}</code> ${shownClipped(message, VALUE_MOST)}</li>`).join('')}</ul>\n`
}

/** An explanation to stand on a page that has {@link EXPLANATION_STYLE}: its HTML, and the style of its switches. `prefix` keeps two apart. */
export function explanation(extraction: Extraction, prefix = ''): { html: string; style: string } {
  const { trace } = extraction
  const runs = runsOf(trace)
  const fields = extraction.status === 'article' ? fieldList('What was read', extraction.article, trace, prefix) : ''
  const head = `${outcome(extraction)}${noticeList(extraction)}${fields}`
  if (trace.length === 0) return { html: head, style: '' }
  const filter = filterBar(runs, prefix)
  return {
    html: `${head}<section class="explained">\n<h2>The page, in its own order</h2>\n${pageMap(runs, prefix)}${filter.html}${pieceList(runs, prefix)}</section>\n${ruleTable(trace)}`,
    style: filter.style,
  }
}

/**
 * The trace as a page of its own: the article's fields with a jump to where each stood, then the whole page in its order, kept pieces to
 * read and runs of dropped ones folded to a line, with the evidence for each on demand. One file: no script, nothing is loaded, and
 * nothing of the page but its text is in it.
 */
export function explainHtml(extraction: Extraction, { name = 'page' }: ExplainOptions): string {
  const { html, style } = explanation(extraction)
  return standalonePage({
    title: `${name} explained`,
    style: `${EXPLANATION_STYLE}${style}`,
    body: `<main>\n<h1>${shown(name)}</h1>\n${html}</main>\n`,
  })
}
