import { describe, expect, it } from 'vitest'
import { extract } from '../../src'

const SITE = 'Cổng thông tin điện tử huyện Mường Sại'
const TITLE = 'Bản Nà Hươi đưa nước sạch về tận sân nhà'
const TEXT = [
  'Sau bốn tháng đào mương và đặt ống, nước từ khe Huổi Lếch đã chảy về bể chung của bản, đủ cho 62 gia đình dùng quanh năm.',
  'Ông Quàng Văn Pỏm, trưởng bản, cho biết mỗi hộ góp mười hai ngày công, còn ống và xi măng do huyện cấp.',
  'Trước đây vào mùa khô bà con phải đi bộ gần hai cây số để gùi từng can nước về nấu cơm.',
]
const OTHERS = [
  'Chợ phiên Mường Sại họp thêm ngày thứ năm',
  'Trạm y tế xã có thêm hai giường bệnh mới',
  'Học sinh nội trú trồng được vườn rau xanh',
]
const menu = `<ul>${['Trang chủ', 'Giới thiệu', 'Tin tức', 'Văn bản', 'Liên hệ'].map((t, i) => `<li><a href="/m${i}">${t}</a></li>`).join('')}</ul>`
const page = (body: string, title = TITLE) => `<html lang="vi"><head><title>${title}</title></head><body>${menu}${body}</body></html>`
const read = (html: string) => {
  const { article, status } = extract(html)
  const said = (article?.body ?? []).flatMap(b =>
    b.type === 'paragraph' || b.type === 'heading' ? b.text : b.type === 'list' ? b.items.map(i => i.text) : [],
  )
  return {
    status,
    title: article?.title,
    day: article?.published?.iso.slice(0, 10),
    texts: [...(article?.lead ? [article.lead] : []), ...said],
    captions: article?.figures.flatMap(f => f.caption ?? []),
    files: article?.attachments.length,
  }
}
const paragraphs = TEXT.map(t => `<p>${t}</p>`).join('')
const head = `<h1>${TITLE}</h1><div class="ngay">14/03/2018 09:20</div>`

describe('a number that opens a line of a short article is no error', () => {
  it.each([
    ['a list', '<ul><li>500 g gạo nếp nương</li><li>200 g đậu xanh đã đãi vỏ</li></ul>'],
    ['a sentence', '<p>404 hộ dân của bốn bản đã ký cam kết giữ nguồn nước.</p>'],
    ['a range', '<p>500 - 600 mét ống được đặt mỗi ngày.</p>'],
  ])('%s', (_, line) => expect(read(page(`<div>${head}<div>${line}${paragraphs}</div></div>`)).status).toBe('article'))

  it.each(['404 Not Found', 'Error 404', '500 – Internal Server Error', '403'])('but %s is', line => {
    const { status } = read(
      `<html><head><title>Site</title></head><body><h1>${line}</h1><p>Please go back to where you came from.</p></body></html>`,
    )
    expect(status).toBe('no-article')
  })
})

describe('text in a `span` that a layout names, behind a picture in it', () => {
  it.each([
    ['a figure', '<figure><img src="/a.jpg"><figcaption>Bể chung của bản</figcaption></figure>'],
    ['a table', '<table><tr><td><img src="/a.jpg"></td></tr><tr><td>Bể chung của bản</td></tr></table>'],
    ['a player', '<div><iframe src="https://www.youtube.com/embed/abc"></iframe></div>'],
  ])('is kept: %s', (_, picture) => {
    const [first, ...rest] = TEXT
    const label = (name: string, text: string) => `<span id="ctl00_ContentPlaceHolder1_lbl${name}">${text}</span>`
    const html = page(
      `<form id="aspnetForm"><div><div>${label('TieuDe', TITLE)}</div><div>${label('Ngay', '14/03/2018')}</div><div class="noidung">${label('NoiDung', `${first}<br><br>${picture}${rest.join('<br><br>')}`)}</div></div></form>`,
      SITE,
    )
    expect(read(html).texts).toEqual(TEXT)
  })
})

