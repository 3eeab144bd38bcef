import { parseHeaders } from './http'

/** Content-Type and the like: the value and its parameters, names in small letters (RFC 2045, 5.1). */
export function parseParameters(header: string): { value: string; parameters: ReadonlyMap<string, string> } {
  const parameters = new Map<string, string>()
  for (const [, name, quoted, bare] of header.matchAll(/;\s*([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/g))
    parameters.set(name!.toLowerCase(), quoted === undefined ? bare! : quoted.replace(/\\(.)/g, '$1'))
  return { value: header.split(';', 1)[0]!.trim().toLowerCase(), parameters }
}

export const headersOf = (bytes: Buffer): Map<string, string> => parseHeaders(bytes.toString('latin1'))

const [TAB, LINE_FEED, RETURN, BLANK, EQUALS] = [9, 10, 13, 32, 61]

const hexDigit = (byte: number | undefined): number => {
  if (byte === undefined) return -1
  if (byte >= 48 && byte <= 57) return byte - 48
  const letter = byte | 32
  return letter >= 97 && letter <= 102 ? letter - 87 : -1
}

/** Behind a soft line break that begins at a `=`; -1 where it is none. */
function afterSoftBreak(bytes: Uint8Array, at: number): number {
  let next = at + 1
  while (bytes[next] === BLANK || bytes[next] === TAB) next++
  if (bytes[next] === RETURN) next++
  if (next >= bytes.length) return bytes.length
  return bytes[next] === LINE_FEED ? next + 1 : -1
}

/** Quoted-printable (RFC 2045, 6.7): blanks at the end of a line were added on the way, and are none. In one pass. */
function quotedPrintable(bytes: Uint8Array): Uint8Array {
  const out = Buffer.allocUnsafe(bytes.length)
  let end = 0
  /** Behind the last byte that is no blank at the end of its line. */
  let solid = 0
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at]!
    if (byte === EQUALS) {
      const [high, low] = [hexDigit(bytes[at + 1]), hexDigit(bytes[at + 2])]
      const soft = high < 0 || low < 0 ? afterSoftBreak(bytes, at) : -1
      if (soft >= 0) at = soft
      else {
        out[end++] = high < 0 || low < 0 ? byte : high * 16 + low
        at += high < 0 || low < 0 ? 1 : 3
      }
      solid = end
      continue
    }
    if (byte === LINE_FEED) {
      end = solid
      if (bytes[at - 1] === RETURN) out[end++] = RETURN
    }
    out[end++] = byte
    if (byte !== BLANK && byte !== TAB && byte !== RETURN) solid = end
    at++
  }
  return out.subarray(0, solid)
}

/** A part's body made bytes. */
export function decodeTransfer(body: Uint8Array, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'quoted-printable':
      return quotedPrintable(body)
    case 'base64':
      return Buffer.from(Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1'), 'base64')
    default:
      return body
  }
}
