import { createHash } from 'node:crypto'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'

export interface WrittenRecord {
  type: 'warcinfo' | 'request' | 'response' | 'revisit'
  url?: string
  /** Seconds since 2012-01-01, UTC. */
  second: number
  block: Uint8Array
  contentType: string
}

const START = Date.UTC(2012, 0, 1)

/** An id made of what the record is, so that the same input gives the same file. */
function recordId(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex')
  return `<urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')}>`
}

/** A record as a gzip member of its own. */
export function packRecord({ type, url, second, block, contentType }: WrittenRecord, number: number): Buffer {
  const date = new Date(START + 1000 * second).toISOString().replace('.000Z', 'Z')
  const headers = {
    'WARC-Type': type,
    'WARC-Record-ID': recordId(`${type} ${number} ${url}`),
    'WARC-Date': date,
    ...(url !== undefined && { 'WARC-Target-URI': url }),
    'WARC-Block-Digest': `sha256:${createHash('sha256').update(block).digest('hex')}`,
    'Content-Type': contentType,
    'Content-Length': String(block.length),
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return gzipSync(Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join('')}\r\n`), block, Buffer.from('\r\n\r\n')]), { level: 6 })
}

const CHUNK = 4000

function chunked(body: Uint8Array): Buffer {
  const parts: Uint8Array[] = []
  for (let at = 0; at < body.length; at += CHUNK) {
    const part = body.subarray(at, at + CHUNK)
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n'))
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')])
}

const CODINGS: [header: string, pack: (body: Uint8Array) => Uint8Array][] = [
  ['', body => body],
  ['Content-Encoding: gzip\r\n', body => gzipSync(body)],
  ['Transfer-Encoding: chunked\r\n', chunked],
  ['Content-Encoding: br\r\n', body => brotliCompressSync(body, { params: { 1: 4 } })],
  ['Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n', body => chunked(gzipSync(body))],
  ['Content-Encoding: deflate\r\n', body => deflateSync(body)],
]

/** An HTTP response; `coding` picks how its body is packed on the wire. */
export function httpResponse(status: string, contentType: string, body: Uint8Array, coding = 0): Buffer {
  const [header, pack] = CODINGS[coding % CODINGS.length]!
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\nServer: invented\r\nContent-Type: ${contentType}\r\n${header}\r\n`), pack(body)])
}
