import { gzipSync } from 'node:zlib'
import { type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { arrivals, fileOf, folderOf, shortly } from './folder'
import { html, packed, response } from './warc-bytes'

const bytes = (text: string) => new TextEncoder().encode(text)
const page = (n: number) => bytes(html(`bài ${n}`))

describe('a zip', () => {
  const zipped = (more: Zippable = {}) =>
    zipSync({ 'tin/b.html': page(2), 'tin/a.html': page(1), 'tin/anh.png': bytes('\x89PNG'), ...more })

  it.each(['trang.zip', 'trang.htz', 'trang'])('of pages is read as a folder: %s', async name => {
    const folder = folderOf({ [name]: zipped() })
    expect(await shortly(folder)).toEqual([`page ${name}/tin/a.html bài 1`, 'skipped not-html', `page ${name}/tin/b.html bài 2`])
  })

  it('gives what archives hold that are in it, but for those that may hold themselves', async () => {
    const file = fileOf(
      'a.zip',
      zipped({ 'x.warc.gz': packed([response('http://tin.example.gov.vn/3', { body: html('bài 3') })]), 'y.zip': zipped() }),
    )
    expect((await shortly(file)).slice(-2)).toEqual(['page http://tin.example.gov.vn/3 bài 3', 'skipped unread-archive'])
  })

  it('that is a WACZ is read as one', async () => {
    const file = fileOf(
      'a.zip',
      zipSync({ 'archive/a.warc': response('http://tin.example.gov.vn/3', { body: html('bài 3') }), 'x.html': page(1) }),
    )
    expect(await shortly(file)).toEqual(['page http://tin.example.gov.vn/3 bài 3'])
  })

  it('leaves out what a folder leaves out', async () => {
    expect(await shortly(fileOf('a.zip', zipSync({ '.git/a.html': page(1), '__MACOSX/._a.html': page(1), 'a.html': page(2) })))).toEqual([
      expect.stringMatching(/bài 2$/),
    ])
  })

  it('loses a name that leads out, a file under a password and a packing nobody knows, and nothing else', async () => {
    const own = zipped({ '../c.html': page(3) })
    const other = Buffer.from(zipped())
    // The method of one, and the flags of another.
    const at = (name: string) => other.lastIndexOf(name) - 46
    other.writeUInt16LE(12, at('tin/a.html') + 10)
    other.writeUInt16LE(1, at('tin/b.html') + 8)
    expect((await shortly(fileOf('a.zip', own)))[0]).toBe('failure damaged, ends')
    expect(await shortly(fileOf('a.zip', other))).toEqual(['failure unreadable, ends', 'skipped not-html', 'failure unreadable, ends'])
  })

  it('whose files overlap is refused', async () => {
    const own = Buffer.from(zipSync({ 'a.html': [page(1), { level: 0 }], 'b.html': [page(1), { level: 0 }] }))
    const second = own.indexOf('PK\x01\x02', own.indexOf('PK\x01\x02') + 4)
    for (const at of [20, 24]) own.writeUInt32LE(own.length, second + at)
    expect(await shortly(fileOf('a.zip', own))).toEqual(['failure damaged, ends'])
  })

  it('that breaks off, or is none, is a failure', async () => {
    expect(await shortly(fileOf('a.zip', zipped().subarray(0, -10)))).toEqual(['failure damaged, ends'])
    const empty = Buffer.from(zipped())
    const end = empty.indexOf('PK\x05\x06')
    for (const at of [8, 10]) empty.writeUInt16LE(0, end + at)
    expect(await shortly(fileOf('a.zip', empty))).toEqual(['failure damaged, ends'])
    expect(await shortly(fileOf('a.maff', 'tin'))).toEqual(['failure damaged, ends'])
  })
})

describe('a MAFF', () => {
  const rdf = (name: string) =>
    bytes(`<?xml version="1.0"?><RDF:RDF><RDF:Description RDF:about="urn:root"><MAF:originalurl RDF:resource="http://tin.example.gov.vn/?a=1&amp;b=2"/>
      <MAF:archivetime RDF:resource="Mon, 06 May 2019 08:02:03 +0700"/><MAF:indexfilename RDF:resource="${name}"/><MAF:charset RDF:resource="UTF-8"/></RDF:Description></RDF:RDF>`)

  it('says where and when its pages were saved, and gives each once', async () => {
    const file = fileOf(
      'a.maff',
      zipSync({
        '1/index.html': page(1),
        '1/index.rdf': rdf('index.html'),
        '1/index_files/x.html': page(9),
        '2/index.xhtml': page(2),
        '2/index.rdf': rdf('index.xhtml'),
      }),
    )
    const all = await arrivals(file)
    expect(all.map(({ origin }) => origin.path)).toEqual(['1/index.html', '2/index.xhtml'])
    expect(all[0]).toMatchObject({
      kind: 'page',
      contentType: 'text/html; charset=UTF-8',
      origin: { url: 'http://tin.example.gov.vn/?a=1&b=2', captured: '2019-05-06T01:02:03.000Z' },
    })
  })

  it('without the page it names is a failure', async () => {
    expect(await shortly(fileOf('a.maff', zipSync({ '1/index.rdf': rdf('x.html') })))).toEqual(['failure damaged, ends'])
  })
})

describe('a page that unpacks itself', () => {
  const inner = zipSync({ 'index.html': page(1), 'images/0.png': bytes('\x89PNG') })
  const before = bytes('<!doctype html><html><head><meta charset=utf-8></head><body><!--')

  it.each([
    ['places from its own beginning', inner],
    ['places from the page’s', shifted(inner, before.length)],
  ])('is what is packed in it: %s', async (_, zip) => {
    expect(await shortly(fileOf('a.html', Buffer.concat([before, zip, bytes('--></body></html>')])))).toEqual([
      'skipped not-html',
      expect.stringMatching(/index.html bài 1$/),
    ])
  })

  /** The same zip with all places moved. */
  function shifted(zip: Uint8Array, by: number): Buffer {
    const moved = Buffer.from(zip)
    for (let at = moved.indexOf('PK\x01\x02'); at >= 0; at = moved.indexOf('PK\x01\x02', at + 4))
      moved.writeUInt32LE(moved.readUInt32LE(at + 42) + by, at + 42)
    const end = moved.indexOf('PK\x05\x06')
    moved.writeUInt32LE(moved.readUInt32LE(end + 16) + by, end + 16)
    return moved
  }
})

/** A tar's header. */
function header(name: string, size: number, type = '0', magic = 'ustar\x0000', prefix = ''): Buffer {
  const block = Buffer.alloc(512)
  block.write(name, 0)
  block.write('0000644\0', 100)
  block.write(`${size.toString(8).padStart(11, '0')} `, 124)
  block.write('        ', 148)
  block.write(type, 156)
  block.write(magic, 257, 'latin1')
  block.write(prefix, 345)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return block
}
const padded = (content: Uint8Array) => Buffer.concat([content, Buffer.alloc((512 - (content.length % 512)) % 512)])
const member = (name: string, content: Uint8Array, ...rest: [type?: string, magic?: string, prefix?: string]) =>
  Buffer.concat([header(name, content.length, ...rest), padded(content)])
const tar = (...members: Uint8Array[]) => Buffer.concat([...members, Buffer.alloc(1024)])

describe('a tar', () => {
  const long = `${'thu-muc/'.repeat(20)}c.html`
  const record = `path=${long}\n`
  const all = tar(
    header('./tin/', 0, '5'),
    member('./tin/a.html', page(1)),
    header('tin/link.html', 0, '2'),
    member('b.html', page(2), '0', 'ustar\x0000', 'tin/sâu'),
    member('pax', bytes(`${record.length + 4} ${record}`), 'x'),
    member('c.html', page(3)),
    member('././@LongLink', bytes(`${long}\0`), 'L', 'ustar  \0'),
    member('d.html', page(4), '0', 'ustar  \0'),
    member('old.html', page(5), '\0', ''),
    member('tin.warc', response('http://tin.example.gov.vn/6', { body: html('bài 6') })),
    member('inner.tar', tar(member('a.html', page(1)))),
    member('anh.png', bytes('\x89PNG')),
  )
  const expected = ['tin/a.html bài 1', 'tin/sâu/b.html bài 2', `${long} bài 3`, `${long} bài 4`, 'old.html bài 5']

  it.each([
    ['a.tar', all],
    ['a.tar.gz', gzipSync(all)],
    ['a.tgz', gzipSync(all)],
    ['backup', all],
    ['backup', gzipSync(all)],
  ])('is read as a folder: %s', async (name, content) => {
    expect(await shortly(folderOf({ [name]: content }))).toEqual([
      ...expected.map(line => `page ${name}/${line}`),
      'page http://tin.example.gov.vn/6 bài 6',
      'skipped unread-archive',
      'skipped not-html',
    ])
  })

  it('with a large file in it goes on behind it', async () => {
    const large = Buffer.concat([
      ...Array.from({ length: 30 }, (_, n) => response(`http://tin.example.gov.vn/${n}`, { body: html('x'.repeat(60_000)) })),
      Buffer.alloc(0),
    ])
    const found = await shortly(
      fileOf('a.tar', tar(member('a.warc', large), member('b.bin', Buffer.alloc(2_000_000)), member('c.html', page(1)))),
    )
    expect(found.length).toBe(32)
    expect(found.at(-1)).toMatch(/bài 1$/)
  })

  it('that breaks off gives what came before, and a failure', async () => {
    expect(await shortly(fileOf('a.tar', all.subarray(0, 2000)))).toEqual([expect.stringMatching(/bài 1$/), 'failure truncated, ends'])
    expect((await shortly(fileOf('a.tar', all.subarray(0, 1050)))).every(line => line === 'failure truncated, ends')).toBe(true)
  })

  it('with a header that is none, or is none at all, is a failure', async () => {
    const wrong = Buffer.from(all)
    wrong[1024 + 512 + 3]! ^= 1
    const begins = Buffer.from(all)
    begins[0] = 0
    expect(await shortly(fileOf('a.tar', begins))).toEqual(['failure damaged, ends'])
    expect(await shortly(fileOf('a.tar', wrong))).toEqual([expect.stringMatching(/bài 1$/), 'failure damaged, ends'])
    expect(await shortly(fileOf('a.tar', html('tin')))).toEqual([expect.stringMatching(/^failure (?:damaged|truncated), ends$/)])
  })
})

describe('a web archive of Safari', () => {
  const url = 'http://tin.example.gov.vn/?a=1&b=2'
  const text = (value: string) => {
    const ascii = /^[\0-\x7f]*$/.test(value)
    const content = ascii ? Buffer.from(value) : Buffer.from(value, 'utf16le').swap16()
    return Buffer.concat([marked(ascii ? 5 : 6, value.length), content])
  }
  const marked = (kind: number, count: number) =>
    count < 15 ? Buffer.from([(kind << 4) | count]) : Buffer.from([(kind << 4) | 15, 0x11, count >> 8, count & 255])
  const dictionary = (...references: number[]) => Buffer.from([(13 << 4) | (references.length / 2), ...references])
  const data = (content: Uint8Array) => Buffer.concat([marked(4, content.length), content])

  /** A binary property list of these objects, the first on top. */
  function plist(...objects: Buffer[]): Buffer {
    const offsets: number[] = []
    let at = 8
    for (const object of objects) {
      offsets.push(at)
      at += object.length
    }
    const trailer = Buffer.alloc(32)
    trailer[6] = 2
    trailer[7] = 1
    trailer.writeUInt32BE(objects.length, 12)
    trailer.writeUInt32BE(at, 28)
    return Buffer.concat([Buffer.from('bplist00'), ...objects, ...offsets.map(offset => Buffer.from([offset >> 8, offset & 255])), trailer])
  }
  const binary = plist(
    dictionary(1, 2),
    text('WebMainResource'),
    dictionary(3, 5, 7, 9, 4, 6, 8, 10),
    text('WebResourceURL'),
    text(url),
    text('WebResourceMIMEType'),
    text('text/html'),
    text('WebResourceTextEncodingName'),
    text('UTF-8'),
    text('WebResourceData'),
    data(page(1)),
  )
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0">\n<dict>\n<key>WebMainResource</key>\n<dict>\n<key>WebResourceData</key>\n<data>\n${Buffer.from(
    page(1),
  )
    .toString('base64')
    .replace(
      /.{1,52}/g,
      '$&\n\t',
    )}</data>\n<key>WebResourceTextEncodingName</key><string>UTF-8</string>\n<key>WebResourceURL</key>\n<string>http://tin.example.gov.vn/?a=1&amp;b=2</string>\n</dict>\n</dict>\n</plist>`

  it.each([
    ['a.webarchive', binary],
    ['a.webarchive', xml],
    ['trang', binary],
    ['trang', xml],
  ])('is its main resource: %s', async (name, content) => {
    const [arrival] = await arrivals(folderOf({ [name]: content }))
    expect(arrival).toMatchObject({ kind: 'page', contentType: 'text/html; charset=UTF-8', origin: { path: name, url } })
  })

  it('that refers to itself, breaks off or holds something else is a failure', async () => {
    const circle = plist(dictionary(0, 0))
    const picture = Buffer.from(binary)
    picture.write('image/png', picture.indexOf('text/html'))
    const lost = Buffer.from(binary)
    // Where the page's data stand, by the table of places.
    lost.writeUInt16BE(60_000, binary.length - 34)
    for (const [content, code] of [
      [circle, 'not-a-page'],
      [binary.subarray(0, -200), 'damaged'],
      [picture, 'not-a-page'],
      [lost, 'damaged'],
      ['tin', 'not-a-page'],
    ] as const)
      expect(await shortly(fileOf('a.webarchive', content))).toEqual([`failure ${code}, ends`])
  })

  it('holds no other property list of a folder', async () => {
    expect(await shortly(folderOf({ 'Info.plist': plist(dictionary(1, 2), text('CFBundle'), text('x')) }))).toEqual(['skipped not-html'])
  })
})

