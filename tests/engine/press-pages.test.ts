import { describe, expect, it } from 'vitest'
import { extract } from '../../src'

const TITLE = 'Harbour council votes to rebuild the eastern pier'
const TEXT = [
  'The harbour council voted on Tuesday to rebuild the eastern pier, which has been closed since the storms of last winter.',
  'Work is due to begin in May and to take two years, the council said, with half of the money coming from the region.',
  'Ferries will call at the western landing until then, and their hours will not change, according to the harbour master.',
  'Shopkeepers on the quay had asked for the work to start after the summer, when most of their customers have left.',
]
const CAPTION = 'Waves broke over the eastern pier during the storm of 14 January, which tore away a third of its planks.'
const paragraphs = TEXT.map(t => `<p>${t}</p>`).join('')
const page = (body: string, head = '') =>
  `<html lang="en"><head><title>${TITLE}</title>${head}</head><body><div class="wrap">${body}</div></body></html>`
const story = (top: string, below = '') => page(`<h1>${TITLE}</h1><div class="story">${top}${paragraphs}${below}</div>`)
const read = (html: string) => {
  const { article, ...rest } = extract(html)
  return {
    because: rest.status === 'no-article' ? rest.because : undefined,
    lead: article?.lead,
    texts: (article?.body ?? []).flatMap(b => (b.type === 'paragraph' || b.type === 'heading' ? b.text : [])),
    published: article?.published?.iso,
    names: article?.bylines.map(b => b.name),
    captions: article?.figures.map(f => [f.caption, f.credit]),
  }
}

describe('place and day at the head of the text', () => {
  it.each([
    ['PORT ELLEN | Tue Mar 14, 2023 4:29pm EDT', '2023-03-14T16:29'],
    ['PORT ELLEN, Islay | 14 March 2023 16:29', '2023-03-14T16:29'],
    ['HẢI THƯỢNG | 14/03/2023 16:29', '2023-03-14T16:29'],
  ])('are no part of it: %s', (line, iso) => {
    const { texts, published } = read(story(`<p class="byline">By Ann Marsh</p><p>${line}</p>`))
    expect([texts, published]).toEqual([TEXT, iso])
  })
})

describe('when and where somebody is invited', () => {
  const asks = 'UBND thành phố Kim Bồng kính mời các cơ quan, đơn vị dự hội nghị triển khai kế hoạch nạo vét kênh.'
  const rest = 'Đề nghị các đơn vị cử đại diện dự họp đúng thành phần và gửi ý kiến bằng văn bản về Văn phòng trước ngày họp.'
  const invitation = (above: string, when: string) =>
    `<html lang="vi"><head><title>Giấy mời dự hội nghị nạo vét kênh</title></head><body><h1>Giấy mời dự hội nghị nạo vét kênh</h1>${above}<div class="nd"><p>${asks}</p><p>${when}</p><p>${rest}</p></div></body></html>`
  it.each(['Thời gian: 16h30 ngày 14/3/2023', 'Thời gian: 16 giờ 30, thứ Ba, ngày 14/3/2023', 'Thời gian : 14/3/2023'])(
    'is told by the text: %s',
    when => {
      const dated = read(invitation('<div class="date">10/03/2023 09:12</div>', when))
      expect([dated.texts, dated.published]).toEqual([[asks, when, rest], '2023-03-10T09:12'])
      expect(read(invitation('', when)).texts).toContain(when)
    },
  )

  it('but above it the same label is that of its day', () =>
    expect(read(invitation('<p>Thời gian: 10/03/2023 09:12</p>', 'Hội trường A.')).published).toBe('2023-03-10T09:12'))
})

describe('a row of tools set in spans', () => {
  it.each([
    '<p class="x"><span>SHARE</span><span>CONNECT</span><a href="/t"><span> 31 </span><span>TWEET</span></a><span>COMMENT</span><span>EMAIL</span><span>MORE</span></p>',
    '<p>Share<span>Tweet</span><span>12</span><span>Print</span></p>',
    '<div>Print|Email|Save</div>',
  ])('is none of the text: %s', row => expect(read(story(row, row)).texts).toEqual(TEXT))

  it.each(['Article 12', 'More on the story', 'Page 3'])('but this is: %s', heading =>
    expect(read(story('', `<h3>${heading}</h3><p>${TEXT[0]!.replace('Tuesday', 'Friday')}</p>`)).texts).toContain(heading),
  )
})

