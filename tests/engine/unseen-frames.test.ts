import { describe, expect, it } from 'vitest'
import { extract } from '../../src'

const SITE = 'Cổng thông tin điện tử huyện Lũng Sa'
const TITLE = 'Thôn Nà Bôn dựng xong cầu treo qua suối Lừa'
const LEAD = 'Sau bảy tháng thi công, cây cầu treo nối thôn Nà Bôn với trường học bên kia suối Lừa đã cho người và xe máy đi lại.'
const TEXT = 'Cầu dài 64 mét, rộng hai mét, do bà con trong thôn góp hơn ba trăm ngày công cùng đội thợ của huyện dựng lên.'
const MORE = 'Ông Nông Văn Sính, trưởng thôn, nói từ nay mùa lũ các cháu không còn phải nghỉ học.'
const menu = ['Trang chủ', 'Giới thiệu', 'Tin tức', 'Văn bản', 'Liên hệ'].map((t, i) => `<a href="/m${i}">${t}</a>`).join(' | ')
const imprint = `<p><b>${SITE.toUpperCase()}</b></p><p>Cơ quan chủ quản: UBND huyện Lũng Sa. Chịu trách nhiệm nội dung: Ông Hứa Văn Tẻo.</p><p>Địa chỉ: số 4 phố Chợ, huyện Lũng Sa. Điện thoại: 0209.3000.111 - Email: vp@lungsa.example</p>`
const page = (body: string, title = SITE) =>
  `<html lang="vi"><head><title>${title}</title></head><body><div>${menu}</div>${body}</body></html>`
const read = (html: string) => {
  const { article, status } = extract(html)
  const paragraphs = article?.body.flatMap(b => (b.type === 'paragraph' ? b.text : [])) ?? []
  return { status, title: article?.title, texts: [...(article?.lead ? [article.lead] : []), ...paragraphs], source: article?.source?.name }
}
const OTHERS = [
  'Chợ phiên Khau Vai họp trở lại sau mưa',
  'Trạm y tế Bản Ngò có thêm hai giường bệnh',
  'Học sinh Lũng Sa thi đẩy gậy cấp tỉnh',
  'Huyện cấp giống ngô cho sáu xã vùng cao',
]

describe('who answers for a site, without a box of its own', () => {
  it.each([
    [
      'a table of links and days',
      `<table>${OTHERS.map((t, i) => `<tr><td><a href="/${i}">${t}</a></td><td>1${i}/02/2016</td></tr>`).join('')}</table>`,
    ],
    [
      'a gallery',
      `<h2>Album ảnh</h2><div>${OTHERS.map((t, i) => `<div><a href="/${i}"><img src="/${i}.jpg"></a><p><a href="/${i}">${t}</a> (12 ảnh)</p></div>`).join('')}</div>`,
    ],
    [
      'a login',
      '<h1>Đăng nhập</h1><form><label>Tên đăng nhập</label><input><label>Mật khẩu</label><input type="password"><button>Đăng nhập</button></form>',
    ],
    ['a form to write', '<h1>Liên hệ</h1><form><label>Họ tên</label><input><textarea></textarea><button>Gửi</button></form>'],
  ])('is no article below %s', (_, body) => expect(read(page(body + imprint)).status).toBe('no-article'))

  it('ends a short article that fills the page, and is no source of it', () => {
    const html = page(`<b>${TITLE}</b><br>12/02/2016 08:15<br><br><b>${LEAD}</b><br><br>${TEXT}<br><br>${MORE}<hr>${imprint}`)
    expect(read(html)).toEqual({ status: 'article', title: TITLE, texts: [LEAD, TEXT, MORE], source: undefined })
  })
})

