import { type FileHandle, open } from 'node:fs/promises'

// Large enough that the disk is not asked for every line, small enough that a kill costs little work.
const BUFFER = 256 * 1024
const FLUSH_MS = 1000

async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) done += (await file.write(bytes, done, bytes.length - done, position + done)).bytesWritten
}

/** The output while it is written, `NAME.jsonl.part`: whole lines, appended. After a failed write it is cut back to its last whole line. */
export class Journal {
  readonly #file: FileHandle
  #end: number
  #pending: Uint8Array[] = []
  #size = 0
  #flushed = performance.now()

  private constructor(file: FileHandle, end: number) {
    this.#file = file
    this.#end = end
  }

  /** Opens the part file and keeps its first `end` bytes. */
  static async open(path: string, end: number): Promise<Journal> {
    const file = await open(path, end > 0 ? 'r+' : 'w')
    await file.truncate(end)
    return new Journal(file, end)
  }

  async append(line: Uint8Array): Promise<void> {
    this.#pending.push(line)
    this.#size += line.length
    if (this.#size >= BUFFER || performance.now() - this.#flushed >= FLUSH_MS) await this.#flush()
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.concat(this.#pending)
    this.#pending = []
    this.#size = 0
    this.#flushed = performance.now()
    try {
      await writeAll(this.#file, bytes, this.#end)
      this.#end += bytes.length
    } catch (error) {
      await this.#cutBack(bytes)
      throw error
    }
  }

  /** A full disk takes the first lines of a buffer: they are kept, half a line is not. */
  async #cutBack(bytes: Uint8Array): Promise<void> {
    const { size } = await this.#file.stat()
    const written = bytes.subarray(0, Math.max(0, size - this.#end))
    this.#end += written.lastIndexOf(10) + 1
    await this.#file.truncate(this.#end)
  }

  /** Writes what is pending, makes sure it is on the disk, and closes. */
  async close(): Promise<void> {
    try {
      await this.#flush()
      await this.#file.sync()
    } finally {
      await this.#file.close()
    }
  }

  /** Closes with no further attempt to write. */
  async abandon(): Promise<void> {
    this.#pending = []
    await this.#file.close()
  }
}
