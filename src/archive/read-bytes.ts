import type { Origin } from '../model/record'
import { DEFAULT_MOST, type StoredArrival } from './arrival'
import { isGzip } from './gunzip'
import { readMhtml } from './mhtml'
import { readNdjson } from './ndjson'
import { failureOf, ReadError } from './read-error'
import type { Source } from './source'
import { readWarc } from './warc'
import { beginsRecord } from './warc-resume'

const memory = (bytes: Uint8Array): Source => ({
  size: bytes.length,
  async *open(start = 0) {
    yield bytes.subarray(start)
  },
})

const WARC = /^WARC\/\d/
const ZIP = /^PK\x03\x04/
const MIME = /^(?:From: <Saved by |MIME-Version:|(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*){1,12}MIME-Version:)/i
const NDJSON = /^(?:\xef\xbb\xbf)?\s*\{\s*"/

/** Bytes without a name, as they come from a pipe: an archive is known by how it begins, anything else is one page. */
export async function* readBytes(bytes: Uint8Array, origin: Origin, most = DEFAULT_MOST): AsyncGenerator<StoredArrival> {
  const source = memory(bytes)
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  if (WARC.test(head) || (isGzip(bytes) && (await beginsRecord(source, 0, true)))) yield* readWarc(source, origin, most)
  else if (isGzip(bytes)) yield failureOf(origin, new ReadError('not-a-warc', 'this is packed by gzip and no WARC: unpack it first'), true)
  else if (ZIP.test(head)) yield failureOf(origin, new ReadError('unreadable', 'this is a zip: a WACZ is read from a file only'), true)
  else if (MIME.test(head)) yield* readMhtml(source, origin, most)
  else if (NDJSON.test(head)) yield* readNdjson(source, origin, most)
  else yield { kind: 'page', origin, bytes, notices: [] }
}
