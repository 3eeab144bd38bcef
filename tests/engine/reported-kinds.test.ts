import { describe, expect, it } from 'vitest'
import { extract } from '../../src'

/** Kinds of fault that users of extractors report, each in a few variations. */
const TITLE = 'Xã Bãi Sậy dựng lại cầu phao qua sông Cái'
const [FIRST, SECOND, THIRD, FOURTH] = [
  'Sáng 3/8, xã Bãi Sậy khởi công dựng lại cầu phao qua sông Cái, thay cho cây cầu cũ bị nước lũ cuốn trôi hồi tháng mười năm ngoái.',
  'Cầu mới dài 84 mét, rộng ba mét, ghép từ các phao thép do một xưởng đóng tàu trong huyện chế tạo và bảo hành trong năm năm.',
  'Ông Khúc Văn Lộ, trưởng thôn Bến, cho biết bà con đã góp hơn hai trăm ngày công để san mặt bằng và làm đường dẫn hai đầu cầu.',
  'Theo kế hoạch, cầu phao thông xe trước ngày khai giảng để học sinh hai thôn bên kia sông không phải đi đò như hai học kỳ vừa qua.',
] as const
const OTHERS = [
  ['Chợ nổi Bãi Sậy họp lại', 'Gần năm mươi ghe hàng đã trở về bến sau mùa nước lũ, giá rau và cá vẫn như năm ngoái.'],
  ['Hội làng dời sang tháng chín', 'Ban tổ chức cho biết đường vào đình làng đang sửa, hội năm nay mở muộn hơn một tháng.'],
  ['Trạm y tế có thêm hai bác sĩ', 'Từ đầu tháng tám, người dân trong xã được khám bệnh cả sáng thứ bảy mà không phải hẹn.'],
] as const
const p = (...texts: readonly string[]) => texts.map(text => `<p>${text}</p>`).join('')
const menu = `<div id="top"><ul>${['Trang chủ', 'Tin tức', 'Liên hệ'].map(t => `<li><a href="/${t}">${t}</a></li>`).join('')}</ul></div>`
const page = (content: string, beside = '') =>
  `<html lang="vi"><head><title>${TITLE}</title></head><body>${menu}<div class="bai"><h1>${TITLE}</h1><div class="ngay">03/08/2023 10:15</div><div class="noi-dung">${content}</div></div>${beside}</body></html>`
const bodyOf = (html: string) =>
  extract(html).article?.body.flatMap(b =>
    b.type === 'list'
      ? b.items.map(i => `- ${i.text}`)
      : b.type === 'table'
        ? b.rows.map(r => r.map(c => c.text).join(' | '))
        : 'text' in b
          ? b.text
          : b.type,
  )

describe('sentences that are links', () => {
  it.each([
    [`<div>${FIRST}</div><div><a href="/x"><span>${SECOND}</span></a></div><div>${THIRD}</div>`, [FIRST, SECOND, THIRD]],
    [
      `${p(FIRST)}<ul><li><a href="/a">${SECOND}</a></li><li><a href="/b">${THIRD}</a></li></ul>${p(FOURTH)}`,
      [FIRST, `- ${SECOND}`, `- ${THIRD}`, FOURTH],
    ],
    [`${p(FIRST, SECOND)}<p><em><a href="/c">${THIRD}</a></em></p>`, [FIRST, SECOND, THIRD]],
  ])('are text: %s', (content, body) => {
    expect(bodyOf(page(content))).toEqual(body)
  })
})

describe('cards that are links as a whole', () => {
  const card = ([title, summary]: readonly [string, string]) => `<a class="c" href="/${title}"><h4>${title}</h4><p>${summary}</p></a>`
  it.each(['', '<h3>Tin khác</h3>'])('are teasers, whatever stands above them: «%s»', head => {
    expect(bodyOf(page(p(FIRST, SECOND), `<div>${head}${OTHERS.map(card).join('')}</div>`))).toEqual([FIRST, SECOND])
    expect(bodyOf(page(p(FIRST, SECOND) + `<div>${head}${OTHERS.map(card).join('')}</div>`))).toEqual([FIRST, SECOND])
  })
})

