import { describe, expect, it } from 'vitest'
import { extract } from '../../src'
import { LOCALES } from '../../src/data/locales'
import { hasCredit, opensCaption, readCaption } from '../../src/engine/figure/caption'

const read = (text: string) => readCaption(text, LOCALES)

describe('a caption and its credit', () => {
  it.each([
    ['Quang cảnh buổi lễ. Ảnh: Vũ Sen', 'Quang cảnh buổi lễ.', 'Vũ Sen'],
    ['Quang cảnh buổi lễ (Ảnh: Vũ Sen/TTXVN)', 'Quang cảnh buổi lễ', 'Vũ Sen/TTXVN'],
    ['Bà con thu hoạch lúa. (Nguồn ảnh: baosongxanh.vn)', 'Bà con thu hoạch lúa.', 'baosongxanh.vn'],
    ['Nhà máy nước Bãi Dâu - Ảnh: K.O', 'Nhà máy nước Bãi Dâu', 'K.O'],
    ['Farmers at the new canal. Photo: VNA', 'Farmers at the new canal.', 'VNA'],
  ])('%s', (text, caption, credit) => expect(read(text)).toEqual({ caption, credit }))

  it.each([
    ['Ảnh: Vũ Sen', { credit: 'Vũ Sen' }],
    ['(Ảnh: TTXVN)', { credit: 'TTXVN' }],
    // A label before a description is no credit.
    ['Ảnh: các đại biểu thăm mô hình trồng dưa trong nhà màng', { caption: 'các đại biểu thăm mô hình trồng dưa trong nhà màng' }],
    ['Các đại biểu thăm mô hình', { caption: 'Các đại biểu thăm mô hình' }],
    ['(Các đại biểu thăm mô hình)', { caption: 'Các đại biểu thăm mô hình' }],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  it('is read over two lines as over one', () =>
    expect(read('Quang cảnh buổi lễ.\nẢnh: Vũ Sen')).toEqual(read('Quang cảnh buổi lễ. Ảnh: Vũ Sen')))

  it('is not looked into where it is longer than captions are', () => {
    const long = `${'Quang cảnh buổi lễ. '.repeat(60)}Ảnh: Vũ Sen`
    expect(read(long)).toEqual({ caption: long })
  })
})

it('knows who took a photo, and how captions open', () => {
  expect(hasCredit('Toàn cảnh. Ảnh: Vũ Sen', LOCALES)).toBe(true)
  expect(hasCredit('Toàn cảnh xã Bãi Dâu', LOCALES)).toBe(false)
  expect(opensCaption('Quang cảnh hội nghị', LOCALES)).toBe(true)
  expect(opensCaption('Hội nghị bắt đầu lúc tám giờ', LOCALES)).toBe(false)
})

describe('a picture in a cell without a table', () => {
  const text =
    '<p>Sáng 12/3, xã Bãi Dâu khánh thành tuyến kênh N7 dài hơn ba kilômét, đưa nước về cho sáu thôn phía đông của xã.</p>'.repeat(4)
  const article = `<h1>Xã Bãi Dâu khánh thành tuyến kênh N7</h1>${text}`
  it.each([
    ['and text beside it', '<td><img src="a.jpg"></td>Ảnh: Vũ Sen'],
    ['in a row', '<tr><td><img src="a.jpg"></td></tr>Ảnh: Vũ Sen'],
    ['with a header cell below', '<td><img src="a.jpg"></td><th>Ảnh: Vũ Sen</th>'],
  ])('%s', (_, cell) => {
    const { article: read } = extract(article + cell + article)
    expect(read?.title).toBe('Xã Bãi Dâu khánh thành tuyến kênh N7')
    expect(read?.body.length).toBeGreaterThan(3)
  })
})

describe('beside a picture', () => {
  const prose = (n: number) =>
    `<p>Sáng ${n}/3, xã Bãi Dâu khánh thành tuyến kênh N7 dài hơn ba kilômét, đưa nước về cho sáu thôn phía đông của xã.</p>`
  const page = (beside: string, head = '') =>
    `<html><head>${head}</head><body><article><h1>Xã Bãi Dâu khánh thành tuyến kênh N7</h1>${prose(12)}${prose(13)}${beside}${[14, 15, 16, 17].map(prose).join('')}</article></body></html>`
  const figures = (beside: string, head?: string) =>
    (extract(page(beside, head)).article?.figures ?? []).map(({ caption, credit }) => ({ caption, credit }))
  const rules = (beside: string, head?: string) =>
    extract(page(beside, head)).trace.flatMap(d => (d.rule.startsWith('caption/') || d.rule.startsWith('figure/') ? [d.rule] : []))
  const picture = '<p><img src="a.jpg"></p>'

  it.each(['1/5', '2 von 17', '(3 of 5)', '8'])('«%s» counts pictures, or who liked them', count => {
    expect(figures(`${picture}<p>${count}</p>`)).toEqual([{}])
    expect(rules(`${picture}<p>${count}</p>`)).toContain('figure/counter')
  })

  it.each(['1975', 'Kênh N7, 12/3', 'Số 8'])('«%s» counts none', line =>
    expect(rules(`${picture}<p>${line}</p>`)).not.toContain('figure/counter'),
  )

  it.each([
    ['another article', '<p><a href="/tin/2">Khai mạc hội thi cấp nước nông thôn</a></p>'],
    ['a tool', '<div><a href="/in">Bản in của trang</a></div>'],
    ['a shop', '<h4><a href="https://cua-hang.example/">Mua ngay giá tốt</a></h4>'],
  ])('a link to %s is no caption', (_, line) => expect(figures(`${picture}${line}`)).toEqual([{}]))

  it('a link to the picture itself is one', () =>
    expect(figures(`${picture}<p><a href="/m/kenh.jpg">Quang cảnh kênh N7</a></p>`)).toEqual([{ caption: 'Quang cảnh kênh N7' }]))

  it.each(['Vũ Thị Sen', 'VŨ THỊ SEN', '<b>Vũ Thị Sen</b>'])('%s, whom the page claims to be its author, is none', name =>
    expect(figures(`${picture}<p>${name}</p>`, '<meta name="author" content="Vũ Thị Sen">')).toEqual([{}]),
  )

  it.each([
    ['in a figure', '<figure><img src="a.jpg"><figcaption>© Vũ Sen</figcaption></figure>', undefined],
    ['below a picture', `${picture}<p>© Vũ Sen</p>`, undefined],
    [
      'before the caption',
      '<figure><img src="a.jpg"><figcaption><span class="credit">© Vũ Sen</span> Kênh N7</figcaption></figure>',
      'Kênh N7',
    ],
    ['behind it', '<figure><img src="a.jpg"><figcaption>Kênh N7 <small>© Vũ Sen</small></figcaption></figure>', 'Kênh N7'],
  ])('whose rights are told %s is its credit', (_, beside, caption) =>
    expect(figures(beside)).toEqual([{ ...(caption && { caption }), credit: 'Vũ Sen' }]),
  )

  it.each(['Getty Images', 'AFP', 'Reuters/Getty Images', '(Ảnh: internet)'])('«%s» alone is a credit', line => {
    const [figure] = figures(`<figure><img src="a.jpg"><figcaption>${line}</figcaption></figure>`)
    expect(figure).toEqual({ credit: line.replace(/^\(Ảnh: |\)$/g, '') })
  })

  it.each(['off-screen', 'offscreen', 'visually-hidden'])('labels for screen readers (%s) are no words of it', name =>
    expect(
      figures(
        `<figure><img src="a.jpg"><span class="${name}">Image copyright</span> <span class="image-copyright">Vũ Sen</span><figcaption><span class="${name}">Image caption</span> Kênh N7</figcaption></figure>`,
      ),
    ).toEqual([{ caption: 'Kênh N7', credit: 'Vũ Sen' }]),
  )

  it.each([
    [
      'below its figure',
      '<figure><img src="a.jpg"><figcaption>Quang cảnh kênh N7</figcaption></figure><div class="caption">Quang cảnh kênh N7</div>',
    ],
    [
      'for a gallery',
      '<figure><img src="a.jpg"><figcaption>Quang cảnh kênh N7</figcaption></figure><div class="caption-full">Quang cảnh kênh N7</div>',
    ],
    [
      'further down',
      `<figure><img src="a.jpg"><figcaption>Quang cảnh kênh N7</figcaption></figure>${prose(18)}<div class="caption">Quang cảnh kênh N7</div>`,
    ],
  ])('what is said once more %s is said once', (_, beside) => expect(figures(beside)).toEqual([{ caption: 'Quang cảnh kênh N7' }]))

  it.each(['Bà con dọn cỏ hai bên bờ kênh', 'Ảnh: Vũ Sen', 'Trẻ em thôn Bãi Dâu'])('«%s» below what is said once more stays', line => {
    const again =
      '<figure><img src="a.jpg"><figcaption>Quang cảnh kênh N7</figcaption></figure><p>Kênh N7.</p><div class="caption">Quang cảnh kênh N7</div>'
    const [figure, more] = figures(`${again}<div class="caption">${line}</div>`)
    expect(figure).toEqual({ caption: 'Quang cảnh kênh N7' })
    expect(more?.caption ?? more?.credit).toBe(line.replace('Ảnh: ', ''))
  })
})
