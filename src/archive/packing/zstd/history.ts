import { corrupt } from './bits'
import { MAX_BLOCK } from './limits'

const FIRST = 2 * MAX_BLOCK

/** What was unpacked last, as far back as a frame may look. It grows with what comes, never at once to what a frame says. */
export class History {
  #bytes: Uint8Array
  /** Where the next byte goes. */
  #end = 0
  /** Where the block begins that is being written. */
  #begin = 0
  readonly #window: number

  constructor(window: number, before: Uint8Array) {
    this.#window = Math.max(window, before.length)
    this.#bytes = new Uint8Array(before.length + Math.min(window, FIRST))
    this.#bytes.set(before)
    this.#end = before.length
    this.#begin = this.#end
  }

  /** Makes room for so many bytes: drops what lies too far back, else grows. */
  #room(more: number): void {
    if (this.#end + more <= this.#bytes.length) return
    const kept = Math.max(0, this.#begin - this.#window)
    if (kept >= this.#window / 2 && kept > 0) {
      this.#bytes.copyWithin(0, kept, this.#end)
      this.#end -= kept
      this.#begin -= kept
    }
    if (this.#end + more <= this.#bytes.length) return
    const enough = this.#window * 1.5 + 2 * MAX_BLOCK
    const larger = new Uint8Array(Math.max(this.#end + more, Math.min(enough, 2 * this.#bytes.length)))
    larger.set(this.#bytes.subarray(0, this.#end))
    this.#bytes = larger
  }

  #grow(more: number): void {
    if (this.#end - this.#begin + more > MAX_BLOCK) throw corrupt('a block is too large')
    this.#room(more)
  }

  append(bytes: Uint8Array): void {
    this.#grow(bytes.length)
    this.#bytes.set(bytes, this.#end)
    this.#end += bytes.length
  }

  fill(byte: number, length: number): void {
    this.#grow(length)
    this.#bytes.fill(byte, this.#end, this.#end + length)
    this.#end += length
  }

  /** Copies from so far back; what is copied may be copied again. */
  copy(offset: number, length: number): void {
    if (offset < 1 || offset > this.#end) throw corrupt('an offset before the beginning')
    this.#grow(length)
    const [bytes, end] = [this.#bytes, this.#end]
    if (offset >= length) bytes.copyWithin(end, end - offset, end - offset + length)
    else for (let at = end; at < end + length; at++) bytes[at] = bytes[at - offset]!
    this.#end += length
  }

  /** The block that was written, as bytes of its own; the next begins. */
  take(): Uint8Array {
    const block = this.#bytes.slice(this.#begin, this.#end)
    this.#begin = this.#end
    return block
  }
}
