import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract'
import type { Extraction } from '../src/model/extraction'
import { sentences } from '../src/text'
import { fixtures } from './support/fixtures'

/** Generous: a shared machine may be ten times as slow as a quiet one. What takes quadratic time on these takes minutes. */
const SECONDS = 60
const MB = 1 << 20

const bytes = (...values: number[]) => Uint8Array.from(values)
const latin = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)

const SENTENCE =
  'Sáng 12/5, đoàn công tác của tỉnh đã kiểm tra tiến độ thi công tuyến đường liên xã và làm việc với chính quyền địa phương. '
const FRAGMENT = `<h1>Kiểm tra tuyến đường liên xã</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(5)}`
const ARTICLE = `<div id="main">${FRAGMENT}</div>`

function zipBytes(): Uint8Array {
  const name = latin('word/document.xml')
  return Uint8Array.from([
    ...bytes(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 0, 0, 1, 2, 3, 4, 9, 0, 0, 0, 9, 0, 0, 0, name.length, 0, 0, 0),
    ...name,
  ])
}

const UNUSABLE: [name: string, input: string | Uint8Array][] = [
  ['nothing', ''],
  ['no bytes', bytes()],
  ['white space', ' \n\t\u00a0\ufeff'.repeat(1000)],
  ['a byte order mark', bytes(0xef, 0xbb, 0xbf)],
  ['half a UTF-16 byte order mark', bytes(0xff)],
  ['half a multibyte character', bytes(0xe1, 0xba)],
  ['NUL bytes', new Uint8Array(MB)],
  ['a PDF', latin('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog>>\nstream\n\x00\x01\x02\xff\xfe<p>\nendstream\n%%EOF')],
  ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0)],
  ['a ZIP', zipBytes()],
  ['a gzip', bytes(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0)],
  ['JSON', '{"error":"not found","items":[]}'],
  ['10 MB of one start tag', '<b>'.repeat((10 * MB) / 3)],
  ['10 MB of one end tag', '</p>'.repeat((10 * MB) / 4)],
  ['10 MB of one tag name', `<${'a'.repeat(10 * MB)}`],
  ['100,000 nested divs', '<div>'.repeat(100_000)],
  ['100,000 nested divs, closed', '<div>'.repeat(100_000) + '</div>'.repeat(100_000)],
  ['100,000 nested tables', '<table><tr><td>'.repeat(100_000)],
  ['100,000 nested lists', '<ul><li>'.repeat(100_000)],
  ['100,000 nested quotes of links', '<blockquote><a href="#">'.repeat(50_000)],
  ['1 MB of <', '<'.repeat(MB)],
  ['1 MB of &', '&'.repeat(MB)],
  ['1 MB of &#', '&#'.repeat(MB / 2)],
  ['100,000 attributes', `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>`],
  ['an attribute of 5 MB', `<p class="${'x '.repeat((5 * MB) / 2)}">`],
  ['a class list of furniture, 1 MB', `<div class="${'nav-'.repeat(MB / 4)}">`],
  ['an unclosed comment', `<!-- ${ARTICLE}`],
  ['an unclosed script', `<script>${ARTICLE}`],
  ['an unclosed style', `<style>${ARTICLE}`],
  ['an unclosed svg', `<svg><path d="${'M0 0'.repeat(1000)}">`],
  ['an unclosed title', `<title>${SENTENCE}`],
  ['an unclosed attribute', `<p title="${ARTICLE.replaceAll('"', '')}`],
]

const BROKEN: [name: string, input: string | Uint8Array][] = [
  ['NUL bytes between', `${ARTICLE.replaceAll('</p>', '\0\0</p>')}`],
  ['half a character at the end', Uint8Array.from([...utf8(ARTICLE), 0xe1, 0xba])],
  ['half a character at the start', Uint8Array.from([0xba, 0xa5, ...utf8(ARTICLE)])],
  ['a lone surrogate', ARTICLE.replace('đoàn', '\ud800đoàn')],
  ['no end tags', ARTICLE.replaceAll(/<\/(?!h1)[^>]+>/g, '')],
  ['end tags without start tags', `</div></table></body></html>${ARTICLE}</p></span></td>`],
  ['two bodies', `<html><body><p>Trang</p></body></html><html><body>${ARTICLE}</body></html>`],
  ['everything twice nested in forms', `<form id="aspnetForm"><form>${ARTICLE}</form></form>`],
  ['a comment closed late', `<!-- a --!> -->${ARTICLE}<!--`],
  ['an end of 2 MB of white space', `${ARTICLE}${' \n'.repeat(MB)}`],
  ['400 divs around it', `${'<div>'.repeat(400)}${ARTICLE}${'</div>'.repeat(400)}`],
  ['nothing around it, not even a body', FRAGMENT],
]

