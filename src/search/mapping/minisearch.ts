import { parseQuery } from '../query'
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
  storeFields: ['title', 'url', 'lead', 'published', 'site'],
  searchOptions: { boost: Object.fromEntries(fieldsOf('folded').map(([name, { boost = 1 }]) => [name, boost])), combineWith: 'AND' },
})

/** The query for `search(…)`; with `any`, documents that lack some of the words are found as well, after those that have all. */
export interface MinisearchQuery {
  queries: string[]
  combineWith: 'AND' | 'OR'
}

export const minisearchQuery = (query: string, match: 'all' | 'any'): MinisearchQuery => ({
  queries: parseQuery(query).phrases.flatMap(phrase => phrase.folded),
  combineWith: match === 'all' ? 'AND' : 'OR',
})
