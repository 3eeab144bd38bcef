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
