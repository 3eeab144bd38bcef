import { CAPITAL_NOUNS, CLOSING_WORDS, COMMON_WORDS } from './data/words'
import { findOrganisations, isHead } from './organisations'
import { isGivenName } from './people'
import { gazetteer, isDesignator } from './places'
import { isCapital, phraseEnd } from './reading'
import { readSentences } from './sentences'
import { isFamilyName, isMarked, isNameSyllable } from './vietnamese'

const LONGEST = 60

/**
 * Whether a short last line is a person's name (`Hoàng Minh`, `Thu Ha`) rather than a closing phrase (`Best regards`), a place or a body.
 * Undefined where the words fit both, as a single word or two unknown ones do.
 */
export function isPerson(words: string): boolean | undefined {
  const line = words.normalize('NFC').trim()
  if (line === '' || line.length > LONGEST || /[\d@!?:…"“”]/.test(line)) return false
  const sentences = readSentences(line)
  const [sentence] = sentences
  if (!sentence || sentences.length > 1) return false
  const { tokens } = sentence
  if (tokens.length > 6 || !tokens.every(isCapital)) return false
  if (findOrganisations({ sentence, tokens, found: [] }).length > 0 || tokens.some(token => isHead(token) || isDesignator(token)))
    return false
  if (phraseEnd(tokens, 0, gazetteer()) === tokens.length) return false
  const vietnamese = tokens.every(isNameSyllable)
  if (vietnamese && tokens.length > 1 && tokens.length < 6 && (isFamilyName(tokens[0]!) || tokens.some(isMarked))) return true
  if (tokens.some(token => CLOSING_WORDS.has(token.word) || COMMON_WORDS.has(token.word) || CAPITAL_NOUNS.has(token.word))) return false
  if (isGivenName(tokens[0]!) && tokens.length > 1) return true
  return vietnamese && tokens.length > 1 && tokens.length < 5 ? true : undefined
}
