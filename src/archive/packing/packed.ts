import { ReadError } from '../read-error'

/** Packed bytes yet to be unpacked: what one member did not use belongs to the next. */
export class Packed {
  /** Of the next unread byte in the file. */
  offset: number
  #rest: Uint8Array = new Uint8Array()
  readonly #chunks: AsyncIterator<Uint8Array>
  readonly kind: string
  #failure: unknown

  constructor(chunks: AsyncIterable<Uint8Array>, offset: number, kind: string) {
    this.#chunks = chunks[Symbol.asyncIterator]()
    this.offset = offset
    this.kind = kind
  }

  /** What has been read from the disk already. */
  get waiting(): Uint8Array {
    return this.#rest
  }

  /** Reads on until so many bytes wait; false where there are no more. What is wrong with the disk is said when all before it is used. */
  async fill(least: number): Promise<boolean> {
    if (this.#rest.length >= least) return true
    // Put together once: a member of many small reads would be copied for each of them.
    const parts = [this.#rest]
    let size = this.#rest.length
    try {
      while (size < least) {
        const { value, done } = await this.#chunks.next()
        if (done) break
        parts.push(value)
        size += value.length
      }
    } catch (error) {
      this.#failure = error
    }
    this.#rest = parts.length === 1 ? parts[0]! : parts[0]!.length === 0 && parts.length === 2 ? parts[1]! : Buffer.concat(parts)
    return size >= least
  }

  /** Whether there is a byte left. */
  async more(): Promise<boolean> {
    if (await this.fill(1)) return true
    if (this.#failure !== undefined) throw this.#failure
    return false
  }

  /** Of those that wait, at most so many. */
  take(most: number): Uint8Array {
    const taken = this.#rest.subarray(0, most)
    this.#rest = this.#rest.subarray(taken.length)
    this.offset += taken.length
    return taken
  }

  /** Gives back the end of what `take` gave last. */
  unread(bytes: Uint8Array): void {
    this.#rest = bytes.length === 0 ? this.#rest : this.#rest.length === 0 ? bytes : Buffer.concat([bytes, this.#rest])
    this.offset -= bytes.length
  }

  /** Reads on until so many bytes wait, at least: the data may not end before. */
  async need(least: number): Promise<void> {
    if (this.#rest.length >= least || (await this.fill(least))) return
    throw this.#failure ?? new ReadError('truncated', `the ${this.kind} data ends in the middle`)
  }

  async exactly(length: number): Promise<Buffer> {
    await this.need(length)
    const { buffer, byteOffset } = this.take(length)
    return Buffer.from(buffer, byteOffset, length)
  }

  /** Passes over so many bytes, however many, in constant memory. */
  async pass(length: number): Promise<void> {
    for (let left = length; left > 0; ) {
      await this.need(1)
      left -= this.take(left).length
    }
  }

  async close(): Promise<void> {
    await this.#chunks.return?.()
  }
}

/** Packed data of any number of members being unpacked. */
export interface Unpacking {
  /** Where the member starts that is being unpacked: on damage, where to look on from. In bytes of the file. */
  member: number
  /** End with a ReadError, `truncated` or `damaged`, where the data does. */
  chunks: AsyncGenerator<Uint8Array>
}

/** Unpacks one member of the data, from its first byte to its last. */
export type MemberReader = (packed: Packed) => AsyncGenerator<Uint8Array>

/** Unpacks members one after another, in the memory one needs; at most so many. */
export function unpacking(kind: string, chunks: AsyncIterable<Uint8Array>, start: number, most: number, member: MemberReader): Unpacking {
  const state: Unpacking = { member: start, chunks: unpack() }
  async function* unpack() {
    const packed = new Packed(chunks, start, kind)
    try {
      for (let count = 0; count < most && (await packed.more()); count++) {
        state.member = packed.offset
        if (count > 0 && (await onlyPadding(packed))) return
        yield* heldBack(member(packed))
      }
    } finally {
      await packed.close()
    }
  }
  return state
}

/** Zeros, as tapes and disks fill their blocks up, and line ends. */
const PADDING: ReadonlySet<number> = new Set([0, 10, 13])

/**
 * Whether nothing but padding is left; no member begins with it. Passes over it.
 * @throws ReadError where something comes behind it: zeros among members are damage.
 */
async function onlyPadding(packed: Packed): Promise<boolean> {
  const from = packed.offset
  while (await packed.more()) {
    const { waiting } = packed
    const other = waiting.findIndex(byte => !PADDING.has(byte))
    if (other < 0) packed.take(waiting.length)
    else if (packed.offset + other === from) return false
    else throw new ReadError('damaged', `no ${packed.kind} data at byte ${from}`)
  }
  return true
}

/** Keeps the last byte of a member back until its checksum is right: whoever waits for the end of a record has a sound one. */
async function* heldBack(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  let last: Uint8Array = new Uint8Array()
  try {
    for await (const chunk of chunks) {
      if (last.length > 0) yield last
      last = chunk
    }
  } catch (error) {
    if (last.length > 1) yield last.subarray(0, -1)
    throw error
  }
  if (last.length > 0) yield last
}
