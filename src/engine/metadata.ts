import type { Page, PageElement } from '../model/page'
import { normalize } from '../text'
import { decodeText } from './tree/character-references'

/** What a page says of itself to machines: evidence to be weighed, not believed. */
export interface Metadata {
  /** `<title>` as it stands. */
  title: string
  /** `og:title`, `twitter:title`, JSON-LD `headline`, in this order. */
  headlines: string[]
  published: string | undefined
  modified: string | undefined
  site: string | undefined
  canonical: string | undefined
  language: string | undefined
  generator: string | undefined
  /** `article`, `website` …: `og:type`. */
  type: string | undefined
}

const PUBLISHED =
  'article:published_time datepublished og:article:published_time article.published pubdate publishdate publish-date dc.date.issued dcterms.created dc.date dcterms.date parsely-pub-date sailthru.date date'.split(
    ' ',
  )
const MODIFIED = ['article:modified_time', 'datemodified', 'og:updated_time', 'lastmod', 'dcterms.modified', 'last-modified']
const HEADLINES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'headline']

/** No headline is longer. */
const LONGEST = 2000
const tidy = (s: string) =>
  normalize(decodeText(s.slice(0, LONGEST)))
    .replace(/\s+/g, ' ')
    .trim()

function textOf(element: PageElement): string {
  return element.children.map(c => (c.tag === undefined ? c.text : textOf(c))).join('')
}

export function readMetadata({ root, jsonLd }: Page): Metadata {
  const metas = new Map<string, string>()
  let title = ''
  let canonical: string | undefined
  let language: string | undefined
  const walk = (element: PageElement, depth: number) => {
    for (const child of element.children) {
      if (child.tag === undefined) continue
      const { tag, attrs } = child
      if (tag === 'html') language = attrs.lang ?? attrs['xml:lang']
      if (tag === 'title' && !title) title = tidy(textOf(child))
      else if (tag === 'link' && attrs.rel === 'canonical' && attrs.href) canonical = attrs.href
      else if (tag === 'meta' && attrs.content) {
        const name = (attrs.property ?? attrs.name ?? attrs.itemprop)?.toLowerCase()
        if (name && !metas.has(name)) metas.set(name, attrs.content)
      } else if (depth < 3 && (tag === 'html' || tag === 'head' || tag === 'body')) walk(child, depth + 1)
    }
  }
  walk(root, 0)
  const first = (names: readonly string[]) => names.map(n => metas.get(n)).find(v => v?.trim())
  const news = readJsonLd(jsonLd)
  const headlines = [...HEADLINES.map(n => metas.get(n)), news.headline].filter((v): v is string => !!v?.trim()).map(tidy)
  return {
    title,
    headlines: [...new Set(headlines)],
    published: news.datePublished ?? first(PUBLISHED),
    modified: news.dateModified ?? first(MODIFIED),
    site: metas.get('og:site_name')?.trim() || undefined,
    canonical: canonical ?? metas.get('og:url'),
    language: language ?? metas.get('content-language'),
    generator: metas.get('generator')?.toLowerCase(),
    type: metas.get('og:type')?.toLowerCase(),
  }
}

const NEWS_TYPE = /Article|Posting|Report/

interface News {
  headline?: string
  datePublished?: string
  dateModified?: string
}

/** What stands between the comment signs some templates put around their JSON. */
function withoutCdata(script: string): string {
  const open = script.indexOf('<![CDATA[')
  if (open < 0 || open > 40) return script
  const close = script.lastIndexOf(']]>')
  return script.slice(open + 9, close < 0 ? script.length : close).replace(/\/\/\s{0,8}$/, '')
}

/** The first article of the page's JSON-LD; broken JSON says nothing. */
function readJsonLd(scripts: readonly string[]): News {
  for (const script of scripts) {
    if (!NEWS_TYPE.test(script)) continue
    let data: unknown
    try {
      data = JSON.parse(withoutCdata(script).replace(/[\u0000-\u001f]+/g, ' '))
    } catch {
      continue
    }
    const found = findNews(data, 0)
    if (found) return found
  }
  return {}
}

function findNews(data: unknown, depth: number): News | undefined {
  if (depth > 6 || typeof data !== 'object' || data === null) return undefined
  if (Array.isArray(data)) {
    for (const item of data.slice(0, 50)) {
      const found = findNews(item, depth + 1)
      if (found) return found
    }
    return undefined
  }
  const record = data as Record<string, unknown>
  const type = [record['@type']].flat().join(' ')
  const text = (v: unknown) => (typeof v === 'string' ? v : undefined)
  if (NEWS_TYPE.test(type)) {
    return {
      headline: text(record.headline),
      datePublished: text(record.datePublished),
      dateModified: text(record.dateModified),
    }
  }
  return findNews(record['@graph'] ?? record.mainEntity, depth + 1)
}
