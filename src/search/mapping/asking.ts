import type { Synonym } from '../../model/administration'

/** How an engine is asked: the options of `searchQuery` with their defaults. */
export interface Asking {
  match: 'all' | 'any'
  limit: number
  synonyms: readonly Synonym[]
}
