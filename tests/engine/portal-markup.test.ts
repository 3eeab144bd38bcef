import { describe, expect, it } from 'vitest'
import { extract } from '../../src'

const TITLE = 'Xã Cốc Lùng mở lại bến đò ngang sau sáu tháng sửa chữa'
const PARAGRAPHS = [
  'Sáng 21/6, bến đò ngang ở thôn Nà Pài, xã Cốc Lùng đón chuyến khách đầu tiên sau sáu tháng ngừng hoạt động để kè lại bờ và thay phà.',
  'Bến mới có mái che, phao cứu sinh cho từng ghế và bảng giá niêm yết, mỗi chuyến chở không quá mười hai người.',
  'Bà Vi Thị Chẩn, chủ bến, cho biết học sinh và người đi khám bệnh được qua sông không mất tiền trong cả năm học tới.',
]
const SITE = 'Trang thông tin điện tử huyện Cốc Lùng'
const OTHERS = [
  'Trao giống lúa mới cho ba mươi hộ',
  'Khám mắt cho người già toàn xã',
  'Đường vào thôn Bó Củng đã thông',
  'Hội thi nấu ăn ngày gia đình',
]
const body = PARAGRAPHS.map(text => `<p>${text}</p>`).join('')
const menu = `<ul>${['Trang chủ', 'Giới thiệu', 'Tin tức', 'Văn bản'].map(t => `<li><a href="/${t}">${t}</a></li>`).join('')}</ul>`
const page = (html: string, title = TITLE) =>
  `<html lang="vi"><head><title>${title}</title></head><body><div>${menu}</div>${html}</body></html>`
const read = (html: string) => {
  const { article } = extract(html)
  return { title: article?.title, paragraphs: article?.body.flatMap(b => (b.type === 'paragraph' ? b.text : [])) }
}
const whole = { title: TITLE, paragraphs: PARAGRAPHS }

describe('a page that tells only its site’s name', () => {
  it.each([
    `<b>Thứ Sáu, ngày 23/06/2023</b> <marquee>Chào mừng bạn đến với ${SITE}</marquee>`,
    `<span>Chào mừng quý khách ghé thăm ${SITE}</span>`,
    `<strong>${SITE} - Sáng mãi niềm tin</strong>`,
  ])('%s is no headline', line => {
    const article = `<table><tr><td>${line}</td></tr><tr><td><h2>${TITLE}</h2><div>${body}</div></td></tr></table>`
    expect(read(page(article, SITE))).toEqual(whole)
  })
})

describe('a trail in a list without numbers', () => {
  it.each(['breadcrumb', 'duong-dan', 'x'])('class="%s" says what the headline is', name => {
    const trail = `<ul class="${name}"><li><a href="/">Trang chủ</a></li><li><a href="/kt">Kinh tế</a></li><li>${TITLE}</li></ul>`
    const html = `<div>${trail}<h2><a href="/bai">${TITLE}</a></h2><p>23/06/23 | Số lượt xem: 77</p>${body}</div>`
    expect(read(page(html, SITE))).toEqual(whole)
  })
})

describe('the caption of the last picture', () => {
  const caption = 'Đoàn viên thanh niên xã Cốc Lùng tham gia dọn bến đò'
  it.each([
    `<figure><img src="/a.jpg"><figcaption>${caption}</figcaption></figure>`,
    `<div class="img"><img src="/a.jpg"><p class="caption">${caption}</p></div>`,
    `<p><img src="/a.jpg"></p><p style="text-align:center"><i>${caption}</i></p>`,
    `<table><tr><td><img src="/a.jpg"></td></tr><tr><td>${caption}</td></tr></table>`,
  ])('is not who wrote: %s', figure => {
    const { article } = extract(page(`<div><h1>${TITLE}</h1>${body}${figure}</div>`))
    expect(article?.bylines).toEqual([])
    expect(article?.figures).toMatchObject([{ caption }])
  })
})

