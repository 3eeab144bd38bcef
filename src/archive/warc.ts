import type { Origin } from '../model/record'
import type { StoredArrival } from './arrival'
import type { Collection } from './collection'
import type { RecordFile } from './originals'
import { type Packing, packingNamed, packingOf } from './packing/index'
import { asReadError, failureOf, ReadError } from './read-error'
import { originOf } from './record-page'
import { recordsOf } from './records'
import { beginsRecord, type Flavour, nextRecord } from './resume'
import type { Source } from './source'

/** A page's own failure, the records after it are sound. */
export const ONE_PAGE: ReadonlySet<string> = new Set(['bad-http', 'page-too-large'])

/** Where reading stopped: the record, and the place in the file from which to look for the next. */
interface Stop {
  error: ReadError
  page: Origin
  from: number
}

async function* readFrom(
  file: RecordFile,
  origin: Origin,
  start: number,
  collection: Collection,
): AsyncGenerator<StoredArrival, Stop | undefined> {
  const { source, packing } = file
  const unpacked = packing?.unpack(source.open(start), start)
  const stream = recordsOf(unpacked?.chunks ?? source.open(start))
  let page = origin
  // Where the record begins that is being read: reading for its end may have passed into the next member.
  let begin = start
  try {
    for await (const record of stream.records) {
      page = originOf(origin, record)
      begin = unpacked ? unpacked.member : start + stream.start
      try {
        const arrival = await collection.read(origin, record, source.earliest ? undefined : { file, offset: begin })
        if (arrival) yield arrival
      } catch (error) {
        const failure = asReadError(error)
        if (!ONE_PAGE.has(failure.code)) throw failure
        yield failureOf(page, failure, false)
      }
      page = origin
    }
    return undefined
  } catch (error) {
    const from = page !== origin ? begin : unpacked ? unpacked.member : start + stream.start
    return { error: asReadError(error), page, from }
  } finally {
    await unpacked?.chunks.return(undefined)
  }
}

/** Tried in this order where the first bytes tell nothing. */
const PACKINGS = [undefined, 'gzip', 'zstd', 'lz4'] as const

/** The first record of a file, and how it is packed: the damage may be in the very bytes that tell. */
async function firstRecord(source: Source) {
  const packing = await packingOf(source)
  const begins = await beginsRecord(source, 0, packing)
  if (begins) return { at: 0, flavour: begins, packing }
  for (const name of [packing?.name, ...PACKINGS.filter(other => other !== packing?.name)]) {
    const tried = name === packing?.name ? packing : name && (await packingNamed(name, source).catch(() => undefined))
    const next = await nextRecord(source, 0, tried)
    if (next) return { ...next, packing: tried }
  }
  return undefined
}

/**
 * The pages of a WARC or ARC file, packed or not, in its order and in constant memory. After a damaged record one failure is given and
 * reading goes on at the next sound record; a file that breaks off ends with a failure.
 */
export async function* readRecords(source: Source, origin: Origin, collection: Collection): AsyncGenerator<StoredArrival> {
  const first = await firstRecord(source)
  if (first === undefined) return yield failureOf(origin, await notWarc(source), true)
  const { packing, flavour } = first
  const file = { source, packing }
  if (first.at > 0) yield failureOf(origin, new ReadError('damaged', `no record before byte ${first.at}`), false)
  let start: number | undefined = first.at
  while (start !== undefined) {
    const stop: Stop | undefined = yield* readFrom(file, origin, start, collection)
    if (stop === undefined) return
    const next: { at: number; flavour: Flavour } | undefined = await nextRecord(source, stop.from + 1, packing, [flavour])
    start = next?.at
    const error = stop.error.code === 'truncated' && start !== undefined ? TOO_LONG : stop.error
    yield failureOf(stop.page, error, start === undefined)
  }
}

const TOO_LONG = new ReadError('damaged', 'the record says it is longer than the file, and other records begin in it')

/** What is wrong with the first packed bytes; undefined where they unpack. */
async function faultOf(source: Source, packing: Packing): Promise<string | undefined> {
  try {
    for await (const _ of packing.unpack(source.open()).chunks) break
    return undefined
  } catch (error) {
    return asReadError(error).message
  }
}

async function notWarc(source: Source): Promise<ReadError> {
  const packing = await packingOf(source)
  if (!packing) return new ReadError('not-a-warc', 'this is no WARC or ARC file: there is no record in it')
  const fault = await faultOf(source, packing)
  return new ReadError(
    'not-a-warc',
    `this is packed by ${packing.name}, but there is no WARC record in it${fault === undefined ? '' : ` (${fault})`}`,
  )
}
