import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** Writes WARC records by hand, so that a test can write a wrong one too. */

export const html = (text: string) => `<!DOCTYPE html><html><body><p>${text}</p></body></html>`

export const warcRecord = (type: string, headers: Record<string, string>, block: Uint8Array | string): Buffer => {
  const bytes = Buffer.from(block as string)
  const all = {
    'WARC-Type': type,
    'WARC-Record-ID': '<urn:uuid:00000000-0000-0000-0000-000000000001>',
    'WARC-Date': '2019-03-05T01:02:03Z',
    'Content-Length': String(bytes.length),
    ...headers,
  }
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${head.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')])
}

export interface Response {
  status?: string
  /** Replace the default Content-Type; an empty value leaves a header out. */
  headers?: Record<string, string>
  body?: Uint8Array | string
  warc?: Record<string, string>
}

export const responseBlock = ({ status = '200 OK', headers = {}, body = '' }: Response): Buffer => {
  const lines = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...headers }).filter(([, value]) => value !== '')
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`),
    Buffer.from(body as string),
  ])
}

export const response = (url: string, options: Response = {}): Buffer =>
  warcRecord(
    'response',
    { 'WARC-Target-URI': url, 'Content-Type': 'application/http; msgtype=response', ...options.warc },
    responseBlock(options),
  )

export const warcinfo = () => warcRecord('warcinfo', { 'Content-Type': 'application/warc-fields' }, 'software: invented\r\n')

/** A member a record, as WARC writers pack. */
export const packed = (records: readonly Uint8Array[]): Buffer => Buffer.concat(records.map(record => gzipSync(record)))

export const sha1 = (bytes: Uint8Array): string => {
  const bits = [...createHash('sha1').update(bytes).digest()].map(byte => byte.toString(2).padStart(8, '0')).join('')
  return 'sha1:' + bits.replace(/.{5}/g, group => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(group, 2)]!)
}
