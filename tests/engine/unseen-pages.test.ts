import { describe, expect, it } from 'vitest'
import { extract } from '../../src'

const TITLE = 'Xã Đồng Giang đưa nước sạch về thôn Nà Lộc'
const PARAGRAPHS = [
  'Sáng 3/10, xã Đồng Giang khánh thành công trình nước sạch tập trung ở thôn Nà Lộc, phục vụ 126 hộ dân sau mười một tháng thi công.',
  'Công trình lấy nước từ suối Khe Bung, qua hai bể lọc rồi theo bốn cây số ống về từng nhà, tổng vốn đầu tư 4,2 tỷ đồng.',
  'Ông Lò Văn Pản, trưởng thôn, cho biết từ nay bà con không còn phải đi gánh nước xa gần hai cây số vào mùa khô.',
]
const body = PARAGRAPHS.map(text => `<p>${text}</p>`).join('')
const menu = '<ul>{}</ul>'.replace(
  '{}',
  ['Trang chủ', 'Giới thiệu', 'Tin tức', 'Văn bản'].map(t => `<li><a href="/${t}">${t}</a></li>`).join(''),
)
const page = (html: string, title = TITLE) => `<html><head><title>${title}</title></head><body><div>${menu}</div>${html}</body></html>`
const read = (html: string, options = {}) => {
  const { article } = extract(html, options)
  return { title: article?.title, paragraphs: article?.body.flatMap(b => (b.type === 'paragraph' ? b.text : [])) }
}
const whole = { title: TITLE, paragraphs: PARAGRAPHS }

describe('one word in a class loses no headline', () => {
  it.each(['allowMenuPost', 'page-banner', 'article-tools', 'nav-title', 'sidebar-head', 'popup-title'])('class="%s"', name => {
    expect(read(page(`<div class="tin"><div class="${name}"><h2>${TITLE}</h2><span>04/10/2022 09:10</span></div>${body}</div>`))).toEqual(
      whole,
    )
  })
})

describe('one word in a class loses no paragraph', () => {
  it.each(['MsoFooter', 'related', 'comment', 'columns-widget', 'print-area', 'tags'])('class="%s"', name => {
    const [first, second, third] = PARAGRAPHS
    const marked = `<p>${first}</p><p class="${name}">${second}</p><p>${third}</p>`
    expect(read(page(`<div class="tin"><h1>${TITLE}</h1>${marked}</div>`))).toEqual(whole)
    const boxed = `<p>${first}</p><div class="${name}"><p>${second}</p></div><p>${third}</p>`
    expect(read(page(`<div class="tin"><h1>${TITLE}</h1>${boxed}</div>`))).toEqual(whole)
  })

  it('and what a list explains is dropped all the same', () => {
    const list = '<div class="related"><a href="/1">Mở lớp xóa mù chữ ở bản Hạ</a><a href="/2">Chợ phiên họp lại sau lũ</a></div>'
    expect(read(page(`<div class="tin"><h1>${TITLE}</h1>${body}${list}</div>`))).toEqual(whole)
  })
})

describe('the text is looked for in the headline’s own box', () => {
  const other = PARAGRAPHS.map(
    () =>
      '<p>Huyện Lung Cò nằm ở phía tây của tỉnh, có mười bốn xã, với dân số hơn bốn vạn người thuộc năm dân tộc anh em cùng sinh sống lâu đời.</p>',
  )
  const long = [...other, ...other, ...other].join('')

  it('beside a longer introduction of the portal', () => {
    expect(read(page(`<div class="a"><h3>Giới thiệu huyện</h3>${long}</div><div class="b"><h1>${TITLE}</h1>${body}</div>`))).toEqual(whole)
  })

  it('above another article in a box of the same kind', () => {
    const article = (title: string, text: string) => `<article><h2>${title}</h2><div>04/10/2022 09:10</div>${text}</article>`
    expect(read(page(`<main>${article(TITLE, body)}${article('Một chuyện khác hẳn ở xã bên', long)}</main>`))).toEqual(whole)
  })

  it('below a clock and the site’s name', () => {
    const head = '<div><b>CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN LUNG CÒ</b></div><div>Thứ Ba, 11/10/2022 14:02</div>'
    expect(read(page(`${head}<div><div>${TITLE}</div><div>04/10/2022 09:10</div>${body}</div>`))).toEqual(whole)
  })
})

