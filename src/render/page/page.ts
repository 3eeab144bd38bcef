import { shown } from './escape'

// Text holds 4.5:1 and edges 3:1 against their ground, in light and dark; whatever a colour says, a word or a sign says too.
const BASE = `
:root{color-scheme:light dark;--ink:#1b1f23;--paper:#fff;--quiet:#57606a;--line:#d0d7de;--soft:#f6f8fa;--link:#0550ae;--keep:#1a7f37;--keep-soft:#e6f4ea;--drop:#57606a;--drop-soft:#eef0f2;--warn:#9a3412;--warn-soft:#fff1e6;--mark:#fff8c5}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--paper:#0d1117;--quiet:#9da7b3;--line:#30363d;--soft:#161b22;--link:#79c0ff;--keep:#4ac26b;--keep-soft:#10281a;--drop:#9da7b3;--drop-soft:#1b2129;--warn:#ffa657;--warn-soft:#2d1c0c;--mark:#3b3010}}
*{box-sizing:border-box}
body{font:16px/1.55 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:68rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.4rem;line-height:1.3;margin:0 0 .25rem;overflow-wrap:anywhere}
h2{font-size:1.1rem;margin:2.25rem 0 .75rem}
h3{font-size:1rem;margin:1.5rem 0 .5rem}
p{margin:.5rem 0}
a{color:var(--link)}
code{font-size:.875em;overflow-wrap:anywhere}
summary{cursor:pointer}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.quiet,.more{color:var(--quiet)}
table{border-collapse:collapse;font-size:.9rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .9rem .3rem 0;border-bottom:1px solid var(--line)}
th{font-weight:600}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.scroll{overflow-x:auto}
@media print{:root{color-scheme:light;--ink:#000;--paper:#fff;--quiet:#444;--line:#bbb;--soft:#fff;--link:#000;--keep:#1a7f37;--keep-soft:#fff;--drop:#444;--drop-soft:#fff;--warn:#9a3412;--warn-soft:#fff;--mark:#fff}
body{font-size:10.5pt;max-width:none;padding:0}a{text-decoration:none}h2,h3{break-after:avoid}}
`

// No script runs, nothing is loaded, no form is sent, and no `base` moves a link, whatever got into the text.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** How every page begins: `policy` is what its browser may load, `style` stands in its head. */
export const pageOpening = ({
  title,
  language,
  policy,
  style,
}: {
  title: string
  language: string
  policy: string
  style: string
}): string =>
  `<!doctype html>
<html lang="${shown(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${shown(title)}</title>
<style>${style}</style>
</head>
<body>
`

/** One page in one file: `body` is finished HTML, `style` comes on top of the styles all pages share. */
export const standalonePage = ({ title, style, body }: { title: string; style: string; body: string }): string =>
  `${pageOpening({ title, language: 'en', policy: POLICY, style: BASE + style })}${body}</body>
</html>
`