describe('what somebody is, behind the name', () => {
  it.each([
    '<span class="byline"><span class="byline-name">By Ann Marsh</span> <span class="byline-title">Harbour News</span></span>',
    '<p><b>By Ann Marsh</b> <i>Science reporter</i></p>',
    '<div>By Ann Marsh, Science Editor, Harbour News</div>',
    '<div>By <a href="/ann">Ann Marsh</a></div>',
    '<h3>BY ANN MARSH</h3>',
  ])('is no part of it: %s', line =>
    expect(
      read(story(line).replace('<head>', '<head><meta property="og:site_name" content="Harbour News">')).names!.map(n => n.toLowerCase()),
    ).toEqual(['ann marsh']),
  )

  it.each(['<p><span>By Ann </span><span>Marsh</span></p>', '<p><b>By</b> <i>Ann</i> <i>Marsh</i></p>'])(
    'and a name in pieces is one: %s',
    line => expect(read(story(line)).names).toEqual(['Ann Marsh']),
  )

  it('and names in capitals are two', () =>
    expect(read(story('<h3>BY ANN MARSH AND TOM REED</h3>')).names).toEqual(['ANN MARSH', 'TOM REED']))

  it('and a clock is nobody', () =>
    expect(read(page(`<h1>${TITLE}</h1>${paragraphs}`, '<meta name="author" content="2:49 p.m. EDT May 15, 2013">')).names).toEqual([]))
})

describe('a caption as publishers name it', () => {
  it.each([
    `<div class="box"><div class="image620"><img src="/pier.jpg"></div><p class="imgText">${CAPTION} <span class="creditImg">Ann Marsh</span></p></div>`,
    `<div class="inline"><img src="/pier.jpg"><p class="photo_credit">Ann Marsh</p><div class="photo_credit_container"><p>${CAPTION}</p></div></div>`,
    `<div class="frame_img"><img src="/pier.jpg"><div class="frame_txt">${CAPTION} (Photo: Ann Marsh)</div></div>`,
    `<div class="hinh"><img src="/pier.jpg"><div class="chu-thich-anh">${CAPTION} Photo: Ann Marsh</div></div>`,
    `<div class="photo"><img src="/pier.jpg"><span class="pb_10 author">Ann Marsh</span> ${CAPTION.slice(0, 42)}</div>`,
    `<div><img src="/pier.jpg"><p class="caption">${CAPTION} Photograph: Ann Marsh</p></div>`,
  ])('is none of the text: %s', box => {
    const { texts, lead, captions } = read(story(box))
    expect([lead, texts]).toEqual([undefined, TEXT])
    expect(captions).toEqual([[expect.stringMatching(/^Waves broke over the eastern pier/), 'Ann Marsh']])
  })

  it('and an advertisement is no picture', () =>
    expect(read(story('<p><img src="http://ads.example/artcl;poz=mid;sz=250x250;ord=1"></p>')).captions).toEqual([]))
})

describe('below the text', () => {
  const other = (i: number) =>
    `<div class="item"><h4><a href="/o${i}">The other story number ${i} of this week in town</a></h4><p>Its summary tells in a full sentence of some length what the other story number ${i} is about.</p></div>`

  it('others with their summaries make no list of a short article', () =>
    expect(
      read(
        page(
          `<h1>${TITLE}</h1><p>14 March 2023</p><div class="story">${paragraphs}</div><div class="m">${[1, 2, 3, 4].map(other).join('')}</div>`,
        ),
      ).because,
    ).toBeUndefined())

  it.each(['Related stories:', 'Tin liên quan', 'Berita terkait:'])('nothing behind «%s» is of it', label => {
    const rest = `<div class="k"><div>${label}</div><div><a href="/b">Gale warning for the western isles until Friday</a></div></div><div class="rules"><div>Comments are the opinions of their writers and not of this newspaper, which may shorten or delete them.</div></div>`
    expect(read(page(`<h1>${TITLE}</h1><div class="body">${paragraphs}</div>${rest}`)).texts).toEqual(TEXT)
  })

  it('the day of a comment is not its', () =>
    expect(
      read(
        page(
          `<h1>${TITLE}</h1><div class="s"><p>PORT ELLEN | 14 March 2023 16:29</p>${paragraphs}<div class="one"><div class="timestamp">12 March 2023 9:10 --</div><p>I had rather they built a bridge.</p></div></div>`,
        ),
      ).published,
    ).toBe('2023-03-14T16:29'))
})
