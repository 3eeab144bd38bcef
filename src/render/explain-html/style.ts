/** On top of the styles all pages share; the report shows explanations too. */
export const EXPLANATION_STYLE = `
.outcome{font-size:1.05rem}
.notices{margin:.75rem 0;padding:.5rem .75rem .5rem 2rem;background:var(--warn-soft);border-left:.25rem solid var(--warn)}
.fields{display:grid;grid-template-columns:minmax(6rem,max-content) 1fr;margin:0;border-top:1px solid var(--line)}
.fields dt,.fields dd{margin:0;padding:.35rem 0;border-bottom:1px solid var(--line)}
.fields dt{padding-right:1.25rem;color:var(--quiet)}
.fields dd{overflow-wrap:anywhere}
.fields p{margin:0 0 .15rem;unicode-bidi:plaintext}
.fields .Title{font-weight:700;font-size:1.1rem}
.fields .jump{font-size:.85rem;font-weight:400;white-space:nowrap}
.fields .jump::after{content:' ↓'}
.map{display:block;width:100%;height:2rem;margin:.75rem 0 0;border-bottom:1px solid var(--line)}
.map .keep{fill:var(--keep)}
.map .drop{fill:var(--drop);opacity:.55}
.map a:hover rect,.map a:focus-visible rect{fill:var(--link);opacity:1}
.filter{display:flex;flex-wrap:wrap;gap:.15rem 1rem;border:0;margin:.75rem 0;padding:0;font-size:.9rem}
.filter legend{float:left;padding:0;margin-right:.25rem;color:var(--quiet)}
.chip{white-space:nowrap;cursor:pointer}
.chip input{margin:0 .15rem 0 0;accent-color:var(--keep)}
.pieces,.run ol{list-style:none;margin:0;padding:0}
.piece{display:grid;grid-template-columns:7rem minmax(0,1fr) 4rem;gap:0 1rem;padding:.4rem .5rem .4rem .75rem;border-left:.25rem solid var(--keep);scroll-margin-top:1rem}
.piece .kind{margin:.15rem 0 0;font-size:.85rem;color:var(--keep);overflow-wrap:anywhere}
.text{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext;overflow:clip;overflow-clip-margin:.5em}
.piece .text{max-width:46rem}
.piece.k-title .text{font-size:1.4rem;line-height:1.3;font-weight:700}
.piece.k-heading .text,.piece.k-lead .text{font-weight:700}
.piece.k-caption .text{font-style:italic}
.piece.k-image .text,.piece.k-date .text,.piece.k-section .text,.piece.k-byline .text,.piece.k-source .text{font-size:.9rem;color:var(--quiet)}
.sign{font-weight:700}
.why{font-size:.85rem;min-width:0}
.why>summary{color:var(--quiet);list-style:none;text-align:right}
.why>summary::-webkit-details-marker{display:none}
.why>summary:hover,.why[open]>summary{color:var(--link);text-decoration:underline}
.piece .why[open]{grid-column:1/-1;background:var(--soft);border:1px solid var(--line);border-radius:.25rem;padding:.5rem .75rem;margin:.35rem 0}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .9rem;margin:0}
.facts dt{color:var(--quiet)}
.facts dd{margin:0;overflow-wrap:anywhere}
.terms{margin-top:.5rem}
.terms caption{text-align:left;font-weight:600;padding:.25rem 0}
.terms td{vertical-align:middle}
.terms svg{display:block}
.terms .for{fill:var(--keep)}
.terms .against{fill:var(--warn)}
.rules{margin-top:2rem}
.run{border-left:.25rem solid var(--line);font-size:.9rem;color:var(--drop);scroll-margin-top:1rem}
.run>details>summary{padding:.3rem .5rem .3rem .6rem}
.run>details>summary:hover{background:var(--drop-soft)}
.preview{display:block;padding-left:1.15rem;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;font-style:italic}
details[open]>summary>.preview{display:none}
.run ol{margin:.25rem 0 .5rem 1.75rem;border-top:1px solid var(--line)}
.run ol>li{display:grid;grid-template-columns:minmax(0,1fr) 14rem 3rem;gap:0 1rem;padding:.3rem .5rem .3rem 0;border-bottom:1px solid var(--line)}
.run .reason{margin:0;font-size:.85rem;overflow-wrap:anywhere}
.run .why[open]{grid-column:1/-1}
.run .why[open]>summary{text-align:right}
:target{background:var(--mark)}
@media (max-width:40rem){body{padding:1rem}.piece{grid-template-columns:minmax(0,1fr) 3rem}.piece .kind{margin:0}.piece .text{grid-column:1/-1;grid-row:2}.fields{grid-template-columns:1fr}.fields dt{border:0;padding-bottom:0}.fields dd{padding-top:0}.run ol{margin-left:.75rem}.run ol>li{grid-template-columns:minmax(0,1fr) 3rem}.run ol .text{grid-column:1/-1;color:var(--ink)}.facts{grid-template-columns:1fr}.facts dd{margin-bottom:.3rem}.piece.k-title .text{font-size:1.2rem}}
@media print{.filter,.jump,.why:not([open]),.map{display:none}.piece{grid-template-columns:6rem 1fr;border-left-width:2pt;padding:.2rem .5rem;break-inside:avoid}.piece .text{orphans:3;widows:3}.preview{white-space:normal}:target{background:none}}
`
