import { HEADINGS } from '../data/elements'
import type { Cell, Image, ListItem } from '../model/article'
import type { PageElement, PageNode } from '../model/page'
import type { Segment } from '../model/segment'
import { readImage } from './image'
import type { Measures } from './measure'
import { holdsLayout, isDataTable, readTable } from './table'

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

interface Line {
  text: string
  chars: number
  bold: number
  italic: number
  linked: number
  images: Image[]
  links: { href: string; text: string }[]
  pieces: string[]
  /** The field of an inline element that opens the line. */
  field: Segment['field']
}

interface Style {
  bold: boolean
  italic: boolean
  link: { href: string; text: string } | undefined
  align: Segment['align']
  group: number | undefined
  quote: boolean
  level: number | undefined
  pre: boolean
  field: Segment['field']
}

/** What a style attribute says; undefined where it says nothing. */
interface Look {
  bold: boolean | undefined
  italic: boolean | undefined
  align: Segment['align'] | undefined
}

const UNSTYLED: Look = { bold: undefined, italic: undefined, align: undefined }

const PLAIN: Style = {
  bold: false,
  italic: false,
  link: undefined,
  align: '',
  group: undefined,
  quote: false,
  level: undefined,
  pre: false,
  field: undefined,
}
const BOLD = new Set(['b', 'strong', 'th'])
const ITALIC = new Set(['i', 'em', 'cite', 'dfn', 'address'])
const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/i
const PLAIN_STYLE = /font-weight\s*:\s*(?:normal|400)/i
const ITALIC_STYLE = /font-style\s*:\s*(?:italic|oblique)/i
const ALIGN_STYLE = /text-align\s*:\s*(left|center|right|justify)/i
const WHITE = /[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+/g

interface ListRead {
  items: ListItem[]
  links: { href: string; text: string }[]
  complex: boolean
  chars: number
  linked: number
}

/** A line of its own between breaks: what stands before and after it is something else. */
const DATE_ONLY = /^.{0,30}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}.{0,20}$/

const isWhite = (c: number) =>
  c <= 32 ? c === 32 || (c >= 9 && c <= 13) : c >= 160 && (c === 160 || (c >= 0x2000 && c <= 0x200b) || c === 0x3000 || c === 0xfeff)

/** White space as one space, none at the ends. Most text has it so already, and is only cut. */
export function collapse(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isWhite(text.charCodeAt(start))) start++
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--
  let spaced = false
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c > 32 && c < 160) spaced = false
    else if (c === 32 && !spaced) spaced = true
    else if (c === 32 || c < 32 || c === 160 || c >= 0x1680) return text.replace(WHITE, ' ').trim()
    else spaced = false
  }
  return text.slice(start, end)
}

const emptyLine = (): Line => ({ text: '', chars: 0, bold: 0, italic: 0, linked: 0, images: [], links: [], pieces: [], field: undefined })

