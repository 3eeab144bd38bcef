import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { Origin } from './arrival'
import { ReadError } from './read-error'

/** A file to read. */
export interface InputFile {
  file: string
  origin: Origin
  /** Named by the caller, not found in a folder. */
  named: boolean
}

const sorted = (paths: string[]) => paths.sort((a, b) => (a < b ? -1 : 1))

async function inFolder(folder: string): Promise<InputFile[]> {
  const paths = sorted(await glob('**/*', { cwd: folder, expandDirectories: false }))
  if (paths.length === 0) throw new ReadError('not-found', 'there is no file in the folder')
  return paths.map(path => ({ file: join(folder, path), origin: { input: folder, path }, named: false }))
}

async function matching(pattern: string): Promise<InputFile[]> {
  const paths = isDynamicPattern(pattern) ? sorted(await glob(pattern.replaceAll('\\', '/'), { expandDirectories: false })) : []
  if (paths.length === 0) throw new ReadError('not-found', isDynamicPattern(pattern) ? 'no file matches' : 'no such file or folder')
  return paths.map(path => ({ file: path, origin: { input: pattern, path }, named: false }))
}

/**
 * The files of an input: a file, all files below a folder (those that begin with a dot left out), or what a pattern matches; sorted by path
 * in UTF-16 order, so that the same input gives the same order everywhere. A name with `*` in it that exists is the file.
 * @throws ReadError `not-found`, or the file system's error.
 */
export async function filesOf(input: string): Promise<InputFile[]> {
  const found = await stat(input).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw error
  })
  if (found === undefined) return matching(input)
  return found.isDirectory() ? inFolder(input) : [{ file: input, origin: { input }, named: true }]
}