/** The shape the contract promises, whatever came in. */
function expectResult(result: Extraction): void {
  expect(['article', 'no-article']).toContain(result.status)
  expect(Array.isArray(result.notices)).toBe(true)
  expect(Array.isArray(result.trace)).toBe(true)
  for (const { code } of result.notices) expect(code).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/)
  if (result.status === 'article') {
    expect(result.article.title + result.article.body.map(({ type }) => type).join()).not.toBe('')
    expect(result.article.figures).toEqual(result.article.body.flatMap(({ type, at: _, ...figure }) => (type === 'figure' ? [figure] : [])))
  } else expect(['list-page', 'home-page', 'error-page', 'empty', 'not-html', 'too-little-text']).toContain(result.because)
}

describe('what is no page', () => {
  it.each(UNUSABLE)('%s is no article', { timeout: SECONDS * 1000 }, (_, input) => {
    const result = extract(input)
    expectResult(result)
    expect(result.status).toBe('no-article')
  })

  it.each(UNUSABLE)('%s, read as text, ends in time', { timeout: SECONDS * 1000 }, (_, input) =>
    expectResult(extract(input, { input: 'text' })),
  )
})

describe('a page that is broken is read all the same', () => {
  it.each(BROKEN)('%s', { timeout: SECONDS * 1000 }, (_, input) => {
    const result = extract(input)
    expectResult(result)
    expect(result.status === 'article' && result.article.title).toBe('Kiểm tra tuyến đường liên xã')
    expect(result.status === 'article' && result.article.body.filter(({ type }) => type === 'paragraph')).toHaveLength(5)
  })
})

describe('much of everything', () => {
  const MANY: [name: string, input: string][] = [
    ['20,000 paragraphs', `<h1>Nghị quyết</h1>${`<p>${SENTENCE}</p>`.repeat(20_000)}`],
    ['a paragraph of 5 MB', `<h1>Nghị quyết</h1><p>${SENTENCE.repeat(40_000)}</p>`],
    ['5 MB without a space', `<h1>Nghị quyết</h1><p>${'ạ'.repeat((5 * MB) / 2)}</p>`],
    ['a table of 100,000 cells', `<h1>Bảng</h1><table>${`<tr>${'<td>Xã Phú Nhuận</td>'.repeat(10)}</tr>`.repeat(10_000)}</table>`],
    ['20,000 images', `<h1>Chùm ảnh</h1>${'<p><img src="/a.jpg"><br><i>Ảnh: A</i></p>'.repeat(20_000)}`],
    ['50,000 links', `<ul>${'<li><a href="/tin/1">Tin tức trong ngày về tuyến đường</a></li>'.repeat(50_000)}</ul>`],
    ['60,000 pieces kept from screen readers', `${FRAGMENT}<div>${'<span aria-hidden="true" class="a">Tin 1</span>'.repeat(60_000)}</div>`],
    [
      '40,000 links to other articles between paragraphs',
      `${FRAGMENT}${`<p><a href="/x">Chợ nổi dời lịch họp sang cuối tuần tới</a></p><p>${SENTENCE}</p>`.repeat(40_000)}`,
    ],
    ['50,000 line breaks', `<h1>Bài</h1><div>${`${SENTENCE}<br>`.repeat(50_000)}</div>`],
    ['20,000 lines of text', `${SENTENCE}\n`.repeat(20_000)],
    ['an address of 1 MB', `${FRAGMENT}<p><img src="/a${'_icon_'.repeat(MB / 6)}.jpg"></p>`],
    ['a line of dots, 1 MB', `<h1>Bài</h1><p>${'.'.repeat(MB)}</p>`],
    ['a line of brackets, 1 MB', `<h1>Bài</h1><p>${'('.repeat(MB)}</p>`],
    ['a line of separators, 1 MB', `<h1>Bài</h1><p>${' - '.repeat(MB / 3)}</p>`],
    ['600 divs around an article', `${'<div>'.repeat(600)}${ARTICLE}`],
    [
      '40,000 figures',
      `<h1>Chùm ảnh</h1>${`<figure><img src="/a.jpg"><figcaption>Ảnh: A</figcaption></figure>`.repeat(40_000)}<p>${SENTENCE}</p>`,
    ],
    ['200,000 headlines above an article', `${'<h1>Bài</h1>'.repeat(200_000)}${ARTICLE}`],
    ['marks without a letter, 5 MB', `<h1>Bài</h1><p>a${'\u0323\u0301'.repeat(MB)}</p>${ARTICLE}`],
    ['a word without end in a script that parts none, 6 MB', `Bài\n\n${SENTENCE.repeat(4)}\n\n${'漢'.repeat(6 * MB)}`],
    ['40,000 times the title', `${'Khánh thành cầu dân sinh\n'.repeat(40_000)}\n${SENTENCE.repeat(5)}`],
    ['names without end', `<h1>Bài</h1>${`<p>${SENTENCE}</p>`.repeat(4)}<p>${'Nguyễn Văn An, '.repeat(50_000)}</p>`],
  ]

  it.each(MANY)('%s ends in time', { timeout: SECONDS * 1000 }, (_, input) => expectResult(extract(input)))

  it('a charset label of blanks', { timeout: SECONDS * 1000 }, () => {
    const contentType = `text/html; charset=${'\t'.repeat(500_000)}`
    expectResult(extract(latin('<p>\xe1</p>'), { contentType }))
  })

  it('sentences of a million full stops', { timeout: SECONDS * 1000 }, () => {
    expect(sentences(`${'.'.repeat(MB)}a`)).toHaveLength(1)
    expect(sentences(`${'.)'.repeat(MB / 2)}a`)).toHaveLength(1)
  })
})

