import { HEADINGS } from '../../data/elements'
import type { Mark } from '../../model/article'
import type { PageElement, PageNode } from '../../model/page'
import type { Segment } from '../../model/segment'
import type { Measures } from '../locate/measure'
import { textContent } from '../tree/text-content'
import { collapse } from '../tree/white-space'
import { readImage } from './image'
import { addText, breakLine, type LineBuffer, lineBuffer, takeLines } from './line-buffer'
import { type ListOptions, listText, readList } from './list'
import { marksIn, runsOf } from './marks'
import { cutParagraphs } from './paragraphs'
import { segment } from './segment'
import { holdsLayout, isDataTable, readTable } from './table'
import { type Looks, PLAIN, type Style, styleIn } from './text-style'

export interface SegmentOptions {
  dropped: Uint16Array
  measures: Measures
  /** Normalises one string: NFC, invisibles, legacy runs. Whitespace is collapsed here. */
  tidy: (text: string) => string
  absolute: (href: string) => string
  /** The field a layout's table gives an element. */
  fieldOf: (element: PageElement) => Segment['field']
  /** Give inline elements with a field a segment of their own: in lines of metadata, never in running text. */
  partFields?: boolean
  /** Tell links and emphasis. Default false. */
  marks?: boolean
}

/** One walk in reading order: text gathers in lines, and every block begins and ends a paragraph. */
interface Walk extends ListOptions {
  options: SegmentOptions
  segments: Segment[]
  lines: LineBuffer
  looks: Looks
}

/** Cuts the located part of a page into segments. A line break splits a block where its lines are paragraphs, not verse. */
export function segmentPage(roots: readonly PageElement[], options: SegmentOptions): Segment[] {
  const { dropped, tidy, absolute, fieldOf } = options
  const clean = (text: string) => collapse(tidy(text))
  const w: Walk = { options, dropped, clean, absolute, marks: options.marks ?? false, segments: [], lines: lineBuffer(), looks: new Map() }
  for (const root of roots) {
    const style = styleIn(root, PLAIN, fieldOf(root), w.looks)
    style.quote = root.tag === 'blockquote'
    if (root.tag === 'table' || root.tag === 'ul' || root.tag === 'ol' || HEADINGS.has(root.tag)) walk(w, root, PLAIN, root)
    else walkChildren(w, root, style, root)
    flush(w, root, style)
  }
  return w.segments
}

function walkChildren(w: Walk, element: PageElement, style: Style, block: PageElement): void {
  for (const child of element.children) walk(w, child, style, block)
}

/** `block` is the element the text so far stands in. */
function walk(w: Walk, node: PageNode, style: Style, block: PageElement): void {
  if (node.tag === undefined) {
    addText(w.lines, node.text, style)
    return
  }
  if (w.dropped[node.index]) return
  if (node.tag === 'br') breakLine(w.lines)
  else if (node.tag === 'img') {
    const image = readImage(node, w.absolute)
    if (image) w.lines.last.images.push(image.alt ? { ...image, alt: w.clean(image.alt) } : image)
  } else if (node.block) walkBlock(w, node, style, block)
  else walkInline(w, node, style, block)
}

function walkInline(w: Walk, node: PageElement, style: Style, block: PageElement): void {
  const { fieldOf, partFields } = w.options
  const line = w.lines.last
  const field = fieldOf(node)
  if (field && (partFields || (field === 'date' && !line.chars))) {
    flush(w, block, style)
    walkWhole(w, node, styleIn(node, style, field, w.looks))
    return
  }
  if (field && !line.chars) line.field = field
  walkChildren(w, node, styleIn(node, style, style.field, w.looks), block)
}

function walkBlock(w: Walk, node: PageElement, style: Style, block: PageElement): void {
  flush(w, block, style)
  const { tag } = node
  const inner = styleIn(node, style, w.options.fieldOf(node) ?? style.field, w.looks)
  if (tag === 'ul' || tag === 'ol') walkList(w, node, inner)
  else if (tag === 'table') walkTable(w, node, inner)
  else {
    if (HEADINGS.has(tag)) inner.level = Number(tag[1])
    else if (tag === 'figure') inner.group = node.index
    else if (tag === 'blockquote') inner.quote = true
    else if (tag === 'figcaption') inner.field = 'caption'
    walkWhole(w, node, inner)
  }
}

/** An element whose text is in no paragraph with what follows it. */
function walkWhole(w: Walk, element: PageElement, style: Style): void {
  walkChildren(w, element, style, element)
  flush(w, element, style)
}

function walkList(w: Walk, node: PageElement, style: Style): void {
  const { items, links, complex, chars, linked } = readList(node, w)
  if (!items.length || complex) {
    walkWhole(w, node, style)
    return
  }
  const { align, group, field } = style
  w.segments.push(
    segment({
      kind: 'list',
      text: listText(items),
      list: { ordered: node.tag === 'ol', items },
      align,
      linked: chars ? linked / chars : 0,
      links,
      group,
      field,
      element: node,
    }),
  )
}

function cellOf({ dropped, clean, absolute, marks: asked }: Walk, cell: PageElement): { text: string; marks?: Mark[] } {
  const text = clean(textContent(cell, dropped))
  const marks = asked && text ? marksIn(runsOf(cell, dropped), text, clean, absolute) : undefined
  return marks ? { text, marks } : { text }
}

function walkTable(w: Walk, node: PageElement, style: Style): void {
  const { dropped } = w
  const table = holdsLayout(node, dropped) ? undefined : readTable(node, dropped, cell => cellOf(w, cell))
  if (table && isDataTable(table)) {
    const text = table.rows.map(r => r.map(c => c.text).join(' ')).join('\n')
    w.segments.push(segment({ kind: 'table', text, table, align: style.align, group: style.group, element: node }))
    return
  }
  const { chars, images } = w.options.measures
  if (images[node.index]! > 0 && chars[node.index]! < 600 && !holdsField(node, w.options.fieldOf)) style.group = node.index
  walkWhole(w, node, style)
}

/** Whether a table lays out the head of an article, not a picture and its caption. */
function holdsField({ children }: PageElement, fieldOf: SegmentOptions['fieldOf']): boolean {
  return children.some(c => c.tag !== undefined && (/^(?:title|date)$/.test(fieldOf(c) ?? '') || holdsField(c, fieldOf)))
}

/** Ends a paragraph. */
function flush(w: Walk, element: PageElement, style: Style): void {
  const lines = takeLines(w.lines)
  if (lines) cutParagraphs(lines, element, style, w, w.segments)
}
