import type { LegacyCharset } from '../../data/encodings/vietnamese'
import { withoutAddresses } from '../addresses'
import { sample } from '../sample'
import { spell, viewed } from './decode'
import { type Guess, type Reading, read, readings, WINDOW } from './reading'
import {
  ALREADY_UNICODE,
  CIRCUMFLEX_AND_TONE,
  LETTER_ABOVE_ASCII,
  looksLikeViqr,
  mayBeViqr,
  OWN_TONES,
  tonesInside,
  VIQR_SIGNS,
} from './signs'

/** A charset found by the words it makes. */
export interface Detected {
  /** The charset that fits best. */
  charset: LegacyCharset
  /** Share of the words that are Vietnamese once decoded, 0 to 1. */
  score: number
  /** How far its score is above the next charset that reads the text differently, 0 to 1. */
  margin: number
}

/** One family: small letters are the same, toned capitals tell them apart where there are any. */
const TCVN = /^tcvn/
const MIN_WORDS = 3
const MIN_SHARE = 0.8
const MIN_PLAIN = 0.6
const MIN_MARGIN = 0.05

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

function detectViqr(text: string): Detected | undefined {
  const signs = (text.match(VIQR_SIGNS) ?? []).length
  if (signs === 0) return undefined
  const reading = read(spell(text, 'viqr'))
  const convincing = signs >= MIN_WORDS ? convinces(reading) : convincesBriefly(reading, signs, reading.common)
  return convincing ? { charset: 'viqr', score: reading.score, margin: reading.score } : undefined
}

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
