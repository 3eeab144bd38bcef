import { ARTICLE_TYPE, PAGE_TYPE } from '../../data/metadata'
import { withoutScheme } from '../url'

/** What JSON-LD says of the page's article. */
export interface Structured {
  type?: string
  headline?: string
  published?: string
  modified?: string
  authors: readonly string[]
  publisher?: string
  section?: string
  keywords: readonly string[]
  image?: string
  description?: string
  /** Names of the sites and offices it names: nobody who wrote. */
  houses: readonly string[]
}

type Node = Readonly<Record<string, unknown>>

/** Deeper, and beyond so many things, a page describes something else. */
const DEEPEST = 8
const MOST = 2000
const HOUSE_TYPE = /^(?:\w*Organi[sz]ation|WebSite|Corporation|LocalBusiness|Brand)$/

/** What stands between the comment signs some templates put around their JSON. */
function withoutCdata(script: string): string {
  const open = script.indexOf('<![CDATA[')
  if (open < 0 || open > 40) return script
  const close = script.lastIndexOf(']]>')
  return script.slice(open + 9, close < 0 ? script.length : close).replace(/\/\/\s{0,8}$/, '')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** JSON as templates write it: most as it should be, some with line breaks in strings, a semicolon behind, a comma before the end. */
function read(script: string): unknown {
  const text = withoutCdata(script)
  const inOneLine = () => text.replace(/[\u0000-\u001f]+/g, ' ').replace(/;\s{0,8}$/, '')
  return parsed(text) ?? parsed(inOneLine()) ?? parsed(inOneLine().replace(/,(?=\s{0,80}[\]}])/g, ''))
}

/** All things of all scripts, in the order they are named. */
function nodesOf(scripts: readonly string[]): Node[] {
  const nodes: Node[] = []
  const walk = (value: unknown, depth: number) => {
    if (depth > DEEPEST || nodes.length >= MOST || typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) for (const item of value) walk(item, depth + 1)
    else {
      nodes.push(value as Node)
      for (const inner of Object.values(value)) walk(inner, depth + 1)
    }
  }
  for (const script of scripts) walk(read(script), 0)
  return nodes
}

const text = (v: unknown): string | undefined => (typeof v === 'string' && v.trim() ? v : undefined)
const list = (v: unknown): unknown[] => (v === undefined || v === null ? [] : Array.isArray(v) ? v : [v])
const typeOf = (node: Node) => list(node['@type']).filter(t => typeof t === 'string') as string[]
const isA = (node: Node, pattern: RegExp) => typeOf(node).some(type => pattern.test(type))

/** The names of who or what a property names, references followed. */
function namesIn(value: unknown, byId: ReadonlyMap<string, Node>): string[] {
  return list(value).flatMap(v => {
    if (typeof v === 'string') return v.trim() ? [byId.has(v) ? (text(byId.get(v)!.name) ?? v) : v] : []
    if (typeof v !== 'object' || v === null) return []
    const node = v as Node
    const named = node.name === undefined ? byId.get(text(node['@id']) ?? '') : node
    return list(named?.name).flatMap(name => text(name) ?? [])
  })
}

function imageIn(value: unknown, byId: ReadonlyMap<string, Node>): string | undefined {
  for (const v of list(value)) {
    if (typeof v === 'string') return v
    if (typeof v !== 'object' || v === null) continue
    const node = v as Node
    const named = node.url === undefined && node.contentUrl === undefined ? byId.get(text(node['@id']) ?? '') : node
    const url = text(named?.url) ?? text(named?.contentUrl)
    if (url) return url
  }
  return undefined
}

const addressOf = (node: Node) => {
  const { mainEntityOfPage: page, url, '@id': id } = node
  return [text(page), text((page as Node | undefined)?.['@id']), text(url), text(id)].flatMap(a => a ?? [])
}

/** Of several articles the page's own: the one of its address, else the first; a page that is none where there is no article. */
function chosen(nodes: readonly Node[], canonical: string | undefined): Node | undefined {
  const articles = nodes.filter(n => isA(n, ARTICLE_TYPE))
  const bare = (address: string) => withoutScheme(address).replace(/[#?].*$|\/$/g, '')
  const here = canonical && bare(canonical)
  const own = here ? articles.find(n => addressOf(n).some(a => bare(a) === here)) : undefined
  const pages = nodes.filter(n => isA(n, PAGE_TYPE) && (n.datePublished !== undefined || n.author !== undefined))
  return own ?? articles[0] ?? pages[0]
}

/** Reads the page's JSON-LD; what is no JSON says nothing. */
export function readJsonLd(scripts: readonly string[], canonical: string | undefined): Structured {
  const nodes = nodesOf(scripts)
  const byId = new Map<string, Node>()
  for (const node of nodes) {
    const id = text(node['@id'])
    if (id && (node.name !== undefined || node.url !== undefined) && !byId.has(id)) byId.set(id, node)
  }
  const houses = nodes.filter(n => isA(n, HOUSE_TYPE)).flatMap(n => namesIn(n, byId))
  const node = chosen(nodes, canonical)
  if (!node) return { authors: [], keywords: [], houses }
  // WordPress describes page and article apart, and the author of both with the page.
  const page = nodes.find(n => n !== node && isA(n, PAGE_TYPE) && n.datePublished !== undefined)
  const first = (key: string) => text(node[key]) ?? text(page?.[key])
  return {
    type: typeOf(node)[0],
    headline: text(node.headline) ?? (isA(node, ARTICLE_TYPE) ? text(node.name) : undefined),
    published: first('datePublished') ?? text(node.dateCreated) ?? text(node.uploadDate),
    modified: first('dateModified'),
    authors: namesIn(node.author ?? node.creator ?? page?.author, byId),
    publisher: namesIn(node.publisher, byId)[0],
    section: text(list(node.articleSection)[0]),
    keywords: list(node.keywords).flatMap(k => (typeof k === 'string' ? k.split(/\s*[,;]\s*/) : [])),
    image: imageIn(node.image ?? node.thumbnailUrl, byId),
    description: text(node.description),
    houses,
  }
}
