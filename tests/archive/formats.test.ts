import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type PageArrival, readPages } from '../../src/archive'
import { arrivals, fileOf, folderOf, inShort, shortly } from './folder'
import { html, packed, response, responseBlock, warcRecord } from './warc-bytes'

const url = (n: number | string) => `http://tin.example.gov.vn/${n}`
const line = (n: number | string) => `page ${url(n)} bài ${n}`
const block = (n: number | string) => responseBlock({ body: html(`bài ${n}`) })

describe('ARC', () => {
  const version = (n: 1 | 2) => {
    const fields =
      n === 1
        ? 'URL IP-address Archive-date Content-type Archive-length'
        : 'URL IP-address Archive-date Content-type Result-code Checksum Location Offset Filename Archive-length'
    const head = `${n} 0 Invented\n${fields}\n`
    const rest = n === 1 ? 'text/plain' : 'text/plain 200 - - 0 crawl.arc'
    return Buffer.from(`filedesc://crawl.arc 0.0.0.0 20010305010203 ${rest} ${head.length}\n${head}\n`)
  }
  const record = (address: string, body: Uint8Array, type = 'text/html', more = '') =>
    Buffer.concat([Buffer.from(`${address} 192.0.2.1 20010305010203 ${type}${more} ${body.length}\n`), body, Buffer.from('\n')])
  const first = [
    version(1),
    record('dns:tin.example.gov.vn', Buffer.from('20010305\nexample 1 IN A 192.0.2.1\n'), 'text/dns'),
    record(url(1), block(1)),
    record(`${url('có dấu cách')}`, block('có dấu cách')),
    record(url('0.9'), Buffer.from(html('bài 0.9'))),
    record(url('anh.gif'), Buffer.from('GIF89a'), 'image/gif'),
  ]
  const second = [version(2), record(url(1), block(1), 'text/html', ' 200 checksum - 1234 crawl.arc'), record(url(2), block(2))]
  const expected = ['skipped other-record', 'skipped not-html', line(1), line('có dấu cách'), line('0.9'), 'skipped not-html']

  it.each([
    ['crawl.arc', Buffer.concat(first), expected],
    ['crawl.arc.gz', packed(first), expected],
    ['of one piece.arc.gz', gzipSync(Buffer.concat(first)), expected],
    ['of version 2.arc', Buffer.concat(second), ['skipped other-record', line(1), line(2)]],
    ['of version 2.arc.gz', packed(second), ['skipped other-record', line(1), line(2)]],
    ['without a kind in its name', packed(second), ['skipped other-record', line(1), line(2)]],
  ])('%s gives its pages', async (name, bytes, lines) => {
    expect(await shortly(fileOf(name, bytes))).toEqual(lines)
  })

  it('has the day of the capture', async () => {
    const all = await arrivals(fileOf('crawl.arc', Buffer.concat(first)))
    expect(all[2]!.origin).toMatchObject({ url: url(1), captured: '2001-03-05T01:02:03Z' })
  })

  it.each([
    ['crawl.arc', Buffer.concat([version(1), record(url(1), block(1)), Buffer.from('rubbish\n'), record(url(2), block(2))])],
    ['crawl.arc.gz', packed([version(1), record(url(1), block(1)), Buffer.from('rubbish\n'), record(url(2), block(2))])],
  ])('with rubbish between two records, %s, costs one failure', async (name, bytes) => {
    expect(await shortly(fileOf(name, bytes))).toEqual(['skipped other-record', line(1), 'failure damaged', line(2)])
  })
})

