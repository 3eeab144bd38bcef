import type { LegacyCharset } from '../../data/encodings/vietnamese'
import { TONE_MARKS } from '../../data/vietnamese/letters'
import { viewOf } from '../bytes'
import { vowelOf } from '../letters'
import { nfc } from '../unicode-form'
import { requireCharset } from './charsets'
import { type Codec, codecOf } from './codec'
import { encodeViqr } from './viqr'

/** A character the charset does not have, or has only as a small letter; offset of its first place, in UTF-16 units of the NFC text. */
export interface EncodingLoss {
  code: 'unencodable' | 'shared-capital'
  character: string
  offset: number
  count: number
}

export interface Encoded {
  bytes: Uint8Array
  /** The bytes as windows-1252 shows them: what stands in a page that says `face=".VnTime"`. */
  view: string
  losses: EncodingLoss[]
}

function codeOf(letter: string, { encode, decode, longest, other, shared }: Codec): string | undefined {
  const own = encode.get(letter)
  if (own !== undefined) return own
  if (shared.has(letter)) return encode.get(letter.toLowerCase())
  const vowel = vowelOf(letter)
  const base = vowel && vowel.tone > 0 ? (encode.get(vowel.base) ?? (vowel.base < '\u0080' ? vowel.base : undefined)) : undefined
  const mark = vowel && encode.get(TONE_MARKS[vowel.tone]!)
  if (base !== undefined && mark !== undefined) return base + mark
  const byte = letter < '\u0080' ? letter.charCodeAt(0) : plainByte(letter, other)
  return byte !== undefined && !(longest[byte]! > 0 && decode.has(String.fromCharCode(byte))) ? String.fromCharCode(byte) : undefined
}

function plainByte(letter: string, other: Codec['other']): number | undefined {
  for (let byte = 0x80; byte < 0x100; byte += 1) if (other(byte) === letter) return byte
  return undefined
}

/** Unicode text in an old charset. What it cannot say becomes `?` and is reported. Throws a TypeError on an unknown charset. */
export function encodeLegacy(text: string, charset: LegacyCharset): Encoded {
  const name = requireCharset(charset)
  const source = nfc(text)
  const losses = new Map<string, EncodingLoss>()
  const lose = (code: EncodingLoss['code'], character: string, offset: number) => {
    const known = losses.get(code + character)
    losses.set(code + character, known ? { ...known, count: known.count + 1 } : { code, character, offset, count: 1 })
  }
  const parts: string[] = []
  const known = new Map<string, string | undefined>()
  const codec = name === 'viqr' ? undefined : codecOf(name)
  let at = 0
  for (const character of codec ? source : encodeViqr(source)) {
    if (codec && !known.has(character)) known.set(character, codeOf(character, codec))
    const code = codec ? known.get(character) : character < '\u0080' ? character : undefined
    if (code === undefined) lose('unencodable', character, at)
    else if (codec?.shared.has(character) && !codec.encode.has(character)) lose('shared-capital', character, at)
    parts.push(code ?? '?')
    at += character.length
  }
  const units = parts.join('')
  const bytes = Uint8Array.from(units, unit => unit.charCodeAt(0))
  return { bytes, view: Array.from(units, unit => viewOf(unit.charCodeAt(0))).join(''), losses: [...losses.values()] }
}
