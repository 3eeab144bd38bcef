import { wrong } from '../arguments'
import type { SearchDocument } from './document'

/**
 * Two lines of the bulk API of Elasticsearch and OpenSearch for one document, each ended by `\n`. Sent again, the
 * document replaces itself. Join what several documents give; the request's type is `application/x-ndjson`.
 */
export function toEsBulk(document: SearchDocument, index = 'articles'): string {
  const { id, title } = (document ?? {}) as Partial<SearchDocument>
  if (typeof id !== 'string' || typeof title !== 'string') wrong('document', 'what toSearchDocument returns', document, toEsBulk)
  if (typeof index !== 'string' || index === '') wrong('index', 'the name of an index', index, toEsBulk)
  return `${JSON.stringify({ index: { _index: index, _id: document.id } })}\n${JSON.stringify(document)}\n`
}
