import { BackwardBits, corrupt } from './bits'
import { constantTable, type FseTable, readTable, tableOf } from './fse'
import type { History } from './history'

/** One of the three codes of a sequence: how fine its table may be, and what it is without one. Source: RFC 8878, 3.1.1.3.2.2. */
interface Code {
  maxLog: number
  maxSymbol: number
  standard: FseTable
}

// biome-ignore format: rows as in the RFC
const LITERALS: Code = { maxLog: 9, maxSymbol: 35, standard: tableOf([4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2,
  2, 3, 2, 1, 1, 1, 1, 1, -1, -1, -1, -1], 6) }
// biome-ignore format: rows as in the RFC
const MATCHES: Code = { maxLog: 9, maxSymbol: 52, standard: tableOf([1, 4, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1], 6) }
// biome-ignore format: rows as in the RFC
const OFFSETS: Code = { maxLog: 8, maxSymbol: 31, standard: tableOf([1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  -1, -1, -1, -1, -1], 5) }

/** Lengths by code: what the code stands for, and how many bits are added. Source: RFC 8878, 3.1.1.3.2.1.1. */
function lengths(first: number, bits: readonly number[]): { bases: Uint32Array; bits: Uint8Array } {
  const bases = new Uint32Array(bits.length)
  bits.forEach((_, code) => {
    bases[code] = code === 0 ? first : bases[code - 1]! + 2 ** bits[code - 1]!
  })
  return { bases, bits: Uint8Array.from(bits) }
}
const zeros = (count: number) => new Array<number>(count).fill(0)
const LITERAL_LENGTHS = lengths(0, [...zeros(16), 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16])
const MATCH_LENGTHS = lengths(3, [...zeros(32), 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16])

/** The tables a frame used last, and its last three offsets: blocks may say "as before". */
export interface SequenceState {
  literals?: FseTable
  offsets?: FseTable
  matches?: FseTable
  last: [number, number, number]
}

export const CODES = { literals: LITERALS, offsets: OFFSETS, matches: MATCHES }

class Tables {
  at: number
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes
    this.at = at
  }

  /** By its mode: the standard one, one symbol, described here, as before. */
  next(mode: number, { maxLog, maxSymbol, standard }: Code, before: FseTable | undefined): FseTable {
    if (mode === 0) return standard
    if (mode === 1) {
      const symbol = this.#bytes[this.at++]
      if (symbol === undefined || symbol > maxSymbol) throw corrupt('a symbol without a meaning')
      return constantTable(symbol)
    }
    if (mode === 3) {
      if (before === undefined) throw corrupt('a table as before, and there is none')
      return before
    }
    const { table, length } = readTable(this.#bytes.subarray(this.at), maxLog, maxSymbol)
    this.at += length
    return table
  }
}

function countOf(bytes: Uint8Array): { count: number; length: number } {
  const [first = 0, second = 0, third = 0] = bytes
  if (bytes.length === 0) throw corrupt('the sequences are missing')
  if (first < 128) return { count: first, length: 1 }
  return first < 255 ? { count: ((first - 128) << 8) + second, length: 2 } : { count: second + (third << 8) + 0x7f00, length: 3 }
}

/** An offset; the codes below 4 name one of the last three. Source: RFC 8878, 3.1.1.5. */
function offsetOf(value: number, literals: number, last: SequenceState['last']): number {
  if (value > 3) {
    last[2] = last[1]
    last[1] = last[0]
    last[0] = value - 3
    return last[0]
  }
  const which = value - 1 + (literals === 0 ? 1 : 0)
  if (which === 0) return last[0]
  const offset = which < 3 ? last[which as 1 | 2] : last[0] - 1
  if (which > 1) last[2] = last[1]
  last[1] = last[0]
  last[0] = offset
  return offset
}

/** Writes a block's content: literals, and copies of what came before. */
export function runSequences(bytes: Uint8Array, literals: Uint8Array, state: SequenceState, history: History): void {
  const { count, length } = countOf(bytes)
  if (count === 0) {
    history.append(literals)
    return
  }
  const modes = bytes[length] ?? 0
  const tables = new Tables(bytes, length + 1)
  const l = tables.next(modes >> 6, LITERALS, state.literals)
  const o = tables.next((modes >> 4) & 3, OFFSETS, state.offsets)
  const m = tables.next((modes >> 2) & 3, MATCHES, state.matches)
  Object.assign(state, { literals: l, offsets: o, matches: m })
  const input = new BackwardBits(bytes.subarray(tables.at))
  let literal = input.read(l.log)
  let offset = input.read(o.log)
  let match = input.read(m.log)
  let used = 0
  for (let n = 1; n <= count; n++) {
    const [lCode, oCode, mCode] = [l.symbols[literal]!, o.symbols[offset]!, m.symbols[match]!]
    const value = 2 ** oCode + input.read(oCode)
    const matched = MATCH_LENGTHS.bases[mCode]! + input.read(MATCH_LENGTHS.bits[mCode]!)
    const fresh = LITERAL_LENGTHS.bases[lCode]! + input.read(LITERAL_LENGTHS.bits[lCode]!)
    if (used + fresh > literals.length) throw corrupt('more literals than there are')
    history.append(literals.subarray(used, used + fresh))
    used += fresh
    history.copy(offsetOf(value, fresh, state.last), matched)
    if (n === count) break
    literal = l.bases[literal]! + input.read(l.bits[literal]!)
    match = m.bases[match]! + input.read(m.bits[match]!)
    offset = o.bases[offset]! + input.read(o.bits[offset]!)
  }
  if (input.left !== 0) throw corrupt('a block’s sequences do not end where they should')
  history.append(literals.subarray(used))
}
