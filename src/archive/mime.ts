import { parseHeaders } from './http'

/** Content-Type and the like: the value and its parameters, names in small letters (RFC 2045, 5.1). */
export function parseParameters(header: string): { value: string; parameters: ReadonlyMap<string, string> } {
  const parameters = new Map<string, string>()
  for (const [, name, quoted, bare] of header.matchAll(/;\s*([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/g))
    parameters.set(name!.toLowerCase(), quoted === undefined ? bare! : quoted.replace(/\\(.)/g, '$1'))
  return { value: header.split(';', 1)[0]!.trim().toLowerCase(), parameters }
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')

export const headersOf = (lines: readonly Uint8Array[]): Map<string, string> => parseHeaders(lines.map(latin1).join('\n'))

const SOFT_BREAK = /=[ \t]*\r?$/
const HEX = /=([0-9a-f]{2})/gi

/** Quoted-printable (RFC 2045, 6.7), line by line. */
function quotedPrintable(line: Uint8Array, last: boolean): Buffer {
  const text = latin1(line)
  const written = SOFT_BREAK.test(text) ? text.replace(SOFT_BREAK, '') : text.replace(/[ \t]+(?=\r?$)/, '') + (last ? '' : '\n')
  return Buffer.from(
    written.replace(HEX, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
}

/** Lines of a part's body made bytes; lines come without their LF. */
export function decodeTransfer(lines: readonly Uint8Array[], encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'quoted-printable':
      return Buffer.concat(lines.map((line, at) => quotedPrintable(line, at === lines.length - 1)))
    case 'base64':
      return Buffer.from(lines.map(latin1).join(''), 'base64')
    default:
      return Buffer.concat(lines.flatMap((line, at) => (at === 0 ? [line] : [LINE_END, line])))
  }
}

const LINE_END = Buffer.from('\n')
