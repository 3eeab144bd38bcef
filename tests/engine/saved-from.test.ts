import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract'

const TEXT = 'Sáng nay, Ủy ban nhân dân xã tổ chức lễ ra quân làm thủy lợi nội đồng, nạo vét hơn bốn mươi km kênh mương phục vụ vụ hè thu.'
const page = (before: string, head = '') =>
  `<!DOCTYPE html>\n${before}\n<html lang="vi"><head><title>Ra quân làm thủy lợi</title>${head}</head><body><h1>Ra quân làm thủy lợi</h1><div><p>${TEXT}</p><p><img src="../m/1.jpg"></p><p>${TEXT} Xem <a href="/vb/1">văn bản</a> của xã.</p></div></body></html>`
const read = (html: string, options = {}) => {
  const { article } = extract(html, options)
  return {
    url: article?.url,
    image: article?.figures[0]?.images[0]?.src,
    link: article?.body.flatMap(b => (b.type === 'paragraph' ? (b.marks ?? []) : [])).find(m => m.type === 'link')?.href,
  }
}
const KNOWN = { url: 'https://xa.example.vn/tin/1', image: 'https://xa.example.vn/m/1.jpg', link: 'https://xa.example.vn/vb/1' }

describe('a saved page knows its address', () => {
  it.each([
    ['from the mark of the web', '<!-- saved from url=(0027)https://xa.example.vn/tin/1 -->', ''],
    ['from SingleFile', '<!--\n Page saved with SingleFile \n url: https://xa.example.vn/tin/1 \n saved date: Mon Jan 01 2024\n-->', ''],
    ['from its canonical link', '', '<link rel="canonical" href="https://xa.example.vn/tin/1">'],
    ['from og:url', '', '<meta property="og:url" content="https://xa.example.vn/tin/1">'],
  ])('%s', (_, before, head) => expect(read(page(before, head))).toEqual(KNOWN))

  it('but for the one it is given', () => {
    const before = '<!-- saved from url=(0027)https://copy.example.vn/tin/9 -->'
    expect(read(page(before), { url: 'https://xa.example.vn/tin/1' })).toEqual(KNOWN)
  })

  it.each([
    '<!-- saved from url=(0014)about:internet -->',

    '<!-- url: https://a.example/ -->',
  ])('not from %s', before => expect(read(page(before))).toEqual({ url: undefined, image: '../m/1.jpg', link: '/vb/1' }))
})
