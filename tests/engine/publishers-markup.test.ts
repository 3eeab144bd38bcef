import { describe, expect, it } from 'vitest'
import { extract } from '../../src'

const TITLE = 'Làng Cồn Sẻ kéo điện ra bãi nuôi hàu'
const LEAD = 'Sau hai năm chờ đợi, 140 hộ nuôi hàu ở làng Cồn Sẻ đã có điện lưới ra tận bãi, không còn phải chạy máy nổ mỗi đêm.'
const TEXT = [
  'Đường dây dài 2,7 km do bà con góp tiền mua cột, còn huyện lo dây và công tơ.',
  'Ông Hoàng Văn Nhẫm, tổ trưởng tổ nuôi hàu, cho biết tiền dầu mỗi tháng giảm từ bốn triệu xuống còn chín trăm nghìn đồng.',
  'Từ khi có điện, các bè lắp thêm máy sục khí nên hàu lớn nhanh hơn và ít chết trong những ngày nước nóng.',
  'Mùa này thương lái vào tận bãi thu mua với giá cao hơn năm ngoái.',
]
const OTHER = 'Chợ nổi Vĩnh Tường dời lịch họp sang cuối tuần'
const SUMMARY = 'Ban quản lý chợ cho biết lịch mới áp dụng từ tháng tới và giữ nguyên chỗ ngồi của các hộ.'
const menu = `<ul>${['Trang chủ', 'Tin tức', 'Liên hệ'].map((t, i) => `<li><a href="/m${i}">${t}</a></li>`).join('')}</ul>`
const page = (body: string, head = '') =>
  `<html lang="vi"><head><title>${TITLE}</title>${head}</head><body>${menu}<div class="wrap">${body}</div></body></html>`
const paragraphs = TEXT.map(t => `<p>${t}</p>`)
const read = (html: string) => {
  const { article, status } = extract(html)
  return {
    status,
    title: article?.title,
    kicker: article?.kicker,
    lead: article?.lead,
    texts: (article?.body ?? []).flatMap(b => (b.type === 'paragraph' || b.type === 'heading' ? b.text : [])),
    published: article?.published?.iso,
    names: article?.bylines.map(b => b.name),
    source: article?.source?.name,
  }
}

describe('a text in a box that is named for its summary', () => {
  const pictures = TEXT.map(
    (t, i) => `<div class="slide"><div class="photo"><img src="/p${i}.jpg"></div><div class="desc_photo"><p>${t}</p></div></div>`,
  )
  it.each([
    ['its own modifier', `<h2 class="sub">${LEAD}</h2><div class="story-body story-body--lead">${paragraphs.join('')}</div>`],
    ['each picture with its part', `<p class="sapo">${LEAD}</p><div class="fck">${pictures.join('')}</div>`],
    ['the whole of it', `<div class="post-lead"><p>${LEAD}</p>${paragraphs.join('')}</div>`],
  ])('is the text: %s', (_, text) => {
    const { lead, texts } = read(page(`<h1>${TITLE}</h1><div class="date">12/9/2023 08:15</div>${text}`))
    expect([lead, ...texts].filter(t => t && TEXT.includes(t))).toEqual(TEXT)
    expect(texts).toEqual(expect.arrayContaining(TEXT))
  })
})

