import { createHash } from 'node:crypto'
import { open, stat } from 'node:fs/promises'
import { type FilePath, shownPath } from '../archive/file-path'
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

/** What an input was, and when the last of its files was changed, in milliseconds. */
export interface Looked {
  identity: Identity
  latest: number
}

/** Each file's name, size and time, as `listing` takes them in. A link to nowhere is an unreadable page, and it is the reader who says so. */
async function describe(file: FilePath): Promise<{ size: number; line: string; changed: number }> {
  const { size, mtimeMs, ctimeMs } = await stat(file).catch(() => ({ size: 0, mtimeMs: 0, ctimeMs: 0 }))
  return { size, line: `${shownPath(file)}\0${size}\0${mtimeMs}\n`, changed: Math.max(mtimeMs, ctimeMs) }
}

/** Undefined where an input is gone or cannot be listed, or the signal comes: then it is read again, page by page. */
export async function identityOf(inputs: readonly string[], signal?: AbortSignal): Promise<Looked | undefined> {
  const hash = createHash('sha256')
  const identity = { files: 0, size: 0 }
  let latest = 0
  // Folders may hold a million files: a few are asked for at a time.
  const take = async (files: FilePath[]) => {
    for (const one of await Promise.all(files.map(describe))) {
      hash.update(one.line)
      identity.size += one.size
      latest = Math.max(latest, one.changed)
    }
    identity.files += files.length
  }
  try {
    for (const input of inputs) {
      let waiting: FilePath[] = []
      for await (const { file } of filesOf(input)) {
        if (signal?.aborted) return undefined
        waiting.push(file)
        if (waiting.length < AT_ONCE) continue
        await take(waiting)
        waiting = []
      }
      await take(waiting)
    }
  } catch {
    return undefined
  }
  return { identity: { ...identity, listing: `sha256:${hash.digest('hex')}` }, latest }
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
