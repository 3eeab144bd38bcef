import type { AddressSigns, FlattenedBy, Flattener, Glue } from '../../model/flattener'
import type { Segment } from '../../model/segment'
import { addressesIn, partedList, wordsOf } from '../flattened/addresses'
import { withHours } from '../flattened/clock'
import { byColumns, type Piece } from '../flattened/columns'
import { flattenerOf } from '../flattened/flattener-of'
import { byFrames, isFramed } from '../flattened/frames'
import { apartFromDays, unglued } from '../flattened/glue'
import { byGrids } from '../flattened/grids'
import { type FlatLine, flatLine, shapeOf } from '../flattened/line-shape'
import { type Unmarked, unmarked } from '../flattened/markdown'
import { mended } from '../flattened/mended-words'
import { withoutLabels } from '../flattened/record'
import { runningHeadsLast } from '../flattened/running-heads'
import { separatorOf } from '../flattened/separator'
import { type Place, type SourceLine, sourceLines } from '../flattened/source-lines'
import { type Phrases, unspaced } from '../flattened/spaced'
import { withoutFurniture } from '../flattened/stuck-furniture'
import { unwrapped } from '../flattened/unwrap'
import { collapse } from '../tree/white-space'
import { segment } from './segment'

/** What Markdown-like crawlers leave of headings, where no tool is known. */
const HEADING = /^#{1,6} (?=\S)/u
const EMPHASIS = /^(\*\*|__|[*_])(?=\S)(.{1,400})(?<=\S)\1$/u
/** A marker of a picture: `![alt](src)`. */
const IMAGE_START = '!['
const LONGEST_IMAGE = 3000
const LONGEST_HEADING = 200
/** The level of a heading that is set out. */
const SET_OUT = 3
/** A rule of a frame. */
const DRAWN = /^\s*[┌├└┏┣┗]/u

export interface TextOptions {
  tools: readonly Flattener[]
  /** How tools tell where links lead. */
  addresses: readonly AddressSigns[]
  /** The tool, where the caller knows it. */
  told?: FlattenedBy | undefined
  tidy: (text: string) => string
  /** What tells the parts of a line apart that is a page. */
  phrases?: Phrases | undefined
  /** Lines of page furniture, by their words. */
  isFurniture: (text: string) => boolean
}

export interface FlattenedText {
  segments: Segment[]
  /** Where the links lead, in a list at the end. */
  list: Segment | undefined
  /** Who flattened it, if that is known. */
  tool: Flattener | undefined
}

/** What stands in signs of Markdown as a whole, or as a link, where no tool is known. */
function slightlyMarked(line: string): Unmarked {
  const text = line.replace(HEADING, '')
  const whole = EMPHASIS.test(line)
  const said = whole || line.includes('](') ? unmarked(text) : undefined
  const { links = [], images = [] } = said ?? {}
  return { text: said && (whole || images.length || links.length) ? said.text : text, bold: false, italic: false, links, images }
}

/** Undoes what a tool did to a page, and makes a segment of each line, with the blank lines before it. */
export function segmentText(input: string, { tools, addresses, told, tidy, phrases, isFurniture }: TextOptions): FlattenedText {
  const separator = separatorOf(input, tools, told)
  const source = runningHeadsLast(sourceLines(input, tidy, separator), input)
  // What another tool drew may have been written out.
  const tool = flattenerOf(
    source.map(line => line.text),
    tools,
    separator ? undefined : told,
  )
  const signs = addressesIn(source, addresses, tool?.markdown ?? false)
  const glue = tools.find(t => t.glue)?.glue
  const [rest, list] = partedList(source, signs)
  const text = glue && !tool?.glue ? apartFromDays(rest, glue) : rest
  const parted = phrases && !tool?.glue && !tool?.markdown ? unspaced(text, input, phrases) : text
  const joined = withHours(unwrapped(tool ? shapesOf(parted, tool, signs) : parted.map(line => plain(line, signs)), tool))
  const words = tool?.parts ? mended(joined, tool.parts) : joined
  const lines = (glue && tool?.sticks ? words.flatMap(line => apart(line, glue)) : words).flatMap(line =>
    withoutFurniture(line, isFurniture, phrases?.stuckDay),
  )
  const fields = phrases ? withoutLabels(lines, phrases.record) : lines
  return { segments: segmentsOf(fields, tool, input), list: listOf(list), tool: tool ?? separator }
}

function listOf(lines: readonly SourceLine[]): Segment | undefined {
  const [first] = lines
  if (!first) return undefined
  const text = lines.map(line => line.text.trim()).join('\n')
  const at = [first.at[0], lines.at(-1)!.at[1]] as const
  return segment({ kind: 'text', text, prose: false, linked: 1, line: first.number + 1, gap: 1, at })
}

const shapesOf = (source: readonly SourceLine[], tool: Flattener, signs: readonly AddressSigns[]): FlatLine[] =>
  partsOf(source, tool).flatMap(piece => shapeOf(piece, tool, signs))

function partsOf(source: readonly SourceLine[], { columns, gutter, grids, glue, wraps = false }: Flattener): readonly Piece[] {
  if (grids) return byGrids(source)
  if (columns) return runsOf(source, isFramed).flatMap(run => (run.some(isFramed) ? byFrames(run) : byColumns(run, gutter, wraps)))
  return glue ? source.flatMap(line => unglued(line, glue)) : source
}

