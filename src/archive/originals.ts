import type { Packing } from './packing/index'
import type { Record } from './records'
import type { Source } from './source'

/** A file that can be read from any place, and how it is packed. */
export interface RecordFile {
  source: Source
  packing: Packing | undefined
}

/** Where a record stands: of a packed file, its member. */
export interface Place {
  file: RecordFile
  offset: number
}

/** Slots a table begins with, and has at most: 84 MB. Past that, later records take the places of earlier ones. */
const FIRST = 1024
const MOST = 2 ** 22
/** Of the slots in use, before the table grows. */
const FULL = 0.5

/** 53 bits of a text. Source: the public-domain hash cyrb53. */
function hashOf(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0) + 1
}

const unbracketed = (value: string | undefined) => value?.replace(/^<|>$/g, '')

/** The names a record can be referred to by. */
function namesOf(record: Record): string[] {
  const [id, uri, date, digest] = ['WARC-Record-ID', 'WARC-Target-URI', 'WARC-Date', 'WARC-Payload-Digest'].map(name =>
    unbracketed(record.header(name)),
  )
  return [id && `id ${id}`, digest && `digest ${digest}`, uri && date && `capture ${date} ${uri}`].filter(name => !!name) as string[]
}

/** The names by which a revisit refers to its original, the surest first. Source: ISO 28500:2017, 6.7. */
export function originalNames(revisit: Record): string[] {
  const [id, uri, date, digest] = ['WARC-Refers-To', 'WARC-Refers-To-Target-URI', 'WARC-Refers-To-Date', 'WARC-Payload-Digest'].map(name =>
    unbracketed(revisit.header(name)),
  )
  const own = unbracketed(revisit.header('WARC-Target-URI'))
  const capture = date && (uri ?? own) && `capture ${date} ${uri ?? own}`
  return [id && `id ${id}`, capture, digest && `digest ${digest}`].filter(name => !!name) as string[]
}

/** Whether a record is the one a name stands for: hashes may clash, and a file may have changed. */
export const isNamed = (record: Record, name: string): boolean => namesOf(record).includes(name)

/** Where the pages that were read stand, by their names: 20 bytes a slot, so that millions fit. */
export class Originals {
  #size = FIRST
  #used = 0
  #keys = new Float64Array(FIRST)
  #offsets = new Float64Array(FIRST)
  #files = new Uint32Array(FIRST)
  readonly #known: RecordFile[] = []

  add(record: Record, { file, offset }: Place): void {
    if (this.#known.at(-1) !== file) this.#known.push(file)
    for (const name of namesOf(record)) {
      if (this.#used >= this.#size * FULL && this.#size < MOST) this.#grow()
      this.#set(hashOf(name), offset, this.#known.length - 1)
    }
  }

  #slot(key: number): number {
    let slot = key % this.#size
    for (let tries = 0; this.#keys[slot] !== 0 && this.#keys[slot] !== key && tries < 64; tries++) slot = (slot + 1) % this.#size
    return slot
  }

  #set(key: number, offset: number, file: number): void {
    const slot = this.#slot(key)
    if (this.#keys[slot] === 0) this.#used++
    this.#keys[slot] = key
    this.#offsets[slot] = offset
    this.#files[slot] = file
  }

  #grow(): void {
    const [keys, offsets, files] = [this.#keys, this.#offsets, this.#files]
    this.#size *= 2
    this.#used = 0
    this.#keys = new Float64Array(this.#size)
    this.#offsets = new Float64Array(this.#size)
    this.#files = new Uint32Array(this.#size)
    keys.forEach((key, slot) => {
      if (key !== 0) this.#set(key, offsets[slot]!, files[slot]!)
    })
  }

  find(name: string): Place | undefined {
    const key = hashOf(name)
    const slot = this.#slot(key)
    return this.#keys[slot] === key ? { file: this.#known[this.#files[slot]!]!, offset: this.#offsets[slot]! } : undefined
  }
}
