import type { Article, Block, Metadata as Claims, Figure, Image, Mark, Moment, Placed, Source } from '../../model/article'
import type { Language } from '../../model/language'
import type { Locale } from '../../model/locale'
import type { PageElement } from '../../model/page'
import type { Segment } from '../../model/segment'
import { own } from '../../text/own'
import type { Frame } from '../claims/frame'
import { nextPageOf } from '../claims/next-page'
import { printedTags, tagsOfLine } from '../claims/tags'
import type { Ruling } from '../classify/ruling'
import type { Caption } from '../figure/caption'
import { captionOf } from '../figure/credit'
import type { Metadata } from '../metadata'
import type { Sheet } from '../observe/sheet'
import { pageWords } from '../page-words'
import { marksWithin } from '../segment/marks'
import { attachmentsOf } from './attachments'
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
    lines: kept.flatMap(linesOf),
    attachments,
    locales: options.locales,
  })
  const { published, modified, gleaned: days } = datesOf(rulings, kept, frame, options, document?.issued)
  const next = options.elements && nextPageOf(options.elements, url, options.locales, options.absolute ?? same)
  const { bylines, gleaned: names } = bylinesOf(kept, frame, options)
  const tags = tagsOf(rulings, frame, options)
  const article: Article = {
    title: own(title),
    ...(kicker ? { kicker: own(kicker) } : {}),
    section: sectionOf(of('section'), title, pageWords(options.locales)),
    ...(lead ? { lead: own(lead) } : {}),
    body: bodyOf(kept, figures),
    figures: [...figures.values()],
    bylines: bylines.map(b => ({ ...b, name: own(b.name), raw: own(b.raw) })),
    ...(source ? { source: ownSource(source) } : {}),
    ...(published ? { published: ownMoment(published) } : {}),
    ...(modified ? { modified: ownMoment(modified) } : {}),
    attachments,
    tags,
    ...(image ? { image: structuredCloneOwn(image) } : {}),
    ...(document ? { document: structuredCloneOwn(document) } : {}),
    language,
    ...(metadata?.site ? { site: own(metadata.site) } : {}),
    ...(url ? { url } : {}),
    ...(next ? { next: own(next) } : {}),
    ...(metadata && options.claims ? { metadata: structuredCloneOwn(claimsOf(metadata, options)) } : {}),
  }
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
  const tags = found.length ? found : (rulings.map(r => tagsOfLine(r.text)).find(list => list.length) ?? [])
  return tags.map(own)
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

/** The figures by their numbers, in reading order. */
function figuresOf(kept: readonly Ruling[], locales: readonly Locale[]): Map<number, Figure> {
  const membersOf = new Map<number, Ruling[]>()
  for (const r of kept) {
    if (r.figure === undefined) continue
    const members = membersOf.get(r.figure)
    if (members) members.push(r)
    else membersOf.set(r.figure, [r])
  }
  const figures = new Map<number, Figure>()
  for (const [figure, members] of membersOf)
    figures.set(
      figure,
      figureOf(
        members.flatMap(m => (m.as === 'image' ? (m.segment.images ?? []) : [])),
        members.filter(m => m.as === 'caption'),
        locales,
      ),
    )
  return figures
}

/** The blocks of the text; each figure stands where its first part does. */
function bodyOf(kept: readonly Ruling[], figures: ReadonlyMap<number, Figure>): Block[] {
  const body: Block[] = []
  const placed = new Set<number>()
  for (const r of kept) {
    if (r.figure !== undefined) {
      if (!placed.has(r.figure)) body.push({ type: 'figure', ...(figures.get(r.figure) as Figure), ...placeOf(kept, r) })
      placed.add(r.figure)
    } else {
      const block = blockOf(r)
      if (block) body.push({ ...block, ...placeOf(kept, r) })
    }
  }
  return body
}

/** Where a block of a flattened text stood: a figure takes its parts together; what is a part of its segment is as long as it is. */
function placeOf(kept: readonly Ruling[], { segment, text, figure }: Ruling): Placed {
  const { at } = segment
  if (!at) return {}
  if (figure !== undefined) {
    const end = kept.reduce((last, r) => (r.figure === figure && r.segment.at ? Math.max(last, r.segment.at[1]) : last), at[1])
    return { at: [at[0], end] }
  }
  const exact = at[1] - at[0] === segment.text.length && text.length < segment.text.length
  const start = exact ? segment.text.indexOf(text) : -1
  return { at: start < 0 ? [at[0], at[1]] : [at[0] + start, at[0] + start + text.length] }
}

const ownSource = ({ name, url }: Source): Source => (url ? { name: own(name), url: own(url) } : { name: own(name) })
const ownMoment = (m: Moment): Moment => ({ iso: own(m.iso), raw: own(m.raw), certain: m.certain })

function figureOf(images: readonly Image[], lines: readonly Ruling[], locales: readonly Locale[]): Figure {
  const { caption, credit }: Caption = lines.length
    ? captionOf(
        lines.map(l => l.text),
        lines.flatMap(l => l.segment.element ?? []),
        locales,
      )
    : {}
  return {
    images: images.map(({ src, alt }) => ({ src: own(src), ...(alt ? { alt: own(alt) } : {}) })),
    ...(caption ? { caption: own(caption) } : {}),
    ...(credit ? { credit: own(credit) } : {}),
  }
}

/** The marks of a block's text, which may be a part of its segment's. */
function marksOf(text: string, segment: Segment): { marks?: Mark[] } {
  const all = segment.marked?.().marks ?? []
  const start = all.length ? segment.text.indexOf(text) : -1
  const marks = start < 0 ? [] : marksWithin(all, start, start + text.length)
  return marks.length ? { marks: structuredCloneOwn(marks) } : {}
}

function blockOf({ as, text, segment, level }: Ruling): Block | undefined {
  switch (as) {
    case 'paragraph':
      return { type: 'paragraph', text: own(text), ...marksOf(text, segment) }
    case 'heading':
      return { type: 'heading', level: level ?? 3, text: own(text), ...marksOf(text, segment) }
    case 'quote':
      return { type: 'quote', text: own(text), ...marksOf(text, segment) }
    case 'embed':
      return segment.embed && { type: 'embed', ...structuredCloneOwn(segment.embed) }
    case 'list':
      return segment.list && { type: 'list', ...structuredCloneOwn(segment.marked?.().list ?? segment.list) }
    case 'table':
      return segment.table && { type: 'table', ...structuredCloneOwn(segment.marked?.().table ?? segment.table) }
    default:
      return undefined
  }
}

/** Copies lists and tables with strings of their own. */
function structuredCloneOwn<T>(value: T): T {
  if (typeof value === 'string') return own(value) as T
  if (Array.isArray(value)) return value.map(structuredCloneOwn) as T
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, structuredCloneOwn(v)])) as T
  return value
}

const same = (s: string) => s

/** The lines of a piece of text; of a table, those of its cells. */
const linesOf = ({ text, segment: { table } }: Ruling): string[] =>
  (table ? table.rows.flatMap(row => row.map(cell => cell.text)) : [text]).flatMap(t => t.split('\n')).map(t => t.trim())
