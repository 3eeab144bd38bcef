import type { Notice } from '../model/extraction'
import type { Origin } from '../model/record'
import type { Coding, PackedArrival, SkipReason, StoredArrival } from './arrival'
import { digestMatches } from './digest'
import { isHtmlType, parseHead, reasonToSkip } from './http'
import { tooLarge, unpacked } from './http-body'
import { looksLikeHtml } from './looks-like-html'
import { failureOf, ReadError } from './read-error'
import type { Record } from './records'

export const UNCODED: Coding = { transfer: '', content: '' }
/** In bytes: what is longer does not unpack to nothing. */
const SOMETHING = 64

export const unbracketed = (value: string | undefined): string | undefined => value?.replace(/^<|>$/g, '')

/** WARC dates are UTC; WARC 1.1 allows fewer and more digits than 1.0. */
const isoDate = (value: string | undefined) =>
  value !== undefined && /^\d{4}(?:-\d\d){0,2}(?:T[\d:.]+Z)?$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined

export function originOf(file: Origin, record: Record): Origin {
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
export interface Opening {
  skip?: SkipReason
  contentType?: string
  /** What a conversion was made of is text. */
  input?: 'text'
  coding: Coding
  /** Bytes of the block before the payload. */
  length: number
}

/** A block that is the payload itself. */
const bareOpening = (contentType: string): Opening => ({
  coding: UNCODED,
  length: 0,
  contentType,
  ...(!isHtmlType(contentType) && { skip: 'not-html' as const }),
})

const PLAIN_TEXT = /^\s*text\/plain\b/i

/** A conversion is HTML, or the text somebody took out of it, as in Common Crawl's WET files. */
const conversionOpening = (contentType: string): Opening =>
  PLAIN_TEXT.test(contentType) ? { coding: UNCODED, length: 0, contentType, input: 'text' } : bareOpening(contentType)

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

/** An ARC's block is a response, or, of a server that knew no heads yet, the page alone. */
const arcOpener =
  (type: string): Opener =>
  (bytes, whole) =>
    parseHead(bytes) === undefined ? bareOpening(type) : responseOpening(bytes, whole)

/** How a record is opened; undefined for one that never holds a page. */
export function openerOf(record: Record): Opener | undefined {
  const contentType = record.header('Content-Type') ?? ''
  const arcType = record.header('ARC-Type')
  switch (record.header('WARC-Type')?.toLowerCase()) {
    case 'response':
      if (arcType !== undefined) return arcOpener(arcType)
      return HTTP.test(contentType || 'application/http') ? responseOpening : () => bareOpening(contentType)
    case 'resource':
      return () => bareOpening(contentType)
    case 'conversion':
      return () => conversionOpening(contentType)
    default:
      return undefined
  }
}

/** The payload's opening and the whole block; without the block where it is not wanted. Reads to the end all the same: the next record begins there. */
export async function readBlock(record: Record, open: Opener, most: number): Promise<{ opening: Opening; parts: Uint8Array[] }> {
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

/** A block that was read, to be made a page. */
export interface Block {
  page: Origin
  opening: Opening
  parts: readonly Uint8Array[]
  notices: Notice[]
}

/** The page of a block; its body still coded where unpacking it is work. */
export function pageOfBlock({ page, opening, parts, notices }: Block, most: number): StoredArrival {
  const { contentType, coding, input } = opening
  const bytes = (parts.length === 1 ? parts[0]! : Buffer.concat(parts)).subarray(opening.length)
  const named = { ...(contentType !== undefined && { contentType }), ...(input && { input }) }
  const packed: PackedArrival = { kind: 'packed', origin: page, bytes, ...named, notices, coding, most }
  const isCoded = coding.transfer !== '' || coding.content !== ''
  if (isCoded && contentType !== undefined && bytes.length > SOMETHING) return packed
  const arrival = unpacked(packed)
  // Servers call many a picture HTML.
  if (arrival.kind === 'failure')
    return arrival.error.code === 'not-a-page' ? { kind: 'skipped', origin: page, because: 'not-html' } : arrival
  if (arrival.bytes.length === 0) return { kind: 'skipped', origin: page, because: 'no-body' }
  return contentType === undefined && !looksLikeHtml(arrival.bytes) ? { kind: 'skipped', origin: page, because: 'not-html' } : arrival
}

export function cutOff(record: Record): Notice[] {
  const reason = record.header('WARC-Truncated')
  return reason === undefined ? [] : [{ code: 'capture-cut-off', message: `the crawler kept only a part of the page (${reason})` }]
}

/** Undefined where the block has the digest it says, or says none that is known. */
export function wrongDigest(page: Origin, record: Record, parts: readonly Uint8Array[]): StoredArrival | undefined {
  const stated = record.header('WARC-Block-Digest')
  if (stated === undefined || digestMatches(parts, stated) !== false) return undefined
  return failureOf(page, new ReadError('damaged', `the record does not have its WARC-Block-Digest ${stated}`), false)
}

/** What one record gives by itself. */
export async function pageOf(page: Origin, record: Record, most: number): Promise<StoredArrival> {
  const open = openerOf(record)
  if (!open) {
    for await (const _ of record.block);
    return { kind: 'skipped', origin: page, because: record.header('WARC-Type')?.toLowerCase() === 'revisit' ? 'revisit' : 'other-record' }
  }
  const { opening, parts } = await readBlock(record, open, most)
  if (opening.skip) return { kind: 'skipped', origin: page, because: opening.skip }
  if (record.length - opening.length > most) throw tooLarge(most)
  return wrongDigest(page, record, parts) ?? pageOfBlock({ page, opening, parts, notices: cutOff(record) }, most)
}
