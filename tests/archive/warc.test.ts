import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { PageArrival } from '../../src/archive'
import { arrivals, fileOf, shortly } from './folder'
import { html, packed, response, responseBlock, sha1, warcinfo, warcRecord } from './warc-bytes'

const A = 'http://tin.example.gov.vn/a.aspx'
const page = (n: number | string) => response(`http://tin.example.gov.vn/${n}`, { body: html(`bài ${n}`) })
const line = (n: number | string) => `page http://tin.example.gov.vn/${n} bài ${n}`
const plain = (...records: Uint8Array[]) => fileOf('crawl.warc', Buffer.concat(records))
const zipped = (...records: Uint8Array[]) => fileOf('crawl.warc.gz', packed(records))

describe('a WARC file', () => {
  const payload = html('Họp báo')
  const digest = sha1(Buffer.from(payload))
  const records = [
    warcinfo(),
    warcRecord('request', { 'WARC-Target-URI': A, 'Content-Type': 'application/http; msgtype=request' }, 'GET /a.aspx HTTP/1.1\r\n\r\n'),
    response(A, { body: payload, warc: { 'WARC-Record-ID': '<urn:uuid:0a>', 'WARC-Payload-Digest': digest } }),
    warcRecord('metadata', { 'Content-Type': 'application/warc-fields' }, 'fetchTimeMs: 5\r\n'),
    page(2),
  ]

  it.each([
    ['plain', plain(...records)],
    ['packed', zipped(...records)],
    ['packed in one piece', fileOf('one.warc.gz', gzipSync(Buffer.concat(records)))],
  ])('gives its pages in order, %s', async (_, file) => {
    const all = await arrivals(file)
    expect(all.map(arrival => arrival.kind)).toEqual(['skipped', 'skipped', 'page', 'skipped', 'page'])
    expect(all[2]).toEqual({
      kind: 'page',
      origin: { input: file, record: 'urn:uuid:0a', url: A, captured: '2019-03-05T01:02:03Z', payloadDigest: digest },
      bytes: new Uint8Array(Buffer.from(payload)),
      contentType: 'text/html; charset=utf-8',
      notices: [],
    })
  })

  it('hands over bytes with a buffer of their own', async () => {
    const [first] = (await arrivals(plain(page(1)))) as PageArrival[]
    expect(first!.bytes.constructor).toBe(Uint8Array)
    expect(first!.bytes.buffer.byteLength).toBe(first!.bytes.byteLength)
  })

  it('counts what is no page by its reason', async () => {
    const file = zipped(
      response(A, { status: '301 Moved Permanently', headers: { Location: '/b' } }),
      response(A, { status: '404 Not Found', body: html('không tìm thấy') }),
      response(A, { headers: { 'Content-Type': 'image/jpeg' }, body: 'x' }),
      response(A, { headers: { 'Content-Type': '' }, body: '{"a":1}' }),
      warcRecord('revisit', { 'WARC-Target-URI': A, 'Content-Type': 'application/http; msgtype=response' }, responseBlock({})),
      response(A, {}),
      warcRecord('response', { 'WARC-Target-URI': 'dns:example', 'Content-Type': 'text/dns' }, '20190305\nexample 1 IN A 192.0.2.1\n'),
      warcRecord('resource', { 'WARC-Target-URI': A, 'Content-Type': 'image/png' }, 'x'),
    )
    expect(await shortly(file)).toEqual([
      'skipped redirect',
      'skipped bad-status',
      'skipped not-html',
      'skipped not-html',
      'skipped revisit',
      'skipped no-body',
      'skipped not-html',
      'skipped not-html',
    ])
  })

  it('takes responses without a Content-Type that look like HTML, and HTML resources', async () => {
    const file = plain(
      response(A, { headers: { 'Content-Type': '' }, body: html('một') }),
      warcRecord('resource', { 'WARC-Target-URI': `<${A}>`, 'Content-Type': 'text/html' }, html('hai')),
    )
    expect(await shortly(file)).toEqual([`page ${A} một`, `page ${A} hai`])
  })

  it('reads heads with LF only, folded lines and a status line without a reason', async () => {
    const block = `HTTP/1.0 200\nContent-Type: text/html;\n charset=windows-1258\nX: 1\n\n${html('một')}`
    const [first] = (await arrivals(plain(warcRecord('response', { 'WARC-Target-URI': A }, block)))) as PageArrival[]
    expect(first).toMatchObject({ kind: 'page', contentType: 'text/html; charset=windows-1258' })
  })

  it('says that the crawler cut a page off', async () => {
    const [first] = (await arrivals(plain(response(A, { body: html('một'), warc: { 'WARC-Truncated': 'length' } })))) as PageArrival[]
    expect(first!.notices.map(notice => notice.code)).toEqual(['capture-cut-off'])
  })
})

