import { HEADINGS, LISTS, OF_ROWS, ROWS } from '../../data/elements'
import { EMBEDDING } from '../../data/embeds'
import { IMAGE_FILE } from '../../data/images'
import { WORD_TAGS } from '../../data/word'
import type { Image, Mark } from '../../model/article'
import type { PageElement, PageNode } from '../../model/page'
import type { Segment } from '../../model/segment'
import { NOTHING, standsApart, textContent } from '../tree/text-content'
import { collapse } from '../tree/white-space'
import { readEmbed } from './embed'
import { backgroundOf, imagesWithoutScripts, readImage, readPicture } from './image'
import { addText, breakLine, type LineBuffer, lineBuffer, takeLines } from './line-buffer'
import { type ListOptions, listText, readList } from './list'
import { marksIn, runsOf } from './marks'
import type { Measures } from './measure'
import { cutParagraphs } from './paragraphs'
import { segment } from './segment'
import { holdsLayout, holdsRich, isDataTable, namesColumns, readTable } from './table'
import { type Looks, PLAIN, type Style, styleIn } from './text-style'

export interface SegmentOptions {
  dropped: Uint16Array
  measures: Measures
  /** Normalises one string: NFC, invisibles, legacy runs. Whitespace is collapsed here. */
  tidy: (text: string) => string
  absolute: (href: string) => string
  /** The field a layout's table gives an element. */
  fieldOf: (element: PageElement) => Segment['field']
  /** Whether an inline element is named for a day and holds one: it opens no sentence. */
  isDay: (element: PageElement) => boolean
  /** Tell links and emphasis. Default false. */
  marks?: boolean
}

/** A table around a picture and its caption has no more text, in characters, and no more of it in sentences. */
enum PICTURE_TABLE {
  chars = 600,
  prose = 250,
}

/** Share of a table's characters in links from which it is no data. */
const LINKED_TABLE = 0.25

/** A line of metadata, in characters: most are no longer, none is. */
enum METADATA {
  most = 90,
  longest = 240,
}

/** No heading that was closed holds blocks below its words and says more, in characters. */
const LONGEST_HEADING = 160

/** Text of a table that stands in no cell is no part of it. */
const loose = (style: Style): Style => ({ ...style, group: undefined, field: undefined })

/** One walk in reading order: text gathers in lines, and every block begins and ends a paragraph. */
interface Walk extends ListOptions {
  options: SegmentOptions
  segments: Segment[]
  lines: LineBuffer
  looks: Looks
  /** The last heading that had words of its own. */
  heading: PageElement | undefined
}

/** Cuts a page, or a part of it, into segments. A line break splits a block where its lines are paragraphs, not verse. */
export function segmentPage(root: PageElement, options: SegmentOptions): Segment[] {
  const { dropped, tidy, absolute } = options
  const clean = (text: string) => collapse(withoutWordTags(tidy(text)))
  const w: Walk = {
    options,
    dropped,
    clean,
    absolute,
    marks: options.marks ?? false,
    lists: new Map(),
    segments: [],
    lines: lineBuffer(),
    looks: new Map(),
    heading: undefined,
  }
  walkWhole(w, root, PLAIN)
  return w.segments
}

/** Most texts have no sign of a tag. */
const withoutWordTags = (text: string) => (text.includes('<') ? text.replace(WORD_TAGS, '') : text)

function walkChildren(w: Walk, element: PageElement, style: Style, block: PageElement): void {
  for (const child of element.children) walk(w, child, style, block)
}

/** `block` is the element the text so far stands in. */
function walk(w: Walk, node: PageNode, style: Style, block: PageElement): void {
  if (node.tag === undefined) {
    addText(w.lines, node.text, style)
    return
  }
  if (w.dropped[node.index] || node.tag === 'title') {
    if (EMBEDDING.has(node.tag)) walkEmbed(w, node, style, block)
    else if (node.tag === 'noscript') for (const image of imagesWithoutScripts(node, w.absolute)) addImage(w, image)
    // Cloudflare hides a picture until its script has measured the screen.
    else if (node.tag === 'img' && node.attrs['data-cfsrc']) addImage(w, readImage(node, w.absolute))
    return
  }
  if (node.tag === 'br') breakLine(w.lines)
  else if (EMBEDDING.has(node.tag)) walkEmbed(w, node, style, block)
  else if (IMAGES.has(node.tag)) addImage(w, readImage(node, w.absolute))
  else if (!node.children.length && node.attrs['data-src'] && IMAGE_FILE.test(node.attrs['data-src']))
    addImage(w, readImage(node, w.absolute))
  else if (node.tag === 'picture') addImage(w, readPicture(node, w.absolute))
  else if (node.block) walkBlock(w, node, style, block)
  else walkInline(w, node, style, block)
}

