import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import type { PageRecord, Provenance } from '../model/record'
import { parseLine, wholeLines } from './lines'
import type { Line } from './protocol'
import { markOf } from './tally'

interface Place {
  file: FileHandle
  offset: number
  length: number
}

// The digest stands for the page's bytes, the rest for where they were found: both make the line what it is.
const keyOf = (page: Provenance) =>
  createHash('sha256')
    .update(JSON.stringify(page, Object.keys(page).sort()))
    .digest('base64')
    .slice(0, 22)

/** Lines of earlier runs, found again by page. About 150 bytes of memory a line. */
export class Reuse {
  readonly #places = new Map<string, Place>()
  readonly #files: FileHandle[] = []

  /** Takes in a file of records; one that is gone holds none. */
  async add(path: string): Promise<void> {
    const file = await open(path, 'r').catch(() => undefined)
    if (!file) return
    this.#files.push(file)
    for await (const { bytes, offset } of wholeLines(path)) {
      const { origin } = parseLine<PageRecord>(bytes)
      if (origin.digest !== undefined) this.#places.set(keyOf(origin), { file, offset, length: bytes.length })
    }
  }

  get size(): number {
    return this.#places.size
  }

  /** The line made of this very page; undefined where there is none. */
  async find(page: Provenance): Promise<Line | undefined> {
    const place = this.#places.get(keyOf(page))
    if (!place) return undefined
    const line = Buffer.alloc(place.length)
    const { bytesRead } = await place.file.read(line, 0, place.length, place.offset)
    return bytesRead === place.length ? { line, mark: markOf(parseLine(line)) } : undefined
  }

  async close(): Promise<void> {
    await Promise.all(this.#files.map(file => file.close()))
  }
}
