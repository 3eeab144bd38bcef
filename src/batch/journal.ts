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
  // Lines are copied in, so that none waits a second for its flush: what waits so long is old for the collector, and freed late.
  readonly #pending = Buffer.allocUnsafeSlow(BUFFER)
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
    if (this.#size + line.length > BUFFER) await this.#flush()
    if (line.length > BUFFER) return this.#write(line)
    this.#pending.set(line, this.#size)
    this.#size += line.length
    if (performance.now() - this.#flushed >= FLUSH_MS) await this.#flush()
  }

  async #flush(): Promise<void> {
    const bytes = this.#pending.subarray(0, this.#size)
    this.#size = 0
    this.#flushed = performance.now()
    await this.#write(bytes)
  }

  async #write(bytes: Uint8Array): Promise<void> {
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
    await this.#file.close()
  }
}
