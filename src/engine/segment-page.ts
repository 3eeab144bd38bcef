import { HEADINGS } from '../data/elements'
import type { PageElement, PageNode } from '../model/page'
import type { Segment } from '../model/segment'
import { readImage } from './image'
import { LineBuffer } from './line-buffer'
import { type ListOptions, listText, readList } from './list'
import type { Measures } from './measure'
import { cutParagraphs } from './paragraphs'
import { PLAIN, type Style, StyleReader } from './style-reader'
import { holdsLayout, isDataTable, readTable } from './table'
import { textContent } from './text-content'
import { collapse } from './white-space'

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
}

/** Cuts the located part of a page into segments. A line break splits a block where its lines are paragraphs, not verse. */
export function segmentPage(roots: readonly PageElement[], options: SegmentOptions): Segment[] {
  const segmenter = new Segmenter(options)
  for (const root of roots) segmenter.read(root)
  return segmenter.segments
}

/** One walk in reading order: text gathers in lines, and every block begins and ends a paragraph. */
class Segmenter implements ListOptions {
  readonly segments: Segment[] = []
  readonly dropped: Uint16Array
  readonly absolute: (href: string) => string
  readonly clean = (text: string) => collapse(this.options.tidy(text))
  private readonly cellText = (cell: PageElement) => this.clean(textContent(cell, this.dropped))
  private readonly lines = new LineBuffer()
  private readonly styles = new StyleReader()
  /** Figures, and tables around images, so far. */
  private groups = 0

  constructor(private readonly options: SegmentOptions) {
    this.dropped = options.dropped
    this.absolute = options.absolute
  }

  read(root: PageElement): void {
    const style = this.styles.inside(root, PLAIN, this.options.fieldOf(root))
    style.quote = root.tag === 'blockquote'
    if (root.tag === 'table' || root.tag === 'ul' || root.tag === 'ol' || HEADINGS.has(root.tag)) this.walk(root, PLAIN, root)
    else this.walkChildren(root, style, root)
    this.flush(root, style)
  }

  private walkChildren(element: PageElement, style: Style, block: PageElement): void {
    for (const child of element.children) this.walk(child, style, block)
  }

  /** `block` is the element the text so far stands in. */
  private walk(node: PageNode, style: Style, block: PageElement): void {
    if (node.tag === undefined) {
      this.lines.add(node.text, style)
      return
    }
    if (this.dropped[node.index]) return
    if (node.tag === 'br') this.lines.break()
    else if (node.tag === 'img') {
      const image = readImage(node, this.absolute)
      if (image) this.lines.last.images.push(image.alt ? { ...image, alt: this.clean(image.alt) } : image)
    } else if (node.block) this.walkBlock(node, style, block)
    else this.walkInline(node, style, block)
  }

  private walkInline(node: PageElement, style: Style, block: PageElement): void {
    const { fieldOf, partFields = false } = this.options
    const line = this.lines.last
    const field = fieldOf(node)
    if (field && (partFields || (field === 'date' && !line.chars))) {
      this.flush(block, style)
      const inner = this.styles.inside(node, style, field)
      this.walkChildren(node, inner, node)
      this.flush(node, inner)
      return
    }
    if (field && !line.chars) line.field = field
    this.walkChildren(node, this.styles.inside(node, style, style.field), block)
  }

  private walkBlock(node: PageElement, style: Style, block: PageElement): void {
    this.flush(block, style)
    const { tag } = node
    const inner = this.styles.inside(node, style, this.options.fieldOf(node) ?? style.field)
    if (tag === 'ul' || tag === 'ol') this.walkList(node, inner)
    else if (tag === 'table') this.walkTable(node, inner)
    else {
      if (HEADINGS.has(tag)) inner.level = Number(tag[1])
      else if (tag === 'figure') inner.group = ++this.groups
      else if (tag === 'blockquote') inner.quote = true
      else if (tag === 'figcaption') inner.field = 'caption'
      this.walkChildren(node, inner, node)
      this.flush(node, inner)
    }
  }

  private walkList(node: PageElement, style: Style): void {
    const read = readList(node, this)
    if (!read.items.length || read.complex) {
      this.walkChildren(node, style, node)
      this.flush(node, style)
      return
    }
    this.segments.push({
      kind: 'list',
      text: listText(read.items),
      list: { ordered: node.tag === 'ol', items: read.items },
      bold: false,
      italic: false,
      align: style.align,
      linked: read.chars ? read.linked / read.chars : 0,
      links: read.links,
      group: style.group,
      field: style.field,
      element: node,
    })
  }

  private walkTable(node: PageElement, style: Style): void {
    const table = holdsLayout(node, this.dropped) ? undefined : readTable(node, this.dropped, this.cellText)
    if (table && isDataTable(table)) {
      this.segments.push({
        kind: 'table',
        text: table.rows.map(r => r.map(c => c.text).join(' ')).join('\n'),
        table,
        bold: false,
        italic: false,
        align: style.align,
        linked: 0,
        links: [],
        group: style.group,
        element: node,
      })
      return
    }
    const { chars, images } = this.options.measures
    if (images[node.index]! > 0 && chars[node.index]! < 600) style.group = ++this.groups
    this.walkChildren(node, style, node)
    this.flush(node, style)
  }

  /** Ends a paragraph. */
  private flush(element: PageElement, style: Style): void {
    const lines = this.lines.take()
    if (lines) cutParagraphs(lines, element, style, this.clean, this.segments)
  }
}
