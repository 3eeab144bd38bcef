import { describe, expect, it } from 'vitest'
import type { PageArrival } from '../../src/archive'
import { arrivals, fileOf, shortly } from './folder'

const crlf = (lines: string[]) => lines.join('\r\n')
const text = 'Sở Công Thương tổ chức hội nghị = 5 %'
const quoted = (letters: string) =>
  [...Buffer.from(letters)]
    .map(byte => (byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte)))
    .join('')

/** As Internet Explorer saved it. */
const explorer = (part: string[], more: string[] = []) =>
  crlf([
    'From: <Saved by Windows Internet Explorer 8>',
    'Subject: =?utf-8?B?VGluIHThu6lj?=',
    'Date: Tue, 5 Mar 2019 08:02:03 +0700',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----=_NextPart_000_0000"',
    '',
    'This is a multi-part message in MIME format.',
    '',
    '------=_NextPart_000_0000',
    ...part,
    '',
    '------=_NextPart_000_0000',
    'Content-Type: image/gif',
    'Content-Transfer-Encoding: base64',
    'Content-Location: http://tin.example.gov.vn/logo.gif',
    '',
    'R0lGODlhAQABAAAAACw=',
    '',
    ...more,
    '------=_NextPart_000_0000--',
    '',
  ])

const pageOf = async (content: string | Uint8Array) => {
  const [first] = (await arrivals(fileOf('trang.mht', content))) as PageArrival[]
  return first!
}

describe('MHTML', () => {
  it('gives its page: quoted-printable, with address and date', async () => {
    const half = quoted(text).slice(0, 4)
    const found = await pageOf(
      explorer([
        'Content-Type: text/html;',
        '\tcharset="utf-8"',
        'Content-Transfer-Encoding: quoted-printable',
        'Content-Location: http://tin.example.gov.vn/bai.aspx?id=3D5',
        '',
        '<html>  ',
        `<p>${half}=`,
        `${quoted(text).slice(4)}</p>=20`,
        '</html>',
      ]),
    )
    expect(found).toMatchObject({
      kind: 'page',
      origin: { url: 'http://tin.example.gov.vn/bai.aspx?id=3D5', captured: '2019-03-05T01:02:03.000Z' },
      contentType: 'text/html; charset="utf-8"',
      notices: [],
    })
    expect(Buffer.from(found.bytes).toString()).toBe(`<html>\r\n<p>${text}</p> \r\n</html>\r\n`)
  })

  it('gives its page: base64 in UTF-16, LF line ends', async () => {
    const html = `<p>${text}</p>`
    const base64 = Buffer.from(`\ufeff${html}`, 'utf16le').toString('base64')
    const part = ['Content-Type: text/html; charset="unicode"', 'Content-Transfer-Encoding: BASE64', '', ...base64.match(/.{1,40}/g)!]
    const { bytes } = await pageOf(explorer(part).replaceAll('\r\n', '\n'))
    expect(Buffer.from(bytes).toString('utf16le')).toBe(`\ufeff${html}`)
  })

  it('takes the first HTML part, also within another multipart and after a picture', async () => {
    const content = explorer([
      'Content-Type: multipart/alternative; boundary=inner',
      '',
      '--inner',
      'Content-Type: text/plain',
      '',
      'plain',
      '--inner',
      'Content-Type: text/html',
      '',
      '<p>8bit: nghị</p>',
      '--inner--',
    ])
    expect(Buffer.from((await pageOf(content)).bytes).toString()).toBe('<p>8bit: nghị</p>')
  })

  it('as Chrome saves it has the address of the snapshot', async () => {
    const content = explorer(['Content-Type: text/html', 'Content-Location: cid:frame-1@mhtml.blink', '', '<p>x</p>']).replace(
      'MIME-Version',
      'Snapshot-Content-Location: http://tin.example.gov.vn/chrome\r\nMIME-Version',
    )
    expect((await pageOf(content)).origin.url).toBe('http://tin.example.gov.vn/chrome')
  })

  it('of one part only is that part', async () => {
    const content = crlf([
      'MIME-Version: 1.0',
      'Content-Type: text/html; charset=windows-1258',
      'Content-Transfer-Encoding: 7bit',
      '',
      '<p>x</p>',
    ])
    expect(await pageOf(content)).toMatchObject({
      contentType: 'text/html; charset=windows-1258',
      bytes: new Uint8Array(Buffer.from('<p>x</p>')),
    })
  })

  const whole = explorer(['Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable', '', `<p>${'tin '.repeat(100)}</p>`])
  it.each([
    ['an empty file', '', 'empty-file'],
    ['HTML', '<html><p>x</p></html>', 'not-mhtml'],
    ['a mail without HTML', explorer(['Content-Type: text/plain', '', 'x']), 'not-mhtml'],
    ['a page that breaks off', whole.slice(0, whole.indexOf('tin tin') + 50), 'truncated'],
  ])('of %s is one failure', async (_, content, code) => {
    expect(await shortly(fileOf('trang.mhtml', content))).toEqual([`failure ${code}, ends`])
  })

  it('of a page beyond the limit is a failure; a picture beyond it is none', async () => {
    const big = explorer(['Content-Type: text/html', '', '<p>x</p>', 'x'.repeat(400)])
    expect(await shortly(fileOf('trang.mht', big), { maxPageBytes: 300 })).toEqual(['failure page-too-large'])
    const picture = Array.from({ length: 50 }, () => 'R0lGODlhAQABAAAAACwR0lGODlhAQABAAAAACw')
    const content = explorer(['Content-Type: text/html', '', '<p>x</p>'], picture)
    expect(await shortly(fileOf('trang.mht', content), { maxPageBytes: 300 })).toEqual([expect.stringContaining(' x')])
  })
})

