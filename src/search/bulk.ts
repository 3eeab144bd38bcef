import type { SearchDocument } from './document'

/**
 * Two lines of the bulk API of Elasticsearch and OpenSearch for one document, each ended by `\n`. Sent again, the
 * document replaces itself. Join what several documents give; the request's type is `application/x-ndjson`.
 */
export function toEsBulk(document: SearchDocument, index = 'articles'): string {
  if (typeof index !== 'string' || index === '') throw new TypeError('index must be the name of an index')
  return `${JSON.stringify({ index: { _index: index, _id: document.id } })}\n${JSON.stringify(document)}\n`
}
