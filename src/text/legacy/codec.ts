import { LEGACY_TABLES, type LegacyCharset, type LegacyTable } from '../../data/encodings/vietnamese'
import { MAC_ROMAN_HIGH } from '../../data/encodings/windows-1252'
import { byteOf, viewOf } from '../bytes'
import { words } from '../lazy'
import { VIETNAMESE_LETTERS, vowelOf } from '../letters'

/** A table charset ready for use. Codes are strings whose characters are the bytes, U+0000–00FF. */
export interface Codec {
  decode: ReadonlyMap<string, string>
  /** Length of the longest code that starts with a byte; 0 where none does. */
  longest: Uint8Array
  encode: ReadonlyMap<string, string>
  /** What a byte is that no code starts with. */
  other(byte: number): string
  /** Capitals without a code of their own. */
  shared: ReadonlySet<string>
}

export type TableCharset = Exclude<LegacyCharset, 'viqr'>

const bytesOf = (view: string): string => Array.from(view, character => String.fromCharCode(byteOf(character)!)).join('')

const hexCodes = (list: string | undefined): [string, string][] =>
  list ? words(list).map(entry => [String.fromCharCode(Number.parseInt(entry.slice(0, 2), 16)), entry.slice(2)]) : []

function highCodes(high = ''): [string, string][] {
  return [...high].flatMap((letter, index) => (letter === '.' ? [] : [[String.fromCharCode(0x80 + index), letter] as [string, string]]))
}

/** Small letters as written, capitals as both sides in capitals; and, decoding only, a capital base with a small mark. */
function pairCodes(pairs = ''): { own: [string, string][]; loose: [string, string][] } {
  const small = pairs ? words(pairs).map(entry => [entry.slice(0, -1), entry.slice(-1)] as const) : []
  const capital = small.map(([view, letter]) => [view.toUpperCase(), letter.toUpperCase()] as const)
  const coded = (list: (readonly [string, string])[]) => list.map(([view, letter]) => [bytesOf(view), letter] as [string, string])
  const loose = small
    .filter(([view]) => view.length === 2)
    .map(([view, letter]) => [view[0]!.toUpperCase() + view[1], letter.toUpperCase()] as const)
  return { own: coded([...small, ...capital]), loose: coded(loose) }
}

function sharedCapitals({ shared = '' }: LegacyTable): Set<string> {
  const capitals = VIETNAMESE_LETTERS().filter(letter => letter !== letter.toLowerCase())
  return new Set(shared === 'toned' ? capitals.filter(letter => (vowelOf(letter)?.tone ?? 0) > 0) : shared)
}

function build(table: LegacyTable, recode: (code: string) => string = code => code, other = viewOf): Codec {
  const { own, loose } = pairCodes(table.pairs)
  const codes = [...hexCodes(table.low), ...highCodes(table.high), ...own].map(([code, letter]) => [recode(code), letter] as const)
  const decode = new Map<string, string>()
  const encode = new Map<string, string>()
  for (const [code, letter] of codes) {
    if (!decode.has(code)) decode.set(code, letter)
    if (!encode.has(letter)) encode.set(letter, code)
  }
  for (const [code, letter] of [...loose, ...hexCodes(table.also)]) if (!decode.has(recode(code))) decode.set(recode(code), letter)
  const longest = new Uint8Array(256)
  for (const code of decode.keys()) longest[code.charCodeAt(0)] = Math.max(longest[code.charCodeAt(0)]!, code.length)
  return { decode, longest, encode, other, shared: sharedCapitals(table) }
}

const macByte = (code: string): string =>
  Array.from(code, unit => (unit < '\u0080' ? unit : String.fromCharCode(0x80 + MAC_ROMAN_HIGH.indexOf(viewOf(unit.charCodeAt(0)))))).join(
    '',
  )

const built = new Map<TableCharset, Codec>()

/** The codec of a charset, built at first use. */
export function codecOf(charset: TableCharset): Codec {
  const known = built.get(charset)
  if (known) return known
  const codec =
    charset === 'vni-mac'
      ? build(LEGACY_TABLES['vni-win'], macByte, byte => (byte < 0x80 ? String.fromCharCode(byte) : MAC_ROMAN_HIGH[byte - 0x80]!))
      : build(LEGACY_TABLES[charset])
  built.set(charset, codec)
  return codec
}
