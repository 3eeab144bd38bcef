import type { SkipReason } from './arrival'

export interface HttpHead {
  status: number
  /** By name in small letters; of several with one name the values are joined by a comma. */
  headers: ReadonlyMap<string, string>
  /** Bytes up to the body. */
  length: number
}

/** A head longer than this is none. */
export const MAX_HEAD = 256 * 1024
const LINE_FEED = 10
const RETURN = 13

/** Where the first empty line ends; -1 before it has come. */
function endOfHead(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
    if (bytes[at + 1] === LINE_FEED) return at + 2
    if (bytes[at + 1] === RETURN && bytes[at + 2] === LINE_FEED) return at + 3
  }
  return -1
}

/** Header lines, folded ones joined (RFC 9112, 5.2; RFC 5322, 2.2.3). */
export function parseHeaders(text: string): Map<string, string> {
  const headers = new Map<string, string>()
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon <= 0) continue
    const name = line.slice(0, colon).trim().toLowerCase()
    const value = line.slice(colon + 1).trim()
    headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value)
  }
  return headers
}

/** The head of an HTTP response; `more` while its end has not come, undefined where the bytes are none. */
export function parseHead(bytes: Uint8Array): HttpHead | 'more' | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 5)).toString('latin1')
  if (!'HTTP/'.startsWith(start.toUpperCase())) return undefined
  const length = endOfHead(bytes)
  if (length < 0) return bytes.length > MAX_HEAD ? undefined : 'more'
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, length).toString('latin1')
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/i.exec(text)
  return status ? { status: Number(status[1]), headers: parseHeaders(text.slice(text.indexOf('\n') + 1)), length } : undefined
}

const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|,|$)/i

export const isHtmlType = (contentType: string): boolean => HTML.test(contentType)

/** Why a response is no page, as far as its head says. */
export function reasonToSkip({ status, headers }: HttpHead): SkipReason | undefined {
  if (status >= 300 && status < 400) return 'redirect'
  if (status !== 200) return 'bad-status'
  const type = headers.get('content-type')
  return type === undefined || type === '' || isHtmlType(type) ? undefined : 'not-html'
}
