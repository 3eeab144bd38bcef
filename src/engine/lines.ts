import type { LinePattern, Locale } from '../model/locale'
import type { LineRule } from '../model/rule'
import { type AnyPageWords, pageWords } from './page-words'

/** A line as the tables know it: lower case, NFC, without outer punctuation and spaces. */
export function lineKey(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isOuter(text.charCodeAt(start))) start++
  while (end > start && isOuter(text.charCodeAt(end - 1))) end--
  return text.slice(start, end).toLowerCase()
}

/** White space, punctuation and signs, as they stand around a line. */
function isOuter(c: number): boolean {
  if (c < 128) return !((c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122))
  return (
    (c < 0xc0 && c !== 0xaa && c !== 0xb5 && c !== 0xba) ||
    c === 0xd7 ||
    c === 0xf7 ||
    (c >= 0x2000 && c < 0x2c00) ||
    (c >= 0x3000 && c < 0x3005) ||
    (c >= 0x3008 && c <= 0x3020) ||
    (c >= 0xff00 && c < 0xff10)
  )
}

/** What stands behind a label. */
export const COLON = /[:：]/

/** A string as a pattern that matches just it. */
export const literal = (s: string) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Patterns, and all of them in one for each set of flags: most lines fit none, and that is found out in a third of the time. */
interface Patterns {
  readonly each: readonly LinePattern[]
  readonly all: readonly RegExp[]
}

function together(each: readonly LinePattern[]): Patterns {
  const sources = new Map<string, string[]>()
  for (const { pattern } of each) sources.set(pattern.flags, [...(sources.get(pattern.flags) ?? []), `(?:${pattern.source})`])
  return { each, all: Array.from(sources, ([flags, list]) => new RegExp(list.join('|'), flags)) }
}

/** The rule of the first pattern that fits a line. */
const ruleOf = (line: string, { each, all }: Patterns): LineRule | undefined =>
  all.some(pattern => pattern.test(line)) ? each.find(p => p.pattern.test(line))?.rule : undefined

export interface LineRules {
  chrome: ReadonlySet<string>
  /** The words they open with. */
  chromeOpenings: ReadonlySet<string>
  ending: ReadonlySet<string>
  chromePatterns: Patterns
  endingPatterns: Patterns
  boilerplate: Patterns
  /** What pages call themselves and their parts. */
  words: AnyPageWords
}

const CACHE = new WeakMap<readonly Locale[], LineRules>()

/** The line tables of several locales as one. */
export function lineRules(locales: readonly Locale[]): LineRules {
  let rules = CACHE.get(locales)
  if (!rules) {
    const chrome = new Set(locales.flatMap(l => l.chrome.map(lineKey)))
    rules = {
      chrome,
      chromeOpenings: new Set([...chrome].map(line => line.split(' ', 1)[0]!)),
      ending: new Set(locales.flatMap(l => l.ending.map(lineKey))),
      chromePatterns: together(locales.flatMap(l => l.chromePatterns)),
      endingPatterns: together(locales.flatMap(l => l.endingPatterns)),
      boilerplate: together(locales.flatMap(l => l.boilerplate ?? [])),
      words: pageWords(locales),
    }
    CACHE.set(locales, rules)
  }
  return rules
}

/** The rule by which a line is furniture, if any. Only sentences printed everywhere are longer than 160 characters. */
export function chromeRule(text: string, rules: LineRules): LineRule | undefined {
  const known = text.length > 20 ? ruleOf(text, rules.boilerplate) : undefined
  if (known || text.length > 160) return known
  if (rules.chrome.has(lineKey(text))) return 'chrome/line'
  return (
    ruleOf(text, rules.chromePatterns) ??
    ((text.length <= 80 && isRow(text, rules)) || isRowOfPieces(text, rules) ? 'chrome/line' : undefined)
  )
}

/** A day or an hour whose year a line rule does not read: `23/06/23`. */
const FIGURES = /^[\d\s/.:,-]{1,24}$/

/** Furniture with strokes between: `Phiên bản in | Số lượt đọc: 2043`. */
function isRowOfPieces(text: string, rules: LineRules): boolean {
  const pieces = text.includes('|') ? text.split('|') : []
  const known = pieces.map(piece => chromeRule(piece.trim(), rules) !== undefined)
  return known.length > 1 && known.some(Boolean) && pieces.every((piece, i) => known[i] || FIGURES.test(piece))
}

/** The longest furniture line looked for in a row, in words. */
const PHRASE = 5

const FIRST_WORD = /(?:\p{Lu}+|[^\s|•·,[\]–-])[^\s|•·,[\]–\p{Lu}-]*/u
/** Where two lines were glued. */
const GLUED = /(?<=\p{Ll})(?=\p{Lu})/gu