describe('a notice of one short sentence', () => {
  const line = 'UBND huyện thông báo lịch tiếp công dân quý II, chi tiết trong tệp đính kèm.'
  const file = '<div>Tệp đính kèm: <a href="/files/lich.pdf">lich.pdf</a></div>'
  const more = `<p><b>Các tin đã đưa:</b></p>${OTHERS.map(t => `<div>• <a href="/x">${t}</a></div>`).join('')}`
  it.each([
    [
      'with a file, below a headline nothing claims',
      `<div><div class="x1">${TITLE}</div><div>14/03/2018</div><div>${line}</div>${file}</div>`,
    ],
    ['above other articles', `<div><h2 class="itemTitle">${TITLE}</h2><span>14/03/2018</span><div>${line}</div>${file}${more}</div>`],
    ['in a box of its own above others', `<div><h3>${TITLE}</h3><div>14/03/2018</div><div>${line}</div>${file}</div><div>${more}</div>`],
  ])('is an article: %s', (_, body) => expect(read(page(body, SITE))).toMatchObject({ status: 'article', texts: [line], files: 1 }))
})

describe('short lines that open the text, set as its sentences are', () => {
  const lines = ['Where: Town Hall, second floor', 'Who: all residents, no ticket']
  const text = [
    'The council will explain how the new pipeline is to be paid for, and which streets will be dug up before the summer.',
    'A second meeting is planned for next month, when the committee is expected to vote on the revised proposal.',
  ]
  it.each([
    ['as siblings', (t: string) => `<div>${t}</div>`],
    ['each in boxes of a component', (t: string) => `<div class="text"><div class="cmp-text"><p>${t}</p></div></div>`],
    ['in paragraphs of one class', (t: string) => `<p class="c4">${t}</p>`],
  ])('are kept: %s', (_, set) => {
    const html = `<html lang="en"><head><title>Meeting on the pipeline</title></head><body>${menu}<div><h1>Meeting on the pipeline</h1><div class="date">May 4, 2021</div></div><div>${[...lines, ...text].map(set).join('')}</div></body></html>`
    expect(read(html).texts).toEqual([...lines, ...text])
  })
})

describe('a picture that leads to another article', () => {
  const teasers = [
    `<div class="box"><h4>Tin liên quan</h4><a href="/z"><img src="/q.jpg">${OTHERS[0]}</a></div>`,
    `<div><a href="/z"><img src="/q.jpg"></a><a href="/z">${OTHERS[0]}</a></div>`,
    `<p><a href="/z"><img src="/q.jpg"></a></p><p><a href="/z"><b>${OTHERS[0]}</b></a></p>`,
  ]
  it.each(teasers)('has its title for no caption: %s', teaser => {
    const [first, ...rest] = TEXT.map(t => `<p>${t}</p>`)
    expect(read(page(`<div>${head}<div>${first}${teaser}${rest.join('')}</div></div>`))).toMatchObject({ captions: [], texts: TEXT })
  })

  it('but a link to the picture itself is one', () => {
    const picture = '<div align="center"><img src="/q.jpg"><br><i><a href="/q-lon.jpg">Bể chung của bản Nà Hươi sáng nay</a></i></div>'
    expect(read(page(`<div>${head}<div>${paragraphs}${picture}<p>${OTHERS.join('. ')}.</p></div></div>`)).captions).toEqual([
      'Bể chung của bản Nà Hươi sáng nay',
    ])
  })
})

describe('sentences right below a higher heading', () => {
  const lead = 'Từ nay mùa khô bà con không còn phải gùi nước. Bể chung của bản đủ cho 62 gia đình dùng quanh năm.'
  it.each(['h2', 'h3', 'h4'])('are its summary: %s', tag => {
    const html = page(`<main><h1>${TITLE}</h1><${tag}>${lead}</${tag}><time>14/03/2018</time><article>${paragraphs}</article></main>`, SITE)
    expect(read(html)).toMatchObject({ title: TITLE, texts: [lead, ...TEXT] })
  })
})

