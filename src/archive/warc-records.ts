import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio'
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
  private left = MAX_HEADERS
  private readonly chunks: AsyncIterable<Uint8Array>

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.chunks = chunks
  }

  allow(bytes: number): void {
    this.left = bytes
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.chunks) {
      if (this.left < 0) throw new ReadError('damaged', 'a record header without an end')
      this.left -= chunk.length
      yield chunk
    }
  }
}

/** Two line ends follow a block. Some writers leave them out at the end of the file. */
async function passEnd(reader: AsyncIterReader): Promise<void> {
  const end = await reader.readSize(4)
  if (!'\r\n\r\n'.startsWith(String.fromCharCode(...end)))
    throw new ReadError('damaged', 'a record is not followed by two line ends: its Content-Length or its block is wrong')
}

/** The block; ends well only where the record does. */
async function* blockOf(reader: AsyncIterReader, record: WARCRecord, length: number): AsyncGenerator<Uint8Array> {
  let left = length
  for await (const chunk of record.reader) {
    left -= chunk.length
    yield chunk
  }
  if (left > 0) throw new ReadError('truncated', `the file ends in the middle of a record: ${left} of its ${length} bytes are missing`)
  await passEnd(reader)
}

const lengthOf = (record: WARCRecord): number => {
  const stated = record.warcHeader('Content-Length') ?? ''
  if (!/^\d{1,15}$/.test(stated)) throw new ReadError('damaged', `a record with the Content-Length ${JSON.stringify(stated)}`)
  return Number(stated)
}

export interface RecordStream {
  /** Where the record starts that was given last. In bytes of what is read. */
  start: number
  records: AsyncGenerator<Record>
}

/**
 * The records of unpacked WARC data (ISO 28500), in constant memory. The one place that knows warcio; what warcio takes in silence, prints
 * on the console or waits for without end (data that breaks off, wrong lengths, no WARC at all) is a ReadError here.
 */
export function warcRecords(chunks: AsyncIterable<Uint8Array>): RecordStream {
  const state: RecordStream = { start: 0, records: read() }
  async function* read(): AsyncGenerator<Record> {
    const guard = new Guard(chunks)
    const reader = new AsyncIterReader(guard, null)
    for (;;) {
      state.start = reader.getReadOffset()
      guard.allow(MAX_HEADERS)
      const record = await WARCParser.parse(reader, { parseHttp: false })
      if (record === null) {
        if ((await reader.readSize(1)).length > 0) throw new ReadError('damaged', 'an empty line where a record should begin')
        return
      }
      if (!/^WARC\/\d/.test(record.warcHeaders.statusline)) throw new ReadError('damaged', 'no WARC record where one should begin')
      guard.allow(Number.POSITIVE_INFINITY)
      const length = lengthOf(record)
      yield { header: name => record.warcHeader(name) ?? undefined, length, block: blockOf(reader, record, length) }
    }
  }
  return state
}
