import { mayOpen } from '../lines'
import type { RecordFields } from './record'
import { saidAgain, type Word, wordsIn } from './said-again'
import { ALIKE, type SeenWords, seenWords } from './seen-words'
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
/** How much of a text's beginning is looked at, in characters. */
const LOOKED_AT = 32
/** Words in capitals from which on they are a heading, and their characters. */
const CAPITALS = 3
const CAPITALS_CHARS = 8

/** The parts of lines that are pages; any other line as it is. */
export function unspaced(lines: readonly SourceLine[], input: string, phrases: Phrases): SourceLine[] {
  let headlines: ReturnType<typeof saidAgain> | undefined
  const seen = seenWords(input)
  const longest = lines.reduce((most, { text }) => Math.max(most, text.length), 0)
  if (longest < PAGE) return [...lines]
  return lines.flatMap(line => {
    if (line.text.length < PAGE && line.text.length < SHARE * longest) return [line]
    headlines ??= saidAgain(lines.map(({ text }) => text).join('\n'))
    return partsOf(line, 2 * line.text.length >= input.length, seen, phrases, headlines)
  })
}

function partsOf(
  line: SourceLine,
  isMost: boolean,
  seen: SeenWords,
  phrases: Phrases,
  headlines: ReturnType<typeof saidAgain>,
): SourceLine[] {
  const { text } = line
  if (!text.includes(' ')) return [line]
  const days = daysIn(text, phrases)
  const headings = headingsIn(text, phrases)
  const again = headlines(wordsIn(text))
  const told = days.length + headings.length
  // A headline that is said again parts a line that has other signs of a page, or is most of it.
  const enough = again.length > 0 && !isMost ? TOLD : again.length > 0 ? 0 : days.length ? CUTS : HEADINGS
  if (told < enough) return [line]
  const cuts = [...days, ...headings, ...again.flatMap(([start, end]) => (end === undefined ? [start] : [start, end]))].sort(
    (a, b) => a - b,
  )
  const open = new Set(again.filter(([, end]) => end === undefined).map(([start]) => start))
  const parts: SourceLine[] = []
  const exact = text.length === line.at[1] - line.at[0]
  const push = (from: number, to: number) => {
    const part = text.slice(from, to)
    if (part.trim()) parts.push({ ...line, parted: true, text: part, at: exact ? [line.at[0] + from, line.at[0] + to] : line.at })
  }
  let from = 0
  let afterDay = false
  for (const to of [...cuts, text.length]) {
    if (to <= from) continue
    const head = (afterDay || open.has(from)) && to - from > TEXT ? from + headlineOf(text.slice(from, to), seen, phrases) : from
    if (head > from) push(from, head)
    push(head, to)
    afterDay = /\d{4}\)?\s*$|\d:\d{2}\s*$/u.test(text.slice(from, to))
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
        end = i + size
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

/** How long the headline is that a text begins with, in characters: up to how texts begin, or as far as it stands once more in the input. 0 where nothing tells. */
function headlineOf(text: string, seen: SeenWords, { opening, surely, beforeNames }: Phrases): number {
  const words = wordsIn(text.slice(0, MOST * LONGEST_WORD)).slice(0, MOST + 1)
  const stop = words.findIndex(({ word }, i) => i >= LEAST - 1 && /[.!?]$/.test(word))
  const last = stop < 0 ? words.length - 1 : stop
  const restOf = (i: number) => text.slice(words[i]!.index, words[i]!.index + LOOKED_AT)
  const find = (opens: (i: number, before: string) => boolean) => {
    for (let i = LEAST; i <= last; i++) if (opens(i, words[i - 1]!.word)) return words[i]!.index
    return 0
  }
  return (
    find(i => surely.test(restOf(i))) ||
    find((i, before) => opening.test(restOf(i)) && CLOSED.test(before)) ||
    repeatedHead(text, seen, words) ||
    // A word in small letters else, with a capital here, is the first of a sentence; behind another capital it may be a name's.
    find((i, before) => mayBegin(words, i, seen) && CLOSED.test(before) && !beforeNames.test(before)) ||
    find(i => mayBegin(words, i, seen))
  )
}

/** What a headline may end with, where no name does. */
const CLOSED = /^[\p{Ll}\d][\p{L}\d]*[”"]?$|\p{L}[”"]$/u

function mayBegin(words: readonly Word[], i: number, seen: SeenWords): boolean {
  const { word } = words[i]!
  const next = words[i + 1]?.word ?? ''
  return /^\p{Lu}\p{Ll}+$/u.test(word) && /^\p{Ll}/u.test(next) && seen.isSmall(word.toLowerCase())
}

/** As far as the text's first words stand once more in the input. */
function repeatedHead(text: string, seen: SeenWords, words: readonly Word[]): number {
  if (words.length <= LEAST) return 0
  const start = words[0]!.index
  const endOf = (count: number) => words[count - 1]!.index + words[count - 1]!.word.length
  let places = seen.elsewhere(text.slice(start, endOf(ALIKE)), text.slice(start, start + TEXT))
  let best = 0
  for (let count = LEAST; count < words.length; count++) {
    const head = text.slice(start, endOf(count))
    places = places.filter(place => seen.isAt(place, head))
    if (!places.length) break
    if (mayOpen(words[count]!.word)) best = endOf(count)
  }
  return best
}
