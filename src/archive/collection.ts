import type { Origin } from '../model/record'
import type { StoredArrival } from './arrival'
import { parseHead } from './http'
import { isNamed, Originals, originalNames, type Place } from './originals'
import { asReadError } from './read-error'
import { originOf, pageOf } from './record-page'
import { type Record, recordsOf } from './records'
import { Segments } from './segments'

/** A revisit's block holds a head alone. In bytes. */
const MAX_REVISIT = 256 * 1024

/** The record that begins at a place, if any. */
export async function* recordAt({ file: { source, packing }, offset }: Place): AsyncGenerator<Record> {
  const unpacking = packing?.unpack(source.open(offset), offset)
  const { records } = recordsOf(unpacking?.chunks ?? source.open(offset))
  try {
    const { value, done } = await records.next()
    if (!done) yield value
  } finally {
    await records.return(undefined)
    await unpacking?.chunks.return(undefined)
  }
}

/** What the files of one reading tell about each other: revisits their originals, segments their beginnings. */
export class Collection {
  readonly #originals = new Originals()
  readonly #segments: Segments
  readonly most: number

  constructor(most: number) {
    this.most = most
    this.#segments = new Segments(most)
  }

  /** What a record gives; undefined where its other segments have to come first. `place` where it can be read again. */
  async read(file: Origin, record: Record, place: Place | undefined): Promise<StoredArrival | undefined> {
    const page = originOf(file, record)
    if (Segments.is(record)) return this.#segments.add(page, record)
    if (record.header('WARC-Type')?.toLowerCase() === 'revisit') return this.#revisit(page, record)
    const arrival = await pageOf(page, record, this.most)
    if (place && (arrival.kind === 'page' || arrival.kind === 'packed')) this.#originals.add(record, place)
    return arrival
  }

  /** The page a revisit stands for, as of the revisit's own day. */
  async #revisit(page: Origin, record: Record): Promise<StoredArrival> {
    const parts: Uint8Array[] = []
    for await (const chunk of record.block) if (record.length <= MAX_REVISIT) parts.push(chunk)
    const head = parseHead(Buffer.concat(parts))
    const skipped = { kind: 'skipped', origin: page, because: 'revisit' } as const
    if (typeof head === 'object' && head.status >= 400) return skipped
    for (const name of originalNames(record)) {
      const original = await this.#original(name)
      if (original) return { ...original, origin: { ...page, ...(original.origin.record && { revisitOf: original.origin.record }) } }
    }
    return skipped
  }

  async #original(name: string) {
    const place = this.#originals.find(name)
    if (!place) return undefined
    try {
      for await (const record of recordAt(place)) {
        if (!isNamed(record, name)) return undefined
        const arrival = await pageOf(originOf({ input: '' }, record), record, this.most)
        return arrival.kind === 'page' || arrival.kind === 'packed' ? arrival : undefined
      }
    } catch (error) {
      asReadError(error)
    }
    return undefined
  }

  /** What is left when all files are read. */
  rest(): Generator<StoredArrival> {
    return this.#segments.rest()
  }
}