describe('a box named for navigation that leads nowhere', () => {
  const side = `<div>${OTHERS.map((t, i) => `<div><img src="/${i}.jpg"><a href="/${i}">${t}</a><p>${t}, bà con các thôn bản trong xã đều phấn khởi, mong đợi đã lâu và cùng nhau góp công góp sức.</p></div>`).join('')}</div>`
  it.each(['id="toc-content"', 'class="content-tabs"', 'class="skip-content"'])('%s holds the text', name => {
    const html = `<div><h1>${TITLE}</h1><div>23/06/2023</div><div ${name}>${body}</div></div>${side}`
    expect(read(page(html))).toEqual(whole)
  })
})

describe('an imprint beside a notice of one sentence', () => {
  const notice =
    'Từ ngày 1/7/2023, bến đò Nà Pài chạy từ 5 giờ sáng đến 19 giờ hằng ngày; hành khách mang theo xe máy mua vé tại bến, không nhận gửi qua đêm.'
  const lines = [
    SITE,
    'Địa chỉ: Khu 2, thị trấn Cốc Lùng. Điện thoại: 0206 3888 777. Email: vp@coclung.example.vn',
    'Giấy phép số 8/GP-TTĐT cấp ngày 4/2/2019',
  ]
  it.each([
    `<tr><td colspan="2">${lines.join('<br>')}</td></tr>`,
    `<tr><td colspan="2">${lines.map(l => `<p>${l}</p>`).join('')}</td></tr>`,
    `<tr><td colspan="2"><div><b>${lines[0]}</b></div><div>${lines[1]}</div><div>${lines[2]}</div></td></tr>`,
  ])('is none of it: %s', imprint => {
    const html = `<table><tr><td><h3>Thông báo giờ chạy đò Nà Pài</h3><div>24/06/2023</div><div>${notice}</div></td><td>${menu}</td></tr>${imprint}</table>`
    expect(read(page(html, 'Thông báo giờ chạy đò Nà Pài'))).toEqual({ title: 'Thông báo giờ chạy đò Nà Pài', paragraphs: [notice] })
  })
})

describe('the summary under a headline, set as a heading', () => {
  const lead = 'Sau sáu tháng thi công, bến đò nối hai bờ sông Bằng của xã Cốc Lùng đã hoạt động trở lại, an toàn hơn và có mái che.'
  it.each(['h2', 'h3', 'h4'])('%s is the lead', tag => {
    const { article } = extract(page(`<div><span>23/06/2023</span><h1>${TITLE}</h1><${tag}>${lead}</${tag}>${body}</div>`))
    expect(article).toMatchObject({ title: TITLE, lead })
  })

  it('and a heading among the paragraphs stays one', () => {
    const { article } = extract(page(`<div><h1>${TITLE}</h1><h3>Bến mới, nếp mới</h3>${body}</div>`))
    expect(article?.lead).toBeUndefined()
    expect(article?.body[0]).toMatchObject({ type: 'heading', text: 'Bến mới, nếp mới' })
  })
})

describe('days of other articles', () => {
  it.each([
    OTHERS.map((t, i) => `<li><a href="/${i}">${t} <span>(${i + 11}/06/2023)</span></a></li>`).join(''),
    OTHERS.map((t, i) => `<div><a href="/${i}">${t}</a> <span class="date">(${i + 11}/06/2023)</span></div>`).join(''),
    OTHERS.map((t, i) => `<div><a href="/${i}"><b>${t}</b><span>${i + 11}/06/2023</span></a></div>`).join(''),
  ])('below the text are none of its own: %s', list => {
    const { article } = extract(page(`<div><h3>${TITLE}</h3>${body}<h3>Các tin khác</h3><div>${list}</div></div>`))
    expect(article).toMatchObject({ title: TITLE })
    expect(article?.published).toBeUndefined()
  })
})

describe('a name with a counter behind it', () => {
  it.each([
    'Bởi: Vi Thị Chẩn <a href="#c">Có: <b>0 bình luận</b></a> 123',
    'Tác giả: Vi Thị Chẩn <span>Xem: 214</span>',
    'Người viết: Vi Thị Chẩn - Lượt đọc: 88',
  ])('%s', line => {
    const { article } = extract(page(`<div><h1>${TITLE}</h1><div>23/06/2023</div><div>${line}</div>${body}</div>`))
    expect(article?.bylines.map(b => b.name)).toEqual(['Vi Thị Chẩn'])
  })
})

