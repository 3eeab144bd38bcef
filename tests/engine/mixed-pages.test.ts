import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract'
import type { Extraction } from '../../src/model/extraction'
import { detectLegacy, encodeLegacy, type LegacyCharset } from '../../src/text'
import { article, MIXED_CHARSETS, type Mixed, mixedPage, mixedPages } from '../support/mixed-pages'

/** Title, lead and body; in small letters, as TCVN3 has no code for a capital with a tone. */
const readOf = (extraction: Extraction): string =>
  extraction.status === 'no-article'
    ? extraction.because
    : [
        extraction.article.title,
        extraction.article.lead ?? '',
        ...extraction.article.body.map(block => ('text' in block ? block.text : '')),
      ]
        .join('\n')
        .toLowerCase()

describe('a page of two charsets reads as its original', () => {
  it.each(MIXED_CHARSETS)('%s: menu Unicode or not × font × label × extent', charset => {
    const wrong: Mixed[] = []
    for (const mixed of mixedPages(1).filter(each => each.charset === charset)) {
      const { original, bytes } = mixedPage(mixed)
      const read = extract(bytes)
      if (readOf(read) !== readOf(extract(original)) || !read.notices.some(({ code }) => code === 'legacy-charset')) wrong.push(mixed)
    }
    expect(wrong).toEqual([])
  })
})

const PLAIN: Mixed = { charset: 'tcvn3', unicodeMenu: true, font: 'none', labelIsTrue: true, extent: 'paragraph', n: 3 }

describe('what was decoded is told', () => {
  it('in the notice: how many texts, from what, by what evidence', () => {
    expect(extract(mixedPage(PLAIN).bytes).notices).toEqual([
      { code: 'legacy-charset', message: '1 text was decoded from tcvn3 (1 by their words)' },
    ])
    expect(extract(mixedPage({ ...PLAIN, extent: 'all', font: 'face' }).bytes).notices[0]!.message).toBe(
      '6 texts were decoded from tcvn3 (6 by their font and their words)',
    )
  })

  it('in the trace: at each piece that was, and at no other', () => {
    const { trace } = extract(mixedPage(PLAIN).bytes)
    const told = trace.filter(({ decoded }) => decoded !== undefined)
    expect(told.map(({ text }) => text)).toEqual([article(PLAIN.n).paragraphs[3]])
    expect(told[0]!.decoded).toMatch(/^in tcvn3, by its words: \d+ of \d+ words with a mark are Vietnamese when read so$/)
  })

  it('in a flattened text: at its lines', () => {
    const { title, paragraphs } = article(5)
    const lines = [title, ...paragraphs]
    const text = lines.map((line, n) => (n === 2 ? encodeLegacy(line, 'vni-win').view : line)).join('\n')
    const { trace, notices } = extract(text)
    expect(trace.filter(({ decoded }) => decoded).map(piece => piece.text)).toEqual([lines[2]])
    expect(notices.map(({ code }) => code)).toEqual(['legacy-charset'])
  })
})

const paragraphs = (list: readonly string[]) => list.map(text => `<p>${text}</p>`).join('\n')
const bodyOf = (html: string | Uint8Array) => {
  const read = extract(html)
  return read.status === 'article' ? read.article.body.map(block => ('text' in block ? block.text : '')) : [read.because]
}
const old = (text: string) => encodeLegacy(text, 'tcvn3').view
const page = (inner: string) => `<html><head><title>Tin</title></head><body><h1>Xã mới khánh thành cầu</h1>${inner}</body></html>`
const UNICODE = article(7).paragraphs

