import type { PageElement } from '../../model/page'
import type { Segment } from '../../model/segment'
import { endsSentence } from '../lines'
import type { Line } from './line-buffer'
import { isMarked, marksIn, type Run } from './marks'
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
export function cutParagraphs(lines: readonly Line[], element: PageElement, style: Style, cleaning: Cleaning, segments: Segment[]): void {
  const { clean } = cleaning
  // How many lines have a name: one that no other has is apart.
  const named = new Map<string, number>()
  for (const line of lines) {
    line.text = clean(line.text)
    if (line.text) named.set(namesOf(line), (named.get(namesOf(line)) ?? 0) + 1)
  }
  const apart =
    lines.length > 1 &&
    lines.some(line => line.images.length > 0 || line.text.length > 110 || HAS_DATE.test(line.text) || isNamedApart(line, named))
  let pending: Line | undefined
  let continues = false
  for (const line of lines) {
    const empty = !line.text && !line.images.length
    if (pending && (empty || apart)) {
      emit(pending, element, style, continues, cleaning, segments)
      continues = true
      pending = undefined
    }
    if (pending) join(pending, line)
    else if (!empty) pending = line
  }
  if (pending) emit(pending, element, style, continues, cleaning, segments)
}

/** A line that an inline element of its own holds, and no other line one of that name. */
const isNamedApart = (line: Line, named: ReadonlyMap<string, number>) => namesOf(line) !== '' && named.get(namesOf(line)) === 1

const namesOf = (line: Line) => (line.named >= NEARLY * line.chars ? line.names : '')

/** A line's text as it is marked, whether or not it is. */
const runsOfLine = ({ runs, text }: Line): Run[] => (runs.length ? runs : [{ text, marks: 0, link: undefined }])

/** Between two lines nothing is marked. */
const BREAK: Run = { text: '\n', marks: 0, link: undefined }

/** Adds a line of verse to those before it; a line with images is none. */
function join(verse: Line, line: Line): void {
  if (verse.runs.length || line.runs.length) verse.runs = [...runsOfLine(verse), BREAK, ...runsOfLine(line)]
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
  cleaning: Cleaning,
  segments: Segment[],
): void {
  const { clean, absolute } = cleaning
  const { text, images, pieces } = line
  const shown = images.length ? segment({ kind: 'image', text: '', images, align, group, element, continues }) : undefined
  // Behind a sentence a picture stands below it.
  const below = shown !== undefined && line.before === line.chars && endsSentence(text)
  if (shown && !below) segments.push(shown)
  if (!text) return
  const chars = line.chars || 1
  const parts = text.length <= 160 && pieces.length > 1 ? pieces.map(clean).filter(Boolean) : []
  segments.push(
    segment({
      kind: level ? 'heading' : quote ? 'quote' : 'text',
      text,
      level,
      marked: cleaning.marks && isMarked(line.runs) ? () => ({ marks: marksIn(line.runs, text, clean, absolute) }) : undefined,
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
      continues: continues || (images.length > 0 && !below),
    }),
  )
  if (below) segments.push(shown)
}
