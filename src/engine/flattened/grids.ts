import { MOST_COLUMNS, type Piece, part } from './columns'
import type { SourceLine } from './source-lines'

/** A rule between the rows of a table, and how deep tables stand in one another. */
const RULE = /^\s*\+(?:[-=:]{3,}\+)+\s*$/u
const DEEPEST = 12
/** Cells of a table of data are no longer, in characters and lines. */
const LONGEST = 120

/** The lines in reading order, tables drawn in `+`, `-` and `|` taken out of their frames. */
export function byGrids(lines: readonly SourceLine[], depth = 0): Piece[] {
  const pieces: Piece[] = []
  for (let i = 0; i < lines.length; ) {
    const { text } = lines[i]!
    if (depth > DEEPEST || !RULE.test(text)) {
      pieces.push(lines[i++]!)
      continue
    }
    const left = text.indexOf('+')
    let end = i + 1
    while (end < lines.length && isFramed(lines[end]!.text, left)) end++
    for (const piece of rowsOf(lines.slice(i, end), left, depth)) pieces.push(piece)
    i = end
  }
  return pieces
}

/** Whether a line has the frame's left stroke. */
const isFramed = (text: string, left: number) => (text[left] === '|' || text[left] === '+') && text.slice(0, left).trim() === ''

function rowsOf(lines: readonly SourceLine[], left: number, depth: number): Piece[] {
  const pieces: Piece[] = []
  let row: SourceLine[] = []
  let edges: number[] = []
  const close = () => {
    if (row.length) for (const piece of cellsOf(row, edges, depth)) pieces.push(piece)
    row = []
  }
  for (const line of lines) {
    if (line.text[left] !== '+') {
      row.push(line)
      continue
    }
    close()
    pieces.push({ ...line, text: '' })
    edges = edgesOf(line.text)
  }
  close()
  return pieces
}

const edgesOf = (rule: string): number[] => {
  const edges: number[] = []
  for (let at = rule.indexOf('+'); at >= 0; at = rule.indexOf('+', at + 1)) edges.push(at)
  return edges.length > MOST_COLUMNS ? [edges[0]!, edges.at(-1)!] : edges
}

/** The cells of a row, each one's lines below one another. Short ones are a row of a table. */
function cellsOf(row: readonly SourceLine[], edges: readonly number[], depth: number): Piece[] {
  const cells = edges.slice(1).map((edge, i) => {
    const from = edges[i]! + 2
    const pieces = byGrids(
      row.map(line => part(line, from, edge)),
      depth + 1,
    )
    return pieces.map(piece => ({ ...piece, room: piece.room ?? edge - from - 1 }))
  })
  const written = (cell: readonly Piece[]) => cell.filter(({ text }) => text.trim())
  const filled = cells.filter(cell => written(cell).length > 0)
  const isShort = ([piece, ...more]: readonly Piece[]) => more.length === 0 && piece!.text.trim().length < LONGEST
  const isRow = filled.length > 1 && filled.every(cell => isShort(written(cell)))
  const number = row[0]!.number
  const blank = { ...row[0]!, text: '' }
  if (isRow) return filled.flatMap(cell => written(cell).map(piece => ({ ...piece, row: number })))
  return filled.flatMap(cell => [blank, ...cell, blank])
}
