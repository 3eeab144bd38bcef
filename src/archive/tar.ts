import type { StoredArrival } from './arrival'
import { pathOf, shownPath } from './file-path'
import { readMember } from './members'
import { Packed } from './packing/packed'
import { asReadError, failureOf, ReadError } from './read-error'
import type { Reader, Reading } from './reading'
import { memorySource, type Source, streamSource } from './source'

/** Source: POSIX.1-2001, pax, "ustar Interchange Format"; GNU tar, "Basic Tar Format". */
const BLOCK = 512
const [NAME, SIZE, CHECKSUM, TYPE, MAGIC, PREFIX] = [
  [0, 100],
  [124, 136],
  [148, 156],
  [156, 157],
  [257, 263],
  [345, 500],
] as const
/** A name longer than this is none. In bytes. */
const LONGEST_NAME = 64 * 1024
/** A smaller file is held at once: what is in it is looked at several times. In bytes. */
const SMALL = 1024 * 1024
const BLANK = 32

const field = (block: Buffer, [from, to]: readonly [number, number]): Buffer => {
  const bytes = block.subarray(from, to)
  const end = bytes.indexOf(0)
  return end < 0 ? bytes : bytes.subarray(0, end)
}
const octal = (bytes: Buffer): number => Number.parseInt(bytes.toString('latin1').trim() || '0', 8)

/** A size of 8 GB and more is binary, behind a first byte with its highest bit set. */
function sizeOf(block: Buffer): number {
  const bytes = block.subarray(...SIZE)
  return bytes[0]! & 0x80 ? Number(BigInt(`0x${bytes.toString('hex')}`) & ((1n << 88n) - 1n)) : octal(field(block, SIZE))
}

/** The sum of its bytes, those of the sum itself taken as blanks. */
function isHeader(block: Buffer): boolean {
  let sum = 0
  for (let at = 0; at < BLOCK; at++) sum += at >= CHECKSUM[0] && at < CHECKSUM[1] ? BLANK : block[at]!
  return octal(field(block, CHECKSUM)) === sum
}

/** Whether a tar begins with these bytes; archives of before 1988 have no name of their format in them. */
export const isTar = (head: Uint8Array): boolean => {
  const block = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, BLOCK))
  return block.length === BLOCK && block[0] !== 0 && isHeader(block)
}

/** Name and size out of pax records: `LENGTH NAME=VALUE` and a line end. */
function paxOf(bytes: Buffer): { path?: Buffer; size?: number } {
  const found: { path?: Buffer; size?: number } = {}
  for (let at = 0; at < bytes.length; ) {
    const blank = bytes.indexOf(BLANK, at)
    const length = blank < 0 ? Number.NaN : Number(bytes.toString('latin1', at, blank))
    if (!(length > blank - at)) break
    const record = bytes.subarray(blank + 1, at + length - 1)
    const equals = record.indexOf('=')
    const name = record.toString('latin1', 0, equals)
    if (name === 'path') found.path = record.subarray(equals + 1)
    if (name === 'size') found.size = Number(record.toString('latin1', equals + 1))
    at += length
  }
  return found
}

async function* pieces(packed: Packed, size: number, taken: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for (let left = size; left > 0; ) {
    await packed.need(1)
    const piece = packed.take(left)
    left -= piece.length
    taken(piece.length)
    yield piece
  }
}

async function* readFile(reading: Reading, packed: Packed, name: string, size: number, read: Reader): AsyncGenerator<StoredArrival> {
  let left = size
  const open = async (): Promise<Source> => {
    if (size > SMALL) return streamSource(pieces(packed, size, bytes => (left -= bytes)))
    const bytes = await packed.exactly(size)
    left = 0
    return memorySource(bytes)
  }
  yield* readMember(reading, { name, open }, read)
  await packed.pass(left)
}

/**
 * The pages of a tar, in its order, as of a folder: each file as `read` finds it. Links are passed by, as what they lead to stands in the
 * archive, or is none of it.
 */
export const tarReader = (read: Reader): Reader =>
  async function* readTar(reading) {
    const { source, origin } = reading
    if (reading.inside) return yield { kind: 'skipped', origin, because: 'unread-archive' }
    const packed = new Packed(source.open(), 0, 'tar')
    let pax: { path?: Buffer; size?: number } = {}
    try {
      while (await packed.more()) {
        const block = await packed.exactly(BLOCK)
        // Two blocks of zeros stand at the end; behind them may be anything.
        if (block.every(byte => byte === 0)) break
        if (!isHeader(block)) throw new ReadError('damaged', `no tar header at byte ${packed.offset - BLOCK}`)
        const type = block.toString('latin1', ...TYPE)
        const size = pax.size ?? sizeOf(block)
        const padding = (BLOCK - (size % BLOCK)) % BLOCK
        if (!Number.isSafeInteger(size)) throw new ReadError('damaged', `no size in the tar header at byte ${packed.offset - BLOCK}`)
        if (type === 'x' || type === 'L') {
          if (size > LONGEST_NAME) throw new ReadError('damaged', `a name of ${size} bytes in the tar`)
          const bytes = await packed.exactly(size)
          pax = type === 'x' ? { ...pax, ...paxOf(bytes) } : { ...pax, path: field(bytes, [0, size]) }
        } else {
          const prefix = field(block, MAGIC).toString('latin1') === 'ustar' ? field(block, PREFIX) : Buffer.alloc(0)
          const own = prefix.length > 0 ? Buffer.concat([prefix, Buffer.from('/'), field(block, NAME)]) : field(block, NAME)
          const name = shownPath(pathOf(pax.path ?? own)).replace(/^(?:\.\/)+/, '')
          pax = {}
          if (['0', '\0', '7'].includes(type) && !name.endsWith('/')) yield* readFile(reading, packed, name, size, read)
          else await packed.pass(['1', '2'].includes(type) ? 0 : size)
          if (['1', '2'].includes(type)) continue
        }
        await packed.pass(padding)
      }
    } catch (error) {
      yield failureOf(origin, asReadError(error), true)
    } finally {
      await packed.close()
    }
  }
