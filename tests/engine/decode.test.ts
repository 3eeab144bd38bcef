import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/engine/decode/decode'
import { encodeLegacy, type LegacyCharset } from '../../src/text'
import { expectLinear } from '../support/growth'

const BODY = [
  'Sáng ngày 5 tháng 3, ủy ban nhân dân thị xã đã họp bàn về việc sửa chữa tuyến đường ven sông.',
  'Đoạn đường dài hơn hai cây số này đã xuống cấp nghiêm trọng sau mùa mưa vừa qua.',
  'Người dân ở phường mới mong công trình sớm hoàn thành trước kỳ nghỉ để việc đi lại được thuận tiện.',
]
  .map(text => `<p>${text}</p>`)
  .join('\n')

const page = (label = '', body = BODY) =>
  `<html>\n<head>${label}<title>Cổng thông tin điện tử thị xã Bình Lâm</title></head>\n<body><div class="menu">Trang chủ | Liên hệ</div>\n${body}\n</body></html>`

const CAPITALS = page('', `${BODY}<p>Ủy ban và Đảng bộ xã Ấm Thượng: Ở đây có “Ổ khóa”</p>`.replace(/[“”]/g, '"'))

const meta = (charset: string) => `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`
const utf8 = (text: string) => new TextEncoder().encode(text)
const bytesOf = (...parts: (string | number[] | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap(part => [...(typeof part === 'string' ? utf8(part) : part)]))
const latin1 = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))

const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new Uint8Array(2 * text.length)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), littleEndian)
  return bytes
}
const utf32 = (text: string, littleEndian: boolean) => {
  const points = Array.from(text, letter => letter.codePointAt(0)!)
  const bytes = new Uint8Array(4 * points.length)
  points.forEach((point, at) => {
    new DataView(bytes.buffer).setUint32(4 * at, point, littleEndian)
  })
  return bytes
}

describe('a byte order mark', () => {
  it.each([
    ['utf-8', [0xef, 0xbb, 0xbf], utf8(page())],
    ['utf-16le', [0xff, 0xfe], utf16(page(), true)],
    ['utf-16be', [0xfe, 0xff], utf16(page(), false)],
    ['utf-32le', [0xff, 0xfe, 0, 0], utf32(page(), true)],
    ['utf-32be', [0, 0, 0xfe, 0xff], utf32(page(), false)],
  ])('of %s is believed, and taken off', (charset, mark, bytes) => {
    expect(decode(bytesOf(mark, bytes), { contentType: 'text/html; charset=windows-1258' })).toMatchObject({
      text: page(),
      charset,
      certainty: 'certain',
      notices: [],
    })
  })

  it('before bytes that are no UTF-8 gives a notice', () => {
    const { text, notices } = decode(bytesOf([0xef, 0xbb, 0xbf], 'tin ', [0xff], 'bài'))
    expect(text).toBe('tin \ufffdbài')
    expect(notices.map(notice => notice.code)).toEqual(['invalid-utf8'])
  })
})

describe('UTF-8', () => {
  it('is found without a label', () => {
    expect(decode(utf8(page()))).toEqual({ text: page(), charset: 'utf-8', certainty: 'certain', reason: 'valid UTF-8', notices: [] })
  })

  it('is found under labels that lie, and the reason names them', () => {
    const html = page(meta('windows-1252'))
    expect(decode(utf8(html), { contentType: 'text/html; charset=ISO-8859-1' })).toMatchObject({
      text: html,
      charset: 'utf-8',
      reason: 'valid UTF-8; the server says "iso-8859-1"; the page says "windows-1252"',
    })
  })

  it('is ASCII too', () => {
    expect(decode(utf8('<p>Th&#244;ng b&#225;o</p>'))).toMatchObject({ charset: 'utf-8', certainty: 'certain' })
    expect(decode(new Uint8Array())).toMatchObject({ text: '', charset: 'utf-8' })
  })

  it('stays UTF-8 when cut off in the middle of a character', () => {
    const whole = utf8('<p>Việc xây dựng đường ế')
    const { text, charset, certainty, notices } = decode(whole.subarray(0, -1))
    expect({ charset, certainty }).toEqual({ charset: 'utf-8', certainty: 'certain' })
    expect(text.endsWith('đường \ufffd')).toBe(true)
    expect(notices.map(notice => notice.code)).toEqual(['cut-off-character'])
  })

  it('stays UTF-8 with a few bytes of another charset, which are reported', () => {
    const { text, charset, notices } = decode(bytesOf(page(), [0xa0], '<p>hết</p>', [0x93], '.'))
    expect(charset).toBe('utf-8')
    expect(text).toBe(`${page()}\ufffd<p>hết</p>\ufffd.`)
    expect(notices).toEqual([{ code: 'invalid-utf8', message: '2 bytes are no UTF-8; U+FFFD stands in their place' }])
  })

  it('takes no overlong forms and surrogates for characters', () => {
    expect(decode(bytesOf('a', [0xc0, 0xaf], 'b', [0xed, 0xa0, 0x80]))).toMatchObject({ charset: 'windows-1252' })
  })
})

