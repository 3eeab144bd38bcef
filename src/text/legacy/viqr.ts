import { CALLED_BY, MEASURES } from '../../data/vietnamese/common-syllables'
import { isCommonSyllable } from '../common'
import { readSyllable } from '../syllable'
import { nfc, nfd } from '../unicode-form'

const MARKS: Record<string, string> = {
  '^': '\u0302',
  '(': '\u0306',
  '+': '\u031b',
  '*': '\u031b',
  "'": '\u0301',
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
}
/** Of three d's the last two are one: GDĐT, not GĐDT. */
const LETTER = /\\([\\^(+*'`?~.dD])|([dD])[dD](?![dD](?![dD]))|([aAeEoO]\^|[aA]\(|[oOuU][+*]|[aAeEiIoOuUyY])(['`?~.]?)/g
/** What makes a word an address. */
const ADDRESS = /@|:\/\/|www\.|\.(?:com|net|org|edu|gov|vn|html?|php)(?![a-z])/i
/** Encoders escape the stops of an address too. */
const ESCAPED = /\\([\\^(+*'`?~.dD])/g
const TONE_OR_STOP = /[.?]/
/** A tone, and vowels up to here. */
const TONED = /[aeiouy][\^(+*]?['`?~.][aeiouy]*$/i
/** Letters and marks of the word up to here. */
const WORD_SO_FAR = /(?:[A-Za-z][A-Za-z^(+*'`?~.]*)?$/

/** How a text writes the stops of its sentences: escaped, plainly somewhere (after a consonant, a number or a tone), or not at all. */
export type Stops = 'escaped' | 'plain' | 'none'
export const stopsOf = (text: string): Stops =>
  /\\[.?]/.test(text) ? 'escaped' : /[b-df-hj-np-tv-z0-9)"'`?~]\.(?:\s|$)/i.test(text) ? 'plain' : 'none'

const AT_END = /^["'”’)\]]*(?:\s*$|\s*[\n\r])/
/** The other half of a quotation mark of two apostrophes. */
const QUOTED = /^'(?!')/
/** The rest of an ellipsis, and of the mark that ends official texts. */
const LONG_STOP = /^(?:\.\.(?!\.)|\/\.)/
const CAPITAL = /^\p{Lu}/u
const BEFORE_CAPITAL = /^["'”’)\]]*\s+\p{Lu}/u

/** What stands before the first word of a sentence, in two characters. */
const BEGINS = /^$|[.!?:][\s"“(]$|[\n\r]$/
/** What a unit of measure stands behind. */
const NUMBER = /\d\s*$/
/** Where a stop is meant the tone would often stand on the wrong letter: giaọ. */
const isSyllable = (word: string): boolean => (readSyllable(word)?.placement ?? 'misplaced') !== 'misplaced'
/** The few words of a cell or a label, and a name, end in no stop. */
const LABEL = /^\s*(?:\S*[^\s.,;:]\s+){0,3}\S*[^\s,;:]\s*$/
const NAME = /^\s*(?:\p{Lu}[^\s,;:]*\s+){1,3}\p{Lu}[^\s,;:]*\s*$/u

/**
 * Whether `.` or `?` after a vowel at a word's end is a tone. Not at the end of a line, save on a word of one letter (ạ closes many a sentence)
 * and `?` on a common word (`Phó Chu?`: open syllables seldom end a question);
 * where the text has plain stops, one before a capital is a tone if that makes a common word (`Bô. Y tế`, `Thi. Hoa`: in the articles of public
 * portals these are five times as many as open syllables at a sentence's end), a question mark before a capital is rather a tone (Sở Y tế).
 */
function isTone(text: string, vowel: string, mark: string, next: number, start: number, stops: Stops): boolean {
  const before = WORD_SO_FAR.exec(text.slice(Math.max(0, start - 12), start))![0]
  // No vowel has two tones: `''ma^~u''` stands between quotation marks.
  if (TONED.test(before) || (mark === "'" && QUOTED.test(text.slice(next, next + 2)))) return false
  if (!TONE_OR_STOP.test(mark) || /[A-Za-z]/.test(text[next] ?? '')) return true
  if (stops === 'escaped' || before === '') return true
  const after = text.slice(next, next + 8)
  if (LONG_STOP.test(after)) return false
  const toned = nfc(decodeLetters(before + vowel, () => true) + MARKS[mark])
  if (AT_END.test(after)) return NAME.test(text) ? isSyllable(toned) : (mark === '?' || LABEL.test(text)) && isCommonSyllable(toned)
  const begun = text.slice(0, start - before.length)
  if (MEASURES.includes(before + vowel) && NUMBER.test(begun.slice(-4))) return false
  if (!(mark === '.' && stops === 'plain' && BEFORE_CAPITAL.test(after))) return isSyllable(toned)
  // No sentence is of one word.
  return (
    isCommonSyllable(toned) || CALLED_BY.includes(toned.toLowerCase()) || (CAPITAL.test(before + vowel) && BEGINS.test(begun.slice(-2)))
  )
}

function decodeLetters(text: string, tone: (vowel: string, mark: string, next: number, start: number) => boolean): string {
  return text.replace(LETTER, (whole: string, escaped?: string, d?: string, vowel?: string, mark?: string, at = 0) => {
    if (escaped) return escaped
    if (d) return d === 'd' ? 'đ' : 'Đ'
    const letter = vowel![0]! + (vowel!.length > 1 ? MARKS[vowel![1]!] : '')
    if (!mark) return nfc(letter)
    return tone(vowel!, mark, at + whole.length, at) ? nfc(letter + MARKS[mark]) : nfc(letter) + mark
  })
}

/** What is known of a text besides itself. */
export interface ViqrContext {
  /** How the page it is of writes its stops. */
  stops?: Stops
  /** What stands behind it in the same paragraph. */
  after?: string
}

/** Reads VIQR. Addresses stay; `\` escapes a mark; `.` and `?` at a word's end are tones only where no sentence is likely to end. */
export function decodeViqr(text: string, { stops = stopsOf(text), after = '' }: ViqrContext = {}): string {
  const decodePlain = (piece: string, behind = '') => {
    const source = piece + behind.slice(0, 8)
    return decodeLetters(piece, (vowel, mark, next, start) => isTone(source, vowel, mark, next, start, stops))
  }
  let done = ''
  let last = 0
  for (const match of text.matchAll(/\S+/g)) {
    if (!ADDRESS.test(match[0])) continue
    done += decodePlain(text.slice(last, match.index)) + match[0].replace(ESCAPED, '$1')
    last = match.index + match[0].length
  }
  return done + decodePlain(text.slice(last), after)
}

const SIGNS = new Map(Object.entries(MARKS).flatMap(([sign, mark]) => (sign === '*' ? [] : [[mark, sign]])))

/** Writes VIQR; a mark's sign that is itself meant is escaped. */
export function encodeViqr(text: string): string {
  const escaped = text.replace(
    /(?<=[aăâeêioôơuưyáàảãạ\u1ea0-\u1ef9]\p{M}{0,3})[\^(+*'`?~.]|(?<=\p{L}\p{M}{0,3})[.?]|(?<=d)d|\\/giu,
    sign => '\\' + sign,
  )
  return nfd(escaped.replace(/đ/g, 'dd').replace(/Đ/g, 'DD'))
    .replace(/([aeiouy])\u0323([\u0302\u0306\u031b])/gi, '$1$2\u0323')
    .replace(/(?<=[aeiouy][\u0300-\u036f]{0,3})[\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323]/gi, mark => SIGNS.get(mark)!)
}
