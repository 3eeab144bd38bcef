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
