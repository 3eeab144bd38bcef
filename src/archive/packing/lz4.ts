import { ReadError } from '../read-error'
import { type Packed, type Unpacking, unpacking } from './packed'
import { xxh32 } from './xxhash'

// Source: LZ4 Frame Format Description 1.6.4, LZ4 Block Format Description.
const MAGIC = 0x184d2204
const isSkippable = (magic: number) => magic >>> 4 === 0x184d2a5
/** What a block may look back. */
const WINDOW = 64 * 1024
/** By the number in the descriptor, 4 to 7. */
const BLOCK_SIZES = [64 * 1024, 256 * 1024, 1024 * 1024, 4 * 1024 * 1024]
const FLAG = { independent: 0x20, blockChecksum: 0x10, size: 8, checksum: 4, dictionary: 1 }
const STORED = 0x80000000

export const isLz4 = (head: Uint8Array): boolean => head[0] === 4 && head[1] === 0x22 && head[2] === 0x4d && head[3] === 0x18

const corrupt = (what: string) => new ReadError('damaged', `the lz4 data is damaged (${what})`)

/** A block into `out` from `start` on, where the window before it ends; gives where it ends itself. */
function decodeBlock(block: Uint8Array, out: Uint8Array, start: number): number {
  let at = 0
  let end = start
  const more = (length: number) => {
    if (length !== 15) return length
    let sum = length
    for (let byte = 255; byte === 255; sum += byte) {
      byte = block[at++] ?? -1
      if (byte < 0) throw corrupt('a block breaks off')
    }
    return sum
  }
  while (at < block.length) {
    const token = block[at++]!
    const literals = more(token >> 4)
    if (at + literals > block.length || end + literals > out.length) throw corrupt('more literals than there are')
    out.set(block.subarray(at, at + literals), end)
    at += literals
    end += literals
    if (at === block.length) return end
    const offset = block[at]! + 256 * (block[at + 1] ?? 0)
    at += 2
    const matched = more(token & 15) + 4
    if (offset === 0 || offset > end || end + matched > out.length) throw corrupt('a copy from nowhere')
    if (offset >= matched) out.copyWithin(end, end - offset, end - offset + matched)
    else for (let to = end; to < end + matched; to++) out[to] = out[to - offset]!
    end += matched
  }
  throw corrupt('a block without an end')
}

interface FrameHeader {
  flags: number
  most: number
  size: bigint | undefined
}

async function readHeader(packed: Packed): Promise<FrameHeader> {
  const start = await packed.exactly(2)
  const [flags, descriptor] = [start[0]!, start[1]!]
  const most = BLOCK_SIZES[((descriptor >> 4) & 7) - 4]
  if (flags >> 6 !== 1 || most === undefined) throw corrupt('an unknown version or block size')
  if (flags & FLAG.dictionary) throw corrupt('it needs a dictionary')
  const size = flags & FLAG.size ? await packed.exactly(8) : Buffer.alloc(0)
  const check = (await xxh32()).update(start) as Awaited<ReturnType<typeof xxh32>>
  check.update(size)
  if (((check.digest() >>> 8) & 0xff) !== (await packed.exactly(1))[0]) throw corrupt('the header’s checksum does not match')
  return { flags, most, size: flags & FLAG.size ? size.readBigUInt64LE() : undefined }
}

/** One buffer for all frames of a file: theirs are up to 4 MB large, and a page is small. */
interface Room {
  out: Uint8Array
}

async function* frame(packed: Packed, room: Room): AsyncGenerator<Uint8Array> {
  const magic = (await packed.exactly(4)).readUInt32LE()
  if (isSkippable(magic)) return packed.pass((await packed.exactly(4)).readUInt32LE())
  if (magic !== MAGIC) throw new ReadError('damaged', `no lz4 frame at byte ${packed.offset - 4}`)
  const { flags, most, size } = await readHeader(packed)
  if (room.out.length < WINDOW + most) room.out = new Uint8Array(WINDOW + most)
  const { out } = room
  const check = flags & FLAG.checksum ? await xxh32() : undefined
  let window = 0
  let total = 0n
  for (;;) {
    const head = (await packed.exactly(4)).readUInt32LE()
    if (head === 0) break
    const length = head % STORED
    if (length > most) throw corrupt('a block is too large')
    const block = await packed.exactly(length)
    if (head >= STORED) out.set(block, window)
    const end = head >= STORED ? window + length : decodeBlock(block, out.subarray(0, window + most), window)
    if (flags & FLAG.blockChecksum) {
      const own = await xxh32()
      own.update(block)
      if (own.digest() !== (await packed.exactly(4)).readUInt32LE()) throw corrupt('a block’s checksum does not match')
    }
    const bytes = out.slice(window, end)
    total += BigInt(bytes.length)
    check?.update(bytes)
    if (bytes.length > 0) yield bytes
    if (flags & FLAG.independent) continue
    out.copyWithin(0, Math.max(0, end - WINDOW), end)
    window = Math.min(WINDOW, end)
  }
  if (check && check.digest() !== (await packed.exactly(4)).readUInt32LE()) throw corrupt('the checksum does not match')
  if (size !== undefined && size !== total) throw corrupt('its length is wrong')
}

/** Unpacks LZ4 frames, one a record, as FastWARC writes them, in the memory of one block. */
export function unlz4(chunks: AsyncIterable<Uint8Array>, start = 0, most = Number.POSITIVE_INFINITY): Unpacking {
  const room: Room = { out: new Uint8Array() }
  return unpacking('lz4', chunks, start, most, packed => frame(packed, room))
}
