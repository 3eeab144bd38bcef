import type { Flattener } from '../../model/flattener'
import type { FlatLine } from './line-shape'

/** What no sentence and no headline begins with: a small letter and more words; a mark that closes. */
const GOES_ON = /^\p{Ll}+,? \p{L}+ \p{L}.{9}/u
const CLOSES = /^(?:[,;)]|\.\s)/
/** A label has small letters too, on some portals: it goes on only in what is as long as a paragraph. */
const SMALL = /^\p{Ll}/u
const PARAGRAPH = 100
/** So do scripts without capitals. */
const GOES_ON_SMALL = /^[\p{Ll}\p{Lo}]/u
/** What ends a line that is whole, or is none of words. */
const WHOLE = /[.!?…:;)\]”"»|>/\d]$/u
/** What is shorter is a label, whatever follows; a sentence may be as long; what is longer is whole. In characters. */
const LABEL = 12
const SENTENCE = 60
const LONGEST = 4000
/** Lines shorter than this are broken by no tool, in characters; of as many lines as this a column is known. */
const NARROWEST = 36
const SURE = 3
/** As many blanks before a line are those of a page's source. */
const SET_IN = 8
/** A centred line leaves as many indents free as this, at least. */
const SIDES = 6
/** The share of its lines with letters beyond ASCII that a text has in parts where it came apart as a whole. */
const NEARLY_ALL = 0.9
/** How far from the column at which it broke them a tool's lines end: a word, in characters. */
const NEAR = 10
/** Lines beyond the column are fewer than one in as many. */
const FEW = 20
/** Columns at which text is wrapped that no tool is known by, and of the lines as many as come near. Source: html2text wraps at 78. */
enum WRAPPED {
  from = 60,
  to = 130,
  near = 0.8,
  lines = 6,
}

/** A paragraph grows line by line: as much of it as a headline has tells. */
function isCapitals(text: string): boolean {
  const head = text.slice(0, PARAGRAPH)
  return head.toUpperCase() === head && head.toLowerCase() !== head
}

/** What surely goes on does so behind a quotation or a bracket too. */
const ENDED = /[.!?…:;|>/\d]$/u
const isUnfinished = ({ text }: FlatLine) =>
  text.length < LONGEST && !ENDED.test(text.slice(-1)) && /\p{L}{2}.*\s.*\p{L}{2}/u.test(text.slice(0, 200)) && !isCapitals(text)

const isOpen = ({ text }: FlatLine) => text.length < LONGEST && !WHOLE.test(text.slice(-1)) && !isCapitals(text)
const firstWord = (text: string) => text.split(' ', 1)[0]!.length

/** Where a few of a text's letters stood apart from their marks, its tool counted both; where most do, they came apart later. */
function asCounted(lines: readonly FlatLine[]): readonly FlatLine[] {
  const apart = lines.filter(({ parts }) => parts !== undefined).length
  if (apart === 0 || apart > NEARLY_ALL * lines.filter(({ text }) => /[^\0-\x7f]/.test(text)).length) return lines
  return lines.map(line => (line.parts === undefined ? line : { ...line, width: line.width + line.parts }))
}

/** What stands behind a bracket or a quotation mark belongs to it. */
const OPENS = /[(“]/u
/** What goes on with a sentence, where a tool broke it at every element. */
const PART = /^(?:\p{Ll}|[,.;:)”])/u
/** A word alone may be the name of an icon. */
const SINGLE = /^[a-z_]+$/
/** Of a text's lines, at least; and how many of them. */
enum BROKEN {
  share = 0.15,
  lines = 8,
}
const isUnended = ({ text }: FlatLine) => text.length < LONGEST && !/[.!?…:;|>]$/u.test(text.slice(-1)) && !isCapitals(text)

/** Whether a tool broke the sentences of a text at every element: many lines are parts of one. */
function isBroken(lines: readonly FlatLine[]): boolean {
  const filled = lines.filter(({ text }) => text)
  const parts = filled.filter(({ text }) => PART.test(text) && !SINGLE.test(text)).length
  return parts >= BROKEN.lines && parts > BROKEN.share * filled.length
}

