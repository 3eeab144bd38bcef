import type { FailedArrival, PageArrival, StoredPage } from '../archive/arrival'
import { unpacked } from '../archive/http-body'
import { knownOf, pageOfLine } from '../archive/page-line'
import { asReadError, failureOf } from '../archive/read-error'
import { wrong } from '../arguments'
import { decode } from '../engine/decode/decode'
import { extract } from '../extract'
import type { Extraction } from '../model/extraction'
import type { ExtractOptions } from '../model/options'
import type { PageRecord } from '../model/record'
import { fingerprint } from '../search/fingerprint'
import { digestOf, failureRecord } from './failure-record'
import { pick } from './fields'
import type { PageLine } from './protocol'
import { extractOptions, type Recipe } from './recipe'
import { TOOL } from './version'

/** WARC 1.1 allows a year or a month alone; a layout is chosen by a day. */
export const wholeDay = (captured: string): string => (captured.length < 10 ? `${captured}-01-01`.slice(0, 10) : captured)

/** What a record says of a page beside its article. */
type Envelope = Pick<PageRecord, 'origin' | 'decoding' | 'notices'>

function recordWith(extraction: Extraction, envelope: Envelope, fields?: Recipe['fields']): PageRecord {
  const { notices, ...rest } = envelope
  const begin = { schema: 'tinbai/article.v1' } as const
  const end = { notices, tool: TOOL }
  if (extraction.status === 'no-article') {
    const { because, candidate, list } = extraction
    return { ...begin, status: 'no-article', ...rest, because, ...(candidate ? { candidate } : {}), ...(list ? { list } : {}), ...end }
  }
  const article = fields === undefined ? { article: extraction.article } : { fields, article: pick(extraction.article, fields) }
  return { ...begin, status: 'article', ...rest, ...article, fingerprint: fingerprint(extraction.article), ...end }
}

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
  const envelope = { origin: { ...origin, digest: digestOf(bytes) }, decoding, notices: [...read, ...notices, ...extraction.notices] }
  return recordWith(extraction, envelope, fields)
}

/** The record of a page you have extracted yourself, as a batch would write it; of a failure, its `error` record. */
export function toRecord(page: PageArrival, extraction: Extraction): PageRecord
export function toRecord(failure: FailedArrival): PageRecord
export function toRecord(arrival: PageArrival | FailedArrival, extraction?: Extraction): PageRecord {
  if (arrival?.kind === 'failure') return failureRecord(arrival.origin, arrival.error)
  if (!(arrival?.bytes instanceof Uint8Array)) wrong('page', 'a page or a failure that readPages or readRecord gave', arrival, toRecord)
  if (extraction?.status === undefined) return wrong('extraction', 'what extract gave for the page', extraction, toRecord)
  const { origin, bytes, contentType, notices } = arrival
  const { text: _, notices: __, ...decoding } = decode(bytes, { ...(contentType !== undefined && { contentType }) })
  return recordWith(extraction, { origin: { ...origin, digest: digestOf(bytes) }, decoding, notices: [...notices, ...extraction.notices] })
}

/** The page of a line that came through a pipe. */
function pageOf({ bytes, most }: PageLine): PageArrival | FailedArrival {
  const origin = { input: '-' }
  try {
    return pageOfLine(bytes, origin, most)
  } catch (error) {
    const failure = asReadError(error)
    return failureOf({ ...origin, ...knownOf(failure) }, failure, false)
  }
}

/** Makes records by one recipe. What throws becomes an `extract-failed` record: one page never ends a batch. */
export async function recordMaker(recipe: Recipe): Promise<(page: StoredPage | PageLine) => PageRecord> {
  const options = await extractOptions(recipe)
  return page => {
    const arrival = page.kind === 'line' ? pageOf(page) : unpacked(page)
    if (arrival.kind === 'failure') return failureRecord(arrival.origin, arrival.error)
    try {
      return recordOf(arrival, recipe, options)
    } catch (error) {
      return failureRecord({ ...arrival.origin, digest: digestOf(arrival.bytes) }, { code: 'extract-failed', message: String(error) })
    }
  }
}
