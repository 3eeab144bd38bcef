import { count, counted, shown, shownClipped } from '../../render/page/escape'
import { COUNTED } from '../facts'
import type { Judged } from '../verdict'
import { percent } from './charts'
import type { Explanations } from './explanations'
import { hostsOf } from './template-rows'

/** Templates shown with their faults. */
export const CARDS = 60
function card(judged: Judged, explanations: Explanations): string {
  const { id, template, doubts, shares } = judged
  const found = COUNTED.flatMap(name => {
    const share = shares[name]
    return share === undefined ? [] : [`${name} ${shown(percent(share))}`]
  })
  const said = doubts.map(({ says }) => `<li dir="auto">${shown(says)}</li>`)
  const facts = `<p class="quiet">${counted(template.pages, 'page')}, ${counted(template.articles, 'article')}${found.length > 0 ? `; found: ${found.join(', ')}` : ''}</p>`
  return `<section class="card" id="${id}"><h3>${id} · ${hostsOf(template)}</h3>${facts}<ul>${said.join('')}</ul>${explanations.of(judged)}</section>`
}

/** The templates that want a portal of their own, the one with most pages concerned first. */
export function wantingTemplates(judged: readonly Judged[], explanations: Explanations): string {
  const wanting = judged.filter(one => one.wanting)
  if (wanting.length === 0) return '<p>None: no template has faults that its pages share.</p>\n'
  const rest = wanting.length - CARDS
  return `${wanting
    .slice(0, CARDS)
    .map(one => card(one, explanations))
    .join('\n')}\n${rest > 0 ? `<p class="quiet">and ${counted(rest, 'more template')}</p>\n` : ''}`
}

const ALONE = 100
/** Letters of a page's name. */
const NAME_MOST = 200

/** Faults that one page has, or few of many: no template is to blame. */
export function doubtfulPages(judged: readonly Judged[]): string {
  const doubtful = judged.filter(({ wanting, doubts }) => !wanting && doubts.some(({ field }) => field !== 'date'))
  if (doubtful.length === 0) return ''
  const lines = doubtful.slice(0, ALONE).flatMap(({ id, template, doubts, example }) => {
    const says = doubts.filter(({ field }) => field !== 'date').map(doubt => shown(doubt.says))
    const name = example === undefined ? '' : ` <span class="quiet">${shownClipped(example.name, NAME_MOST)}</span>`
    return says.map(one => `<li dir="auto">${id} · ${hostsOf(template)}: ${one}${name}</li>`)
  })
  const rest = doubtful.length - ALONE
  return `<details class="alone"><summary>${count(doubtful.length)} more to look at: single pages, or few of many</summary><ul>${lines.join('')}${rest > 0 ? `<li class="quiet">and ${count(rest)} more</li>` : ''}</ul></details>\n`
}
