import type { Article, Byline, Metadata as Claims } from '../../model/article'
import type { Language } from '../../model/language'
import type { Locale } from '../../model/locale'
import type { PageElement } from '../../model/page'
import { ownCopy } from '../../text/own'
import type { Frame } from '../claims/frame'
import { nextPageOf } from '../claims/next-page'
import { printedTags, tagsOfLine } from '../claims/tags'
import type { Ruling } from '../classify/ruling'
import type { Metadata } from '../metadata'
import type { Sheet } from '../observe/sheet'
import { pageWords } from '../page-words'
import { attachmentsOf } from './attachments'
import { bodyOf, figuresOf } from './blocks'
import { bylinesOf } from './bylines'
import { datesOf } from './dates'
import { documentOf } from './document'
import type { Gleaned } from './gleaned'
import { withPack } from './language-pack'
import { sectionOf } from './section'

export interface AssembleOptions {
  title: string
  /** The record sheet of a document, where the page has one. */
  sheet?: Sheet | undefined
  locales: readonly Locale[]
  metadata?: Metadata
  /** Who the metadata claim as authors. */
  claimed?: readonly Byline[]
  /** The page's elements, where there is a page. */
  elements?: readonly PageElement[]
  /** Of them, the entries of lists by their form. */
  entries?: readonly PageElement[]
  /** Whether the article is to tell what the metadata claim. */
  claims?: boolean
  language: string
  /** Language packs to ask, where one is of the article's language. */
  packs?: readonly Language[] | undefined
  url?: string
  /** How a link's address is made absolute and its text put right; a flattened text has none. */
  absolute?: (href: string) => string
  tidy?: (text: string) => string
}

/** An article, and what of it stands elsewhere than in what was kept. */
export interface Assembled {
  article: Article
  gleaned: Gleaned[]
}

/** Makes the article of what classifying kept, in reading order. */
export function assemble(ruled: readonly Ruling[], options: AssembleOptions): Assembled {
  const { title, metadata, language, packs, url } = options
  const pack = packs?.find(p => p.code === language)
  const rulings = pack ? withPack(ruled, pack) : ruled
  const kept = rulings.filter(r => r.verdict === 'keep')
  const figures = figuresOf(kept, options.locales)
  const frame = options.elements && frameOf(kept, options.entries)
  const of = (as: Ruling['as']) => kept.filter(r => r.as === as)
  const kicker = of('kicker')[0]?.text
  const lead = of('lead')
    .map(r => r.text)
    .join(' ')
  const source = kept.map(r => r.source ?? r.byline?.source).find(Boolean)
  const claimed = metadata?.claims.image
  const image =
    [...figures.values()].find(f => f.images.length)?.images[0] ?? (claimed ? { src: (options.absolute ?? same)(claimed) } : undefined)
  const attachments = attachmentsOf(
    [...of('attachment').map(r => r.segment.links), ...(options.sheet ? [options.sheet.files] : [])],
    options,
  )
  const document = documentOf({
    title,
    sheet: options.sheet,
    lines: linesOf(kept),
    attachments,
    locales: options.locales,
  })
  const { published, modified, gleaned: days } = datesOf(rulings, kept, frame, options, document?.issued)
  const next = options.elements && nextPageOf(options.elements, url, options.locales, options.absolute ?? same)
  const { bylines, gleaned: names } = bylinesOf(kept, frame, options)
  const tags = tagsOf(rulings, frame, options)
  const article: Article = ownCopy({
    title,
    kicker: kicker || undefined,
    section: sectionOf(of('section'), title, pageWords(options.locales)),
    lead: lead || undefined,
    body: bodyOf(kept, figures),
    figures: [...figures.values()],
    bylines,
    source,
    published,
    modified,
    attachments,
    tags,
    image,
    document,
    language,
    site: metadata?.site,
    url: url || undefined,
    next: next || undefined,
    metadata: options.claims ? metadata && claimsOf(metadata, options) : undefined,
  })
  const gleaned: Gleaned[] = [
    ...days,
    ...names,
    ...(tags.length ? [{ as: 'tags' as const, rule: 'tags/printed' as const, text: tags.join('\n') }] : []),
  ]
  return { article: pack ? { ...article, annotations: pack.annotate(article) } : article, gleaned }
}

/** Keywords as printed: near the text, else in a line that furniture's rules took. */
function tagsOf(rulings: readonly Ruling[], frame: Frame | undefined, { elements = [] }: AssembleOptions): string[] {
  const found = frame ? printedTags(elements, frame) : []
  return found.length ? found : (rulings.map(r => tagsOfLine(r.text)).find(list => list.length) ?? [])
}

/** Where the article stands on the page. */
function frameOf(kept: readonly Ruling[], entries: readonly PageElement[] = []): Frame | undefined {
  const title = kept.find(r => r.as === 'title')?.segment.element
  const text = kept.filter(r => r.as === 'paragraph' || r.as === 'lead').flatMap(r => r.segment.element ?? [])
  const [first] = text
  return first && { title, first, last: text.at(-1)!, entries: new Set(entries) }
}

function claimsOf({ claims }: Metadata, { absolute = same }: AssembleOptions): Claims {
  return claims.image === undefined ? claims : { ...claims, image: absolute(claims.image) }
}

const same = (s: string) => s

/** The lines of what was kept; of a table, those of its cells. */
function linesOf(kept: readonly Ruling[]): string[] {
  const lines: string[] = []
  const add = (text: string) => {
    for (const line of text.split('\n')) lines.push(line.trim())
  }
  for (const { text, segment } of kept)
    if (segment.table) for (const row of segment.table.rows) for (const cell of row) add(cell.text)
    else add(text)
  return lines
}
