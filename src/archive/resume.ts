import { readArcLine } from './arc-line'
import type { Packing } from './packing/index'
import { asReadError } from './read-error'
import type { Source } from './source'

export type Flavour = 'warc' | 'arc'

/** Where a record may begin in a file that is not packed: what stands before it, and how much of that is the record's. */
const PLAIN: Record<Flavour, readonly { mark: Buffer; own: number }[]> = {
  warc: ['\r\n\r\nWARC/', '\n\nWARC/'].map(mark => ({ mark: Buffer.from(mark, 'latin1'), own: 5 })),
  arc: [{ mark: Buffer.from('\nhttp', 'latin1'), own: 4 }],
}
/** Places tried before a file is given up: by chance a mark stands once in 16 MB of packed data. */
const MAX_TRIES = 1000
/** An ARC record is known by its whole first line. In bytes. */
const LONGEST_LINE = 4096

/** Every place of any of the marks from an offset on. */
async function* places(source: Source, from: number, marks: readonly { mark: Buffer; own: number }[]): AsyncGenerator<number> {
  const longest = marks.reduce((most, { mark }) => Math.max(most, mark.length), 0)
  let tail = Buffer.alloc(0)
  let offset = from
  let before = -1
  for await (const chunk of source.open(from)) {
    const bytes = Buffer.concat([tail, chunk])
    const found: number[] = []
    for (const { mark, own } of marks)
      for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) found.push(offset + at + mark.length - own)
    for (const place of found.sort((a, b) => a - b)) {
      if (place > before) yield place
      before = Math.max(before, place)
    }
    tail = bytes.subarray(Math.max(0, bytes.length - longest + 1))
    offset += bytes.length - tail.length
  }
}

/** What kind of record begins at a place, as far as its first bytes say; undefined for none. Empty members before it are passed, as many as are allowed. */
export async function beginsRecord(
  source: Source,
  at: number,
  packing: Packing | undefined,
  members = Number.POSITIVE_INFINITY,
): Promise<Flavour | undefined> {
  const chunks = packing ? packing.unpack(source.open(at), at, members).chunks : source.open(at)
  let text = ''
  try {
    for await (const chunk of chunks) {
      text += Buffer.from(chunk.buffer, chunk.byteOffset, Math.min(chunk.length, LONGEST_LINE)).toString('latin1')
      if (text.includes('\n') || text.length >= LONGEST_LINE) break
    }
  } catch (error) {
    asReadError(error)
  }
  if (/^WARC\/\d/.test(text)) return 'warc'
  return readArcLine(text.slice(0, text.indexOf('\n') + 1)) && 'arc'
}

/** The next place in a damaged file where a record begins; undefined where there is none. */
export async function nextRecord(
  source: Source,
  from: number,
  packing: Packing | undefined,
  flavours: readonly Flavour[] = ['warc', 'arc'],
): Promise<{ at: number; flavour: Flavour } | undefined> {
  const begin = Math.max(from, source.earliest?.() ?? 0)
  if (begin >= source.size) return undefined
  let tries = 0
  const marks = packing ? [{ mark: packing.mark, own: packing.mark.length }] : flavours.flatMap(flavour => PLAIN[flavour])
  for await (const at of places(source, begin, marks)) {
    const flavour = await beginsRecord(source, at, packing, 1)
    if (flavour && flavours.includes(flavour)) return { at, flavour }
    tries += 1
    if (tries >= MAX_TRIES) return undefined
  }
  return undefined
}
