import { type Entry, openPromise, type ZipFile } from 'yauzl'
import type { Origin } from '../model/record'
import type { StoredArrival } from './arrival'
import { asReadError, failureOf, ReadError } from './read-error'
import { counted, type OnRead, type Source } from './source'
import { readWarc } from './warc'

/** Where a WACZ keeps its WARC files. Source: WACZ 1.1.1, "Directory layout". */
const WARC = /^archive\/.*\.warc(?:\.gz)?$/i
const STORED = 0

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
  (error as NodeJS.ErrnoException).syscall === undefined
    ? new ReadError(code, `the zip is damaged, or it breaks off: ${(error as Error).message}`)
    : error

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

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = []
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      zip.readEntry()
    })
    zip.on('end', resolve)
    zip.on('error', reject)
    zip.readEntry()
  })
  return entries
}

async function open(file: string): Promise<{ zip: ZipFile; entries: Entry[] }> {
  let zip: ZipFile | undefined
  try {
    zip = await openPromise(file, { lazyEntries: true, autoClose: false })
    return { zip, entries: await entriesOf(zip) }
  } catch (error) {
    zip?.close()
    throw damage(error, 'not-a-wacz')
  }
}

/** The pages of a WACZ: of the WARC files in it, sorted by name, read in place through the zip's directory. */
export async function* readWacz(file: string, size: number, origin: Origin, most: number, onRead: OnRead): AsyncGenerator<StoredArrival> {
  if (size === 0) return yield failureOf(origin, new ReadError('empty-file', 'the file is empty'), true)
  let zip: ZipFile | undefined
  try {
    const opened = await open(file)
    zip = opened.zip
    const warcs = opened.entries.filter(entry => WARC.test(entry.fileName)).sort((a, b) => (a.fileName < b.fileName ? -1 : 1))
    if (warcs.length === 0) throw new ReadError('not-a-wacz', 'this zip is no WACZ: it has no archive/*.warc in it')
    for (const entry of warcs) {
      const path = origin.path === undefined ? entry.fileName : `${origin.path}/${entry.fileName}`
      yield* readWarc(counted(memberSource(opened.zip, entry), onRead), { ...origin, path }, most)
    }
  } catch (error) {
    yield failureOf(origin, asReadError(error), true)
  } finally {
    zip?.close()
  }
}
