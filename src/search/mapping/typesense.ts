import { parseQuery } from '../query'
import { FIELDS, type Field, fieldsOf } from './fields'

/** Body of `POST /collections`. */
export interface TypesenseCollection {
  name: string
  fields: Record<string, unknown>[]
  token_separators: string[]
}

function field(name: string, { kind, list, optional }: Field): Record<string, unknown> {
  const type = `${kind === 'seconds' || kind === 'sum' ? 'int64' : 'string'}${list ? '[]' : ''}`
  const shape = { name, type, ...(optional && { optional }) }
  switch (kind) {
    case 'folded':
      return shape
    case 'exact':
    case 'day':
    case 'moment':
      return { ...shape, facet: true }
    case 'seconds':
      return { ...shape, sort: true }
    case 'sum':
      return shape
    default:
      // Kept on disk and given back; Typesense asks that such fields be optional.
      return { name, type, index: false, optional: true }
  }
}

/** `id` is Typesense's own field and stands in no schema. */
export const typesense = (): TypesenseCollection => ({
  name: 'articles',
  fields: (Object.entries(FIELDS) as [string, Field][]).filter(([name]) => name !== 'id').map(([name, kind]) => field(name, kind)),
  // Without these `39/kh-ubnd` is the one word `39khubnd`.
  token_separators: ['/', '-', '.', ',', ':', '(', ')', '+', '&', "'", '’', '–', '_'],
})

/** Parameters of `/collections/articles/documents/search`. */
export interface TypesenseQuery {
  q: string
  query_by: string
  query_by_weights: string
  num_typos: number
  prefix: boolean
  drop_tokens_threshold: number
}

export function typesenseQuery(query: string): TypesenseQuery {
  const { phrases } = parseQuery(query)
  const fields = fieldsOf('folded')
  return {
    q: phrases.map(phrase => (phrase.folded.length === 1 ? phrase.folded[0]! : `"${phrase.folded.join(' ')}"`)).join(' '),
    query_by: fields.map(([name]) => name).join(','),
    query_by_weights: fields.map(([, { boost = 1 }]) => boost).join(','),
    num_typos: 0,
    prefix: false,
    drop_tokens_threshold: 1,
  }
}