describe('a headline that only its portlet’s class tells', () => {
  it.each([
    `<div class="h2 asset-title">${TITLE}</div>`,
    `<p class="component-title h4"><span class="asset-title d-inline">${TITLE}</span></p>`,
    `<h4 class="component-title">${TITLE}</h4>`,
  ])('%s', title => {
    const portlet = `<section class="portlet"><header><h1 class="portlet-title">Tin hoạt động</h1></header><div class="asset-full-content">${title}<div class="journal-content-article">${body}</div></div></section>`
    expect(read(page(`<div class="portlet-boundary">${portlet}</div>`, SITE))).toEqual(whole)
  })
})

describe('posts quoted in a text', () => {
  const post = (i: number) =>
    `Nước lên nhanh quá, bà con bên sông đã dọn đồ lên gác từ chiều qua. <a href="/p/${i}">Thích</a><br>Vi Thị ${'ABC'[i]} <span>${i + 3}/06/2023</span>`
  it.each(['blockquote', 'figure'])('in %s are no comments', tag => {
    const posts = [0, 1, 2].map(i => `<${tag}><p>${post(i)}</p></${tag}>`).join('')
    const { trace } = extract(page(`<div><h1>${TITLE}</h1>${body}${posts}<p>${PARAGRAPHS[0]}</p></div>`))
    expect(trace.map(d => d.rule)).not.toContain('repetition/comments')
  })

  it('and what stands side by side below it is', () => {
    const posts = [0, 1, 2].map(i => `<div><p>${post(i)}</p><p>Trả lời</p></div>`).join('')
    const { trace } = extract(page(`<div><h1>${TITLE}</h1>${body}</div><div>${posts}</div>`))
    expect(trace.map(d => d.rule)).toContain('repetition/comments')
  })
})

describe('a name alone in the foot of an article', () => {
  it.each(['post-footer', 'copyright', 'detail__foot'])('class="%s": above the line that names the source', name => {
    const foot = `<div class="${name}"><p><b>Vi Thị Chẩn</b></p><p>Nguồn: Báo Cốc Lùng</p></div>`
    const { article } = extract(page(`<div class="tin"><h1>${TITLE}</h1><div>23/06/2023</div><div>${body}${foot}</div></div>`))
    expect(article?.bylines.map(b => b.name)).toEqual(['Vi Thị Chẩn'])
    expect(article?.source?.name).toBe('Báo Cốc Lùng')
  })
})

describe('a caption in the next row', () => {
  const caption = 'Phà mới cập bến Nà Pài'
  it.each([
    `<tr><td><img src="/a.jpg"></td></tr><tr><td>${caption}</td></tr>`,
    `<tr><td><img src="/a.jpg"></td></tr><tr><td><i>${caption}</i></td></tr>`,
    `<tr><td align="center"><img src="/a.jpg"></td></tr><tr><td align="center">${caption}</td></tr>`,
  ])('of a table that has a row for each paragraph: %s', rows => {
    const text = PARAGRAPHS.map(t => `<tr><td>${t}</td></tr>`)
    const { article } = extract(page(`<h1>${TITLE}</h1><table>${text[0]}${rows}${text[1]}${text[2]}</table>`))
    expect(article?.figures).toMatchObject([{ caption }])
  })
})

