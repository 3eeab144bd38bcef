import type { StoredArrival } from './arrival'
import { readIndex } from './cdx'
import { fileKind } from './file-kind'
import { readMhtml } from './mhtml'
import { readNdjson } from './ndjson'
import { type Packing, packingOf } from './packing/index'
import { failureOf, ReadError } from './read-error'
import type { Reader, Reading } from './reading'
import { beginsRecord } from './resume'
import { readSingleFile } from './single-file'
import { headOf, memorySource, streamSource } from './source'
import { isTar, tarReader } from './tar'
import { isMultiWacz, readMultiWacz, readWacz } from './wacz'
import { readRecords } from './warc'
import { isWebArchive, readWebArchive } from './webarchive'
import { selfUnpacking } from './zip'
import { zipReader } from './zip-pages'

const unpacked = (reading: Reading, packing: Packing): Reading => ({
  ...reading,
  source: streamSource(packing.unpack(reading.source.open()).chunks),
})

/** Lines and the like may be packed by anything. */
async function plain(reading: Reading): Promise<Reading> {
  const packing = await packingOf(reading.source)
  return packing ? unpacked(reading, packing) : reading
}

const records: Reader = ({ source, origin, collection }) => readRecords(source, origin, collection)
const mhtml: Reader = ({ source, origin, most }) => readMhtml(source, origin, most)
const ndjson: Reader = async function* (reading) {
  const { source, origin, most } = await plain(reading)
  const kind = fileKind(await headOf(source, HEAD))
  if (kind) return yield failureOf(origin, new ReadError('not-ndjson', `this is ${kind}, no NDJSON of pages`), true)
  yield* readNdjson(source.open(), origin, most)
}
const index: Reader = async function* (reading) {
  yield* reading.named ? readIndex(await plain(reading)) : skipped(reading)
}

// Named functions are there before these are called.
const zip = zipReader(reading => readAny(reading))
const tar = tarReader(reading => readAny(reading))

const packedTar: Reader = async function* (reading) {
  yield* tar(await plain(reading))
}

async function* skipped({ origin }: Reading): AsyncGenerator<StoredArrival> {
  yield { kind: 'skipped', origin, because: 'not-html' }
}

/** By the file's name: a file that is not what its name says is a failure, not something else. */
const BY_NAME: readonly [name: RegExp, read: Reader][] = [
  [/\.w?arc(?:\.(?:gz|zst|lz4))?$/i, records],
  [/\.wacz$/i, readWacz],
  [/\.mht(?:ml)?$/i, mhtml],
  [/\.(?:ndjson|jsonl)(?:\.(?:gz|zst|lz4))?$/i, ndjson],
  [/\.cdxj?(?:\.gz)?$/i, index],
  [/\.(?:zip|maff|htz)$/i, zip],
  [/\.(?:tgz|tar(?:\.(?:gz|zst|lz4))?)$/i, packedTar],
  [/\.webarchive$/i, readWebArchive],
]

/** Enough to know a kind by. In bytes. */
const HEAD = 4096
const ZIP = /^PK\x03\x04/
const MIME = /^[\r\n]*(?:From: <Saved by |MIME-Version:|(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*){1,12}MIME-Version:)/i
const NDJSON = /^(?:\xef\xbb\xbf)?\s*\{\s*"/
/** Of a file with a name, more than a brace: it may be any JSON. */
const PAGE_LINE = /^(?:\xef\xbb\xbf)?\s*\{\s*(?:"(?:[^"\\]|\\.)*"\s*:\s*(?:"(?:[^"\\]|\\.)*"|[-\w.]+)\s*,\s*)*"(?:html|text|base64)"\s*:/

/** By the first bytes, where the name says nothing. */
async function byContent(reading: Reading): Promise<Reader> {
  const { source, name } = reading
  const packing = await packingOf(source)
  if (await beginsRecord(source, 0, packing)) return records
  if (packing) return packedPage
  const bytes = await headOf(source, HEAD)
  const head = Buffer.from(bytes).toString('latin1')
  if (ZIP.test(head)) return zip
  if (isTar(bytes)) return tar
  if (isWebArchive(head)) return readWebArchive
  if (MIME.test(head)) return mhtml
  if ((name === '' ? NDJSON : PAGE_LINE).test(head)) return ndjson
  return isMultiWacz(head) ? readMultiWacz : page
}

/** A page that is a zip as well, as SingleFile saves one that unpacks itself, is what is packed in it. */
const page: Reader = async function* (reading) {
  for await (const arrival of readSingleFile(reading)) {
    const inside = arrival.kind === 'page' ? selfUnpacking(arrival.bytes) : undefined
    if (inside) yield* zip({ ...reading, file: undefined as never, source: memorySource(inside) })
    else yield arrival
  }
}

/** Packed something: a page, or lines; packed twice it is neither. */
const packedPage: Reader = async function* (reading) {
  const packing = (await packingOf(reading.source))!
  const inside = unpacked(reading, packing)
  const bytes = await headOf(inside.source, HEAD)
  const head = Buffer.from(bytes).toString('latin1')
  if (MIME.test(head)) yield* mhtml(inside)
  else if (isTar(bytes)) yield* tar(inside)
  else
    yield* (reading.name === '' ? NDJSON : PAGE_LINE).test(head)
      ? readNdjson(inside.source.open(), inside.origin, inside.most)
      : readSingleFile(inside)
}

/** The pages of anything, in its order. */
export async function* readAny(reading: Reading): AsyncGenerator<StoredArrival> {
  const byName = BY_NAME.find(([name]) => name.test(reading.name))?.[1]
  if (byName && (await headOf(reading.source, 1)).length === 0)
    return yield failureOf(reading.origin, new ReadError('empty-file', 'the file is empty'), true)
  yield* (byName ?? (await byContent(reading)))(reading)
}
