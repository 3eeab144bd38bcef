import type { Notice } from '../model/extraction'
import type { Origin } from '../model/record'
import type { Coding, PackedArrival, SkipReason, StoredArrival } from './arrival'
import { digestMatches } from './digest'
import { gunzip, isGzip } from './gunzip'
import { isHtmlType, parseHead, reasonToSkip } from './http'
import { tooLarge, unpacked } from './http-body'
import { looksLikeHtml } from './looks-like-html'
import { asReadError, failureOf, ReadError } from './read-error'
import { headOf, type Source } from './source'
import { type Record, warcRecords } from './warc-records'
import { beginsRecord, nextRecord } from './warc-resume'

const UNCODED: Coding = { transfer: '', content: '' }
/** In bytes: what is longer does not unpack to nothing. */
const SOMETHING = 64

const unbracketed = (value: string | undefined) => value?.replace(/^<|>$/g, '')

/** WARC dates are UTC; WARC 1.1 allows fewer and more digits than 1.0. */
const isoDate = (value: string | undefined) =>
  value !== undefined && /^\d{4}(?:-\d\d){0,2}(?:T[\d:.]+Z)?$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined

function originOf(file: Origin, record: Record): Origin {
  const origin = { ...file }
  const set = (name: 'record' | 'url' | 'captured' | 'payloadDigest', value: string | undefined) => {
    if (value) origin[name] = value
  }
  set('record', unbracketed(record.header('WARC-Record-ID')))
  set('url', unbracketed(record.header('WARC-Target-URI')))
  set('captured', isoDate(record.header('WARC-Date')))
  set('payloadDigest', record.header('WARC-Payload-Digest'))
  return origin
}

/** What a record says of its payload before the payload is read. */
interface Opening {
  skip?: SkipReason
  contentType?: string
  coding: Coding
  /** Bytes of the block before the payload. */
  length: number
}

const resourceOpening = (record: Record): Opening => {
  const contentType = record.header('Content-Type') ?? ''
  return { coding: UNCODED, length: 0, contentType, ...(!isHtmlType(contentType) && { skip: 'not-html' as const }) }
}

function responseOpening(bytes: Uint8Array, whole: boolean): Opening | 'more' {
  const head = parseHead(bytes)
  if (head === 'more' && !whole) return 'more'
  if (head === 'more' || head === undefined) throw new ReadError('bad-http', 'the record holds no HTTP response')
  const skip = reasonToSkip(head)
  const contentType = head.headers.get('content-type')
  const coding = { transfer: head.headers.get('transfer-encoding') ?? '', content: head.headers.get('content-encoding') ?? '' }
  return { coding, length: head.length, ...(contentType && { contentType }), ...(skip && { skip }) }
}

const HTTP = /^\s*application\/http\b/i

/** Reads an opening from the first bytes of the block; `more` where it needs more of them than these, and these are not the whole block. */
type Opener = (bytes: Uint8Array, whole: boolean) => Opening | 'more'

/** How a record is opened; undefined for one that never holds a page. */
function openerOf(record: Record): Opener | undefined {
  const type = record.header('WARC-Type')?.toLowerCase()
  if (type === 'response' && HTTP.test(record.header('Content-Type') ?? 'application/http')) return responseOpening
  return type === 'response' || type === 'resource' ? () => resourceOpening(record) : undefined
}

/** The payload's opening and the whole block; without the block where it is not wanted. Reads to the end all the same: the next record begins there. */
async function readBlock(record: Record, open: Opener, most: number): Promise<{ opening: Opening; parts: Uint8Array[] }> {
  const parts: Uint8Array[] = []
  let size = 0
  let opening: Opening | 'more' = 'more'
  let failure: unknown
  for await (const chunk of record.block) {
    if (failure !== undefined || (opening !== 'more' && (opening.skip || record.length - opening.length > most))) continue
    parts.push(chunk)
    size += chunk.length
    if (opening !== 'more') continue
    try {
      opening = open(size === chunk.length ? chunk : Buffer.concat(parts), size === record.length)
    } catch (error) {
      failure = error
    }
  }
  if (failure !== undefined) throw failure
  return { opening: opening === 'more' ? (open(new Uint8Array(), true) as Opening) : opening, parts }
}

