import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ADDRESSES, FLATTENERS, LONE_DAY } from '../../src/data/flatteners'
import { addressesIn, partedList, wordsOf } from '../../src/engine/flattened/addresses'
import { byColumns } from '../../src/engine/flattened/columns'
import { flattenerOf } from '../../src/engine/flattened/flattener-of'
import { isGlued, unglued } from '../../src/engine/flattened/glue'
import { byGrids } from '../../src/engine/flattened/grids'
import { unmarked } from '../../src/engine/flattened/markdown'
import { BASE, PRIME } from '../../src/engine/flattened/said-again'
import { sourceLines } from '../../src/engine/flattened/source-lines'
import { mayOpen } from '../../src/engine/lines'
import { extract, splitArticles } from '../../src/index'
import { ROOT } from '../support/fixtures'
import { expectLinear } from '../support/growth'

const same = (text: string) => text
const page = (name: string) => readFileSync(`${ROOT}fixtures/flattened/${name}/page.txt`, 'utf8')
const toolOf = (text: string) => flattenerOf(text.split('\n'), FLATTENERS)?.name
const GLUE = FLATTENERS.find(tool => tool.glue)!.glue!
const pieces = (text: string) => unglued({ text, at: [0, text.length], number: 0 }, GLUE).map(piece => piece.text)

describe('a tool is known by its traces', () => {
  it.each([
    ['tool-html2text', 'html2text'],
    ['tool-lynx', 'lynx'],
    ['tool-lynx-80', 'lynx'],
    ['tool-w3m', 'w3m'],
    ['tool-inscriptis', 'inscriptis'],
    ['tool-get-text', 'glued'],
    ['tool-elinks', 'elinks'],
    ['tool-pandoc', 'pandoc'],
    ['tool-html-to-text', 'html-to-text'],
    ['tool-markdownify', 'markdown'],
    ['markdown', 'markdown'],
    ['wrapped-markdown', 'html2text'],
    ['article-only', undefined],
    ['whole-portal', undefined],
    ['interview', undefined],
  ])('%s: %s', (name, tool) => {
    expect(toolOf(page(name))).toBe(tool)
  })

  it.each(['https://example.vn/tin-tuc/', '/tin-', '#muc-'])('html2text with links by an address it broke: %s', start => {
    const entry = `  * [Tin của xã](${start}\nmuc-dau-tien)`
    const text = `# Cổng\n\n[Tin](/tin) và [ảnh](/anh) và [Hỏi](/hoi)\n\n**Mục**\n\n${Array(3).fill(entry).join('\n')}`
    expect(toolOf(text)).toBe('html2text')
    expect(toolOf(text.replaceAll(`${start}\n`, start))).not.toBe('html2text')
  })

  it('and said in a notice, but not where the caller told it', () => {
    const text = page('tool-lynx')
    expect(extract(text).notices.map(n => n.code)).toEqual(['flattened-by'])
    const told = extract(text, { flattenedBy: 'lynx' })
    expect(told.notices).toEqual([])
    expect(told.article).toEqual(extract(text).article)
  })

  it('another tool than the caller said is not looked for', () => {
    const { article } = extract(page('tool-html2text'), { flattenedBy: 'lines' })
    expect(article?.lead).toBeUndefined()
  })

  it('no text, no tool', () => {
    expect(toolOf('')).toBeUndefined()
    expect(toolOf(' \n\n  \n')).toBeUndefined()
  })
})

describe('glued words come apart', () => {
  it.each([
    ['Trang chủGiới thiệuTin tức', ['Trang chủ', 'Giới thiệu', 'Tin tức']],
    ['TIN TỨC - SỰ KIỆNTin nổi bật', ['TIN TỨC - SỰ KIỆN', 'Tin nổi bật']],
    ['Văn hóathứ năm, 08/08/2019 08:52Hội thi', ['Văn hóa', 'thứ năm, 08/08/2019 08:52', 'Hội thi']],
    ['Kinh tế10/11/2017Mùa cá về bến', ['Kinh tế', '10/11/2017', 'Mùa cá về bến']],
    ['ổn định đời sống.Ông Lò Văn Pánh nói', ['ổn định đời sống.', 'Ông Lò Văn Pánh nói']],
    ['Giải bóng đá(02/05/2019)Khai giảng', ['Giải bóng đá', '(02/05/2019)', 'Khai giảng']],
  ])('%s', (text, want) => {
    expect(pieces(text)).toEqual(want)
  })

  it.each([
    '[Tin](/web/tinXa/Lists/danhMuc.aspx)',
    '![](/anhBia/LeHoi.JPG "Ảnh bìa")',
    'Xem [đây](https://example.vn/tin?maSo=12&tenBai=LeHoi) để rõ',
  ])('not within an address: %s', text => {
    expect(pieces(text)).toEqual([text])
  })

  it('behind an address they do', () => {
    expect(pieces('[Trang chủ](/trangChu)Giới thiệuTin tức').at(-1)).toBe('Tin tức')
  })

  it.each(['Xoài đạt VietGAP', 'ThS.Lê Văn A', 'TP.Cần Thơ', 'Các NGOs và SMEs', 'Trên YouTube lúc 19:30', 'QL14B qua xã', 'Nguồn:TTXVN'])(
    'not %s',
    text => {
      expect(pieces(text)).toEqual([text])
    },
  )
})

