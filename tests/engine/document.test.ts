import { describe, expect, it } from 'vitest'
import { extract } from '../../src'

const page = (
  main: string,
  title = 'Văn bản - Huyện Thủy Sơn',
) => `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body>
<div class="menu"><ul><li><a href="/">Trang chủ</a></li><li><a href="/tin-tuc">Tin tức</a></li><li><a href="/van-ban">Văn bản</a></li><li><a href="/lien-he">Liên hệ</a></li></ul></div>
<div class="main">${main}</div>
<div class="right"><h3>Văn bản mới</h3><ul><li><a href="/vb/1">40/TB-UBND Thông báo lịch cắt điện tại các xã vùng cao</a></li><li><a href="/vb/2">38/QĐ-UBND Quyết định kiện toàn ban chỉ đạo</a></li><li><a href="/vb/3">22/KH-UBND Kế hoạch trồng cây phân tán</a></li></ul></div>
<div class="footer"><p>© Bản quyền thuộc về UBND huyện Thủy Sơn</p></div></body></html>`
const url = 'https://thuyson.bachha.example.gov.vn/vb/1190'
const read = (input: string) => extract(input, { url })
const articleOf = (main: string) => read(page(main)).article

const FACTS: [label: string, value: string][] = [
  ['Số/Ký hiệu', '1190/UBND-VX'],
  ['Ngày ban hành', '12/10/2022'],
  ['Ngày có hiệu lực', '15/10/2022'],
  ['Loại văn bản', 'Công văn'],
  ['Cơ quan ban hành', 'UBND huyện Thủy Sơn'],
  ['Người ký', 'Phạm Đình Quế'],
  ['Trích yếu', 'V/v tăng cường kiểm tra công tác bảo đảm an toàn thực phẩm tại bếp ăn tập thể của các trường học'],
]
const FILE = '<a href="/f/1190.pdf">1190-UBND-VX.pdf</a>'
const rows = (row: (label: string, value: string) => string) => FACTS.map(([l, v]) => row(l, v)).join('')

const SHEETS: [name: string, html: string][] = [
  [
    'rows of a table',
    `<table>${rows((l, v) => `<tr><td>${l}</td><td>${v}</td></tr>`)}<tr><td>Tệp đính kèm</td><td>${FILE}</td></tr></table>`,
  ],
  ['rows with heads', `<table>${rows((l, v) => `<tr><th>${l}:</th><td>${v}</td></tr>`)}<tr><th>Tải về</th><td>${FILE}</td></tr></table>`],
  [
    'rows of two pairs',
    `<table><tr>${rows((l, v) => `<td><b>${l}</b></td><td>${v}</td>`).replace(/((?:<td>.*?<\/td>){4})/g, '$1</tr><tr>')}</tr></table><p>${FILE}</p>`,
  ],
  [
    'boxes side by side',
    rows((l, v) => `<div class="row"><div class="col-4">${l}</div><div class="col-8">${v}</div></div>`) + `<div>${FILE}</div>`,
  ],
  ['terms and definitions', `<dl>${rows((l, v) => `<dt>${l}</dt><dd>${v}</dd>`)}</dl><p>${FILE}</p>`],
  ['a list', `<ul>${rows((l, v) => `<li><strong>${l}:</strong> ${v}</li>`)}</ul><p>${FILE}</p>`],
  ['lines with colons', rows((l, v) => `<p>${l}: ${v}</p>`) + `<p>File đính kèm: ${FILE}</p>`],
  ['labels in bold', rows((l, v) => `<p><b>${l}</b> ${v}</p>`) + `<p>${FILE}</p>`],
  ['lines in one paragraph', `<p>${rows((l, v) => `${l}: ${v}<br>`)}</p><p>${FILE}</p>`],
  ['one line', `<p>${FACTS.map(([l, v]) => `${l}: ${v}`).join(' | ')}</p><p>${FILE}</p>`],
  ['headings over values', rows((l, v) => `<h3>${l}</h3><div>${v}</div>`) + `<p>${FILE}</p>`],
]

