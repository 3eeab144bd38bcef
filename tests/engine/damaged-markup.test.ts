import { describe, expect, it } from 'vitest'
import { extract } from '../../src'

const TITLE = 'Xã Vàng Pheo mở lớp dạy đan lát cho phụ nữ bản xa'
const TEXT = [
  'Sáng 14/3, Hội Liên hiệp Phụ nữ xã Vàng Pheo khai giảng lớp dạy đan lát cho 32 hội viên của bốn bản vùng cao, học phí do xã chi trả.',
  'Chị Lò Thị Piêng, người dạy lớp, cho biết mỗi học viên sau hai tháng đan được năm mẫu giỏ mây, bán tại chợ phiên với giá 60.000 đồng một chiếc.',
  'Đến cuối năm, xã dự kiến lập một tổ hợp tác để nhận đơn hàng chung, và mở thêm một lớp ở bản Nậm Khăt cho những người chưa đến lượt.',
]
const paragraphs = TEXT.map(t => `<p>${t}</p>`)
const text = paragraphs.join('\n')

const read = (body: string) => {
  const { article } = extract(`<!DOCTYPE html><html lang="vi"><head><title>${TITLE}</title></head><body>${body}</body></html>`)
  return article && { title: article.title, body: article.body, text: article.body.flatMap(b => ('text' in b ? b.text : [])) }
}
const whole = expect.objectContaining({ title: TITLE, text: TEXT })

const menu = '<ul><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin tức</a></li><li><a href="/van-ban">Văn bản</a></li></ul>'
const day = '<div class="ngay">14/03/2024 09:20</div>'

describe('a heading that was never closed', () => {
  it.each([
    ['above paragraphs', `<div><h1>${TITLE}${day}${text}</div>`],
    ['above boxes', `<div><h2 class="tieu-de">${TITLE}<div class="meta">${day}</div><div class="noi-dung">${text}</div></div>`],
    ['above a table', `<div><h1>${TITLE}${day}<table><tr><td>${text}</td></tr></table></div>`],
  ])('is its first line: %s', (_, body) => expect(read(body)).toEqual(whole))

  it('holds blocks where it was closed', () => {
    expect(read(`<div><h1><div>${TITLE}</div></h1>${day}${text}</div>`)).toEqual(whole)
  })
})

describe('a link that was never closed', () => {
  it.each([
    ['around the text', `<h1>${TITLE}</h1>${day}<div><a href="#top"><div class="b">${text}<p><b>Tin:</b> Hoài Thu</p></div></div>`],
    [
      'in a menu, with a table',
      `<div><ul><li><a href="/tin"><table><tr><td>Tin tức</a></li></ul><h1>${TITLE}</h1>${day}<div>${text}</div>`,
    ],
    ['up to the next', `<h1>${TITLE}</h1>${day}<div><a href="/in">${text}<p>Xem thêm: <a href="/x">Chợ phiên họp lại</a></p></div>`],
  ])('leads nowhere: %s', (_, body) => expect(read(body)?.text.slice(0, 3)).toEqual(TEXT))

  it('is one where it was closed', () => {
    const cards = [1, 2, 3].map(
      n => `<a href="/${n}"><div><img src="${n}.jpg"><h3>Bản tin nông vụ số ${n} của xã Vàng Pheo</h3><p>${TEXT[1]}</p></div></a>`,
    )
    expect(read(`<h1>${TITLE}</h1>${day}<div>${text}</div><div>${cards.join('')}</div>`)).toEqual(whole)
  })
})

describe('a figure that was never closed', () => {
  const image = '<img src="/lop.jpg"><figcaption>Lớp đan lát ở bản Nậm Khăt</figcaption>'
  it.each([
    ['before the text', `<h1>${TITLE}</h1>${day}<div><figure>${image}${text}</div>`, 0],
    ['within it', `<h1>${TITLE}</h1>${day}<div>${paragraphs[0]}<figure>${image}${paragraphs.slice(1).join('')}</div>`, 1],
    [
      'with its caption',
      `<h1>${TITLE}</h1>${day}<div>${paragraphs[0]}<figure><img src="/lop.jpg"><figcaption>Lớp đan lát ở bản Nậm Khăt${paragraphs.slice(1).join('')}<p><b>Tin:</b> Thu Hà</p></div>`,
      1,
    ],
  ])('holds no more than its caption: %s', (_, body, place) => {
    expect(read(body)?.text.filter(t => TEXT.indexOf(t) >= place)).toEqual(TEXT.slice(place))
  })
})

