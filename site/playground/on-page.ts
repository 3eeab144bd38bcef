import { lettersOf, placed } from './letters'
import type { Answer, Piece } from './worker'

// The page is shown as its bare structure: these elements, without any attribute but the spans of cells; no address, no style, no script.
const KEPT = new Set(
  'article aside b blockquote br caption center code dd div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i li main nav ol p pre section small span strong sub sup table tbody td tfoot th thead tr u ul'.split(
    ' ',
  ),
)
const INLINE = new Set('a abbr bdi bdo button cite del dfn font ins kbd label mark option q s samp time tt var'.split(' '))
const UNREAD = new Set('script style template svg math iframe object embed video audio canvas link meta base'.split(' '))
const VOID = new Set(['br', 'hr'])
const SPAN_MOST = 100

const REFERENCES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) =>
  text.replace(/[\u0000\u202a-\u202e\u2066-\u2069]/gu, '').replace(/[&<>"]/gu, letter => REFERENCES[letter]!)

const STYLE = `
:root{color-scheme:light dark;--ink:#1b1f23;--paper:#fff;--keep:#d7f0dd;--edge:#1a7f37;--quiet:#57606a;--line:#d0d7de}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--paper:#0d1117;--keep:#12391f;--edge:#4ac26b;--quiet:#9da7b3;--line:#30363d}}
pre{white-space:pre-wrap;font:inherit}
body{font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);margin:1rem;overflow-wrap:anywhere}
h1,h2,h3,h4,h5,h6{font-size:1.1em;margin:.5em 0}
table{border-collapse:collapse}td,th{vertical-align:top;border:1px dotted var(--line);padding:.1rem .3rem}
ul,ol{padding-left:1.5rem;margin:.25rem 0}
.d{color:var(--quiet)}
.k{background:var(--keep);box-shadow:0 2px 0 var(--edge)}
.title{font-size:1.35em;font-weight:700}
.said{scroll-margin-top:2rem}
.said::before{content:attr(data-what);font-size:.7em;color:var(--edge);border:1px solid var(--edge);border-radius:.2rem;padding:0 .25rem;margin-right:.3rem}
.image{color:var(--quiet);font-style:italic}
`
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

function textNodes(root: Node): Text[] {
  const nodes: Text[] = []
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) nodes.push(child as Text)
      else if (child.nodeType === Node.ELEMENT_NODE && !UNREAD.has((child as Element).localName)) walk(child)
    }
  }
  walk(root)
  return nodes
}

/** A text node's words, each stretch under one decision in an element that says which. */
function marked(text: string, under: readonly { offset: number; decision: number }[], pieces: readonly Piece[], said: Set<number>): string {
  let out = ''
  let from = 0
  let decision = under[0]?.decision ?? 0
  const flush = (to: number) => {
    const words = escaped(text.slice(from, to))
    from = to
    const piece = pieces[decision - 1]
    if (piece === undefined || words.trim() === '') {
      out += words
      return
    }
    const first = piece.keep && !said.has(decision)
    if (first) said.add(decision)
    const label = first ? ` said"${said.size === 1 ? ' id="article"' : ''} data-what="${escaped(piece.what)}` : ''
    out += `<span class="${piece.keep ? 'k' : 'd'}${piece.keep && piece.what === 'title' ? ' title' : ''}${label}" title="${escaped(`${piece.what} · ${piece.why}`)}">${words}</span>`
  }
  for (const { offset, decision: next } of under) {
    if (next === decision) continue
    flush(offset)
    decision = next
  }
  flush(text.length)
  return out
}

const spanOf = (element: Element, name: 'colspan' | 'rowspan') => {
  const value = Number(element.getAttribute(name))
  return Number.isInteger(value) && value > 1 ? ` ${name}="${Math.min(value, SPAN_MOST)}"` : ''
}

/** The page's own structure and order, what was kept of it marked and labelled, the reason for each piece shown when pointed at. */
export function explainedOnPage({ source, pieces, flattened }: Pick<Answer, 'source' | 'pieces' | 'flattened'>): string {
  const { body } = new DOMParser().parseFromString(flattened ? `<pre>\n${escaped(source)}</pre>` : source, 'text/html')
  const nodes = textNodes(body)
  const letters = lettersOf(nodes.map(({ data }) => data))
  const under = placed(
    letters,
    pieces.map(({ text }) => text),
  )
  const byNode = new Map<Text, { offset: number; decision: number }[]>()
  for (let i = 0; i < under.length; i++) {
    const node = nodes[letters.pieces[i]!]!
    const list = byNode.get(node)
    const entry = { offset: letters.offsets[i]!, decision: under[i]! }
    if (list === undefined) byNode.set(node, [entry])
    else if (list.at(-1)!.decision !== entry.decision) list.push(entry)
  }
  const said = new Set<number>()
  const out: string[] = []
  const write = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) out.push(marked((child as Text).data, byNode.get(child as Text) ?? [], pieces, said))
      if (child.nodeType !== Node.ELEMENT_NODE) continue
      const element = child as Element
      const name = element.localName
      if (UNREAD.has(name)) continue
      if (name === 'img') {
        out.push(`<span class="image">[image${element.getAttribute('alt') ? `: ${escaped(element.getAttribute('alt')!)}` : ''}]</span>`)
        continue
      }
      const tag = KEPT.has(name) ? name : INLINE.has(name) ? 'span' : 'div'
      out.push(`<${tag}${tag === 'td' || tag === 'th' ? spanOf(element, 'colspan') + spanOf(element, 'rowspan') : ''}>`)
      if (VOID.has(tag)) continue
      write(element)
      out.push(`</${tag}>`)
    }
  }
  write(body)
  return `<!doctype html><html lang="und"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>The page, explained</title><style>${STYLE}</style></head><body>${out.join('')}</body></html>`
}

/** A picture of another host is named, not fetched. */
const named = (html: string) =>
  html.replace(
    /<img src="(?!data:)[^"]*" alt="([^"]*)"[^>]*>/gu,
    (_, alt: string) => `<span class="image">[image${alt && `: ${alt}`}]</span>`,
  )

/** The article alone, as a page that loads nothing. */
export const articlePage = (html: string): string =>
  `<!doctype html><html lang="und"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}; img-src data:"><title>The article</title><style>
:root{color-scheme:light dark}body{font:17px/1.6 system-ui,sans-serif;margin:1rem auto;max-width:44rem;padding:0 1rem;overflow-wrap:anywhere}
.section,.byline,.source,.image,figcaption{color:GrayText}.section,.byline{font-size:.9rem}h1{line-height:1.25;font-size:1.6rem}.lead{font-weight:700}
figure{margin:1rem 0;padding:.5rem;border:1px solid GrayText}img{max-width:100%}table{border-collapse:collapse}td,th{border:1px solid GrayText;padding:.2rem .5rem}
</style></head><body>${named(html)}</body></html>`
