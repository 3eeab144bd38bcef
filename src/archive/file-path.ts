import { isUtf8 } from 'node:buffer'

/** A path as the file system has it: bytes where it is not UTF-8, which a string cannot hold. */
export type FilePath = string | Buffer

const SLASH = Buffer.from('/')

export const joined = (folder: FilePath, name: FilePath): FilePath =>
  typeof folder === 'string' && typeof name === 'string'
    ? folder.endsWith('/')
      ? folder + name
      : `${folder}/${name}`
    : Buffer.concat([Buffer.from(folder as string), SLASH, Buffer.from(name as string)])

export const pathOf = (bytes: Buffer): FilePath => (isUtf8(bytes) ? bytes.toString() : bytes)

/**
 * A path to show and to store: as it is where it is UTF-8; else every byte that is not ASCII, and `%` itself, is written `%E9`, so that two
 * files never have one name.
 */
export const shownPath = (path: FilePath): string =>
  typeof path === 'string'
    ? path
    : path.toString('latin1').replace(/[%\u0080-\u00ff]/g, byte => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
