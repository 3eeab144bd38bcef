import { LISTS } from '../../data/elements'
import type { Cell } from '../../model/article'
import type { PageElement } from '../../model/page'

export interface TableRows {
  rows: Cell[][]
  header: number
}

function span(value: string | undefined): number | undefined {
  const n = Math.min(1000, Number.parseInt(value ?? '', 10))
  return n > 1 ? n : undefined
}

function* rowsOf(table: PageElement, dropped: Uint16Array): Generator<PageElement> {
  for (const child of table.children) {
    if (child.tag === undefined || dropped[child.index]) continue
    if (child.tag === 'tr') yield child
    else if (child.tag === 'tbody' || child.tag === 'thead' || child.tag === 'tfoot') yield* rowsOf(child, dropped)
  }
}

const EMPTY = { text: '' }

/** Rows of a table as they stand, merged cells with their spans; rows without any text are left out. */
export function readTable(
  table: PageElement,
  dropped: Uint16Array,
  cellOf: (cell: PageElement) => Pick<Cell, 'text' | 'marks'>,
): TableRows {
  const rows: Cell[][] = []
  let header = 0
  for (const row of rowsOf(table, dropped)) {
    const cells = row.children.filter((c): c is PageElement => c.tag === 'td' || c.tag === 'th')
    const read = cells.map(cell => {
      const { colspan, rowspan } = cell.attrs
      return { ...(dropped[cell.index] ? EMPTY : cellOf(cell)), colSpan: span(colspan), rowSpan: span(rowspan) }
    })
    if (!read.some(c => c.text)) continue
    if (header === rows.length && cells.length > 0 && (cells.every(c => c.tag === 'th') || row.parent?.tag === 'thead')) header++
    rows.push(read)
  }
  return { rows, header: header === rows.length ? 0 : header }
}

/** Elements a data cell does not hold. */
const LAYOUT_CONTENT: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'figure', 'iframe'])
const LINKS: ReadonlySet<string> = new Set(['a'])

function holds(element: PageElement, dropped: Uint16Array, tags: ReadonlySet<string>): boolean {
  return element.children.some(c => c.tag !== undefined && !dropped[c.index] && (tags.has(c.tag) || holds(c, dropped, tags)))
}

/** No table in a cell of another says more, in characters. */
const IN_CELL = 160

/** Whether a table's cells hold what a table of data does not: headings, figures, other tables but for a few figures. */
export const holdsLayout = (element: PageElement, dropped: Uint16Array, chars: Int32Array): boolean =>
  element.children.some(
    c =>
      c.tag !== undefined &&
      !dropped[c.index] &&
      (LAYOUT_CONTENT.has(c.tag) ||
        (c.tag === 'table' && (chars[c.index]! > IN_CELL || holdsRich(c, dropped))) ||
        holdsLayout(c, dropped, chars)),
  )

/** Whether they hold pictures, tables or lists of links: of data only where the columns are named. Lists of words are data. */
export function holdsRich(element: PageElement, dropped: Uint16Array): boolean {
  return element.children.some(c => {
    if (c.tag === undefined || dropped[c.index]) return false
    return c.tag === 'img' || c.tag === 'table' || (LISTS.has(c.tag) && holds(c, dropped, LINKS)) || holdsRich(c, dropped)
  })
}

/** No name of a column is longer, in characters. */
const COLUMN = 40

/** Whether a table names its columns: by `th`, or by a first row of short words over rows as wide. */
export function namesColumns({ rows, header }: TableRows): boolean {
  if (header > 0) return true
  const [first = []] = rows
  return (
    rows.length > 2 &&
    first.length > 1 &&
    rows.every(r => r.length === first.length) &&
    first.every(c => c.text !== '' && c.text.length <= COLUMN)
  )
}

/** A table of data: at least two rows and columns of short cells. */
export function isDataTable({ rows, header }: TableRows): boolean {
  if (rows.length < 2 || rows.every(r => r.length < 2)) return false
  const widths = rows.map(r => r.reduce((n, c) => n + (c.colSpan ?? 1), 0))
  const wide = widths.reduce((most, w) => Math.max(most, w), 0)
  if (wide < 2 || widths.filter(w => w >= 2).length < rows.length / 2) return false
  const cells = rows.flat().filter(c => c.text)
  const lengths = cells.map(c => c.text.length).sort((a, b) => a - b)
  const median = lengths[lengths.length >> 1] ?? 0
  if (header > 0) return median < 400
  return median < 160 && (lengths.at(-1) ?? 0) < 900 && cells.length >= 4
}