/** Cuts the located part of a page into segments. A line break splits a block where its lines are paragraphs, not verse. */
export function segmentPage(
  roots: readonly PageElement[],
  { dropped, measures, tidy, absolute, fieldOf, partFields = false }: SegmentOptions,
): Segment[] {
  const segments: Segment[] = []
  let lines: Line[] = [emptyLine()]
  let groups = 0
  const clean = (text: string) => collapse(tidy(text))

  const flush = (element: PageElement, style: Style) => {
    const block = lines
    lines = [emptyLine()]
    const read = block.map(line => ({ line, text: clean(line.text) }))
    if (!read.some(({ line, text }) => text || line.images.length)) return
    const { align, group, field, level, quote } = style
    const emit = (parts: typeof read, continues: boolean) => {
      const one = parts.length === 1 ? parts[0] : undefined
      const text = one
        ? one.text
        : parts
            .map(p => p.text)
            .filter(Boolean)
            .join('\n')
      const images = one ? one.line.images : parts.flatMap(p => p.line.images)
      if (images.length)
        segments.push({
          kind: 'image',
          text: '',
          images,
          bold: false,
          italic: false,
          align,
          linked: 0,
          links: [],
          group,
          element,
          continues,
        })
      if (!text) return
      const sum = (key: 'chars' | 'bold' | 'italic' | 'linked') => (one ? one.line[key] : parts.reduce((n, p) => n + p.line[key], 0))
      const chars = sum('chars') || 1
      const pieces =
        text.length <= 160 && (!one || one.line.pieces.length > 1) ? parts.flatMap(p => p.line.pieces.map(clean).filter(Boolean)) : []
      segments.push({
        kind: level ? 'heading' : quote ? 'quote' : 'text',
        text,
        ...(level ? { level } : {}),
        bold: sum('bold') >= 0.95 * chars,
        italic: sum('italic') >= 0.95 * chars,
        align,
        linked: sum('linked') / chars,
        links: one ? one.line.links : parts.flatMap(p => p.line.links),
        group,
        ...(pieces.length > 1 ? { parts: pieces } : {}),
        field: one?.line.field ?? field,
        element,
        continues: continues || images.length > 0,
      })
    }
    const paragraphs = read.some(p => p.line.images.length || p.text.length > 110 || DATE_ONLY.test(p.text))
    let pending: typeof read = []
    let first = true
    const release = () => {
      if (!pending.length) return
      emit(pending, !first)
      first = false
      pending = []
    }
    for (const part of read) {
      if (!part.text && !part.line.images.length) {
        release()
        continue
      }
      if (paragraphs) release()
      pending.push(part)
    }
    release()
  }

  const addText = (text: string, style: Style) => {
    const line = lines[lines.length - 1] as Line
    if (style.pre) {
      for (const [i, part] of text.split('\n').entries()) {
        if (i) lines.push(emptyLine())
        const at = lines[lines.length - 1] as Line
        at.text += part
        at.chars += part.trim().length
      }
      return
    }
    line.text += text
    if (line.pieces.length < 12) line.pieces.push(text)
    const chars = text.trim().length
    line.chars += chars
    if (style.bold) line.bold += chars
    if (style.italic) line.italic += chars
    if (style.link) {
      line.linked += chars
      style.link.text += text
      if (!line.links.includes(style.link)) line.links.push(style.link)
    }
  }

  const looks = new Map<string, Look>()
  const lookOf = (css: string): Look => {
    let look = looks.get(css)
    if (!look) {
      look = {
        bold: BOLD_STYLE.test(css) ? true : PLAIN_STYLE.test(css) ? false : undefined,
        italic: ITALIC_STYLE.test(css) ? true : undefined,
        align: ALIGN_STYLE.exec(css)?.[1]?.toLowerCase() as Segment['align'] | undefined,
      }
      looks.set(css, look)
    }
    return look
  }
  const styled = (element: PageElement, style: Style): Style => {
    const { tag, attrs } = element
    const look = attrs.style === undefined ? UNSTYLED : lookOf(attrs.style)
    const align = look.align ?? (element.block ? (attrs.align?.toLowerCase() as Segment['align'] | undefined) : undefined)
    return {
      bold: BOLD.has(tag) || (look.bold ?? style.bold),
      italic: ITALIC.has(tag) || (look.italic ?? style.italic),
      link: tag === 'a' && attrs.href ? { href: attrs.href, text: '' } : style.link,
      align: tag === 'center' ? 'center' : (align ?? style.align),
      group: style.group,
      quote: style.quote,
      level: style.level,
      pre: style.pre || tag === 'pre',
      field: fieldOf(element) ?? style.field,
    }
  }

  const walkChildren = (element: PageElement, style: Style, block: PageElement) => {
    for (const child of element.children) walk(child, style, block)
  }

  const walk = (node: PageNode, style: Style, block: PageElement) => {
    if (node.tag === undefined) {
      addText(node.text, style)
      return
    }
    if (dropped[node.index]) return
    const { tag } = node
    if (tag === 'br') lines.push(emptyLine())
    else if (tag === 'img') {
      const image = readImage(node, absolute)
      if (image) (lines[lines.length - 1] as Line).images.push(image.alt ? { ...image, alt: clean(image.alt) } : image)
    } else if (!node.block) {
      const line = lines[lines.length - 1] as Line
      const field = fieldOf(node)
      if (field && (partFields || (field === 'date' && !line.chars))) {
        flush(block, style)
        walkChildren(node, styled(node, style), node)
        flush(node, styled(node, style))
        return
      }
      if (field && !line.chars) line.field = field
      walkChildren(node, { ...styled(node, style), field: style.field }, block)
    } else {
      flush(block, style)
      const inner = styled(node, style)
      if (HEADINGS.has(tag)) {
        walkChildren(node, { ...inner, level: Number(tag[1]) }, node)
        flush(node, { ...inner, level: Number(tag[1]) })
      } else if (tag === 'ul' || tag === 'ol') walkList(node, inner)
      else if (tag === 'table') walkTable(node, inner)
      else {
        const group = tag === 'figure' ? ++groups : style.group
        const next: Style = {
          ...inner,
          group,
          quote: style.quote || tag === 'blockquote',
          field: tag === 'figcaption' ? 'caption' : inner.field,
        }
        walkChildren(node, next, node)
        flush(node, next)
      }
    }
  }

  const walkList = (node: PageElement, style: Style) => {
    const read = readList(node)
    if (!read.items.length || read.complex) {
      walkChildren(node, style, node)
      flush(node, style)
      return
    }
    segments.push({
      kind: 'list',
      text: flatten(read.items),
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

  /** Items of a list; `complex` where they hold images, tables or headings and are better read as blocks. */
  const readList = (node: PageElement): ListRead => {
    const items: ListItem[] = []
    const links: { href: string; text: string }[] = []
    let complex = false
    let chars = 0
    let linked = 0
    const textOf = (n: PageNode, href: { href: string; text: string } | undefined, sub: PageElement[]): string => {
      if (n.tag === undefined) {
        const length = n.text.trim().length
        chars += length
        if (href) {
          linked += length
          href.text += n.text
        }
        return n.text
      }
      if (dropped[n.index]) return ''
      if (n.tag === 'img' ? readImage(n, absolute) : n.tag === 'table' || HEADINGS.has(n.tag) || n.tag === 'figure') complex = true
      if (n.tag === 'br') return ' '
      if (n.tag === 'ul' || n.tag === 'ol') {
        sub.push(n)
        return ''
      }
      let link = href
      if (n.tag === 'a' && n.attrs.href) {
        link = { href: n.attrs.href, text: '' }
        links.push(link)
      }
      const inner = n.children.map(c => textOf(c, link, sub)).join('')
      return n.block ? ` ${inner} ` : inner
    }
    for (const child of node.children) {
      if (child.tag === undefined ? !child.text.trim() : dropped[child.index]) continue
      const sub: PageElement[] = []
      const text = clean(textOf(child, undefined, sub))
      const nested = sub.map(readList)
      for (const n of nested) {
        complex ||= n.complex
        chars += n.chars
        linked += n.linked
        for (const link of n.links) links.push(link)
      }
      const below = nested.flatMap(n => n.items)
      if (text || below.length) items.push(below.length ? { text, list: { ordered: sub[0]!.tag === 'ol', items: below } } : { text })
    }
    return { items, links, complex, chars, linked }
  }

  const walkTable = (node: PageElement, style: Style) => {
    const table = holdsLayout(node, dropped) ? undefined : readTable(node, dropped, e => clean(textContent(e, dropped)))
    if (table && isDataTable(table)) {
      const text = table.rows.map(r => r.map((c: Cell) => c.text).join(' ')).join('\n')
      segments.push({
        kind: 'table',
        text,
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
    const around = measures.images[node.index]! > 0 && measures.chars[node.index]! < 600
    const inner = { ...style, group: around ? ++groups : style.group }
    walkChildren(node, inner, node)
    flush(node, inner)
  }

  for (const root of roots) {
    const style = { ...styled(root, PLAIN), quote: root.tag === 'blockquote' }
    if (root.tag === 'table' || root.tag === 'ul' || root.tag === 'ol' || HEADINGS.has(root.tag)) walk(root, PLAIN, root)
    else walkChildren(root, style, root)
    flush(root, style)
  }
  return segments
}

const flatten = (items: readonly ListItem[]): string => items.map(i => (i.list ? `${i.text}\n${flatten(i.list.items)}` : i.text)).join('\n')

/** All text below an element that is not dropped; blocks and breaks part words. */
export function textContent(node: PageNode, dropped: Uint16Array): string {
  if (node.tag === undefined) return node.text
  if (dropped[node.index]) return ''
  if (node.tag === 'br') return '\n'
  const inner = node.children.map(c => textContent(c, dropped)).join('')
  return node.block ? `\n${inner}\n` : inner
}