describe('a record sheet', () => {
  it.each(SHEETS)('set as %s is a document with its file', (_, html) => {
    const article = articleOf(`<h2>Chi tiết văn bản</h2>${html}`)
    expect(article?.title).toBe(FACTS[6]![1])
    expect(article?.document).toMatchObject({
      type: 'Công văn',
      number: '1190/UBND-VX',
      symbol: 'UBND-VX',
      issuer: 'UBND huyện Thủy Sơn',
      issued: { iso: '2022-10-12' },
      effective: { iso: '2022-10-15' },
      signer: 'Phạm Đình Quế',
      files: [{ name: '1190-UBND-VX.pdf', url: 'https://thuyson.bachha.example.gov.vn/f/1190.pdf' }],
    })
    expect(article?.attachments).toEqual(article?.document?.files)
    expect(article?.published?.iso).toBe('2022-10-12')
    expect(article?.bylines).toEqual([])
  })

  it.each(SHEETS)('set as %s is none where the headline is the document’s', (_, html) => {
    const article = articleOf(`<h1>Kiểm tra bếp ăn tập thể của 24 trường học trên địa bàn huyện</h1>${html}`)
    expect(article?.title).toBe('Kiểm tra bếp ăn tập thể của 24 trường học trên địa bàn huyện')
    expect(article?.document?.number).toBe('1190/UBND-VX')
  })

  it('is read from flattened text', () => {
    const text = `Trang chủ\nVăn bản\nQuyết định công nhận 12 cơ quan, đơn vị đạt chuẩn văn hóa năm 2022\nSố ký hiệu: 3250/QĐ-UBND\nNgày ban hành: 30/09/2022\nCơ quan ban hành: UBND huyện Thủy Sơn\nNgười ký: Đào Xuân Lãm\nTrích yếu: Quyết định về việc công nhận 12 cơ quan, đơn vị đạt chuẩn văn hóa năm 2022.\nTải về`
    expect(extract(text, { input: 'text' }).article?.document).toEqual({
      type: 'Quyết định',
      number: '3250/QĐ-UBND',
      symbol: 'QĐ-UBND',
      issuer: 'UBND huyện Thủy Sơn',
      issued: { iso: '2022-09-30', raw: '30/09/2022', certain: ['year', 'month', 'day'] },
      signer: 'Đào Xuân Lãm',
      files: [],
    })
  })

  it.each([
    ['89-QĐ/HU', 'Quyết định', 'QĐ/HU'],
    ['15/2020/NĐ-CP', 'Nghị định', 'NĐ-CP'],
    ['45/2019/QH14', 'Luật', 'QH14'],
    ['Số 07 /NQ - HĐND', 'Nghị quyết', 'NQ-HĐND'],
  ])('says by its number %s what it is: %s', (number, type, symbol) => {
    const html = `<h1>Luật này quy định về việc tổ chức trồng rừng phòng hộ ven biển</h1><table><tr><td>Số hiệu</td><td>${number}</td></tr><tr><td>Ngày ban hành</td><td>20/11/2019</td></tr><tr><td>Người ký</td><td>Lò Văn Sáng</td></tr></table>`
    expect(articleOf(html)?.document).toMatchObject({ type, symbol })
  })

  it('is read in English', () => {
    const html = `<h1>Decision on the management of protective coastal forests</h1><table><tr><td>Document number</td><td>12/QĐ-UBND</td></tr><tr><td>Issued date</td><td>20 November 2019</td></tr><tr><td>Issuing agency</td><td>People's Committee of Bach Ha</td></tr><tr><td>Signer</td><td>Lò Văn Sáng</td></tr></table>`
    expect(articleOf(html)?.document).toMatchObject({ issuer: "People's Committee of Bach Ha", issued: { iso: '2019-11-20' } })
  })

  it('does not make an article of a list of documents', () => {
    const card = (n: number) =>
      `<div class="item"><a href="/vb/${n}">Quyết định số ${n} về việc công nhận trường đạt chuẩn quốc gia</a><p>Số hiệu: ${n}/QĐ-UBND</p><p>Ngày ban hành: ${n}/10/2022</p><p>Người ký: Lò Văn Sáng</p></div>`
    const result = read(page(`<h1>Văn bản chỉ đạo</h1>${[11, 12, 13, 14, 15, 16].map(card).join('')}`))
    expect(result.article?.document).toBeUndefined()
  })

  const NEWS = Array.from(
    { length: 12 },
    (_, i) =>
      `<li><a href="/tin/${i}.html">Đoàn viên xã Nậm Rào trồng rừng ven biển đợt thứ ${i + 1}</a> <span>1${i % 9}/02/2024</span></li>`,
  ).join('')
  const WIDGETS: [name: string, html: string][] = [
    [
      'a table',
      '<div class="vb"><h3>Văn bản mới</h3><table><tr><td>Số hiệu</td><td>12/QĐ-UBND</td></tr><tr><td>Ngày ban hành</td><td>01/02/2024</td></tr><tr><td>Trích yếu</td><td>Quyết định về việc phê duyệt kế hoạch trồng rừng</td></tr></table></div>',
    ],
    [
      'a list',
      '<div class="vb"><h3>Văn bản mới</h3><ul><li>Số ký hiệu: 12/QĐ-UBND</li><li>Ngày ban hành: 01/02/2024</li><li>Trích yếu: Quyết định về việc phê duyệt kế hoạch trồng rừng</li></ul></div>',
    ],
    ['lines', '<div class="r"><p>Số ký hiệu: 12/QĐ-UBND</p><p>Ngày ban hành: 01/02/2024</p><p>Người ký: Lò Văn Sáng</p></div>'],
  ]

  it.each(WIDGETS)('that a home page shows as %s is no article', (_, widget) => {
    const home = `<title>UBND xã Nậm Rào</title><h2>Tin mới</h2><ul>${NEWS}</ul>${widget}<ul>${NEWS}</ul>`
    expect(extract(home, { url: 'https://namrao.example.gov.vn/' })).toMatchObject({ status: 'no-article', because: 'home-page' })
  })

  it.each(WIDGETS)('that a list shows as %s is no article', (_, widget) => {
    const list = `<title>Tin tức - UBND xã Nậm Rào</title><h1>Tin tức</h1><ul>${NEWS}</ul>${widget}<ul>${NEWS}</ul>`
    const home = `<title>Trang chủ - UBND xã Nậm Rào</title><h2>Tin mới</h2><ul>${NEWS}</ul>${widget}`
    for (const html of [list, home]) expect(extract(html).status).toBe('no-article')
  })

  const RALLY = 'Lễ ra quân tháng thanh niên năm 2024'
  const TEXT = ['12', '13', '14', '15'].map(
    day => `Sáng ngày ${day}/3/2024, đoàn viên xã Nậm Rào trồng rừng ven biển, có sự tham dự của nhiều đại biểu và người dân trong xã.`,
  )
  const TITLED = `<h1>${RALLY}</h1>`
  it.each(WIDGETS)('beside an article loses none of it to %s', (_, widget) => {
    for (const count of [3, 4]) {
      const text = TEXT.slice(0, count)
        .map(t => `<p>${t}</p>`)
        .join('')
      for (const html of [
        `<div class="main">${TITLED}${text}</div><div class="col">${widget}</div>`,
        `<div class="wrap"><div class="main">${TITLED}${text}</div><div class="col">${widget}</div></div>`,
        `${TITLED}<div>${text}</div><div class="col">${widget}</div>`,
        `<div class="col">${widget}</div><div class="main">${TITLED}${text}</div>`,
      ]) {
        const { article } = extract(`<title>${RALLY} - UBND xã Nậm Rào</title>${html}`)
        const all = [article?.lead, ...(article?.body ?? []).map(b => ('text' in b ? b.text : b.type))].join('\n')
        for (const t of TEXT.slice(0, count)) expect(all).toContain(t)
      }
    }
  })

  it.each(['Từ ngày', 'dd/mm/yyyy', 'Tất cả'])('is none of a search form that says %s', day => {
    const form = `<div><span>Cơ quan ban hành:</span> <span>Chọn cơ quan</span></div><div><span>Loại văn bản:</span> <span>Tất cả</span></div><div><span>Ngày ban hành:</span> <span>${day}</span></div>`
    const result = extract(`<title>Văn bản</title><h1>Tra cứu văn bản</h1>${form}<ul>${NEWS}</ul>`)
    expect(result).toMatchObject({ status: 'no-article', because: 'list-page' })
  })

  it.each([
    (n: number) =>
      `<table><tr><td>Số ký hiệu</td><td>${n}/QĐ-UBND</td></tr><tr><td>Ngày ban hành</td><td>01/02/2024</td></tr><tr><td>Người ký</td><td>Lò Văn Sáng</td></tr></table>`,
    (n: number) => `<p>Số ký hiệu: ${n}/QĐ-UBND</p><p>Ngày ban hành: 01/02/2024</p><p>Người ký: Lò Văn Sáng</p>`,
    (n: number) => `<ul><li>Số: ${n}/QĐ-UBND</li><li>Ngày ban hành: 01/02/2024</li><li>Loại văn bản: Quyết định</li></ul>`,
  ])('of another number is another document, whatever they share', sheet => {
    const result = extract(`<title>Kế hoạch</title><h1>Văn bản chỉ đạo</h1>${sheet(12)}${sheet(15)}`)
    expect([result.status, result.article?.document]).toEqual(['no-article', undefined])
  })

  it('is none in a search form, nor where an article speaks of a document', () => {
    const form = `<h1>Tra cứu văn bản</h1><form><label>Số ký hiệu</label><input><label>Trích yếu</label><input><label>Cơ quan ban hành</label><input><label>Người ký</label><input></form>`
    expect(read(page(form)).status).toBe('no-article')
    const news = `<h1>Huyện Thủy Sơn triển khai trồng rừng ven biển</h1><p>Theo Quyết định số 12/QĐ-UBND do Chủ tịch UBND huyện ký ngày 12/10/2022, huyện sẽ trồng mới 40 ha rừng phòng hộ ven biển trong năm nay.</p><p>Ngày ban hành quyết định, các xã đã nhận đủ cây giống và bắt đầu đào hố ở những bãi bồi thấp nhất của huyện.</p>`
    expect(articleOf(news)?.document).toBeUndefined()
    expect(articleOf(news)?.title).toBe('Huyện Thủy Sơn triển khai trồng rừng ven biển')
  })
})

