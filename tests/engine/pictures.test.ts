import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract'

const TEXT = [
  'Sáng nay, Ủy ban nhân dân xã tổ chức lễ ra quân làm thủy lợi nội đồng, nạo vét hơn bốn mươi km kênh mương phục vụ vụ hè thu.',
  'Theo kế hoạch, mỗi thôn huy động từ hai trăm đến ba trăm lượt người tham gia, ưu tiên các tuyến kênh bị bồi lắng nặng.',
  'Đến nay, toàn xã đã nạo vét được mười tám km, đạt gần một nửa kế hoạch, trong đó thôn Bãi Dâu dẫn đầu với sáu km kênh.',
]
const page = (inside: string, below = '', head = '') =>
  `<html lang="vi"><head><title>Ra quân làm thủy lợi nội đồng</title>${head}</head><body><article><h1>Ra quân làm thủy lợi nội đồng</h1><div class="content"><p>${TEXT[0]}</p>${inside}<p>${TEXT[1]}</p><p>${TEXT[2]}</p></div>${below}</article></body></html>`
const read = (html: string) => {
  const { article } = extract(html, { url: 'https://xa.example.vn/tin/1' })
  if (!article) throw new Error('no article')
  return article
}
const sources = (inside: string) => read(page(inside)).figures.flatMap(f => f.images.map(i => i.src.replace('https://xa.example.vn', '')))

describe('a picture', () => {
  it.each([
    ['as it is', '<p><img src="/m/1.jpg"></p>', ['/m/1.jpg']],
    ['loaded late', '<p><img src="/img/loading.gif" data-src="/m/1.jpg"></p>', ['/m/1.jpg']],
    ['loaded late by another name', '<p><img src="/img/grey.gif" data-echo="/m/1.jpg"></p>', ['/m/1.jpg']],
    ['the largest of a set', '<p><img src="/m/s.jpg" srcset="/m/s.jpg 300w, /m/l.jpg 1200w, /m/m.jpg 600w"></p>', ['/m/l.jpg']],
    ['the densest of a set', '<p><img srcset="/m/1.jpg, /m/2.jpg 2x"></p>', ['/m/2.jpg']],
    [
      'a set with commas in its addresses',
      '<p><img srcset="/w_300,h_200/a.jpg 300w, /w_900,h_600/a.jpg 900w"></p>',
      ['/w_900,h_600/a.jpg'],
    ],
    ['in a set loaded late', '<p><img src="data:image/gif;base64,R0lGOD" data-srcset="/m/1.jpg 600w"></p>', ['/m/1.jpg']],
    ['with sources only', '<figure><picture><source srcset="/m/1.webp 800w"><img alt=""></picture></figure>', ['/m/1.webp']],
    [
      'with sources beside a placeholder',
      '<figure><picture><source data-srcset="/m/1.jpg"><img src="data:image/svg+xml;base64,PHN2"></picture></figure>',
      ['/m/1.jpg'],
    ],
    ['of AMP', '<amp-img src="/m/1.jpg" width="600" height="400"></amp-img>', ['/m/1.jpg']],
    ['shown without scripts', '<p><img class="lazy"><noscript><img src="/m/1.jpg"></noscript></p>', ['/m/1.jpg']],
    ['and its twin', '<p><img data-src="/m/1.jpg"><noscript><img src="/m/1.jpg"></noscript></p>', ['/m/1.jpg']],
    ['hidden until it is measured', '<p><img data-cfsrc="/m/1.jpg" style="display:none"></p>', ['/m/1.jpg']],
    [
      'as the background of a box',
      '<figure><div class="img" style="background-image: url(\'/m/1.jpg\')"></div><figcaption>Kênh</figcaption></figure>',
      ['/m/1.jpg'],
    ],
  ])('%s', (_, inside, expected) => expect(sources(inside)).toEqual(expected))

  it.each([
    ['a placeholder', '<p><img src="/images/placeholder.png"></p>'],
    ['an empty one', '<p><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP"></p>'],
    ['a tracking pixel', '<p><img src="/stat.php?x=1" width="1" height="1"></p>'],
    ['a list of options', '<p><img data-src=\'{"a":"/m/1.jpg"}\'></p>'],
    ['text shown without scripts', '<noscript><p>Bật JavaScript <img src="/m/1.jpg"></p></noscript>'],
  ])('none is %s', (_, inside) => expect(sources(inside)).toEqual([]))

  it('stands for the article, the first before the one that is claimed', () => {
    const head = '<meta property="og:image" content="/m/og.jpg">'
    expect(read(page('<p><img src="/m/1.jpg" alt="Kênh"></p>', '', head)).image).toEqual({
      src: 'https://xa.example.vn/m/1.jpg',
      alt: 'Kênh',
    })
    expect(read(page('', '', head)).image).toEqual({ src: 'https://xa.example.vn/m/og.jpg' })
    expect(read(page('')).image).toBeUndefined()
  })
})