describe('a run and what is around it', () => {
  it('cut by tags, inside words too, is read across them', () => {
    const cut = (text: string) => `<p>${text.slice(0, 41)}<b>${text.slice(41, 47)}</b><i>${text.slice(47)}</i></p>`
    for (const charset of ['tcvn3', 'vni-win', 'vps'] as const)
      expect(bodyOf(page(UNICODE.map(text => cut(encodeLegacy(text, charset).view)).join('')))).toEqual(UNICODE)
  })

  it('in a Unicode paragraph is decoded by itself', () => {
    const [first, second, ...rest] = UNICODE as [string, string, ...string[]]
    const html = page(`<p>${first} <i>${old(second)}</i></p>${paragraphs(rest)}`)
    expect(bodyOf(html)).toEqual([`${first} ${second}`, ...rest])
  })

  it('behind a name of the site in one text is decoded by itself', () => {
    const html = page(`<p>Huyện Lục Bình - ${old(UNICODE[0]!)}</p>${paragraphs(UNICODE.slice(1))}`)
    expect(bodyOf(html)[0]).toBe(`Huyện Lục Bình - ${UNICODE[0]}`)
  })

  it('too short to tell goes with the texts around it, and stays among Unicode', () => {
    // «trò» is a word, and what VNI writes for «trị».
    const vni = UNICODE.map(text => encodeLegacy(text, 'vni-win').view)
    expect(bodyOf(page(`<p>${vni[0]}</p><p>Chính trò</p>${paragraphs(vni.slice(1))}`))[1]).toBe('Chính trị')
    expect(bodyOf(page(`${paragraphs(UNICODE.slice(0, 3))}<p>Chú học trò</p>${paragraphs(UNICODE.slice(3, 4))}<p>${vni[4]}</p>`))[3]).toBe(
      'Chú học trò',
    )
  })

  it('that is Unicode stays so whatever font it is in', () => {
    const html = page(`<div style="font-family: .VnTime">${paragraphs(UNICODE)}</div>`)
    expect(bodyOf(html)).toEqual(UNICODE)
    expect(extract(html).notices).toEqual([])
  })

  it('of another language stays', () => {
    const french = 'Malgré la grève, le préfet a décidé de fermer le château près de la forêt brûlée à cause de la sécheresse.'
    const html = page(`${paragraphs(UNICODE.map(old))}<p>${french}</p>`)
    expect(bodyOf(html)).toEqual([...UNICODE, french])
  })

  it('of signs alone is none', () => {
    const dots = ['Khuyến học', 'Học bổng', 'Dòng họ'].map(text => `<li><span>·</span> <a href="#">${text}</a> <b>»</b></li>`).join('')
    expect(extract(page(`<ul>${dots}</ul>${paragraphs(UNICODE)}`)).notices).toEqual([])
    expect(detectLegacy('· · · ·')).toBeUndefined()
  })

  it('of code or chat is no VIQR', () => {
    const text = 'if (a^b) { add(u+o); x = a(b) } // odd ~ "too?" it\'s o+k.'
    expect(bodyOf(page(`${paragraphs(UNICODE)}<p>${text}</p>`)).at(-1)).toBe(text)
  })

  it.each(['.VnTimeH', '.VnArialH', '.VnBook-AntiquaH'])('in %s, which draws capitals, is in capitals', font => {
    const title = 'Hội nghị triển khai nhiệm vụ năm 2008'
    const html = `<html><body><h1><font face="${font}">${old(title.toLowerCase())}</font></h1>${paragraphs(UNICODE.map(old))}</body></html>`
    expect(extract(html).article?.title).toBe(title.toUpperCase())
  })

  it('gets its capitals back at the start of a sentence', () => {
    const text = 'Ở xã Lục Bình, đường đã xong. Ủy ban xã mời bà con dự lễ; dự còn có ông Lê Văn Tư, Ủy viên Ban Chấp hành, ủy viên xã.'
    expect(bodyOf(page(paragraphs([old(text), ...UNICODE.map(old)])))[0]).toBe(text)
  })
})

describe('a text that is old in some of its words', () => {
  const [first, second, ...rest] = UNICODE as [string, string, ...string[]]
  const words = second.split(' ')
  /** The second paragraph with words in an old charset, in one text with the others. */
  const partly = (from: number, to: number, old: (text: string) => string) =>
    [...words.slice(0, from), old(words.slice(from, to).join(' ')), ...words.slice(to)].join(' ')

  it.each(['tcvn3', 'vni-win', 'vps', 'viscii', 'windows-1258'] as const)('%s among Unicode words', charset => {
    const view = (text: string) => encodeLegacy(text, charset).view
    const bytes = (text: string) => encodeLegacy(text, charset).bytes
    for (const [from, to] of [
      [6, 14],
      [5, 15],
      [8, words.length],
    ] as const) {
      expect(bodyOf(page(paragraphs([first, partly(from, to, view), ...rest])))).toEqual(UNICODE)
      const [before, after] = page(paragraphs([first, partly(from, to, () => '\u0001'), ...rest])).split('\u0001') as [string, string]
      const mixed = [...new TextEncoder().encode(before), ...bytes(words.slice(from, to).join(' ')), ...new TextEncoder().encode(after)]
      expect(bodyOf(Uint8Array.from(mixed))).toEqual(UNICODE)
    }
  })

  it('among foreign words, which stay', () => {
    const text = 'Theo bác sĩ, lymphoma tế bào B (diffuse large B-cell lymphoma) chiếm khoảng 25 % các ca ung thư đường ruột ở nước ta.'
    for (const charset of ['tcvn3', 'vni-win', 'vps', 'viscii'] as const)
      expect(bodyOf(page(paragraphs([first, encodeLegacy(text, charset).view, second, ...rest])))).toEqual([first, text, second, ...rest])
  })

  it('with names of the Central Highlands, which are no syllables', () => {
    const title = 'Ngày hội sách tỉnh Đắk Nông năm 2019'
    for (const charset of ['tcvn3', 'vni-win', 'vps', 'viscii', 'windows-1258'] as const) {
      const html = page(`<h2>${encodeLegacy(title, charset).view}</h2>${paragraphs(UNICODE)}`)
      expect(extract(html.replace(/<h1>.*?<\/h1>/, '')).article?.title).toBe(title)
    }
  })
})

