import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { Origin } from '../model/record'
import { ReadError } from './read-error'

/** A file to read. */
export interface InputFile {
  file: string
  origin: Origin
  /** Named by the caller, not found in a folder. */
  named: boolean
}

const sorted = (paths: string[]) => paths.sort((a, b) => (a < b ? -1 : 1))

const isFolder = async (path: string, entry: Dirent) =>
  entry.isDirectory() || (entry.isSymbolicLink() && (await stat(path).catch(() => undefined))?.isDirectory() === true)

/** Paths of all files below a folder, with `/`. A link to a folder it stands in is passed by; what cannot be listed is given as a file, which fails. */
async function below(folder: string, path = '', around: readonly string[] = []): Promise<string[]> {
  const real = await realpath(folder)
  if (around.includes(real)) return []
  const entries = (await readdir(folder, { withFileTypes: true })).filter(entry => !entry.name.startsWith('.'))
  const paths: string[] = []
  for (const entry of entries) {
    const inside = join(folder, entry.name)
    const name = path + entry.name
    if (await isFolder(inside, entry)) paths.push(...(await below(inside, `${name}/`, [...around, real]).catch(() => [name])))
    else paths.push(name)
  }
  return paths
}

async function inFolder(folder: string): Promise<InputFile[]> {
  const paths = sorted(await below(folder))
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
