import type { AddressSigns, Flattener } from '../../model/flattener'
import { collapse } from '../tree/white-space'
import { wordsOf } from './addresses'
import type { Piece } from './columns'
import type { Place } from './source-lines'

/** A line of a flattened text with what its tool said by signs and blanks. */
export interface FlatLine {
  text: string
  at: Place
  /** From 0. */
  number: number
  /** As it stood, without what was blank behind it, in letters: whether a tool broke it at a column. */
  width: number
  /** What its letters were more, where they stood apart from their marks: some tools counted them so. */
  parts?: number | undefined
  /** Blanks before it. */
  indent: number
  kind: 'text' | 'heading' | 'item' | 'picture'
  level?: number | undefined
  ordered?: boolean | undefined
  /** Set out, as headings are, or in the middle. */
  apart?: 'out' | 'middle' | undefined
  /** A forced line break: nothing that follows belongs to it. */
  closed?: boolean | undefined
  /** Cut out of a line that was a page. */
  parted?: boolean | undefined
  row?: Piece['row'] | undefined
  room?: Piece['room'] | undefined
}

const HEADING = /^(#{1,6})(?: +(?=\S)|$)/u
const QUOTED = /^> ?/u
/** Cells of a table in Markdown: `| a| b  `. */
const STROKE = /\s*\|\s*/u

/** Line feeds in a cell, as blanks; one before the next entry of a list. */
const FEEDS = / {2,}(?=\S)/u
const ENTRY = /^[*+-] /u
const ENTRIES = / (?=[*+-] \S)/u

/** `m^2`, `A^+`. */
const RAISED = /(?<=[\p{L}\d)])\^(?=[\p{L}\d+-])/gu

/** Makes a line. All have the same properties in the same order: of objects that look alike copies are made in a tenth of the time. */
export const flatLine = ({ text, at, number, width, parts, indent, parted, row, room }: Omit<FlatLine, 'kind'>): FlatLine => ({
  text,
  at,
  number,
  width,
  parts,
  indent,
  kind: 'text',
  level: undefined,
  ordered: undefined,
  apart: undefined,
  closed: undefined,
  parted,
  row,
  room,
})

/** What a line is by its tool; a row of a table in Markdown is a line a cell. */
export function shapeOf(piece: Piece, tool: Flattener, addresses: readonly AddressSigns[] = []): FlatLine[] {
  const { text: raw, at, number, row, room } = piece
  const trimmed = raw.trimEnd()
  const line = wordsOf(trimmed.trimStart(), addresses)
  const indent = trimmed.length - trimmed.trimStart().length
  const parts = tool.wraps ? at[1] - at[0] - raw.length : 0
  const base = flatLine({ text: '', at, number, width: trimmed.length, indent, row, room, parts: parts > 0 ? parts : undefined })
  if (!line || tool.drawing?.test(line)) return [base]
  if (tool.markdown && line.includes('|')) return cellsOf(line, tool, base)
  if (tool.picture?.test(line)) return [{ ...base, text: line, kind: 'picture' }]
  const bare = tool.widgets ? line.replace(tool.widgets, ' ').trimStart() : line
  const words = tool.raised && bare.includes('^') ? bare.replace(RAISED, '') : bare
  const item = indent >= (tool.listIndent ?? Number.POSITIVE_INFINITY) ? (tool.bullet?.exec(words) ?? tool.number?.exec(words)) : undefined
  const rest = item ? words.slice(item[0].length) : words
  const heading = tool.markdown ? HEADING.exec(rest) : null
  const text = collapse(heading ? rest.slice(heading[0].length) : tool.markdown ? rest.replace(QUOTED, '') : rest)
  if (!text) return [base]
  const closed = tool.markdown === true && room === undefined && raw.endsWith('  ')
  if (heading) return [{ ...base, text, kind: 'heading', level: heading[1]!.length, closed }]
  if (item) return [{ ...base, text, kind: 'item', ordered: /\d/.test(item[0]), closed }]
  return [{ ...base, text, apart: apartOf(indent, tool), closed }]
}

/** A cell of a table of data is no longer, in characters. */
const LONGEST_CELL = 300

function cellsOf(line: string, tool: Flattener, base: FlatLine): FlatLine[] {
  const cells = line
    .split(STROKE)
    .flatMap(cell => cell.split(FEEDS))
    .flatMap(part => (ENTRY.test(part) ? part.split(ENTRIES) : part))
  const filled = cells.filter(cell => cell && !tool.drawing?.test(cell))
  if (!filled.length) return [base]
  // A frame of the page has paragraphs in its cells, a table of data has not.
  const isRow = filled.length > 1 && filled.every(cell => cell.length <= LONGEST_CELL)
  return filled.flatMap((cell, i) => {
    const shaped = shapeOf({ text: `${' '.repeat(base.indent)}${cell}`, at: base.at, number: base.number }, tool)
    return shaped.map(s => ({
      ...s,
      width: base.width,
      row: isRow ? base.number : s.row,
      closed: i < filled.length - 1 || s.closed,
    }))
  })
}

/** Levels of lists are as many blanks apart. */
const LEVEL = 5

/** Where running text is set in, headings are set out; what is centred stands anywhere. */
function apartOf(indent: number, { textIndent, listIndent = 0 }: Flattener): FlatLine['apart'] {
  if (textIndent === undefined) return undefined
  if (indent < textIndent) return 'out'
  return indent > Math.max(textIndent, listIndent) && indent % LEVEL !== 0 ? 'middle' : undefined
}