describe('WARC', () => {
  it.each(['0.17', '0.18', '1.0', '1.1'])('of version %s is read', async version => {
    const old = (record: Buffer) => Buffer.from(record.toString('latin1').replace('WARC/1.0', `WARC/${version}`), 'latin1')
    const records = [1, 2].map(n => old(response(url(n), { body: html(`bài ${n}`) })))
    expect(await shortly(fileOf('crawl.warc', Buffer.concat(records)))).toEqual([line(1), line(2)])
    expect(await shortly(fileOf('crawl.warc.gz', packed(records)))).toEqual([line(1), line(2)])
  })

  const unix = (record: Buffer) => {
    const text = record.toString('latin1')
    const end = text.indexOf('\r\n\r\n')
    return Buffer.from(`${text.slice(0, end).replaceAll('\r\n', '\n')}\n\n${text.slice(end + 4, -4)}\n\n`, 'latin1')
  }
  it('with LF for line ends is read, and found again behind damage', async () => {
    const records = [1, 2, 3].map(n => unix(response(url(n), { body: html(`bài ${n}`) })))
    expect(await shortly(fileOf('crawl.warc', Buffer.concat(records)))).toEqual([1, 2, 3].map(line))
    expect(await shortly(fileOf('crawl.warc.gz', packed(records)))).toEqual([1, 2, 3].map(line))
    const broken = Buffer.from(records[1]!.toString('latin1').replace(/Content-Length: \d+/, 'Content-Length: 12x'), 'latin1')
    expect(await shortly(fileOf('crawl.warc', Buffer.concat([records[0]!, broken, records[2]!])))).toEqual([
      line(1),
      'failure damaged',
      line(3),
    ])
  })

  it.each(['http/1.1 200 ok', 'Http/1.0 200', 'HTTP/2 200'])('with the status line %s is read', async status => {
    const text = `${status}\r\ncontent-type: text/html\r\n\r\n${html('bài 1')}`
    const record = warcRecord('response', { 'WARC-Target-URI': url(1), 'Content-Type': 'application/http; msgtype=response' }, text)
    expect(await shortly(fileOf('crawl.warc', record))).toEqual([line(1)])
  })

  it('with gzip as a transfer coding, chunked or not, is read', async () => {
    const body = gzipSync(html('bài 1'))
    const chunked = Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')])
    for (const [coding, bytes] of [
      ['gzip, chunked', chunked],
      ['gzip', body],
      ['x-gzip, Chunked', chunked],
    ] as const)
      expect(await shortly(fileOf('a.warc', response(url(1), { headers: { 'Transfer-Encoding': coding }, body: bytes })))).toEqual([
        line(1),
      ])
  })

  it('with a body packed a hundred times is refused', async () => {
    const headers = { 'Content-Encoding': new Array(100).fill('gzip').join(', ') }
    expect(await shortly(fileOf('a.warc', response(url(1), { headers, body: gzipSync('x'.repeat(100)) })))).toEqual([
      'failure bad-encoding',
    ])
  })

  it('gives conversions: HTML, and text as text', async () => {
    const file = fileOf(
      'crawl.warc.wet.gz',
      packed([
        warcRecord('conversion', { 'WARC-Target-URI': url(1), 'Content-Type': 'text/plain' }, 'Tin chữ trơn\n'),
        warcRecord('conversion', { 'WARC-Target-URI': url(2), 'Content-Type': 'text/html' }, html('bài 2')),
        warcRecord('conversion', { 'WARC-Target-URI': url(3), 'Content-Type': 'image/png' }, 'x'),
      ]),
    )
    const all = await arrivals(file)
    expect(all.map(inShort)).toEqual([`page ${url(1)}`, line(2), 'skipped not-html'])
    expect(all[0]).toMatchObject({ input: 'text', contentType: 'text/plain' })
  })

  it('whose pictures are called HTML skips them', async () => {
    expect(await shortly(fileOf('a.warc', response(url(1), { body: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]) })))).toEqual([
      'skipped not-html',
    ])
  })

  it('of 200,000 empty members is read to its end', async () => {
    const member = gzipSync('')
    const bytes = Buffer.concat([
      packed([response(url(1), { body: html('bài 1') })]),
      ...new Array(200_000).fill(member),
      packed([response(url(2), { body: html('bài 2') })]),
    ])
    expect(await shortly(fileOf('a.warc.gz', bytes))).toEqual([line(1), line(2)])
    expect(await shortly(fileOf('a.warc.gz', Buffer.concat(new Array(200_000).fill(member))))).toEqual(['failure not-a-warc, ends'])
  })
})