/** Letters that stand for larger and smaller type. */
const SIZES = /A(?<!\p{L}A) ?[+–-]/gu

/** Furniture set side by side: `Chia sẻ In bài viết`. */
function isRow(line: string, rules: LineRules): boolean {
  const text = line.includes('+') ? line.replace(SIZES, ' ') : line
  const first = FIRST_WORD.exec(text)
  if (!first || !rules.chromeOpenings.has(first[0].toLowerCase())) return false
  const all = text
    .replace(GLUED, ' ')
    .toLowerCase()
    .split(/[\s|•·,[\]–-]+/u)
    .filter(Boolean)
  if (all.length < 2) return false
  for (let at = 0; at < all.length; ) {
    let size = Math.min(PHRASE, all.length - at)
    while (size > 0 && !rules.chrome.has(all.slice(at, at + size).join(' '))) size--
    if (!size) return false
    at += size
  }
  return true
}

/** What leads from a text to other articles is no longer, in characters. */
const READ_MORE = 40

/** Whether a line says that other articles follow, and nothing else. */
export function isReadMore(line: string, { words }: LineRules): boolean {
  const label = line.length <= READ_MORE ? words.readMore.exec(line)?.[0] : undefined
  return label !== undefined && !/\p{L}/u.test(line.slice(label.length))
}

/** The rule by which a line ends the article, if any. */
export function endingRule(text: string, rules: LineRules): LineRule | undefined {
  const end = text.indexOf('\n')
  const line = end < 0 ? text : text.slice(0, end)
  if (line.length > 240) return undefined
  if (rules.ending.has(lineKey(line))) return 'ending/line'
  return ruleOf(line, rules.endingPatterns) ?? (isReadMore(line, rules) ? 'ending/line' : undefined)
}

const SENTENCE_END = /[.!?…:;”"»)。！？」]$|\.\/\.?$|\/\.$/u
const BEYOND_LATIN = /[\u0e00-\u1aff\u2e80-\ud7ff]/
/** Scripts that put no spaces between words say as much in a third of the letters. */
export const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** A line of a list of articles: a title with its date. */
const LISTED = /\(\s?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[^)]{0,12}\)$/u

/** A line that is hardly more than a day. */
const DAY_LINE = /^\D{0,12}(?=\S*\d{4})\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}.{0,12}$/u
export const isDayLine = (text: string) => DAY_LINE.test(text)

/** Longer than what the patterns for the end of a line look at. */
const END = 48
const endOf = (text: string) => (text.length > END ? text.slice(-END) : text)

export const isListed = (text: string) => LISTED.test(endOf(text))

/** The quick test holds for nearly all text in Latin letters. */
const LATIN_WORDS = /[A-Za-z]{2}[^A-Za-z\n]{1,4}[A-Za-z]+[^A-Za-z\n]{1,4}[A-Za-z]/
const hasWords = (text: string) => LATIN_WORDS.test(text) || WORDS.test(text)
/** Three words in a row, or a run of a script that parts none. */
const WORDS =
  /\p{L}{2}[^\p{L}\n]{1,6}\p{L}+[^\p{L}\n]{1,6}\p{L}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{6}/u

/** Scripts that close no sentence with a mark. */
const NO_MARKS = /[\p{Script=Thai}\p{Script=Lao}]/u

/** Reads like a paragraph: a closed sentence of some length, or long enough to be nothing else. */
export function isProse(text: string): boolean {
  const length = BEYOND_LATIN.test(text) && DENSE.test(text) ? 3 * text.length : text.length
  if (length < 45) return false
  const end = endOf(text)
  if (LISTED.test(end) || !hasWords(text.length > 400 ? text.slice(0, 400) : text)) return false
  if (length >= 360 && NO_MARKS.test(text)) return true
  if (length >= 240) return length >= 500 || /[.!?;:…,。！？]/u.test(text.slice(20))
  return (
    SENTENCE_END.test(end) &&
    (length !== text.length || /\s\p{L}*[\p{Ll}\p{Lo}]\s/u.test(text)) &&
    (length >= 80 || /[.!?…。！？]$|\.\/\.?$/u.test(end))
  )
}

/** Lines of such a box in a flattened text, its label included, where no bullet tells. */
export const INSET_LINES = 5
export const BULLET = /^[-–•+*»>] ?/u

/** What a line, a headline or a sentence begins with: no part of one. */
const OPENING = /^[“"‘'([]?[\p{Lu}\p{Lo}\d]/u
export const mayOpen = (text: string) => OPENING.test(text)

export const endsSentence = (text: string) => SENTENCE_END.test(endOf(text))