describe('a brief above another article', () => {
  const others = [1, 2, 3]
    .map(i => `<p>Chiều ${i}/6, trường mầm non Bó Củng nhận thêm bàn ghế, đồ chơi và tủ thuốc do các nhà hảo tâm trao tặng.</p>`)
    .join('')
  it.each(['h2', 'h3', 'h4'])('whose own headline is %s', tag => {
    const html = `<div class="a"><h1>${TITLE}</h1><div>23/06/2023</div><p>${PARAGRAPHS[0]} Bến đò do xã quản lý.</p></div><div class="b"><${tag}>Trường mầm non Bó Củng có bàn ghế mới</${tag}>${others}</div>`
    expect(read(page(html))).toEqual({ title: TITLE, paragraphs: [`${PARAGRAPHS[0]} Bến đò do xã quản lý.`] })
  })

  // The text says of the headline no two words in a row; its headings are of sections.
  const sections = [
    ['one heading of its words', `<h3>Bến đò ngang</h3>${others}${others}`],
    ['several headings', `<h3>Bàn ghế cho trường mầm non</h3>${others}<h3>Thuốc cho tủ thuốc của trường</h3>${others}`],
    [
      'the headline’s words late in the text',
      `<h3>Bàn ghế cho trường mầm non</h3>${others.repeat(12)}<p>Học sinh đi đò ngang sau sáu tháng sửa chữa không phải trả tiền.</p>`,
    ],
  ]
  it.each(sections)('and not an article whose text stands in a box of its own: %s', (_, text) => {
    const html = `<div class="a"><h2>${TITLE}</h2><div><p>${PARAGRAPHS[0]} Bến đò do xã quản lý.</p></div></div><div class="r"><div class="m">23/06/2023</div><div class="a">${text}</div></div>`
    const { article } = extract(page(html))
    expect(article?.title).toBe(TITLE)
    expect(article?.body.filter(b => b.type === 'paragraph').length).toBeGreaterThan(5)
  })

  it('and a summary above its text stays with it', () => {
    const html = `<div class="a"><h1>${TITLE}</h1><p>${PARAGRAPHS[0]} Bến đò do xã quản lý.</p></div><div class="b"><h3>Có mái che và phao</h3>${body}</div>`
    expect(read(page(html)).paragraphs).toEqual(expect.arrayContaining(PARAGRAPHS.slice(1)))
  })
})

describe('a caption below a box that frames the picture alone', () => {
  const caption = 'Phà mới cập bến Nà Pài, mỗi chuyến mười hai người'
  it.each([
    `<table><tbody><tr><td style="text-align:justify"><img src="/a.jpg"></td></tr></tbody></table><p style="text-align:center"><em>${caption}</em></p>`,
    `<figure><img src="/a.jpg"></figure><p style="text-align:center"><em>${caption}</em></p>`,
    `<table><tr><td><img src="/a.jpg"></td></tr></table><p>${caption}</p>`,
  ])('%s', figure => {
    const { article } = extract(page(`<div><h1>${TITLE}</h1><p>${PARAGRAPHS[0]}</p>${figure}<p>${PARAGRAPHS[1]}</p></div>`))
    expect(article?.figures).toMatchObject([{ caption }])
  })
})

describe('a caption of two lines', () => {
  it.each([
    '<p style="text-align:center"><i>Học sinh thôn Bó Củng được ưu tiên</i></p><p style="text-align:center"><i>qua sông vào giờ tan trường</i></p>',
    '<p align="center">Học sinh thôn Bó Củng được ưu tiên</p><p align="center">qua sông vào giờ tan trường</p>',
  ])('goes on with its sentence: %s', lines => {
    const html = `<div><h1>${TITLE}</h1><p>${PARAGRAPHS[0]}</p><p align="center"><img src="/a.jpg"></p>${lines}<p>${PARAGRAPHS[1]}</p></div>`
    const { article } = extract(page(html))
    expect(article?.figures).toMatchObject([{ caption: 'Học sinh thôn Bó Củng được ưu tiên qua sông vào giờ tan trường' }])
  })
})

describe('a long line without an end mark below a picture', () => {
  const caption =
    'Các hộ ở thôn Nà Pài và thôn Bó Củng cùng góp công đóng cọc tre, xếp đá kè lại bờ sông phía bến cũ để phà cập bến an toàn trong mùa mưa lũ năm nay'
  const text = [...PARAGRAPHS, ...PARAGRAPHS.map(t => `Cũng theo xã: ${t}`)].map(t => `<p style="text-align:justify">${t}</p>`)

  it('is a caption where all paragraphs have one', () => {
    const figure = `<p style="text-align:justify"><img src="/a.jpg"></p><p style="text-align:justify">${caption}</p>`
    const { article } = extract(page(`<div><h1>${TITLE}</h1>${text.slice(0, 3).join('')}${figure}${text.slice(3).join('')}</div>`))
    expect(article?.figures).toMatchObject([{ caption }])
  })

  it('is the summary, cut off, where the picture opens the text', () => {
    const { article } = extract(
      page(`<div><h1>${TITLE}</h1><p><img src="/a.jpg"></p><p style="text-align:justify">${caption}</p>${text.join('')}</div>`),
    )
    expect(article?.figures.map(f => f.caption)).toEqual([undefined])
  })
})

