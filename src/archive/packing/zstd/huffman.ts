import { BackwardBits, corrupt, highestBit } from './bits'
import { interleaved, readTable } from './fse'

/** Source: RFC 8878, 4.2. */
export interface HuffmanTable {
  log: number
  symbols: Uint8Array
  bits: Uint8Array
}

const MAX_BITS = 11
const MAX_WEIGHT_LOG = 6
const SYMBOLS = 256

/** Weights of all symbols but the last, and the bytes they take. */
function readWeights(bytes: Uint8Array): { weights: number[]; length: number } {
  const header = bytes[0]
  if (header === undefined) throw corrupt('a Huffman table is missing')
  if (header >= 128) {
    const count = header - 127
    const length = 1 + ((count + 1) >> 1)
    if (bytes.length < length) throw corrupt('a Huffman table breaks off')
    const weights = Array.from({ length: count }, (_, n) => (n % 2 === 0 ? bytes[1 + (n >> 1)]! >> 4 : bytes[1 + (n >> 1)]! & 15))
    return { weights, length }
  }
  const own = bytes.subarray(1, 1 + header)
  if (own.length < header) throw corrupt('a Huffman table breaks off')
  const { table, length } = readTable(own, MAX_WEIGHT_LOG, MAX_BITS + 1)
  return { weights: interleaved(table, own.subarray(length), SYMBOLS - 1), length: 1 + header }
}

function tableOfWeights(weights: readonly number[]): HuffmanTable {
  const sum = weights.reduce((total, weight) => total + (weight > 0 ? 2 ** (weight - 1) : 0), 0)
  if (sum === 0 || sum >= 2 ** MAX_BITS || weights.length >= SYMBOLS) throw corrupt('the weights of a Huffman table')
  const log = highestBit(sum) + 1
  const left = (1 << log) - sum
  if (left & (left - 1) || log > MAX_BITS) throw corrupt('the weights of a Huffman table do not add up')
  const lengths = [...weights, highestBit(left) + 1].map(weight => (weight > 0 ? log + 1 - weight : 0))
  const counts = new Uint16Array(MAX_BITS + 1)
  for (const length of lengths) counts[length]!++
  const size = 1 << log
  const [symbols, bits] = [new Uint8Array(size), new Uint8Array(size)]
  const places = new Uint16Array(log + 1)
  // Longer codes stand first.
  for (let length = log; length >= 1; length--) {
    places[length - 1] = places[length]! + counts[length]! * (1 << (log - length))
    bits.fill(length, places[length], places[length - 1])
  }
  if (places[0] !== size) throw corrupt('a Huffman table is not full')
  lengths.forEach((length, symbol) => {
    if (length === 0) return
    const from = places[length]!
    places[length] = from + (1 << (log - length))
    symbols.fill(symbol, from, places[length])
  })
  return { log, symbols, bits }
}

export function readHuffman(bytes: Uint8Array): { table: HuffmanTable; length: number } {
  const { weights, length } = readWeights(bytes)
  return { table: tableOfWeights(weights), length }
}

/** One stream, into the whole of `out`. */
export function decodeStream({ log, symbols, bits }: HuffmanTable, bytes: Uint8Array, out: Uint8Array): void {
  const input = new BackwardBits(bytes)
  const mask = (1 << log) - 1
  let state = input.read(log)
  for (let at = 0; at < out.length; at++) {
    if (input.left <= -log) throw corrupt('a Huffman stream breaks off')
    out[at] = symbols[state]!
    const count = bits[state]!
    state = ((state << count) + input.read(count)) & mask
  }
  if (input.left !== -log) throw corrupt('a Huffman stream goes on')
}
