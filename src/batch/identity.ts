import { createHash } from 'node:crypto'
import { open, stat } from 'node:fs/promises'
import { filesOf } from '../archive/inputs'

/** What an input was when it was read. Equal identities: nothing in it changed. */
export interface Identity {
  files: number
  /** Of all files, in bytes. */
  size: number
  /** SHA-256 over the names, sizes and times of its files; `sha256:…`. */
  listing: string
}

const AT_ONCE = 64
/** In bytes. */
const CHUNK = 256 * 1024

/** Each file's name, size and time, as `listing` takes them in. A link to nowhere is an unreadable page, and it is the reader who says so. */
async function describe(file: string): Promise<{ size: number; line: string }> {
  const { size, mtimeMs } = await stat(file).catch(() => ({ size: 0, mtimeMs: 0 }))
  return { size, line: `${file}\0${size}\0${mtimeMs}\n` }
}

/** Undefined where an input is gone or cannot be listed: then it is read again, page by page. */
export async function identityOf(inputs: readonly string[]): Promise<Identity | undefined> {
  const hash = createHash('sha256')
  let count = 0
  let size = 0
  for (const input of inputs) {
    const files = await filesOf(input).catch(() => undefined)
    if (files === undefined) return undefined
    // Folders may hold a million files: a few are asked for at a time.
    for (let from = 0; from < files.length; from += AT_ONCE) {
      const described = await Promise.all(files.slice(from, from + AT_ONCE).map(({ file }) => describe(file)))
      for (const one of described) {
        hash.update(one.line)
        size += one.size
      }
    }
    count += files.length
  }
  return { files: count, size, listing: `sha256:${hash.digest('hex')}` }
}

/** SHA-256 over a file's bytes: `sha256:…`; undefined where it cannot be read to its end. One buffer for all: of those of a stream V8 frees none below 64 MB. */
export async function fileDigest(path: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafeSlow(CHUNK)
  try {
    const file = await open(path)
    try {
      for (let size = 1; size > 0; ) {
        size = (await file.read(buffer)).bytesRead
        hash.update(buffer.subarray(0, size))
      }
    } finally {
      await file.close()
    }
  } catch {
    return undefined
  }
  return `sha256:${hash.digest('hex')}`
}
