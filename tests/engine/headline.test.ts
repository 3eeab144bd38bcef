import { describe, expect, it } from 'vitest'
import { extract } from '../../src'

const TITLE = 'Xã Bãi Dâu khánh thành tuyến kênh N7 sau hai năm thi công'
const TEXT = [
  'Sáng 12/3, xã Bãi Dâu khánh thành tuyến kênh N7 dài hơn ba kilômét, đưa nước về cho sáu thôn phía đông của xã.',
  'Ông Phan Văn Quế, trưởng thôn Đông, nói bà con không còn phải thay nhau thức đêm canh nước như mấy vụ trước.',
  'Xã dự kiến nạo vét thêm hai nhánh kênh nữa trước mùa mưa, bằng tiền của huyện và công của người dân.',
]
  .map(text => `<p>${text}</p>`)
  .join('')
const page = (body: string, head = '') => `<html lang="vi"><head>${head}</head><body>${body}</body></html>`
const titleOf = (body: string, head = '') => extract(page(body, head)).article?.title
const menu =
  '<ul>' +
  ['Giới thiệu chung', 'Tin tức sự kiện', 'Văn bản chỉ đạo', 'Thủ tục hành chính'].map(t => `<li><a href="/${t}">${t}</a></li>`).join('') +
  '</ul>'

describe('the headline', () => {
  it.each([
    ['a heading', `<h1>${TITLE}</h1><div>12/03/2021</div>${TEXT}`],
    ['bold, beside its day', `<div><b>${TITLE}</b></div><div>12/03/2021 08:30</div><div>${TEXT}</div>`],
    ['in a box named for a menu', `<div class="allowMenuPost">${TITLE}</div><div>12/03/2021 08:30</div><div>${TEXT}</div>`],
    ['below the h1 of the section', `<h1>Tin tức sự kiện</h1><h2>${TITLE}</h2><div>12/03/2021</div>${TEXT}`],
    [
      'large and bold between the h1 of its section and its day',
      `<h1>Hoạt động của lãnh đạo xã</h1><p style="font-size:20px;font-weight:bold">${TITLE}</p><div>12/03/2021 08:30</div>${TEXT}`,
    ],
    [
      'bold below the h1 of a section with a dash',
      `<h1>Nông nghiệp - Nông thôn mới</h1><div><b>${TITLE}</b></div><span>12/03/2021</span><div>${TEXT}</div>`,
    ],
    [
      'the h1, where a bold subtitle stands above the day',
      `<h1>${TITLE}</h1><div><b>Sáu thôn phía đông có nước quanh năm</b></div><span>12/03/2021</span><div>${TEXT}</div>`,
    ],
    [
      'below the masthead and its menu',
      `<div><h1>Cổng thông tin điện tử huyện Sông Xanh</h1></div>${menu}<h2>${TITLE}</h2><div>12/03/2021</div>${TEXT}`,
    ],
    [
      'in a cell of a layout table',
      `<table><tr><td>${menu}</td><td><div><b>${TITLE}</b></div><div>12/03/2021</div>${TEXT}</td></tr></table>`,
    ],
  ])('is %s', (_, body) => expect(titleOf(body)).toBe(TITLE))

  it('is not what only <title> says of the site', () =>
    expect(
      titleOf(`<h2>${TITLE}</h2><div>12/03/2021</div>${TEXT}`, '<title>Trang chủ - Cổng thông tin điện tử huyện Sông Xanh</title>'),
    ).toBe(TITLE))

  it('is what the page claims, where it prints none', () =>
    expect(titleOf(`<div>${TEXT}</div>`, `<title>${TITLE} | Cổng thông tin điện tử huyện Sông Xanh</title>`)).toContain(TITLE))

  // Scripts and templates leave what another article claimed in place.
  const old = 'Phiên chợ cá đầu năm ở xã Hòn Gai Nhỏ đông người hơn mọi năm'
  it.each([
    ['og:title', `<meta property="og:title" content="${old}">`],
    ['og:title and twitter:title', `<meta property="og:title" content="${old}"><meta name="twitter:title" content="${old}">`],
    ['JSON-LD', `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${old}"}</script>`],
  ])('is what the text is about, where %s names another article', (_, head) =>
    expect(titleOf(`<div>${TEXT}</div>`, `<title>${TITLE} | Cổng thông tin điện tử huyện Sông Xanh</title>${head}`)).toContain(TITLE),
  )

  it('is what the page claims where the text is about it, whatever `<title>` says', () =>
    expect(titleOf(`<div>${TEXT}</div>`, `<title>${old}</title><meta property="og:title" content="${TITLE}">`)).toBe(TITLE))

  it.each([
    [
      'a caption',
      `${TEXT}<table><tr><td><img src="/kenh.jpg" width="600"></td></tr><tr><td>Bà con dự lễ ${TITLE}</td></tr></table>${TEXT}`,
    ],
    ['a sentence', `<div class="sapo">Theo tin của huyện, ${TITLE.replace('sau hai năm', '"sau hai năm"')}.</div>${TEXT}`],
    [
      'the name of a folder',
      `<table><tr><td class="FolderTitle">Tin nổi bật</td></tr><tr><td>12/03/2021</td></tr></table><div>${TEXT}</div>`,
    ],
  ])('is not %s, where only the page’s claims say it', (_, body) =>
    expect(titleOf(`<main>${body}</main>`, `<title>${TITLE} | Cổng thông tin điện tử huyện Sông Xanh</title>`)).toBe(TITLE),
  )

  it('is not a link to another article, however large', () =>
    expect(
      titleOf(
        `<h2><a href="/tin/2">Chợ Lâm Hải mở lại sau trận lũ lớn nhất mười năm</a></h2>${menu}<h2>${TITLE}</h2><div>12/03/2021</div>${TEXT}`,
      ),
    ).toBe(TITLE))

  it('says in the trace what weighed most', () => {
    const { trace } = extract(page(`<h1>${TITLE}</h1><div>12/03/2021</div>${TEXT}`, `<title>${TITLE}</title>`))
    const decision = trace.find(d => d.as === 'title')
    expect(decision?.rule).toBe('title/heading')
    expect(decision?.terms?.map(t => t.term)).toContain('echoes what the page says of itself')
    const weights = decision?.terms?.map(t => t.weight) ?? []
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
  })
})

