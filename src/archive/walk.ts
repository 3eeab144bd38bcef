import type { BigIntStats, Dir, Dirent } from 'node:fs'
import { lstat, opendir, realpath, stat } from 'node:fs/promises'
import { type FilePath, joined, pathOf } from './file-path'

/** How many entries of a folder are asked for at once. */
const AT_ONCE = 1024
const SLASH = 0x2f

export interface Found {
  file: FilePath
  /** Below the folder that is walked, with `/`. */
  path: FilePath
}

/** A folder being read: its names in order, each a string of bytes, a folder's with `/` behind it. */
interface Level {
  folder: FilePath
  /** Below the root. */
  path: FilePath | undefined
  names: string[]
  next: number
  /** Reached through a link that leads out of the root. */
  outside: boolean
}

const isFolder = async (entry: Dirent, path: FilePath) =>
  entry.isDirectory() || (entry.isSymbolicLink() && (await stat(path).catch(() => undefined))?.isDirectory() === true)

/**
 * Names of a folder in the order of their whole paths, byte by byte: `a-b` before `a/c`, as a slash stands behind a folder's name. About 40
 * bytes of memory a name; those that begin with a dot are left out.
 */
async function namesOf(folder: FilePath): Promise<string[]> {
  const names: string[] = []
  // Types of Node 20 know no names in bytes.
  const entries = (await opendir(folder as string, { encoding: 'buffer' as BufferEncoding, bufferSize: AT_ONCE })) as unknown as Dir
  for await (const entry of entries) {
    const bytes = entry.name as unknown as Buffer
    if (bytes[0] === 0x2e) continue
    const name = bytes.toString('latin1')
    names.push((await isFolder(entry, joined(folder, pathOf(bytes)))) ? `${name}/` : name)
  }
  return names.sort()
}

const isLink = async (path: FilePath) => (await lstat(path)).isSymbolicLink()
const identity = ({ dev, ino }: BigIntStats) => `${dev}:${ino}`
const isBelow = (path: Buffer, root: Buffer) =>
  path.equals(root) || (path.subarray(0, root.length).equals(root) && (path[root.length] === SLASH || root.at(-1) === SLASH))

/**
 * All files below a folder, in the order of their paths, byte by byte. One folder's names a level are in memory, never those of the whole
 * tree. Each folder is read once: a link to a folder within the tree is passed by, and so is one out of it to a folder that was read
 * already. What cannot be listed is given as a file, which fails.
 */
export async function* filesBelow(root: string): AsyncGenerator<Found> {
  const realRoot = await realpath(root, { encoding: 'buffer' })
  const seen = new Set<string>()
  /** Whether a folder that was reached through a link is to be read. */
  const isNew = async (folder: FilePath): Promise<boolean> => {
    if (isBelow(await realpath(folder, { encoding: 'buffer' }), realRoot)) return false
    const key = identity(await stat(folder, { bigint: true }))
    return seen.size < seen.add(key).size
  }
  const levels: Level[] = [{ folder: root, path: undefined, names: await namesOf(root), next: 0, outside: false }]
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    if (level.next === level.names.length) {
      levels.pop()
      continue
    }
    const name = level.names[level.next++]!
    const own = pathOf(Buffer.from(name.endsWith('/') ? name.slice(0, -1) : name, 'latin1'))
    const file = joined(level.folder, own)
    const path = level.path === undefined ? own : joined(level.path, own)
    if (!name.endsWith('/')) {
      yield { file, path }
      continue
    }
    try {
      const outside: boolean = level.outside || (await isLink(file))
      if (!outside || (await isNew(file))) levels.push({ folder: file, path, names: await namesOf(file), next: 0, outside })
    } catch {
      yield { file, path }
    }
  }
}
