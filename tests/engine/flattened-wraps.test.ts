import { describe, expect, it } from 'vitest'
import { FLATTENERS } from '../../src/data/flatteners'
import { mended } from '../../src/engine/flattened/mended-words'
import { extract } from '../../src/index'
import { expectLinear } from '../support/growth'

const IN = ' '.repeat(40)
const set = (lines: string, indent = IN) => lines.replaceAll('\n', `\n${indent}`)
const body = (text: string) => extract(text, { input: 'text' }).article?.body.map(b => (b.type === 'paragraph' ? b.text : b.type))

describe('what was wrapped in the source of a page is one paragraph', () => {
  it('behind a headline, in a script without capitals', () => {
    const article = extract(
      `${set(`الرئيسية
الأخبار
افتتاح سوق القرية الجديد في وادي النخيل
12/03/2021
محتوى الصفحة
افتتح
رئيس بلدية وادي النخيل صباح اليوم سوق القرية الجديد الذي يضم ستين
محلا لبيع الخضار والفواكه والأسماك وقال إن البلدية أنفقت على البناء
مليوني ريال خلال عامين وإن العمل في الجزء الثاني من المشروع يبدأ في
الشهر القادم ويشمل ساحة للسيارات ومكتبا للبريد وعيادة صغيرة لسكان
القرى المجاورة.`)}\nخارطة الموقع`,
      { input: 'text' },
    ).article
    expect(article?.title).toBe('افتتاح سوق القرية الجديد في وادي النخيل')
    expect(article?.body[0]).toMatchObject({ text: expect.stringMatching(/رئيس بلدية .* القرى المجاورة\.$/u) })
  })

  const PARAGRAPHS = `The Harbour Board of Port Askaig opened its new slipway on Monday with
Speeches by the chairman and by the oldest fisherman of the village, who
Launched a boat that his grandfather had built there before the bridge
Of Bowmore was opened, when the mail still came to the island by sail.

Boats of up to twelve tons may be drawn up there from the first of May,
and nobody will have to pay until the harvest is in.`

  it.each([8, 24, 60])('set in by %i blanks, also where lines begin with capitals', n => {
    const text = `Harbour news\nSlipway opened at Port Askaig after two years of work\n3/4/2021\n${' '.repeat(n)}${set(PARAGRAPHS, ' '.repeat(n))}\n\nContact`
    expect(body(text)?.[0]).toBe(PARAGRAPHS.split('\n\n')[0]!.replaceAll('\n', ' '))
  })

  it('but a menu set in as deep is none', () => {
    const menu = ['Fish market and auction hall', 'Tides', 'Ferries to the outer islands', 'Weather at sea', 'Crofts', 'Council']
    const { trace } = extract(`${IN}${menu.join(`\n${IN}`)}\n\nSlipway opened at Port Askaig\n3/4/2021\n${PARAGRAPHS}`, { input: 'text' })
    expect(trace.map(d => d.text)).toEqual(expect.arrayContaining(menu))
  })
})

describe('a headline over two lines that the text says in one elsewhere', () => {
  const said = 'Harbour Board opens the new Slipway of Port Askaig'
  const text = (first: string, second: string, where: string) =>
    `${where}\nHome\n${first}\n${second}\n3/4/2021\n\nThe slipway took two years to build, said the chairman, and cost less than was feared. Boats may use it from Monday. The harbour master asks all skippers to keep clear of the eastern wall until the last stones are laid.\n`
  it.each([
    ['in a trail', `Home > News > ${said}`],
    ['as the page’s title', said],
    ['before its site', `Port Askaig | ${said}`],
  ])('%s', (_, where) => {
    expect(extract(text('Harbour Board opens the new', 'Slipway of Port Askaig', where)).article?.title).toBe(said)
  })
})

