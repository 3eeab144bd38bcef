import type { PageElement } from '../../model/page'
import type { Segment } from '../../model/segment'
import type { Line } from './line-buffer'
import { marksIn } from './marks'
import { segment } from './segment'
import type { Style } from './text-style'

/** The share of a line that is as good as all of it. */
const NEARLY = 0.9

/** A line of its own between breaks: what stands before and after it is something else. */
const HAS_DATE = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/

/** What makes a line's text and its marks. */
export interface Cleaning {
  clean: (text: string) => string
  absolute: (href: string) => string
  marks: boolean
}

/** Makes segments of a block's lines: each is a paragraph, or together they are verse and only an empty one parts them. */
export function cutParagraphs(
  lines: readonly Line[],
  element: PageElement,
  style: Style,
  { clean, absolute, marks }: Cleaning,
  segments: Segment[],
): void {
  let apart = false
  for (const line of lines) {
    const text = clean(line.text)
    line.text = text
    if (marks) line.marks = marksIn(line.runs, text, clean, absolute)
    apart ||= line.images.length > 0 || line.text.length > 110 || HAS_DATE.test(line.text) || isNamedApart(line, lines)
  }
  let pending: Line | undefined
  let continues = false
  for (const line of lines) {
    const empty = !line.text && !line.images.length
    if (pending && (empty || apart)) {
      emit(pending, element, style, continues, clean, segments)
      continues = true
      pending = undefined
    }
    if (pending) join(pending, line)
    else if (!empty) pending = line
  }
  if (pending) emit(pending, element, style, continues, clean, segments)
}

/** A line that an inline element of its own holds, and no other line one of that name. */
const isNamedApart = (line: Line, lines: readonly Line[]) =>
  namesOf(line) !== '' && lines.every(l => l === line || !l.text || namesOf(l) !== namesOf(line))

const namesOf = (line: Line) => (line.named >= NEARLY * line.chars ? line.names : '')

/** Adds a line of verse to those before it; a line with images is none. */
function join(verse: Line, line: Line): void {
  const shift = verse.text.length + 1
  if (line.marks) verse.marks = [...(verse.marks ?? []), ...line.marks.map(m => ({ ...m, start: m.start + shift, end: m.end + shift }))]
  verse.text += `\n${line.text}`
  verse.chars += line.chars
  verse.bold += line.bold
  verse.italic += line.italic
  verse.linked += line.linked
  for (const link of line.links) verse.links.push(link)
  verse.pieces.push(...line.pieces)
  verse.field = undefined
  verse.names = ''
  verse.holder = undefined
}

function emit(
  line: Line,
  element: PageElement,
  { align, group, field, level, quote }: Style,
  continues: boolean,
  clean: (text: string) => string,
  segments: Segment[],
): void {
  const { text, images, pieces } = line
  if (images.length) segments.push(segment({ kind: 'image', text: '', images, align, group, element, continues }))
  if (!text) return
  const chars = line.chars || 1
  const parts = text.length <= 160 && pieces.length > 1 ? pieces.map(clean).filter(Boolean) : []
  segments.push(
    segment({
      kind: level ? 'heading' : quote ? 'quote' : 'text',
      text,
      level,
      marks: line.marks,
      bold: line.bold >= 0.95 * chars,
      italic: line.italic >= 0.95 * chars,
      align,
      linked: line.linked / chars,
      links: line.links,
      group,
      parts: parts.length > 1 ? parts : undefined,
      field: line.field ?? field,
      names: namesOf(line) || undefined,
      holder: namesOf(line) ? line.holder : undefined,
      element,
      continues: continues || images.length > 0,
    }),
  )
}