describe('what the page loads into the text', () => {
  const embeds = (inside: string) => read(page(inside)).body.filter(b => b.type === 'embed')

  it.each([
    [
      '<iframe src="https://www.youtube.com/embed/x1" title="Clip"></iframe>',
      { kind: 'video', src: 'https://www.youtube.com/embed/x1', title: 'Clip' },
    ],
    ['<video controls><source src="/v/1.mp4"></video>', { kind: 'video', src: 'https://xa.example.vn/v/1.mp4' }],
    ['<audio src="/a/1.mp3"></audio>', { kind: 'audio', src: 'https://xa.example.vn/a/1.mp3' }],
    [
      '<iframe src="https://docs.google.com/viewer?url=x.pdf"></iframe>',
      { kind: 'document', src: 'https://docs.google.com/viewer?url=x.pdf' },
    ],
    ['<object data="/vb/45.pdf"></object>', { kind: 'document', src: 'https://xa.example.vn/vb/45.pdf' }],
    [
      '<iframe src="https://view.officeapps.live.com/op/embed.aspx?src=y"></iframe>',
      { kind: 'document', src: 'https://view.officeapps.live.com/op/embed.aspx?src=y' },
    ],
    ['<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>', { kind: 'other', src: 'https://www.google.com/maps/embed?pb=1' }],
    ['<iframe data-src="//player.vimeo.com/video/7"></iframe>', { kind: 'video', src: 'https://player.vimeo.com/video/7' }],
  ])('%s', (inside, expected) => {
    expect(embeds(inside)).toEqual([{ type: 'embed', ...expected }])
    expect(read(page(inside)).body.flatMap(b => (b.type === 'paragraph' ? [b.text] : []))).toEqual(TEXT)
  })

  it.each([
    '<iframe src="https://ads.example/frame.html"></iframe>',
    '<iframe src="about:blank"></iframe>',
    '<video></video>',
    '<video src="blob:https://xa.example.vn/7"></video>',
  ])('nothing of %s', inside => expect(embeds(inside)).toEqual([]))
})

describe('keywords', () => {
  const tags = (below: string) => read(page('', below)).tags

  it.each([
    ['marked as tags', '<p><a rel="tag" href="/t/1">thủy lợi</a>, <a rel="tag" href="/t/2">kênh mương</a></p>'],
    ['in a box', '<div class="tags-list"><span>Tags</span><a href="/t/1">#thủy lợi</a><a href="/t/2">kênh mương</a></div>'],
    ['in a labelled line of links', '<div>Từ khóa: <a href="/t/1">thủy lợi</a>, <a href="/t/2">kênh mương</a></div>'],
    ['in a labelled line', '<p><b>Từ khóa:</b> thủy lợi; kênh mương</p>'],
  ])('%s', (_, below) => expect(tags(below)).toEqual(['thủy lợi', 'kênh mương']))

  it.each([
    ['those of other articles', '<div class="related"><a rel="tag" href="/t/1">thủy lợi</a></div>'],
    [
      'a cloud',
      `<div class="tags">${Array.from({ length: 30 }, (_, i) => `<a href="/t/${i}">từ ${'abcdefghijklmnopqrstuvwxyzăâđê'[i]}</a>`).join('')}</div>`,
    ],
    ['headlines', '<div class="tags"><a href="/x">Khai mạc hội thi tuyên truyền viên giỏi cấp tỉnh lần thứ mười hai năm nay</a></div>'],
  ])('none are %s', (_, below) => expect(tags(below)).toEqual([]))

  it('of flattened text stand in their line', () => {
    const text = `Ra quân làm thủy lợi nội đồng\n12/03/2024 15:40\n\n${TEXT.join('\n\n')}\n\nTừ khóa: thủy lợi, kênh mương`
    expect(extract(text, { input: 'text' }).article?.tags).toEqual(['thủy lợi', 'kênh mương'])
  })
})

