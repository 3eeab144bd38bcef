import { COMMON_SYLLABLES } from '../data/vietnamese/common-syllables'
import { lazy, words } from './lazy'

const common = lazy(() => {
  const syllables = new Set<string>()
  for (const line of COMMON_SYLLABLES.slice(1, -1).split('\n')) {
    const [onset = '', ...rimes] = words(line)
    for (const rime of rimes) syllables.add(onset + rime)
  }
  return syllables
})

/** Whether a word is one of the commonest syllables with a mark, in any case. */
export const isCommonSyllable = (word: string): boolean => common().has(word.toLowerCase())