describe('UTF-16 without a mark', () => {
  it.each([
    ['utf-16le', true],
    ['utf-16be', false],
  ] as const)('is known by its zeros: %s', (charset, littleEndian) => {
    expect(decode(utf16(page(meta('unicode')), littleEndian))).toMatchObject({ text: page(meta('unicode')), charset, certainty: 'likely' })
  })
})

describe('a page in an old Vietnamese charset', () => {
  const charsets: LegacyCharset[] = [
    'tcvn3',
    'vni-win',
    'viscii',
    'vps',
    'tcvn5712-1',
    'windows-1258',
    'bkhcm1',
    'bkhcm2',
    'vietware-x',
    'vietware-f',
  ]
  it.each(charsets)('is known by its words: %s', charset => {
    const html = charset === 'bkhcm1' ? CAPITALS.replaceAll('|', '-') : CAPITALS
    const { bytes, losses } = encodeLegacy(html, charset)
    expect(losses.filter(loss => loss.code === 'unencodable')).toEqual([])
    const found = decode(bytes)
    expect(found).toMatchObject({ charset, certainty: 'likely' })
    expect(losses.length > 0 ? found.text.toLowerCase() : found.text).toBe(losses.length > 0 ? html.toLowerCase() : html)
  })

  it('in TCVN3 has its quotation marks, where TCVN5712-1 has capitals', () => {
    const html = page('', `${BODY}<p>Đề án “Đường quê xanh” – bước đầu</p>`)
    expect(decode(encodeLegacy(html, 'tcvn3').bytes)).toMatchObject({ text: html, charset: 'tcvn3' })
  })

  it.each(['x-user-defined', 'iso-8859-1', 'windows-1252', 'utf-8', 'windows-1258'])('is known under the label %s', label => {
    const html = page(meta(label))
    const found = decode(encodeLegacy(html, 'tcvn3').bytes, { contentType: `text/html; charset=${label}` })
    expect(found).toMatchObject({ text: html, charset: 'tcvn3' })
    expect(found.reason).toContain(`the page says "${label}"`)
  })

  it('is known though the addresses in its footer are most of its words without a mark', () => {
    const html = '<p>Đã họp về sửa đường.</p><p>Điện thoại: 0255 - Email: vp@so-moi.example.gov.vn, https://so-moi.example.gov.vn</p>'
    expect(decode(encodeLegacy(html, 'tcvn3').bytes)).toMatchObject({ text: html, charset: 'tcvn3' })
  })

  it('keeps its markup and addresses where the charset has letters in ASCII', () => {
    const link = '<a href="/~an/{1}|2">Tin</a>'
    const { text } = decode(bytesOf(link, encodeLegacy(page().replaceAll('|', '-'), 'bkhcm1').bytes))
    expect(text).toBe(link + page().replaceAll('|', '-'))
  })

  it('has its attributes decoded too', () => {
    const html = page('', `<a title="Đường mới" href="a">Tin mới</a>${BODY}`)
    expect(decode(encodeLegacy(html, 'vni-win').bytes).text).toBe(html)
  })

  it('is left as windows-1252 shows it where the page marks its runs by fonts', () => {
    const view = encodeLegacy(BODY, 'tcvn3').view
    const found = decode(encodeLegacy(page('', `<font face=".VnTime, Arial">${BODY}</font>`), 'tcvn3').bytes)
    expect(found.charset).toBe('windows-1252')
    expect(found.text).toContain(view)
    expect(found.reason).toContain('fonts mark the runs in tcvn3')
  })
})

