import MiniSearch from 'minisearch'
import { mapping, searchQuery } from '../../../src/search'
import type { Driver } from './driver'

// What its users write for Vietnamese; MiniSearch itself only lower-cases.
const stripMarks = (term: string) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

export const minisearch: Driver = {
  name: 'MiniSearch 7',
  folding: 'NFD, marks stripped',
  missing: async () => undefined,
  async documents(documents, queries) {
    const index = new MiniSearch(mapping('minisearch'))
    index.addAll(documents)
    return queries.map(query => {
      const all = index.search(searchQuery('minisearch', query))
      const hits = all.length > 0 ? all : index.search(searchQuery('minisearch', query, { match: 'any' }))
      return hits.slice(0, 10).map(hit => hit.id as string)
    })
  },
  async raw(pages, queries) {
    const index = new MiniSearch({ fields: ['text'], processTerm: stripMarks })
    index.addAll(pages)
    return queries.map(query => {
      const all = index.search(query, { combineWith: 'AND' })
      const hits = all.length > 0 ? all : index.search(query)
      return hits.slice(0, 10).map(hit => hit.id as string)
    })
  },
}