describe('segmented records', () => {
  const all = Buffer.concat([responseBlock({ body: html('bài 1') }), Buffer.from('x'.repeat(2000))])
  const segment = (n: number, from: number, to: number, last = false) =>
    warcRecord(
      n === 1 ? 'response' : 'continuation',
      {
        'WARC-Target-URI': url(1),
        'WARC-Record-ID': `<urn:uuid:${n}>`,
        'WARC-Segment-Number': String(n),
        ...(n === 1 ? { 'Content-Type': 'application/http; msgtype=response' } : { 'WARC-Segment-Origin-ID': '<urn:uuid:1>' }),
        ...(last && { 'WARC-Segment-Total-Length': String(all.length) }),
      },
      all.subarray(from, to),
    )
  const segments = [segment(1, 0, 600), segment(2, 600, 900), segment(3, 900, all.length, true)]
  const body = all.subarray(all.indexOf('<!DOCTYPE'))

  it.each([
    ['one file', { 'a.warc.gz': packed(segments) }],
    ['several files', { 'a.warc.gz': packed(segments.slice(0, 1)), 'b.warc': Buffer.concat(segments.slice(1)) }],
  ])('are put together, in %s', async (_, files) => {
    const [page, ...rest] = await arrivals(folderOf(files))
    expect(rest).toEqual([])
    expect(page).toMatchObject({ kind: 'page', notices: [], origin: { record: 'urn:uuid:1' } })
    expect(Buffer.from((page as PageArrival).bytes).equals(body)).toBe(true)
  })

  it('whose end is missing are pages cut off', async () => {
    const [page] = (await arrivals(fileOf('a.warc', Buffer.concat(segments.slice(0, 2))))) as PageArrival[]
    expect(page!.notices.map(({ code }) => code)).toEqual(['capture-cut-off'])
    expect(body.subarray(0, page!.bytes.length).equals(page!.bytes)).toBe(true)
  })

  it('beyond the limit are one failure', async () => {
    expect(await shortly(fileOf('a.warc', Buffer.concat(segments)), { maxPageBytes: 1000 })).toEqual(['failure page-too-large'])
  })
})

describe('revisits', () => {
  const digest = 'sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
  const original = response(url(1), { body: html('bài 1'), warc: { 'WARC-Record-ID': '<urn:uuid:1>', 'WARC-Payload-Digest': digest } })
  const revisit = (headers: Record<string, string>) =>
    warcRecord(
      'revisit',
      {
        'WARC-Target-URI': url(1),
        'WARC-Record-ID': '<urn:uuid:2>',
        'WARC-Date': '2020-01-01T00:00:00Z',
        'Content-Type': 'application/http; msgtype=response',
        ...headers,
      },
      'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n',
    )
  const ways: [string, Record<string, string>][] = [
    ['its id', { 'WARC-Refers-To': '<urn:uuid:1>' }],
    ['its address and day', { 'WARC-Refers-To-Target-URI': url(1), 'WARC-Refers-To-Date': '2019-03-05T01:02:03Z' }],
    ['its digest', { 'WARC-Payload-Digest': digest }],
  ]

  it.each(ways)('give the page they name by %s, as of their own day', async (_, headers) => {
    const layouts: Record<string, Buffer>[] = [
      { 'a.warc.gz': packed([original, revisit(headers)]) },
      { 'a.warc': original, 'b.warc.gz': packed([revisit(headers)]) },
    ]
    for (const files of layouts) {
      const all = await arrivals(folderOf(files))
      expect(all.map(inShort)).toEqual([line(1), line(1)])
      expect(all[1]!.origin).toMatchObject({ record: 'urn:uuid:2', captured: '2020-01-01T00:00:00Z', revisitOf: 'urn:uuid:1' })
    }
  })

  it('of what was not read before are skipped', async () => {
    expect(await shortly(fileOf('a.warc', Buffer.concat([revisit({ 'WARC-Refers-To': '<urn:uuid:7>' }), original])))).toEqual([
      'skipped revisit',
      line(1),
    ])
  })

  it('in a file packed in one piece never give another page', async () => {
    const other = response(url(9), { body: html('bài 9'), warc: { 'WARC-Record-ID': '<urn:uuid:9>' } })
    const file = fileOf('a.warc.gz', gzipSync(Buffer.concat([other, original, revisit({ 'WARC-Refers-To': '<urn:uuid:1>' })])))
    expect(await shortly(file)).toEqual([line(9), line(1), 'skipped revisit'])
  })
})

