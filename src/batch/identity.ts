import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What an input was when it was read. Equal identities: nothing in it changed. */
export interface Identity {
  files: number
  /** Of all files, in bytes. */
  size: number
  /** SHA-256 over the names, sizes and times of its files; `sha256:…`. */
  listing: string
}

interface Listed {
  path: string
  size: number
  modified: number
}

async function list(path: string): Promise<Listed[]> {
  const found = await stat(path)
  if (!found.isDirectory()) return [{ path, size: found.size, modified: found.mtimeMs }]
  const inside = await readdir(path, { withFileTypes: true, recursive: true })
  const files = inside.filter(entry => !entry.isDirectory()).map(entry => join(entry.parentPath, entry.name))
  const stats: Listed[] = []
  // Folders may hold a million files: a few at a time.
  for (let from = 0; from < files.length; from += 64)
    stats.push(
      ...(await Promise.all(
        files.slice(from, from + 64).map(async file => {
          // A link to nowhere is an unreadable page, and it is the reader who says so.
          const { size, mtimeMs } = await stat(file).catch(() => ({ size: 0, mtimeMs: 0 }))
          return { path: file, size, modified: mtimeMs }
        }),
      )),
    )
  return stats
}

/** Undefined where it cannot be told: an input that is gone, or a pattern. Such an input is read again, page by page. */
export async function identityOf(inputs: readonly string[]): Promise<Identity | undefined> {
  const hash = createHash('sha256')
  let files = 0
  let size = 0
  for (const input of inputs) {
    const listed = await list(input).catch(() => undefined)
    if (listed === undefined) return undefined
    for (const file of listed.sort((a, b) => (a.path < b.path ? -1 : 1))) {
      hash.update(`${file.path}\0${file.size}\0${file.modified}\n`)
      files++
      size += file.size
    }
  }
  return { files, size, listing: `sha256:${hash.digest('hex')}` }
}

/** SHA-256 over a file's bytes: `sha256:…`; undefined where it cannot be read to its end. */
export async function fileDigest(path: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) hash.update(chunk as Uint8Array)
  } catch {
    return undefined
  }
  return `sha256:${hash.digest('hex')}`
}
