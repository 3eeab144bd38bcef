import { lazy } from '../../text/lazy'
import { mayOpen } from '../lines'
import type { RecordFields } from './record'
import { saidAgain, type Word, wordsIn } from './said-again'
import type { SourceLine } from './source-lines'

/** What tells the parts of a line apart that had only blanks put between them. */
export interface Phrases {
  /** Lines of furniture, and those that end an article, in lower case. */
  isKnown: (words: string) => boolean
  /** The longest of them, in words. */
  most: number
  /** What a text begins with behind its headline. */
  opening: RegExp
  /** What it surely begins with, whatever stands before. */
  surely: RegExp
  /** Words that names stand behind. */
  beforeNames: RegExp
  /** A day on its own, for all its places in a line. */
  day: RegExp
  /** A day behind a headline, in one line with it. */
  stuckDay: RegExp
  /** Labels of a record's fields. */
  record: RecordFields
}

/** A line that may be a page, in characters. */
const PAGE = 700
/** What follows a day is its headline and text from this length on, in characters. */
const TEXT = 120
/** A line of this share of the longest is one too. */
const SHARE = 0.2
/** Places where it comes apart, at least: with a day among them, and without; each thing has two. */
const CUTS = 4
const HEADINGS = 8
/** With a headline that is said again: a day, and a line that is known. */
const TOLD = 4
/** Words of a headline that stands once more in the input. */
const LEAST = 4
const MOST = 40
const LONGEST_WORD = 30
/** What is shorter is no headline, in characters. */
const SHORTEST = 12
/** How much of a text's beginning is looked at, in characters. */
const LOOKED_AT = 32
/** Words in capitals from which on they are a heading, and their characters. */
const CAPITALS = 3
const CAPITALS_CHARS = 8

/** The parts of lines that are pages; any other line as it is. */
export function unspaced(lines: readonly SourceLine[], input: string, phrases: Phrases): SourceLine[] {
  let headlines: ReturnType<typeof saidAgain> | undefined
  // Words that stand between blanks in small letters.
  const small = lazy(() => new Set([...input.matchAll(/(?<= )\p{Ll}+(?= )/gu)].map(([word]) => word)))
  const longest = lines.reduce((most, { text }) => Math.max(most, text.length), 0)
  if (longest < PAGE) return [...lines]
  return lines.flatMap(line => {
    if (line.text.length < PAGE && line.text.length < SHARE * longest) return [line]
    headlines ??= saidAgain(lines.map(({ text }) => text).join('\n'))
    return partsOf(line, 2 * line.text.length >= input.length, small, phrases, headlines)
  })
}

function partsOf(
  line: SourceLine,
  isMost: boolean,
  small: () => ReadonlySet<string>,
  phrases: Phrases,
  headlines: ReturnType<typeof saidAgain>,
): SourceLine[] {
  const { text } = line
  if (!text.includes(' ')) return [line]
  const days = daysIn(text, phrases)
  const headings = headingsIn(text, phrases)
  const again = headlines(wordsIn(text))
  const sure = [...days, ...headings].sort((a, b) => a - b)
  // A headline that is said again parts a line that has other signs of a page, or is most of it.
  const enough = again.length > 0 && !isMost ? TOLD : again.length > 0 ? 0 : days.length ? CUTS : HEADINGS
  if (sure.length < enough) return [line]
  const cuts = [...sure, ...again.flatMap(([start, end]) => (end === undefined ? [start] : [start, end]))].sort((a, b) => a - b)
  const known = new Set(headings)
  const dayEnds = new Set(days.filter((_, i) => i % 2))
  const open = new Set(again.filter(([, end]) => end === undefined).map(([start]) => start))
  const parts: SourceLine[] = []
  const exact = text.length === line.at[1] - line.at[0]
  const push = (from: number, to: number) => {
    const part = text.slice(from, to)
    if (part.trim()) parts.push({ ...line, parted: true, text: part, at: exact ? [line.at[0] + from, line.at[0] + to] : line.at })
  }
  let next = 0
  let from = 0
  let afterDay = false
  for (const to of [...cuts, text.length]) {
    if (to <= from) continue
    while (sure[next]! <= from) next++
    const stop = sure[next] ?? text.length
    // Where its text surely begins, what is said again parts neither headline nor text.
    const headline = stop - from > TEXT ? surelyHeadline(text.slice(from, stop), phrases) : 0
    if (headline && (afterDay || known.has(from))) {
      // A section before the headline, which is said once more.
      const label = !afterDay && to < from + headline - SHORTEST ? to - from : 0
      if (label) push(from, from + label)
      push(from + label, from + headline)
      push(from + headline, stop)
      from = stop
      afterDay = false
      continue
    }
    const head = (afterDay || open.has(from)) && to - from > TEXT ? from + headlineOf(text.slice(from, to), small, phrases) : from
    if (head > from) push(from, head)
    push(head, to)
    afterDay = dayEnds.has(to)
    from = to
  }
  return parts
}