/** Runs of lines in frames, the rules between them, and of others. */
function runsOf(source: readonly SourceLine[], framed: (line: SourceLine) => boolean): SourceLine[][] {
  const runs: SourceLine[][] = []
  let inside = false
  for (const line of source) {
    const now = framed(line) || (DRAWN.test(line.text) && !/━/.test(line.text))
    if (now !== inside || !runs.length) runs.push([])
    runs.at(-1)!.push(line)
    inside = now
  }
  return runs
}

/** Some tools put nothing between what stood in one block. */
const apart = (line: FlatLine, glue: Glue): FlatLine[] => {
  const pieces = line.kind === 'picture' ? [] : unglued(line, glue, glue.seams, glue.names)
  return pieces.length > 1 ? pieces.map((piece, i) => ({ ...line, ...piece, kind: i ? 'text' : line.kind })) : [line]
}

function plain({ text, at, number, parted }: SourceLine, signs: readonly AddressSigns[]): FlatLine {
  const line = collapse(wordsOf(text, signs))
  return flatLine({ text: line, at, number, width: line.length, indent: text.search(/\S|$/), parted })
}

/** A bold run in front of a paragraph, set in one block with it: the headline, its section, or the lead. */
const BOLD_OPENING = /^[\s_*]*\*\*([^*]{4,900})\*\*\s*(?=[“"'‘(]?[\p{Lu}\d])(.+)$/u
/** What is shorter is a name at the head of its sentence; unless what follows is short too. In characters. */
const NAME = 30
const SENTENCE = 140

function boldOpening(line: FlatLine): FlatLine[] {
  const parts = line.text.includes('**') && line.kind !== 'picture' ? BOLD_OPENING.exec(line.text) : null
  if (!parts || (parts[1]!.length < NAME && parts[2]!.length > SENTENCE) || /[:,–-]\s*$/u.test(parts[1]!)) return [line]
  return [
    { ...line, text: `**${parts[1]}**` },
    { ...line, text: parts[2]!, kind: 'text' },
  ]
}

/** A run in italics between two sentences: the caption of a picture that stood there. */
const ITALIC_WITHIN = /(?<=[.!?…”:]|^)\s*(?<![\p{L}\p{N}])_([^_]{12,240})_\s+(?=[“"]?\p{Lu})/u

function italicWithin(line: FlatLine): FlatLine[] {
  const run = line.kind === 'text' && line.text.length > SENTENCE ? ITALIC_WITHIN.exec(line.text) : null
  if (!run) return [line]
  const before = line.text.slice(0, run.index)
  const piece = (text: string): FlatLine => ({ ...line, text })
  return [...(before ? [piece(before)] : []), piece(`_${run[1]}_`), ...italicWithin(piece(line.text.slice(run.index + run[0].length)))]
}

/** Where a sentence ends, and how far apart such places are in running text, at most: labels in a row have none. In characters. */
const SENTENCE_END = /[\p{L}\d”"’)][.!?…](?=["”’)]?(?:\s|$))/gu
const SENTENCES_APART = 1000
const hasSentences = (text: string) => (text.match(SENTENCE_END)?.length ?? 0) * SENTENCES_APART >= text.length

/** What is set out and no longer than a headline, unless a picture stood above it. */
const isHeadingLike = (text: string) => text.length <= LONGEST_HEADING && !/[.:;,]$/u.test(text)

/** Where the words themselves stood, without what a tool or a keyboard put around them. */
function placed(text: string, at: Place, input: string): Place {
  if (!text) return at
  const raw = input.slice(...at)
  const start = raw.indexOf(text)
  if (start >= 0) return [at[0] + start, at[0] + start + text.length]
  const blank = raw.length - raw.trimStart().length
  return [at[0] + blank, at[1] - (raw.length - raw.trimEnd().length)]
}

function segmentsOf(lines: readonly FlatLine[], tool: Flattener | undefined, input: string): Segment[] {
  const segments: Segment[] = []
  let gap = 0
  let pictured = false
  for (const line of tool?.markdown ? lines.flatMap(boldOpening).flatMap(italicWithin) : lines) {
    const { kind, at, number, level, ordered, indent, apart, row, parted } = line
    if (kind === 'picture' || !line.text) {
      if (kind === 'picture') pictured = true
      gap++
      continue
    }
    const image = line.text.startsWith(IMAGE_START) && line.text.length < LONGEST_IMAGE
    const { text, bold, italic, links, images } = tool?.markdown ? unmarked(line.text) : slightlyMarked(line.text)
    if (!text && !images.length) {
      if (image) pictured = true
      gap++
      continue
    }
    const place = { line: number + 1, gap, at: placed(text, at, input) }
    if (image && !text) segments.push(segment({ kind: 'image', text: '', images, ...place }))
    else
      segments.push(
        segment({
          kind: kind === 'heading' || (apart === 'out' && !pictured && isHeadingLike(text)) ? 'heading' : 'text',
          text,
          level: kind === 'heading' ? level : apart === 'out' ? SET_OUT : undefined,
          bold,
          italic,
          align: apart && (apart === 'out' ? 'left' : 'center'),
          links,
          linked: links.reduce((n, l) => n + l.text.length, 0) / (text.length || 1),
          item: kind === 'item' ? { ordered: ordered ?? false, indent } : undefined,
          row,
          pictured,
          prose: parted && !hasSentences(text) ? false : undefined,
          ...place,
        }),
      )
    gap = 0
    pictured = false
  }
  return segments
}
