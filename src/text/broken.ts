import { checkString } from '../arguments'
import type { LegacyCharset } from '../data/encodings/vietnamese'
import type { NormalizeOptions } from '../model/options'
import { decodeLegacy } from './legacy/decode'
import { detectBriefly, detectLegacy } from './legacy/detect'
import { read } from './legacy/reading'
import { ALREADY_UNICODE, LETTER_ABOVE_ASCII, looksLikeViqr, mayBeViqr, NOT_UNICODE, tonesInside } from './legacy/signs'
import { normalize } from './normalize'
import { nfc } from './unicode-form'

/** What a text would be after a repair that nobody asked for. */
export interface Broken {
  /** The option of `normalize` that mends it, or `legacy` for text in an old charset (`decodeLegacy`). */
  repair: 'legacy' | 'mojibake' | 'escapes' | 'homoglyphs' | 'repair'
  /** The old charset, with `legacy`. */
  charset?: LegacyCharset
  /** The text mended. */
  text: string
  /** Words with a mark that are Vietnamese as the text stands. */
  before: number
  /** As many after the repair. */
  after: number
  /** All words with a mark after the repair. */
  words: number
}

/** What every suspect has something of: text in plain letters and the signs an editor sets has none. */
const MAY_BE_SUSPECT = /[^\x00-\x7f“”‘’–—…•«»\u00a0]|[&\\%]|[A-Z](?<=[a-z].)/
/**
 * What a repair may mend besides {@link NOT_UNICODE}: characters Vietnamese has no use for, what escapes leave, capitals inside. What stands before is
 * asked last, as telling letters from the rest takes the tables of Unicode.
 */
const SUSPECT =
  /[^\x00-\x7f](?<=[\u0100-\u1e9f](?<![ĂăĐđĨĩŨũƠơƯư\u0300-\u036f])|[\u2200-\u22ff\u2500-\u25ff\ufb00-\uff5e\u{1d400}-\u{1d7ff}]|\p{L}[Ã\u0080-\u009f]|Ã[\u0080-\u00bf]| [\u0300-\u036f]|\p{Ll}\p{Lu}|\p{Lu}[À-Ý](?=\p{Ll}))|[A-Z](?<=\p{Ll}.)|Ã |&(?:#?[A-Za-z\d]{2,8};|#\d{3,4})|[\\%]u[\da-fA-F]{4}/u
/** Of the words with a mark, how many must be Vietnamese afterwards. */
const LEAST_SHARE = 0.7
/** Of the words without a mark, how many must be syllables, where there are so many. */
const LEAST_PLAIN = 0.4
const FEW_WORDS = 4
/** By options of `normalize`, in the order they are tried. */
const REPAIRS: readonly (keyof NormalizeOptions & Broken['repair'])[] = ['mojibake', 'escapes', 'homoglyphs', 'repair']

/** As `looksBroken`; `vietnamese`: the text is among Vietnamese, so that a single word is enough. */
export function brokenText(text: string, vietnamese: boolean): Broken | undefined {
  const viqr = looksLikeViqr(text) || (vietnamese ? mayBeViqr(text) : tonesInside(text) > 1)
  // Among Vietnamese a word without a letter of its own is looked at: in windows-1258 it may have letters of Latin-1 only.
  const maybe = MAY_BE_SUSPECT.test(text)
  const suspect = maybe && (NOT_UNICODE.test(text) || SUSPECT.test(text))
  if (!suspect && !viqr && !(maybe && vietnamese && !ALREADY_UNICODE.test(text))) return undefined
  const plain = normalize(text)
  const { valid: before, marked, plain: words, plainValid } = read(plain)
  // Words without a mark stay what they are in broken Vietnamese: where few are syllables, the text is of another language.
  if (words >= FEW_WORDS && plainValid < LEAST_PLAIN * words) return undefined
  const broken = (repair: Broken['repair'], made: string, charset?: LegacyCharset): Broken | undefined => {
    const { valid, marked: all } = read(made, charset)
    const gain = valid - before
    // A tone or two on a wrong letter is a slip, not a text that cannot be read.
    const enough = repair === 'repair' || repair === 'homoglyphs' ? gain > 1 || 2 * before <= all : gain > 0
    return gain > 0 && enough && valid >= LEAST_SHARE * all
      ? { repair, ...(charset ? { charset } : {}), text: made, before, after: valid, words: all }
      : undefined
  }
  for (const option of suspect ? REPAIRS : []) {
    const made = normalize(text, { [option]: true })
    const found = made === plain ? undefined : broken(option, made)
    if (found) return found
  }
  if (before === marked && !viqr) return undefined
  const source = nfc(text)
  if (ALREADY_UNICODE.test(source) || !(LETTER_ABOVE_ASCII.test(source) || viqr)) return undefined
  const charset = detectLegacy(source)?.charset ?? detectBriefly(source, vietnamese ? 1 : 2)
  return charset && broken('legacy', decodeLegacy(source, charset), charset)
}

/**
 * Whether a text reads as no language and would read as Vietnamese after a repair that is off by default: text in an old charset,
 * misread UTF-8, escapes, look-alikes, what PDFs and keyboards do. With the repair, the text it would give and the words that speak for it;
 * `undefined` where nothing is known that would mend it. Changes nothing.
 * @throws TypeError where `text` is no string.
 */
export function looksBroken(text: string): Broken | undefined {
  checkString('text', text, looksBroken)
  return brokenText(text, false)
}