describe('a body', () => {
  const text = html('Thông báo '.repeat(200))
  const packers: [string, (body: string) => Uint8Array][] = [
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
  ]
  const bodyOf = async (headers: Record<string, string>, body: Uint8Array | string) => {
    const [first] = (await arrivals(plain(response(A, { headers, body })))) as PageArrival[]
    return first!.kind === 'page'
      ? { text: Buffer.from(first!.bytes).toString(), notices: first!.notices.map(notice => notice.code) }
      : first
  }
  const chunks = (body: Uint8Array) =>
    Buffer.concat([
      ...[body.subarray(0, 100), body.subarray(100)].flatMap(part => [
        Buffer.from(`${part.length.toString(16)};x=1\r\n`),
        part,
        Buffer.from('\r\n'),
      ]),
      Buffer.from('0\r\n\r\n'),
    ])

  it.each(packers)('packed by %s is unpacked, chunked or not', async (coding, pack) => {
    expect(await bodyOf({ 'Content-Encoding': coding }, pack(text))).toEqual({ text, notices: [] })
    const headers = { 'Content-Encoding': coding.toUpperCase(), 'Transfer-Encoding': 'chunked' }
    expect(await bodyOf(headers, chunks(pack(text)))).toEqual({ text, notices: [] })
  })

  it.each(['gzip', 'deflate', 'br', 'zstd'])('stored unpacked under Content-Encoding %s is taken as it is', async coding => {
    expect(await bodyOf({ 'Content-Encoding': coding, 'Transfer-Encoding': 'chunked' }, text)).toEqual({ text, notices: [] })
  })

  it.each(packers)('packed by %s and cut off gives what there is', async (coding, pack) => {
    const noise = Array.from({ length: 3000 }, (_, at) => ((at * at * 7919) % 99991).toString(36)).join(' ')
    const all = pack(text + noise)
    const found = await bodyOf({ 'Content-Encoding': coding }, all.subarray(0, all.length - 2000))
    expect(found).toMatchObject({ notices: ['capture-cut-off'], text: expect.stringContaining(text) })
  })

  it('whose chunks break off gives what there is', async () => {
    const found = await bodyOf({ 'Transfer-Encoding': 'chunked' }, chunks(Buffer.from(text)).subarray(0, 900))
    expect(found).toMatchObject({ notices: ['bad-chunks'] })
    expect(text.startsWith((found as { text: string }).text)).toBe(true)
  })

  it('that is not what its Content-Encoding says is a failure of one page', async () => {
    const broken = gzipSync(text)
    broken[20]! ^= 0xff
    const file = plain(
      response(A, { headers: { 'Content-Encoding': 'gzip' }, body: broken }),
      response(A, { headers: { 'Content-Encoding': 'zstd' }, body: 'x' }),
      page(3),
    )
    expect(await shortly(file)).toEqual(['failure bad-encoding', 'failure bad-encoding', line(3)])
  })

  it('that unpacks to more than the limit is a failure of one page', async () => {
    const bomb = gzipSync('<p>'.repeat(1_000_000))
    const file = plain(
      response(A, { headers: { 'Content-Encoding': 'gzip' }, body: bomb }),
      response(A, { body: html('x'.repeat(200_000)) }),
      page(3),
    )
    expect(await shortly(file, { maxPageBytes: 100_000 })).toEqual(['failure page-too-large', 'failure page-too-large', line(3)])
  })

  it('larger than the limit is no failure where it is no page', async () => {
    const file = plain(response(A, { headers: { 'Content-Type': 'video/mp4' }, body: Buffer.alloc(200_000) }), page(2))
    expect(await shortly(file, { maxPageBytes: 100_000 })).toEqual(['skipped not-html', line(2)])
  })

  it('of something else than HTTP is a failure of one page', async () => {
    const type = { 'Content-Type': 'application/http; msgtype=response', 'WARC-Target-URI': A }
    const file = plain(
      warcRecord('response', type, 'no head'),
      warcRecord('response', type, 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n'),
      page(3),
    )
    expect(await shortly(file)).toEqual(['failure bad-http', 'failure bad-http', line(3)])
  })
})

/** Text that packs badly, so that a place in the file is a place in the data. */
const noise = (seed: number) => Array.from({ length: 4000 }, (_, at) => ((seed + at * at * 7919) % 99991).toString(36)).join(' ')
const long = (n: number) => response(`http://tin.example.gov.vn/${n}`, { body: html(`bài ${n}`) + noise(n) })
const flip = (bytes: Uint8Array, at: number) => {
  const copy = Buffer.from(bytes)
  copy[at]! ^= 0x10
  return copy
}

describe('a damaged file', () => {
  const records = [1, 2, 3].map(long)
  const lengths = records.map(record => packed([record]).length)

  it.each([
    ['in the data', lengths[0]! + 5000],
    ['in the checksum', lengths[0]! + lengths[1]! - 6],
    ['in the first byte of a member', lengths[0]!],
  ])('packed, with a bit flipped %s, gives one failure and the pages around it', async (_, at) => {
    const file = fileOf('crawl.warc.gz', flip(packed(records), at))
    const all = await arrivals(file)
    expect(await shortly(file)).toEqual([line(1), 'failure damaged', line(3)])
    expect(all[1]).toMatchObject({ origin: { input: file }, ends: false })
  })

  it('names the record that is damaged', async () => {
    const [, failure] = await arrivals(fileOf('crawl.warc.gz', flip(packed(records), lengths[0]! + 9000)))
    expect(failure).toMatchObject({
      origin: { url: 'http://tin.example.gov.vn/2' },
      error: { code: 'damaged', message: expect.stringContaining('gzip') },
    })
  })

  it.each([
    ['too long', 'Content-Length: 9999'],
    ['too short', 'Content-Length: 10'],
    ['no number', 'Content-Length: 12x'],
  ])('plain, with a Content-Length %s, gives one failure and the pages around it', async (_, wrong) => {
    const second = Buffer.from(
      page(2)
        .toString('latin1')
        .replace(/Content-Length: \d+/, wrong),
      'latin1',
    )
    expect(await shortly(plain(page(1), second, page(3), page(4)))).toEqual([line(1), 'failure damaged', line(3), line(4)])
  })

  it('plain, with a flipped bit in a block, is known by the WARC-Block-Digest', async () => {
    const body = html('bài 2')
    const block = responseBlock({ body })
    const second = response('http://tin.example.gov.vn/2', { body, warc: { 'WARC-Block-Digest': sha1(block) } })
    expect(await shortly(plain(page(1), second, page(3)))).toEqual([line(1), line(2), line(3)])
    expect(await shortly(plain(page(1), flip(second, second.length - 20), page(3)))).toEqual([line(1), 'failure damaged', line(3)])
  })

  it.each([
    ['packed', 'crawl.warc.gz', packed(records)],
    ['plain', 'crawl.warc', Buffer.concat(records)],
    ['packed in one piece', 'crawl.warc.gz', gzipSync(Buffer.concat(records))],
  ])('that breaks off, %s, gives the pages before and one failure', async (_, name, bytes) => {
    const file = fileOf(name, bytes.subarray(0, bytes.length - 3000))
    expect(await shortly(file)).toEqual([line(1), line(2), 'failure truncated, ends'])
    expect((await arrivals(file))[2]).toMatchObject({ origin: { url: 'http://tin.example.gov.vn/3' } })
  })

  it('without the two line ends after its last record is sound', async () => {
    const bytes = Buffer.concat([page(1), page(2)])
    expect(await shortly(fileOf('crawl.warc', bytes.subarray(0, -4)))).toEqual([line(1), line(2)])
  })
})

describe('what is no WARC file', () => {
  it.each([
    ['an empty file', 'a.warc.gz', '', 'failure empty-file, ends'],
    ['HTML', 'a.warc', html('bài').repeat(50), 'failure not-a-warc, ends'],
    ['packed HTML', 'a.warc.gz', gzipSync(html('bài')), 'failure not-a-warc, ends'],
    ['packed nothing', 'a.warc.gz', gzipSync(''), 'failure not-a-warc, ends'],
    ['zeros', 'a.warc', Buffer.alloc(3_000_000), 'failure not-a-warc, ends'],
    ['a packed header without an end', 'a.warc.gz', gzipSync(`WARC/1.0\r\n${noise(1).repeat(100)}`), 'failure damaged, ends'],
  ])('%s gives one failure', async (_, name, content, expected) => {
    expect(await shortly(fileOf(name, content))).toEqual([expected])
  })
})

describe('what writers get wrong', () => {
  const body = html('thân bài đủ dài để nén')
  const one = async (headers: Record<string, string>, bytes: Uint8Array) =>
    shortly(fileOf('a.warc', response('http://a.vn/', { headers, body: bytes })))

  it.each([
    ['deflate', gzipSync(body)],
    ['br', gzipSync(body)],
    ['gzip', deflateSync(body)],
    ['zstd', gzipSync(body)],
  ])('a body named %s is unpacked by what it is', async (coding, bytes) => {
    expect(await one({ 'Content-Encoding': coding }, bytes)).toEqual(['page http://a.vn/ thân bài đủ dài để nén'])
  })

  it.each([
    ['no head names', {}, gzipSync(body)],
    ['is under a chunked coding alone', { 'Transfer-Encoding': 'chunked' }, gzipSync(body)],
    ['was packed once more than its head says', { 'Content-Encoding': 'gzip' }, gzipSync(gzipSync(body))],
  ])('a gzip body that %s is unpacked', async (_, headers, bytes) => {
    expect(await one(headers, bytes)).toEqual(['page http://a.vn/ thân bài đủ dài để nén'])
  })

  it('gzip that holds no page stays a file that is none', async () => {
    expect(await one({}, gzipSync(Buffer.alloc(500, 1)))).toEqual(['skipped not-html'])
    expect(await one({}, gzipSync(body).subarray(0, 20))).toEqual(['skipped not-html'])
  })

  it('packed bytes that look like HTML by chance are unpacked', async () => {
    // A stored deflate block: its text stands in the packed bytes.
    const bytes = deflateRawSync(html('nguyên văn'), { level: 0 })
    expect(bytes.includes('<html')).toBe(true)
    const [arrival] = await arrivals(
      fileOf('a.warc', response('http://a.vn/', { headers: { 'Content-Encoding': 'deflate' }, body: bytes })),
    )
    expect(Buffer.from((arrival as PageArrival).bytes).toString()).toBe(html('nguyên văn'))
  })

  it.each(['gzip', 'deflate', 'br'])('a body named %s and stored unpacked is taken as it is', async coding => {
    for (const text of [body, `\ufeff${body}`, `\r\n\r\n${body}`, `Tin: ${body}`])
      expect(await one({ 'Content-Encoding': coding }, Buffer.from(text))).toEqual(['page http://a.vn/ thân bài đủ dài để nén'])
  })

  const [first, second] = [response('http://a.vn/1', { body: html('một') }), response('http://a.vn/2', { body: html('hai') })]
  const both = ['page http://a.vn/1 một', 'page http://a.vn/2 hai']

  it('empty lines between records are passed', async () => {
    expect(await shortly(fileOf('a.warc', Buffer.concat([first, Buffer.from('\r\n\r\n\r\n'), second])))).toEqual(both)
    expect(await shortly(fileOf('a.warc.gz', packed([Buffer.concat([first, Buffer.from('\r\n')]), second])))).toEqual(both)
  })

  it.each([0, 2])('a record that ends in %i bytes of line ends is whole', async count => {
    const short = first.subarray(0, first.length - 4 + count)
    expect(await shortly(fileOf('a.warc', Buffer.concat([short, second])))).toEqual(both)
    expect(await shortly(fileOf('a.warc.gz', packed([short, second])))).toEqual(both)
  })

  it('a length too long by a little does not cost the next record', async () => {
    const wrong = Buffer.from(first.toString().replace(/Content-Length: (\d+)/, (_, n) => `Content-Length: ${Number(n) + 8}`))
    expect(await shortly(fileOf('a.warc.gz', packed([wrong, second])))).toEqual(['failure damaged', both[1]])
  })

  it('a wrong block digest costs one page, also in a file packed in one piece', async () => {
    const wrong = response('http://a.vn/0', { body: html('không'), warc: { 'WARC-Block-Digest': sha1(Buffer.from('other')) } })
    expect(await shortly(fileOf('a.warc.gz', gzipSync(Buffer.concat([wrong, first, second]))))).toEqual(['failure damaged', ...both])
  })

  it('addresses in UTF-8 and headers in small letters are read', async () => {
    const record = Buffer.from(
      response('http://a.vn/đường-dẫn', { body: html('một') })
        .toString()
        .replace('WARC-Type', 'warc-type')
        .replace('Content-Length', 'content-length'),
    )
    expect(await shortly(fileOf('a.warc', record))).toEqual(['page http://a.vn/đường-dẫn một'])
  })

  it('a date that is none is left out', async () => {
    const [arrival] = await arrivals(
      fileOf('a.warc', response('http://a.vn/', { body: body, warc: { 'WARC-Date': '2019-13-45T01:02:03Z' } })),
    )
    expect(arrival!.origin.captured).toBeUndefined()
  })
})
