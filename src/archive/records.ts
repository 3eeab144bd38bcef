import { AsyncIterReader, HeadersMultiMap, LimitReader, StatusAndHeadersParser } from 'warcio'
import { type ArcLine, readArcLine } from './arc-line'
import { parseHeaders } from './http'
import { ReadError } from './read-error'

/** A record's headers, and its block as a stream that must be read to the end before the next record. */
export interface Record {
  header(name: string): string | undefined
  /** In bytes, as the record says. */
  length: number
  block: AsyncIterable<Uint8Array>
}

/** More headers than this are none. */
const MAX_HEADERS = 1024 * 1024

/** Lets warcio look for the end of a header only so far: on bytes that are no WARC it would read to the end of the file into memory. */
class Guard {
  #left = MAX_HEADERS
  readonly #chunks: AsyncIterable<Uint8Array>

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks
  }

  allow(bytes: number): void {
    this.#left = bytes
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.#chunks) {
      if (this.#left < 0) throw new ReadError('damaged', 'a record header without an end')
      this.#left -= chunk.length
      yield chunk
    }
  }
}

/** Line ends at the end of a block, at most two. */
const ENDS = /^(?:\r?\n){0,2}\r?/

/**
 * Two line ends follow a block, one in ARC files. Some writers leave them out: there the next record follows, or the end of the file. Gives
 * what was read of the next record.
 */
async function passEnd(reader: AsyncIterReader, arc: boolean): Promise<string> {
  const next = String.fromCharCode(...(await reader.readSize(4))).replace(ENDS, '')
  if (!arc && !'WARC'.startsWith(next))
    throw new ReadError('damaged', 'a record is not followed by two line ends: its Content-Length or its block is wrong')
  return next
}

const lengthOf = (headers: ReadonlyMap<string, string>): number => {
  const stated = headers.get('content-length') ?? ''
  if (!/^\d{1,15}$/.test(stated)) throw new ReadError('damaged', `a record with the Content-Length ${JSON.stringify(stated)}`)
  return Number(stated)
}

/** What an ARC's line says, under the names of WARC headers. */
const arcHeaders = ({ url, date, type, length }: ArcLine): ReadonlyMap<string, string> =>
  new Map([
    ['warc-type', url.startsWith('filedesc:') ? 'warcinfo' : 'response'],
    ['warc-target-uri', url],
    ['content-length', length],
    ['arc-type', type],
    ...(date === undefined ? [] : [['warc-date', date] as const]),
  ])

/** Headers whose lines end with LF alone: warcio looks for the end of others only. */
async function unixHeaders(reader: AsyncIterReader): Promise<ReadonlyMap<string, string>> {
  let text = ''
  for (let line = await reader.readline(); line !== '' && line.trim() !== ''; line = await reader.readline()) text += line
  return parseHeaders(text)
}

/** Headers by their names in small letters. */
async function headersOf(reader: AsyncIterReader, firstLine: string): Promise<ReadonlyMap<string, string>> {
  if (!firstLine.endsWith('\r\n')) return unixHeaders(reader)
  // Its other class for headers, the web's, spoils what is not ASCII and is slow.
  const read = await new StatusAndHeadersParser().parse(reader, { headersClass: HeadersMultiMap, firstLine })
  const headers = (read?.headers ?? new Map()) as ReadonlyMap<string, string>
  return new Map([...headers.keys()].map(name => [name.toLowerCase(), headers.get(name)!]))
}

export interface RecordStream {
  /** Where the record starts that was given last. In bytes of what is read. */
  start: number
  records: AsyncGenerator<Record>
}

/**
 * The records of unpacked WARC data (ISO 28500; its drafts 0.17 and 0.18) or ARC data (Internet Archive, 1996), in constant memory. The one place that knows warcio; what warcio takes in silence, prints
 * on the console or waits for without end (data that breaks off, wrong lengths, no WARC at all) is a ReadError here.
 */
export function recordsOf(chunks: AsyncIterable<Uint8Array>): RecordStream {
  const state: RecordStream = { start: 0, records: read() }
  async function* read(): AsyncGenerator<Record> {
    const guard = new Guard(chunks)
    const reader = new AsyncIterReader(guard, null)
    let begun = ''
    let arc = false
    /** The block; ends well only where the record does. */
    async function* blockOf(length: number): AsyncGenerator<Uint8Array> {
      let left = length
      for await (const chunk of new LimitReader(reader, length)) {
        left -= chunk.length
        yield chunk
      }
      if (left > 0) throw new ReadError('truncated', `the file ends in the middle of a record: ${left} of its ${length} bytes are missing`)
      begun = await passEnd(reader, arc)
    }
    for (;;) {
      state.start = reader.getReadOffset() - begun.length
      guard.allow(MAX_HEADERS)
      const line = begun + (await reader.readline())
      begun = ''
      if (line === '') return
      // An empty line more than there should be.
      if (line.trim() === '') continue
      const arcLine = readArcLine(line)
      arc = arcLine !== undefined
      if (!arcLine && !/^WARC\/\d/.test(line)) throw new ReadError('damaged', 'no record where one should begin')
      const headers = arcLine ? arcHeaders(arcLine) : await headersOf(reader, line)
      guard.allow(Number.POSITIVE_INFINITY)
      const length = lengthOf(headers)
      yield { header: name => headers.get(name.toLowerCase()), length, block: blockOf(length) }
    }
  }
  return state
}