describe('an imprint is no article, however its lines were put together', () => {
  const imprint = `® CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN SÔNG TRĂNG
Cơ quan chủ quản: Ủy ban nhân dân huyện Sông Trăng
Giấy phép: số 07/GP-TTĐT do Cục Quản lý Phát thanh, Truyền hình và Thông tin điện tử cấp ngày 04/10/2014. Chịu trách nhiệm về nội dung: Ông Lò Văn Bình, Trưởng Ban biên tập, Phó chủ tịch UBND huyện Sông Trăng. Các tổ chức, cá nhân sử dụng lại tin bài phải ghi rõ nguồn.
Địa chỉ: thị trấn Sông Trăng. Điện thoại: 0299.388 3324. Thư điện tử: songtrang@example.vn. Trang đang chạy thử nghiệm, mong nhận được góp ý của bạn đọc gần xa để nội dung ngày một tốt hơn.`
  it('longer than the article above it', () => {
    const { article } = extract(
      `Cảnh báo lũ quét ở các xã vùng cao\n12/08/2019 15:23\nTrong đêm nay nước sông Trăng lên nhanh, bà con các bản ven suối cần rời nhà trước chín giờ tối. Lực lượng xung kích đã có mặt ở ba điểm.\nTin trong bản\nThông tin cần biết\n${imprint}`,
      { input: 'text' },
    )
    expect(article?.title).toBe('Cảnh báo lũ quét ở các xã vùng cao')
    expect(JSON.stringify(article?.body)).not.toMatch(/Giấy phép|Điện thoại/)
    expect(article?.bylines).toEqual([])
  })
})

describe('no entry of a menu is a person', () => {
  it('where it stands in lines of its own as often', () => {
    const menu = 'Ardbeg Farms\nMachrie Foods\nBowmore Quay'
    const { article } = extract(
      `Islay Holdings - Machrie Foods\nHome\n${menu}\nCompanies\n${menu}\nMachrie Foods\nMachrie Foods is the largest maker of oat bread on the island and sells to shops in nine countries. It was founded by two sisters.\nSite Map`,
      { input: 'text' },
    )
    expect(article?.bylines).toEqual([])
  })
})

describe('a blank that html2text put into a word', () => {
  const { parts } = FLATTENERS.find(({ name }) => name === 'html2text')!
  const mend = (...lines: string[]) =>
    mended(
      lines.map((text, number) => ({
        text,
        number,
        last: number,
        at: [0, 0] as const,
        width: text.length,
        indent: 0,
        kind: 'text' as const,
      })),
      parts!,
    ).map(({ text }) => text)

  it.each([
    ['**Theo b áo cáo của bản**', 'Báo mới', '**Theo báo cáo của bản**'],
    ['**S áng 24/7, dân bản họp**', 'Chợ phiên', '**Sáng 24/7, dân bản họp**'],
    ['_To àn bản có mặt_', 'Trong toàn xã', '_Toàn bản có mặt_'],
    ['**Góp ý của dân**', 'Trang chủ', '**Góp ý của dân**'],
    ['**Dự án cầu treo**', 'Các dự án', '**Dự án cầu treo**'],
    // Elsewhere there is none.
    ['Theo b áo cáo', 'Báo mới', 'Theo b áo cáo'],
    // A word of one letter, as it stands elsewhere.
    ['**v úterý odpoledne**', 'a v pondělí', '**v úterý odpoledne**'],
  ])('%s', (line, other, expected) => {
    expect(mend(line, other)[0]).toBe(expected)
  })

  it('is found in time', () => {
    expectLinear(n => mend(`**${'b áo '.repeat(n)}`, '*b'.repeat(n)), 16000)
  })
})

describe('a paragraph whose first line is set in', () => {
  const words =
    'The ferry to the outer islands will sail twice a day from Easter on, said the Company in a letter to the Council of the parish. Cars pay half of what they paid last year and bicycles go free. A new pier was built at Scarinish over the winter for larger boats, and a shed for nets and creels stands beside it where the old Smithy was until it fell into the sea in the great storm which nobody on the island will forget. Tickets are sold at the Post Office there or on board by the Mate. Dogs travel in the hold at their own risk, as do hens and geese and any bees that are sent to the outer islands for the heather in August when the days are long and the sea is mostly calm.'
  it.each([3, 8, 12])('by %i blanks goes on', n => {
    const lines = [' '.repeat(n - 1)]
    for (const word of words.split(' '))
      if (lines.at(-1)!.length + word.length < 72) lines.push(`${lines.pop()} ${word}`)
      else lines.push(word)
    expect(body(`Ferry to sail twice a day\n3/4/2021\n${lines.join('\n')}\n`)).toEqual([words])
  })
})