/** A player or viewer, whatever rule keeps its own text out. */
function walkEmbed(w: Walk, node: PageElement, style: Style, block: PageElement): void {
  const embed = readEmbed(node, w.absolute)
  if (!embed) return
  flush(w, block, style)
  w.segments.push(segment({ kind: 'image', text: '', images: [], embed, group: style.group, element: node.parent ?? node }))
}

const IMAGES: ReadonlySet<string> = new Set(['img', 'amp-img'])

/** An image of the line, but for the twin of the one before it. */
function addImage({ lines, segments, clean }: Walk, image: Image | undefined): void {
  const { images } = lines.last
  const before = images.at(-1) ?? segments.at(-1)?.images?.at(-1)
  if (!images.length) lines.last.before = lines.last.chars
  if (image && image.src !== before?.src) images.push(image.alt ? { ...image, alt: clean(image.alt) } : image)
}

/** A title is no shorter, in characters. */
const TITLE = 25

/** Whether an inline element is the last of its line, behind what may be a title. */
function closes(node: PageElement, block: PageElement): boolean {
  if (node.parent !== block) return false
  let shows = false
  for (let k = block.children.length - 1; block.children[k] !== node; k--) {
    const next = block.children[k]!
    if (next.tag === undefined ? next.text.trim() !== '' : !next.block && next.tag !== 'br') shows = true
    else if (next.tag !== undefined) shows = false
  }
  // A day in brackets behind a title is that of an entry in a list.
  return !shows && !textContent(node, NOTHING).trim().startsWith('(')
}

function walkInline(w: Walk, node: PageElement, style: Style, block: PageElement): void {
  const { fieldOf, isDay, measures } = w.options
  // Below the paragraphs of a quotation, a line of its own.
  if (node.tag === 'cite' && style.quote && block.tag === 'blockquote' && !w.lines.last.chars) {
    flush(w, block, style)
    const from = w.segments.length
    walkWhole(w, node, styleIn(node, style, style.field, w.looks))
    joinQuoted(w, from)
    return
  }
  const line = w.lines.last
  const opens = !line.chars
  const run = measures.run[block.index]!
  const long = run > METADATA.longest
  const field =
    fieldOf(node) ??
    ((opens ? run > METADATA.most && isDay(node) : !long && line.chars >= TITLE && isDay(node) && closes(node, block)) ? 'date' : undefined)
  // In a line of metadata each field is a segment of its own; in running text only a day that opens it.
  if (field && (!long || (field === 'date' && opens))) {
    flush(w, block, style)
    walkWhole(w, node, styleIn(node, style, field, w.looks))
    return
  }
  if (field && opens) line.field = field
  const before = line.chars
  const apart = standsApart(node)
  if (apart) addText(w.lines, ' ', style)
  walkChildren(w, node, styleIn(node, style, style.field, w.looks), block)
  if (apart) addText(w.lines, ' ', style)
  if (!before && line === w.lines.last && (node.attrs.class !== undefined || node.attrs.id !== undefined)) {
    line.names += ` ${node.attrs.class ?? ''} ${node.attrs.id ?? ''}`
    line.named = line.chars
    line.holder = node
  }
}

function walkBlock(w: Walk, node: PageElement, around: Style, block: PageElement): void {
  flush(w, block, around)
  const { tag } = node
  const style = ROWS.has(block.tag) && !OF_ROWS.test(tag) ? loose(around) : around
  const inner = styleIn(node, style, w.options.fieldOf(node) ?? style.field, w.looks)
  // Below the words of a heading that was never closed.
  if (w.heading === block && w.options.measures.chars[block.index]! > LONGEST_HEADING) inner.level = undefined
  if (LISTS.has(tag)) walkList(w, node, inner)
  else if (tag === 'table') walkTable(w, node, inner)
  else {
    if (HEADINGS.has(tag)) inner.level = Number(tag[1])
    else if (tag === 'figure') inner.group = node.index
    else if (tag === 'blockquote') inner.quote = true
    else if (tag === 'figcaption') inner.field = 'caption'
    if (inner.group !== undefined && tag === 'div') addImage(w, backgroundOf(node, w.absolute))
    const before = w.segments.length
    walkWhole(w, node, inner)
    if (style.quote && (tag === 'footer' || tag === 'cite')) joinQuoted(w, before)
  }
}

