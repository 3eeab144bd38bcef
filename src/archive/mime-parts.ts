import { tooLarge } from './http-body'
import { headersOf } from './mime'
import { ReadError } from './read-error'

/** Longer headers of one part are none. In bytes. */
const MAX_HEADERS = 256 * 1024
/** Multiparts within each other. */
const MAX_DEPTH = 16
/** Before the headers. */
const MAX_BLANK = 4096

const LINE_FEED = 10
const RETURN = 13
/** Reads the parts of a MIME message as they come: looks for boundaries with the machine's own search, and keeps what is asked for. */
export class MimeParts {
  readonly #chunks: AsyncIterator<Uint8Array>
  readonly #most: number
  readonly #boundaries: Buffer[] = []
  #rest: Buffer = Buffer.alloc(0)
  ended = false

  constructor(chunks: AsyncIterable<Uint8Array>, most: number) {
    this.#chunks = chunks[Symbol.asyncIterator]()
    this.#most = most
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#chunks.next()
    this.ended = done === true
    if (!done)
      this.#rest = this.#rest.length === 0 ? Buffer.from(value.buffer, value.byteOffset, value.length) : Buffer.concat([this.#rest, value])
    return !done
  }

  /** Within a multipart; an inner one's end is passed by when the outer's next boundary comes. */
  enter(boundary: string): void {
    if (this.#boundaries.length === MAX_DEPTH) throw new ReadError('not-mhtml', `more than ${MAX_DEPTH} multiparts within each other`)
    this.#boundaries.push(Buffer.from(`\n--${boundary}`, 'latin1'))
  }

  /** Empty lines before the first header. */
  async passBlank(): Promise<void> {
    for (let at = 0; at < MAX_BLANK; at++) {
      if (at >= this.#rest.length && !(await this.#more())) return
      if (this.#rest[at] === LINE_FEED || this.#rest[at] === RETURN) continue
      this.#rest = this.#rest.subarray(at)
      return
    }
  }

  async headers(): Promise<ReadonlyMap<string, string>> {
    for (let from = 0; ; ) {
      // The line end that ends the headers may stand at once: a part without any.
      const at = this.#rest.indexOf(LINE_FEED, from)
      if (at < 0) {
        from = this.#rest.length
        if (from > MAX_HEADERS) throw new ReadError('not-mhtml', 'MIME headers without an end')
        if (!(await this.#more())) return this.#takeHeaders(this.#rest.length, this.#rest.length)
        continue
      }
      const line = at - 1 >= from && this.#rest[at - 1] === RETURN ? at - 1 : at
      if (line === from) return this.#takeHeaders(from, at + 1)
      from = at + 1
      if (from > MAX_HEADERS) throw new ReadError('not-mhtml', 'MIME headers without an end')
    }
  }

  #takeHeaders(length: number, end: number): ReadonlyMap<string, string> {
    const headers = headersOf(this.#rest.subarray(0, length))
    // The last line end stays: a boundary is looked for behind one.
    this.#rest = this.#rest.subarray(Math.max(0, end - 1))
    return headers
  }

  /** Where a line with a boundary begins in what has been read: its line end's place; -1 where none does, and up to where that is sure. */
  #boundary(): { at: number; sure: number; end: number } {
    let at = -1
    let end = -1
    let longest = 0
    for (const boundary of this.#boundaries) {
      const found = this.#rest.indexOf(boundary)
      longest = Math.max(longest, boundary.length)
      if (found < 0 || (at >= 0 && found >= at)) continue
      at = found
      end = found + boundary.length
    }
    return { at, sure: at >= 0 ? at : Math.max(0, this.#rest.length - longest), end }
  }

  /** The body up to the next boundary, where it is kept; the line end before a boundary belongs to it (RFC 2046, 5.1.1). */
  async body(keep: boolean): Promise<Buffer> {
    const kept: Buffer[] = []
    let size = 0
    const take = (length: number) => {
      size += length
      if (keep && size > this.#most) throw tooLarge(this.#most)
      if (keep) kept.push(this.#rest.subarray(0, length))
      this.#rest = this.#rest.subarray(length)
    }
    for (;;) {
      const { at, sure, end } = this.#boundary()
      if (at >= 0) {
        const ownReturn = this.#rest[at - 1] === RETURN ? at - 1 : at
        take(ownReturn)
        this.#rest = this.#rest.subarray(end - ownReturn)
        await this.#passLine()
        break
      }
      // A line end before a boundary that has not come yet may have a CR before it.
      take(Math.max(0, sure - 1))
      if (await this.#more()) continue
      if (this.#boundary().at >= 0) continue
      take(this.#rest.length)
      break
    }
    const body = kept.length === 1 ? kept[0]! : Buffer.concat(kept)
    // What stands first is the end of the headers' last line.
    return body.subarray(body[0] === LINE_FEED ? 1 : 0)
  }

  /** The rest of the boundary's line. */
  async #passLine(): Promise<void> {
    for (;;) {
      const at = this.#rest.indexOf(LINE_FEED)
      if (at >= 0) {
        this.#rest = this.#rest.subarray(at + 1)
        return
      }
      this.#rest = Buffer.alloc(0)
      if (!(await this.#more())) return
    }
  }
}
