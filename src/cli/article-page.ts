import type { Article } from '../model/article'
import { pageOpening } from '../render/page/page'

// The pictures of an article lie where they lay; nothing else is loaded, and nobody is told who reads.
const POLICY = "default-src 'none'; img-src * data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

const STYLE = `:root{color-scheme:light dark;--quiet:#57606a;--line:#d0d7de}
@media (prefers-color-scheme:dark){:root{--quiet:#9da7b3;--line:#3d444d}}
body{font:1.05rem/1.6 system-ui,sans-serif;max-width:42rem;margin:0 auto;padding:1.5rem 1rem;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25;margin:.25rem 0 .5rem}
article+article{border-top:1px solid var(--line);margin-top:2.5rem;padding-top:1.5rem}
.section,.kicker,.byline,.source,.tags,figcaption{color:var(--quiet);font-size:.9rem}
.lead{font-weight:600}
figure{margin:1.5rem 0}
img{max-width:100%;height:auto}
table{border-collapse:collapse;font-size:.95rem}
th,td{border:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top}
@media print{body{font-size:11pt;max-width:none;padding:0}h1{break-after:avoid}figure,tr{break-inside:avoid}}`

/** A page for articles to stand on, in a browser and on paper; named by the first of them. */
export const articlePage = {
  open: ({ title, language }: Article): string =>
    `${pageOpening({ title: title || 'tinbai', language, policy: POLICY, style: `\n${STYLE}\n` })}<main>\n`,
  close: '</main>\n</body>\n</html>\n',
}
