import { decodeLegacy, detectLegacy, isVietnameseSyllable } from '../text'

/** The old charsets people still have on their keyboards. */
const KEYBOARDS = ['tcvn3', 'vni-win'] as const

const ABOVE_ASCII = /[^\x00-\x7f]/
/** Letters of the old charsets are signs to Unicode (`®`, `¹`), so words end at ASCII signs and quotes only. */
const BETWEEN_WORDS = /[\s\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e‘’“”„]+/u
const SIGN_IN_WORD = /[^\p{L}\p{M}\p{N}]/u

const markedWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(BETWEEN_WORDS)
    .filter(word => ABOVE_ASCII.test(word) && /\p{L}/u.test(word))

/** Signs inside words give an old charset away: then half the words may be names (`§¨k`). Without them all words must come out right. */
function isBetter(reading: string, typed: readonly string[]): boolean {
  const words = markedWords(reading)
  if (words.length === 0 || words.some(word => SIGN_IN_WORD.test(word))) return false
  const share = words.filter(isVietnameseSyllable).length / words.length
  return share === 1 || (share >= 0.5 && typed.some(word => SIGN_IN_WORD.test(word)))
}

/**
 * A query typed in an old charset, made Unicode; any other as it is. `detectLegacy` asks for three words that become
 * Vietnamese, and a query often has one or two.
 */
export function decodeTyped(query: string): string {
  const typed = markedWords(query)
  if (typed.every(isVietnameseSyllable)) return query
  const detected = detectLegacy(query)
  if (detected !== undefined) return decodeLegacy(query, detected.charset)
  return KEYBOARDS.map(charset => decodeLegacy(query, charset)).find(reading => reading !== query && isBetter(reading, typed)) ?? query
}
