import { inflateRawSync } from 'node:zlib'
import { extract } from '../../extract'
import { explanation } from '../../render/explain-html'
import { count, counted, shown, shownClipped } from '../../render/page/escape'
import { COUNTED } from '../facts'
import type { Judged } from '../verdict'
import { percent } from './charts'
import { hostsOf } from './template-rows'

/** Templates shown with their faults. */
export const CARDS = 60
/** Letters of HTML for one explanation, and for all of them: the file must still open on a telephone. */
const [ONE, ALL] = [1_000_000, 12_000_000]
/** Letters of a name or title. */
const SHORT = 200

/** Explanations as they are asked for, until they would fill the file. */
export class Explanations {
  #style = ''
  #letters = 0

  get style(): string {
    return this.#style
  }

  of({ id, example }: Judged): string {
    if (example === undefined) return ''
    const name = shownClipped(example.name, SHORT)
    const left = `<p class="quiet">Example: ${name}. Its explanation would be too long here: <code>tinbai explain</code> shows it.</p>`
    if (this.#letters > ALL) return left
    const text = inflateRawSync(example.packed).toString('utf8')
    const { html, style } = explanation(extract(text, example.options), `${id}-`)
    if (html.length > ONE) return left
    this.#letters += html.length
    this.#style += `\n${style}`
    return `<details class="example"><summary>Example, explained: ${name}</summary><div>${html}</div></details>`
  }
}

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

/** Faults that one page has, or few of many: no template is to blame. */
export function doubtfulPages(judged: readonly Judged[]): string {
  const doubtful = judged.filter(({ wanting, doubts }) => !wanting && doubts.some(({ field }) => field !== 'date'))
  if (doubtful.length === 0) return ''
  const lines = doubtful.slice(0, ALONE).flatMap(({ id, template, doubts }) => {
    const says = doubts.filter(({ field }) => field !== 'date').map(doubt => shown(doubt.says))
    return says.map(one => `<li dir="auto">${id} · ${hostsOf(template)}: ${one}</li>`)
  })
  const rest = doubtful.length - ALONE
  return `<details class="alone"><summary>${count(doubtful.length)} more to look at: single pages, or few of many</summary><ul>${lines.join('')}${rest > 0 ? `<li class="quiet">and ${count(rest)} more</li>` : ''}</ul></details>\n`
}
