import { bytesOf, type Called, checkBoolean, checkObject, wrong } from '../../arguments'
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

/** Bytes or their view, as the view. */
export function viewed(input: Uint8Array | ArrayBuffer | string, called: Called): string {
  if (typeof input === 'string') return input
  return latin1(bytesOf(input) ?? wrong('input', 'a string, a Uint8Array or an ArrayBuffer', input, called))
}

/** How {@link decodeLegacy} reads a text. */
export interface DecodeLegacyOptions {
  /** The font drew small letters as capitals (.VnTimeH): so the text is in capitals. Default false. */
  capitals?: boolean | undefined
}

/** Letters that share a code with others, told apart by their place: VNU's 0xC1 is ẽ, and Ô where a word begins (no word begins with ẽ). */
const VNU_INITIAL = /(?<![\p{L}\p{M}])ẽ(?=\p{L})/gu

/**
 * Old Vietnamese text made Unicode (NFC). A string is taken as the windows-1252 or Latin-1 view of the bytes, as a page is that was decoded
 * so; characters that are no such view pass. Bytes without a letter are windows-1252.
 * @throws TypeError on an unknown charset or a wrong option, never on any text.
 */
export function decodeLegacy(input: Uint8Array | ArrayBuffer | string, charset: LegacyCharset, options: DecodeLegacyOptions = {}): string {
  const name = requireCharset(charset, decodeLegacy)
  checkObject('options', options, ['capitals'], decodeLegacy)
  if (options.capitals !== undefined) checkBoolean('options.capitals', options.capitals, decodeLegacy)
  const text = spell(viewed(input, decodeLegacy), name)
  const whole = name === 'vnu' ? text.replace(VNU_INITIAL, 'Ô') : text
  if (options.capitals) return whole.toUpperCase()
  return name === 'viqr' ? whole : restoreCapitals(whole, codecOf(name).shared)
}

/** The letters of a text, capitals without a code of their own left small: what tells one charset from another. */
export const spell = (source: string, charset: LegacyCharset): string =>
  charset === 'viqr' ? decodeViqr(source) : decodeTable(source, charset)

function decodeTable(source: string, charset: Exclude<LegacyCharset, 'viqr'>): string {
  const { single, double } = codecOf(charset)
  const paired = double.size > 0
  let text = ''
  // What stands for itself is copied in runs.
  let from = 0
  for (let at = 0; at < source.length; at++) {
    const first = byteOf(source.charCodeAt(at))
    const second = paired && first >= 0 && at + 1 < source.length ? byteOf(source.charCodeAt(at + 1)) : -1
    const pair = second < 0 ? undefined : double.get(first * 256 + second)
    if (pair === undefined && (first < 0 || single[first] === source[at])) continue
    text += source.slice(from, at) + (pair ?? single[first])
    if (pair !== undefined) at++
    from = at + 1
  }
  return nfc(text + source.slice(from))
}
