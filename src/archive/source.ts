import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { FilePath } from './file-path'
import { NO_FILE, ReadError } from './read-error'

/** Bytes that can be read from any place, as a stream: a file, a member stored in an archive, or what comes through a pipe. */
export interface Source {
  /** In bytes; infinite where nobody can know. */
  readonly size: number
  open(start?: number): AsyncIterable<Uint8Array>
  /** Of what comes through a pipe: the first byte that can still be read. */
  earliest?(): number
}

// Small, so that it is read to its end, and garbage, while it is young.
const CHUNK = 64 * 1024
/** What is kept of a pipe behind the place of reading, so that reading can go on behind damage. In bytes. */
const KEPT = 8 * 1024 * 1024

/** @throws the file system's error where there is no such file. */
export async function fileSource(file: FilePath): Promise<Source> {
  const found = await stat(file)
  // An archive is read from several places: a pipe cannot be.
  if (!found.isFile()) throw NO_FILE
  const { size } = found
  return { size, open: (start = 0) => createReadStream(file, { start, highWaterMark: CHUNK }) }
}

export const memorySource = (bytes: Uint8Array): Source => ({
  size: bytes.length,
  async *open(start = 0) {
    yield bytes.subarray(start)
  },
})

/** What comes once and is gone, like stdin. The last 8 MB of it can be read again. */
export function streamSource(chunks: AsyncIterable<Uint8Array>): Source {
  const coming = chunks[Symbol.asyncIterator]()
  let kept: Uint8Array[] = []
  /** Of the first byte kept, and behind the last. */
  let [first, end] = [0, 0]
  let ended = false
  // A generator that threw says next that it is done: whoever asks again is told the same.
  let failure: ReadError | undefined
  async function pull(): Promise<void> {
    if (failure) throw failure
    const { value, done } = await coming.next().catch(error => {
      failure = error instanceof ReadError ? error : new ReadError('unreadable', `the stream broke off: ${(error as Error).message}`)
      throw failure
    })
    if (done) {
      ended = true
      return
    }
    kept.push(value)
    end += value.length
    let drop = 0
    for (; end - first - kept[drop]!.length >= KEPT; drop++) first += kept[drop]!.length
    if (drop > 0) kept = kept.slice(drop)
  }
  return {
    size: Number.POSITIVE_INFINITY,
    earliest: () => first,
    async *open(start = 0) {
      let at = start
      for (;;) {
        if (at < first) throw new ReadError('damaged', `byte ${at} of the stream has passed and cannot be read again`)
        while (at >= end && !ended) await pull()
        if (at >= end) return
        // From the end: the place of reading is nearly always in the last piece.
        let piece = kept.length - 1
        let begin = end - kept[piece]!.length
        while (begin > at) begin -= kept[--piece]!.length
        const bytes = kept[piece]!.subarray(at - begin)
        at += bytes.length
        yield bytes
      }
    },
  }
}

/** Told of bytes of files as they are read from the disk, each byte once. */
export type OnRead = (bytes: number) => void

export function counted(source: Source, onRead: OnRead): Source {
  let end = 0
  return {
    ...source,
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
export async function headOf(source: Source, length: number, start = 0): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of source.open(start)) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= length) break
  }
  return (chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).subarray(0, length)
}

/** All bytes, or undefined where they are more than `most`. */
export async function wholeOf(source: Source, most: number): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of source.open()) {
    size += chunk.length
    if (size > most) return undefined
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}