describe('anything', () => {
  it('bytes', { timeout: 3 * SECONDS * 1000 }, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4000 }), input => expectResult(extract(input))),
      { numRuns: 300 },
    )
  })

  it('strings, as text and as a page', { timeout: 3 * SECONDS * 1000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), fc.constantFrom('auto', 'html', 'text'), (input, as) =>
        expectResult(extract(input, { input: as })),
      ),
      { numRuns: 300 },
    )
  })

  const PIECES =
    '<p> </p> <div> </div> <div class=article-content> <table><tr> <td> </td> </table> <ul><li> </ul> <h1> </h1> <h2> <a\u00a0href="x.pdf"> </a> <br> <img\u00a0src=a.jpg> <figure> </figure> <figcaption> <!-- --> <script> </script> <svg/> <b> </b> <i> <title> </title> <blockquote> &nbsp; &#7879; &#x110000; <![CDATA[ <noscript> <form> <select><option> <textarea> <iframe> <base\u00a0href=//x> <meta\u00a0charset=utf-16> TTXVN Ảnh: Theo Nguồn: 12/5/2019 Cập\u00a0nhật Tin\u00a0khác Quay\u00a0lại ./. (0) Nguyễn\u00a0Văn\u00a0An'.split(
      ' ',
    )
  const soup = fc
    .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, { weight: 2, arbitrary: fc.constant(SENTENCE) }, fc.string()), {
      maxLength: 120,
    })
    .map(pieces => pieces.join(''))

  it('soup of tags and cues', { timeout: 3 * SECONDS * 1000 }, () => {
    fc.assert(
      fc.property(soup, input => expectResult(extract(input))),
      { numRuns: 500 },
    )
  })

  const LINES =
    'Trang chủ|/|Tin tức|Hội nghị tổng kết công tác năm của toàn huyện|01/02/2020 10:10|Thứ Hai, 05/06/2023|Tin liên quan|- Một tin khác|Tin khác|Ảnh: An Bình|Tác giả: An Bình|A-A+|12,5||# Một|[An](/a.pdf)|an@b.vn|Cổng thông tin điện tử|Bản quyền: UBND huyện'.split(
      '|',
    )

  it('lines in any order', { timeout: 3 * SECONDS * 1000 }, () => {
    const line = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...LINES) }, { weight: 1, arbitrary: fc.constant(SENTENCE) })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), lines => expectResult(extract(lines.join('\n'), { input: 'text' }))),
      { numRuns: 3000, examples: [[[SENTENCE, '01/02/2020 10:10']]] },
    )
  })

  it('pages cut off anywhere', { timeout: 3 * SECONDS * 1000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), fc.double({ min: 0, max: 1, noNaN: true }), ({ bytes, options }, share) =>
        expectResult(extract(bytes.slice(0, Math.floor(bytes.length * share)), options)),
      ),
      { numRuns: 150 },
    )
  })
})
