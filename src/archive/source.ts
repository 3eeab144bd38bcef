import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { NO_FILE } from './read-error'

/** Bytes that can be read from any place, as a stream: a file, or a member stored in an archive. */
export interface Source {
  /** In bytes. */
  readonly size: number
  open(start?: number): AsyncIterable<Uint8Array>
}

// Small, so that it is read to its end, and garbage, while it is young.
const CHUNK = 64 * 1024

/** @throws the file system's error where there is no such file. */
export async function fileSource(file: string): Promise<Source> {
  const found = await stat(file)
  // An archive is read from several places: a pipe cannot be.
  if (!found.isFile()) throw NO_FILE
  const { size } = found
  return { size, open: (start = 0) => createReadStream(file, { start, highWaterMark: CHUNK }) }
}

/** Told of bytes of files as they are read from the disk, each byte once. */
export type OnRead = (bytes: number) => void

export function counted(source: Source, onRead: OnRead): Source {
  let end = 0
  return {
    size: source.size,
    async *open(start = 0) {
      let at = start
      for await (const chunk of source.open(start)) {
        at += chunk.length
        if (at > end) onRead(at - end)
        end = Math.max(end, at)
        yield chunk
      }
    },
  }
}

/** The first bytes, as many as there are up to `length`. */
export async function headOf(source: Source, length: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of source.open()) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= length) break
  }
  return Buffer.concat(chunks).subarray(0, length)
}