describe('the section', () => {
  const article = `<h1>${TITLE}</h1><div>12/03/2021</div><div>${TEXT}</div>`
  const sectionOf = (above: string) =>
    extract(page(`<div>Cổng thông tin điện tử huyện Sông Xanh</div>${menu}<div>${above}${article}</div>`)).article?.section

  it.each([
    ['a trail by its class', '<div class="breadcrumb"><a href="/">Trang chủ</a> › <a href="/kt">Kinh tế</a></div>', ['Kinh tế']],
    [
      'a trail by its words',
      '<div><a href="/">Trang chủ</a> » <a href="/kt">Kinh tế</a> » <a href="/nn">Nông nghiệp</a></div>',
      ['Kinh tế', 'Nông nghiệp'],
    ],
    [
      'a trail in a list',
      '<ol><li><a href="/">Trang chủ</a></li><li><a href="/kt">Kinh tế</a></li><li>Nông nghiệp</li></ol>',
      ['Kinh tế', 'Nông nghiệp'],
    ],
    ['a short line above the headline', '<div><a href="/kt">Kinh tế</a></div>', ['Kinh tế']],
    ['a labelled line', '<div>Chuyên mục: Kinh tế</div>', ['Kinh tế']],
  ])('is %s', (_, above, expected) => expect(sectionOf(above)).toEqual(expected))

  it.each(['<div>Chi tiết tin</div>', '<div>08:30 Thứ Sáu</div>', '<div><a href="/">Trang chủ</a></div>', ''])('is none: %s', above =>
    expect(sectionOf(above)).toEqual([]),
  )

  it('does not end in the headline', () =>
    expect(sectionOf(`<div><a href="/">Trang chủ</a> › <a href="/kt">Kinh tế</a> › ${TITLE}</div>`)).toEqual(['Kinh tế']))
})

describe('a kicker inside the heading', () => {
  const kicker = 'Xã Hòa Khê'
  const headline = 'Ra quân làm thủy lợi nội đồng ở chín thôn'
  const text = [
    'Sáng nay, Ủy ban nhân dân xã tổ chức lễ ra quân làm thủy lợi nội đồng, nạo vét hơn bốn mươi km kênh mương phục vụ vụ hè thu.',
    'Theo kế hoạch, mỗi thôn huy động từ hai trăm đến ba trăm lượt người tham gia, ưu tiên các tuyến kênh bị bồi lắng nặng.',
  ]
  const read = (heading: string, title = headline) => {
    const html = `<html><head><title>${title}</title></head><body><nav><a href="/">Trang chủ</a> <a href="/n">Tin tức</a></nav><div>${heading}<div>23/06/2023</div>${text.map(t => `<p>${t}</p>`).join('')}</div></body></html>`
    const { article } = extract(html)
    return { kicker: article?.kicker, title: article?.title }
  }

  it.each([
    `<h1><span class="kicker">${kicker}</span> ${headline}</h1>`,
    `<h1><small>${kicker}</small><br>${headline}</h1>`,
    `<h2>${kicker}<br>${headline}</h2>`,
    `<h1><span>${kicker}</span><span>${headline}</span></h1>`,
    `<h1><span>${kicker}</span><span>: </span><span>${headline}</span></h1>`,
  ])('is apart where the page claims the rest: %s', heading => expect(read(heading)).toEqual({ kicker, title: headline }))

  it.each([
    `<h1><span class="news__topline">${kicker}</span><span> – </span><span>${headline}</span></h1>`,
    `<h1><span class="eyebrow">${kicker}:</span> ${headline}</h1>`,
    `<h2><span class="dachzeile overline">${kicker} | </span>${headline}</h2>`,
  ])('is apart where its class says so, whatever the page claims: %s', heading =>
    expect(read(heading, `${kicker} – ${headline}`)).toEqual({ kicker, title: headline }),
  )

  it.each([
    [`<h1><span>${kicker}</span>: <em>ra quân làm thủy lợi nội đồng</em></h1>`, `${kicker}: ra quân làm thủy lợi nội đồng`],
    [`<h1>${kicker}: ${headline}</h1>`, headline],
    [`<h1 class="topline">${headline}</h1>`, headline],
  ])('is none of what the page claims as a whole, nor without an edge: %s', (heading, title) =>
    expect(read(heading, title).kicker).toBeUndefined(),
  )

  it('takes no whole heading by its class', () => expect(read(`<h1 class="typo_topline">${headline}</h1>`).title).toBe(headline))
})