describe('where links lead', () => {
  const words = (text: string, markdown = false) => {
    const lines = sourceLines(text, same)
    const signs = addressesIn(lines, ADDRESSES, markdown)
    return partedList(lines, signs)[0].map(line => wordsOf(line.text, signs))
  }
  const times = (line: string, n = 6) => Array(n).fill(line).join('\n')

  it.each([
    ['Nông nghiệp [/nong-nghiep]', 'Nông nghiệp'],
    ['Cổng tỉnh [https://example.vn/a?b=1] mở lại', 'Cổng tỉnh mở lại'],
    ['Xem thêm       (/tin-tuc/1)', 'Xem thêm'],
    ['Viết cho chúng tôi <mailto:toasoan@example.vn>', 'Viết cho chúng tôi '],
    ['Đọc [bài trước](/bai-truoc.html) để rõ', 'Đọc bài trước để rõ'],
    ['](/tin-tuc "Tin tức")', ''],
  ])('%s', (line, want) => {
    expect(words(times(line))).toEqual(Array(6).fill(want))
  })

  it.each(['Quyết định [số 12] và (các phụ lục)', 'Giá 3.000 đ/kg (/đợt)', 'Theo [1] và [2], xã nghèo'])('not in %s', line => {
    expect(words(line)).toEqual([line])
  })

  it.each(['Bế mạc giải bóng chuyền (2017-09-08)', 'Họp xã viên (14-9-2017)', 'Hàm goi() của cổng'])(
    'no day and nothing empty alone: %s',
    line => {
      expect(words(times(line))).toEqual(Array(6).fill(line))
    },
  )

  it('names with hyphens beside addresses do', () => {
    expect(words(`${times('Tin (/tin)')}\nBế mạc giải (be-mac-giai)\nHọp (2017-09-08)`).slice(6)).toEqual([
      'Bế mạc giải',
      'Họp (2017-09-08)',
    ])
  })

  it.each(['tool-elinks', 'tool-lynx'])('%s: a list of them at the end is told below the article', name => {
    const list = Array.from({ length: 6 }, (_, i) => `   ${i + 1}. https://example.vn/${i + 1}`).join('\n')
    const body = page(name).replace(/References.*$/s, '')
    const numbered = name === 'tool-elinks' ? body : body.replace(/^( {5}\* )/gm, '$1[7]')
    const last = extract(`${numbered}\n\nReferences\n\n${list}`).trace.at(-1)
    expect(last?.verdict).toBe('drop')
    expect(last?.text.split('\n')).toHaveLength(7)
  })

  it('numbers stand for addresses only where these are listed at the end', () => {
    const text = Array.from({ length: 6 }, (_, i) => `[${i + 1}]Mục ${i + 1}`).join('\n')
    expect(words(text)[0]).toBe('[1]Mục 1')
    const list = Array.from({ length: 6 }, (_, i) => `   ${i + 1}. https://example.vn/${i + 1}`).join('\n')
    expect(words(`${text}\n\nReferences\n\n${list}`).filter(Boolean)).toEqual(Array.from({ length: 6 }, (_, i) => `Mục ${i + 1}`))
  })

  it('a picture in the address is none of its words, however long', () => {
    expect(words(`[data:image/png;base64,${'iVBORw0KGgo'.repeat(2000)}]\nBà con ra đồng`)).toEqual(['[data:]', 'Bà con ra đồng'])
  })

  it.each([
    ['[Quay lại](javascript:history.go(-1)) trang', 'Quay lại trang'],
    ['[Quay lại](javascript:history.go\\(-1\\)) trang', 'Quay lại trang'],
    ['[](<javascript: void(0)>)Đăng nhập', 'Đăng nhập'],
  ])('in Markdown, brackets in it: %s', (line, want) => {
    expect(unmarked(line).text).toBe(want)
  })
})

describe('frames of + - |', () => {
  const texts = (text: string) =>
    byGrids(sourceLines(text, same))
      .map(({ text, row }) => `${row === undefined ? '' : `${row}: `}${text.trim()}`)
      .filter(Boolean)

  it('one in another, each with its lines', () => {
    expect(
      texts('+-------------+\n| +---------+ |\n| | Mở đầu, | |\n| | hết.    | |\n| +---------+ |\n+-------------+\nNgoài khung'),
    ).toEqual(['Mở đầu,', 'hết.', 'Ngoài khung'])
  })

  it('a cell is as long as what stands in it, not as its first line', () => {
    const long = 'Bà con bản Nà Hỳ cùng nhau góp công, góp gỗ và góp đá để dựng lại cây cầu qua suối trước khi mùa mưa năm nay kịp về tới.'
    const inner = `+-${'-'.repeat(long.length)}-+`
    const wide = ' '.repeat(inner.length)
    const frame = `+-${inner.replace(/./g, '-')}-+----+`
    const rows = [inner, `| ${long} |`, inner].map((row, i) => `| ${row} | ${i === 1 ? '48' : '  '} |`)
    expect(texts([frame, ...rows, frame].join('\n'))).toEqual([long, '48'])
    expect(texts([frame, `| ${`Thôn${wide}`.slice(0, wide.length)} | 48 |`, frame].join('\n'))).toEqual(['1: Thôn', '1: 48'])
  })

  it('short cells are a row, long ones stand one after the other', () => {
    expect(texts('+-------+----+\n| Thôn  | Hộ |\n+=======+====+\n| Nà Hỳ | 48 |\n+-------+----+')).toEqual([
      '1: Thôn',
      '1: Hộ',
      '3: Nà Hỳ',
      '3: 48',
    ])
    expect(texts('+-------+-----+\n| Một   | Ba  |\n| hai   | bốn |\n+-------+-----+')).toEqual(['Một', 'hai', 'Ba', 'bốn'])
  })

  it('a stroke without a frame is none', () => {
    expect(texts('| Một | Hai\n+ Ba')).toEqual(['| Một | Hai', '+ Ba'])
  })

  it('deep ones come to an end', () => {
    const deep = (n: number): string[] => {
      if (n === 0) return ['x']
      const inner = deep(n - 1)
      const width = Math.max(...inner.map(l => l.length))
      const rule = `+${'-'.repeat(Math.max(3, width + 2))}+`
      return [rule, ...inner.map(l => `| ${l.padEnd(rule.length - 4)} |`), rule]
    }
    expect(texts(deep(40).join('\n')).length).toBeGreaterThan(0)
  })
})

