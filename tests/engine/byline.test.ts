import { describe, expect, it } from 'vitest'
import { extract } from '../../src'
import { LOCALES } from '../../src/data/locales'
import { readByline } from '../../src/engine/byline/byline'
import { splitStuck } from '../../src/engine/byline/stuck-byline'
import { inAnyLocale } from '../../src/engine/classify/in-any-locale'

const read = (line: string, bare = true) => inAnyLocale(LOCALES, readByline, line, bare)
/** Names with their roles, in short. */
const names = (line: string, bare = true) => read(line, bare)?.bylines.map(b => `${b.name}: ${b.kind} ${b.roles.join('+')}`)
const source = (line: string) => read(line)?.source

describe('labels', () => {
  it.each([
    ['Tin, ảnh: Vũ Thị Sen', ['Vũ Thị Sen: person text+photo']],
    ['Bài và ảnh: Kim Oanh – Trọng Nhân', ['Kim Oanh: person text+photo', 'Trọng Nhân: person text+photo']],
    ['Tin: Hà Vy - Ảnh: Lê Quân', ['Hà Vy: person text', 'Lê Quân: person photo']],
    ['Tác giả: Nguyễn Văn Bình', ['Nguyễn Văn Bình: person text']],
    ['Biên dịch: Thu Hoài', ['Thu Hoài: person translation']],
    ['By Ann Marsh', ['Ann Marsh: person text']],
  ])('%s', (line, expected) => expect(names(line)).toEqual(expected))

  it.each(['By', 'Von', 'Par', 'Theo', 'Tác giả:', 'Nguồn tin:', 'Ảnh:'])('alone say nobody: %s', line =>
    expect(read(line)).toBeUndefined(),
  )
})

describe('offices', () => {
  it.each([
    ['Minh Thu (Đài TT-TH huyện Lâm Hải)', ['Minh Thu: person text', 'Đài TT-TH huyện Lâm Hải: organisation text']],
    [
      'Hoài Nam - Trung tâm Văn hóa, Thông tin và Thể thao',
      ['Hoài Nam: person text', 'Trung tâm Văn hóa, Thông tin và Thể thao: organisation text'],
    ],
    ['Phòng Nội vụ', ['Phòng Nội vụ: organisation text']],
    ['Đoàn Thanh niên xã Bãi Dâu', ['Đoàn Thanh niên xã Bãi Dâu: organisation text']],
    ['Trường Tiểu học Bãi Dâu', ['Trường Tiểu học Bãi Dâu: organisation text']],
    ['Đài Sông Xanh', ['Đài Sông Xanh: organisation text']],
  ])('%s', (line, expected) => expect(names(line)).toEqual(expected))
})

describe('sources', () => {
  it.each([
    ['Theo TTXVN', 'TTXVN'],
    ['Nguồn: Báo Sông Xanh', 'Báo Sông Xanh'],
    ['(Theo Báo Sông Xanh)', 'Báo Sông Xanh'],
    // In quotation marks, with a colon and without.
    ['Nguồn “Bãi Dâu Điện tử”', 'Bãi Dâu Điện tử'],
    ['Nguồn: "Báo Sông Xanh"', 'Báo Sông Xanh'],
    ['Theo «Tạp chí Đê điều»', 'Tạp chí Đê điều'],
  ])('%s', (line, name) => expect(source(line)).toEqual({ name }))

  it.each(['Theo đó, các xã tiếp tục nạo vét kênh mương', 'Theo kế hoạch, công trình hoàn thành vào tháng 9'])(
    'opens a sentence: %s',
    line => expect(source(line)).toBeUndefined(),
  )

  it.each([
    ['Phan Quế (TTXVN)', 'TTXVN'],
    ['Phan Quế (TTXVN/Vietnam+)', 'TTXVN/Vietnam+'],
    ['Phan Quế/TTXVN', 'TTXVN'],
    ['Phan Quế - TTXVN', 'TTXVN'],
  ])('an agency behind a name: %s', (line, agency) => {
    expect(names(line)).toEqual(['Phan Quế: person text'])
    expect(source(line)).toEqual({ name: agency })
  })
})

describe('roles behind a name', () => {
  it.each([
    ['Thanh Hà (tổng hợp)', ['Thanh Hà: person compile']],
    ['Thu Hoài (lược dịch)', ['Thu Hoài: person translation']],
    ['Bích Ngọc (ghi)', ['Bích Ngọc: person text']],
  ])('%s', (line, expected) => expect(names(line)).toEqual(expected))
})

describe('names', () => {
  it.each([
    ['Đoàn Loan', ['Đoàn Loan: person text']],
    ['Trường Giang', ['Trường Giang: person text']],
    ['Đoàn Thị Thanh Hà', ['Đoàn Thị Thanh Hà: person text']],
    ['Ann Lange-Marsh', ['Ann Lange-Marsh: person text']],
    ['Thùy Hương-Quang Hiếu', ['Thùy Hương: person text', 'Quang Hiếu: person text']],
    ['N.V.A', ['N.V.A: initials text']],
  ])('%s', (line, expected) => expect(names(line)).toEqual(expected))

  it.each([
    'Tác giả: Tiêu đề website',
    'Tác giả: Super User',
    'Đăng bởi: admin',
    'Người đăng: quản trị viên',
    'The harbour is closed for a week',
    'Cán bộ Văn phòng UBND xã',
    'Cuộc họp bắt đầu lúc mấy giờ?',
    'Đoàn đã đến thăm và tặng quà các gia đình chính sách trên địa bàn xã.',
  ])('nobody: %s', line => expect(read(line)?.bylines ?? []).toEqual([]))
})

describe('stuck to the end mark', () => {
  const text = 'Vụ này bà con thu hoạch sớm hơn mọi năm nửa tháng'
  it.each([
    [`${text}./.Hoài Thu`, `${text}./.`, 'Hoài Thu'],
    [`${text}./ Hoài Thu – Đài Sông Xanh`, `${text}./`, 'Hoài Thu – Đài Sông Xanh'],
    [`${text}. - VNA`, `${text}.`, '- VNA'],
  ])('%s', (paragraph, body, words) => expect(inAnyLocale(LOCALES, splitStuck, paragraph)).toMatchObject({ body, words }))

  it('is none where the paragraph ends in its own words', () => expect(inAnyLocale(LOCALES, splitStuck, `${text}.`)).toBeUndefined())
})

describe('a text of one paragraph', () => {
  const text = 'Sáng 4/6, xã Bãi Dâu khai trương trạm bơm mới ở thôn Hạ, tưới cho hơn bốn mươi héc ta lúa của ba thôn ven sông.'
  it.each([
    ['a source', 'Theo Báo Sông Xanh', { source: 'Báo Sông Xanh', bylines: [] }],
    ['a name', 'Trần Văn Ngạn', { source: undefined, bylines: ['Trần Văn Ngạn'] }],
    ['a labelled name', 'Tin, ảnh: Lê Thị Hồng Vân', { source: undefined, bylines: ['Lê Thị Hồng Vân'] }],
  ])('has %s stuck to its end', (_, words, want) => {
    const { article } = extract(
      `<html lang="vi"><body><h1>Xã Bãi Dâu có trạm bơm mới</h1><div>04/06/2020</div><div><p>${text} ${words}</p></div></body></html>`,
    )
    expect({ source: article?.source?.name, bylines: article?.bylines.map(b => b.name) }).toEqual(want)
    expect([article?.lead, ...(article?.body ?? []).map(b => ('text' in b ? b.text : ''))].filter(Boolean)).toEqual([text])
  })
})