describe('an article in sections', () => {
  it.each(['div', 'section'])('in %s elements stays whole', tag => {
    const sections = PARAGRAPHS.slice(1).map(
      (t, i) => `<${tag}><h2>Việc thứ ${i + 2}</h2><p>${t} Bến đò ngang này do xã quản lý, thu chi công khai hằng tháng.</p></${tag}>`,
    )
    const html = `<${tag}><h1>${TITLE}</h1><p>${PARAGRAPHS[0]} Công trình do nhân dân góp một phần.</p></${tag}>${sections.join('')}`
    const { article } = extract(page(html))
    const all = [article?.lead ?? '', ...(article?.body ?? []).map(b => ('text' in b ? b.text : ''))].join('\n')
    for (const text of PARAGRAPHS) expect(all).toContain(text)
  })
})

describe('what cookies are for', () => {
  const consent =
    '<p>Trang này dùng cookie để nhớ cỡ chữ và đếm lượt xem; bạn đọc tiếp nghĩa là đồng ý để chúng tôi lưu chúng trên thiết bị.</p><p>Mọi số liệu đều không mang tên ai và được xóa sau mười hai tháng kể từ lần xem cuối.</p>'
  it.each(['class="cookie-notice"', 'id="gdpr-consent"', 'class="CookieBar"'])('%s is no text, though it is longer than a notice', name => {
    const html = `<div ${name}>${consent}</div><div class="tin"><h1>${TITLE}</h1><div>23/06/2023</div><p>${PARAGRAPHS[0]}</p></div>`
    expect(read(page(html))).toEqual({ title: TITLE, paragraphs: [PARAGRAPHS[0]] })
    const below = `<div class="tin"><h1>${TITLE}</h1><div>23/06/2023</div><p>${PARAGRAPHS[0]}</p></div><div ${name}>${consent}</div>`
    expect(read(page(below))).toEqual({ title: TITLE, paragraphs: [PARAGRAPHS[0]] })
  })

  it('and a page within a box of such a name is read', () => {
    expect(read(page(`<div class="cookie-accepted"><div><h1>${TITLE}</h1>${body}</div></div>`))).toEqual(whole)
  })

  const beside = `<div class="col"><p>Trạm y tế xã Cốc Lùng khám mắt cho người già ở tám thôn, ai cần mổ được đưa về bệnh viện huyện trong tuần tới.</p></div>`
  it.each([
    `<div class="tin"><h1>${TITLE}</h1><div class="recipe-cookies">${body}</div></div>${beside}`,
    `<div class="main"><h1>${TITLE}</h1><div class="consent-form">${body}</div></div>${beside}`,
    `<div id="page" class="cookies-enabled"><h1>${TITLE}</h1>${body}</div>${beside}`,
    `<h1>${TITLE}</h1><div class="recipe-cookies">${body}<button>In bài</button></div>${beside}`,
    `<div class="main"><div><h1>${TITLE}</h1></div><div class="consent-form">${body}<button>In bài</button></div></div>${beside}`,
    `<div class="cookies-enabled"><h1>${TITLE}</h1>${body}<form><input></form></div>${beside}`,
  ])('nor is an article beside another text: %s', html => {
    for (const title of [TITLE, SITE]) expect(read(page(html, title)).paragraphs?.slice(0, 3)).toEqual(PARAGRAPHS)
  })
})

describe('a claimed heading amid the text', () => {
  const text = [...PARAGRAPHS, ...PARAGRAPHS.map(t => `Cũng theo xã: ${t}`), ...PARAGRAPHS.map(t => `Bà con kể lại: ${t}`)]
  it.each([3, 4, 5, 6])('cuts off none of %i paragraphs above it', above => {
    const parts = text.map(t => `<p>${t}</p>`)
    const html = `<div class="content">${parts.slice(0, above).join('')}<h1>${TITLE}</h1>${parts.slice(above).join('')}</div>`
    expect(read(page(html)).paragraphs).toEqual(text)
  })
})