describe('columns', () => {
  const rows = (text: string) => byColumns(sourceLines(text, same)).map(({ text, row }) => `${row ?? '-'} ${text.trim()}`)

  it('rows of cells side by side', () => {
    expect(rows('Văn hóa          10/11/2017\nMột dòng dài hơn thì chạy qua hết cả hai cột của trang này')).toEqual([
      '0 Văn hóa',
      '0 10/11/2017',
      '- Một dòng dài hơn thì chạy qua hết cả hai cột của trang này',
    ])
  })

  it('a long cell may be one blank away from the next', () => {
    const text = 'Thôn      Hộ  Héc-ta\nNước Mưa  48  17\nTrà Xuông 36  13'
    expect(rows(text)).toEqual(['0 Thôn', '0 Hộ', '0 Héc-ta', '1 Nước Mưa', '1 48', '1 17', '2 Trà Xuông', '2 36', '2 13'])
  })

  it('columns of running text are read one after the other', () => {
    const text = [
      'Thời tiết   Sáng nay, đoàn công tác của',
      'Hà Giang    huyện đã đến thăm các hộ,',
      'Lào Cai     tặng quà và kiểm tra việc',
      'Yên Bái     khắc phục hậu quả mưa lũ.',
    ]
    expect(rows(text.join('\n')).slice(4)).toEqual([
      '- Sáng nay, đoàn công tác của',
      '- huyện đã đến thăm các hộ,',
      '- tặng quà và kiểm tra việc',
      '- khắc phục hậu quả mưa lũ.',
    ])
  })
})

describe('a page in columns whose lines no tool broke', () => {
  const prose = (what: string) =>
    `${what}, bà con bản Hua Ná hoàn thành việc dựng lại nhà văn hóa bị lũ cuốn hồi cuối tháng năm, sau gần hai tháng góp công góp của.`
  const rows = (lines: readonly (readonly [string, string])[]) => lines.map(([menu, text]) => `${menu.padEnd(24)}${text}`).join('\n')
  const read = (text: string) => byColumns(sourceLines(text, same), undefined, false).map(({ text }) => text.trim())
  const page = rows([
    ['Trang chủ', 'Dựng lại nhà văn hóa'],
    ['Tin trong tỉnh', 'Thứ bảy, 10/11/2017'],
    ['Hỏi đáp', prose('Sáng nay')],
    ['', prose('Chiều nay')],
    ['', prose('Tối nay')],
  ])

  it('the menu is read by itself', () => {
    expect(read(page).slice(5, 8)).toEqual(['Dựng lại nhà văn hóa', 'Thứ bảy, 10/11/2017', prose('Sáng nay')])
  })

  it('a table with long cells stays one', () => {
    const table = rows([
      ['Bản', 'Việc đã làm'],
      ['Hua Ná', prose('Sáng nay')],
      ['Nà Lộc', prose('Chiều nay')],
      ['Nà Phung', prose('Tối nay')],
    ])
    expect(read(table).slice(0, 4)).toEqual(['Bản', 'Việc đã làm', 'Hua Ná', prose('Sáng nay')])
  })

  it('nor is a footer that runs across them a part of one', () => {
    const footer = 'Cổng thông tin điện tử xã Mường Ải, huyện Nậm Khe'
    expect(read(`${page}\n${footer}`).slice(5)).toEqual([...read(page).slice(5), footer])
  })

  it('nor does one paragraph make a column', () => {
    const one = rows([
      ['Bản', 'Việc đã làm'],
      ['Hua Ná', 'Dựng nhà'],
      ['', prose('Tối nay')],
    ])
    expect(read(one)).toEqual(['Bản', 'Việc đã làm', 'Hua Ná', 'Dựng nhà', prose('Tối nay')])
  })
})

describe('signs of Markdown', () => {
  it.each([
    ['**Cả đoạn đậm**', 'Cả đoạn đậm', true, false],
    ['_Chú thích ảnh_', 'Chú thích ảnh', false, true],
    ['Có **hai** từ _nghiêng_', 'Có hai từ nghiêng', false, false],
    ['Số 12\\. Điều 3\\) a\\_b', 'Số 12. Điều 3) a_b', false, false],
    ['ten_tep_dinh_kem.pdf', 'ten_tep_dinh_kem.pdf', false, false],
    ['****', '', false, false],
  ])('%s', (text, words, bold, italic) => {
    expect(unmarked(text)).toMatchObject({ text: words, bold, italic })
  })
})

describe('what is no text of the page', () => {
  it('tags and references that were left are taken out of a flattened text', () => {
    const lines = sourceLines('Nguồn: Báo Sông Láng<o:p></o:p>\n<p style="x">Một &amp; hai</p>', same)
    expect(lines.map(line => line.text)).toEqual(['Nguồn: Báo Sông Láng', '', 'Một & hai', ''])
  })

  it('a flattened text with a few tags is no page', () => {
    const text = page('article-only')
    const article = extract(text).article
    expect(extract(`${text}\nNguồn <b>Báo</b>`).article?.title).toBe(article?.title)
  })
})

describe('every block says where it stood', () => {
  it.each(['tool-lynx-80', 'tool-w3m', 'tool-get-text', 'article-only', 'whole-portal', 'broken-lines'])('%s', name => {
    const text = page(name)
    const { article } = extract(text)
    const words = (of: string) => of.match(/[\p{L}\p{N}]+/gu)?.join(' ')
    let end = 0
    for (const block of article!.body) {
      const [from, to] = block.at!
      expect(from).toBeGreaterThanOrEqual(end)
      expect(to).toBeLessThanOrEqual(text.length)
      if (block.type === 'paragraph') expect(words(text.slice(from, to))).toBe(words(block.text))
      end = to
    }
  })

  it('a page’s do not', () => {
    expect(extract(readFileSync(`${ROOT}fixtures/plain/follow-link/page.html`)).article?.body.every(block => block.at === undefined)).toBe(
      true,
    )
  })
})

