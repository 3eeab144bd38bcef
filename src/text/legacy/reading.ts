import type { LegacyCharset } from '../../data/encodings/vietnamese'
import { HIGHLAND_NAME } from '../../data/vietnamese/syllables'
import { withoutAddresses } from '../addresses'
import { isCommonSyllable } from '../common'
import { LETTER } from '../context'
import { remember } from '../lazy'
import { readSyllable } from '../syllable'
import { nfc } from '../unicode-form'
import { LEGACY_CHARSETS } from './charsets'
import { codecOf } from './codec'
import { spell } from './decode'

/** What the words of a text say when it is read one way. */
export interface Reading {
  score: number
  /** Words with a mark that are Vietnamese syllables, and all words with a mark. */
  valid: number
  marked: number
  /** The same of words in small ASCII letters: in Vietnamese nearly all are syllables, in other languages few. */
  plainValid: number
  plain: number
  /** Words with a mark that are among the commonest syllables: of two readings as good, the likelier has more. */
  common: number
}

const ABOVE_ASCII = /[^\x00-\x7f]/
/** Letters, and the signs that are left in a word where a reading is wrong. */
const WORD = new RegExp(`[${LETTER}¡-¿×÷†‡‰™ƒˆ˜‚„‹]+`, 'g')

/** Halves of valid words with a mark, words with a mark, halves of valid plain words, plain words, common words. */
type Counts = number[]
const COUNTS = 5

/** HĐND, GDĐT: no syllables, in whatever charset. */
const ACRONYM = /^[A-ZĐ]{2,}$/

const NO_LETTERS: ReadonlySet<string> = new Set()
const CAPITAL_INSIDE = /\p{L}\p{M}*\p{Lu}/u

/** Whether a word is written as words are: small, in capitals, or with a capital first. `shared`: capitals whose code is their small letter's. */
function isCased(word: string, shared: ReadonlySet<string>): boolean {
  if (!CAPITAL_INSIDE.test(word)) return true
  return Array.from(word).every(letter => letter === letter.toUpperCase() || shared.has(letter.toUpperCase()))
}

/** The capitals a charset leaves to the reader. */
const sharedOf = (charset: LegacyCharset | undefined): ReadonlySet<string> =>
  charset === undefined || charset === 'viqr' ? NO_LETTERS : codecOf(charset).shared

/** Adds a word to five places of `counts`. */
function countWord(word: string, counts: Counts, at: number, shared: ReadonlySet<string>): void {
  const marked = ABOVE_ASCII.test(word)
  if (!marked && (word.length === 1 || word !== word.toLowerCase())) return
  const place = marked ? at : at + 2
  const syllable = readSyllable(word)
  if (marked && !syllable && (HIGHLAND_NAME.test(word) || ACRONYM.test(word))) return
  if (syllable && syllable.placement !== 'misplaced' && isCased(word, shared)) {
    counts[place]! += syllable.rare ? 1 : 2
    if (marked && isCommonSyllable(word)) counts[at + 4]! += 1
  }
  counts[place + 1]! += 1
}

/** Adds the words of a text to five places of `counts`. */
function count(text: string, counts: Counts, at: number, shared: ReadonlySet<string>): void {
  for (const word of text.match(WORD) ?? []) countWord(word, counts, at, shared)
}

function readingOf(counts: Counts, at: number): Reading {
  const [valid, marked, plainValid, plain] = [counts[at]! / 2, counts[at + 1]!, counts[at + 2]! / 2, counts[at + 3]!]
  const all = marked + plain
  return { score: all === 0 ? 0 : (valid + plainValid) / all, valid, marked, plainValid, plain, common: counts[at + 4]! }
}

/** What a word counts for as it stands, each count at two bits: every text of a page is asked, and its words come again and again. */
const ofWord = remember(word => {
  const counts = new Array<number>(COUNTS).fill(0)
  countWord(word, counts, 0, NO_LETTERS)
  return counts.reduce((bits, n, place) => bits | (n << (2 * place)), 0)
})
/** Longer words do not come twice. */
const LONGEST_WORD = 32

/** What the words of a text say; `charset`: what it was decoded from, if from anything. */
export function read(text: string, charset?: LegacyCharset): Reading {
  const counts = new Array<number>(COUNTS).fill(0)
  const shared = sharedOf(charset)
  for (const word of withoutAddresses(text).match(WORD) ?? []) {
    if (shared.size > 0 || word.length > LONGEST_WORD) countWord(word, counts, 0, shared)
    else for (let bits = ofWord(word), place = 0; bits; bits >>= 2, place += 1) counts[place]! += bits & 3
  }
  return readingOf(counts, 0)
}

/** ISC reads nearly as TCVN3 does and VNU rests on one source: these are never guessed. */
const GUESSED = LEGACY_CHARSETS.filter(each => each !== 'viqr' && each !== 'vnu' && each !== 'isc')

/** What stands between spaces. Some charsets have letters in the places of controls and of the no-break space. */
const PIECE = /[^\t\n\r ]+/g
/** Longer pieces do not come twice. */
const LONGEST_PIECE = 32

/** Signs of Latin-1 that stand in words of any language, and are letters in an old charset: `mỗ` in VISCII is `m²`. */
const UNIT = /^[\d.,(/]*(?:[kcdm]?m[²³]|°[CF]?|µ[glm])[.,;:)/]*$/

/** Signs alone are dots between links, not the words some charset has in their places. */
const ANY_LETTER = /\p{L}/u

/** A piece read as it is and in each of the charsets. */
function countAll(piece: string, counts: Counts): Counts {
  if (UNIT.test(piece) || !ANY_LETTER.test(piece)) return counts
  count(nfc(piece), counts, 0, NO_LETTERS)
  for (let n = 0; n < GUESSED.length; n++) count(spell(piece, GUESSED[n]!), counts, COUNTS * (n + 1), sharedOf(GUESSED[n]))
  return counts
}

/** As many as the words of an archive in several charsets. */
const MOST_PIECES = 32_768
const SIZE = COUNTS * (GUESSED.length + 1)
/** As a string, which takes a quarter of the memory of an array. */
const remembered = remember(piece => String.fromCharCode(...countAll(piece, new Array<number>(SIZE).fill(0))), MOST_PIECES)

/** A text read as it is, and in each of the charsets: every different piece once, as the words of an archive are few. */
function readAll(source: string): { plain: Reading; guesses: readonly Guess[] } {
  const sums = new Array<number>(SIZE).fill(0)
  for (const piece of source.match(PIECE) ?? []) {
    if (piece.length > LONGEST_PIECE) {
      countAll(piece, sums)
      continue
    }
    const counts = remembered(piece)
    for (let n = 0; n < SIZE; n++) sums[n]! += counts.charCodeAt(n)
  }
  return {
    plain: readingOf(sums, 0),
    guesses: GUESSED.map((charset, n) => Object.assign(readingOf(sums, COUNTS * (n + 1)), { charset })),
  }
}

/** A page's texts are each asked about several times: at first sight, as lines, as stretches of those. */
const MOST_TEXTS = 256
const rememberedTexts = remember(readAll, MOST_TEXTS)
/** What is read of a text, in characters. */
export const WINDOW = 2000

/** The readings of a text; of one no longer than the window they are kept. */
export const readings = (source: string) => (source.length > WINDOW ? readAll(source) : rememberedTexts(source))

/** A reading in one of the charsets. */
export type Guess = Reading & { charset: LegacyCharset }