describe('a picture or a table between paragraphs', () => {
  const [first, second, third] = PARAGRAPHS.map(t => `<p>${t}</p>`)
  it.each(['img-popup', 'widget-image', 'gallery-lightbox'])('class="%s" holds a picture of the text', name => {
    const { article } = extract(page(`<div><h1>${TITLE}</h1>${first}<div class="${name}"><img src="/a.jpg"></div>${second}${third}</div>`))
    expect(article?.figures).toMatchObject([{ images: [{ src: '/a.jpg' }] }])
  })

  it.each(['rating-table', 'vote-result', 'widget-table'])('class="%s" holds a table of the text', name => {
    const table = '<table border="1"><tr><th>Bến</th><th>Xếp loại</th></tr><tr><td>Nà Pài</td><td>Tốt</td></tr></table>'
    const { article } = extract(page(`<div><h1>${TITLE}</h1>${first}<div class="${name}">${table}</div>${second}${third}</div>`))
    expect(article?.body.map(b => b.type)).toContain('table')
  })

  it('and what can be followed or pressed is dropped', () => {
    const promo = '<div class="popup"><a href="/mua"><img src="/b.jpg"></a></div>'
    const { article } = extract(page(`<div><h1>${TITLE}</h1>${first}${promo}${second}${third}</div>`))
    expect(article?.figures).toEqual([])
  })
})

describe('headings that are links', () => {
  const heads = ['Bến mới có gì', 'Giá vé ra sao', 'Ai được miễn vé']
  const headings = (html: string) => extract(page(html)).article?.body.flatMap(b => (b.type === 'heading' ? b.text : []))
  it.each([
    (t: string, i: number) => `<h4><a data-toggle="collapse" href="#c${i}" role="button">${t}</a></h4>`,
    (t: string) => `<p><b><a href="#top">${t}</a></b></p>`,
    (t: string, i: number) => (i ? `<h3><a href="https://ben${i}.example.vn">${t}</a></h3>` : `<h3>${t}</h3>`),
  ])('stay above what they name: %s', head => {
    const text = heads.map((t, i) => `${head(t, i)}<p>${PARAGRAPHS[i]}</p>`).join('')
    expect(headings(`<div><h1>${TITLE}</h1><div>23/06/2023</div><p>${PARAGRAPHS[0]}</p>${text}</div>`)).toEqual(heads)
  })

  const long = [...PARAGRAPHS, ...PARAGRAPHS.map(t => `Cũng theo xã: ${t}`), ...PARAGRAPHS.map(t => `Bà con kể lại: ${t}`)]
  it.each(['ben.example.com', 'khac.example.org'])('stay in an article of two paragraphs and four of what %s tells', host => {
    const text = [...heads, 'Mùa lũ đi đường nào']
      .map((t, i) => `<h3><a href="https://${host}/${i}">${t} trong năm nay</a></h3><p>${long[i + 2]}</p>`)
      .join('')
    const html = `<h1>${TITLE}</h1><p>${long[0]}</p><p>${long[1]}</p>${text}`
    const { status, article } = extract(page(`<div>${html}</div>`), { url: 'https://colung.example.vn/bai' })
    expect([status, article?.body.length]).toEqual(['article', 10])
  })

  const teasers = (n: number) =>
    OTHERS.slice(0, n)
      .map((t, i) => `<h3><a href="/${i}">${t}</a></h3><p>${long[i]}</p>`)
      .join('')
  it.each([
    `<div><h1>${TITLE}</h1>${long
      .slice(3)
      .map(t => `<p>${t}</p>`)
      .join('')}${teasers(3)}</div>`,
    `<div><h1>${TITLE}</h1>${long
      .slice(3, 7)
      .map(t => `<p>${t}</p>`)
      .join('')}</div><div><h2>Bài khác</h2>${teasers(3)}</div>`,
    `<div><h1>${TITLE}</h1>${long
      .slice(3, 7)
      .map(t => `<p>${t}</p>`)
      .join('')}</div><div>${teasers(4)}</div>`,
  ])('and those of teasers below an article go: %s', html => {
    expect(headings(html)?.filter(t => OTHERS.includes(t))).toEqual([])
  })

  it('and one that leads to another article goes', () => {
    const html = `<div><h1>${TITLE}</h1><p>${PARAGRAPHS[0]}</p><h4><a href="/khac">${OTHERS[0]}</a></h4><p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p></div>`
    expect(headings(html)).toEqual([])
  })
})