describe('foreign text stays beside old text, whatever its font', () => {
  const FOREIGN = [
    'Ríkisstjórnin ákvað í gær að loka höfninni. Þetta kemur fram í tilkynningu frá ráðuneytinu.',
    'Vláda včera rozhodla o uzavření přístavu v Děčíně, kde hrozí povodeň.',
    'Hükümet dün limanı kapatma kararı aldı; Çağrı Öztürk şehrin üçte birini etkileyebilecek bir tehlikeden söz etti.',
    'Die Bürger müßten das Nötigste für einige Tage bereithalten und örtliche Nachrichten hören.',
    'O presidente da câmara, João Simões, disse que há perigo de inundações até à noite, e também já há três feridos.',
    'Où était-il né ? Là, dès l’été, à la mi-août, au café du château brûlé de la cité.',
    'Starosta Łukasz Żółć zapowiedział, że szkoły będą zamknięte aż do poniedziałku.',
  ]
  it.each(['tcvn3', 'vni-win', 'vps', 'viscii', 'windows-1258'] as const)('%s', charset => {
    const view = (text: string) => encodeLegacy(text, charset).view
    for (const font of ['VNI-Times', '.VnTime', 'VPS Times', 'VI Times', 'Arial']) {
      const marked = FOREIGN.map(text => `<font face="${font}">${text}</font>`)
      expect(bodyOf(page(paragraphs([...UNICODE.map(view), ...marked]))).slice(UNICODE.length)).toEqual(FOREIGN)
      expect(bodyOf(page(`<div style="font-family: ${font}">${paragraphs(FOREIGN)}</div>`))).toEqual(FOREIGN)
    }
  })
})

describe('whatever way the old text came into the page', () => {
  const { title, paragraphs: texts } = article(9)
  const original = page(`<h2>${title}</h2>${paragraphs(texts)}`)
  /** The page with its second and third paragraph in an old charset. */
  const pageOf = (old: (text: string) => string) =>
    page(`<h2>${title}</h2>${paragraphs(texts.map((text, n) => (n === 1 || n === 2 ? old(text) : text)))}`)

  it.each(['tcvn3', 'vni-win', 'vps', 'viscii', 'windows-1258', 'vietware-x', 'bkhcm2'] as const)('%s', charset => {
    const latin1 = (text: string) => String.fromCharCode(...encodeLegacy(text, charset).bytes)
    const references = (text: string) => encodeLegacy(text, charset).view.replace(/[^\0-\x7f]/g, sign => `&#${sign.charCodeAt(0)};`)
    for (const html of [pageOf(latin1), pageOf(references)]) expect(bodyOf(html)).toEqual(bodyOf(original))
    // The bytes themselves between those of UTF-8.
    const pieces = pageOf(text => `\u0001${text}\u0001`).split('\u0001')
    const bytes = pieces.flatMap((piece, n) => [...(n % 2 === 1 ? encodeLegacy(piece, charset).bytes : new TextEncoder().encode(piece))])
    expect(bodyOf(Uint8Array.from(bytes))).toEqual(bodyOf(original))
    expect(extract(Uint8Array.from(bytes)).notices.map(({ code }) => code)).toEqual(['legacy-charset'])
  })

  it('in attributes as well', () => {
    const image = (alt: string) => `<p><img src="a.jpg" width="400" height="300" alt="${alt}"></p>`
    const read = extract(
      page(`${paragraphs(texts.slice(0, 3))}${image(old('Bà con qua cầu mới ở xã Thượng Lĩnh'))}${paragraphs(texts.slice(3))}`),
    )
    expect(read.article?.figures[0]?.images[0]?.alt).toBe('Bà con qua cầu mới ở xã Thượng Lĩnh')
  })

  it('a few bytes of windows-1252 on a page of UTF-8 stay what they were', () => {
    const pieces = [page(paragraphs(texts)), '\u00a9', '<p>2019</p>']
    const bytes = pieces.flatMap((piece, n) => (n === 1 ? [0xa9] : [...new TextEncoder().encode(piece)]))
    expect(extract(Uint8Array.from(bytes)).notices.map(({ code }) => code)).toEqual(['invalid-utf8'])
  })
})

