import { ONSETS, QU_RIMES, RARE_QU_RIMES, RARE_RIMES, RIMES } from '../data/vietnamese/syllables'
import { FAMILY_NAMES } from '../search/vietnamese-names'
import { foldText } from '../text/fold'
import { lazy, words } from '../text/lazy'
import { isVietnameseSyllable } from '../text/syllable'
import { HIGHLAND_OPENINGS } from './data/names'
import type { Token } from './sentences'

/** Every Vietnamese syllable as it is written without marks. */
const plain = lazy(() => {
  const rimes = words(`${RIMES} ${RARE_RIMES}`)
  const after = (onset: string) => (onset === 'qu' ? words(`${QU_RIMES} ${RARE_QU_RIMES}`) : rimes)
  return new Set(['', ...words(ONSETS)].flatMap(onset => after(onset).map(rime => foldText(onset + rime, 'ascii'))))
})

const families = lazy(() => new Set(FAMILY_NAMES.map(name => foldText(name, 'ascii').replace(/['’]/g, ''))))
const HIGHLAND_LETTERS = /^[\p{L}\p{M}]*[ăâđêôơưĂÂĐÊÔƠƯŏĕŎĔñÑ][\p{L}\p{M}]*$/u

/** Whether a word may be a syllable of a Vietnamese name: with its marks spelled right, or without any; or a highland name's word. */
export function isNameSyllable({ text, fold }: Pick<Token, 'text' | 'fold'>): boolean {
  if (!/^\p{Lu}/u.test(text)) return false
  if (HIGHLAND_OPENINGS.test(text)) return true
  if (/[^\p{ASCII}]/u.test(text)) return isVietnameseSyllable(text) || HIGHLAND_LETTERS.test(text)
  return plain().has(fold)
}

/** Whether a word is one of the family names Vietnamese names begin with. */
export const isFamilyName = ({ text, fold }: Pick<Token, 'text' | 'fold'>): boolean => families().has(fold) || HIGHLAND_OPENINGS.test(text)

/** Whether a word is a Vietnamese syllable written with its marks. */
export const isMarked = ({ text }: Pick<Token, 'text'>): boolean => /[^\p{ASCII}]/u.test(text) && isVietnameseSyllable(text)
