import type { LegacyCharset } from '../../data/encodings/vietnamese'
import { LETTER } from '../context'
import { sample } from '../sample'
import { syllableOf } from '../syllable'
import { nfc } from '../unicode-form'
import { LEGACY_CHARSETS } from './charsets'
import { decodeLegacy, latin1 } from './decode'

export interface Detected {
  charset: LegacyCharset
  /** Share of the words that are Vietnamese once decoded, 0 to 1. */
  score: number
  /** Distance to the next charset that reads the text differently. */
  margin: number
}

/** What reading a text one way gives. */
export interface Reading {
  text: string
  score: number
  /** Words with a mark that are Vietnamese syllables, and all words with a mark. */
  valid: number
  marked: number
  /** The same of words in small ASCII letters: in Vietnamese nearly all are syllables, in other languages few. */
  plainValid: number
  plain: number
}

/** Letters that only real Unicode has: the text is no view of bytes. */
export const ALREADY_UNICODE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u0300-\u036f\u1ea0-\u1ef9]/
const ABOVE_ASCII = /[^\x00-\x7f]/
/** Letters, and the signs that are left in a word where a reading is wrong. */
const WORD = new RegExp(`[${LETTER}¡-¿×÷†‡‰™ƒˆ˜‚„]+`, 'g')

export function read(text: string): Reading {
  const found = { text, score: 0, valid: 0, marked: 0, plainValid: 0, plain: 0 }
  for (const [word] of text.matchAll(WORD)) {
    const syllable = syllableOf(word)
    const valid = syllable && syllable.placement !== 'misplaced' ? (syllable.rare ? 0.5 : 1) : 0
    if (ABOVE_ASCII.test(word)) {
      found.marked += 1
      found.valid += valid
    } else if (word.length > 1 && word === word.toLowerCase()) {
      found.plain += 1
      found.plainValid += valid
    }
  }
  const all = found.marked + found.plain
  return { ...found, score: all === 0 ? 0 : (found.valid + found.plainValid) / all }
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

const convinces = ({ valid, marked, plain, plainValid }: Reading): boolean =>
  valid >= MIN_WORDS && valid >= MIN_SHARE * marked && plainValid >= MIN_PLAIN * plain

const VIQR_SIGNS = /[aeo]\^['`?~.]|u[+*]o[+*]|dd[aeiouy]|[ou][+*]['`?~.]|[aeo]\^(?=[a-z])|a\((?=[a-z])/gi

function detectViqr(text: string): Detected | undefined {
  if ((text.match(VIQR_SIGNS) ?? []).length < MIN_WORDS) return undefined
  const reading = read(decodeLegacy(text, 'viqr'))
  return convinces(reading) ? { charset: 'viqr', score: reading.score, margin: reading.score } : undefined
}

/**
 * The old charset a text is in, from at least three words that become Vietnamese, or `undefined`: for Unicode, for other languages, and where
 * the evidence is thin. Reads a sample of long texts. A string is the windows-1252 or Latin-1 view of the bytes.
 */
export function detectLegacy(input: Uint8Array | string): Detected | undefined {
  const source = sample(typeof input === 'string' ? input : latin1(input), WINDOW)
  if (ALREADY_UNICODE.test(source)) return undefined
  if (!ABOVE_ASCII.test(source)) return detectViqr(source)
  const plain = read(nfc(source))
  const readings = GUESSED.map(charset => ({ charset, ...read(decodeLegacy(source, charset)) })).sort((a, b) => b.score - a.score)
  const best = readings[0]!
  if (!convinces(best) || plain.score >= best.score) return undefined
  const rival = readings.find(
    each => each.text.toLowerCase() !== best.text.toLowerCase() && !(TCVN.test(best.charset) && TCVN.test(each.charset)),
  )
  const margin = best.score - Math.max(rival?.score ?? 0, plain.score)
  return margin >= MIN_MARGIN ? { charset: best.charset, score: best.score, margin } : undefined
}