describe('a notice whose summary and text stand in boxes of their own', () => {
  it.each([
    ['one above the other', `<div class="a"><div class="brief"><p>${LEAD}</p></div></div><div class="b"><div>${TEXT}</div></div>`],
    ['side by side in spans', `<div><div><span>${LEAD}</span></div></div><div><span><p>${TEXT}</p></span></div>`],
    ['with a line between', `<div class="x"><div class="y">${LEAD}</div><hr></div><div class="z"><div><p>${TEXT}</p></div></div>`],
  ])('keeps both: %s', (_, boxes) => {
    const html = page(`<div class="tin"><h1>${TITLE}</h1><div>12/02/2016 08:15</div>${boxes}</div>`, TITLE)
    expect(read(html).texts).toEqual([LEAD, TEXT])
  })

  it('but nothing that has links, or a label above it', () => {
    const next = (more: string) => page(`<div><h1>${TITLE}</h1><div>12/02/2016</div><div>${LEAD}</div></div><div>${more}</div>`, TITLE)
    expect(read(next(`<p>Bài này nằm trong mục <a href="/k">Xã hội</a>. Xem thêm các tin khác của mục này ở đây nhé.</p>`)).texts).toEqual([
      LEAD,
    ])
    expect(read(next(`<b>Giới thiệu</b><p>${TEXT}</p>`)).texts).toEqual([LEAD])
  })
})

describe('an introduction of the portal, longer than the article', () => {
  const intro = [
    'Huyện Lũng Sa có mười một xã, nằm ở vùng núi phía bắc của tỉnh, dân số gần năm vạn người thuộc tám dân tộc cùng chung sống.',
    'Địa hình chủ yếu là núi đá xen thung lũng hẹp, khí hậu mát quanh năm, thích hợp trồng lê, mận và các loại cây dược liệu quý.',
    'Những năm gần đây huyện chú trọng mở đường, kéo điện và dựng trường, tỷ lệ hộ nghèo mỗi năm giảm hơn bốn phần trăm.',
  ]
    .map(t => `<p>${t}</p>`)
    .join('')
  const article = (title: string) => `${title}<div>12/02/2016 08:15</div><div>${LEAD}</div><div><p>${TEXT}</p><p>${MORE}</p></div>`
  it.each([
    [
      'before it, in a column',
      `<div><div><div>Giới thiệu chung</div><div>${intro}</div></div><div>${article(`<div>${TITLE}</div>`)}</div></div>`,
    ],
    ['below it', `<div>${article(`<h1>${TITLE}</h1>`)}</div><div><div>Giới thiệu chung</div>${intro}</div>`],
    ['in the cell before it', `<table><tr><td><b>Giới thiệu</b><br>${intro}</td><td>${article(`<b>${TITLE}</b><br>`)}</td></tr></table>`],
  ])('is none of it: %s', (_, body) => {
    expect(read(page(body))).toMatchObject({ title: TITLE, texts: [LEAD, TEXT, MORE] })
  })
})

describe('the headline', () => {
  it.each(['Văn hóa - Thể thao', 'An ninh - Quốc phòng', 'Kinh tế - Xã hội và đời sống'])('stands below its section «%s»', section => {
    const html = page(
      `<div><h2>${section}</h2><h3><a href="#">${TITLE}</a></h3><p>Ngày đăng: 12/02/2016</p><p><b>${LEAD}</b></p><p>${TEXT}</p></div>`,
    )
    expect(read(html).title).toBe(TITLE)
  })

  it.each([`Trang chủ -${SITE}`, `Trang chủ – ${SITE}`, `Trang nhất-${SITE}`])('is no site’s name: «%s»', title => {
    const result = extract(page(`<div><p>${TEXT}</p><h4>${TITLE}</h4><p>${LEAD}</p><p>${MORE}</p></div>`, title), { candidate: true })
    expect((result.status === 'article' ? result.article : result.candidate)?.title).toBe(TITLE)
  })

  it.each(['Trang chủ', SITE, `Trang chủ - ${SITE}`])('is the first line where nothing marks it and the page calls itself «%s»', title => {
    const html = page(`<div><div>${TITLE}</div><div>${LEAD}</div><div><p>${TEXT}</p><p>${MORE}</p><p>${TEXT}</p></div></div>`, title)
    expect(read(html).title).toBe(TITLE)
  })

  it.each(['Thưa ông, vì sao thôn chọn dựng cầu treo ở chỗ này?', 'Kết quả bước đầu của công trình'])(
    'is no line below the first sentences: «%s»',
    line => {
      const html = page(`<div><p>${LEAD}</p><p><strong>${line}</strong></p><p>${TEXT}</p></div>`, TITLE)
      expect(read(html).title).toBe(TITLE)
    },
  )
})

