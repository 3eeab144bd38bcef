import { describe, expect, it } from 'vitest'
import { extract } from '../../src'
import { expectLinear } from '../support/growth'

const SENTENCE = 'Sáng 12/3, xã Bãi Dâu khánh thành tuyến kênh N7 dài hơn ba kilômét, đưa nước về cho sáu thôn phía đông của xã.'
const TITLES = [
  'Xã Phú Lộc trồng rừng ven sông',
  'Trạm y tế Bãi Dâu có phòng khám mới',
  'Học sinh Sông Xanh thi chạy việt dã',
  'Chợ Lâm Hải mở lại sau lũ',
]
const page = (body: string, title = 'Tin tức') => `<html lang="vi"><head><title>${title}</title></head><body>${body}</body></html>`
const entries = TITLES.map((t, i) => `<div><h3><a href="/tin/${i}">${t}</a></h3><span>1${i}/03/2021</span><p>${SENTENCE}</p></div>`).join(
  '',
)
const why = (html: string, url?: string) => {
  const result = extract(html, url === undefined ? {} : { url })
  return result.status === 'article' ? 'article' : result.because
}

describe('lists', () => {
  it.each([
    [`<h1>Tin tức</h1><div>${entries}</div>`],
    [`<ul>${TITLES.map((t, i) => `<li><a href="/tin/${i}">${t}</a> (1${i}/03/2021)</li>`).join('')}</ul>`.repeat(3)],
    [`<p>Tìm thấy 46 kết quả</p>${entries}`],
  ])('are no article: %#', body => expect(why(page(body))).toBe('list-page'))

  it('beside an article leave it one, before it, after it and within', () => {
    const article = `<div><h1>Xã Bãi Dâu khánh thành kênh N7</h1><div>12/03/2021 08:30</div><div><p>${SENTENCE}</p><p>${SENTENCE}</p><p>${SENTENCE}</p></div></div>`
    const list = `<div>${entries}</div>`
    for (const body of [list + article, article + list, list + article + list]) {
      const result = extract(page(body, 'Xã Bãi Dâu khánh thành kênh N7'))
      expect(result.article?.title).toBe('Xã Bãi Dâu khánh thành kênh N7')
      expect(result.article?.body).toEqual(Array(3).fill({ type: 'paragraph', text: SENTENCE }))
    }
  })

  describe('of many entries with a day and a summary', () => {
    const entry = (tag: string, day: number) =>
      TITLES.map((t, i) => `<${tag}><h3><a href="/tin/${day}${i}">${t}</a></h3><span>${day}${i}/03/2021</span><p>${SENTENCE}</p></${tag}>`)
    const many = (tag: string) => `<div>${[...entry(tag, 1), ...entry(tag, 2)].join('')}</div>`
    const note = 'Thông tin trên trang được biên tập từ nhiều nguồn, bạn đọc ghi rõ nguồn khi dẫn lại bài từ trang này của xã.'.repeat(4)
    it.each(['div', 'li', 'article'])('are what the page is for, whatever a box beside them says: %s', tag =>
      expect(why(page(`${many(tag)}<div><h3 class="title">Lưu ý dành cho bạn đọc xa quê</h3><p>${note}</p></div>`))).toBe('list-page'),
    )

    it('are no more than beside an article that says when it was written', () => {
      const article = `<div><h2>Xã Bãi Dâu mở lại bến đò Cây Sung</h2><div>12/03/2021 08:30</div><p>${note}</p></div>`
      expect(why(page(article + many('div'), 'Cổng thông tin xã Bãi Dâu'))).toBe('article')
    })
  })

  it('of thousands of links are read in time that grows as they do', () => {
    const links = (size: number) =>
      Array.from({ length: size }, (_, i) => `<li><a href="/bai/${i}">Bài cũ số ${i} của xã Bãi Dâu năm ngoái</a></li>`).join('')
    expectLinear(size => extract(page(`<ul>${links(size)}</ul><div><h1>Xã Bãi Dâu mở lại bến đò</h1><p>${SENTENCE}</p></div>`)), 16_000)
  }, 60_000)

  it('tell what they list', () => {
    const result = extract(page(`<h1>Tin tức</h1><div>${entries}</div>`), { url: 'https://bai-dau.example.vn/tin' })
    expect(result.status === 'no-article' && result.list?.items.map(i => [i.title, i.url, i.published?.iso])).toEqual(
      TITLES.map((t, i) => [t, `https://bai-dau.example.vn/tin/${i}`, `2021-03-1${i}`]),
    )
  })
})

it('a home page is one by its address and what stands on it', () => {
  const home = page(`<div>${TITLES.map((t, i) => `<a href="/${i}">${t}</a>`).join(' ')}</div><p>${SENTENCE}</p>`, 'Trang chủ')
  expect(why(home, 'https://bai-dau.example.vn/')).toBe('home-page')
})

describe('errors', () => {
  it.each(['Không tìm thấy trang', 'Lỗi 404', '404 - Page not found', 'Truy cập bị từ chối', 'Hệ thống đang bảo trì'])('%s', words =>
    expect(
      why(page(`<h1>${words}</h1><p>Vui lòng quay lại trang trước hoặc liên hệ quản trị để được hỗ trợ thêm về nội dung này.</p>`)),
    ).toBe('error-page'),
  )

  it('an article about them is none', () => {
    const words = `<h1>Hệ thống cấp nước đang bảo trì, sáu thôn dùng nước giếng</h1><div>12/03/2021</div>${`<p>${SENTENCE}</p>`.repeat(12)}`
    expect(why(page(words))).toBe('article')
  })
})

describe('notices', () => {
  const title = 'Thông báo lịch cắt nước phục vụ nạo vét kênh N7'
  const head = `<div><h1>${title}</h1><div>Ngày đăng: 12/03/2021 08:30</div>`
  it.each([
    [`${head}<a href="/tep/thong-bao.pdf">thong-bao.pdf</a></div>`],
    [`${head}<p><img src="/tep/thong-bao-trang-1.jpg"></p></div>`],
    [`${head}<p>Nước sẽ cắt từ 8 giờ đến 11 giờ sáng thứ Bảy tại thôn Đông.</p></div>`],
  ])('are articles: %#', body => {
    const { article } = extract(page(body, title))
    expect(article?.title).toBe(title)
    expect(article?.published?.iso).toBe('2021-03-12T08:30')
  })
})

it.each([
  ['', 'empty'],
  ['<html><body></body></html>', 'empty'],
  [page('<p>Đang cập nhật nội dung cho mục này.</p>', 'Mục mới'), 'too-little-text'],
])('little is too little: %#', (html, because) => expect(why(html)).toBe(because))
