import { load } from 'cheerio'
import { checkString, wrong } from '../arguments'
import { BLOCK, UNBUILT } from '../data/elements'
import type { Page, PageElement, PageNode, Parser } from '../model/page'

/** The deepest nesting read, as in the built-in parser: what is deeper becomes a child of the element at the limit. */
const MAX_DEPTH = 512
const DATA_URI = /^\s*data:[^,]{0,60}/i

/** What of cheerio's nodes is read here: domhandler's, as both of cheerio's parsers make them. */
interface DomNode {
  type: string
  name?: string
  data?: string
  attribs?: Record<string, string>
  children?: DomNode[]
}

/** What {@link fromCheerio} needs of cheerio's `$`, by structure, so that any version's will do: crawlers bring cheerio of their own. */
export interface CheerioLike {
  /** The document's root, as an array of one node. */
  root(): ArrayLike<object>
}

type Building = { -readonly [K in keyof PageElement]: PageElement[K] } & { children: PageNode[] }

function attrsOf(attribs: Record<string, string> = {}): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(attribs)) {
    if (name === 'value' || name.startsWith('on')) continue
    kept[name] = DATA_URI.exec(value)?.[0] ?? value
  }
  return kept
}

/**
 * The page a crawler has already parsed with cheerio, for `extract(body, { parser: () => fromCheerio($) })`: nothing is parsed
 * twice. Leaves out what the built-in parser leaves out.
 */
export function fromCheerio($: CheerioLike): Page {
  if (typeof $?.root !== 'function') wrong('$', 'what cheerio.load returns', $, fromCheerio)
  const jsonLd: string[] = []
  const elements: PageElement[] = []
  const build = (tag: string, attribs: Record<string, string> | undefined, parent: PageElement | undefined): Building => {
    const index = elements.length
    const element: Building = { tag, block: BLOCK.has(tag), attrs: attrsOf(attribs), parent, children: [], index, last: index }
    elements.push(element)
    return element
  }
  const root = build('#root', undefined, undefined)
  // Not by recursion: cheerio nests as deep as the page does. What is beyond the limit goes into the element at the limit.
  const open: { nodes: readonly DomNode[]; at: number; into: Building }[] = [
    { nodes: ($.root()[0] as DomNode).children ?? [], at: 0, into: root },
  ]
  for (let here = open.at(-1); here; here = open.at(-1)) {
    const { into } = here
    const child = here.nodes[here.at++]
    if (!child) {
      into.last = elements.length - 1
      open.pop()
    } else if (child.type === 'text') into.children.push({ tag: undefined, parent: into, text: child.data ?? '' })
    else if (child.type === 'script' && child.attribs?.type === 'application/ld+json')
      jsonLd.push((child.children ?? []).map(c => c.data ?? '').join(''))
    else if (child.name !== undefined && !UNBUILT.has(child.name)) {
      const element = build(child.name, child.attribs, into)
      into.children.push(element)
      if (child.children?.length) open.push({ nodes: child.children, at: 0, into: open.length < MAX_DEPTH ? element : into })
    }
  }
  return { root, elements, jsonLd }
}

/** Parses by the HTML standard, as browsers without scripts do, with parse5: slower, for pages whose tags are out of order. */
export const spec: Parser = html => {
  checkString('html', html, spec)
  return fromCheerio(load(html, { scriptingEnabled: false }))
}
