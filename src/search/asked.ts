import type { Synonym } from '../model/administration'
import type { ParsedQuery } from './query'
import { foldSynonyms } from './synonyms'

/** Words of a query that are asked for together, and what may stand in their place. */
export interface Asked {
  /** Each must be found: a word, or words in a row. */
  all: readonly (readonly string[])[]
  /** Or one of these, words in a row. */
  or: readonly (readonly string[])[]
}

/** Longest name of an office, in words. */
const MOST_WORDS = 12

/** A query's phrases in its order; those that make a name in the table (the longest one) are taken as one. */
export function askedFor(phrases: ParsedQuery['phrases'], synonyms: readonly Synonym[]): Asked[] {
  const table = foldSynonyms(synonyms)
  const asked: Asked[] = []
  let at = 0
  while (at < phrases.length) {
    let end = at + 1
    let or: readonly string[] = []
    if (table.size > 0)
      for (let to = at + 1; to <= Math.min(phrases.length, at + MOST_WORDS); to += 1) {
        const alike = table.get(
          phrases
            .slice(at, to)
            .flatMap(phrase => phrase.folded)
            .join(' '),
        )
        if (alike) [end, or] = [to, [...alike]]
      }
    asked.push({ all: phrases.slice(at, end).map(phrase => phrase.folded), or: or.map(words => words.split(' ')) })
    at = end
  }
  return asked
}
