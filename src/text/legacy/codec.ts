import { MACINTOSH } from '../../data/encodings/code-pages'
import { LEGACY_TABLES, type LegacyCharset, type LegacyTable } from '../../data/encodings/vietnamese'
import { byteOf, viewOf } from '../bytes'
import { highOf } from '../code-page'
import { lazy, words } from '../lazy'
import { VIETNAMESE_LETTERS, vowelOf, withTone } from '../letters'

/** A table charset ready for use: codes of one byte, and of two. */
export interface Codec {
  /** What each byte is alone: a letter, or what windows-1252 (MacRoman for VNI-MAC) has there. */
  single: readonly string[]
  /** Letters of two bytes, by first byte × 256 + second. */
  double: ReadonlyMap<number, string>
  /** The bytes of a character. */
  encode: ReadonlyMap<string, readonly number[]>
  /** Capitals without a code of their own. */
  shared: ReadonlySet<string>
}

export type TableCharset = Exclude<LegacyCharset, 'viqr'>

type Code = [bytes: number[], letter: string]

const hexCodes = (list = ''): Code[] => (list ? words(list) : []).map(entry => [[Number.parseInt(entry.slice(0, 2), 16)], entry.slice(2)])

const highCodes = (high = ''): Code[] => [...high].flatMap((letter, index) => (letter === '.' ? [] : [[[0x80 + index], letter] as Code]))

const viewCode = (view: string, letter: string): Code => [Array.from(view, character => byteOf(character.charCodeAt(0))), letter]

/** A vowel with all its tones. */
const TONED = 7

/** Small letters, each behind the view of its bytes. */
const smallPairs = (pairs = ''): string[] =>
  (pairs ? words(pairs) : []).flatMap(entry =>
    entry.length < TONED
      ? entry
      : [...entry.slice(2)].flatMap((sign, at) => (sign === '.' ? [] : entry[1] + sign + withTone(entry[0]!, at + 1))),
  )

/** Small letters as written, capitals as both sides in capitals. */
function pairCodes(pairs?: string): Code[] {
  const small = smallPairs(pairs).map(entry => [entry.slice(0, -1), entry.slice(-1)] as const)
  return [...small, ...small.map(([view, letter]) => [view.toUpperCase(), letter.toUpperCase()] as const)].map(([view, letter]) =>
    viewCode(view, letter),
  )
}

/** A capital base with a small mark, as some typed it: read, never written. */
const looseCodes = (pairs?: string): Code[] =>
  smallPairs(pairs)
    .filter(entry => entry.length === 3)
    .map(entry => viewCode(entry[0]!.toUpperCase() + entry[1], entry[2]!.toUpperCase()))

function sharedCapitals(shared = ''): Set<string> {
  const capitals = VIETNAMESE_LETTERS().filter(letter => letter !== letter.toLowerCase())
  return new Set(shared === 'toned' ? capitals.filter(letter => (vowelOf(letter)?.tone ?? 0) > 0) : shared)
}

function build(table: LegacyTable, rest: (byte: number) => string = viewOf, place: (byte: number) => number = byte => byte): Codec {
  const vietnamese = new Set(VIETNAMESE_LETTERS())
  const own = [...hexCodes(table.low), ...highCodes(table.high), ...pairCodes(table.pairs)]
  const single: (string | undefined)[] = []
  const double = new Map<number, string>()
  const encode = new Map<string, number[]>()
  const read = (codes: Code[], write: boolean) => {
    for (const [code, letter] of codes) {
      const [first, second] = code.map(place) as [number, number | undefined]
      if (second === undefined) single[first] ??= letter
      else if (!double.has(first * 256 + second)) double.set(first * 256 + second, letter)
      if (write && !encode.has(letter)) encode.set(letter, second === undefined ? [first] : [first, second])
    }
  }
  read(own, true)
  read([...looseCodes(table.pairs), ...hexCodes(table.also)], false)
  const whole = Array.from({ length: 256 }, (_, byte) => single[byte] ?? rest(byte))
  for (const [code, letter] of hexCodes(table.twin)) encode.set(letter, code)
  // A Vietnamese letter is written as the table has it or not at all: the place windows-1252 has it in shows another glyph here.
  for (const [byte, character] of whole.entries()) if (!encode.has(character) && !vietnamese.has(character)) encode.set(character, [byte])
  return { single: whole, double, encode, shared: sharedCapitals(table.shared) }
}

const macHigh = lazy(() => highOf(MACINTOSH))
const macRoman = (byte: number): string => (byte < 0x80 ? String.fromCharCode(byte) : macHigh()[byte - 0x80]!)
const macPlace = (byte: number): number => (byte < 0x80 ? byte : 0x80 + macHigh().indexOf(viewOf(byte)))

const built = new Map<TableCharset, Codec>()

/** The codec of a charset, built at first use. */
export function codecOf(charset: TableCharset): Codec {
  const known = built.get(charset)
  if (known) return known
  const codec = charset === 'vni-mac' ? build(LEGACY_TABLES['vni-win'], macRoman, macPlace) : build(LEGACY_TABLES[charset])
  built.set(charset, codec)
  return codec
}
