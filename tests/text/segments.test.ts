import { describe, expect, it } from 'vitest'
import { sentences, syllables, vietnameseScore } from '../../src/text'
import { growth } from '../support/growth'
import { foreignLines, vietnameseSentences } from './sentences'

describe('sentences', () => {
  it.each([
    ['full stops', ['Trời mưa to.', 'Đường ngập!', 'Ai biết?', 'Không ai…']],
    ['titles', ['ThS. Lê An và PGS.TS. Trần Bình đến TP. Lục Bình.', 'Họ về Q. 1, P. 5 và H. Thanh Ba.']],
    ['initials', ['Ông Nguyễn V. A. Tuấn nói vậy.', 'Bà đồng ý.']],
    ['decimals and dates', ['Giá 1.234,5 đồng ngày 21.9.2023 lúc 7.30.', 'Rẻ.']],
    ['and so on', ['Bưởi, cam, v.v. đều được mùa.', 'Nhãn, vải, v.v.', 'Bà con mừng.']],
    ['articles and lists', ['Điều 8. Phạm vi điều chỉnh của quy định.', '1. Hộ nghèo được vay.', 'II. Tổ chức thực hiện.']],
    ['the end mark', ['Cuộc thi kết thúc./.', 'Tin: Lan Anh.']],
    ['quotations', ['“Được rồi!” ông nói.', 'Bà hỏi: “Bao giờ?”', 'Không ai đáp.']],
    ['ellipsis that goes on', ['Ông ngập ngừng… rồi đi.', 'Hết.']],
  ])('%s', (_, expected) => {
    expect(sentences(expected.join(' ')).map(({ text }) => text)).toEqual(expected)
  })

  it('ends at lines, unless the next one goes on in small letters', () => {
    const text = 'TIN TRONG TỈNH\nHôm qua, xã Thượng\nlĩnh họp.\r\n\r\nKết quả tốt  '
    expect(sentences(text).map(each => each.text)).toEqual(['TIN TRONG TỈNH', 'Hôm qua, xã Thượng\nlĩnh họp.', 'Kết quả tốt'])
    for (const each of sentences(text)) expect(text.slice(each.start, each.end)).toBe(each.text)
  })
})

describe('syllables', () => {
  it('names what each piece is', () => {
    const text = 'Nghị định 30/2020/NĐ-CP, ngày 21/9/2023 ở TP.HCM: 1.234,5 tỷ (Covid), Vie\u0323\u0302t'
    expect(syllables(text).map(each => [each.text, each.kind])).toEqual([
      ['Nghị', 'syllable'],
      ['định', 'syllable'],
      ['30/2020/NĐ-CP', 'code'],
      ['ngày', 'syllable'],
      ['21/9/2023', 'number'],
      ['ở', 'syllable'],
      ['TP.HCM', 'code'],
      ['1.234,5', 'number'],
      ['tỷ', 'syllable'],
      ['Covid', 'word'],
      ['Vie\u0323\u0302t', 'syllable'],
    ])
    for (const each of syllables(text)) expect(text.slice(each.start, each.end)).toBe(each.text)
  })
})

describe('vietnameseScore', () => {
  it('is high on Vietnamese, decomposed or not, and low on every other language', () => {
    for (const sentence of vietnameseSentences(100)) {
      expect(vietnameseScore(sentence)).toBeGreaterThan(0.9)
      expect(vietnameseScore(sentence.normalize('NFD'))).toBe(vietnameseScore(sentence))
    }
    for (const language of ['french', 'spanish', 'portuguese', 'hungarian', 'icelandic', 'english']) {
      const text = foreignLines(100)
        .filter(each => each.language === language)
        .map(({ line }) => line)
        .join('\n')
      expect(vietnameseScore(text), language).toBeLessThan(0.1)
    }
  })

  it('gives Vietnamese without marks at most a half, and nothing for nothing', () => {
    const bare = 'hom qua chung toi di xem phim hay qua va an rat ngon o nha ong ba ngoai'
    expect(vietnameseScore(bare)).toBeGreaterThan(0.4)
    expect(vietnameseScore(bare)).toBeLessThanOrEqual(0.5)
    expect(vietnameseScore('')).toBe(0)
    expect(vietnameseScore('123 – 456 %')).toBe(0)
  })

  it('costs no more on a book than on a page', () => {
    const page = vietnameseSentences(500).join('\n')
    const books = new Map([10, 40].map(pages => [pages, page.repeat(pages)]))
    const reading = (pages: number) => {
      for (let run = 0; run < 50; run += 1) vietnameseScore(books.get(pages)!)
    }
    expect(growth(reading, 40)).toBeLessThan(3)
  })
})