const HEAD = `<table><tr><td>ỦY BAN NHÂN DÂN<br>HUYỆN THỦY SƠN<br>-------<br>Số: 77/QĐ-UBND</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>---------------<br><i>Thủy Sơn, ngày 03 tháng 3 năm 2023</i></td></tr></table>`
const ARTICLES = `<p>Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;</p><p>Điều 1. Thành lập Tổ công tác chuyển đổi số huyện Thủy Sơn gồm 11 thành viên do ông Phạm Đình Quế làm Tổ trưởng.</p><p>Điều 2. Tổ công tác có nhiệm vụ giúp Ủy ban nhân dân huyện chỉ đạo việc thực hiện các nhiệm vụ chuyển đổi số trên địa bàn.</p>`
const FOOT = `<table><tr><td>Nơi nhận:<br>- Như Điều 3;<br>- Lưu: VT.</td><td><b>TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH</b><br><br><b>Đào Xuân Lãm</b></td></tr></table>`
const whole = (force = 'Quyết định này có hiệu lực kể từ ngày ký ban hành.', date = '05/03/2023') =>
  `<h1>Quyết định về việc thành lập Tổ công tác chuyển đổi số</h1><p class="date">${date}</p>${HEAD}<p><b>QUYẾT ĐỊNH</b></p>${ARTICLES}<p>Điều 3. ${force} Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.</p>${FOOT}`

