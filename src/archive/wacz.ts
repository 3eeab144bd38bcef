import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { type Entry, fromRandomAccessReaderPromise, openPromise, RandomAccessReader, type ZipFile } from 'yauzl'
import type { Origin } from '../model/record'
import type { StoredArrival } from './arrival'
import { asReadError, failureOf, ReadError } from './read-error'
import type { Reading } from './reading'
import { fileSource, type Source, wholeOf } from './source'
import { readRecords } from './warc'

/** Where a WACZ keeps its WARC files. Source: WACZ 1.1.1, "Directory layout". */
const WARC = /^archive\/.*\.w?arc(?:\.(?:gz|zst|lz4))?$/i
/** Several WACZ files may be put together into one. */
const INNER = /\.wacz$/i
const STORED = 0

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
const memberSource = (zip: ZipFile, entry: Entry): Source => ({
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
const damage = (error: unknown, code: 'damaged' | 'not-a-wacz' = 'damaged') =>
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

interface Member {
  name: string
  entry: Entry
}

/** The zip's members, and what was wrong where its directory cannot be read to the end. */
async function membersOf(zip: ZipFile): Promise<{ members: Member[]; broken?: unknown }> {
  const members: Member[] = []
  try {
    for await (const entry of zip.eachEntry()) members.push({ name: entry.fileNameRaw.toString(), entry })
  } catch (broken) {
    return { members, broken }
  }
  return { members }
}

async function open({ source, file }: Reading): Promise<ZipFile> {
  if (source.earliest) throw new ReadError('unreadable', 'this is a zip: a WACZ is read from a file only')
  try {
    // Types know no path in bytes.
    if (file !== undefined) return await openPromise(file as string, OPTIONS)
    return await fromRandomAccessReaderPromise(new SourceReader(source), source.size, OPTIONS)
  } catch (error) {
    throw damage(error, 'not-a-wacz')
  }
}

const leadsOut = (name: string) => /^(?:\/|[a-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(name)
const within = (origin: Origin, name: string): Origin => ({ ...origin, path: origin.path === undefined ? name : `${origin.path}/${name}` })

/** The pages of a WACZ: of the WARC files in it and of WACZ files in it, sorted by name, read in place through the zip's directory. */
export async function* readWacz(reading: Reading): AsyncGenerator<StoredArrival> {
  const { origin, collection } = reading
  let zip: ZipFile | undefined
  try {
    zip = await open(reading)
    const { members, broken } = await membersOf(zip)
    const wanted = members.filter(({ name }) => WARC.test(name) || INNER.test(name) || (leadsOut(name) && /\.w?ar?cz?\b/i.test(name)))
    if (wanted.length === 0 && broken) throw damage(broken, 'not-a-wacz')
    if (wanted.length === 0) throw new ReadError('not-a-wacz', 'this zip is no WACZ: it has no archive/*.warc in it')
    for (const { name, entry } of wanted.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const own = within(origin, name)
      const source = memberSource(zip, entry)
      if (leadsOut(name)) yield failureOf(own, new ReadError('damaged', 'its name leads out of the zip'), true)
      else if (source.size === 0) yield failureOf(own, new ReadError('empty-file', 'the file is empty'), true)
      else if (!INNER.test(name)) yield* readRecords(source, own, collection)
      else if (entry.compressionMethod === STORED) yield* readWacz({ ...reading, file: undefined as never, source, origin: own })
      else yield failureOf(own, new ReadError('unreadable', 'a WACZ packed within another: unpack it first'), true)
    }
    if (broken) throw damage(broken)
  } catch (error) {
    yield failureOf(origin, asReadError(error), true)
  } finally {
    zip?.close()
  }
}

/** Source: Webrecorder, "Multi-WACZ": a datapackage.json that lists WACZ files. */
const PROFILE = /"profile"\s*:\s*"multi-wacz-package"/

export const isMultiWacz = (head: string): boolean => PROFILE.test(head)

/** A list of WACZ files is a page's size at most. */
async function resourcesOf({ source, most }: Reading): Promise<string[]> {
  try {
    const whole = await wholeOf(source, most)
    const { resources } = JSON.parse(String(whole)) as { resources?: { path?: unknown; url?: unknown }[] }
    return (resources ?? []).map(({ path, url }) => path ?? url).filter(path => typeof path === 'string')
  } catch (error) {
    throw error instanceof SyntaxError ? new ReadError('not-a-wacz', `this is no list of WACZ files: ${error.message}`) : error
  }
}

/** The pages of all WACZ files a list names that lie on this machine, beside it or below. */
export async function* readMultiWacz(reading: Reading): AsyncGenerator<StoredArrival> {
  const { file, origin } = reading
  try {
    for (const path of await resourcesOf(reading)) {
      const own = within(origin, path)
      if (/^[a-z][a-z0-9+.-]+:/i.test(path) || file === undefined) {
        yield failureOf(own, new ReadError('not-found', 'it lies elsewhere: only files beside the list are read'), true)
        continue
      }
      const inner = join(dirname(String(file)), path)
      try {
        yield* readWacz({ ...reading, file: inner, source: await fileSource(inner), origin: own })
      } catch (error) {
        yield failureOf(own, asReadError(error), true)
      }
    }
  } catch (error) {
    yield failureOf(origin, asReadError(error), true)
  }
}
