import { readdir, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { Origin } from '../model/record'
import { type FilePath, joined, pathOf, shownPath } from './file-path'
import { ReadError } from './read-error'
import { filesBelow } from './walk'

/** A file to read. */
export interface InputFile {
  file: FilePath
  origin: Origin
  /** Named by the caller, not found in a folder. */
  named: boolean
}

async function* inFolder(folder: string): AsyncGenerator<InputFile> {
  let count = 0
  for await (const { file, path } of filesBelow(folder)) {
    count++
    yield { file, origin: { input: folder, path: shownPath(path) }, named: false }
  }
  if (count === 0) throw new ReadError('not-found', 'there is no file in the folder')
}

const byBytes = (paths: readonly string[]) => paths.map(path => Buffer.from(path).toString('latin1')).sort()

async function* matching(pattern: string): AsyncGenerator<InputFile> {
  const isPattern = isDynamicPattern(pattern)
  const paths = isPattern ? byBytes(await glob(pattern.replaceAll('\\', '/'), { expandDirectories: false })) : []
  if (paths.length === 0) throw new ReadError('not-found', isPattern ? 'no file matches' : 'no such file or folder')
  for (const bytes of paths) {
    const path = Buffer.from(bytes, 'latin1').toString()
    for (const file of (await realNames(path)) ?? [path]) yield { file, origin: { input: pattern, path: shownPath(file) }, named: false }
  }
}

const REPLACEMENT = '\ufffd'

/**
 * The files that look like this path: an argument or a glob's answer that is not UTF-8 has come with U+FFFD for what it had. Undefined
 * where nothing of it was lost, or none is there.
 */
async function realNames(path: string): Promise<FilePath[] | undefined> {
  const [folder, name] = [dirname(path), basename(path)]
  if (!name.includes(REPLACEMENT) || folder.includes(REPLACEMENT)) return undefined
  const names = await readdir(folder, { encoding: 'buffer' }).catch(() => [])
  const same = names.filter(bytes => bytes.toString() === name).sort(Buffer.compare)
  return same.length === 0 ? undefined : same.map(bytes => (folder === '.' ? pathOf(bytes) : joined(folder, pathOf(bytes))))
}

/**
 * The files of an input, one at a time: a file, all files below a folder (those that begin with a dot left out), or what a pattern matches;
 * in the order of their paths, byte by byte, so that the same input gives the same order everywhere. A name with `*` in it that exists is
 * the file.
 * @throws ReadError `not-found`, or the file system's error.
 */
export async function* filesOf(input: string): AsyncGenerator<InputFile> {
  const found = await stat(input).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw error
  })
  if (found?.isDirectory()) return yield* inFolder(input)
  if (found) return yield { file: input, origin: { input }, named: true }
  const real = isDynamicPattern(input) ? undefined : await realNames(input)
  if (real === undefined) return yield* matching(input)
  for (const file of real) yield { file, origin: { input: shownPath(file) }, named: true }
}
