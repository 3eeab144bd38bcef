import type { Place, SourceLine } from './source-lines'

/** A line, or what stands of it in one column. */
export interface Piece extends SourceLine {
  /** Set beside others in one row of a table: the row's first line. */
  row?: number
  /** The width of the cell it stands in, where a frame shows it. */
  room?: number
}

/** Columns that are blank in all lines of a region, [from, to). */
type Gutter = readonly [from: number, to: number]

/** Blanks that part two cells, at least, where a tool needs no more. */
const WIDE = 2
/** No table of a text has more; what has is a drawing. And the lines that are asked how they are set. */
export const MOST_COLUMNS = 24
const SAMPLE = 60
/** Rows with cells beside one another from which on they may be columns of running text; what goes on from line to line in one of them. */
const ROWS = 3
/** Blanks that part the cells of a row that stands alone, at least: some leave two behind a full stop. */
const ALONE = 4
const BLANK = / +/g
const GOES_ON = 2

const isFilled = (text: string) => /\S/.test(text)

/** The runs of blanks of a line, before, within and behind its text. */
function gutters(text: string, runs: RegExp): Gutter[] {
  const found: Gutter[] = []
  const indent = text.search(/\S/)
  if (indent > 0) found.push([0, indent])
  for (const { index, 0: run } of text.trimEnd().slice(indent).matchAll(runs)) found.push([indent + index, indent + index + run.length])
  found.push([text.trimEnd().length, Number.POSITIVE_INFINITY])
  return found
}

function common(a: readonly Gutter[], b: readonly Gutter[], wide: number): Gutter[] {
  const found: Gutter[] = []
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const from = Math.max(a[i]![0], b[k]![0])
    const to = Math.min(a[i]![1], b[k]![1])
    if (to - from >= wide) found.push([from, to])
    if (a[i]![1] < b[k]![1]) i++
    else k++
  }
  return found
}

interface Region {
  lines: SourceLine[]
  blank: readonly Gutter[]
  /** The same, where one blank will do: a long cell of a table has no more. All its lines have cells as long as there are any. */
  narrow: readonly Gutter[]
  /** Some line has cells: what is set in the middle alone makes no column. */
  celled: boolean
  /** The columns its text takes. */
  from: number
  to: number
}

const within = (blank: readonly Gutter[], { from, to }: Pick<Region, 'from' | 'to'>): Gutter[] =>
  blank.filter(([a, b]) => a > from && b < to)
const between = (region: Region): Gutter[] => (region.celled ? within(region.blank, region) : [])

const hasCells = (region: Region) => between(region).length > 0 || within(region.narrow, region).length > 0

/** The lines in reading order, what stands side by side taken apart. */
export function byColumns(lines: readonly SourceLine[], wide = WIDE, wraps = true): Piece[] {
  const runs = new RegExp(` {${wide},}`, 'g')
  const pieces: Piece[] = []
  let region: Region | undefined
  const close = () => {
    if (region) for (const piece of taken(region, runs, wraps)) pieces.push(piece)
  }
  for (const line of lines) {
    if (!isFilled(line.text)) {
      region?.lines.push(line)
      if (!region) pieces.push(line)
      continue
    }
    const blank = gutters(line.text, runs)
    const from = blank[0]![0] === 0 ? blank[0]![1] : 0
    const to = blank.at(-1)![0]
    const cells = within(blank, { from, to }).length > 0
    const grown: Region | undefined = region && {
      lines: region.lines,
      blank: common(region.blank, blank, wide),
      narrow: cells ? common(region.narrow, gutters(line.text, BLANK), 1) : [],
      celled: region.celled || cells,
      from: Math.min(region.from, from),
      to: Math.max(region.to, to),
    }
    const isTable = grown !== undefined && within(grown.narrow, grown).length > 0
    if (
      region &&
      grown &&
      // What runs across a column's edge stands outside of all of them, where no tool breaks lines.
      (wraps || isTable || between(grown).length >= between(region).length) &&
      (region.celled || !cells) &&
      (between(grown).length > 0 || isTable || (!cells && !hasCells(region)))
    ) {
      grown.lines.push(line)
      region = grown
    } else {
      close()
      region = { lines: [line], blank, narrow: cells ? gutters(line.text, BLANK) : [], celled: cells, from, to }
    }
  }
  close()
  return pieces
}