describe('a document published as a page', () => {
  it('says in its own head and foot what it is', () => {
    const article = articleOf(whole())
    expect(article?.document).toEqual({
      type: 'Quyết định',
      number: '77/QĐ-UBND',
      symbol: 'QĐ-UBND',
      issuer: 'ỦY BAN NHÂN DÂN HUYỆN THỦY SƠN',
      issued: { iso: '2023-03-03', raw: '03 tháng 3 năm 2023', certain: ['year', 'month', 'day'] },
      signer: 'Đào Xuân Lãm',
      effective: { iso: '2023-03-03', raw: '03 tháng 3 năm 2023', certain: ['year', 'month', 'day'] },
      files: [],
    })
    expect(article?.published?.iso).toBe('2023-03-05')
  })

  it('says from when it is in force', () => {
    const article = articleOf(whole('Quyết định này có hiệu lực thi hành kể từ ngày 15 tháng 3 năm 2023.'))
    expect(article?.document?.effective?.iso).toBe('2023-03-15')
  })

  it('is none without the nation’s motto: a text may cite a number', () => {
    const html = whole().replace(/CỘNG HÒA.*?Hạnh phúc<br>/u, '')
    expect(articleOf(html)?.document).toBeUndefined()
  })
})

describe('a notice that is only its file', () => {
  const notice = (title: string, file = FILE) =>
    articleOf(`<h1>${title}</h1><span class="date">19/06/2024 09:05</span><p>Xem tại đây: ${file}</p>`)

  it.each([
    ['Thông báo số 87/TB-UBND đấu giá quyền sử dụng 14 lô đất tại xã Kim Bồng', 'Thông báo', '87/TB-UBND'],
    ['Công văn số 1190/UBND-VX về việc kiểm tra bếp ăn tập thể', 'Công văn', '1190/UBND-VX'],
    ['Kế hoạch 88/KH-UBND triển khai Tháng cao điểm vì người nghèo', 'Kế hoạch', '88/KH-UBND'],
  ])('is what its headline says: %s', (title, type, number) => {
    expect(notice(title)).toMatchObject({ title, body: [], document: { type, number, files: [{ name: '1190-UBND-VX.pdf' }] } })
  })

  it('is no document where the headline speaks of one', () => {
    expect(notice('Triển khai Quyết định số 12/QĐ-UBND về trồng rừng ven biển')?.document).toBeUndefined()
  })
})
