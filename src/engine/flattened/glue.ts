import { HEADLINE } from '../../data/limits'
import type { Glue } from '../../model/flattener'
import type { SourceLine } from './source-lines'

/** Where two pieces of text were put together without a blank: a small letter before a capital. */
const SEAM = /\p{Ll}\p{Lu}/gu
/** Of one line, and of all. */
const IN_LINE = 6
const IN_ALL = 10

/** As many places tell a glued text alone that no word has, each another. */
const ENOUGH = 4

/** A blank in front of a capital, and the share of capitals that have none in a text that was glued. */
const SPACED = /\p{Ll}\s+\p{Lu}/gu
const GLUED = 0.13

/** A script's line, or an address; a page in one line may have some. */
const CODE = /[{}=]|[a-z]\/[\w-]+\//i
const PAGE = 2000
/** What words of code have. */
const SIGN = /[{}=&_/\\.]/
/** Pieces are longer on average, in characters, where there are more than a few: what is not is no text of a page. */
const SHORTEST = 6
const FEW = 1000

/** An address in Markdown, which has capitals anywhere. */
const ADDRESS = /\]\([^()\s]{0,2000}(?: "[^"]{0,200}")?/gu

/** Whether pieces of text stand in the lines with nothing between them. */
export function isGlued(lines: readonly string[], { compounds, sure, hint }: Glue): boolean {
  let all = 0
  let most = 0
  const certain = new Set<string>()
  const isLone = lines.filter(line => line.trim()).length === 1
  for (const line of lines) {
    if (line.length < PAGE && CODE.test(line)) continue
    const seams = seamsOf(line, compounds)
    all += seams
    // A page in one line with blanks may have a few such places of its own.
    const places = line.length >= SHORTEST && hint.test(line) ? line.match(sure) : null
    if (places && (!isLone || isTight(line, compounds))) for (const place of places) certain.add(place)
    if (seams > most && isTight(line, compounds)) most = seams
  }
  return (all >= IN_ALL && most >= IN_LINE) || certain.size >= ENOUGH
}

/** Whether pieces of a line have no blank between them; where they have, few capitals stand within a word. */
function isTight(line: string, compounds: RegExp): boolean {
  // By words, as a pattern for the whole of one would look for its sign from every letter on.
  const words = line.replace(/\S+/gu, word => (SIGN.test(word) ? '' : word))
  const seams = seamsOf(words, compounds)
  return seams >= GLUED * (seams + (words.match(SPACED)?.length ?? 0))
}

/** Each of the words with a capital within has such a place. */
function seamsOf(line: string, compounds: RegExp): number {
  const seams = line.match(SEAM)
  return seams ? seams.length - (line.match(compounds)?.length ?? 0) : 0
}

/** Lines, one whose day has a headline or a tool glued to it, in its pieces. */
export function apartFromDays(lines: readonly SourceLine[], glue: Glue): readonly SourceLine[] {
  const mayBe = ({ text }: SourceLine) => text.length <= HEADLINE.plain && /\d{4}|\d:\d/.test(text)
  return lines.some(mayBe) ? lines.flatMap(line => (mayBe(line) ? unglued(line, glue, glue.atDays) : line)) : lines
}

/** The pieces a line was put together of; `whole`: what is not cut, besides addresses. */
export function unglued(
  { text, at, number }: SourceLine,
  { seams: all, hint, compounds }: Glue,
  seams = all,
  whole = compounds,
): SourceLine[] {
  if (!hint.test(text)) return [{ text, at, number }]
  const held = new Set<number>()
  for (const pattern of new Set([compounds, whole, ADDRESS]))
    for (const { index, 0: word } of text.matchAll(pattern)) for (let i = 1; i < word.length; i++) held.add(index + i)
  const exact = text.length === at[1] - at[0]
  const pieces: SourceLine[] = []
  let from = 0
  const cut = (to: number, next = to) => {
    if (text.slice(from, to).trim()) pieces.push({ text: text.slice(from, to), at: exact ? [at[0] + from, at[0] + to] : at, number })
    from = next
  }
  for (const { index, 0: blanks } of text.matchAll(seams)) if (index > from && !held.has(index)) cut(index, index + blanks.length)
  cut(text.length)
  if (pieces.length > FEW && pieces.length > text.length / SHORTEST) return [{ text, at, number }]
  return pieces.length ? pieces : [{ text: '', at, number }]
}
