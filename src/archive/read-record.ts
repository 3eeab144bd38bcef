import { checkObject, checkWhole, wrong } from '../arguments'
import type { Origin } from '../model/record'
import type { Arrival, ReadOptions, StoredArrival } from './arrival'
import { Collection } from './collection'
import { unpacked } from './http-body'
import { limitOf, owned } from './limit'
import { packingName, packingNamed } from './packing/index'
import { asReadError, failureOf, ReadError } from './read-error'
import { originOf } from './record-page'
import { recordsOf } from './records'
import { fileSource, headOf, memorySource, type Source } from './source'

/** Where a record stands in a file, as an index says. In bytes. */
export interface RecordPlace {
  /** Where it begins: of a packed file, its member. */
  offset: number
  /** Of the record as it lies in the file, packed. Without it, up to where the record says it ends. */
  length?: number | undefined
}

/** A piece of a source, which is at its place in the file all the same. */
const piece = (source: Source, end: number): Source => ({
  size: Math.min(source.size, end),
  async *open(start = 0) {
    let left = end - start
    for await (const chunk of source.open(start)) {
      yield chunk.subarray(0, left)
      left -= chunk.length
      if (left <= 0) return
    }
  },
})

/** The record at a place of a file; a failure where none stands there. */
export async function storedRecord(
  source: Source,
  origin: Origin,
  { offset, length }: RecordPlace,
  collection: Collection,
): Promise<StoredArrival> {
  let page = origin
  try {
    if (offset >= source.size) throw new ReadError('truncated', `the file ends before byte ${offset}`)
    const part = length === undefined ? source : piece(source, offset + length)
    const name = packingName(await headOf(part, 4, offset))
    const packing = name && (await packingNamed(name, source))
    const unpacking = packing?.unpack(part.open(offset), offset)
    const { records } = recordsOf(unpacking?.chunks ?? part.open(offset))
    try {
      const { value, done } = await records.next()
      if (done) throw new ReadError('not-a-warc', `no record begins at byte ${offset}`)
      page = originOf(origin, value)
      const arrival = await collection.read(origin, value, undefined)
      return arrival ?? [...collection.rest()][0]!
    } finally {
      await records.return(undefined)
      await unpacking?.chunks.return(undefined)
    }
  } catch (error) {
    return failureOf(page, asReadError(error), false)
  }
}

/**
 * The page of one record of a WARC or ARC file, by its place in the file, as CDX and Common Crawl's index give it. `file` may be the bytes of
 * the file, or of the record alone (with `offset: 0`), as a range request gives them. What cannot be read is a failure arrival; a record
 * that holds no page is skipped, a revisit too.
 * @throws TypeError for a wrong place.
 */
export async function readRecord(file: string | Uint8Array, place: RecordPlace, options: ReadOptions = {}): Promise<Arrival> {
  if (typeof file !== 'string' && !(file instanceof Uint8Array)) wrong('file', 'a path or bytes', file, readRecord)
  checkObject('place', place, ['offset', 'length'], readRecord)
  checkWhole('place.offset', place.offset, 0, Number.MAX_SAFE_INTEGER, readRecord)
  if (place.length !== undefined) checkWhole('place.length', place.length, 1, Number.MAX_SAFE_INTEGER, readRecord)
  checkObject('options', options, ['maxPageBytes', 'onRead'], readRecord)
  const stored = await readStoredRecord(file, place, options)
  return 'bytes' in stored ? owned(unpacked(stored)) : stored
}

/** `readRecord`, whose page may still be packed. */
export async function readStoredRecord(file: string | Uint8Array, place: RecordPlace, options: ReadOptions = {}): Promise<StoredArrival> {
  const collection = new Collection(limitOf(options, readRecord))
  const origin = { input: typeof file === 'string' ? file : '-' }
  try {
    return await storedRecord(typeof file === 'string' ? await fileSource(file) : memorySource(file), origin, place, collection)
  } catch (error) {
    return failureOf(origin, asReadError(error), false)
  }
}
