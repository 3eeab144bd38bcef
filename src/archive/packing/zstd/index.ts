import { ReadError } from '../../read-error'
import { Packed, type Unpacking, unpacking } from '../packed'
import { xxh64Low } from '../xxhash'
import type { Dictionary } from './dictionary'
import { readDictionary } from './dictionary'
import { isSkippable, readFrame, ZSTD_MAGIC } from './frame'
import { MAX_DICTIONARY } from './limits'

/** The frame a `.warc.zst` may begin with: a dictionary for all frames after it. Source: IIPC, "WARC zstd", 3. */
const DICTIONARY_FRAME = 0x184d2a5d

const isZstdMagic = (magic: number) => magic === ZSTD_MAGIC || isSkippable(magic)

export const isZstd = (head: Uint8Array): boolean =>
  head.length >= 4 && isZstdMagic(Buffer.from(head.buffer, head.byteOffset, head.length).readUInt32LE())

const NONE = Buffer.alloc(0)

async function* member(packed: Packed, dictionary: Dictionary | undefined): AsyncGenerator<Uint8Array> {
  const magic = (await packed.exactly(4)).readUInt32LE()
  if (isSkippable(magic)) return packed.pass((await packed.exactly(4)).readUInt32LE())
  if (magic !== ZSTD_MAGIC) throw new ReadError('damaged', `no zstd frame at byte ${packed.offset - 4}`)
  const frame = readFrame(dictionary, await xxh64Low())
  for (let step = frame.next(); !step.done; ) {
    if (typeof step.value === 'number') step = frame.next(await packed.exactly(step.value))
    else {
      yield step.value
      step = frame.next(NONE)
    }
  }
}

/** Unpacks zstd frames (RFC 8878), one a record, in the memory of one frame's window. */
export const unzstd = (chunks: AsyncIterable<Uint8Array>, start = 0, most = Number.POSITIVE_INFINITY, dictionary?: Dictionary): Unpacking =>
  unpacking('zstd', chunks, start, most, packed => member(packed, dictionary))

/** All of it, at most so many bytes. */
async function gathered(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > most) throw new ReadError('damaged', `the dictionary of the file is larger than ${most} bytes`)
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** The dictionary a file begins with, itself packed or not; undefined where it has none. */
export async function dictionaryOf(chunks: AsyncIterable<Uint8Array>): Promise<Dictionary | undefined> {
  const packed = new Packed(chunks, 0, 'zstd')
  try {
    if ((await packed.exactly(4)).readUInt32LE() !== DICTIONARY_FRAME) return undefined
    const length = (await packed.exactly(4)).readUInt32LE()
    if (length > MAX_DICTIONARY) throw new ReadError('damaged', `the dictionary of the file is larger than ${MAX_DICTIONARY} bytes`)
    const bytes = await packed.exactly(length)
    return readDictionary(isZstd(bytes) ? await gathered(unzstd(once(bytes)).chunks, MAX_DICTIONARY) : bytes)
  } finally {
    await packed.close()
  }
}

/** What zstd data unpacks to that is whole in memory, at most so many bytes; `cut` where it breaks off. Its checksum is not looked at. */
export function unzstdWhole(bytes: Uint8Array, most: number): { bytes: Buffer; cut: boolean } | 'too-large' {
  const input = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const parts: Uint8Array[] = []
  let at = 0
  let size = 0
  while (at < input.length) {
    const magic = at + 4 <= input.length ? input.readUInt32LE(at) : 0
    if (isSkippable(magic) && at + 8 <= input.length) {
      at += 8 + input.readUInt32LE(at + 4)
      continue
    }
    if (magic !== ZSTD_MAGIC) throw new ReadError('damaged', 'no zstd frame where one should begin')
    at += 4
    const frame = readFrame(undefined, undefined)
    for (let step = frame.next(); !step.done; ) {
      if (typeof step.value !== 'number') {
        size += step.value.length
        if (size > most) return 'too-large'
        parts.push(step.value)
        step = frame.next(NONE)
        continue
      }
      if (at + step.value > input.length) return { bytes: Buffer.concat(parts), cut: true }
      at += step.value
      step = frame.next(input.subarray(at - step.value, at))
    }
  }
  return { bytes: Buffer.concat(parts), cut: false }
}
