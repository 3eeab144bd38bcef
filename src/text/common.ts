import { COMMON_SYLLABLES } from '../data/vietnamese/common-syllables'
import { lazy, words } from './lazy'

const common = lazy(() => new Set(words(COMMON_SYLLABLES.join(' '))))

/** Whether a word is one of the commonest syllables with a mark, in any case. */
export const isCommonSyllable = (word: string): boolean => common().has(word.toLowerCase())
