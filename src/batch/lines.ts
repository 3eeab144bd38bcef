import { createReadStream } from 'node:fs'

/** A whole line of a file, its `\n` included. */
export interface FileLine {
  bytes: Uint8Array
  /** Where it starts, in bytes. */
  offset: number
}

/** The whole lines of a file. What stands after the last `\n` is half a line, written when the writer was killed: it is none. */
export async function* wholeLines(path: string): AsyncGenerator<FileLine> {
  let pending: Uint8Array[] = []
  let offset = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      const bytes = pending.length === 0 ? chunk.subarray(from, at + 1) : Buffer.concat([...pending, chunk.subarray(from, at + 1)])
      yield { bytes, offset }
      pending = []
      offset += bytes.length
      from = at + 1
    }
    if (from < chunk.length) pending.push(chunk.subarray(from))
  }
}

export const parseLine = <T>(bytes: Uint8Array): T =>
  JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')) as T
