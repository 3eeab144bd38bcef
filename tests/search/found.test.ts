import { describe, expect, it } from 'vitest'
import type { Moment } from '../../src/model/article'
import { amounts, documentNumbers, eventDates } from '../../src/search'
import { peopleNamed } from '../../src/search/people'
import { expectLinear } from '../support/growth'

const numbers = (text: string) => documentNumbers(text).map(found => found.number)

describe('documentNumbers', () => {
  it.each([
    ['Kế hoạch số 39/KH-UBND ngày 5/1', ['39/KH-UBND']],
    ['Quyết định 1739/QĐ-UBND, Nghị định 15/2020/NĐ-CP.', ['1739/QĐ-UBND', '15/2020/NĐ-CP']],
    ['Luật số 45/2019/QH14 và Nghị định 61/1999/NĐ-CP', ['45/2019/QH14', '61/1999/NĐ-CP']],
    ['Công văn 1234/UBND-KGVX; (678/STP-PBGDPL)', ['1234/UBND-KGVX', '678/STP-PBGDPL']],
    ['Kế hoạch 29-KH/ĐTN, Quy định số 66-QĐ/TW', ['29-KH/ĐTN', '66-QĐ/TW']],
    ['Chỉ thị số 02/CT-TTg, Thông tư 07/2014/TT-BVHTTDL', ['02/CT-TTg', '07/2014/TT-BVHTTDL']],
    ['Quyết định số 135/CP', ['135/CP']],
    ['Nghị quyết 30a/2008/NQ-CP', ['30a/2008/NQ-CP']],
    ['kế hoạch số 39 / KH – UBND của huyện', ['39/KH-UBND']],
    ['Số: 214 /STP-PBGDPL', ['214/STP-PBGDPL']],
    ['1739/QÐ-UBND với chữ Ð lạ', ['1739/QĐ-UBND']],
    ['theo số 39/KH - Sở Y tế', ['39/KH']],
    ['Thông tư liên tịch 01/2012/TTLT-BNV-BTC', ['01/2012/TTLT-BNV-BTC']],
  ])('reads %j', (text, found) => expect(numbers(text)).toEqual(found))

  it.each([
    'ngày 12/5/2020',
    'tốc độ 60km/h, năng suất 60/UBND',
    'tỷ lệ 3/4, quý I/2020',
    'Nguyễn Văn A/VOV',
    'http://a.vn/12/KH-UBND',
    'QL 14/ĐT 684, nhà 10/Trần Phú',
    '20-10/VTV',
  ])('reads none in %j', text => expect(numbers(text)).toEqual([]))

  it('gives places that hold the words as printed', () => {
    const text = 'Căn cứ kế hoạch 39 /KH-UBND và 29-KH/ĐTN.'
    for (const { raw, start, end } of documentNumbers(text)) expect(text.slice(start, end)).toBe(raw)
    expect(documentNumbers(text)[0]!.raw).toBe('39 /KH-UBND')
  })

  it('takes a long run of digits and signs in its stride', () => {
    const text = (count: number) => `${'1/A-'.repeat(4 * count)} ${'9'.repeat(20 * count)} ${'12/KH-UBND '.repeat(count)}`
    expectLinear(count => expect(numbers(text(count))).toHaveLength(count), 5000)
  })
})

const published: Moment = { iso: '2019-01-15T08:00', raw: '', certain: ['year', 'month', 'day'] }
const days = (text: string) => eventDates(text, published).map(date => date.iso)

