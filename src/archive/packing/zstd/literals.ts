import { corrupt } from './bits'
import { decodeStream, type HuffmanTable, readHuffman } from './huffman'
import { MAX_BLOCK } from './limits'

const RAW = 0
const REPEATED = 1
const TREELESS = 3

interface Literals {
  bytes: Uint8Array
  /** Of the whole section. */
  length: number
  huffman: HuffmanTable | undefined
}

/** So many bytes as one number, the first the lowest. */
const little = (bytes: Uint8Array, count: number) => {
  let value = 0
  for (let at = count - 1; at >= 0; at--) value = value * 256 + (bytes[at] ?? 0)
  return value
}

/** Bytes of the header, and bits of each of its sizes, by its size format. Source: RFC 8878, 3.1.1.3.1.1. */
const PLAIN = [
  { header: 1, shift: 3, bits: 5 },
  { header: 2, shift: 4, bits: 12 },
  { header: 1, shift: 3, bits: 5 },
  { header: 3, shift: 4, bits: 20 },
] as const
const CODED = [
  { header: 3, bits: 10, streams: 1 },
  { header: 3, bits: 10, streams: 4 },
  { header: 4, bits: 14, streams: 4 },
  { header: 5, bits: 18, streams: 4 },
] as const

function plain(block: Uint8Array, kind: number): Literals {
  const { header, shift, bits } = PLAIN[((block[0]! >> 2) & 3) as 0]
  const size = Math.floor(little(block, header) / 2 ** shift) % 2 ** bits
  const stored = kind === RAW ? size : 1
  if (size > MAX_BLOCK || header + stored > block.length) throw corrupt('the literals break off')
  const bytes = kind === RAW ? block.subarray(header, header + size) : new Uint8Array(size).fill(block[header]!)
  return { bytes, length: header + stored, huffman: undefined }
}

/** Four streams, their lengths in front of them; each but the last gives a quarter, rounded up. */
function decodeFour(table: HuffmanTable, bytes: Uint8Array, out: Uint8Array): void {
  const quarter = (out.length + 3) >> 2
  if (bytes.length < 6 || 3 * quarter > out.length) throw corrupt('the literals break off')
  let at = 6
  for (let n = 0; n < 4; n++) {
    const length = n < 3 ? bytes[2 * n]! + 256 * bytes[2 * n + 1]! : bytes.length - at
    if (length <= 0 || at + length > bytes.length) throw corrupt('the literals break off')
    decodeStream(table, bytes.subarray(at, at + length), out.subarray(n * quarter, n < 3 ? (n + 1) * quarter : out.length))
    at += length
  }
}

function coded(block: Uint8Array, kind: number, before: HuffmanTable | undefined): Literals {
  const { header, bits, streams } = CODED[((block[0]! >> 2) & 3) as 0]
  const sizes = Math.floor(little(block, header) / 16)
  const [size, stored] = [sizes % 2 ** bits, Math.floor(sizes / 2 ** bits) % 2 ** bits]
  const section = block.subarray(header, header + stored)
  if (size > MAX_BLOCK || section.length < stored) throw corrupt('the literals break off')
  const read = kind === TREELESS ? undefined : readHuffman(section)
  const table = read?.table ?? before
  if (table === undefined) throw corrupt('literals without a Huffman table')
  const bytes = new Uint8Array(size)
  const data = section.subarray(read?.length ?? 0)
  if (streams === 1) decodeStream(table, data, bytes)
  else decodeFour(table, data, bytes)
  return { bytes, length: header + stored, huffman: table }
}

/** What is not copied from before. */
export function readLiterals(block: Uint8Array, before: HuffmanTable | undefined): Literals {
  if (block.length === 0) throw corrupt('an empty block')
  const kind = block[0]! & 3
  return kind === RAW || kind === REPEATED ? { ...plain(block, kind), huffman: before } : coded(block, kind, before)
}
