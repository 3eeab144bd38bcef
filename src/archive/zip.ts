import { Readable } from 'node:stream'
import { type Entry, fromRandomAccessReaderPromise, openPromise, RandomAccessReader, type ZipFile } from 'yauzl'
import { pathOf, shownPath } from './file-path'
import { ReadError } from './read-error'
import type { Reading } from './reading'
import type { Source } from './source'

export const STORED = 0

/** Part of a source. */
async function* range(source: Source, start: number, end: number): AsyncGenerator<Uint8Array> {
  let left = end - start
  if (left <= 0) return
  for await (const chunk of source.open(start)) {
    yield chunk.subarray(0, left)
    left -= chunk.length
    if (left <= 0) return
  }
}

/** A zip within another. */
class SourceReader extends RandomAccessReader {
  readonly #source: Source

  constructor(source: Source) {
    super()
    this.#source = source
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(range(this.#source, start, end), { objectMode: false })
  }
}

/** A member of the zip as a source. A stored one is read from any place; a packed one (which the format forbids) from its beginning. */
export const memberSource = (zip: ZipFile, entry: Entry): Source => ({
  size: entry.uncompressedSize,
  async *open(start = 0) {
    try {
      yield* entry.compressionMethod === STORED ? stored(zip, entry, start) : packed(zip, entry, start)
    } catch (error) {
      throw damage(error)
    }
  },
})

/** The zip reader's own errors; those of the file system stay what they are. */
export const damage = (error: unknown, code: 'damaged' | 'not-a-wacz' = 'damaged') =>
  error instanceof ReadError || (error as NodeJS.ErrnoException).syscall !== undefined
    ? error
    : new ReadError(code, `the zip is damaged, or it breaks off: ${(error as Error).message}`)

async function* stored(zip: ZipFile, entry: Entry, start: number): AsyncGenerator<Uint8Array> {
  if (start < entry.uncompressedSize)
    yield* (await zip.openReadStreamPromise(entry, { decodeFileData: false, start, end: entry.compressedSize })) as AsyncIterable<Buffer>
}

async function* packed(zip: ZipFile, entry: Entry, start: number): AsyncGenerator<Uint8Array> {
  let passed = 0
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    if (passed + chunk.length > start) yield chunk.subarray(Math.max(0, start - passed))
    passed += chunk.length
  }
}

const OPTIONS = { lazyEntries: true, autoClose: false, decodeStrings: false }

/** A file in the zip. */
export interface Member {
  name: string
  entry: Entry
}

export const byName = (a: Member, b: Member) => (a.name < b.name ? -1 : 1)

/** The zip's members, and what was wrong where its directory cannot be read to the end. */
export async function membersOf(zip: ZipFile): Promise<{ members: Member[]; broken?: unknown }> {
  const members: Member[] = []
  try {
    for await (const entry of zip.eachEntry()) members.push({ name: shownPath(pathOf(entry.fileNameRaw)), entry })
  } catch (broken) {
    return { members, broken }
  }
  return { members }
}

/** @throws ReadError where it is no zip, or comes through a pipe: its directory stands at the end. */
export async function openZip({ source, file }: Reading, broken: 'damaged' | 'not-a-wacz'): Promise<ZipFile> {
  if (source.earliest) throw new ReadError('unreadable', 'this is a zip, whose directory stands at its end: it is read from a file only')
  try {
    // Types know no path in bytes.
    if (file !== undefined) return await openPromise(file as string, OPTIONS)
    return await fromRandomAccessReaderPromise(new SourceReader(source), source.size, OPTIONS)
  } catch (error) {
    throw damage(error, broken)
  }
}

const END = Buffer.from('PK\x05\x06', 'latin1')
const ENTRY = Buffer.from('PK\x01\x02', 'latin1')
/** The end of a zip's directory without its comment, and the longest comment. */
const [END_SIZE, LONGEST_COMMENT] = [22, 65_535]
const [DIRECTORY_SIZE, DIRECTORY_START, COMMENT_SIZE] = [12, 16, 20]
const MARKUP = 0x3c

/** The zip in a page of markup, from its first byte to its last; undefined where there is none. Source: PKWARE's APPNOTE, 4.3.16. */
export function selfUnpacking(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== MARKUP) return undefined
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const tail = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT)
  const found = view.subarray(tail).lastIndexOf(END)
  const end = tail + found
  if (found < 0 || end + END_SIZE > bytes.length) return undefined
  const directory = end - view.readUInt32LE(end + DIRECTORY_SIZE)
  // Places in it count from its own beginning, or from that of the page.
  const start = directory - view.readUInt32LE(end + DIRECTORY_START)
  if (start < 0 || !ENTRY.equals(view.subarray(directory, directory + ENTRY.length))) return undefined
  const comment = end + END_SIZE + view.readUInt16LE(end + COMMENT_SIZE)
  return bytes.subarray(start, comment > bytes.length ? end + END_SIZE : comment)
}

/** Opened; whoever opened it closes it. */
export type { ZipFile }