describe('a table', () => {
  it('keeps what it is called', () => {
    const table =
      '<table><caption>Kết quả nạo vét</caption><tr><th>Thôn</th><th>km</th></tr><tr><td>Bãi Dâu</td><td>6,2</td></tr><tr><td>Đồng Trúc</td><td>4,8</td></tr></table>'
    expect(read(page(table)).body.find(b => b.type === 'table')).toMatchObject({ caption: 'Kết quả nạo vét', header: 1 })
  })
})

describe('a table of data', () => {
  const rows = (inside: string) => read(page(inside)).body.flatMap(b => (b.type === 'table' ? b.rows.map(r => r.map(c => c.text)) : []))
  const table = (cell: string) =>
    `<table><tr><th>Thôn</th><th>Việc</th></tr><tr><td>Bãi Dâu</td><td>${cell}</td></tr><tr><td>Đồng Trúc</td><td>Xong</td></tr></table>`

  it.each([
    ['lists of words', '<ul><li>Nạo vét</li><li>Đắp bờ</li></ul>', 'Nạo vét Đắp bờ'],
    ['pictures, where its columns have names', '<img src="/m/1.jpg">', ''],
    ['a link, where its columns have names', '<ul><li><a href="/a">Nạo vét</a></li></ul>', 'Nạo vét'],
  ])('may hold %s', (_, cell, text) => expect(rows(table(cell))[1]).toEqual(['Bãi Dâu', text]))

  it.each([
    ['pictures', '<img src="/m/1.jpg">'],
    ['lists of links', '<ul><li><a href="/a">Nạo vét kênh Bãi Dâu</a></li><li><a href="/b">Đắp bờ kênh Đồng Trúc</a></li></ul>'],
  ])('without names holds no %s', (_, cell) => {
    expect(rows(`<table><tr><td>${cell}</td><td>Bãi Dâu</td></tr><tr><td>Đồng Trúc</td><td>Xong</td></tr></table>`)).toEqual([])
  })
})

describe('a quotation', () => {
  const quotes = (inside: string) => read(page(inside)).body.flatMap(b => (b.type === 'quote' ? [b.text] : []))

  it.each([
    '<blockquote><p>Nước là mạch máu của ruộng đồng.</p><footer>Ông Phan Văn Thịnh</footer></blockquote>',
    '<blockquote><p>Nước là mạch máu của ruộng đồng.</p><cite>Ông Phan Văn Thịnh</cite></blockquote>',
  ])('%s has who is quoted as its last line', inside =>
    expect(quotes(inside)).toEqual(['Nước là mạch máu của ruộng đồng.\nÔng Phan Văn Thịnh']),
  )

  it('keeps a work it names in its line', () => {
    expect(quotes('<blockquote>Như <cite>Gia Định báo</cite> từng viết về con kênh này.</blockquote>')).toEqual([
      'Như Gia Định báo từng viết về con kênh này.',
    ])
  })
})

describe('a line that shares a box with a picture and nothing else', () => {
  const line = 'Đông đảo bà con ra quân nạo vét kênh từ sáng sớm.'
  const captions = (inside: string) => read(page(inside)).figures.map(f => f.caption)
  it.each([
    ['in boxes without a name', `<div class="x1f"><img src="/m/1.jpg"><div class="x2a">${line}</div></div>`],
    ['in boxes of boxes', `<div><div><div><img src="/m/1.jpg"></div><div><span>${line}</span></div></div></div>`],
    ['below two pictures', `<div><a href="/m/1.jpg"><img src="/m/1.jpg"></a><img src="/m/2.jpg"><div>${line}</div></div>`],
  ])('is its caption, though it ends as sentences do: %s', (_, inside) => expect(captions(inside)).toEqual([line]))
  it.each([
    ['a paragraph below a picture without a box', `<img src="/m/1.jpg"><p>${line}</p>`],
    ['a link', `<div><img src="/m/1.jpg"><div><a href="/tin/2">${line}</a></div></div>`],
    [
      'steps with a picture each',
      `<div><img src="/m/1.jpg"><div>${line}</div></div><div><img src="/m/2.jpg"><div>Rồi đắp lại hai bên bờ kênh cho chắc.</div></div>`.repeat(
        2,
      ),
    ],
  ])('is none: %s', (_, inside) => expect(captions(inside)).not.toContain(line))
})
