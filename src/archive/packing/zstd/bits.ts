import { ReadError } from '../../read-error'

export const corrupt = (what: string): ReadError => new ReadError('damaged', `the zstd data is damaged (${what})`)

/** Position of the highest bit that is set, from 0. */
export const highestBit = (value: number): number => 31 - Math.clz32(value)

/** At most so many bits are read at once: with the up to seven before them they fit into four bytes. */
const AT_ONCE = 25

/** The `count` bits from a place on, lowest first, `count` at most 25; beyond the end they are 0. */
const peek = (bytes: Uint8Array, place: number, count: number): number => {
  const at = place >> 3
  const word = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)
  return (word >>> (place & 7)) & ((1 << count) - 1)
}

/** Bits read from the front, as tables are described (RFC 8878, 4.1.1). */
export class ForwardBits {
  place = 0
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  read(count: number): number {
    const value = peek(this.#bytes, this.place, count)
    this.place += count
    return value
  }

  /** Whole bytes read so far. */
  get bytes(): number {
    const bytes = (this.place + 7) >> 3
    if (bytes > this.#bytes.length) throw corrupt('a table breaks off')
    return bytes
  }
}

/** Bits read from the end, as FSE and Huffman streams are (RFC 8878, 4.1): a 1 marks the end, what lies before the beginning is 0. */
export class BackwardBits {
  /** Bits left; below 0 where more were read than there are. */
  left: number
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    const last = bytes.at(-1)
    if (!last) throw corrupt('a bit stream without an end mark')
    this.#bytes = bytes
    this.left = (bytes.length - 1) * 8 + highestBit(last)
  }

  read(count: number): number {
    if (count > AT_ONCE) return this.read(count - 16) * 65536 + this.read(16)
    this.left -= count
    if (this.left >= 0) return peek(this.#bytes, this.left, count)
    const there = count + this.left
    return there <= 0 ? 0 : peek(this.#bytes, 0, there) << -this.left
  }
}