describe('a table that was never closed', () => {
  const data = '<tr><th>Bản</th><th>Học viên</th></tr><tr><td>Nậm Khăt</td><td>12</td></tr><tr><td>Pá Lầu</td><td>20</td></tr>'
  it.each([
    ['of data', `<h1>${TITLE}</h1>${day}<div>${paragraphs[0]}<table>${data}${paragraphs.slice(1).join('')}</div>`],
    [
      'of data, with its body',
      `<h1>${TITLE}</h1>${day}<div>${paragraphs[0]}<table><tbody>${data}</tbody>${paragraphs.slice(1).join('')}</div>`,
    ],
    [
      'around a picture',
      `<h1>${TITLE}</h1>${day}<div>${paragraphs[0]}<table align="center"><tr><td><img src="/a.jpg"></td></tr><tr><td>Giỏ mây</td></tr>${paragraphs.slice(1).join('')}</div>`,
    ],
  ])('keeps what stands in no cell: %s', (_, body) => expect(read(body)?.text).toEqual(TEXT))

  it('of data is still one', () => {
    expect(read(`<h1>${TITLE}</h1>${day}<div>${paragraphs[0]}<table>${data}${paragraphs[1]}</div>`)?.body.map(b => b.type)).toContain(
      'table',
    )
  })
})

describe('other boxes that were never closed', () => {
  it.each([
    ['the header of a site', `<div id="banner"><img src="b.jpg">${menu}<div><h1>${TITLE}</h1>${day}${text}</div>`],
    [
      'a trail',
      `<div><ul class="breadcrumb"><li><a href="/">Trang chủ</a></li><li><a href="/xh">Xã hội</a></li><h2>${TITLE}</h2>${day}<div>${text}</div></div>`,
    ],
    [
      'a trail in a line',
      `<div><span class="crumb"><span><a href="/">Trang chủ</a></span> <span>»</span><h2>${TITLE}</h2>${day}<div>${text}</div></div>`,
    ],
    ['a list', `<h1>${TITLE}</h1><div><ul class="info"><li>Ngày hỏi: 14/03/2024</li><div>${text}</div></div>`],
    [
      'a film of a banner',
      `<div><object width="800"><param name="movie" value="a.swf"><embed src="a.swf"><div>${menu}</div><h1>${TITLE}</h1>${day}<div>${text}</div></div>`,
    ],
    ['a menu', `<div>${'<nav>'}${menu}<h1>${TITLE}</h1>${day}<div>${text}</div></div>`],
    [
      'an aside amid the text',
      `<h1>${TITLE}</h1>${day}<div>${paragraphs[0]}<aside><p><a href="/x">Chợ phiên họp lại</a></p>${paragraphs.slice(1).join('')}<p>Thu Hà</p></div>`,
    ],
  ])('take nothing of the text: %s', (_, body) => expect(read(body)?.text.filter(t => TEXT.includes(t))).toEqual(TEXT))

  it('a notice of a file above who answers for the site', () => {
    const page = (end: string) =>
      `<div class="nd"><h1>${TITLE}</h1><div class="ngay">14/03/2024 09:20${end}<p>Nội dung chi tiết: <a href="/f/87.pdf">Thông báo số 87.pdf</a></p></div>
      <div class="ct"><p>Cơ quan chủ quản: Ủy ban nhân dân xã Vàng Pheo, số 2 đường Bản Lướt, xã Vàng Pheo.</p><p>Chịu trách nhiệm nội dung: ông Hồ Văn Lân, Chủ tịch Ủy ban nhân dân xã. Điện thoại: 0235 000 000.</p></div>`
    expect(read(page(''))?.title).toBe(read(page('</div>'))?.title)
  })
})
