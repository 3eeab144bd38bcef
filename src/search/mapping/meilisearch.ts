import { parseQuery } from '../query'
import { fieldsOf } from './fields'

/** Body of `PATCH /indexes/INDEX/settings`. The index's primary key is `id`. */
export interface MeilisearchSettings {
  searchableAttributes: string[]
  filterableAttributes: string[]
  sortableAttributes: string[]
  rankingRules: string[]
  typoTolerance: Record<string, unknown>
}

const names = (...kinds: Parameters<typeof fieldsOf>) => fieldsOf(...kinds).map(([name]) => name as string)

/** The folded fields by their boosts: Meilisearch ranks by the order of the attributes. */
const searchable = () =>
  fieldsOf('folded')
    .sort(([, a], [, b]) => (b.boost ?? 1) - (a.boost ?? 1))
    .map(([name]) => name as string)

export const meilisearch = (): MeilisearchSettings => ({
  searchableAttributes: searchable(),
  filterableAttributes: names('exact', 'day', 'moment', 'seconds', 'sum'),
  sortableAttributes: names('seconds'),
  rankingRules: ['words', 'exactness', 'proximity', 'attribute', 'typo', 'sort', 'published_at:desc'],
  // Folded syllables are short and dense: with one letter changed nearly every one is another word.
  typoTolerance: { minWordSizeForTypos: { oneTypo: 7, twoTypos: 12 }, disableOnAttributes: ['names_folded'] },
})

/** Body of `POST /indexes/INDEX/search`. */
export interface MeilisearchQuery {
  q: string
  matchingStrategy: 'last'
}

/** Meilisearch reads the first ten words of a query; a quoted phrase counts as one. */
export function meilisearchQuery(query: string): MeilisearchQuery {
  const { phrases } = parseQuery(query)
  const q = phrases.map(phrase => (phrase.folded.length === 1 ? phrase.folded[0]! : `"${phrase.folded.join(' ')}"`)).join(' ')
  return { q, matchingStrategy: 'last' }
}
