import zlib, { constants, type ZlibOptions } from 'node:zlib'
import type { Notice } from '../model/extraction'
import type { Coding, FailedArrival, PageArrival, StoredPage } from './arrival'
import { fileKind } from './file-kind'
import { looksLikeHtml } from './looks-like-html'
import { decodeTransfer } from './mime'
import { isGzip } from './packing/gzip'
import { isZstd, unzstdWhole } from './packing/zstd/index'
import { asReadError, failureOf, ReadError } from './read-error'

interface Body {
  bytes: Uint8Array
  notices: Notice[]
}

const BAD_CHUNKS: Notice = { code: 'bad-chunks', message: 'the chunked transfer coding breaks off or is wrong; what came before is kept' }
const CUT_OFF: Notice = { code: 'capture-cut-off', message: 'the packed body ends in the middle; what came before is kept' }

/** Takes the chunked coding off (RFC 9112, 7.1). A body that does not begin with a chunk was stored without the coding: it is returned as it is. */
export function unchunk(bytes: Uint8Array): Body {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const parts: Uint8Array[] = []
  for (let at = 0; ; ) {
    const end = view.indexOf(10, at)
    const line = end < 0 || end - at > 256 ? '' : view.toString('latin1', at, end)
    const size = /^[0-9a-f]{1,8}(?=[\s;]|$)/i.exec(line)
    if (!size && parts.length === 0) return { bytes, notices: [] }
    if (!size) return { bytes: Buffer.concat(parts), notices: [BAD_CHUNKS] }
    const length = Number.parseInt(size[0], 16)
    if (length === 0) return { bytes: Buffer.concat(parts), notices: [] }
    const start = end + 1
    parts.push(view.subarray(start, start + length))
    if (start + length > view.length) return { bytes: Buffer.concat(parts), notices: [BAD_CHUNKS] }
    at = start + length + (view[start + length] === 13 ? 2 : 1)
  }
}

type Unpacker = (bytes: Uint8Array, options: ZlibOptions) => Buffer

// In one call: a page is small, and handing it to another thread costs ten times what unpacking it does.
const { gunzipSync: gunzip, inflateSync: inflate, inflateRawSync: inflateRaw, brotliDecompressSync: brotli } = zlib

/** Bits of the first byte: method 8, window at most 7 (RFC 1950, 2.2). */
const hasZlibHeader = (bytes: Uint8Array): boolean => (bytes[0]! & 0x8f) === 0x08 && (bytes[0]! * 256 + bytes[1]!) % 31 === 0

function unpackWith(unpack: Unpacker, flush: number, bytes: Uint8Array, maxOutputLength: number): Body {
  try {
    return { bytes: unpack(bytes, { maxOutputLength }), notices: [] }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'Z_BUF_ERROR') throw error
    return { bytes: unpack(bytes, { maxOutputLength, finishFlush: flush }), notices: [CUT_OFF] }
  }
}

function unpackZstd(bytes: Uint8Array, most: number): Body {
  const whole = unzstdWhole(bytes, most)
  if (whole === 'too-large') throw tooLarge(most)
  return { bytes: whole.bytes, notices: whole.cut ? [CUT_OFF] : [] }
}

/** Unpacks by what the bytes are, where they show it, else by what the header says: servers and crawlers mix the names up. */
function unpack(coding: string, bytes: Uint8Array, most: number): Body {
  if (isGzip(bytes)) return unpackWith(gunzip, constants.Z_SYNC_FLUSH, bytes, most)
  if (isZstd(bytes)) return unpackZstd(bytes, most)
  if (coding === 'br') return unpackWith(brotli, constants.BROTLI_OPERATION_FLUSH, bytes, most)
  if (hasZlibHeader(bytes)) return unpackWith(inflate, constants.Z_SYNC_FLUSH, bytes, most)
  if (coding === 'deflate') return unpackWith(inflateRaw, constants.Z_SYNC_FLUSH, bytes, most)
  if (coding === 'gzip' || coding === 'x-gzip') return { bytes, notices: [] }
  throw new ReadError('bad-encoding', `the body is packed as ${JSON.stringify(coding)}, which tinbai cannot unpack`)
}

function uncode(coding: string, bytes: Uint8Array, most: number): Body {
  const plain: Body = { bytes, notices: [] }
  if (coding === '' || coding === 'identity' || coding === 'none') return plain
  // Archives made by browsers keep the header but store the body unpacked. Packed bytes may look like HTML by chance, but HTML never unpacks to its end.
  const html = looksLikeHtml(bytes)
  try {
    const body = unpack(coding, bytes, most)
    return html && body.notices.length > 0 && !looksLikeHtml(body.bytes) ? plain : body
  } catch (error) {
    if (html && !isGzip(bytes) && (error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') return plain
    throw error
  }
}

/** Gzip that no head names: a server packed what was packed already, or a crawler did not keep the head. Other packed files are none of ours. */
function unnamed(body: Body, most: number): Body {
  if (!isGzip(body.bytes)) return body
  try {
    const { bytes, notices } = unpackWith(gunzip, constants.Z_SYNC_FLUSH, body.bytes, most)
    return looksLikeHtml(bytes) ? { bytes, notices: [...body.notices, ...notices] } : body
  } catch {
    return body
  }
}

/** Codings of a header, the outermost first: the last one named was put on last. */
const codingsOf = (header: string) =>
  header
    .split(',')
    .map(coding => coding.trim().toLowerCase())
    .reverse()

/** More codings than this on one body are an attack: each may unpack to a thousand times as much. */
const MAX_CODINGS = 8

/** The body as the page's author sent it: transfer codings and content codings taken off. */
function unpackBody(stored: Uint8Array, { transfer, content, mime }: Coding, most: number): Body {
  let body: Body = { bytes: mime === undefined ? stored : decodeTransfer(stored, mime), notices: [] }
  const codings = [...codingsOf(transfer), ...codingsOf(content)].filter(coding => coding !== '')
  if (codings.length > MAX_CODINGS) throw new ReadError('bad-encoding', `the body is packed ${codings.length} times`)
  for (const coding of codings) {
    if (body.bytes.length === 0) break
    try {
      const { bytes, notices } = coding === 'chunked' ? unchunk(body.bytes) : uncode(coding, body.bytes, most)
      body = { bytes, notices: [...body.notices, ...notices] }
    } catch (error) {
      if (error instanceof ReadError) throw error.code === 'damaged' ? new ReadError('bad-encoding', error.message) : error
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(most)
      throw new ReadError('bad-encoding', `the body is not ${coding} as its head says (${(error as Error).message})`)
    }
  }
  const whole = unnamed(body, most)
  if (whole.bytes.length > most) throw tooLarge(most)
  return whole
}

/** The page, or why it is none or cannot be unpacked: `bad-encoding`, `page-too-large`, `not-a-page`. */
export function unpacked(page: StoredPage): PageArrival | FailedArrival {
  if (page.kind === 'page') return page
  const { kind: _, coding, most, ...arrival } = page
  try {
    const { bytes, notices } = unpackBody(arrival.bytes, coding, most)
    const kind = fileKind(bytes)
    if (kind !== undefined) throw new ReadError('not-a-page', `this is ${kind}, no page`)
    return { kind: 'page', ...arrival, bytes, notices: [...arrival.notices, ...notices] }
  } catch (error) {
    return failureOf(arrival.origin, asReadError(error), false)
  }
}

export const tooLarge = (most: number): ReadError => new ReadError('page-too-large', `the page is larger than ${most} bytes`)
