import type { Image } from '../../model/article'
import type { PageElement } from '../../model/page'
import type { Segment } from '../../model/segment'
import { addRun, type Run } from './marks'
import type { Link, Style } from './text-style'

/** What stands between two line breaks. */
export interface Line {
  text: string
  chars: number
  bold: number
  italic: number
  linked: number
  images: Image[]
  /** Its characters before the first of them. */
  before: number
  links: Link[]
  pieces: string[]
  /** Its text as it is marked, from the first marked piece on; empty where none is. */
  runs: Run[]
  /** The field of an inline element that opens the line. */
  field: Segment['field']
  /** Names of inline elements that open the line, and how many of its characters they hold. */
  names: string
  named: number
  /** The outermost of them. */
  holder: PageElement | undefined
}

/** Pieces of a line beyond these tell nothing. */
const MAX_PIECES = 12

const emptyLine = (): Line => ({
  text: '',
  chars: 0,
  bold: 0,
  italic: 0,
  linked: 0,
  images: [],
  before: 0,
  links: [],
  pieces: [],
  runs: [],
  field: undefined,
  names: '',
  named: 0,
  holder: undefined,
})

/** The lines of one block, so far. */
export interface LineBuffer {
  lines: Line[]
  last: Line
}

export function lineBuffer(): LineBuffer {
  const last = emptyLine()
  return { lines: [last], last }
}

export function breakLine(buffer: LineBuffer): void {
  buffer.last = emptyLine()
  buffer.lines.push(buffer.last)
}

export function addText(buffer: LineBuffer, text: string, { pre, bold, italic, link, marks }: Style): void {
  if (pre) {
    addPreformatted(buffer, text)
    return
  }
  const { last } = buffer
  if (marks || link || last.runs.length) {
    if (!last.runs.length && last.text) addRun(last.runs, last.text, 0, undefined)
    addRun(last.runs, text, marks, link)
  }
  last.text += text
  if (last.pieces.length < MAX_PIECES) last.pieces.push(text)
  const chars = text.trim().length
  last.chars += chars
  if (bold) last.bold += chars
  if (italic) last.italic += chars
  if (link) {
    last.linked += chars
    link.text += text
    if (!last.links.includes(link)) last.links.push(link)
  }
}

function addPreformatted(buffer: LineBuffer, text: string): void {
  for (const [i, part] of text.split('\n').entries()) {
    if (i) breakLine(buffer)
    buffer.last.text += part
    buffer.last.chars += part.trim().length
  }
}

/** The lines so far; the next block's begin. Undefined where nothing was added, as between two tags. */
export function takeLines(buffer: LineBuffer): Line[] | undefined {
  const { lines, last } = buffer
  if (lines.length === 1 && !last.text && !last.images.length) {
    last.field = undefined
    if (!last.pieces.length) return undefined
  }
  buffer.last = emptyLine()
  buffer.lines = [buffer.last]
  return lines
}
