import { gunzip } from './gunzip'
import { asReadError } from './read-error'
import type { Source } from './source'

/** Where a record may begin: a gzip member's first bytes (RFC 1952), or a version line after the two line ends of the record before. */
const MARKS = { packed: Buffer.from([0x1f, 0x8b, 0x08]), plain: Buffer.from('\r\n\r\nWARC/1.', 'latin1') }
/** Places tried before a file is given up: by chance a mark stands once in 16 MB of packed data. */
const MAX_TRIES = 1000

/** Every place of a mark from an offset on. */
async function* places(source: Source, from: number, mark: Buffer): AsyncGenerator<number> {
  let tail = Buffer.alloc(0)
  let offset = from
  for await (const chunk of source.open(from)) {
    const bytes = Buffer.concat([tail, chunk])
    for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) yield offset + at
    tail = bytes.subarray(Math.max(0, bytes.length - mark.length + 1))
    offset += bytes.length - tail.length
  }
}

/** Whether a record begins at a place, as far as its first bytes say. */
export async function beginsRecord(source: Source, at: number, packed: boolean): Promise<boolean> {
  const chunks = packed ? gunzip(source.open(at), at).chunks : source.open(at)
  let text = ''
  try {
    for await (const chunk of chunks) {
      text += Buffer.from(chunk.subarray(0, 5)).toString('latin1')
      if (text.length >= 5) break
    }
  } catch (error) {
    asReadError(error)
  }
  return text.startsWith('WARC/')
}

/** The next place in a damaged WARC file where a record begins; undefined where there is none. */
export async function nextRecord(source: Source, from: number, packed: boolean): Promise<number | undefined> {
  if (from >= source.size) return undefined
  let tries = 0
  for await (const at of places(source, from, packed ? MARKS.packed : MARKS.plain)) {
    if (!packed) return at + 4
    if (await beginsRecord(source, at, true)) return at
    tries += 1
    if (tries >= MAX_TRIES) return undefined
  }
  return undefined
}
