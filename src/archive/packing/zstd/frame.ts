import { ReadError } from '../../read-error'
import type { Checksum } from '../xxhash'
import { corrupt } from './bits'
import { type Dictionary, FIRST_OFFSETS } from './dictionary'
import { History } from './history'
import type { HuffmanTable } from './huffman'
import { MAX_BLOCK, MAX_WINDOW } from './limits'
import { readLiterals } from './literals'
import { runSequences, type SequenceState } from './sequences'

export const ZSTD_MAGIC = 0xfd2fb528
/** The sixteen numbers of frames that hold no data for the reader, the last four bits apart. Source: RFC 8878, 3.1.2. */
export const isSkippable = (magic: number): boolean => magic >>> 4 === 0x184d2a5

interface FrameHeader {
  window: number
  size: number | undefined
  checked: boolean
  dictionary: number
}

const ID_BYTES = [0, 1, 2, 4]

/** Asks for so many bytes, or gives some that are unpacked: who drives it may have all of them, or have to wait. */
export type Step = number | Uint8Array
type Steps<T> = Generator<Step, T, Buffer>

function* readHeader(): Steps<FrameHeader> {
  const flags = (yield 1)[0]!
  if (flags & 8) throw corrupt('a reserved bit is set')
  const single = (flags & 32) !== 0
  const fit = flags >> 6
  let window = 0
  if (!single) {
    const byte = (yield 1)[0]!
    const base = 2 ** (10 + (byte >> 3))
    window = base + (base / 8) * (byte & 7)
  }
  const idBytes = ID_BYTES[flags & 3]!
  const dictionary = idBytes === 0 ? 0 : (yield idBytes).readUIntLE(0, idBytes)
  const sizeBytes = fit === 0 ? (single ? 1 : 0) : 2 ** fit
  const field = sizeBytes === 0 ? undefined : yield sizeBytes
  const size = field && (sizeBytes === 8 ? Number(field.readBigUInt64LE()) : field.readUIntLE(0, sizeBytes) + (sizeBytes === 2 ? 256 : 0))
  if (single) window = size!
  if (window > MAX_WINDOW) throw new ReadError('damaged', `the zstd data wants ${window} bytes of memory, more than ${MAX_WINDOW}`)
  return { window, size, checked: (flags & 4) !== 0, dictionary }
}

/**
 * The blocks of one frame, whose magic number has been read. Its length is right where it ends without an error, and so is its checksum, if
 * there is one to take it with.
 */
export function* readFrame(dictionary: Dictionary | undefined, xxhash: Checksum | undefined): Steps<void> {
  const header = yield* readHeader()
  if (header.dictionary !== 0 && header.dictionary !== dictionary?.id)
    throw corrupt(`it needs the dictionary ${header.dictionary}, which is not in the file`)
  const history = new History(header.window, dictionary?.content ?? new Uint8Array())
  const state: SequenceState = { ...dictionary?.tables, last: [...(dictionary?.last ?? FIRST_OFFSETS)] }
  let huffman: HuffmanTable | undefined = dictionary?.huffman
  let size = 0
  for (let last = false; !last; ) {
    const head = (yield 3).readUIntLE(0, 3)
    last = (head & 1) === 1
    const kind = (head >> 1) & 3
    const length = head >> 3
    if (kind === 3 || length > MAX_BLOCK) throw corrupt('a block of an unknown kind')
    if (kind === 1) history.fill((yield 1)[0]!, length)
    else {
      const block = yield length
      if (kind === 0) history.append(block)
      else {
        const literals = readLiterals(block, huffman)
        huffman = literals.huffman
        runSequences(block.subarray(literals.length), literals.bytes, state, history)
      }
    }
    const bytes = history.take()
    size += bytes.length
    if (header.checked) xxhash?.update(bytes)
    if (bytes.length > 0) yield bytes
  }
  if (header.size !== undefined && size !== header.size) throw corrupt('its length is wrong')
  if (header.checked && (yield 4).readUInt32LE() !== (xxhash?.digest() ?? 0) && xxhash) throw corrupt('the checksum does not match')
}
