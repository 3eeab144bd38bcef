import type { SourceLine } from './source-lines'

/** What tells the parts of a line apart that had only blanks put between them. */
export interface Phrases {
  /** Lines of furniture, and those that end an article, in lower case. */
  isKnown: (words: string) => boolean
  /** The longest of them, in words. */
  most: number
  /** What a text begins with behind its headline. */
  opening: RegExp
}

/** A line that may be a page, in characters. */
const PAGE = 700
/** Places where it comes apart, at least: with a day among them, and without; each thing has two. */
const CUTS = 4
const HEADINGS = 8
/** Words of a headline that stands once more in the input. */
const LEAST = 4
const MOST = 40
/** Words in capitals from which on they are a heading. */
const CAPITALS = 3
/** A day, with its weekday and hour; not one a sentence names. */
const DAY =
  /(?<!(?:ngày|từ|đến|hết|trước|sau|lúc|sáng|chiều|tối|năm|và|on|from|to) )(?:(?:[Tt]hứ (?:\S+)|[Cc]hủ nhật),? )?\(?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:\s?[|,-]?\s?\d{1,2}[:h]\d{2}(?::\d{2})?(?: ?(?:AM|PM|SA|CH))?)?\)?(?=\s[“"]?\p{Lu}|\s*$)/gu

/** The parts of a line that is a page; any other line as it is. */
export function unspaced(line: SourceLine, input: string, phrases: Phrases): SourceLine[] {
  const { text } = line
  if (text.length < PAGE || !text.includes(' ')) return [line]
  const days = daysIn(text)
  const headings = headingsIn(text, phrases)
  if (days.length + headings.length < (days.length ? CUTS : HEADINGS)) return [line]
  const cuts = [...days, ...headings].sort((a, b) => a - b)
  const parts: SourceLine[] = []
  const exact = text.length === line.at[1] - line.at[0]
  const push = (from: number, to: number) => {
    const part = text.slice(from, to)
    if (part.trim()) parts.push({ ...line, text: part, at: exact ? [line.at[0] + from, line.at[0] + to] : line.at })
  }
  let from = 0
  let afterDay = false
  for (const to of [...cuts, text.length]) {
    if (to <= from) continue
    const head = afterDay && to - from > PAGE / 2 ? from + headlineOf(text.slice(from, to), input, phrases.opening) : from
    if (head > from) push(from, head)
    push(head, to)
    afterDay = /\d{4}\)?\s*$|\d:\d{2}\s*$/u.test(text.slice(from, to))
    from = to
  }
  return parts
}

function daysIn(text: string): number[] {
  const cuts: number[] = []
  for (const { index, 0: day } of text.matchAll(DAY)) cuts.push(index, index + day.length)
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
    if (end - i < CAPITALS) {
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

/** How long the headline is that a text begins with: as far as it stands once more in the input, or up to how texts begin. 0 where neither tells. */
function headlineOf(text: string, input: string, opening: RegExp): number {
  const words = [...text.matchAll(/\S+/g)].slice(0, MOST + 1)
  const endOf = (count: number) => words[count - 1]!.index + words[count - 1]![0].length
  const start = words[0]?.index ?? 0
  const own = input.indexOf(text.slice(start, start + PAGE / 2))
  let best = 0
  for (let count = LEAST; count < words.length; count++) {
    const head = text.slice(start, endOf(count))
    const first = input.indexOf(head)
    if (first < 0 || (first === own && input.indexOf(head, own + 1) < 0)) break
    best = endOf(count)
  }
  if (best) return best
  for (let i = LEAST; i < words.length; i++) {
    const { index, 0: word } = words[i]!
    const before = words[i - 1]![0]
    if (opening.test(text.slice(index, index + word.length + 24)) && /^[\p{Ll}\d][\p{L}\d]*[”"]?$|\p{L}[”"]$/u.test(before)) return index
  }
  return 0
}
