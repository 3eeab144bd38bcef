import type { LegacyCharset } from '../../data/encodings/vietnamese'
import { HIGHLAND_NAME } from '../../data/vietnamese/syllables'
import { withoutAddresses } from '../addresses'
import { isCommonSyllable } from '../common'
import { LETTER } from '../context'
import { remember } from '../lazy'
import { sample } from '../sample'
import { readSyllable } from '../syllable'
import { nfc } from '../unicode-form'
import { LEGACY_CHARSETS } from './charsets'
import { codecOf } from './codec'
import { spell, viewed } from './decode'

/** A charset found by the words it makes. */
export interface Detected {
  /** The charset that fits best. */
  charset: LegacyCharset
  /** Share of the words that are Vietnamese once decoded, 0 to 1. */
  score: number
  /** How far its score is above the next charset that reads the text differently, 0 to 1. */
  margin: number
}

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

/** Letters that only real Unicode has: the text is no view of bytes. */
export const ALREADY_UNICODE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u0300-\u036f\u1ea0-\u1ef9]/
const ABOVE_ASCII = /[^\x00-\x7f]/
/** Anything above ASCII but the signs an editor sets by itself; those too between letters, where only a letter can stand. */
export const LETTER_ABOVE_ASCII = /[^\x00-\x7f“”‘’–—…•«»\u00a0©®°²³€]|[“”‘…•«»©®°²³€](?<=\p{L}.)(?=\p{L})/u
/**
 * Letters and signs in words of which no Unicode Vietnamese has one, and every second word of an old page. What stands before is asked last:
 * vowels are everywhere, and to tell letters from the rest takes the tables of Unicode.
 */
export const NOT_UNICODE =
  /[ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿðÐ×÷]|[ÌÒìò](?<=[aâãeêioôõuyý].)|[¡-ª¬\u00ad®-º¼-¿†‡‰™ƒˆ˜‚„‹€ŠŒŽšœžŸ](?<=\p{L}.)|\^(?<=[aeoAEO].)|[dD](?<=(?<!\p{L})[dD].)(?=\p{L})|[+*](?<=[uoUO].)/u
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
/** One family: small letters are the same, toned capitals tell them apart where there are any. */
const TCVN = /^tcvn/
const MIN_WORDS = 3
const MIN_SHARE = 0.8
const MIN_PLAIN = 0.6
const MIN_MARGIN = 0.05
const WINDOW = 2000

/** Charsets that pages were really written in: of two readings as good, one of these is the likelier. */
const COMMON: ReadonlySet<LegacyCharset> = new Set(['tcvn3', 'tcvn5712-1', 'tcvn5712-2', 'vni-win', 'windows-1258', 'viscii', 'vps'])
/** How far a reading in one of the others must be above the best in one of these. */
const RARE_MARGIN = 0.15
/** What it adds to a reading that all its words are common ones. */
const COMMON_WEIGHT = 0.3

/** Letters and tones that no other text has beside each other. */
const OWN_1258 = /[âêôãýõ][ìòÌÒÞ]|\p{Ll}[ÌÒÞ]/u

/** A foreign word without a mark is nothing beside so many that become Vietnamese. */
const PER_FOREIGN = 4

const convinces = ({ valid, marked, plain, plainValid }: Reading): boolean =>
  valid >= MIN_WORDS && valid >= MIN_SHARE * marked && (plainValid >= MIN_PLAIN * plain || valid >= PER_FOREIGN * (plain - plainValid))

/** Of few words every one must be Vietnamese, and the fewer of them only a charset makes so, the more there must be. */
const FEWEST = [Number.POSITIVE_INFINITY, 4, 3]
/** `gain`, `common`: words, and common words, that only the charset makes Vietnamese; a single one must be a common one. */
const convincesBriefly = ({ valid, marked, plain, plainValid }: Reading, gain: number, common: number): boolean =>
  valid === marked && plainValid === plain && marked + plain >= (FEWEST[Math.floor(gain)] ?? 0) && (gain > 1 || common > 0)

const VIQR_SIGNS = /[aeo]\^['`?~.]|u[+*]o[+*]|(?<![a-z])dd[aeiouy]|[ou][+*]['`?~.]|[aeo]\^(?=[a-z])|a\((?=[a-z.'`?~])/gi

