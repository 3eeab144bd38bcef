import { corrupt } from './bits'
import { type FseTable, readTable } from './fse'
import { type HuffmanTable, readHuffman } from './huffman'
import { CODES } from './sequences'

/** What frames begin with, as if it had come before them. Source: RFC 8878, 5. */
export interface Dictionary {
  id: number
  content: Uint8Array
  huffman?: HuffmanTable
  tables?: { literals: FseTable; offsets: FseTable; matches: FseTable }
  last: [number, number, number]
}

const MAGIC = 0xec30a437
export const FIRST_OFFSETS: [number, number, number] = [1, 4, 8]

/** A dictionary with its tables; any other bytes are one of content alone. */
export function readDictionary(bytes: Uint8Array): Dictionary {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length < 8 || view.readUInt32LE() !== MAGIC) return { id: 0, content: bytes, last: [...FIRST_OFFSETS] }
  let at = 8
  const { table: huffman, length } = readHuffman(bytes.subarray(at))
  at += length
  const next = ({ maxLog, maxSymbol }: { maxLog: number; maxSymbol: number }) => {
    const read = readTable(bytes.subarray(at), maxLog, maxSymbol)
    at += read.length
    return read.table
  }
  const offsets = next(CODES.offsets)
  const matches = next(CODES.matches)
  const literals = next(CODES.literals)
  if (at + 12 > bytes.length) throw corrupt('its dictionary breaks off')
  const last: Dictionary['last'] = [view.readUInt32LE(at), view.readUInt32LE(at + 4), view.readUInt32LE(at + 8)]
  return { id: view.readUInt32LE(4), content: bytes.subarray(at + 12), huffman, tables: { literals, offsets, matches }, last }
}