describe('a card of another article among the paragraphs', () => {
  const among = (card: string) => {
    const [first, ...rest] = paragraphs
    return page(`<h1>${TITLE}</h1><div class="sapo">${LEAD}</div><div class="noidung">${first}${card}${rest.join('')}</div>`)
  }
  it.each([
    ['a heading and a summary', `<div class="notebox"><h2><a href="/b">${OTHER}</a></h2><p>${SUMMARY}</p></div>`],
    [
      'a table',
      `<table class="article"><tbody><tr><td><h2><a href="/b">${OTHER}</a></h2><p class="summary">${SUMMARY}</p></td></tr></tbody></table>`,
    ],
    [
      'a picture beside a bare link',
      `<div class="embed"><a href="/b"><img src="/b.jpg"></a><a href="/b">${OTHER}</a><p>${SUMMARY}</p></div>`,
    ],
  ])('is no part of it: %s', (_, card) => expect(read(among(card)).texts).toEqual(TEXT))

  it.each([
    [
      'in boxes of one kind',
      TEXT.slice(1)
        .map((t, i) => `<div class="text">${i ? '' : `<p><a href="/b">${OTHER}</a></p>`}<p>${t}</p></div>`)
        .join(''),
    ],
    ['in a box without a title above it', `<div><p>${TEXT[1]}</p><p><a href="/b">${OTHER}</a></p>${paragraphs.slice(2).join('')}</div>`],
  ])('but a text stays that stands %s', (_, rest) => {
    const { lead, texts } = read(page(`<h1>${TITLE}</h1><div class="noidung">${paragraphs[0]}${rest}</div>`))
    expect([lead, ...texts]).toEqual(expect.arrayContaining(TEXT))
  })

  it.each(['>> ', '» ', ''])('a link below the sapo, behind «%s», is none of it', mark =>
    expect(
      read(page(`<h1>${TITLE}</h1><h2 class="sapo">${LEAD}<br>${mark}<a href="/b">${OTHER}</a></h2><div>${paragraphs.join('')}</div>`))
        .lead,
    ).toBe(LEAD),
  )
})

describe('a day in a line of more', () => {
  const JSON_LD = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2023-09-12T08:15:00+07:00"}</script>`
  const dated = (line: string, head = '', above = '') =>
    read(page(`${above}<h1>${TITLE}</h1>${line}<div class="noidung">${paragraphs.join('')}</div>`, head)).published
  it.each([
    [
      'linked, among links',
      '<ul class="post-meta"><li>By <a href="/a">Ann Marsh</a></li><li><a href="/x">September 12, 2023</a></li><li><a href="#c">2 Comments</a></li></ul><div class="widget"><span class="date">06/08/2023</span></div>',
    ],
    ['before the day of a change', '<p class="meta">Publié le 12 septembre 2023 à 08h15, modifié le 14 septembre 2023 à 23h41</p>'],
    ['with points between', '<time class="published">12.set.2023</time>'],
    [
      'in boxes of its figures',
      '<div class="header-time"><span><em>2023</em></span> <span><em>09</em>/<em>12</em></span> <span>08:15</span></div>',
    ],
    [
      'said once more for screen readers',
      '<div class="dates"><span class="screen-reader-text">Published On 12/9/2023</span><span aria-hidden="true">12/9/2023</span></div>',
    ],
  ])('is read: %s', (_, line) => expect(dated(line)?.slice(0, 10)).toBe('2023-09-12'))

  it.each([
    ['a cell', '<table><tr><td class="today">Saturday 30 September 2023</td></tr></table>'],
    ['a bar', '<div class="top-bar"><span>Saturday 30 September 2023</span></div>'],
    ['a line of the head', '<div class="head"><span>30 September 2023</span></div>'],
  ])('of a change is nearer than that of reading: %s', (_, above) => {
    const html = `<html lang="en"><head><title>The pier</title></head><body>${above}${menu}<h1>The pier at Dunmere is mended</h1><div class="date">Updated Sep 12, 2023 3:36 p.m.</div>${['Workers mended the pier in eleven days, a week sooner than the council had hoped for.', 'The ferry will call there again from Monday, and the kiosk opens in June.', 'Repairs cost forty thousand pounds, most of it paid by the harbour fund.'].map(t => `<p>${t}</p>`).join('')}</body></html>`
    expect(extract(html).article?.published?.iso.slice(0, 10)).toBe('2023-09-12')
  })

  it.each([
    ['12/9/2023', '2023-09-12T08:15+07:00'],
    ['12/9/2023 09:30', '2023-09-12T09:30'],
    ['13/9/2023', '2023-09-13'],
  ])('has the time the metadata claim for that day, where none is printed: %s', (day, iso) =>
    expect(dated(`<div class="date">${day}</div>`, JSON_LD)).toBe(iso),
  )
})