/** A part of a line, by columns. */
export function part({ text, at, number }: SourceLine, from: number, to: number): SourceLine {
  const cell = text.slice(from, to)
  const exact = text.length === at[1] - at[0]
  const place: Place = exact ? [at[0] + from, at[0] + Math.min(to, text.length)] : at
  return { text: cell, at: place, number }
}

/** Where a region is cut; in a table, where some of its lines leave more than a blank. */
function cutsOf(region: Region, runs: RegExp): Gutter[] {
  const lines = region.lines.filter(({ text }) => isFilled(text))
  const narrow = lines.length < ROWS ? [] : within(region.narrow, region)
  if (narrow.length > MOST_COLUMNS) return []
  const wide = lines.slice(0, SAMPLE).map(({ text }) => gutters(text, runs))
  const isCovered = (from: number, to: number) => wide.some(blank => blank.some(([a, b]) => a <= from && b >= to))
  // What stands between two words of one cell and within one gap of other lines is the word's.
  const cuts = narrow.filter(([from, to], i) => isCovered(from, to) && !(narrow[i + 1] && isCovered(from, narrow[i + 1]![1])))
  const all = cuts.length ? cuts : between(region)
  return all.length < MOST_COLUMNS ? all : []
}

/** What stands in a region: column by column where running text stands in them, else row by row. */
function taken(region: Region, runs: RegExp, wraps: boolean): Piece[] {
  const cuts = cutsOf(region, runs).filter(([from, to]) => region.lines.length > 1 || to - from >= ALONE)
  if (!cuts.length) return region.lines
  const edges = [0, ...cuts.map(([a, b]) => (Number.isFinite(b) ? b : a)), Number.POSITIVE_INFINITY]
  const rows = region.lines.map(line =>
    edges.slice(1).map((to, i) => (i === 0 || isFilled(line.text.slice(edges[i], to)) ? part(line, edges[i]!, to) : undefined)),
  )
  const beside = rows.filter(cells => cells.filter(cell => cell && isFilled(cell.text)).length > 1).length
  const columns = edges.slice(1).map((_, i) => rows.map((cells, k) => cells[i] ?? { ...region.lines[k]!, text: '' }))
  if ((beside >= ROWS && columns.some(isRunning)) || (!wraps && columns.some(lines => isText(lines, rows)))) return columns.flat()
  return rows.flatMap((cells, row) => {
    const filled = cells.filter(cell => cell && isFilled(cell.text)) as SourceLine[]
    return filled.length > 1 ? filled.map(cell => ({ ...cell, row: cell.number })) : filled.length ? filled : [region.lines[row]!]
  })
}

/** Two paragraphs in one column, each in one line, set in a page beside its menu; in a table most cells have others beside them. */
const PARAGRAPH = 100
const isText = (lines: readonly SourceLine[], rows: readonly (readonly (SourceLine | undefined)[])[]) => {
  const long = lines.flatMap(({ text }, row) => (text.trim().length >= PARAGRAPH ? [row] : []))
  const alone = long.filter(row => rows[row]!.filter(cell => cell && isFilled(cell.text)).length === 1)
  return long.length >= GOES_ON && 2 * alone.length >= long.length
}

const isRunning = (lines: readonly SourceLine[]) =>
  lines.filter(({ text }, i) => {
    const above = lines[i - 1]?.text.trim() ?? ''
    return above.length > 20 && /[\p{Ll},]$/u.test(above) && /^\s*\p{Ll}/u.test(text)
  }).length >= GOES_ON
