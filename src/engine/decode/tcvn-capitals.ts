import { decodeLegacy, isVietnameseSyllable, type LegacyCharset } from '../../text'
import { codecOf } from '../../text/legacy/codec'

/** The two that read small letters alike. */
export const isTcvn = (charset: LegacyCharset): boolean => charset === 'tcvn3' || charset === 'tcvn5712-1'

const CONTROL = /[\x01-\x08\x0e-\x1f]/
const LETTERS = /[\p{L}\p{M}]+/gu
/** Signs that stand alone in any text. */
const ALONE = /^[…‘’“”•–—‹›]$/

/**
 * TCVN5712-1 is TCVN3 and capitals with tones in the places of quotation marks, dashes and controls. Which it is only these places show:
 * capitals begin words or stand in them, signs stand alone or make a word impossible; no text has controls.
 */
export function orWithCapitals(visible: string): LegacyCharset {
  // Capitals that only one of the two has a code for.
  const { shared } = codecOf('tcvn3')
  let votes = 0
  for (const word of visible.split(/\s+/)) {
    if (CONTROL.test(word)) {
      votes += 1
      continue
    }
    // A quotation mark stands beside a word or alone: as a letter it is part of one, or a word by itself.
    for (const [letters] of decodeLegacy(word, 'tcvn5712-1').matchAll(LETTERS))
      if (Array.from(letters).some(letter => shared.has(letter)))
        votes += (letters.length > 1 || (word.length === 1 && !ALONE.test(word))) && isVietnameseSyllable(letters) ? 1 : -1
  }
  return votes > 0 ? 'tcvn5712-1' : 'tcvn3'
}
