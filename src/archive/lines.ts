const LINE_FEED = 10

/** A line without its end. */
export interface Line {
  /** From 1. */
  number: number
  /** Undefined for a line longer than the limit: it was passed over. */
  bytes: Uint8Array | undefined
}

/** Lines of any bytes, split at LF; holds one line at a time, at most `longest` bytes of it. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 1
  const add = (part: Uint8Array) => {
    size += part.length
    if (size <= longest) parts.push(part)
    else parts = []
  }
  const take = (): Line => {
    const bytes = size > longest ? undefined : parts.length === 1 ? parts[0]! : Buffer.concat(parts)
    parts = []
    size = 0
    return { number: number++, bytes }
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, at))
      yield take()
      from = at + 1
    }
    if (from < chunk.length) add(chunk.subarray(from))
  }
  if (size > 0) yield take()
}