describe('a label', () => {
  it('is believed where the text is too short to tell', () => {
    const html = `${meta('viscii')}<p>Bé Thảo</p>`
    expect(decode(encodeLegacy(html, 'viscii').bytes)).toMatchObject({ text: html, charset: 'viscii', reason: 'labelled "viscii"' })
  })

  it('of the server goes before the page’s own', () => {
    const { bytes } = encodeLegacy(`${meta('iso-8859-1')}<p>Thảo</p>`, 'vps')
    expect(decode(bytes, { contentType: 'text/html; charset="x-viet-vps"' })).toMatchObject({ charset: 'vps' })
  })

  const privet = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]
  it.each([
    ['after two kilobytes of script', `<script>${'var x = "<b>";'.repeat(200)}</script>${meta('windows-1251')}`],
    ['as an XML declaration', '<?xml version="1.0" encoding="windows-1251"?>'],
    ['as <meta charset>', "<META CHARSET='windows-1251'>"],
    ['not in a comment', `<!-- ${meta('koi8-r')} -->${meta('windows-1251')}`],
  ])('is found %s', (_, head) => {
    const found = decode(bytesOf(head, '<p>', privet, '</p>'))
    expect(found).toMatchObject({ text: `${head}<p>Привет</p>`, charset: 'windows-1251', certainty: 'likely' })
  })

  it('in the body is none', () => {
    expect(decode(bytesOf('<body>', meta('windows-1251'), [0xe9]))).toMatchObject({ charset: 'windows-1252', certainty: 'guess' })
  })

  it.each([
    ['shift_jis', [0x83, 0x65, 0x83, 0x58, 0x83, 0x67], 'テスト'],
    ['euc-kr', [0xc7, 0xd1, 0xb1, 0xdb], '한글'],
    ['gb2312', [0xd6, 0xd0, 0xce, 0xc4], '中文'],
  ])('of other languages goes to the runtime: %s', (label, bytes, text) => {
    expect(decode(bytesOf(meta(label), bytes)).text).toBe(meta(label) + text)
  })

  it('nobody knows is passed over', () => {
    expect(decode(bytesOf(meta('x-nonsense'), [0xe9]))).toMatchObject({ text: `${meta('x-nonsense')}é`, certainty: 'guess' })
  })

  it('of UTF-16 on a page of single bytes is wrong', () => {
    expect(decode(bytesOf(meta('utf-16'), [0xe9]))).toMatchObject({ charset: 'windows-1252' })
  })
})

describe('windows-1252', () => {
  it('has its true characters in 0x80–0x9F', () => {
    const bytes = bytesOf(
      meta('iso-8859-1'),
      Array.from({ length: 128 }, (_, at) => 0x80 + at),
    )
    const latin = Array.from({ length: 96 }, (_, at) => String.fromCharCode(0xa0 + at)).join('')
    expect(decode(bytes).text.slice(meta('iso-8859-1').length)).toBe(`€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${latin}`)
  })

  const quotes: Record<string, number> = { '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96 }
  it.each([
    ['French', '<p>Le général a déjà visité le château près de la forêt.</p>'],
    ['Portuguese', '<p>São Paulo: a educação não é só uma questão de opinião, diz João.</p>'],
    ['English with curly quotes', '<p>“It’s done” – he said</p>'],
  ])('is not taken for windows-1258: %s', (_, html) => {
    const bytes = Uint8Array.from(html, letter => quotes[letter] ?? letter.charCodeAt(0))
    expect(decode(bytes).text).toBe(html)
    expect(decode(bytesOf(meta('windows-1258'), bytes)).text).toBe(meta('windows-1258') + html)
  })

  it('gives way to windows-1258 in a few words that are Vietnamese only so', () => {
    const html = '<p>Phường Tân Thủy, thị xã Mới</p>'
    expect(decode(encodeLegacy(html, 'windows-1258').bytes)).toMatchObject({ text: html, charset: 'windows-1258' })
  })
})

describe('any bytes', () => {
  it('give a text and no error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.option(fc.string(), { nil: undefined }), (bytes, contentType) => {
        const copy = Uint8Array.from(bytes)
        const { text, charset } = decode(bytes, { contentType })
        expect(typeof text).toBe('string')
        expect(charset).not.toBe('')
        expect(bytes).toEqual(copy)
      }),
    )
  })

  it.each(['<', '<!--', '<meta ', '<a ', ' ', '<script>', "face='", '&#', '\xe1 '])('of %j over and over take time in proportion', unit => {
    expectLinear(letters => decode(latin1(`\xe9${unit.repeat(letters / unit.length)}`)), 300_000)
  })
})

describe('a few Vietnamese names in a page labelled windows-1258', () => {
  const english = 'The new bridge was opened on Monday, and the first buses crossed it an hour later. '
  it.each(['Ngô Thị Duyên', 'Lò Văn Bảy', 'Đặng Hữu Lộc'])('%s among English sentences', name => {
    const bytes = encodeLegacy(
      `<meta charset="windows-1258"><p>${english.repeat(6)}${name} was the first to cross.</p>`,
      'windows-1258',
    ).bytes
    expect(decode(bytes).text).toContain(`${name} was`)
  })
  it.each(['così', 'þjóð', 'Bílý den'])('«%s» in a page labelled windows-1252 stays', word => {
    const bytes = Uint8Array.from(`<meta charset="windows-1252"><p>${english.repeat(6)}${word} was written.</p>`, c => c.charCodeAt(0))
    expect(decode(bytes).text).toContain(word)
  })
})
