const LINE_FEED = 10
/** What is kept of each end of a line that is too long: it may say whose it is. In bytes. */
const EDGE = 64 * 1024

/** A line without its end. */
export interface Line {
  /** From 1. */
  number: number
  /** Undefined for a line longer than the limit: it was passed over. */
  bytes: Uint8Array | undefined
  /** Of a line that was passed over, its beginning and its end. */
  edges?: Uint8Array
}

/** A line as it comes, in pieces. */
class Growing {
  readonly #longest: number
  #parts: Uint8Array[] = []
  #size = 0
  #head: Uint8Array | undefined
  #tail: Uint8Array = new Uint8Array()

  constructor(longest: number) {
    this.#longest = longest
  }

  get begun(): boolean {
    return this.#size > 0
  }

  add(part: Uint8Array): void {
    this.#size += part.length
    if (this.#head) {
      this.#tail = part.length >= EDGE ? part.slice(-EDGE) : Buffer.concat([this.#tail, part]).subarray(-EDGE)
      return
    }
    this.#parts.push(part)
    if (this.#size <= this.#longest) return
    const all = Buffer.concat(this.#parts)
    this.#head = Buffer.from(all.subarray(0, EDGE))
    this.#tail = Buffer.from(all.subarray(-EDGE))
    this.#parts = []
  }

  take(number: number): Line {
    const line: Line = this.#head
      ? { number, bytes: undefined, edges: Buffer.concat([this.#head, this.#tail]) }
      : { number, bytes: this.#parts.length === 1 ? this.#parts[0]! : Buffer.concat(this.#parts) }
    this.#parts = []
    this.#size = 0
    this.#head = undefined
    return line
  }
}

/** Lines of any bytes, split at LF; holds one line at a time, at most `longest` bytes of it. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  const line = new Growing(longest)
  let number = 1
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      if (at > from) line.add(chunk.subarray(from, at))
      yield line.take(number++)
      from = at + 1
    }
    if (from < chunk.length) line.add(chunk.subarray(from))
  }
  if (line.begun) yield line.take(number)
}
