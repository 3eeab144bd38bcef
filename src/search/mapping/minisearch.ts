import { askedFor } from '../asked'
import { parseQuery } from '../query'
import type { Asking } from './asking'
import { fieldsOf } from './fields'

/** Options of `new MiniSearch(…)`; its own tokenizer serves, since the fields come folded. */
export interface MinisearchOptions {
  idField: 'id'
  fields: string[]
  storeFields: string[]
  searchOptions: { boost: Record<string, number>; combineWith: 'AND' | 'OR' }
}

export const minisearch = (): MinisearchOptions => ({
  idField: 'id',
  fields: fieldsOf('folded').map(([name]) => name),
  // The folded text is stored for the phrases: MiniSearch keeps no word positions.
  storeFields: ['title', 'url', 'lead', 'published', 'site', 'title_folded', 'text_folded'],
  searchOptions: { boost: Object.fromEntries(fieldsOf('folded').map(([name, { boost = 1 }]) => [name, boost])), combineWith: 'AND' },
})

/** A part of a query: a word, or words of which all or some must be found. */
export type MinisearchWords = string | { queries: MinisearchWords[]; combineWith: 'AND' | 'OR' }

/** The query for `search(…)`. */
export interface MinisearchQuery {
  queries: MinisearchWords[]
  combineWith: 'AND' | 'OR'
  /** Raises documents that have all the words together; absent for a single word. */
  boostDocument?: (id: unknown, term: string, stored?: Record<string, unknown>) => number
}

const PHRASE_BOOST = 3

function phraseBooster(words: readonly string[]): MinisearchQuery['boostDocument'] {
  const together = new RegExp(String.raw`(?<![\p{L}\p{N}])${words.join(String.raw`[^\p{L}\p{N}]+`)}(?![\p{L}\p{N}])`, 'u')
  // MiniSearch asks once for each term of a document.
  const known = new Map<unknown, number>()
  return (id, _term, stored) => {
    const boost =
      known.get(id) ?? (['title_folded', 'text_folded'].some(name => together.test(String(stored?.[name] ?? ''))) ? PHRASE_BOOST : 1)
    known.set(id, boost)
    return boost
  }
}

const every = (queries: MinisearchWords[]): MinisearchWords => ({ queries, combineWith: 'AND' })

export function minisearchQuery(query: string, { match, synonyms }: Asking): MinisearchQuery {
  const { phrases } = parseQuery(query)
  const words = phrases.flatMap(phrase => phrase.folded)
  const queries = askedFor(phrases, synonyms).flatMap(({ all, or }): MinisearchWords[] =>
    or.length === 0 ? all.flat() : [{ queries: [every(all.flat()), ...or.map(each => every([...each]))], combineWith: 'OR' }],
  )
  return { queries, combineWith: match === 'all' ? 'AND' : 'OR', ...(words.length > 1 && { boostDocument: phraseBooster(words) }) }
}
