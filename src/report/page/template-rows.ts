import { count, counted, shown } from '../../render/page/escape'
import { COUNTED } from '../facts'
import type { TemplateSurvey } from '../survey'
import type { Judged } from '../verdict'
import { shareCell } from './charts'
import type { Explanations } from './explanations'

/** Hosts named in a row. */
const HOSTS = 3
/** Templates that are read well and shown with an example, those of most pages. */
const EXPLAINED = 40
/** Rows of the table; templates of one page stand in one row together. */
const ROWS = 200

/** `a.gov.vn, b.gov.vn and 12 more hosts`, the one with most pages first. */
export function hostsOf({ hosts, flattened }: TemplateSurvey): string {
  const names = [...hosts].sort((a, b) => b[1] - a[1]).map(([name]) => shown(name))
  const more = names.length > HOSTS ? ` and ${counted(names.length - HOSTS, 'more host')}` : ''
  const where = names.length === 0 ? 'no address' : `${names.slice(0, HOSTS).join(', ')}${more}`
  return flattened ? `flattened text (${where})` : where
}

const noArticleOf = ({ noArticle }: TemplateSurvey): string =>
  [...noArticle]
    .sort((a, b) => b[1] - a[1])
    .map(([reason, pages]) => `${count(pages)} ${shown(reason)}`)
    .join(', ')

const HEADS = `<tr><th>template</th><th>hosts</th><th class="number">pages</th><th class="number">articles</th>${COUNTED.map(name => `<th class="number">${name}</th>`).join('')}<th>no article</th></tr>`

function row({ id, template, shares, wanting, example }: Judged, explained: boolean): string {
  const leads = wanting || (explained && example !== undefined)
  const name = `${leads ? `<a href="#${id}">${id}</a>` : `<span>${id}</span>`}${wanting ? ' <span class="flag">look</span>' : ''}`
  return `<tr><td>${name}</td><td>${hostsOf(template)}</td><td class="number">${count(template.pages)}</td><td class="number">${count(template.articles)}</td>${COUNTED.map(field => shareCell(shares[field])).join('')}<td>${noArticleOf(template)}</td></tr>`
}

/** Every template of more than one page, with how often each field was found on its articles. */
export function templateTable(judged: readonly Judged[], explanations: Explanations): string {
  const several = judged.filter(({ template }) => template.pages > 1)
  const explained = several.filter(({ wanting, example }) => !wanting && example !== undefined).slice(0, EXPLAINED)
  const rest = several.length - ROWS
  if (several.length === 0) return '<p>No two pages share a tree.</p>\n'
  return `<div class="scroll" tabindex="0"><table class="templates"><thead>${HEADS}</thead><tbody>${several
    .slice(0, ROWS)
    .map(one => row(one, explained.includes(one)))
    .join('\n')}</tbody></table></div>
${rest > 0 ? `<p class="quiet">and ${counted(rest, 'more template')}, each of fewer pages</p>\n` : ''}${explained.map(one => `<div class="read" id="${one.id}">${explanations.of(one)}</div>`).join('\n')}\n`
}
