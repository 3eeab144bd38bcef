/** On top of the styles all pages and explanations share. */
export const REPORT_STYLE = `
body{max-width:76rem;overflow-wrap:break-word}
.numbers{display:flex;flex-wrap:wrap;gap:.75rem 2.5rem;list-style:none;margin:1rem 0;padding:0}
.numbers strong{display:block;font-size:1.8rem;line-height:1.2;font-variant-numeric:tabular-nums}
.whole{display:block;width:100%;height:1.25rem}
.whole .article{fill:var(--keep)}.whole .no-article{fill:var(--drop);opacity:.55}.whole .error{fill:var(--warn)}
.contents{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;font-size:.9rem;margin-top:.75rem}
.card{border:1px solid var(--line);border-left:.25rem solid var(--warn);border-radius:.25rem;padding:.5rem 1rem .75rem;margin:1rem 0;overflow-wrap:anywhere}
.card h3{margin:.25rem 0}
.card ul{margin:.25rem 0 .5rem;padding-left:1.25rem}
.read{margin:.35rem 0;overflow-wrap:anywhere}
.example>div{border-top:1px solid var(--line);margin-top:.5rem}
.flag{background:var(--warn-soft);color:var(--warn);font-size:.8rem;padding:0 .35rem;border-radius:.25rem;white-space:nowrap}
.templates td:nth-child(2){min-width:12rem;overflow-wrap:anywhere}
.bar{display:inline-block;vertical-align:middle}
.bar rect{fill:var(--keep)}
.bar .ground{fill:var(--drop-soft)}
.charts{display:flex;flex-wrap:wrap;gap:1.5rem 3rem;align-items:flex-start}
.bars{min-width:0;max-width:100%}
.bars caption,.columns figcaption{text-align:left;font-weight:600;padding:.25rem 0}
.bars th{font-weight:400;overflow-wrap:anywhere}
.columns{margin:0;max-width:100%}
.columns rect{fill:var(--keep)}
.columns text{font-size:10px;text-anchor:middle;fill:var(--ink)}
.reason,.alone{margin:.35rem 0}
.reason li,.alone li{overflow-wrap:anywhere}
@media print{.contents{display:none}.card{break-inside:avoid}.example,.alone,.read{display:none}.templates{font-size:8pt}.charts{gap:1rem 2rem}.scroll{overflow:visible}}
`