it('takes the day below a headline in the text, not one far above it', () => {
  const html = page(
    `<div><table><tr><td>Jan 12 2016</td></tr></table><p>${SITE}</p><p><b>${TITLE}</b></p><p>14/03/2018</p>${paragraphs}</div>`,
  )
  expect(read(html).day).toBe('2018-03-14')
})

describe('a heading above nothing but links to other articles', () => {
  const links = (wrap: (t: string) => string) => OTHERS.map((t, i) => wrap(`<a href="/x${i}">${t}</a>`)).join('')
  const [first, second] = TEXT.map(t => `<p>${t}</p>`)
  it.each([
    ['a list', `<h3>Mời bạn đọc thêm chuyên đề này</h3><ul>${links(t => `<li>${t}</li>`)}</ul>`],
    ['paragraphs', `<p><b>Mời bạn đọc thêm chuyên đề này:</b></p>${links(t => `<p>${t}</p>`)}`],
    ['lines', `<h2>Cùng chuyên đề nước sạch</h2>${links(t => `<p><i>${t}</i></p>`)}`],
  ])('goes with them: %s', (_, box) => {
    expect(read(page(`<div>${head}<div>${first}${second}${box}<p>${TEXT[2]}</p></div></div>`)).texts).toEqual(TEXT)
  })

  it('and so does a label behind which nothing is left', () => {
    const html = page(
      `<div>${head}<div>${paragraphs}<p>Xem ảnh tại đây:</p><p><a href="/anh">Album ảnh bể nước bản Nà Hươi</a></p></div></div>`,
    )
    expect(read(html).texts).toEqual(TEXT)
  })

  it('but a heading above text is kept', () => {
    const html = page(
      `<div>${head}<div>${first}<h3>Nước về tận sân</h3><p>Xem thêm: <a href="/x">${OTHERS[0]}</a></p>${second}<p>${TEXT[2]}</p></div></div>`,
    )
    expect(read(html).texts).toContain('Nước về tận sân')
  })
})

describe('who wrote, beside when and where', () => {
  const text = [
    'The sea wall repairs will start in the spring, the council said on Thursday, after two years of delay and debate.',
    'Residents have complained for years that the bus to the bay rarely runs on time, if it runs at all.',
    'Nobody was hurt in the fire, which began in a storage room behind the kitchen and spread to the roof.',
  ]
  const names = (line: string, below = '') => {
    const html = `<html lang="en"><head><title>Sea wall repairs to start</title></head><body>${menu}<div><h1>Sea wall repairs to start</h1>${line}<div>${text.map(t => `<p>${t}</p>`).join('')}</div>${below}</div></body></html>`
    return extract(html).article?.bylines.map(b => b.name)
  }
  it.each([
    '<p>Posted on March 3, 2020 by Marta Quill in News</p>',
    '<p>Written by Marta Quill on March 3, 2020. Posted in News</p>',
    '<p>Submitted by Marta Quill on Tue, 03/03/2020 - 17:12</p>',
    '<p>By Marta Quill for the Pell Courier</p>',
  ])('is read from %s', line => expect(names(line)).toEqual(['Marta Quill']))

  it('below the text, with the hour', () => {
    expect(
      names('', '<div class="post-footer"><span class="post-author">Posted by <span class="fn">Marta Quill</span></span> at 9:12 AM</div>'),
    ).toEqual(['Marta Quill'])
  })

  it('in boxes without white space between', () => {
    expect(names('<div><span>By</span><span>Marta Quill</span><span>and</span><span>Jonas Ekberg</span></div>')).toEqual([
      'Marta Quill',
      'Jonas Ekberg',
    ])
  })

  it('but a post with its place is no name', () => {
    expect(names('<p>By Marta Quill, director of works in Pell</p>')).not.toContain('director of works')
  })
})
