import { createHash } from 'node:crypto'
import type { PageArrival, StoredPage } from '../archive/arrival'
import { unpacked } from '../archive/http-body'
import { decode } from '../engine/decode/decode'
import { extract } from '../extract'
import type { ExtractOptions } from '../model/options'
import type { Failure, PageRecord, Provenance } from '../model/record'
import { pick } from './fields'
import { extractOptions, type Recipe } from './recipe'
import { TOOL } from './version'

const UNFED = createHash('sha256')

export const digestOf = (bytes: Uint8Array): string => `sha256:${UNFED.copy().update(bytes).digest('hex')}`

export const failureRecord = (origin: Provenance, error: Failure): PageRecord => ({
  schema: 'tinbai/article.v1',
  status: 'error',
  origin,
  error,
  notices: [],
  tool: TOOL,
})

/** WARC 1.1 allows a year or a month alone; a layout is chosen by a day. */
const wholeDay = (captured: string): string => (captured.length < 10 ? `${captured}-01-01`.slice(0, 10) : captured)

function recordOf(
  { origin, bytes, contentType, input, notices: read }: PageArrival,
  { fields }: Recipe,
  options: ExtractOptions,
): PageRecord {
  const { text, notices, ...decoding } = decode(bytes, { ...(contentType !== undefined && { contentType }) })
  const extraction = extract(text, {
    ...options,
    ...(input !== undefined && { input }),
    ...(origin.url !== undefined && { url: origin.url }),
    ...(origin.captured !== undefined && { captured: wholeDay(origin.captured) }),
  })
  const envelope = { origin: { ...origin, digest: digestOf(bytes) }, decoding }
  const rest = { notices: [...read, ...notices, ...extraction.notices], tool: TOOL }
  return extraction.status === 'article'
    ? {
        schema: 'tinbai/article.v1',
        status: 'article',
        ...envelope,
        ...(fields === undefined ? { article: extraction.article } : { fields, article: pick(extraction.article, fields) }),
        ...rest,
      }
    : { schema: 'tinbai/article.v1', status: 'no-article', ...envelope, because: extraction.because, ...rest }
}

/** Makes records by one recipe. What throws becomes an `extract-failed` record: one page never ends a batch. */
export async function recordMaker(recipe: Recipe): Promise<(page: StoredPage) => PageRecord> {
  const options = await extractOptions(recipe)
  return page => {
    const arrival = unpacked(page)
    if (arrival.kind === 'failure') return failureRecord(arrival.origin, arrival.error)
    try {
      return recordOf(arrival, recipe, options)
    } catch (error) {
      return failureRecord({ ...arrival.origin, digest: digestOf(arrival.bytes) }, { code: 'extract-failed', message: String(error) })
    }
  }
}