describe('what is hidden from screen readers only', () => {
  it.each([
    [`<p><span aria-hidden="true">S</span><span class="sr-only">S</span>${FIRST.slice(1)}</p>${p(SECOND)}`, [FIRST, SECOND]],
    [
      `${p(FIRST)}<h3><button>Kết cấu</button></h3><div aria-hidden="true">${p(SECOND)}</div>${p(THIRD)}`,
      [FIRST, 'Kết cấu', SECOND, THIRD],
    ],
    [
      `${p(FIRST)}<h3><span role="button">Kết cấu</span></h3><div aria-hidden="true">${p(SECOND)}</div>${p(THIRD)}`,
      [FIRST, 'Kết cấu', SECOND, THIRD],
    ],
  ])('is read: %s', (content, body) => {
    expect(bodyOf(page(content))).toEqual(body)
  })
  it('is left out beside the text', () => {
    expect(bodyOf(page(p(FIRST) + `<div aria-hidden="true">${p(THIRD)}</div><dialog>${p(FOURTH)}</dialog>` + p(SECOND)))).toEqual([
      FIRST,
      SECOND,
    ])
  })
})

describe('a name of a class for something else', () => {
  it.each(['breadcrumb-text', 'path-note', 'duong-dan'])('keeps no sentence from the text: %s', name => {
    expect(bodyOf(page(`${p(FIRST, SECOND)}<div class="${name}">${p(THIRD)}</div>${p(FOURTH)}`))).toEqual([FIRST, SECOND, THIRD, FOURTH])
  })
  it.each(['related-photo', 'social-image', 'ad-image', 'print-picture', 'tabs-img'])('keeps no captioned picture from it: %s', name => {
    const { article } = extract(
      page(`${p(FIRST)}<div class="${name}"><img src="/m/1.jpg"><p class="caption">Dựng nhịp giữa của cầu</p></div>${p(SECOND)}`),
    )
    expect(article?.figures).toMatchObject([{ caption: 'Dựng nhịp giữa của cầu' }])
  })
  it.each(['print-sapo sapo', 'share-lead lead', 'promo standfirst'])('keeps no lead from it: %s', name => {
    const lead = 'Cây cầu phao nối hai bờ sông Cái được dựng lại trong mùa hè này, trước năm học mới'
    const { article } = extract(page(p(FIRST, SECOND, THIRD)).replace('<div class="noi-dung">', `<div class="${name}">${lead}</div>$&`))
    expect(article?.lead).toBe(lead)
  })
})

describe('paragraphs beside a table that lays out a picture', () => {
  it.each([`<td>${p(FIRST, SECOND)}</td><td><img src="/m/1.jpg"></td>`, `<td><img src="/m/1.jpg"></td><td>${p(FIRST, SECOND)}</td>`])(
    'are text: %s',
    cells => {
      expect(bodyOf(page(`<table><tr>${cells}</tr></table>${p(THIRD, FOURTH)}`))?.filter(b => b !== 'figure')).toEqual([
        FIRST,
        SECOND,
        THIRD,
        FOURTH,
      ])
    },
  )
})

describe('a text about cookies that no class tells', () => {
  it.each([
    'Chúng tôi sử dụng cookie để ghi nhớ cỡ chữ bạn chọn và đếm lượt đọc của từng bài. Bấm «Đồng ý» để tiếp tục.',
    'Trang tin này dùng cookie để việc đọc tin thuận tiện hơn; thông tin thu được không chuyển cho bên thứ ba.',
    'Wir verwenden Cookies, um unsere Seiten zu verbessern. Mit einem Klick auf Zustimmen sind Sie damit einverstanden.',
    'Nous utilisons des cookies pour mesurer l’audience de ce site. Vous pouvez les refuser à tout moment.',
    'Utilizamos cookies propias y de terceros para mejorar nuestros servicios y conocer sus hábitos de lectura.',
  ])('is none of the article: %s', text => {
    expect(bodyOf(page(p(FIRST, SECOND), `<div class="z8">${p(text)}<a href="#">OK</a></div>`))).toEqual([FIRST, SECOND])
  })
})

describe('a notice of one line', () => {
  it.each([
    '<p>Kèm theo thông báo này là mẫu đơn đăng ký. <a href="/f/mau.docx">Mẫu đơn.docx</a></p>',
    '<iframe src="/f/thong-bao.pdf"></iframe>',
    '<object data="/f/thong-bao.pdf" type="application/pdf"></object>',
  ])('is an article: %s', content => {
    expect(extract(page(content)).status).toBe('article')
  })
})