describe('who wrote, in the foot of the article', () => {
  it.each(['post-footer', 'detail__foot', 'copyright'])('class="%s"', name => {
    const html = page(
      `<div class="tin"><h1>${TITLE}</h1>${body}<div class="${name}">Tác giả: Lò Thị Inh</div></div><div class="footer">Tin: Đã đưa</div>`,
    )
    expect(extract(html).article?.bylines).toMatchObject([{ name: 'Lò Thị Inh', kind: 'person', roles: ['text'] }])
  })
})

describe('questions and answers', () => {
  it.each(['reply-content', 'phan-hoi', 'comment-answer'])('an answer in class="%s" is text', name => {
    const [question, ...answer] = PARAGRAPHS
    const html = `<div><h1>${TITLE}</h1><p>${question}</p><div class="${name}">${answer.map(t => `<p>${t}</p>`).join('')}</div></div>`
    expect(read(page(html))).toEqual(whole)
  })
})

describe('a list page', () => {
  const items = ['Mở lớp xóa mù chữ ở bản Hạ', 'Chợ phiên Pắc Lung họp lại', 'Đường vào thôn Khe Bung đã thông', 'Trồng lại rừng đầu nguồn']
  const entry = (title: string, i: number) =>
    `<div><img src="/a${i}.jpg"><a href="/tin/${i}">${title}</a> <span>(${i + 1}/10/2022)</span><p>${title}, bà con trong vùng mong đợi đã lâu.</p></div>`
  const html = page(`<div><h1>Tin trong huyện</h1>${items.map(entry).join('')}<a href="?trang=2">Trang sau</a></div>`, 'Tin trong huyện')

  it('gives what it lists', () => {
    const result = extract(html, { url: 'https://lungco.example.vn/tin' })
    expect(result).toMatchObject({
      status: 'no-article',
      because: 'list-page',
      list: {
        next: 'https://lungco.example.vn/tin?trang=2',
        items: items.map((title, i) => ({
          title,
          url: `https://lungco.example.vn/tin/${i}`,
          published: { iso: `2022-10-0${i + 1}` },
          summary: `${title}, bà con trong vùng mong đợi đã lâu.`,
          image: { src: `https://lungco.example.vn/a${i}.jpg` },
        })),
      },
    })
  })

  it('gives the best that could be made of it where that is asked for', () => {
    expect('candidate' in extract(html)).toBe(false)
    expect(extract(html, { candidate: true })).toMatchObject({ status: 'no-article', candidate: { title: expect.any(String) } })
    expect(() => extract(html, { candidate: 1 as unknown as boolean })).toThrow(/options\.candidate/)
  })

  it('an article lists nothing', () => {
    expect(extract(page(`<div><h1>${TITLE}</h1>${body}</div>`), { candidate: true })).not.toHaveProperty('candidate')
  })
})

describe('a portal given at run time', () => {
  const two = page(
    `<div class="x"><h2>Chuyện bên lề</h2>${PARAGRAPHS.map(t => `<p>${t} ${t}</p>`).join('')}</div><div class="y"><h3>${TITLE}</h3>${body}</div>`,
    'Lung Cò',
  )

  it('says where the whole article stands', () => {
    expect(read(two, { portals: [{ name: 'y', layouts: [{ article: ['.y'] }] }] })).toEqual(whole)
  })

  it('needs no host, and one that fits nothing says so', () => {
    expect(extract(two, { portals: [{ name: 'z', layouts: [{ body: ['.nothing'] }] }] }).notices).toMatchObject([
      { code: 'portal-fits-nothing' },
    ])
    expect(extract(two, { portals: [{ name: 'y', layouts: [{ article: ['.y'] }] }] }).notices).toEqual([])
  })
})

it('the trace says what weighed most for the headline', () => {
  const { trace } = extract(page(`<div><h1>${TITLE}</h1><div>04/10/2022 09:10</div>${body}</div>`))
  const title = trace.find(d => d.as === 'title')
  expect(title?.terms?.[0]).toEqual({ term: 'echoes what the page says of itself', weight: 6 })
  expect(title?.label).toBe('title')
})