describe('eventDates', () => {
  it.each([
    ['Sáng 21/9, tại hội trường', ['2018-09-21']],
    ['Sáng ngày 14/1, chiều nay (15/1), tối 16-1, ngày 18.1', ['2019-01-14', '2019-01-15', '2019-01-16', '2019-01-18']],
    ['ngày 24 tháng 01 năm 2020', ['2020-01-24']],
    ['ngày6 tháng 3, mùng 5 tháng 2', ['2019-03-06', '2019-02-05']],
    ['từ 12 đến 15-3', ['2019-03-12', '2019-03-15']],
    ['các ngày 1, 2, 3/10', ['2018-10-01', '2018-10-02', '2018-10-03']],
    ['ngày 1, 2 và 3 tháng 4', ['2019-04-01', '2019-04-02', '2019-04-03']],
    ['dịp lễ 30/4 và 1/5', ['2019-04-30', '2019-05-01']],
    ['tỷ lệ 3/4 và 1/2, 3/10 xã', []],
    ['từ ngày 12 đến ngày 15/3/2019', ['2019-03-12', '2019-03-15']],
    ['ngày 12 - 13/6 và ngày 20/6', ['2019-06-12', '2019-06-13', '2019-06-20']],
    ['hai ngày (12/6-13/6/2018)', ['2018-06-12', '2018-06-13']],
    ['kỷ niệm 72 năm (27/7/1947 - 27/7/2019)', ['1947-07-27', '2019-07-27']],
    ['sáng thứ hai, 31/12', ['2018-12-31']],
    ['phát hành 5.9.2018', ['2018-09-05']],
    ['ngày 30-4, 1-5', ['2019-04-30', '2019-05-01']],
    ['ngày 8-3, 30-4 và 1-5', ['2019-03-08', '2019-04-30', '2019-05-01']],
    ['từ 12-3 đến 15-3', ['2019-03-12', '2019-03-15']],
    ['các ngày 1, 2, 3-10', ['2018-10-01', '2018-10-02', '2018-10-03']],
  ])('reads %j', (text, found) => expect(days(text).slice().sort()).toEqual(found.slice().sort()))

  it.each([
    'đạt 3/4 chỉ tiêu, 2-3 người, tỷ lệ 1.600',
    'sáng 7-8 giờ',
    'ngày 31/2',
    'Kế hoạch 12/KH-UBND, 15/12/2020/NĐ',
    'đêm 3/13, ngày 45/1',
    'IP 10.1.2.2019.5',
    '1.600.000 đồng; 12,5/2019',
  ])('reads none in %j', text => expect(days(text)).toEqual([]))

  it('says that a year is implied, and skips such a day where nothing implies it', () => {
    expect(eventDates('Sáng 21/9', published)[0]).toEqual({ iso: '2018-09-21', raw: '21/9', certain: ['month', 'day'], start: 5, end: 9 })
    expect(eventDates('Sáng 21/9, ngày 1/2/2003').map(date => date.iso)).toEqual(['2003-02-01'])
    expect(eventDates('Sáng 21/9', { ...published, certain: ['month', 'day'] })).toEqual([])
  })
})

describe('peopleNamed', () => {
  it.each([
    ['Thủ tướng Phạm Văn Khởi, Phó Chủ tịch UBND tỉnh Lê Thị Hoa dự', ['Phạm Văn Khởi', 'Lê Thị Hoa']],
    ['Chủ tịch UBND tỉnh Lâm Bình Trần Văn Hiệp và Bí thư Tỉnh ủy Ngô Hạnh', ['Trần Văn Hiệp', 'Ngô Hạnh']],
    ['Chủ tịch UBND huyện Lương Sơn, Phó Giám đốc Công an tỉnh Hà Tĩnh, chủ tịch Hội Nông dân', []],
    ['ông Tạ Minh Khai, Giám đốc; bà Y Thuần phát biểu', ['Tạ Minh Khai', 'Y Thuần']],
    ['Thượng tá Điểu K’Bang và Đại úy H’Len Niê', ['Điểu K’Bang', 'H’Len Niê']],
    ['PGS. TS. Lò Văn Ón, GS Đỗ Thị Mơ. Ông Tạ Minh Khai', ['Lò Văn Ón', 'Đỗ Thị Mơ', 'Tạ Minh Khai']],
    ['đồng chí Phó Chủ tịch, ông Bí thư, bà Rịa, Bà Rịa - Vũng Tàu', []],
    ['đường Nguyễn Văn Trỗi, chị em phụ nữ, ông Ích Khiêm', []],
  ])('reads %j', (text, found) => expect(peopleNamed(text)).toEqual(found))
})

const sums = (text: string) => amounts(text).map(({ least, most, currency, per }) => [least, most, currency, ...(per ? [per] : [])])

