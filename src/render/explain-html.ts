import type { Decision } from '../model/decision'
import type { Extraction } from '../model/extraction'
import { type ExplainOptions, outcomeLine } from './explain'
import { escapeHtml } from './html'

// Colours hold 4.5:1 against their ground, in light and dark; the verdict also shows as a sign, so nothing hangs on colour alone.
const STYLE = `
:root{color-scheme:light dark;--ink:#1b1f23;--paper:#fff;--quiet:#57606a;--keep:#e6f4ea;--keep-edge:#1a7f37;--drop:#fdeceb;--drop-edge:#b42318;--rule:#d0d7de}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--paper:#0d1117;--quiet:#9da7b3;--keep:#10281a;--keep-edge:#4ac26b;--drop:#331513;--drop-edge:#ff8f85;--rule:#30363d}}
body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:72rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.35rem;margin:0 0 .25rem}
h2{font-size:1.05rem;margin:1.5rem 0 .5rem}
.outcome,.path{color:var(--quiet)}
.path{overflow-wrap:anywhere}
.shown{display:flex;gap:1.5rem;position:sticky;top:0;background:var(--paper);padding:.75rem 0;border-bottom:1px solid var(--rule)}
ol.blocks{list-style:none;padding:0}
ol.blocks > li{border-left:.3rem solid;border-radius:.25rem;padding:.5rem .75rem;margin:.5rem 0}
.blocks .keep{background:var(--keep);border-color:var(--keep-edge)}
.blocks .drop{background:var(--drop);border-color:var(--drop-edge)}
.why{font-size:.85rem;margin:0}
.keep .sign{color:var(--keep-edge)}
.drop .sign{color:var(--drop-edge)}
.sign{font-weight:700}
.text{margin:.25rem 0 0;white-space:pre-wrap;overflow-wrap:anywhere}
.drop .text{text-decoration:line-through;text-decoration-thickness:1px;text-decoration-color:var(--drop-edge)}
table{border-collapse:collapse;font-size:.9rem}
th,td{text-align:left;padding:.2rem .75rem .2rem 0;border-bottom:1px solid var(--rule)}
td.number{text-align:right;font-variant-numeric:tabular-nums}
body:has(#keep:not(:checked)) li.keep,body:has(#drop:not(:checked)) li.drop{display:none}
`

function block(decision: Decision): string {
  const { verdict, rule, reason, as, text, path } = decision
  const became = as === undefined ? '' : ` → <strong>${escapeHtml(as)}</strong>`
  return `<li class="${verdict === 'keep' ? 'keep' : 'drop'}"><p class="why"><span class="sign">${verdict === 'keep' ? '+ kept' : '− dropped'}</span>${became} · <code>${escapeHtml(rule)}</code> · ${escapeHtml(reason)} <span class="path">${escapeHtml(path)}</span></p><p class="text">${escapeHtml(text)}</p></li>`
}

/** How often each rule decided, the busiest first. */
function byRule(trace: readonly Decision[]) {
  const counts = new Map<string, { verdict: Decision['verdict']; rule: string; pieces: number; characters: number }>()
  for (const { verdict, rule, text } of trace) {
    const key = `${verdict} ${rule}`
    const before = counts.get(key) ?? { verdict, rule, pieces: 0, characters: 0 }
    counts.set(key, { ...before, pieces: before.pieces + 1, characters: before.characters + text.length })
  }
  return [...counts.values()].sort((a, b) => b.characters - a.characters || (a.rule < b.rule ? -1 : 1))
}

const cell = (value: string | number) => (typeof value === 'number' ? `<td class="number">${value}</td>` : `<td>${escapeHtml(value)}</td>`)

const pieces = (trace: readonly Decision[]) =>
  `<p class="shown"><label><input type="checkbox" id="keep" checked> kept</label><label><input type="checkbox" id="drop" checked> dropped</label></p>
<ol class="blocks">
${trace.map(block).join('\n')}
</ol>
`

function ruleTable(trace: readonly Decision[]): string {
  const rows = byRule(trace).map(
    ({ verdict, rule, pieces, characters }) =>
      `<tr>${[verdict === 'keep' ? 'kept' : 'dropped', rule, pieces, characters].map(cell).join('')}</tr>`,
  )
  return `<h2>Rules</h2>
<table>
<thead><tr><th>verdict</th><th>rule</th><th>pieces</th><th>characters</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
`
}

/**
 * The trace as a page of its own: every piece in the order it stood, green where kept, red where dropped, with rule, reason and path,
 * and a table of rules. Self-contained: no script, no font, no address is loaded, and nothing of the page but its text is in it.
 */
export function explainHtml(extraction: Extraction, { name = 'page' }: ExplainOptions): string {
  const { trace, notices } = extraction
  const notes = notices.map(({ code, message }) => `<li><code>${escapeHtml(code)}</code> ${escapeHtml(message)}</li>`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(name)} explained</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(name)}</h1>
<p class="outcome">${escapeHtml(outcomeLine(extraction))}</p>
${trace.length === 0 ? '' : pieces(trace)}${notes.length === 0 ? '' : `<h2>Notices</h2>\n<ul>\n${notes.join('\n')}\n</ul>\n`}${trace.length === 0 ? '' : ruleTable(trace)}</body>
</html>
`
}