/** Who is quoted is a line of the quotation. */
function joinQuoted({ segments }: Walk, from: number): void {
  const [quote, said] = [segments[from - 1], segments[from]]
  if (segments.length !== from + 1 || quote?.kind !== 'quote' || said?.kind !== 'quote') return
  const shift = quote.text.length + 1
  const both = () => ({
    marks: [
      ...(quote.marked?.().marks ?? []),
      ...(said.marked?.().marks ?? []).map(m => ({ ...m, start: m.start + shift, end: m.end + shift })),
    ],
  })
  segments.splice(
    from - 1,
    2,
    segment({ ...quote, text: `${quote.text}\n${said.text}`, marked: quote.marked || said.marked ? both : undefined }),
  )
}

/** An element whose text is in no paragraph with what follows it. */
function walkWhole(w: Walk, element: PageElement, style: Style): void {
  walkChildren(w, element, style, element)
  flush(w, element, style)
}

function walkList(w: Walk, node: PageElement, style: Style): void {
  // Lists without a word, one in the other, would each be read once more for every list around them.
  if (!w.options.measures.chars[node.index]) {
    walkWhole(w, node, style)
    return
  }
  const { items, links, complex, chars, linked } = readList(node, { ...w, marks: false })
  if (!items.length || complex) {
    walkWhole(w, node, style)
    return
  }
  const { align, group, field } = style
  const ordered = node.tag === 'ol'
  w.segments.push(
    segment({
      kind: 'list',
      text: listText(items),
      list: { ordered, items },
      marked: w.marks ? () => ({ list: { ordered, items: readList(node, { ...w, lists: new Map(), marks: true }).items } }) : undefined,
      align,
      linked: chars ? linked / chars : 0,
      links,
      group,
      field,
      element: node,
    }),
  )
}

function cellOf({ dropped, clean, absolute }: Walk, cell: PageElement, asked: boolean): { text: string; marks?: Mark[] } {
  const text = clean(textContent(cell, dropped))
  return { text, marks: asked && text ? marksIn(runsOf(cell, dropped), text, clean, absolute) : undefined }
}

function walkTable(w: Walk, node: PageElement, style: Style): void {
  const { dropped } = w
  const { chars, images, prose, link } = w.options.measures
  const table = holdsLayout(node, dropped, chars) ? undefined : readTable(node, dropped, cell => cellOf(w, cell, false))
  // A list of files names its columns too: its names are links.
  const ofData = () => !holdsRich(node, dropped) || (namesColumns(table!) && link[node.index]! < LINKED_TABLE * chars[node.index]!)
  if (table && isDataTable(table) && ofData()) {
    const said = node.children.find(c => c.tag === 'caption')
    const caption = said && (w.clean(textContent(said, dropped)) || undefined)
    const text = [...(caption ? [caption] : []), ...table.rows.map(r => r.map(c => c.text).join(' '))].join('\n')
    const marked = () => ({ table: { ...readTable(node, dropped, cell => cellOf(w, cell, true)), caption } })
    w.segments.push(
      segment({
        kind: 'table',
        text,
        table: { ...table, caption },
        marked: w.marks ? marked : undefined,
        align: style.align,
        group: style.group,
        element: node,
      }),
    )
    walkLoose(w, node, style)
    return
  }
  const small = chars[node.index]! < PICTURE_TABLE.chars && prose[node.index]! < PICTURE_TABLE.prose
  if (images[node.index]! > 0 && small && !holdsField(node, w.options.fieldOf)) style.group = node.index
  walkWhole(w, node, style)
}

/** What of a table of data stands in no cell: the table was never closed. */
function walkLoose(w: Walk, rows: PageElement, style: Style): void {
  for (const child of rows.children)
    if (child.tag === undefined || !OF_ROWS.test(child.tag)) walk(w, child, style, rows)
    else if (ROWS.has(child.tag)) walkLoose(w, child, style)
  flush(w, rows, style)
}

/** Whether a table lays out the head of an article, not a picture and its caption. */
function holdsField({ children }: PageElement, fieldOf: SegmentOptions['fieldOf']): boolean {
  return children.some(c => c.tag !== undefined && (c.tag === 'h1' || /^(?:title|date)$/.test(fieldOf(c) ?? '') || holdsField(c, fieldOf)))
}

/** Ends a paragraph. */
function flush(w: Walk, element: PageElement, style: Style): void {
  const lines = takeLines(w.lines)
  if (!lines) return
  cutParagraphs(lines, element, ROWS.has(element.tag) ? loose(style) : style, w, w.segments)
  if (HEADINGS.has(element.tag)) w.heading = element
}