describe('who wrote, in a line of more', () => {
  const signed = (line: string, lang = 'vi') =>
    read(page(`<h1>${TITLE}</h1>${line}<div class="noidung">${paragraphs.join('')}</div>`).replace('lang="vi"', `lang="${lang}"`)).names
  it.each([
    ['before the word for when', '<div class="submitted">Đăng bởi Đặng Hoài Thương vào 12/09/2023 - 08:15</div>', ['Đặng Hoài Thương']],
    [
      'two, parted by a dash',
      '<div><span class="c-time">12/09/2023 08:15</span> <span class="c-author">Đặng Hoài Thương - Lê Quốc Bảo</span></div>',
      ['Đặng Hoài Thương', 'Lê Quốc Bảo'],
    ],
    [
      'behind the letter drawn for a picture',
      '<div class="meta__author"><span class="avatar">Đ</span> Đặng Hoài Thương <time>08:15, 12/09/2023</time></div>',
      ['Đặng Hoài Thương'],
    ],
    ['among the tools', `<div class="share-bar"><a href="/f">Chia sẻ</a><p>Tác giả: Đặng Hoài Thương</p></div>`, ['Đặng Hoài Thương']],
    [
      'beside the counter',
      '<p class="meta_text author"><span>Thứ tư, 27 Tháng Chín 2023</span> <span>/ Tác giả: Đặng Hoài Thương</span> <span>/ Số lượt xem (318)</span></p>',
      ['Đặng Hoài Thương'],
    ],
    ['with what she is', '<p class="by">By Harriet Colbourne, communities correspondent</p>', ['Harriet Colbourne']],
    ['with the agency', '<p class="by">By Harriet Colbourne and Tom Ashgrove, CNN</p>', ['Harriet Colbourne', 'Tom Ashgrove']],
    ['behind another word for it', '<p>WRITER: Harriet Colbourne</p>', ['Harriet Colbourne']],
  ])('is read: %s', (_, line, names) => expect(signed(line)).toEqual(names))

  it.each([
    ['Chinese', '<div class="author cf">陈思远、李晓雯</div>', ['陈思远', '李晓雯']],
    ['Arabic', '<div class="author-name">أحمد الشمري، ليلى العتيبي</div>', ['أحمد الشمري', 'ليلى العتيبي']],
    ['Korean', '<div class="author"><a href="/j">이준호 기자</a></div>', ['이준호']],
  ])('in the marks of %s', (_, line, names) => expect(signed(line, 'und')).toEqual(names))
})

describe('a kicker in the heading', () => {
  it.each([
    ['by its class', `<h1><span class="article__kicker">Điện lưới</span><span class="article__title">${TITLE}</span></h1>`],
    ['before a colon', `<h1><span class="kicker">Điện lưới</span>: <span>${TITLE}</span></h1>`],
    ['in a heading below the banner', `<h2><strong class="eyebrow">Điện lưới</strong> ${TITLE}</h2>`],
  ])('is apart: %s', (_, heading) =>
    expect(read(page(`${heading}<div class="date">12/9/2023</div>${paragraphs.join('')}`))).toMatchObject({
      title: TITLE,
      kicker: 'Điện lưới',
    }),
  )

  it.each(['block', 'd-block', 'mb-2 block text-red'])('is a word of its own where a class shows an element as a block: %s', name => {
    const html = page(
      `<h1>${TITLE}</h1><div class="date">12/9/2023</div><p><b class="${name}">Cồn Sẻ</b>${paragraphs[0]!.slice(3)}${paragraphs.slice(1).join('')}`,
    )
    expect(read(html).texts[0]).toMatch(/^Cồn Sẻ \p{Lu}/u)
  })
})
