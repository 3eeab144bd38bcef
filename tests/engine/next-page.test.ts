import { describe, expect, it } from 'vitest'
import { extract } from '../../src'

const TEXT = [
  'Sáng 3/10, xã Đồng Giang khánh thành công trình nước sạch tập trung ở thôn Nà Lộc, phục vụ 126 hộ dân sau mười một tháng thi công.',
  'Công trình lấy nước từ suối Khe Bung, qua hai bể lọc rồi theo bốn cây số ống về từng nhà, tổng vốn đầu tư 4,2 tỷ đồng.',
  'Ông Lò Văn Pản, trưởng thôn, cho biết từ nay bà con không còn phải đi gánh nước xa gần hai cây số vào mùa khô.',
]
const page = (below: string, head = '') =>
  `<html><head><title>Nước sạch về Nà Lộc</title>${head}</head><body><h1>Xã Đồng Giang đưa nước sạch về thôn Nà Lộc</h1><span class="date">04/10/2022</span>${TEXT.map(t => `<p>${t}</p>`).join('')}${below}</body></html>`
const next = (url: string | undefined, below: string, head?: string) => {
  const result = extract(page(below, head), url === undefined ? {} : { url })
  expect(result.status).toBe('article')
  return result.article?.next
}
const SITE = 'https://baomau.example.vn'
const pager = (...links: string[]) => `<div class="pager">${links.join(' ')}</div>`
const a = (href: string, text: string, more = '') => `<a href="${href}"${more}>${text}</a>`

describe('the next page of an article', () => {
  it.each([
    [
      'by its number',
      '/tin/nuoc.html',
      pager('<b>1</b>', a('/tin/nuoc.html?page=2', '2'), a('/tin/nuoc.html?page=3', '3')),
      '/tin/nuoc.html?page=2',
    ],
    ['by «Trang 2»', '/tin/nuoc.html', pager(a('?trang=2', 'Trang 2')), '/tin/nuoc.html?trang=2'],
    ['by «Trang sau»', '/tin/nuoc.html', pager(a('/tin/nuoc-p2.html', 'Trang sau »')), '/tin/nuoc-p2.html'],
    ['by rel=next', '/tin/nuoc/', a('/tin/nuoc/2/', 'Đọc tiếp', ' rel="next"'), '/tin/nuoc/2/'],
    ['after the second', '/tin/nuoc/page/2', pager(a('/tin/nuoc', '1'), '2', a('/tin/nuoc/page/3', '3')), '/tin/nuoc/page/3'],
    [
      'after the second, without a word',
      '/tin/nuoc_2.html',
      pager(a('/tin/nuoc.html', '1'), '2', a('/tin/nuoc_3.html', '3')),
      '/tin/nuoc_3.html',
    ],
    ['beside other parameters', '/tin?id=7', pager(a('/tin?id=7&page=2', '2')), '/tin?id=7&page=2'],
  ])('%s', (_, url, below, address) => expect(next(SITE + url, below)).toBe(SITE + address))

  it('by a link in the head', () => {
    expect(next(`${SITE}/tin/nuoc.html`, '', '<link rel="next" href="/tin/nuoc.html?page=2">')).toBe(`${SITE}/tin/nuoc.html?page=2`)
  })

  it.each([
    ['is not the next article of a blog', '/2022/nuoc-sach/', a('/2022/lop-hoc/', 'Bài sau', ' rel="next"')],
    ['is not the article of the next number', '/tin/bai-12.html', a('/tin/bai-13.html', 'Tiếp theo', ' rel="next"')],
    ['is not the next page of the comments', '/tin/nuoc/', a('/tin/nuoc/comment-page-2/', '2')],
    ['is not that of a list beside it', '/tin/nuoc.html', pager(a('/tin?page=2', '2'), a('/tin?page=3', '3'))],
    ['is not the last', '/tin/nuoc/page/3', pager(a('/tin/nuoc', '1'), a('/tin/nuoc/page/2', '2'), '3')],
    ['is not that of a home page', '/', pager(a('/page/2/', 'Trang sau'))],
    ['is none where nothing says so', '/tin/nuoc.html', a('/tin/nuoc.html?page=2', 'Xem ảnh')],
  ])('%s', (_, url, below) => expect(next(SITE + url, below)).toBeUndefined())

  it('is not guessed where the page does not know its address', () => {
    expect(next(undefined, pager(a('/tin/nuoc.html?page=2', '2')))).toBeUndefined()
  })
})
