import { type CheerioAPI, load } from 'cheerio'
import { UNBUILT } from '../data/elements'
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

type Building = { tag: string; attrs: Record<string, string>; parent: PageElement | undefined; children: PageNode[]; index: number }

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
export function fromCheerio($: CheerioAPI): Page {
  const jsonLd: string[] = []
  let size = 1
  const root: Building = { tag: '#root', attrs: {}, parent: undefined, children: [], index: 0 }
  /** Elements beyond the limit, read when the rest is done: cheerio nests as deep as the page does. */
  const deep: (() => void)[] = []
  const enter = (node: DomNode, into: Building, depth: number) => {
    for (const child of node.children ?? []) {
      if (child.type === 'text') into.children.push({ tag: undefined, parent: into as PageElement, text: child.data ?? '' })
      else if (child.type === 'script' && child.attribs?.type === 'application/ld+json')
        jsonLd.push((child.children ?? []).map(c => c.data ?? '').join(''))
      else if (child.name !== undefined && !UNBUILT.has(child.name)) {
        const element: Building = {
          tag: child.name,
          attrs: attrsOf(child.attribs),
          parent: into as PageElement,
          children: [],
          index: size++,
        }
        into.children.push(element as PageElement)
        if (depth < MAX_DEPTH) enter(child, element, depth + 1)
        else deep.push(() => enter(child, into, depth))
      }
    }
  }
  enter($.root()[0] as unknown as DomNode, root, 1)
  for (const read of deep) read()
  return { root: root as PageElement, size, jsonLd }
}

/** Parses as browsers do, by the HTML standard, with parse5 through cheerio: slower, for pages whose tags are out of order. */
export const spec: Parser = html => fromCheerio(load(html))