describe('words of the text set apart once more', () => {
  const words = 'bà con đã góp hơn hai trăm ngày công để san mặt bằng'
  it.each([`<blockquote>“${words}…”</blockquote>`, `<div class="pullquote">${words}</div>`, `<span class="quote-pull">${words}</span>`])(
    'are left out: %s',
    quote => {
      expect(bodyOf(page(`${p(FIRST)}${quote}${p(SECOND, THIRD)}`))).toEqual([FIRST, SECOND, THIRD])
    },
  )
  it('are kept where the text does not have them', () => {
    expect(bodyOf(page(`${p(FIRST)}<blockquote>Cầu nối hai bờ, người nối với người.</blockquote>${p(SECOND)}`))).toHaveLength(3)
  })
})

describe('a link to another article between paragraphs', () => {
  const link = `<a href="/khac">${OTHERS[0][0]}</a>`
  it.each([
    `<p><b>Tin cùng chuyên mục:</b> ${link}</p>`,
    `<p>[Xem thêm: ${link}]</p>`,
    `<p>Lire aussi : ${link}</p>`,
    `<p><i>Lesen Sie auch: ${link}</i></p>`,
    `<div><p>Bài viết liên quan</p><p>${link}</p><p><a href="/2">${OTHERS[1][0]}</a></p></div>`,
    `<p><b>Tin mới:</b></p><ul><li>${link}</li></ul>`,
  ])('goes with its label: %s', content => {
    expect(bodyOf(page(`${p(FIRST, SECOND)}${content}${p(THIRD, FOURTH)}`))).toEqual([FIRST, SECOND, THIRD, FOURTH])
  })
})

describe('a table in a cell of a table of data', () => {
  const inner = '<table><tr><td>2021</td><td>12 m</td></tr><tr><td>2023</td><td>84 m</td></tr></table>'
  it.each([0, 1, 2])('leaves its rows together, in row %s', row => {
    const rows = [
      ['Bến Trên', '20 m'],
      ['Bến Giữa', '31 m'],
      ['Bến Dưới', '44 m'],
    ].map(([name, length], i) => `<tr><td>${name}</td><td>${i === row ? inner : length}</td></tr>`)
    const { article } = extract(
      page(`${p(FIRST)}<table border="1"><tr><th>Bến</th><th>Chiều dài</th></tr>${rows.join('')}</table>${p(SECOND)}`),
    )
    const tables = article?.body.flatMap(b => (b.type === 'table' ? [b.rows.map(r => r.map(c => c.text))] : []))
    expect(tables).toHaveLength(1)
    expect(tables?.[0]).toHaveLength(4)
    expect(tables?.[0]?.[row + 1]?.[1]).toBe('2021 12 m 2023 84 m')
  })
})

describe('a longer text that is not the headline’s', () => {
  const other = p(
    ...OTHERS.map(([, text]) => text),
    'Nhà văn hóa xã mở cửa cả buổi tối, có sách cho thiếu nhi và hai bàn bóng bàn do cựu học sinh trường làng tặng.',
  )
  it('stands in the column before it', () => {
    const html = `<table><tr><td><b>Giới thiệu</b>${other}</td><td><h2>${TITLE}</h2><i>03/08/2023</i>${p(FIRST, SECOND)}</td></tr></table>`
    expect(bodyOf(`<html><head><title>${TITLE}</title></head><body>${menu}${html}</body></html>`)).toEqual([FIRST, SECOND])
  })
})

describe('who wrote, set as a list', () => {
  it.each([
    '<ul class="authors"><li><a href="/1">Khúc Văn Bền</a></li><li><a href="/2">Mạc Thị Sen</a></li></ul>',
    '<p class="author"><span>Khúc Văn Bền</span><br><span>Mạc Thị Sen</span></p>',
    '<div class="author"><a href="/1">Khúc Văn Bền</a>, <a href="/2">Mạc Thị Sen</a> <a href="https://facebook.com/x">Facebook</a></div>',
  ])('is each of them: %s', line => {
    const html = page(p(FIRST, SECOND, THIRD)).replace('<div class="noi-dung">', `${line}$&`)
    expect(extract(html).article?.bylines.map(b => b.name)).toEqual(['Khúc Văn Bền', 'Mạc Thị Sen'])
  })
  it('is no day beside a name', () => {
    const line = '<div class="author">Tác giả: <a href="/1">Khúc Văn Bền</a> <span>Thứ Năm, 03/08/2023 10:15</span></div>'
    const html = page(p(FIRST, SECOND)).replace('<div class="noi-dung">', `${line}$&`)
    expect(extract(html).article?.bylines.map(b => b.name)).toEqual(['Khúc Văn Bền'])
  })
})