describe('pieces put together by a sign, or written out', () => {
  const lines = page('whole-portal')
  const read = (text: string) => {
    const { article, notices } = extract(text)
    return {
      title: article?.title,
      date: article?.published?.iso,
      last: article?.bylines.map(b => b.name),
      notices: notices.map(n => n.message),
    }
  }
  const want = { ...read(lines), notices: [] }
  const pieces = lines.split('\n').filter(line => line.trim())

  it.each([
    ['a stroke', pieces.join('|'), 'the text was read as pieces of text joined by a stroke'],
    ['a stroke and blanks', pieces.join(' | '), 'the text was read as pieces of text joined by a stroke'],
    ['a tabulator', pieces.join('\t'), 'the text was read as pieces of text joined by a stroke'],
    ['a sign twice', pieces.join(' ## '), 'the text was read as pieces of text joined by a stroke'],
    ['a section sign', pieces.join('§'), 'the text was read as pieces of text joined by a stroke'],
    ['a bullet', pieces.join(' • '), 'the text was read as pieces of text joined by a stroke'],
    ['a slash', pieces.join(' / '), 'the text was read as pieces of text joined by a stroke'],
    ['quotation marks and commas', `'${pieces.join("', '")}'`, 'the text was read as pieces of text joined by a stroke'],
    ['a JSON string', JSON.stringify(pieces.join('\n')), 'the text was read as text with its line breaks written out'],
    [
      'a JSON string in ASCII',
      JSON.stringify(pieces.join('\r\n')).replace(/[^\0-\x7f]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
      'the text was read as text with its line breaks written out',
    ],
  ])('%s', (_, text, notice) => {
    expect(read(text)).toEqual({ ...want, notices: [notice] })
  })

  it.each(['<br>', '<br />', '<br/>\n'])('nothing but breaks are left: %s', mark => {
    expect(read(pieces.join(mark))).toEqual(want)
  })

  it.each([' ', '\u00a0'])('the headline stands apart from its text in one line: %j', mark => {
    expect(extract(pieces.join(mark)).article?.title).toBe(want.title)
  })

  it.each(['div', 'td', 'span'])('Markdown that kept its tags is no page: %s', tag => {
    const links = ['Trang chủ', 'Tin tức', 'Văn bản', 'Liên hệ', 'Hỏi đáp'].map(label => `- [${label}](/x)`)
    const sentence = 'Bà con bản Hua Ná hoàn thành việc dựng lại nhà văn hóa bị lũ cuốn hồi cuối tháng năm.'
    const text = [
      `<${tag} class="a">`,
      ...links,
      `</${tag}>`,
      '# Dựng lại nhà văn hóa ở bản Hua Ná',
      '30/07/2019',
      sentence,
      sentence,
    ].join('\n\n')
    expect(extract(text).article).toMatchObject({
      title: 'Dựng lại nhà văn hóa ở bản Hua Ná',
      body: [{ text: sentence }, { text: sentence }],
    })
  })

  it('a short text in JSON, without its quotation marks', () => {
    const sentence = 'Bà con bản Hua Ná hoàn thành việc dựng lại nhà văn hóa bị lũ cuốn hồi cuối tháng năm.'
    const { article } = extract(JSON.stringify(`Dựng lại nhà văn hóa ở bản Hua Ná\n30/07/2019\n${sentence}\n${sentence}`))
    expect(article).toMatchObject({ title: 'Dựng lại nhà văn hóa ở bản Hua Ná', body: [{ text: sentence }, { text: sentence }] })
  })

  it('strokes that draw a table join nothing', () => {
    const table = Array.from({ length: 12 }, (_, i) => `| Thôn ${i} | Hộ ${i} | ${i} ha |`)
    for (const rule of ['| --- | --- | --- |', '+-------+------+------+'])
      expect(
        extract([rule, ...table, rule].join('\n'), { input: 'text' })
          .notices.map(n => n.message)
          .join(),
      ).not.toContain('stroke')
  })

  it('a stroke in a line or two is the page’s', () => {
    expect(extract(lines.replace('Tin hoạt động', 'Tin | hoạt động')).notices).toEqual([])
  })
})

describe('a few places where pieces meet tell a glued text', () => {
  it.each([
    ['menus', 'Trang chủGiới thiệuTin tứcHỏi đápThư việnẢnh'],
    ['sentences', 'Xã họp thôn.Bà con góp công.Nhà đã dựng xong.Mái lợp cọ.Cả bản mừng.'],
    ['days', 'Họp thôn30/07/2019Dựng nhà28-07-2019Mừng nhà 08:30Lợp mái27.07.2019'],
  ])('%s', (_, text) => {
    const names = text.replace(/(?<=[\p{Ll}\d.])(?=\p{Lu}|(?<=\p{Ll})\d)/gu, ' ')
    expect(isGlued([text], GLUE)).toBe(true)
    expect(isGlued([names], GLUE)).toBe(false)
  })

  it.each([
    'Ủy ban xã Mường Ải dựng lại nhà văn hóa sau lũ30/07/2019',
    'Ủy ban xã Mường Ải dựng lại nhà văn hóa sau lũ30/07/2019 | 16:08 PMChia sẻ',
    'Ủy ban xã Mường Ải dựng lại nhà văn hóa sau lũ30-07-2019In trang',
  ])('a headline comes apart from its day, whatever the tool: %s', head => {
    const sentence = 'Bà con bản Hua Ná hoàn thành việc dựng lại nhà văn hóa bị lũ cuốn hồi cuối tháng năm.'
    const { article } = extract(`Tin tức\n${head}\n${sentence}\n${sentence.replace('Bà con', 'Người dân')}`)
    expect(article?.title).toBe('Ủy ban xã Mường Ải dựng lại nhà văn hóa sau lũ')
    expect(article?.published?.iso).toMatch(/^2019-07-30/)
  })

  it.each(['16/08/2019 07:45 1.204', '07:45 | 16/08/2019', 'Thứ sáu, 16/08/2019 - 07:45 In trang'])(
    'a headline and its day in one line: %s',
    day => {
      const sentence = 'Bà con bản Hua Ná hoàn thành việc dựng lại nhà văn hóa bị lũ cuốn hồi cuối tháng năm.'
      const head = 'Ủy ban xã Mường Ải dựng lại nhà văn hóa'
      const { article } = extract(`Tin tức\n${head} ${day}\n${sentence}\n${sentence}`)
      expect(article).toMatchObject({ title: head, published: { iso: '2019-08-16T07:45' } })
      const named = extract(`Tin tức\n${head} từ ngày 16/08/2019\n${sentence}\n${sentence}`).article
      expect(named?.title).toBe(`${head} từ ngày 16/08/2019`)
    },
  )

  it.each(['Nguồn: Báo Mường Ải', 'Theo Báo Mường Ải', 'Nguồn tin: Báo Mường Ải'])('«%s» under the day is no caption', line => {
    const sentence = 'Bà con bản Hua Ná hoàn thành việc dựng lại nhà văn hóa bị lũ cuốn hồi cuối tháng năm.'
    const { article } = extract(`Tin tức\nDựng lại nhà văn hóa ở bản Hua Ná\n16/08/2019\n${line}\n${sentence}\n${sentence}`)
    expect(article).toMatchObject({ source: { name: 'Báo Mường Ải' }, figures: [] })
  })

  it('a number and its day too', () => {
    expect(pieces('Phun hóa chất đợt 212/8/2016')).toEqual(['Phun hóa chất đợt 2', '12/8/2016'])
    expect(pieces('Rà soát trước 31/1225/08/2009 15:40')).toEqual(['Rà soát trước 31/12', '25/08/2009 15:40'])
    expect(pieces('Ngày hội khu phố 417-11-2023')).toEqual(['Ngày hội khu phố 4', '17-11-2023'])
  })
})

describe('a page that came as one line with blanks', () => {
  const head = 'Văn hóa xã hội 30/07/2019 Bản Hua Ná dựng lại nhà văn hóa sau mưa lũ'
  const body =
    ' Ngày 28/7, sau gần hai tháng góp công, bà con bản Hua Ná hoàn thành việc dựng lại nhà văn hóa bị lũ cuốn hồi cuối tháng năm. Ngôi nhà sàn năm gian làm bằng gỗ do từng hộ góp, mái lợp cọ, đủ chỗ cho cả bản ngồi họp. Trưởng bản Lò Văn Inh cho biết mỗi nhà góp ba ngày công và một cây cột, còn xã hỗ trợ xi măng làm nền. Trước đó, trận lũ đêm 24/5 đã làm hỏng chín ngôi nhà và cuốn trôi cây cầu tre dẫn vào bản. Đến nay các hộ đều đã có chỗ ở tạm, cây cầu mới đang được dân quân xã làm lại. Nhiều gia đình dời lên khu đất cao phía sau trường học, nơi xã đã san nền và kéo điện. Bản dự kiến mừng nhà mới vào dịp Quốc khánh.'
  const tail = ' TIN ĐÃ ĐƯA Khai giảng lớp dệt thổ cẩm (12/05/2019) Họp bàn làm đường vào bản (09/05/2019)'

  it.each(['', 'Trang chủ Giới thiệu Tin tức '])('after «%s»', menu => {
    const { article } = extract(`${menu}${head}${body}${tail}`)
    expect(article?.title).toBe('Bản Hua Ná dựng lại nhà văn hóa sau mưa lũ')
    expect(article?.published?.iso).toBe('2019-07-30')
    expect(JSON.stringify(article?.body)).not.toContain('TIN ĐÃ ĐƯA')
  })

  it.each([
    [
      'a sentence that opens without a word texts open with',
      'Mái lợp cọ, nhà sàn năm gian vừa được bà con bản Hua Ná góp công dựng lại trên nền cũ. ',
    ],
    ['a name in front', 'Bản Hua Ná những ngày này rộn tiếng cưa, tiếng đục từ tinh mơ. '],
  ])('the headline once more in the page’s title, then %s', (_, opening) => {
    const title = 'Dựng lại nhà văn hóa sau mưa lũ ở bản vùng cao'
    const { article } = extract(
      `${title} - Xã Mường Ải Trang chủ Giới thiệu Tin tức Văn hóa xã hội ${title} ${opening}${body.trim()}${tail}`,
    )
    expect(article?.title).toBe(title)
    expect(JSON.stringify(article?.body)).toContain(opening.trim().slice(0, 40))
    expect(JSON.stringify(article?.body)).not.toContain('TIN ĐÃ ĐƯA')
  })

  it('a day with blanks between its figures', () => {
    const { article } = extract(`Trang chủ Giới thiệu Văn hóa thứ ba, 30 07 2019 16:08 ${head.slice(26)}${body}${tail}`)
    expect(article?.title).toBe('Bản Hua Ná dựng lại nhà văn hóa sau mưa lũ')
    expect(article?.published?.iso).toBe('2019-07-30T16:08')
  })

  it('names with capitals within are no sign of pieces without blanks', () => {
    const names = 'ĐăkNông ĐăkMil VnPortal eTax NhaNuoc ĐăkSong TraCuu ĐăkRu VnMap ĐăkNia'.split(' ')
    const page = names.map(name => `Xã ${name} Trang chủ Giới thiệu Tin tức Văn bản Hỏi đáp Thư viện Liên hệ Lịch họp Công khai`).join(' ')
    expect(isGlued([page], GLUE)).toBe(false)
    expect(isGlued([page.replace(/(?<=\p{Ll}) (?=\p{Lu})/gu, '')], GLUE)).toBe(true)
  })

  it('a long paragraph stays one', () => {
    expect(extract(`Bản Hua Ná dựng lại nhà văn hóa sau mưa lũ\n30/07/2019\n${body.trim()}`).article?.body).toHaveLength(1)
  })
})

describe('long texts take a time that grows with their length', () => {
  const entry = (i: number) =>
    `${(i % 28) + 1}/0${(i % 9) + 1}/2019 Khai trương điểm Bán${i} hàng lưu động của bản số ${i} cùng nhiều Việc mới mà bà con vùng cao đã mong từ lâu, và nay có thể mua muối, dầu và gạo ngay đầu dốc`
  const line = (entries: number) => Array.from({ length: entries }, (_, i) => entry(i)).join(' ')

  it('thousands of days in one line', () => {
    expectLinear(entries => extract(line(entries), { input: 'text' }), 3000)
  }, 60_000)

  it('a paragraph of thousands of lines', () => {
    const wrapped = 'Bà con đi **chợ** phiên ở [Tà Ghềnh](http://ban.example) từ sáng sớm, khi sương còn phủ kín các mái\n'
    expectLinear(
      lines => extract(`# Chợ phiên ở bản Tà Ghềnh\n\n${wrapped.repeat(lines)}`, { input: 'text', flattenedBy: 'html2text' }),
      10_000,
    )
  }, 60_000)
})

it('the number of a run of words stays exact', () => {
  const words = 1e9
  expect(Number.isSafeInteger((PRIME - 1) * BASE + words)).toBe(true)
})

it.each(['“Chợ', '‘Chợ', "'Chợ", '(Chợ', '[Chợ', '12', '学'])('%s may open a line', word => {
  expect(mayOpen(word)).toBe(true)
  expect(mayOpen('chợ')).toBe(false)
})

it.each([
  ['Chợ phiên Thứ Hai, 12/03/2019 08:00 Khai trương', ['Thứ Hai, 12/03/2019 08:00']],
  ['Chợ phiên (12/03/2019) Khai trương 13.03.2019', ['(12/03/2019)', '13.03.2019']],
  ['họp ngày 12/03/2019 Bà con, từ 13/03/2019 Bà con', []],
])('days on their own: %s', (text, days) => {
  expect(text.match(LONE_DAY) ?? []).toEqual(days)
})

describe('a list stays a list', () => {
  const places = ['Nà Hỳ', 'Hua Ná', 'Pá Vạt', 'Nậm Chà', 'Tà Ghềnh', 'Phìn Hồ', 'Sín Chải', 'Mường Nhé', 'Lùng Thàng']
  const title = (place: string) => `Bà con bản ${place} góp công dựng lại cây cầu qua suối`
  const summary = (place: string) => `Sau hai tháng cùng làm, cây cầu gỗ ở bản ${place} đã xong, học sinh không còn phải lội suối đến lớp.`

  it('a headline above each paragraph', () => {
    const text = places.flatMap(place => [title(place), summary(place)]).join('\n')
    expect(extract(`Trang chủ\nTin tức\n${text}`, { input: 'text' }).status).toBe('no-article')
  })

  it('headlines, and one sentence', () => {
    const text = places.map(title).join('\n')
    expect(extract(`Tin tức\n${title('Khuổi Lặc')}\n${summary('Khuổi Lặc')}\n${text}`, { input: 'text' }).status).toBe('no-article')
  })

  it('an article with pictures between its paragraphs is none', () => {
    const text = places.map((place, i) => `${summary(place)}${i % 2 ? `\n\nCây cầu mới ở bản ${place} nhìn từ đầu dốc` : ''}`).join('\n\n')
    expect(extract(`${title('Khuổi Lặc')}\n12/05/2019\n\n${text}`, { input: 'text' }).status).toBe('article')
  })
})

describe('an article with many headings stays one', () => {
  const status = (lines: string[]) => extract(lines.join('\n\n'), { input: 'text' }).status
  const places = ['Nà Hỳ', 'Hua Ná', 'Pá Vạt', 'Nậm Chà', 'Tà Ghềnh', 'Phìn Hồ', 'Sín Chải', 'Mường Nhé']
  const parts = places.flatMap(place => [
    `Thông đường mới lên bản vùng cao ${place}`,
    `Con đường dài bốn cây số lên bản ${place} mở từ tháng ba, nay xe tải nhỏ đã đi được cả trong mùa mưa.`,
  ])
  const head = 'Tám con đường mới của xã trong một năm'
  const opening = 'Một năm qua, xã đã làm xong tám con đường, và bà con không còn phải gùi hàng ra chợ.'

  it('a review of the year', () => {
    expect(status([head, 'Thứ Ba, 31/12/2019 08:00', opening, ...parts, 'Nguyễn Văn Nam'])).toBe('article')
    expect(status(['31/12/2019', head, opening, ...parts])).toBe('article')
  })

  it('the same without a day, with a name below', () => {
    expect(status([head, opening, ...parts, 'Nguyễn Văn Nam'])).toBe('article')
  })

  it('in English', () => {
    const titles = ['A footbridge over the mill stream', 'The reading room opens again', 'Silver for the brass band of the school']
    const more = ['High water in the lower meadows', 'Market day moves to the old station', 'Two buses more on the line to the coast']
    const review = [...titles, ...more, 'Guests from all over the county'].flatMap((title, i) => [
      title,
      `The parish agreed in meeting ${i + 3}, and work went on until late autumn. Neighbours helped on most weekends.`,
    ])
    const begin = 'It was a year of small works, some of them long awaited and some of them a surprise.'
    expect(status(['Seven things that changed the village in 2019', 'December 31, 2019', begin, ...review])).toBe('article')
  })

  it('what a session decided', () => {
    const lines = Array.from({ length: 11 }, (_, i) => `Nghị quyết về chỉ tiêu phát triển sản xuất của bản số ${i + 1} trong năm tới`)
    const begin = 'Kỳ họp đã thông qua các nghị quyết dưới đây, có hiệu lực kể từ ngày ký ban hành.'
    const end = 'Ủy ban nhân dân xã được giao thực hiện, và báo cáo kết quả tại kỳ họp sau.'
    expect(status(['Các nghị quyết của kỳ họp thứ mười', '12/03/2019', begin, lines.join('\n'), end])).toBe('article')
  })

  it('a list is none for a day in each entry', () => {
    const entries = places.flatMap((_, i) => [parts[2 * i]!, `${i + 10}/03/2019`, parts[2 * i + 1]!])
    expect(status(['Tin tức', entries.join('\n')])).toBe('no-article')
  })
})

describe('articles in one text', () => {
  const names = ['article-only', 'press-release', 'two-authors-en', 'lead-twice']
  const texts = names.map(page)
  const titleOf = (text: string) => extract(text, { input: 'text' }).article?.title

  it.each(['\n\n', '\n\n\n\n', '\n------------------------\n'])('put together by %j', between => {
    const dump = texts.join(between)
    const parts = splitArticles(dump)
    expect(parts.map(({ title }) => title)).toEqual(texts.map(titleOf))
    let end = 0
    for (const { at, title } of parts) {
      expect(at[0]).toBeGreaterThanOrEqual(end)
      expect(titleOf(dump.slice(...at))).toBe(title)
      end = at[1]
    }
    expect(end).toBeLessThanOrEqual(dump.length)
  })

  it.each(['interview', 'tool-lynx-80', 'tool-html2text'])('%s is one', name => {
    const parts = splitArticles(page(name))
    expect(parts).toHaveLength(1)
    expect(parts[0]!.title).toBe(titleOf(page(name)))
  })

  it('nothing is none', () => {
    expect(splitArticles('')).toEqual([])
    expect(splitArticles('Trang chủ\nGiới thiệu\nLiên hệ')).toEqual([])
  })
})

describe('sentences broken at every element', () => {
  const head = ['Trang chủ', 'Bản Hua Ná dựng lại nhà văn hóa sau mưa lũ', '30/07/2019']
  const broken = [
    [
      'Ngày 28/7, sau gần',
      'hai tháng',
      'góp công, bà con',
      'bản Hua Ná',
      'hoàn thành việc dựng lại',
      'nhà văn hóa',
      'bị lũ cuốn hồi cuối tháng năm',
      '.',
    ],
    ['Ngôi nhà sàn', 'năm gian', 'làm bằng gỗ do từng hộ góp', ',', 'mái lợp cọ', ', đủ chỗ cho cả bản ngồi họp', '.'],
    ['Trưởng bản (', 'Lò Văn Inh', ')', 'cho biết mỗi nhà góp ba ngày công và một cây cột', ', còn xã hỗ trợ', 'xi măng làm nền.'],
  ]

  it('are put together', () => {
    const { article } = extract([...head, ...broken.flat()].join('\n'))
    expect(article?.title).toBe(head[1])
    const text = article!.body.map(block => ('text' in block ? block.text : '')).join(' ')
    expect(text).toContain('hoàn thành việc dựng lại nhà văn hóa bị lũ cuốn hồi cuối tháng năm')
    expect(text).toContain('do từng hộ góp, mái lợp cọ, đủ chỗ cho cả bản ngồi họp')
    expect(text).toContain('Trưởng bản (Lò Văn Inh)')
  })

  it('labels in small letters are no parts of one where few lines are', () => {
    const { article } = extract(
      `${head.join('\n')}\n${broken.map(parts => parts.join(' ').replace(/ ([,.)])/g, '$1')).join('\n')}\ntin liên quan\ntin nổi bật`,
    )
    expect(article?.body.every(block => !('text' in block) || !block.text.includes('tin nổi bật'))).toBe(true)
  })
})

describe('a caption without a mark, and what looks like one', () => {
  const head = ['Trang chủ » Kinh tế', 'Vườn mận hậu trên đất dốc Nà Sản', '12/05/2019 09:30']
  const prose = [
    'Ba năm nay, bà con bản Nà Sản chuyển hơn bốn mươi héc ta nương ngô bạc màu sang trồng mận hậu, có hộ thu trên hai trăm triệu đồng.',
    'Ông Cầm Văn Phớ kể rằng vụ đầu tiên cả bản chỉ bán được hai tấn quả, vì thương lái chưa biết đường vào bản, cây còn tơ và quả còn nhỏ.',
    'Đến mùa này, xe của các tiểu thương đã chờ sẵn ở đầu bản từ sáng sớm, mận hái đến đâu được cân bán hết đến đó trong ngày.',
    'Xã dự kiến vận động thêm sáu mươi hộ tham gia tổ hợp tác, cùng nhau làm đường nội đồng và giữ giá bán cho bà con yên tâm.',
  ]
  const captionsWith = (line: string, { tight = false, more = [] as string[], below = [] as string[] } = {}) => {
    const [first, second, ...rest] = prose
    const text = `${head.join('\n')}\n\n${first}\n\n${second}${tight ? '\n' : '\n\n'}${line}\n\n${[...rest, ...more].join('\n\n')}\n\n${below.join('\n\n')}`
    return extract(text).article!.figures.map(figure => figure.caption)
  }

  it.each([
    'Cây mận ba năm tuổi ở bản Nà Sản sai trĩu quả',
    'Xe tải của tiểu thương chờ mận ở đầu bản từ sáng sớm',
    '(Vườn mận nhà ông Phớ đang vào vụ thu hoạch)',
  ])('%s', line => {
    expect(captionsWith(line)).toEqual([line.replace(/^\(|\)$/g, '')])
  })

  it.each([
    ['a heading by its first word', 'Hạn chế thuốc trừ sâu trên nương'],
    ['a heading', 'Từ nương ngô bạc màu'],
    ['a value of a label', 'Diện tích mận của bản: bốn mươi héc ta'],
    ['a measure', 'Sản lượng mận cả năm (tấn quả)'],
    ['another sentence in it', 'Mận Nà Sản được mùa. Bà con phấn khởi'],
    ['words said', '“Cây mận giữ chân thanh niên ở lại bản”'],
    ['a figure at its head', '60 hộ tham gia tổ hợp tác mận'],
  ])('none is %s: %s', (_, line) => {
    expect(captionsWith(line)).toEqual([])
  })

  it('may stand right below a paragraph that is whole', () => {
    expect(captionsWith('Cây mận ba năm tuổi ở bản Nà Sản sai trĩu quả', { tight: true })).toHaveLength(1)
  })

  it('none is the title of another article', () => {
    const title = 'Cây mận ba năm tuổi ở bản Nà Sản sai trĩu quả'
    expect(captionsWith(title, { below: ['Tin liên quan', title, 'Chợ phiên Mường Chanh đông khách'] })).toEqual([])
  })

  it('none is a line without a credit where other pictures have one', () => {
    const more = [
      'Bà con hái mận. Ảnh: Lò Văn Inh',
      prose[1]!.replace('Ông', 'Bà'),
      'Cân mận ở đầu bản. Ảnh: Lò Văn Inh',
      prose[2]!.replace('Đến', 'Vào'),
    ]
    expect(captionsWith('Những chuyến xe đầu mùa vào bản', { more })).toEqual(['Bà con hái mận.', 'Cân mận ở đầu bản.'])
  })
})

describe('a headline over its day', () => {
  const text = [
    'Ngày 12/5, bà con bản Nà Sản bắt đầu vụ thu hoạch mận hậu trên đất dốc, sớm hơn mọi năm chừng mười ngày vì nắng nhiều.',
    'Cả bản có bốn mươi héc ta mận, năm nay được mùa, xe của các tiểu thương chờ sẵn ở đầu bản từ sáng sớm để cân hàng.',
    'Xã dự kiến vận động thêm sáu mươi hộ trồng mận, cùng nhau làm đường nội đồng và giữ giá bán cho bà con yên tâm.',
  ]
  const title = 'Bản Nà Sản bắt đầu vụ thu hoạch mận hậu trên đất dốc'

  it.each([
    ['a caption under the day', 'Cây mận ba năm tuổi của nhà ông Phớ đã sai trĩu quả'],
    ['a name under it', 'Lò Văn Inh'],
    ['the size of letters', 'A- A A+ | Tăng tương phản Giảm tương phản'],
    ['the same by links', 'A^- A A^+ | Tăng tương phản Giảm tương phản'],
  ])('%s', (_, line) => {
    expect(extract(['Trang chủ', 'Kinh tế', title, '12/05/2019 09:30', line, ...text].join('\n')).article?.title).toBe(title)
  })
})

describe('a word with a capital within, where a tool only glues some blocks', () => {
  const markdown = (headline: string, sentence: string) =>
    `# ${headline}\n\n12/03/2021 08:30\n\n${sentence}\n\nBuổi chiều, tổ lưu động tiếp tục đến từng nhà ở thôn Đồng Trúc để hỗ trợ người già, người đi lại khó khăn.\n\n* * *\n\n* Trang chủ\n* Tin tức\n  * Tin xã\n`
  it.each([
    [
      'Xã Bãi Dâu cấp tài khoản VNeID cho người dân',
      'Sáng 12/3, công an xã Bãi Dâu hướng dẫn hai trăm người dân cài VNeID và VssID trên điện thoại.',
    ],
    [
      'Trạm y tế Bãi Dâu tiêm vắc xin AstraZeneca',
      'Sáng 12/3, trạm y tế xã Bãi Dâu tiêm vắc xin AstraZeneca cho hai trăm người già của sáu thôn.',
    ],
    ['Bãi Dâu mở điểm HomeStay đầu tiên', 'Sáng 12/3, xã Bãi Dâu mở điểm HomeStay đầu tiên, đón khách bằng trang viết trên WordPress.'],
  ])('stays whole: %s', (headline, sentence) => {
    const { article } = extract(markdown(headline, sentence), { input: 'text', flattenedBy: 'html2text' })
    expect(article?.title).toBe(headline)
    expect(article?.body[0]).toMatchObject({ type: 'paragraph', text: sentence })
  })

  it('is cut where a small letter or a Vietnamese word ends before it', () => {
    const { article } = extract(
      markdown('Xã Bãi Dâu mở hội làng', 'Sáng 12/3, xã Bãi Dâu mở hội làng Đồng Trúc bên bờ sông, đông vui từ sớm.Nguồn: Đài xã Bãi Dâu'),
      {
        input: 'text',
        flattenedBy: 'html2text',
      },
    )
    expect(article?.body[0]).toMatchObject({ text: 'Sáng 12/3, xã Bãi Dâu mở hội làng Đồng Trúc bên bờ sông, đông vui từ sớm.' })
  })
})

describe('the only heading of the first level above a Markdown text', () => {
  const body =
    'Sáng 12/3, xã Bãi Dâu mở hội làng Đồng Trúc bên bờ sông, hơn hai trăm người của sáu thôn về dự từ sớm.\n\nHội kéo dài ba ngày, có thi nấu cơm, đua thuyền và hát giao duyên giữa các thôn ven sông.'
  const between = [
    'Chia sẻ lên trang cá nhân của bạn',
    'Cỡ chữ to hơn cho người lớn tuổi',
    'Nghe bài đọc bằng giọng nữ miền Nam',
    'Bản in của bài, khổ giấy lớn',
    'Gửi bài cho bạn bè qua thư',
    'Lưu bài để đọc sau lúc rảnh',
  ]
  const text = (head: string, rows: readonly string[]) =>
    `* Trang chủ\n* Tin tức\n\n${head}\n\n${rows.join('\n\n')}\n\n${body}\n\n## Tin khác\n\n* * *\n`
  it.each([
    ['far above it', `# Bãi Dâu mở hội làng Đồng Trúc`, between],
    [
      'above a summary and a name',
      '# Bãi Dâu mở hội làng Đồng Trúc',
      ['Đây là lần đầu hội làng mở lại sau mười năm.', 'Lò Văn Inh', ...between.slice(0, 3)],
    ],
    ['below other headings', '## Tin xã nhà\n\n# Bãi Dâu mở hội làng Đồng Trúc', between.slice(1)],
  ])('is its headline, %s', (_, head, rows) =>
    expect(extract(text(head, rows), { input: 'text', flattenedBy: 'html2text' }).article?.title).toBe('Bãi Dâu mở hội làng Đồng Trúc'),
  )

  it('one of several is not', () => {
    const { article } = extract(text('# Báo Bãi Dâu\n\n# Tin xã nhà\n\n## Bãi Dâu mở hội làng Đồng Trúc', []), {
      input: 'text',
      flattenedBy: 'html2text',
    })
    expect(article?.title).toBe('Bãi Dâu mở hội làng Đồng Trúc')
  })
})