function daysIn(text: string, { day }: Phrases): number[] {
  const cuts: number[] = []
  for (const { index, 0: found } of text.matchAll(day)) cuts.push(index, index + found.length)
  return cuts
}

/** Before and behind lines that are known, and headings in capitals. */
function headingsIn(text: string, { isKnown, most }: Phrases): number[] {
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ index, word }))
  const cuts: number[] = []
  for (let i = 0; i < words.length; ) {
    const { index, word } = words[i]!
    if (!/^\p{Lu}/u.test(word)) {
      i++
      continue
    }
    let end = i
    while (end < words.length && /^[\p{Lu}\d&,–-]+:?$/u.test(words[end]!.word)) end++
    // In a sentence stand abbreviations.
    if (/^[\p{Ll},]/u.test(words[end]?.word ?? '') || /,$/.test(words[end - 1]?.word ?? '')) end = i
    if (end - i < CAPITALS || words[end - 1]!.index + words[end - 1]!.word.length - index < CAPITALS_CHARS) {
      end = i
      for (let size = Math.min(most, words.length - i); size > 1; size--) {
        if (
          !isKnown(
            words
              .slice(i, i + size)
              .map(w => w.word)
              .join(' ')
              .toLowerCase(),
          )
        )
          continue
        // `Giới thiệu` is one, but no part of `Giới thiệu chung`.
        if (!/^\p{Ll}/u.test(words[i + size]?.word ?? '') || !mayOpen(words[i + size + 1]?.word ?? '')) end = i + size
        break
      }
    }
    if (end > i) {
      const last = words[end - 1]!
      cuts.push(index, last.index + last.word.length)
      i = end
    } else i++
  }
  return cuts
}

/** The first words of a text, as far as its headline may go: up to the end of a sentence. */
function headOf(text: string): Word[] {
  const words = wordsIn(text.slice(0, MOST * LONGEST_WORD)).slice(0, MOST + 1)
  const stop = words.findIndex(({ word }, i) => i >= LEAST - 1 && /[.!?]$/.test(word))
  return stop < 0 ? words : words.slice(0, stop + 1)
}

function cutIn(words: readonly Word[], opens: (i: number, before: string) => boolean): number {
  for (let i = LEAST; i < words.length; i++) if (opens(i, words[i - 1]!.word)) return words[i]!.index
  return 0
}

/** How long the headline is that a text begins with, in characters, up to what texts begin with. 0 where nothing of it follows. */
function surelyHeadline(text: string, { opening, surely, beforeNames }: Phrases): number {
  const words = headOf(text)
  const restOf = (i: number) => text.slice(words[i]!.index, words[i]!.index + LOOKED_AT)
  return (
    cutIn(words, i => surely.test(restOf(i))) ||
    cutIn(words, (i, before) => opening.test(restOf(i)) && CLOSED.test(before) && !beforeNames.test(before))
  )
}

/** The same, or up to a word that begins no name. */
function headlineOf(text: string, small: () => ReadonlySet<string>, phrases: Phrases): number {
  const words = headOf(text)
  return (
    surelyHeadline(text, phrases) ||
    // A word in small letters else, with a capital here, is the first of a sentence; behind another capital it may be a name's.
    cutIn(words, (i, before) => mayBegin(words, i, small) && CLOSED.test(before) && !phrases.beforeNames.test(before)) ||
    cutIn(words, i => mayBegin(words, i, small))
  )
}

/** What a headline may end with, where no name does. */
const CLOSED = /^[\p{Ll}\d][\p{L}\d]*$|[\p{L}\d][”")]$|^\p{Lu}{3,}$/u

function mayBegin(words: readonly Word[], i: number, small: () => ReadonlySet<string>): boolean {
  const { word } = words[i]!
  return /^\p{Lu}\p{Ll}+$/u.test(word) && /^\p{Ll}/u.test(words[i + 1]?.word ?? '') && small().has(word.toLowerCase())
}