describe('a text of more words than a call takes arguments', () => {
  const many = 'ba '.repeat(150_000)
  it.each([
    ['before words in an old charset', `${many}T«i ®ang ë ViÖt Nam ạ`, many.length],
    ['behind them', `ạ T«i ®ang ë ViÖt Nam ${many}`, many.length + 22],
    ['between them', `ạ T«i ®ang ${many}ë ViÖt Nam`, many.length + 22],
  ])('%s', (_, text, length) => {
    const { trace } = extract(`<p>${text}</p>`)
    expect(trace.map(d => d.text).join('').length).toBeGreaterThan(length - 5)
  })
})

describe('in VIQR', () => {
  const viqr = (text: string) => encodeLegacy(text, 'viqr').view
  /** As people typed it, their stops not escaped. */
  const typed = (text: string) => viqr(text).replace(/\\([.?])/g, '$1')

  it.each(['Số vị', 'Tên đơn vị', 'Đủ hồ sơ', 'Trao 25 căn nhà tình nghĩa', 'Lúa chín', 'Hà Thị Mỹ', 'Ông Lê Hữu Thọ'])(
    'a label, a headline, a name: %s',
    text => {
      for (const old of [viqr, typed])
        expect(bodyOf(page(paragraphs([...UNICODE.map(old), old(text), ...UNICODE.map(old)])))).toContain(text)
    },
  )

  it.each([
    'Thư gửi về phongvan@lucbinh.gov.vn trước ngày mở hội.',
    'Xem thêm ở trang http://www.lucbinh.gov.vn/baiviet.html nhé.',
    'Hộp thư: lienhe@haivan.com.',
  ])('an address in it stays: %s', text => expect(bodyOf(page(paragraphs([...UNICODE, viqr(text)]))).at(-1)).toBe(text))

  it.each(['Chị Mây kể chuyện cũ. Chị Mây cười.', 'Bố mẹ chị Lan ở quê.', 'Cụ Bảy tuổi cao. Cụ Bảy vẫn cấy.'])(
    'who is called by a name: %s',
    text => {
      expect(bodyOf(page(paragraphs([...UNICODE.map(typed), typed(text)]))).at(-1)).toBe(text)
    },
  )

  it.each([
    'Quà gồm gạo, muối, nước mắm... và chăn ấm.',
    'Đề nghị các đơn vị thực hiện nghiêm túc, không để xảy ra./.',
    'Cả xã có 130 ha. Trong đó phần lớn là lúa.',
    "Hội thi ''Gia đình kiểu mẫu'' mở ở thôn.",
    'Việc này do huyện giao. Mọi nhà cùng làm. Xe chạy quá nhanh.',
    'Bà bán hàng ở Chợ Lách và Chợ Gạo.',
  ])('a stop that is no tone, or a tone before a capital: %s', text => {
    expect(bodyOf(page(paragraphs([...UNICODE.map(typed), typed(text)]))).at(-1)).toBe(text)
  })

  it.each([
    ['<p>', 'chuẩn bị', ' tham gia hội thi của tỉnh.</p>'],
    ['<p>Hôm qua ', 'các đơn vị', ' đã ký kết với nhau.</p>'],
    ['<p>Nhiều <b>', 'trụ sở được sửa', '</b> ở vùng này.</p>'],
  ])('a tone where a sentence goes on behind the old text: %s%s', (before, old, behind) => {
    const html = page(`${paragraphs(UNICODE.map(typed))}${before}<i>${typed(old)}</i>${behind}`)
    expect(bodyOf(html).at(-1)).toBe((before + old + behind).replace(/<[^>]*>/g, ''))
  })

  it.each(['Theo Chủ tịch xã, đất ở đây đã được đo lại.', 'Thủ đô vui đón Tết cổ truyền. Mọi nhà sum họp.'])(
    'a sentence behind one in Unicode: %s',
    text => {
      for (const old of [viqr, typed])
        expect(bodyOf(page(`${paragraphs(UNICODE)}<p>${UNICODE[0]} ${old(text)}</p>`)).at(-1)).toBe(`${UNICODE[0]} ${text}`)
    },
  )

  it('behind a break beside Unicode', () => {
    const html = page(`<p>${viqr('Ra quân làm thủy lợi')}<br>Ngày 15/9/2006</p>${paragraphs(UNICODE.map(viqr))}`)
    expect(JSON.stringify(extract(html))).toContain('Ra quân làm thủy lợi')
  })
})

