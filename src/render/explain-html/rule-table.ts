import type { Decision } from '../../model/decision'
import { count, counted, shown } from '../page/escape'

interface Busy {
  verdict: Decision['verdict']
  rule: string
  pieces: number
  letters: number
}

/** How often each rule decided, the busiest first. */
function byRule(trace: readonly Decision[]): Busy[] {
  const counts = new Map<string, Busy>()
  for (const { verdict, rule, text } of trace) {
    const key = `${verdict} ${rule}`
    const { pieces = 0, letters = 0 } = counts.get(key) ?? {}
    counts.set(key, { verdict, rule, pieces: pieces + 1, letters: letters + text.length })
  }
  return [...counts.values()].sort((a, b) => b.letters - a.letters || (a.rule < b.rule ? -1 : 1))
}

/** The rules that decided on this page, folded away. */
export function ruleTable(trace: readonly Decision[]): string {
  const busy = byRule(trace)
  const rows = busy.map(
    ({ verdict, rule, pieces, letters }) =>
      `<tr><td><code>${shown(rule)}</code></td><td>${verdict === 'keep' ? 'kept' : 'left out'}</td><td class="number">${count(pieces)}</td><td class="number">${count(letters)}</td></tr>`,
  )
  return `<details class="rules"><summary>${counted(busy.length, 'rule')} decided on this page</summary>
<table>
<thead><tr><th>rule</th><th>verdict</th><th class="number">pieces</th><th class="number">characters</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</details>
`
}
