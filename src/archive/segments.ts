import type { Origin } from '../model/record'
import type { StoredArrival } from './arrival'
import { tooLarge } from './http-body'
import { failureOf } from './read-error'
import { type Block, cutOff, openerOf, pageOfBlock, readBlock, unbracketed, wrongDigest } from './record-page'
import type { Record } from './records'

/** A record whose further segments have not come yet. */
interface Begun extends Block {
  /** Of the segment that comes next. */
  next: number
  size: number
}

const MISSING = { code: 'capture-cut-off', message: 'further segments of the record are missing' } as const

const segmentOf = (record: Record) => Number(record.header('WARC-Segment-Number') ?? Number.NaN)

/** Puts segmented records together (ISO 28500:2017, 7), which may lie in several files; holds at most so many bytes of pages. */
export class Segments {
  readonly #begun = new Map<string, Begun>()
  readonly #most: number
  #held = 0

  constructor(most: number) {
    this.#most = most
  }

  /** Whether a record is a part of one. */
  static is(record: Record): boolean {
    const type = record.header('WARC-Type')?.toLowerCase()
    return type === 'continuation' || (segmentOf(record) === 1 && openerOf(record) !== undefined)
  }

  /** Takes a segment in: a page where it was the last, undefined where more have to come. */
  async add(page: Origin, record: Record): Promise<StoredArrival | undefined> {
    return record.header('WARC-Type')?.toLowerCase() === 'continuation' ? this.#goOn(page, record) : this.#begin(page, record)
  }

  async #begin(page: Origin, record: Record): Promise<StoredArrival | undefined> {
    const { opening, parts } = await readBlock(record, openerOf(record)!, this.#most)
    if (opening.skip) return { kind: 'skipped', origin: page, because: opening.skip }
    const size = parts.reduce((sum, { length }) => sum + length, 0)
    if (record.length - opening.length > this.#most || this.#held + size > this.#most + opening.length) throw tooLarge(this.#most)
    const wrong = wrongDigest(page, record, parts)
    if (wrong) return wrong
    this.#held += size
    this.#begun.set(page.record ?? '', { page, opening, parts, notices: cutOff(record), next: 2, size })
    return undefined
  }

  async #goOn(page: Origin, record: Record): Promise<StoredArrival | undefined> {
    const origin = unbracketed(record.header('WARC-Segment-Origin-ID')) ?? ''
    const begun = this.#begun.get(origin)
    const fits = begun !== undefined && begun.next === segmentOf(record)
    const room = this.#most + (begun?.opening.length ?? 0) - (begun?.size ?? 0)
    const parts: Uint8Array[] = []
    for await (const chunk of record.block) if (fits && record.length <= room) parts.push(chunk)
    if (!fits) return { kind: 'skipped', origin: page, because: 'other-record' }
    if (record.length > room) {
      this.#forget(origin, begun)
      return failureOf(begun.page, tooLarge(this.#most), false)
    }
    const wrong = wrongDigest(page, record, parts)
    if (wrong) return wrong
    this.#held += record.length
    const grown = { ...begun, parts: begun.parts.concat(parts), next: begun.next + 1, size: begun.size + record.length }
    if (record.header('WARC-Segment-Total-Length') === undefined) {
      this.#begun.set(origin, grown)
      return undefined
    }
    this.#forget(origin, grown)
    return pageOfBlock(grown, this.#most)
  }

  #forget(origin: string, { size }: Begun): void {
    this.#begun.delete(origin)
    this.#held -= size
  }

  /** What there is of records whose end never came. */
  *rest(): Generator<StoredArrival> {
    for (const block of this.#begun.values()) yield pageOfBlock({ ...block, notices: [...block.notices, MISSING] }, this.#most)
    this.#begun.clear()
  }
}
