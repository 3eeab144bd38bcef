import type { Origin } from '../model/record'
import type { StoredArrival } from './arrival'
import type { Collection } from './collection'
import type { FilePath } from './file-path'
import type { Source } from './source'

/** A file, a stream or bytes being read. */
export interface Reading {
  source: Source
  /** The file's name, which tells its kind; empty where it has none. */
  name: string
  origin: Origin
  /** Named by the caller, not found in a folder. */
  named: boolean
  /** Of a page, in bytes. */
  most: number
  collection: Collection
  /** Where it is a file of the file system. */
  file?: FilePath
  /** It stands in an archive: archives in it are not read, as one may hold itself. */
  inside?: true
}

/** Gives the pages of what is read, in its order. */
export type Reader = (reading: Reading) => AsyncGenerator<StoredArrival>