describe('what stands below an article in its own box', () => {
  const other = `<h1>${OTHERS[0][0]} sau mùa lũ dài</h1><div class="ngay">02/08/2023</div>${p(OTHERS[0][1], OTHERS[1][1], OTHERS[2][1])}`
  it.each([
    other,
    '<h3>Đăng nhập để đọc tiếp</h3><p><a href="/dang-nhap">Đăng nhập</a></p>',
    '<div class="k"><h3>Bản tin</h3><p>Nhận bản tin của xã vào mỗi sáng thứ hai, miễn phí và không quảng cáo.</p><input type="email"><span>Gửi</span></div>',
    '<p>URL: https://baisay.example.gov.vn/tin/9</p>',
    '<p><img src="/img/chan-trang.jpg"></p>',
    '<ul class="doc-them"><li><a href="/3">Trạm y tế có thêm hai bác sĩ mới</a></li></ul>',
  ])('is none of it: %s', below => {
    expect(bodyOf(page(`${p(FIRST, SECOND, THIRD)}${below}`))).toEqual([FIRST, SECOND, THIRD])
  })
})

describe('a picture', () => {
  it.each([
    '<img data-src-mobile="/m/1.jpg" src="/img/trans.gif">',
    '<span class="anh" data-src="/m/1.jpg"></span>',
    '<img data-hires="/m/1.jpg" src="data:image/gif;base64,R0lGOD">',
  ])('that a script loads is the article’s: %s', picture => {
    const { article } = extract(page(`${p(FIRST)}<figure>${picture}<figcaption>Dựng nhịp giữa của cầu</figcaption></figure>${p(SECOND)}`))
    expect(article?.figures).toEqual([{ images: [{ src: '/m/1.jpg' }], caption: 'Dựng nhịp giữa của cầu' }])
  })
  it('behind a sentence stands below it', () => {
    expect(bodyOf(page(`${FIRST}<img src="/m/1.jpg"><br>${SECOND}<p>${THIRD}</p>`))).toEqual([FIRST, 'figure', SECOND, THIRD])
  })
})

describe('the name of the site', () => {
  it.each([
    '<h1 class="logo"><a href="/">Harbour Gazette</a></h1>',
    '<div class="top"><a href="/">Harbour Gazette</a></div>',
    '<header><a href="https://harbour.example/"><b>Harbour Gazette</b></a></header>',
  ])('as link home and title is no headline: %s', head => {
    const [title, text] = [
      'Ferry line returns after two years of repairs',
      p(
        'The ferry across the inlet sailed again on Monday, two years after a storm broke the pier and most of the ramps.',
        'Eight crossings a day are planned until October, and pupils of both villages travel free of charge on school days.',
      ),
    ]
    const html = `<html lang="en"><head><title>Harbour Gazette</title></head><body>${head}<div class="a"><h2>${title}</h2>${text}</div></body></html>`
    expect(extract(html).article?.title).toBe(title)
  })
  it('behind the headline is cut off where the page claims the rest', () => {
    const html = page(p(FIRST, SECOND))
      .replace(`<h1>${TITLE}</h1>`, `<h1>${TITLE} | Báo Sông Cái</h1>`)
      .replace('<head>', `<head><meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="Báo Sông Cái">`)
    expect(extract(html).article?.title).toBe(TITLE)
  })
})

describe('a line below the text that is nobody', () => {
  it.each(['HẾT', 'Ảnh: Bà con gánh đất đắp đường dẫn lên cầu', '#cauphao #baisay', 'Quay lại trang trước'])('%s', line => {
    const { article } = extract(page(`${p(FIRST, SECOND, THIRD)}<p align="right"><b>${line}</b></p>`))
    expect(article?.bylines).toEqual([])
    expect(article?.body.filter(b => b.type === 'paragraph')).toHaveLength(line.startsWith('Ảnh') ? 4 : 3)
  })
  it.each(['Ảnh: Học sinh đi thử chuyến đầu tiên qua cầu', 'Hình: Thợ hàn ghép các phao thép bên bờ sông'])(
    'but a caption below a picture: %s',
    line => {
      const { article } = extract(page(`${p(FIRST)}<p align="center"><img src="/m/1.jpg"></p><p align="center">${line}</p>${p(SECOND)}`))
      expect(article?.bylines).toEqual([])
      expect(article?.figures[0]?.caption).toBeDefined()
    },
  )
})
