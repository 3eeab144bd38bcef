import type { LegacyCharset } from '../../data/encodings/vietnamese'
import { byteOf } from '../bytes'
import { nfc } from '../unicode-form'
import { restoreCapitals } from './capitals'
import { requireCharset } from './charsets'
import { codecOf } from './codec'
import { decodeViqr } from './viqr'

const CHUNK = 8192

/** Bytes as a string of U+0000–00FF. */
export function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + CHUNK) as unknown as number[])
  return text
}

/** Letters that share a code with others, told apart by their place: VNU's 0xC1 is ẽ, and Ô where a word begins (no word begins with ẽ). */
const VNU_INITIAL = /(?<![\p{L}\p{M}])ẽ(?=\p{L})/gu

/**
 * Old Vietnamese text made Unicode (NFC). A string is taken as the windows-1252 or Latin-1 view of the bytes, as a page is that was decoded
 * so; characters that are no such view pass. Bytes without a letter are windows-1252. `capitals`: the font drew small letters as capitals
 * (.VnTimeH). Throws a TypeError on an unknown charset, never on any text.
 */
export function decodeLegacy(input: Uint8Array | string, charset: LegacyCharset, options: { capitals?: boolean } = {}): string {
  const name = requireCharset(charset)
  const source = typeof input === 'string' ? input : latin1(input)
  const text = name === 'viqr' ? decodeViqr(source) : decodeTable(source, name)
  const whole = name === 'vnu' ? text.replace(VNU_INITIAL, 'Ô') : text
  if (options.capitals) return whole.toUpperCase()
  return name === 'viqr' ? whole : restoreCapitals(whole, codecOf(name).shared)
}

function decodeTable(source: string, charset: Exclude<LegacyCharset, 'viqr'>): string {
  const { decode, longest, other } = codecOf(charset)
  const parts: string[] = []
  let at = 0
  while (at < source.length) {
    const byte = byteOf(source[at]!)
    if (byte === undefined) {
      parts.push(source[at]!)
      at += 1
      continue
    }
    let code = ''
    let letter: string | undefined
    for (let length = longest[byte]!; length > 0 && letter === undefined; length -= 1) {
      code = codeAt(source, at, length)
      letter = decode.get(code)
    }
    parts.push(letter ?? other(byte))
    at += letter === undefined ? 1 : code.length
  }
  return nfc(parts.join(''))
}

/** Up to `length` bytes from `at`, cut before a character that is no view of a byte. */
function codeAt(source: string, at: number, length: number): string {
  let code = ''
  for (let index = at; index < Math.min(at + length, source.length); index += 1) {
    const byte = byteOf(source[index]!)
    if (byte === undefined) break
    code += String.fromCharCode(byte)
  }
  return code
}
