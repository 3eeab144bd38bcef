import { checkString } from '../../arguments'
import type { LegacyCharset } from '../../data/encodings/vietnamese'
import { TONE_MARKS } from '../../data/vietnamese/letters'
import { viewOf } from '../bytes'
import { vowelOf } from '../letters'
import { nfc } from '../unicode-form'
import { requireCharset } from './charsets'
import { type Codec, codecOf } from './codec'
import { encodeViqr } from './viqr'

/** A character the charset could not say. */
export interface EncodingLoss {
  /** `unencodable`: not in the charset, `?` stands in its place; `shared-capital`: only its small letter is, and stands in its place. */
  code: 'unencodable' | 'shared-capital'
  /** The character. */
  character: string
  /** Its first place, in UTF-16 code units of the text in NFC. */
  offset: number
  /** How often it came. */
  count: number
}

/** A text in an old charset. */
export interface Encoded {
  /** The bytes a file of that charset holds. */
  bytes: Uint8Array
  /** The bytes as windows-1252 shows them: what stands in a page that says `face=".VnTime"`. */
  view: string
  /** What the charset could not say, one record a character; `[]` for nothing. */
  losses: EncodingLoss[]
}

/** The bytes of a character: its own, those of its small letter where they share, or of its base and tone mark. */
function codeOf(letter: string, { encode, shared }: Codec): readonly number[] | undefined {
  const own = encode.get(letter)
  if (own) return own
  if (shared.has(letter)) return encode.get(letter.toLowerCase())
  const vowel = vowelOf(letter)
  const base = vowel && vowel.tone > 0 ? encode.get(vowel.base) : undefined
  const mark = base && encode.get(TONE_MARKS[vowel!.tone]!)
  return base && mark && [...base, ...mark]
}

/** Unicode text in an old charset. What it cannot say becomes `?` and is reported. Throws a TypeError on an unknown charset. */
export function encodeLegacy(text: string, charset: LegacyCharset): Encoded {
  checkString('text', text, encodeLegacy)
  const name = requireCharset(charset, encodeLegacy)
  const source = nfc(text)
  const losses = new Map<string, EncodingLoss>()
  const lose = (code: EncodingLoss['code'], character: string, offset: number) => {
    const known = losses.get(code + character)
    losses.set(code + character, known ? { ...known, count: known.count + 1 } : { code, character, offset, count: 1 })
  }
  const codec = name === 'viqr' ? undefined : codecOf(name)
  const codes = new Map<string, readonly number[] | undefined>()
  const bytes: number[] = []
  let offset = 0
  for (const character of codec ? source : encodeViqr(source)) {
    if (!codes.has(character))
      codes.set(character, codec ? codeOf(character, codec) : character < '\u0080' ? [character.charCodeAt(0)] : undefined)
    const code = codes.get(character)
    if (!code) lose('unencodable', character, offset)
    else if (codec?.shared.has(character) && !codec.encode.has(character)) lose('shared-capital', character, offset)
    bytes.push(...(code ?? UNKNOWN))
    offset += character.length
  }
  return { bytes: Uint8Array.from(bytes), view: bytes.map(viewOf).join(''), losses: [...losses.values()] }
}

const UNKNOWN = [0x3f]
