import { decodeLegacy, isVietnameseSyllable, type LegacyCharset } from '../../text'
import { viewOf } from '../../text/bytes'
import { lazy } from '../../text/lazy'

/** The two that read small letters alike. */
export const isTcvn = (charset: LegacyCharset): boolean => charset === 'tcvn3' || charset === 'tcvn5712-1'

const CONTROL = /[\x01-\x08\x0e-\x1f]/
/** Characters the two read differently. */
const DISPUTED = lazy(() => {
  const views = Array.from({ length: 255 }, (_, at) => viewOf(at + 1))
  return new RegExp(`[${views.filter(view => decodeLegacy(view, 'tcvn3') !== decodeLegacy(view, 'tcvn5712-1')).join('')}]`)
})
const LETTERS = /[\p{L}\p{M}]+/u
/** Signs that stand alone in any text. */
const ALONE = /^[…‘’“”•–—‹›]$/

/**
 * TCVN5712-1 is TCVN3 and capitals with tones in the places of quotation marks, dashes and controls. Which it is only these places show:
 * capitals begin words or stand in them, signs stand alone or make a word impossible; no text has controls.
 */
export function orWithCapitals(visible: string): LegacyCharset {
  let votes = 0
  for (const word of visible.split(/\s+/)) {
    if (!DISPUTED().test(word)) continue
    const both = decodeLegacy(word, 'tcvn5712-1')
    votes += CONTROL.test(word) || (!ALONE.test(word) && isVietnameseSyllable(LETTERS.exec(both)?.[0] ?? '')) ? 1 : -1
  }
  return votes > 0 ? 'tcvn5712-1' : 'tcvn3'
}