/** Two signs behind one letter, which nothing else has. */
const CIRCUMFLEX_AND_TONE = /[aeo]\^['`?~.]/i

/** Whether a text has signs that only VIQR puts behind vowels. */
export const looksLikeViqr = (text: string): boolean => text.search(VIQR_SIGNS) >= 0

/** A tone's sign behind a vowel: alone it may be an apostrophe or the end of a sentence. An escaped stop. */
const TONE_SIGNS = /[a-z]\\[.?]|[aeiouy]['`?~]|[aeiouy][.](?=[a-z])/i

/** Whether a text may be VIQR where the texts around it are. */
export const mayBeViqr = (text: string): boolean => TONE_SIGNS.test(text)

/** Tones' signs inside words: an apostrophe stands in English ones, a stop in addresses, a question mark where a letter was lost. */
const TONE_INSIDE = /[aeiouy]['`?~.](?=[a-z])/gi
/** Those that nothing else puts behind a vowel. */
const OWN_TONES = /[aeiouy][`~]/i

/** How many different tones VIQR would read inside the words of a text: more than one, and it may well be VIQR without other signs. */
export const tonesInside = (text: string): number => new Set(text.match(TONE_INSIDE)?.map(tone => tone[1])).size

function detectViqr(text: string): Detected | undefined {
  const signs = (text.match(VIQR_SIGNS) ?? []).length
  if (signs === 0) return undefined
  const reading = read(spell(text, 'viqr'))
  const convincing = signs >= MIN_WORDS ? convinces(reading) : convincesBriefly(reading, signs, reading.common)
  return convincing ? { charset: 'viqr', score: reading.score, margin: reading.score } : undefined
}

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
const readings = (source: string) => (source.length > WINDOW ? readAll(source) : rememberedTexts(source))

type Guess = Reading & { charset: LegacyCharset }

/** How likely a reading is beside others: its score, its common words, and whether pages were really written so. */
const rank = ({ charset, score, common, marked }: Guess): number =>
  score + (COMMON_WEIGHT * common) / Math.max(1, marked) - (COMMON.has(charset) ? 0 : RARE_MARGIN)

/**
 * The old charset a text is in, from at least three words that become Vietnamese, or `undefined`: for Unicode, for other languages, and where
 * the evidence is thin. Reads a sample of long texts. A string is the windows-1252 or Latin-1 view of the bytes.
 */
export function detectLegacy(input: Uint8Array | ArrayBuffer | string): Detected | undefined {
  const source = sample(withoutAddresses(viewed(input, detectLegacy)), WINDOW)
  if (ALREADY_UNICODE.test(source)) return undefined
  if (!LETTER_ABOVE_ASCII.test(source)) return detectViqr(source)
  const { plain, guesses } = readings(source)
  const best = guesses.reduce((a, b) => (rank(b) > rank(a) ? b : a))
  const gain = best.valid - plain.valid
  const convincing =
    gain >= MIN_WORDS ? convinces(best) : COMMON.has(best.charset) && convincesBriefly(best, gain, best.common - plain.common)
  if (!convincing) return undefined
  const text = spell(source, best.charset).toLowerCase()
  const rival = [...guesses]
    .sort((a, b) => rank(b) - rank(a))
    .find(({ charset }) => !(TCVN.test(best.charset) && TCVN.test(charset)) && spell(source, charset).toLowerCase() !== text)
  const margin = Math.min(best.score - plain.score, rank(best) - (rival ? rank(rival) : 0))
  return margin >= MIN_MARGIN ? { charset: best.charset, score: best.score, margin } : undefined
}

/**
 * The common charset in which every word of a short text is Vietnamese, where at least `least` of them, one a common one, only are so in it.
 * A guess to tell a reader of, never one to decode by.
 */
export function detectBriefly(source: string, least: number): LegacyCharset | undefined {
  if (!LETTER_ABOVE_ASCII.test(source)) {
    if (!looksLikeViqr(source) && !mayBeViqr(source)) return undefined
    const tones = tonesInside(source)
    const { valid, marked, plain, plainValid, common } = read(spell(source, 'viqr'))
    const told =
      CIRCUMFLEX_AND_TONE.test(source) ||
      (common > 0 && (looksLikeViqr(source) || OWN_TONES.test(source) || tones > 1 || (tones > 0 && common === marked)))
    return valid === marked && plain === plainValid && valid >= least && told ? 'viqr' : undefined
  }
  const { plain, guesses } = readings(source)
  const fits = guesses.filter(
    ({ charset, valid, marked, plainValid, plain: words, common }) =>
      COMMON.has(charset) &&
      // One may be a rare syllable, which counts half.
      valid > marked - 1 &&
      plainValid === words &&
      valid - plain.valid >= least &&
      (common > plain.common || (charset === 'windows-1258' && OWN_1258.test(source))),
  )
  return fits.sort((a, b) => b.common - a.common)[0]?.charset
}