describe('what is no page by its first bytes', () => {
  const kinds: [string, string][] = [
    ['a PDF document', '%PDF-1.7\n%âãÏÓ\n1 0 obj'],
    ['a JPEG picture', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['a zip archive', 'PK\x05\x06'.padEnd(22, '\0')],
    ['an old Office document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0'],
    ['an RTF document', '{\\rtf1\\ansi Tin}'],
    ['an xz archive', '\xfd7zXZ\0\0'],
    ['a bzip2 archive', 'BZh91AY&SY\0'],
    ['a RAR archive', 'Rar!\x1a\x07\x01\0'],
    ['a Safari web archive', 'bplist00\xd1\x01'],
    ['a program', 'MZ\x90\0\x03\0\0\0'],
  ]

  it.each(kinds)('%s is a failure, also in a folder', async (_, text) => {
    const bytes = Buffer.from(text, 'latin1')
    expect(await shortly(fileOf('trang.html', bytes))).toEqual(['failure not-a-page, ends'])
    expect(await shortly(folderOf({ 'trang.html': bytes, 'vô danh': bytes }))).toEqual(['failure not-a-page, ends', 'skipped not-html'])
    expect(await shortly(fileOf('trang.html.gz', gzipSync(bytes)))).toEqual(['failure not-a-page, ends'])
  })

  it('texts that begin like one are read', async () => {
    for (const text of ['BMW mở nhà máy mới', 'MZ là tên một dòng xe', 'ID3 là chuẩn cũ', 'RIFF và các chuẩn khác'])
      expect(await shortly(fileOf('trang.txt', text))).toEqual([expect.stringMatching(/^page /)])
  })
})

describe('bytes and streams', () => {
  async function* slowly(bytes: Uint8Array, size = 1000) {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const read = async (input: Parameters<typeof readPages>[0]) => {
    const found: string[] = []
    for await (const arrival of readPages(input)) found.push(inShort(arrival))
    return found
  }
  const records = [1, 2, 3].map(n => response(url(n), { body: html(`bài ${n}`) }))

  it.each([
    ['WARC', Buffer.concat(records)],
    ['packed WARC', packed(records)],
  ])('of %s are read, damage and all', async (_, bytes) => {
    expect(await read(bytes)).toEqual([1, 2, 3].map(line))
    expect(await read(slowly(bytes))).toEqual([1, 2, 3].map(line))
    expect(await read(new Blob([bytes]).stream())).toEqual([1, 2, 3].map(line))
    const broken = Buffer.from(bytes)
    broken.fill(0, packed(records.slice(0, 1)).length + 40, packed(records.slice(0, 1)).length + 60)
    if (bytes === packed(records)) expect(await read(slowly(broken))).toEqual([line(1), 'failure damaged', line(3)])
  })

  it('are told apart by a name, where one is given', async () => {
    expect(await read({ name: 's3://kho/crawl.warc.gz', data: slowly(packed(records)) })).toEqual([1, 2, 3].map(line))
    expect(await read({ name: 'a.ndjson', data: Buffer.from('{"html":"<p>bài 1</p>"}\nx\n') })).toEqual([
      'page a.ndjson:1 bài 1',
      'failure bad-line',
    ])
    expect(await read([Buffer.from(html('bài 1')), slowly(Buffer.from(html('bài 2')))])).toEqual(['page - bài 1', 'page - bài 2'])
  })

  it('that break off are a failure, and so are those beyond the limit', async () => {
    const breaking = async function* () {
      yield Buffer.from(html('bài 1'))
      throw new Error('connection reset')
    }
    expect(await read(breaking())).toEqual(['failure unreadable, ends'])
    const found: string[] = []
    for await (const arrival of readPages(slowly(Buffer.alloc(5000, 'x')), { maxPageBytes: 2000 })) found.push(inShort(arrival))
    expect(found).toEqual(['failure page-too-large, ends'])
  })

  it.each([5, null, {}, [5], [{ name: 'x' }]])('that are none throw a TypeError: %j', async input => {
    await expect((async () => read(input as never))()).rejects.toThrow(TypeError)
  })
})