/** Longer is no address, in characters. */
const LONGEST_ADDRESS = 2000
/** An address of a link in Markdown that a line ended in the midst of. */
const IN_ADDRESS = /\]\([^()\s]*$/u
/** A word that was broken at its hyphen. */
const HYPHENED = /[\p{L}\d]-$/u

/** How many lines surely went on were of each width. */
function edgesOf(lines: readonly FlatLine[]): number[] {
  const sure: number[] = []
  const widest = lines.reduce((most, { width, kind }) => (kind === 'picture' ? most : Math.max(most, width)), 0)
  for (let i = 1; i < lines.length; i++) {
    const above = lines[i - 1]!
    const { text, kind } = lines[i]!
    // Where an address stood, no column told.
    if (
      above.width - above.indent > above.text.length + NEAR ||
      !text ||
      above.width < NARROWEST ||
      kind !== 'text' ||
      /[.!?…:;]$/u.test(above.text.slice(-1))
    )
      continue
    // The widest line of a text that goes on tells alone.
    const tells = widest >= WRAPPED.from && above.width > widest - NEAR ? SURE : 1
    if (GOES_ON_SMALL.test(text) || (tells > 1 && !above.closed)) sure[above.width] = (sure[above.width] ?? 0) + tells
  }
  return sure
}

/** The column that lines of a width were broken at: what surely went on was as wide or a word less. 0 where too few tell. */
function columnOf(width: number, edges: readonly number[]): number {
  let found = 0
  let column = 0
  for (let at = Math.max(0, width - NEAR); at < edges.length && at <= Math.max(column, width) + NEAR; at++)
    // Of many, a few that are wider stood beside an address.
    if (edges[at]! * FEW >= found) {
      found += edges[at]!
      column = at
    }
  return found >= SURE ? column : 0
}

/** The last column that lines were broken at, a word without room aside. */
function lastColumn(edges: readonly number[]): number {
  let found = 0
  for (let at = edges.length - 1; at > 0; at--) {
    found += edges[at] ?? 0
    if (found >= SURE) return columnOf(at, edges)
  }
  return 0
}

/** What has no room to be centred begins where headings do. */
function centred(line: FlatLine, column: number, tool: Flattener | undefined): FlatLine {
  const room = column - SIDES * (tool?.textIndent ?? 0)
  return line.apart === 'out' && column > 0 && line.width > room ? { ...line, apart: 'middle' } : line
}

/** What is set out or in the middle is broken sooner: by the indent of the text on one side, or on both. */
function isFullApart(above: FlatLine, { text, indent }: FlatLine, column: number, tool: Flattener | undefined): boolean {
  const room = column - (tool?.textIndent ?? 0) * (indent > 0 ? 2 : 1)
  return column > 0 && above.width - above.indent + 1 + firstWord(text) > room
}

const tailOf = (text: string) => text.slice(-LONGEST_ADDRESS)

/** The column at which lines of one indent are wrapped; 0 where they are not. */
function wrapOf(lines: readonly FlatLine[]): number {
  const most = lines.reduce((a, { width }) => Math.max(a, width), 0)
  const edge = most + lines[0]!.indent
  const full = lines.filter(({ width }) => width > WRAPPED.near * most)
  const open = full.filter(({ text }) => !WHOLE.test(text.slice(-1))).length
  const least = lines[0]!.indent < SET_IN ? WRAPPED.lines : SURE
  return edge >= WRAPPED.from && most <= WRAPPED.to && most >= NARROWEST && open >= least && 2 * open > full.length ? most : 0
}

/** Where a tool sets in what stands side by side: for all indents. */
const ALL = -1

/** The same for each indent: what was wrapped in the source of a page is set in as deep as its element. */
function wrapsOf(lines: readonly FlatLine[]): Map<number, number> {
  const byIndent = new Map<number, FlatLine[]>()
  for (const line of lines) {
    const others = byIndent.get(line.indent)
    if (others) others.push(line)
    else byIndent.set(line.indent, [line])
  }
  return new Map(Array.from(byIndent, ([indent, all]) => [indent, wrapOf(all)]))
}

/** The column a line was wrapped at: that of the next, before which it is set in as the first of its paragraph, or its own. */
function edgeOf(above: FlatLine, { indent }: FlatLine, open: FlatLine, wraps: ReadonlyMap<number, number>): number {
  const next = indent < above.indent && wraps.get(indent)!
  const edge = wraps.get(above.indent)!
  // Of a page's source only the words are left: with its tags a line was as wide as the others.
  return wraps.get(ALL) ?? (next ? next + indent - above.indent : above.indent >= SET_IN && isUnended(open) ? WRAPPED.near * edge : edge)
}

/**
 * Crawlers that break at every element part a sentence at its bold words, and a headline at its `<br>`; others wrap at a column: with what
 * goes on, the line is one. Blank lines are lines.
 */
export function unwrapped(shaped: readonly FlatLine[], tool: Flattener | undefined): FlatLine[] {
  const raw = asCounted(shaped)
  const wraps = tool?.wraps ?? false
  const edges = wraps ? edgesOf(raw) : []
  const top = lastColumn(edges)
  const narrow = wraps ? undefined : tool?.columns ? new Map([[ALL, wrapOf(raw.map(line => ({ ...line, indent: 0 })))]]) : wrapsOf(raw)
  const broken = !tool && isBroken(raw)
  const said = new Set(raw.flatMap(({ text }) => (text.length >= PARAGRAPH / 3 ? [text, ...text.split(/ [>»|–-] /).slice(-1)] : [])))
  const lines: FlatLine[] = []
  // The end of each stands apart: asked for in the text itself, a paragraph would be put together anew for every line.
  const tails: string[] = []
  const join = (more: FlatLine, end = more.text) => {
    const line = lines.pop()!
    const tail = tails.pop()!
    const sticks =
      CLOSES.test(more.text) ||
      OPENS.test(tail.slice(-1)) ||
      (tool?.markdown && IN_ADDRESS.test(tail)) ||
      (wraps && HYPHENED.test(tail.slice(-2)) && /^[\p{L}\d]/u.test(more.text))
    const blank = sticks ? '' : ' '
    lines.push({
      ...line,
      text: `${line.text}${blank}${more.text}`,
      at: [line.at[0], more.at[1]],
      closed: more.closed,
    })
    tails.push(tailOf(`${tail}${blank}${end}`))
  }
  let above: FlatLine | undefined
  for (const line of raw.map(line => centred(line, top, tool))) {
    const { text } = line
    const open = lines.at(-1)
    const tail = tails.at(-1) ?? ''
    const joins = open !== undefined && open.text !== '' && text !== '' && open.kind !== 'picture' && line.kind === 'text' && !line.row
    const closes = CLOSES.test(text)
    const isPart =
      broken &&
      joins &&
      (OPENS.test(tail.slice(-1)) || (PART.test(text) && isUnended(open) && (!SINGLE.test(text) || open.text.length >= SENTENCE)))
    const least = closes ? 2 : GOES_ON.test(text) ? LABEL : SMALL.test(text) ? PARAGRAPH : LONGEST
    const goesOn =
      joins &&
      !open.closed &&
      open.text.length >= least &&
      (isOpen(open) || (!closes && !wraps && GOES_ON.test(text) && isUnfinished(open)))
    const column =
      !joins || open.closed || !above ? 0 : (above.room ?? (narrow ? edgeOf(above, line, open, narrow) : columnOf(above.width, edges)))
    const full =
      joins && !open.closed && above?.apart && line.indent !== tool?.textIndent
        ? isFullApart(above, line, top, tool)
        : column > 0 && above!.width >= (wraps ? NARROWEST : 0) && above!.width + 1 + firstWord(text) > column
    if (!goesOn && !full && !isPart && !(joins && said.has(`${open.text} ${text}`))) {
      lines.push(line)
      tails.push(tailOf(text))
    } else {
      join(line)
      // What a mark follows is a name within a sentence; the sentence may have begun above it.
      const before = lines.at(-2)
      if (closes && before && before.text.length >= SENTENCE && /[\p{Ll},]/u.test(tails.at(-2)!.slice(-1)) && isOpen(before))
        join(lines.pop()!, tails.pop())
    }
    above = line
  }
  return lines
}
