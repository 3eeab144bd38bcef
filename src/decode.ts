import { bytesOf, checkObject, checkString, wrong } from './arguments'
import { type DecodeHints, decode as decodeBytes } from './engine/decode/decode'
import type { Decoded } from './model/decoded'

/**
 * Bytes made text, with the evidence. In this order: a byte order mark, valid UTF-8 (before any label: labels lie), UTF-16 by its zeros, UTF-8
 * with a few faults, an old Vietnamese charset the words prove, the label of HTTP and then of the page, windows-1258 or windows-1252 by the text.
 * Takes any bytes; `extract` does the same by itself.
 * @throws TypeError where `bytes` is something else, or a hint is wrong.
 */
export function decode(bytes: Uint8Array | ArrayBuffer, hints: DecodeHints = {}): Decoded {
  const own = bytesOf(bytes) ?? wrong('bytes', 'a Uint8Array or an ArrayBuffer', bytes, decode)
  checkObject('hints', hints, ['contentType'], decode)
  if (hints.contentType !== undefined) checkString('hints.contentType', hints.contentType, decode)
  return decodeBytes(own, hints)
}

export type { DecodeHints }