describe('MHTML as others write it', () => {
  const part = (id: string, content: string, type = 'text/html') =>
    crlf([`Content-Type: ${type}; charset="utf-8"`, `Content-ID: <${id}>`, 'Content-Transfer-Encoding: 8bit', '', content])
  const message = (parts: string[], more = '') =>
    crlf([
      'MIME-Version: 1.0',
      `Content-Type: multipart/related; boundary="ranh"${more}`,
      '',
      ...parts.flatMap(one => ['--ranh', one]),
      '--ranh--',
      '',
    ])
  const one = async (content: string | Uint8Array) => shortly(fileOf('trang.mht', content))

  it('begins with the part its start names', async () => {
    const parts = [part('khung', '<p>khung</p>'), part('anh', 'x', 'image/png'), part('trang', '<p>trang</p>')]
    expect(await one(message(parts, '; start="<trang>"'))).toEqual([expect.stringMatching(/ trang$/)])
    expect(await one(message(parts))).toEqual([expect.stringMatching(/ khung$/)])
    expect(await one(message(parts, '; start="<gone>"'))).toEqual([expect.stringMatching(/ khung$/)])
  })

  it('may have empty lines before it, and in its text', async () => {
    expect(await one(`\r\n\n${message([part('a', '\r\n\r\n<p>bài</p>\r\n')])}`)).toEqual([expect.stringMatching(/ bài$/)])
    const file = fileOf('trang.mht', message([part('a', '\r\n\r\n<p>bài</p>\r\n')]))
    expect(Buffer.from(((await arrivals(file)) as PageArrival[])[0]!.bytes).toString()).toBe('\r\n\r\n<p>bài</p>\r\n')
  })

  it('may have multiparts within each other', async () => {
    const alternative = crlf([
      'Content-Type: multipart/alternative; boundary="trong"',
      '',
      '--trong',
      part('chu', 'chữ', 'text/plain'),
      '--trong',
      part('trang', '<p>trang</p>'),
      '--trong--',
    ])
    expect(await one(message([alternative, part('khung', '<p>khung</p>')]))).toEqual([expect.stringMatching(/ trang$/)])
    let nested = part('trang', '<p>trang</p>')
    for (let n = 0; n < 40; n++) nested = crlf([`Content-Type: multipart/mixed; boundary="b${n}"`, '', `--b${n}`, nested, `--b${n}--`])
    expect(await one(message([nested]))).toEqual(['failure not-mhtml, ends'])
  })

  it('is read in linear time and little memory, whatever is in it', async () => {
    const mb = 256 * 1024
    const bodies: [string, string][] = [
      ['empty lines', '\r\n'.repeat(10 * mb)],
      ['LF', '\n'.repeat(20 * mb)],
      ['false boundaries', '\r\n--ran'.repeat(2 * mb)],
      ['soft breaks', '= = = =\r\n'.repeat(2 * mb)],
      ['blanks', ' '.repeat(20 * mb)],
      ['equals', '='.repeat(20 * mb)],
    ]
    for (const [name, body] of bodies) {
      const began = performance.now()
      const quotedPart = crlf(['Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable', '', '<p>bài</p>', body])
      expect(await one(message([quotedPart])), name).toEqual([expect.stringMatching(/ bài$/)])
      expect(await one(message([part('a', body, 'image/png'), part('b', '<p>bài</p>')])), name).toEqual([expect.stringMatching(/ bài$/)])
      expect(performance.now() - began, name).toBeLessThan(15_000)
    }
  }, 180_000)
})