describe('what may be either is in what most of its container is', () => {
  const vni = (text: string) => encodeLegacy(text, 'vni-win').view
  it.each(['Hồng Nhung', 'Tồn Tồn', 'Hồn Hồn'])('%s', name => {
    const frame = (menu: string, body: string) =>
      `<html><body><div><p>${menu}</p></div><div>${body}</div><div><p>Bản quyền thuộc Ủy ban nhân dân huyện.</p></div></body></html>`
    const read = (html: string) => JSON.stringify(extract(html))
    const either = vni(name)
    expect(read(frame('Trang chủ, đọc nhiều', `<h1>${vni(UNICODE[0]!)}</h1>${paragraphs(UNICODE.map(vni))}<p>${either}</p>`))).toContain(
      name,
    )
    expect(read(frame(vni(UNICODE[1]!), `<h1>${UNICODE[0]}</h1>${paragraphs(UNICODE)}<p>${either}</p>`))).toContain(either)
  })

  it.each(['tcvn3', 'vni-win', 'viscii'] as const)('an address says nothing against %s', charset => {
    const text = 'Mời bà con gửi ý kiến về banbientap@lucbinh.gov.vn. Hội nghị kết thúc lúc 11 giờ.'
    expect(bodyOf(page(paragraphs([...UNICODE, encodeLegacy(text, charset).view]))).at(-1)).toBe(text)
  })
})

describe('a lone short line in an old charset is decoded or told of', () => {
  const LINES = ['Năm cũ qua', 'Chợ phiên họp', 'Của ít lòng nhiều', 'Đường tới trường', 'Vụ tai nạn', 'Các khu phố']
  const typed = (text: string, charset: LegacyCharset) => encodeLegacy(text, charset).view.replace(/\\([.?])/g, '$1')

  it.each(['windows-1258', 'viqr', 'tcvn3', 'vps'] as const)('%s', charset => {
    for (const line of LINES) {
      const { article, notices } = extract(page(`${paragraphs(UNICODE)}<h3>${typed(line, charset)}</h3>${paragraphs(UNICODE)}`))
      const right = JSON.stringify(article).toLowerCase().includes(line.toLowerCase())
      expect([line, right || notices.some(({ code }) => code === 'text-looks-broken')]).toEqual([line, true])
    }
  })

  it.each(['tai nạn xảy ra sau khi nhóm của', 'là những xã của tỉnh bạn', 'chị cả bảo mãi'])('amid a sentence in Unicode: %s', old => {
    const { article, notices } = extract(page(`${paragraphs(UNICODE)}<p>Người dân cho biết ${typed(old, 'viqr')} Hoàng ở đó đêm qua.</p>`))
    expect(JSON.stringify(article).includes(old) || notices.some(({ code }) => code === 'text-looks-broken')).toBe(true)
  })

  it.each([
    'José García, "El Niño"',
    'The café’s owner isn’t here, e.g. today.',
    'Müller & Sons',
    'Ban co khoe khong? Toi van o nha.',
    'L’a b?ng c?a tr??ng',
  ])('other lines are not: %s', line => expect(extract(page(`${paragraphs(UNICODE)}<p>${line}</p>`)).notices).toEqual([]))
})

describe('quotation marks of TCVN3 are no capitals of TCVN5712-1', () => {
  it.each(['Hồ sơ có đơn, giấy tờ,… đã đủ.', 'Bà nói: “Nihon là tên cũ”… rồi cười.', 'Ông “Hai Lúa” – nông dân giỏi – kể chuyện.'])(
    '%s',
    text => {
      expect(bodyOf(page(paragraphs([...UNICODE, text].map(each => encodeLegacy(each, 'tcvn3').view)))).at(-1)).toBe(text)
    },
  )
})
