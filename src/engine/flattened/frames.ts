import { MOST_COLUMNS, type Piece } from './columns'
import type { SourceLine } from './source-lines'

/** What is drawn between the cells of a row, and between rows. */
const STROKE = /[│┃]/u
const RULE = /^[\s─━┌┐└┘├┤┬┴┼┏┓┗┛┠┨┯┷╋┣┫┳┻]+$/u

export const isFramed = ({ text }: SourceLine) => STROKE.test(text)

/** The cells of the rows drawn in frames; lines between two rules are one row. */
export function byFrames(lines: readonly SourceLine[]): Piece[] {
  const pieces: Piece[] = []
  let row: Piece[] = []
  const close = () => {
    const cells = row.filter(cell => cell.text)
    for (const { row: beside, ...cell } of cells) pieces.push(cells.length > 1 ? { ...cell, row: beside! } : cell)
    row = []
  }
  for (const line of lines) {
    if (RULE.test(line.text)) {
      close()
      pieces.push({ ...line, text: '' })
      continue
    }
    const cells = line.text
      .split(STROKE)
      .slice(1)
      .map(cell => cell.trim())
    if (cells.at(-1) === '') cells.pop()
    if (cells.length > MOST_COLUMNS) {
      close()
      pieces.push(line)
      continue
    }
    // A frame around one column is no table.
    if (cells.length < 2) close()
    cells.forEach((cell, i) => {
      const above = row[i]
      if (!above) row[i] = { ...line, text: cell, row: row[0]?.row ?? line.number }
      else if (cell) row[i] = { ...above, text: above.text ? `${above.text} ${cell}` : cell, at: [above.at[0], line.at[1]] }
    })
  }
  close()
  return pieces
}