describe('a trail longer than most lines', () => {
  const title = `${TITLE}, bà con hai bờ đi lại thuận tiện và an toàn hơn trước rất nhiều`
  it.each([
    `<span><a href="/">Trang chủ</a> &gt; <a href="/kt">Kinh tế</a> &gt; <span>${title}</span></span>`,
    `<div><a href="/">Trang chủ</a> » <a href="/kt">Kinh tế</a> » ${title}</div>`,
  ])('is the section: %s', trail => {
    const { article } = extract(page(`<div>${trail}</div><div><h2>${title}</h2><div>23/06/2023</div>${body}</div>`, SITE))
    expect(article).toMatchObject({ title, section: ['Kinh tế'] })
  })
})

it('the glyph of an icon in a trail is no section', () => {
  const trail = `<div class="breadcrumb"><a href="/"><i>\ue929</i></a> › <a href="/kt">Kinh tế</a> › <a href="/kt/vt">Vận tải</a></div>`
  expect(extract(page(`${trail}<div><h1>${TITLE}</h1>${body}</div>`)).article?.section).toEqual(['Kinh tế', 'Vận tải'])
})

describe('a label above the headline, beside a column of sentences', () => {
  const aside = OTHERS.map(
    t => `<p>${t}, bà con các thôn bản trong xã đều phấn khởi, mong đợi đã lâu và cùng nhau góp công, góp sức.</p>`,
  ).join('')
  it.each(['cateName', 'FolderTitle', 'ten-chuyen-muc'])('class="%s" is the section', name => {
    const html = `<table><tr><td class="${name}">Tin trong huyện</td><td>23/06/2023</td></tr><tr><td>${aside}</td><td><div class="Title">${TITLE}</div><div>${body}${body}${body}</div></td></tr></table>`
    expect(extract(page(html)).article).toMatchObject({ title: TITLE, section: ['Tin trong huyện'] })
  })
})

describe('a page that calls itself the home page', () => {
  const text = `<div class="tieude"><b>${TITLE}</b></div><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>`
  it.each(['Tin, ảnh: Vi Thị Chẩn', 'Tác giả: Vi Thị Chẩn', 'Người viết: Vi Thị Chẩn'])('is an article where it says who wrote: %s', by => {
    expect(extract(page(`<div>${text}<p><b>${by}</b></p></div>`, `Trang chủ - ${SITE}`)).status).toBe('article')
  })
})

describe('a headline with its day in one line', () => {
  const tools = '<div align="right"><a href="/tin">Quay lại</a></div>'
  it.each([
    `<div><a href="#" class="hotnews_link">${TITLE}</a>&nbsp;&nbsp;<span class="date">23/06/2023</span>${tools}</div>`,
    `<div><a href="javascript:void(0)">${TITLE}</a> <span class="ngay">23/06/2023</span>${tools}</div>`,
    `<p><b>${TITLE}</b> <i class="time">23/06/2023 08:30</i></p>`,
  ])('%s', head => {
    for (const title of [TITLE, SITE]) {
      const html = `<table><tr><td><div><b>Tin tức</b></div><div>${head}<div>${body}</div></div></td></tr></table>`
      const { article } = extract(page(html, title))
      expect(article?.title).toBe(TITLE)
      expect(article?.published?.iso).toMatch(/^2023-06-23/)
    }
  })
})

it('all there is to read, in a table with a picture, is no caption', () => {
  const html = `<table><tr><td><h2>${TITLE}</h2><div>23/06/2023</div><img src="/a.jpg" width="300"><div>${PARAGRAPHS[0]}</div></td></tr></table>`
  expect(read(page(html))).toEqual({ title: TITLE, paragraphs: [PARAGRAPHS[0]] })
})