describe('amounts', () => {
  it.each([
    ['tổng vốn 1,2 tỷ đồng', [[1.2e9, 1.2e9, 'VND']]],
    ['giá 28.000 - 32.000 đồng/kg', [[28_000, 32_000, 'VND', 'kg']]],
    ['3 tỷ 500 triệu đồng', [[3.5e9, 3.5e9, 'VND']]],
    [
      'từ 1 đến 2 tỷ đồng; phạt 2,5-3 triệu đồng',
      [
        [1e9, 2e9, 'VND'],
        [2.5e6, 3e6, 'VND'],
      ],
    ],
    [
      '1.235 tỷ đồng và 1,235 tỷ đồng',
      [
        [1.235e12, 1.235e12, 'VND'],
        [1.235e9, 1.235e9, 'VND'],
      ],
    ],
    [
      '3,5 nghìn tỷ đồng; 12 ngàn đồng',
      [
        [3.5e12, 3.5e12, 'VND'],
        [12_000, 12_000, 'VND'],
      ],
    ],
    [
      'hỗ trợ 500.000đ/người/tháng, thêm 20.000 đ',
      [
        [500_000, 500_000, 'VND', 'người/tháng'],
        [20_000, 20_000, 'VND'],
      ],
    ],
    [
      '1,200,000 VNĐ; 28,000 đồng',
      [
        [1.2e6, 1.2e6, 'VND'],
        [28_000, 28_000, 'VND'],
      ],
    ],
    [
      '5 triệu USD, 100 đô la Mỹ/tấn',
      [
        [5e6, 5e6, 'USD'],
        [100, 100, 'USD', 'tấn'],
      ],
    ],
    ['24.350.000.000 đồng', [[24_350_000_000, 24_350_000_000, 'VND']]],
    ['10 - 15 triệu đồng/ha/năm', [[1e7, 1.5e7, 'VND', 'ha/năm']]],
  ])('reads %j', (text, found) => expect(sums(text)).toEqual(found))

  it.each([
    '500 đồng chí và 100 đồng bào',
    '2 triệu người, 1,2 tỷ dân',
    'năm 2020 đồng loạt ra quân',
    'QL 14, đ/c Nam, Quyết định 12/2020',
    '12 đồng đội',
    'đồng 5',
  ])('reads none in %j', text => expect(sums(text)).toEqual([]))

  it.each([
    ['Một tỷ hai trăm triệu đồng', 1.2e9],
    ['ba mươi lăm nghìn đồng/kg', 35_000, 35_000, 'kg'],
    ['năm mươi tư triệu tám trăm nghìn đồng', 54_800_000],
    ['một trăm linh năm triệu đồng', 105e6],
    ['một triệu không trăm năm mươi nghìn đồng', 1_050_000],
    ['một nghìn hai trăm tỷ đồng', 1.2e12],
    ['hai triệu rưỡi đồng', 2.5e6],
    ['nửa tỷ đồng', 5e8],
    ['ba chục triệu đồng', 3e7],
    ['từ hai đến ba triệu đồng', 2e6, 3e6],
    ['hai trăm đến ba trăm triệu đồng', 2e8, 3e8],
    ['hai đến ba trăm nghìn đồng/người', 2e5, 3e5, 'người'],
  ])('reads words: %s', (text, least, most = least, per = undefined) =>
    expect(sums(text)).toEqual([[least, most, 'VND', ...(per ? [per] : [])]]),
  )

  it.each([
    'ba đồng, năm đồng tiền cổ',
    'hàng tỷ đồng, vài trăm triệu đồng',
    'hai trăm nghìn đồng bào, một nghìn đồng chí',
    'trong năm hai triệu đồng',
    'một tỷ hai đồng, ba trăm hai triệu đồng',
    '2 tỷ năm trăm triệu đồng',
  ])('reads none in words that leave open which: %s', text => expect(sums(text)).toEqual([]))

  it('gives places that hold the words as printed, in time', () => {
    expectLinear(count => expect(amounts(`${'một trăm '.repeat(count)} ${'hai tỷ đến '.repeat(count)}`)).toEqual([]), 5000)
    const text = 'Giá vải 28.000 - 32.000 đồng/kg, vốn 1,2 tỷ đồng.'
    for (const { raw, start, end } of amounts(text)) expect(text.slice(start, end)).toBe(raw)
    expectLinear(count => expect(amounts(`${'1.000 - '.repeat(count)} ${'9'.repeat(count)} ${'1 tỷ '.repeat(count)}`)).toEqual([]), 5000)
  })
})
