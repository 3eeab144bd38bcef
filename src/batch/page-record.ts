import type { FailedArrival, PageArrival, StoredPage } from '../archive/arrival'
import { unpacked } from '../archive/http-body'
import { knownOf, pageOfLine } from '../archive/page-line'
import { asReadError, failureOf } from '../archive/read-error'
import { decode } from '../engine/decode/decode'
import { extract } from '../extract'
import type { ExtractOptions } from '../model/options'
import { digestOf, failureRecord } from './failure-record'
import { pick } from './fields'
import type { PageLine } from './protocol'
import { extractOptions, type Recipe } from './recipe'
import type { PageRecord } from './record'
import { TOOL } from './version'

/** WARC 1.1 allows a year or a month alone; a layout is chosen by a day. */
const wholeDay = (captured: string): string => (captured.length < 10 ? `${captured}-01-01`.slice(0, 10) : captured)

function recordOf(
  { page, bytes, contentType, input, notices: read }: PageArrival,
  { fields }: Recipe,
  options: ExtractOptions,
): PageRecord {
  const { text, notices, ...charset } = decode(bytes, { ...(contentType !== undefined && { contentType }) })
  const extraction = extract(text, {
    ...options,
    ...(input !== undefined && { input }),
    ...(page.url !== undefined && { url: page.url }),
    ...(page.captured !== undefined && { captured: wholeDay(page.captured) }),
  })
  const envelope = { page: { ...page, digest: digestOf(bytes) }, charset }
  const rest = { notices: [...read, ...notices, ...extraction.notices], tool: TOOL }
  return extraction.status === 'article'
    ? {
        schema: 'tinbai/article.v1',
        status: 'article',
        ...envelope,
        ...(fields && { fields }),
        article: fields === undefined ? extraction.article : pick(extraction.article, fields),
        ...rest,
      }
    : { schema: 'tinbai/article.v1', status: 'no-article', ...envelope, because: extraction.because, ...rest }
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
    if (arrival.kind === 'failure') return failureRecord(arrival.page, arrival.error)
    try {
      return recordOf(arrival, recipe, options)
    } catch (error) {
      return failureRecord({ ...arrival.page, digest: digestOf(arrival.bytes) }, { code: 'extract-failed', message: String(error) })
    }
  }
}
