import { BackwardBits, corrupt, ForwardBits, highestBit } from './bits'

/** A finite state machine: what each state stands for, and how to come to the next. Source: RFC 8878, 4.1. */
export interface FseTable {
  log: number
  symbols: Uint8Array
  bits: Uint8Array
  bases: Uint16Array
}

/** Of counts, a table; -1 is a symbol less probable than once. */
export function tableOf(counts: ArrayLike<number>, log: number): FseTable {
  const size = 1 << log
  const symbols = new Uint8Array(size)
  const next = new Uint16Array(counts.length)
  let high = size
  for (let symbol = 0; symbol < counts.length; symbol++) {
    if (counts[symbol] !== -1) continue
    symbols[--high] = symbol
    next[symbol] = 1
  }
  const step = (size >> 1) + (size >> 3) + 3
  let at = 0
  for (let symbol = 0; symbol < counts.length; symbol++) {
    const count = counts[symbol]!
    if (count <= 0) continue
    next[symbol] = count
    for (let n = 0; n < count; n++) {
      symbols[at] = symbol
      do at = (at + step) & (size - 1)
      while (at >= high)
    }
  }
  if (at !== 0) throw corrupt('a table is not full')
  const bits = new Uint8Array(size)
  const bases = new Uint16Array(size)
  for (let state = 0; state < size; state++) {
    const value = next[symbols[state]!]!++
    bits[state] = log - highestBit(value)
    bases[state] = (value << bits[state]!) - size
  }
  return { log, symbols, bits, bases }
}

/** A table that always says the same. */
export const constantTable = (symbol: number): FseTable => ({
  log: 0,
  symbols: new Uint8Array([symbol]),
  bits: new Uint8Array(1),
  bases: new Uint16Array(1),
})

/** The table described at the beginning of the bytes, and how many bytes that takes. */
export function readTable(bytes: Uint8Array, maxLog: number, maxSymbol: number): { table: FseTable; length: number } {
  const input = new ForwardBits(bytes)
  const log = input.read(4) + 5
  if (log > maxLog) throw corrupt('a table is too fine')
  const counts: number[] = []
  let remaining = 1 << log
  while (remaining > 0 && counts.length <= maxSymbol) {
    const bits = highestBit(remaining + 1) + 1
    let value = input.read(bits)
    const mask = (1 << (bits - 1)) - 1
    const threshold = (1 << bits) - 2 - remaining
    if ((value & mask) < threshold) {
      input.place--
      value &= mask
    } else if (value > mask) value -= threshold
    const count = value - 1
    remaining -= Math.abs(count)
    counts.push(count)
    if (count !== 0) continue
    let repeat: number
    do {
      repeat = input.read(2)
      for (let n = 0; n < repeat; n++) counts.push(0)
    } while (repeat === 3 && counts.length <= maxSymbol)
  }
  if (remaining !== 0 || counts.length > maxSymbol + 1) throw corrupt('the counts of a table do not add up')
  const length = input.bytes
  return { table: tableOf(counts, log), length }
}

/** The symbols of a stream that two states take turns to give, as Huffman's weights are written (RFC 8878, 4.2.1.2). */
export function interleaved(table: FseTable, bytes: Uint8Array, most: number): number[] {
  const input = new BackwardBits(bytes)
  const states = [input.read(table.log), input.read(table.log)]
  const out: number[] = []
  for (let turn = 0; out.length <= most; turn ^= 1) {
    const state = states[turn]!
    out.push(table.symbols[state]!)
    states[turn] = table.bases[state]! + input.read(table.bits[state]!)
    if (input.left >= 0) continue
    out.push(table.symbols[states[turn ^ 1]!]!)
    return out
  }
  throw corrupt('too many weights')
}
