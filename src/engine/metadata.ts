import { LONE_LABEL } from '../data/authors'
import { ADDRESS_DAY, META } from '../data/metadata'
import type { Metadata as Claims } from '../model/article'
import type { Page, PageElement } from '../model/page'
import { normalize } from '../text'
import type { House } from './claims/authors'
import { readJsonLd } from './claims/json-ld'
import { readMicrodata } from './claims/microdata'
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
  /** Who is claimed to have written it, claim by claim, the surest first. */
  authors: string[][]
  /** What the page calls itself and its owners by. */
  house: House
  /** The claims for whoever wants them, as they stand. */
  claims: Claims
}

/** No headline is longer. */
const LONGEST = 2000
const tidy = (s: string) =>
  normalize(decodeText(s.slice(0, LONGEST)))
    .replace(/\s+/g, ' ')
    .trim()

const textOf = (element: PageElement): string => element.children.map(c => (c.tag === undefined ? c.text : textOf(c))).join('')

/** The meta elements of a page by their names, each with its contents in order; those inside an article's microdata describe it. */
function metasOf({ elements }: Page): Map<string, string[]> {
  const metas = new Map<string, string[]>()
  for (const { tag, attrs, parent } of elements) {
    if (tag !== 'meta' || !attrs.content?.trim()) continue
    const inHead = parent === undefined || parent.tag === 'head' || parent.tag === 'html' || parent.tag === 'body' || parent.tag === '#root'
    const name = (attrs.property ?? attrs.name ?? (inHead ? attrs.itemprop : undefined))?.trim().toLowerCase()
    if (!name) continue
    const list = metas.get(name)
    if (list) list.push(attrs.content)
    else metas.set(name, [attrs.content])
  }
  return metas
}

/** What the head says outside of its meta elements. */
function headOf({ root }: Page): { title: string; canonical: string | undefined; language: string | undefined } {
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
      else if (depth < 3 && (tag === 'html' || tag === 'head' || tag === 'body')) walk(child, depth + 1)
    }
  }
  walk(root, 0)
  return { title, canonical, language }
}

/** The name Twitter's card shows under «Written by», as Yoast SEO translates it: cards label two facts freely. */
function cardAuthors(metas: ReadonlyMap<string, readonly string[]>): string[] {
  return ['1', '2'].flatMap(n =>
    LONE_LABEL.test(metas.get(`twitter:label${n}`)?.[0]?.trim() ?? '') ? (metas.get(`twitter:data${n}`) ?? []) : [],
  )
}

/** `url`: the page's address where it is known. */
export function readMetadata(page: Page, url?: string): Metadata {
  const metas = metasOf(page)
  const { title, canonical: link, language } = headOf(page)
  const first = (names: readonly string[]) => names.map(n => metas.get(n)?.[0]).find(v => v !== undefined)
  const tidied = (s: string | undefined) => (s === undefined ? undefined : tidy(s) || undefined)
  const canonical = link ?? metas.get('og:url')?.[0]
  const news = readJsonLd(page.jsonLd, canonical ?? url)
  const marked = readMicrodata(page)
  const headlines = [...META.headlines.map(n => metas.get(n)?.[0]), news.headline].flatMap(v => tidied(v) ?? [])
  const site = tidied(first(META.site.slice(0, 1)))
  const publisher = tidied(news.publisher ?? first(META.publisher))
  const authors = [news.authors, ...META.authors.map(n => metas.get(n) ?? []), cardAuthors(metas), marked.authors]
    .map(list => list.flatMap(name => tidied(name) ?? []))
    .filter(list => list.length)
  const published = news.published ?? first(META.published) ?? marked.published
  const modified = news.modified ?? first(META.modified) ?? marked.modified
  const type = metas.get('og:type')?.[0]?.toLowerCase() ?? news.type
  const description = tidied(first(META.description) ?? news.description)
  const section = tidied(news.section ?? first(META.section))
  const image = (first(META.image) ?? news.image)?.trim()
  const tags = metas.get(META.tag) ?? []
  const keywords = tags.length ? tags : news.keywords.length ? news.keywords : (first(META.keywords)?.split(/\s*[,;]\s*/) ?? [])
  return {
    title,
    headlines: [...new Set(headlines)],
    published: published ?? dayInAddress(url) ?? dayInAddress(canonical),
    modified,
    site,
    canonical,
    language: language ?? metas.get('content-language')?.[0],
    generator: metas.get('generator')?.[0]?.toLowerCase(),
    type: metas.get('og:type')?.[0]?.toLowerCase(),
    authors,
    house: {
      names: [...META.site, ...META.publisher, ...META.owner]
        .flatMap(n => metas.get(n) ?? [])
        .concat(news.publisher ?? [], news.houses)
        .map(tidy),
      addresses: [url, canonical],
      title,
    },
    claims: {
      title: headlines[0] ?? (title || undefined),
      description,
      authors: [...(authors[0] ?? [])],
      publisher: publisher ?? site,
      section,
      keywords: [...new Set(keywords.flatMap(k => tidied(k) ?? []))],
      image: image || undefined,
      published: published?.trim() || undefined,
      modified: modified?.trim() || undefined,
      canonical: canonical || undefined,
      type: type || undefined,
    },
  }
}

/** The day many addresses say: `/2019/07/29/`, `/20190729/`. */
const dayInAddress = (url: string | undefined) =>
  ADDRESS_DAY.exec(url?.slice(0, LONGEST) ?? '')
    ?.slice(1, 4)
    .join('-')