describe('behind the last member of a packed archive', () => {
  const record = packed([response('http://tin.example.gov.vn/1', { body: html('bài 1') })])
  const next = packed([response('http://tin.example.gov.vn/2', { body: html('bài 2') })])
  const first = 'page http://tin.example.gov.vn/1 bài 1'

  it.each([Buffer.alloc(1), Buffer.alloc(70_000), Buffer.from('\n'), Buffer.from('\r\n\r\n')])(
    'zeros and line ends are nothing',
    async padding => {
      expect(await shortly(fileOf('a.warc.gz', Buffer.concat([record, padding])))).toEqual([first])
    },
  )

  it('anything else is damage, zeros between members too, and reading goes on behind it', async () => {
    expect(await shortly(fileOf('a.warc.gz', Buffer.concat([record, Buffer.from('báo tin hằng ngày')])))).toEqual([
      first,
      'failure damaged, ends',
    ])
    expect(await shortly(fileOf('a.warc.gz', Buffer.concat([record, Buffer.alloc(5000), next])))).toEqual([
      first,
      'failure damaged',
      'page http://tin.example.gov.vn/2 bài 2',
    ])
  })
})

it('an archive nothing unpacks is counted as one', async () => {
  expect(await shortly(folderOf({ 'a.7z': '7z', 'b.rar': 'Rar!', 'c.html.bz2': 'BZh9', 'hts-cache/new.zip': 'PK' }))).toEqual([
    'skipped unread-archive',
    'skipped unread-archive',
    'skipped unread-archive',
    'skipped not-html',
  ])
})