async function pageOf(page: Origin, record: Record, most: number): Promise<StoredArrival> {
  const open = openerOf(record)
  if (!open) {
    for await (const _ of record.block);
    return { kind: 'skipped', origin: page, because: record.header('WARC-Type')?.toLowerCase() === 'revisit' ? 'revisit' : 'other-record' }
  }
  const { opening, parts } = await readBlock(record, open, most)
  if (opening.skip) return { kind: 'skipped', origin: page, because: opening.skip }
  if (record.length - opening.length > most) throw tooLarge(most)
  const stated = record.header('WARC-Block-Digest')
  if (stated !== undefined && digestMatches(parts, stated) === false)
    return failureOf(page, new ReadError('damaged', `the record does not have its WARC-Block-Digest ${stated}`), false)
  const { contentType, coding } = opening
  const bytes = (parts.length === 1 ? parts[0]! : Buffer.concat(parts)).subarray(opening.length)
  const named = contentType !== undefined && { contentType }
  const packed: PackedArrival = { kind: 'packed', origin: page, bytes, ...named, notices: cutOff(record), coding, most }
  const isCoded = coding.transfer !== '' || coding.content !== ''
  if (isCoded && contentType !== undefined && bytes.length > SOMETHING) return packed
  const arrival = unpacked(packed)
  if (arrival.kind === 'failure') return arrival
  if (arrival.bytes.length === 0) return { kind: 'skipped', origin: page, because: 'no-body' }
  return contentType === undefined && !looksLikeHtml(arrival.bytes) ? { kind: 'skipped', origin: page, because: 'not-html' } : arrival
}

function cutOff(record: Record): Notice[] {
  const reason = record.header('WARC-Truncated')
  return reason === undefined ? [] : [{ code: 'capture-cut-off', message: `the crawler kept only a part of the page (${reason})` }]
}

/** A page's own failure, the records after it are sound. */
const ONE_PAGE = new Set(['bad-http', 'page-too-large'])

/** Where reading stopped: the record, and the place in the file from which to look for the next. */
interface Stop {
  error: ReadError
  page: Origin
  from: number
}

async function* readFrom(
  source: Source,
  file: Origin,
  start: number,
  packed: boolean,
  most: number,
): AsyncGenerator<StoredArrival, Stop | undefined> {
  const unpacked = packed ? gunzip(source.open(start), start) : undefined
  const stream = warcRecords(unpacked?.chunks ?? source.open(start))
  let page = file
  // Where the record begins that is being read: reading for its end may have passed into the next member.
  let begin = start
  try {
    for await (const record of stream.records) {
      page = originOf(file, record)
      begin = unpacked ? unpacked.member : start + stream.start
      try {
        yield await pageOf(page, record, most)
      } catch (error) {
        const failure = asReadError(error)
        if (!ONE_PAGE.has(failure.code)) throw failure
        yield failureOf(page, failure, false)
      }
      page = file
    }
    return undefined
  } catch (error) {
    const from = page !== file ? begin : unpacked ? unpacked.member : start + stream.start
    return { error: asReadError(error), page, from }
  } finally {
    await unpacked?.chunks.return(undefined)
  }
}

/**
 * The pages of a WARC file, packed or not, in its order and in constant memory. After a damaged record one failure is given and reading
 * goes on at the next sound record; a file that breaks off ends with a failure.
 */
export async function* readWarc(source: Source, file: Origin, most: number): AsyncGenerator<StoredArrival> {
  if (source.size === 0) return yield failureOf(file, new ReadError('empty-file', 'the file is empty'), true)
  const gzip = isGzip(await headOf(source, 2))
  let packed = gzip
  let start: number | undefined = (await beginsRecord(source, 0, packed)) ? 0 : await nextRecord(source, 0, packed)
  // The damage may be in the very bytes that tell packed from plain.
  if (start === undefined) start = await nextRecord(source, 0, (packed = !gzip))
  if (start === undefined) return yield failureOf(file, notWarc(gzip), true)
  if (start > 0) yield failureOf(file, new ReadError('damaged', `no WARC record before byte ${start}`), false)
  while (start !== undefined) {
    const stop: Stop | undefined = yield* readFrom(source, file, start, packed, most)
    if (stop === undefined) return
    start = await nextRecord(source, stop.from + 1, packed)
    const error = stop.error.code === 'truncated' && start !== undefined ? TOO_LONG : stop.error
    yield failureOf(stop.page, error, start === undefined)
  }
}

const TOO_LONG = new ReadError('damaged', 'the record says it is longer than the file, and other records begin in it')

const notWarc = (packed: boolean) =>
  new ReadError(
    'not-a-warc',
    packed ? 'this is gzip, but there is no WARC record in it' : 'this is no WARC file: there is no WARC record in it',
  )
