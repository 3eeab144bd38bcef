import { CAPITAL_NOUNS, COMMON_WORDS } from './data/words'
import type { Token } from './sentences'
import { isNameSyllable } from './vietnamese'

/** Everyday words that look like syllables and yet stand alone with a capital too often (`The`) to be taken for names. */
const ALWAYS = new Set('the this that then than he in on at a i it so no'.split(' '))

/**
 * Whether a capitalised word is an everyday word that only opens its sentence or headline. `My`, `Can` and `Thu` are syllables of
 * Vietnamese names too: with marks, or in the middle of a sentence, they are taken for these. `US` is no pronoun.
 */
export function isOpening(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (!COMMON_WORDS.has(token.word) || /^\p{Lu}{2,}$/u.test(token.text)) return false
  return at === 0 || ALWAYS.has(token.word) || /[.:;–—"“‘(\n]/.test(tokens[at - 1]!.gap) || !isNameSyllable(token)
}

/** As `isOpening`, or a noun like `Decree` or `Monday` that names neither a person nor a place. */
export const isCommon = (tokens: readonly Token[], at: number): boolean => isOpening(tokens, at) || CAPITAL_NOUNS.has(tokens[at]!.word)
