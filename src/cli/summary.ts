import { type Counts, type Tally, UNKNOWN } from '../batch/tally'

const MOST_NAMES = 10

/** Names by count, the most frequent first; beyond ten, one line for the others. */
function ranked(counts: Counts): [string, number][] {
  const all = Object.entries(counts).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const rest = all.slice(MOST_NAMES)
  return rest.length === 0 ? all : [...all.slice(0, MOST_NAMES), [`${rest.length} others`, rest.reduce((sum, [, count]) => sum + count, 0)]]
}

const sum = (counts: Counts) => Object.values(counts).reduce((total, count) => total + count, 0)

/** What a batch came to, as a table of names and counts. */
export function summaryTable(tally: Tally, kept: number): string {
  const rows: [name: string, count: number][] = [
    ['pages', tally.pages],
    ...(kept > 0 ? [['  kept from before', kept] as [string, number]] : []),
    ['articles', tally.articles],
  ]
  const section = (title: string, counts: Counts, total = true) => {
    if (Object.keys(counts).length === 0) return
    rows.push(total ? [title, sum(counts)] : [title, Number.NaN])
    rows.push(...ranked(counts).map(([name, count]) => [`  ${name}`, count] as [string, number]))
  }
  section('no article', tally.noArticle)
  section('errors', tally.errors)
  section('left out', tally.leftOut)
  if (Object.keys(tally.portals).some(name => name !== UNKNOWN)) section('portals', tally.portals, false)
  section('charsets', tally.charsets, false)
  const name = Math.max(...rows.map(([words]) => words.length))
  const number = Math.max(...rows.map(([, count]) => (Number.isNaN(count) ? 0 : String(count).length)))
  return rows.map(([words, count]) => (Number.isNaN(count) ? words : `${words.padEnd(name)}  ${String(count).padStart(number)}`)).join('\n')
}
