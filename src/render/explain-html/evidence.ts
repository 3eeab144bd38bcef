import type { Decision, Term } from '../../model/decision'
import { shown } from '../page/escape'

const WIDEST = 100

/** A weight as a reader compares it: a sign always, at most two places. */
const signed = (weight: number) => `${weight < 0 ? '−' : '+'}${Math.abs(Math.round(weight * 100) / 100)}`

function termRow({ term, weight }: Term, heaviest: number): string {
  const width = heaviest > 0 ? Math.round((Math.abs(weight) / heaviest) * WIDEST) : 0
  return `<tr><td>${shown(term)}</td><td class="number">${signed(weight)}</td><td aria-hidden="true"><svg class="${weight < 0 ? 'against' : 'for'}" width="${WIDEST}" height="10"><rect width="${width}" height="10"/></svg></td></tr>`
}

function termTable(terms: readonly Term[]): string {
  const finite = terms.filter(({ weight }) => Number.isFinite(weight))
  const heaviest = finite.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 0)
  return `<table class="terms"><caption>Evidence, by weight</caption><tbody>${finite.map(term => termRow(term, heaviest)).join('')}</tbody></table>`
}

/** What stands behind a decision, folded away until it is asked for: rule, place, and the terms with their weights where there are any. */
export function evidence(decision: Decision, name: string): string {
  const { rule, reason, label, terms = [], path } = decision
  const taken = label === undefined ? '' : `<dt>taken for</dt><dd>${shown(label)}</dd>`
  const facts = `<dl class="facts">${taken}<dt>because</dt><dd>${shown(reason)}</dd><dt>rule</dt><dd><code>${shown(rule)}</code></dd><dt>stood at</dt><dd><code>${shown(path)}</code></dd></dl>`
  return `<details class="why"><summary aria-label="why: ${shown(name)}">why</summary>${facts}${terms.length === 0 ? '' : termTable(terms)}</details>`
}
