import { describe, expect, it } from 'vitest'
import { extract } from '../../src'

const SENTENCE = 'Sáng 12/3, xã Bãi Dâu khánh thành tuyến kênh N7 dài hơn ba kilômét, đưa nước về cho sáu thôn phía đông của xã.'
const page = (inner: string) =>
  `<html lang="vi"><head><title>Xã Bãi Dâu khánh thành kênh N7</title></head><body><div><h1>Xã Bãi Dâu khánh thành kênh N7</h1><div>12/03/2021 08:30</div><div><p>${SENTENCE}</p><p>${SENTENCE}</p>${inner}<p>${SENTENCE}</p></div></div></body></html>`
const read = (inner: string) => extract(page(inner)).article!
/** What stands between the paragraphs all pages have. */
const between = (inner: string) => read(inner).body.slice(2, -1)

describe('tables', () => {
  const rows = '<tr><td>Phú Lộc</td><td>3,1 km</td></tr><tr><td>Bãi Dâu</td><td>2,4 km</td></tr>'

  it('of data keep their rows, head and caption', () => {
    const [table] = between(`<table><caption>Chiều dài kênh</caption><tr><th>Xã</th><th>Dài</th></tr>${rows}</table>`)
    expect(table).toEqual({
      type: 'table',
      caption: 'Chiều dài kênh',
      header: 1,
      rows: [
        [{ text: 'Xã' }, { text: 'Dài' }],
        [{ text: 'Phú Lộc' }, { text: '3,1 km' }],
        [{ text: 'Bãi Dâu' }, { text: '2,4 km' }],
      ],
    })
  })

  it('tell what cells span, and what is marked in them', () => {
    const [table] = between(`<table>${rows}<tr><td colspan="2">Tổng: <b>5,5 km</b></td></tr></table>`)
    expect(table).toMatchObject({
      rows: [expect.anything(), expect.anything(), [{ text: 'Tổng: 5,5 km', colSpan: 2, marks: [{ type: 'strong', start: 6, end: 12 }] }]],
    })
  })

  it.each([
    `<table><tr><td><p>${SENTENCE}</p></td></tr></table>`,
    `<table><tr><td><h3>Một</h3><p>${SENTENCE}</p></td><td><p>${SENTENCE}</p></td></tr></table>`,
  ])('that lay text out are none', html => expect(between(html).map(b => b.type)).not.toContain('table'))
})

describe('lists', () => {
  it('keep their items, those within, and what is marked', () => {
    const [list] = between('<ul><li>Kênh <i>N7</i><ul><li>Cống số 1</li><li>Cống số 2</li></ul></li><li>Trạm bơm</li></ul>')
    expect(list).toEqual({
      type: 'list',
      ordered: false,
      items: [
        {
          text: 'Kênh N7',
          marks: [{ type: 'emphasis', start: 5, end: 7 }],
          list: { ordered: false, items: [{ text: 'Cống số 1' }, { text: 'Cống số 2' }] },
        },
        { text: 'Trạm bơm' },
      ],
    })
  })

  it('are numbered where the page numbers them', () =>
    expect(between('<ol><li>Nạo vét</li><li>Kè bờ</li></ol>')).toMatchObject([{ type: 'list', ordered: true }]))

  it('of links amid a text to other articles are none of it', () => {
    const links = ['Tin thứ nhất của xã', 'Tin thứ hai của xã', 'Tin thứ ba của xã']
      .map((t, i) => `<li><a href="/${i}">${t}</a></li>`)
      .join('')
    expect(between(`<ul>${links}</ul>`)).toEqual([])
  })
})

describe('figures', () => {
  const img = '<img src="/anh/kenh.jpg">'
  const caption = 'Kênh N7 sau khi nạo vét'

  it.each([
    [`<figure>${img}<figcaption>${caption}</figcaption></figure>`],
    [`<table><tr><td>${img}</td></tr><tr><td>${caption}</td></tr></table>`],
    [`<p align="center">${img}</p><p align="center"><i>${caption}</i></p>`],
    [`<div>${img}<p class="caption">${caption}</p></div>`],
  ])('%s', html => expect(read(html).figures).toEqual([{ images: [{ src: '/anh/kenh.jpg' }], caption }]))

  it('in a row have each its own caption', () => {
    const two = `<table><tr><td><img src="/1.jpg"></td><td><img src="/2.jpg"></td></tr><tr><td>Cống số 1</td><td>Cống số 2</td></tr></table>`
    expect(read(two).figures.map(f => [f.images.map(i => i.src), f.caption])).toEqual([
      [['/1.jpg'], 'Cống số 1'],
      [['/2.jpg'], 'Cống số 2'],
    ])
  })

  it('without a caption leave the paragraph below them in the text', () => {
    const article = read(`<p>${img}</p>`)
    expect(article.figures).toEqual([{ images: [{ src: '/anh/kenh.jpg' }] }])
    expect(article.body.filter(b => b.type === 'paragraph')).toHaveLength(3)
  })
})

describe('a line under a picture above the text', () => {
  const head = (line: string) =>
    extract(
      `<html><head><title>Kênh N7</title></head><body><div><h1>Xã Bãi Dâu khánh thành kênh N7</h1><div><div align="center"><img src="/anh/kenh.jpg"></div><div align="center">${line}</div><p>${SENTENCE}</p><p>${SENTENCE}</p></div></div></body></html>`,
    ).article!.figures
  it.each(['09/01/1442', '24/08/2020', 'Riyadh - 24 August 2020'])('that is a day is no caption: %s', line =>
    expect(head(line)).toEqual([{ images: [{ src: '/anh/kenh.jpg' }] }]),
  )
  it('is one otherwise', () => expect(head('Kênh N7 sau khi nạo vét')[0]?.caption).toBe('Kênh N7 sau khi nạo vét'))
})

describe('headings and quotes', () => {
  it('are told by their element, or as a short bold line above a paragraph', () => {
    expect(between(`<h3>Khởi công</h3><p>${SENTENCE}</p>`)[0]).toEqual({ type: 'heading', level: 3, text: 'Khởi công' })
    expect(between(`<p><b>Khởi công</b></p><p>${SENTENCE}</p>`)[0]).toMatchObject({ type: 'heading', text: 'Khởi công' })
    expect(between(`<blockquote>${SENTENCE}</blockquote>`)[0]).toEqual({ type: 'quote', text: SENTENCE })
  })
})