it.each(['Bản Ngò', 'Khau Vai', 'Nà Bôn'])('a summary without a full stop is kept: %s', place => {
  const lead = `Hội Nông dân xã ${place} tổng kết phong trào thi đua và bàn kế hoạch cho vụ ngô năm sau`
  const html = page(
    `<div><div><b>${TITLE}</b></div><div>12/02/2016</div><div>${lead}</div><div><p>${LEAD}</p><p>${TEXT}</p><p>${MORE}</p></div></div>`,
  )
  expect(read(html).texts).toEqual([lead, LEAD, TEXT, MORE])
})

it.each(['Viết bởi Hứa Văn Tẻo', 'Người đăng: quản trị', ''])('rows of one cell are no table of data: «%s»', by => {
  const row = (html: string) => (html ? `<tr><td colspan="2">${html}</td></tr>` : '')
  const html = page(
    `<table><tr><td width="100%">${TITLE}</td><td><img src="/in.png"></td></tr></table><table>${row(by)}${row('12/02/2016 08:15')}${row(`<p>${LEAD}</p><p>${TEXT}</p>`)}${row('Cập nhật 13/02/2016')}</table>`,
    TITLE,
  )
  expect(read(html)).toMatchObject({ status: 'article', title: TITLE })
  expect(read(html).texts).toEqual(expect.arrayContaining([LEAD, TEXT]))
})

describe('a column that floats beside the text', () => {
  const ASIDE =
    '<p>Mỗi hộ dân trong huyện được nhận hai cây hồi giống, trồng quanh nhà hoặc ven suối. Hạt kiểm lâm cử người hướng dẫn tận nơi.</p>'
  const article = `<h1>${TITLE}</h1><div>12/03/2016</div><p>${LEAD}</p><p>${TEXT}</p><p>${MORE}</p>`
  const texts = (body: string) => {
    const { article: found } = extract(page(body, TITLE))
    return [found?.lead ?? '', ...(found?.body ?? []).flatMap(b => ('text' in b ? b.text : []))].join('\n')
  }

  it.each([
    ['before the article, by percent', `<div style="float:right;width:25%"><b>Thông báo</b>${ASIDE}</div><div>${article}</div>`],
    ['within the article, by pixels', article.replace('<p>', `<div style="width: 240px; float: left"><h4>Góc nhìn</h4>${ASIDE}</div><p>`)],
    [
      'behind its first paragraph',
      article.replace('</p>', `</p><div style="float:RIGHT; width:30%"><strong>Nhịp sống</strong>${ASIDE}</div>`),
    ],
  ])('is none of it where it has a title of its own: %s', (_, body) => {
    expect(texts(body)).not.toContain('cây hồi giống')
    expect(texts(body)).toContain(TEXT)
  })

  it.each([
    ['is wide', '<div style="float:left;width:70%"><b>Ghi nhanh</b>'],
    ['has no title', '<div style="float:right;width:25%">'],
    ['has no width', '<div style="float:right"><b>Ghi nhanh</b>'],
  ])('stays where it %s', (_, open) =>
    expect(texts(article.replace(`<p>${MORE}</p>`, `${open}<p>${MORE}</p></div><p>${TEXT.replace('Cầu', 'Cây cầu')}</p>`))).toContain(MORE),
  )
})
