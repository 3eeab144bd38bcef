import { headOf, type Source } from '../source'
import { gunzip, isGzip } from './gzip'
import { isLz4, unlz4 } from './lz4'
import type { Unpacking } from './packed'
import { dictionaryOf, isZstd, unzstd } from './zstd/index'

export type PackingName = 'gzip' | 'zstd' | 'lz4'

/** How a file is packed, as far as its first bytes tell. */
export interface Packing {
  name: PackingName
  /** What every member begins with. */
  mark: Buffer
  /** From a place in the file on; at most so many members. */
  unpack(chunks: AsyncIterable<Uint8Array>, start?: number, most?: number): Unpacking
}

const MARKS = {
  gzip: Buffer.from([0x1f, 0x8b, 0x08]),
  zstd: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]),
  lz4: Buffer.from([4, 0x22, 0x4d, 0x18]),
}
const IS: readonly [PackingName, (head: Uint8Array) => boolean][] = [
  ['gzip', isGzip],
  ['zstd', isZstd],
  ['lz4', isLz4],
]

export const packingName = (head: Uint8Array): PackingName | undefined => IS.find(([, is]) => is(head))?.[0]

/** A packing by its name; for zstd with the dictionary at the beginning of the file, if there is one. */
export async function packingNamed(name: PackingName, source: Source): Promise<Packing> {
  const own = { name, mark: MARKS[name] }
  if (name === 'gzip') return { ...own, unpack: gunzip }
  if (name === 'lz4') return { ...own, unpack: unlz4 }
  const dictionary = await dictionaryOf(source.open())
  return { ...own, unpack: (chunks, start, most) => unzstd(chunks, start, most, dictionary) }
}

/** How a file is packed; undefined where it is not. */
export async function packingOf(source: Source): Promise<Packing | undefined> {
  const name = packingName(await headOf(source, 4))
  return name && packingNamed(name, source)
}

export type { Unpacking } from './packed'
