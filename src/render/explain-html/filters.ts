import { count, shown } from '../page/escape'
import { kindClass, kindOf, tallied } from './kind'
import type { Run } from './runs'

interface Filter {
  id: string
  name: string
  times: number
  /** What it leaves on the page. */
  leaves: string
}

/** Kinds with a switch of their own. */
const MOST = 20

function filtersOf(runs: readonly Run[], prefix: string): Filter[] {
  const kept = runs.flatMap(run => ('kept' in run ? [kindClass(kindOf(run.kept.decision))] : []))
  const folded = runs.length - kept.length
  return [
    { id: `${prefix}show-kept`, name: 'kept', times: kept.length, leaves: '.piece' },
    { id: `${prefix}show-dropped`, name: 'left out', times: folded, leaves: '.run' },
    ...tallied(kept)
      .slice(0, MOST)
      .map(([kind, times]) => ({ id: `${prefix}show-${kind}`, name: kind.slice(2).replaceAll('-', ' '), times, leaves: `.${kind}` })),
  ]
}

/** Switches between everything, kept, left out, and each kind of kept pieces; by style alone, for no script runs here. */
export function filterBar(runs: readonly Run[], prefix: string): { html: string; style: string } {
  const filters = filtersOf(runs, prefix)
  const group = `${prefix}show`
  const chip = (id: string, words: string, on: boolean) =>
    `<label class="chip"><input type="radio" name="${group}" id="${id}"${on ? ' checked' : ''}> ${words}</label>`
  const chips = filters.map(({ id, name, times }) => chip(id, `${shown(name)} <span class="quiet">${count(times)}</span>`, false))
  return {
    html: `<fieldset class="filter"><legend>Show</legend>${chip(`${group}-all`, 'everything', true)}${chips.join('')}</fieldset>\n`,
    style: filters.map(({ id, leaves }) => `.explained:has(#${id}:checked) .pieces>li:not(${leaves}){display:none}`).join('\n'),
  }
}
