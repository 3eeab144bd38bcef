import { describe, expect, it } from 'vitest'
import { fold, foldText, sourceSpan } from '../../src/text'

describe('fold', () => {
  it.each([
    ['Đường phố Huế', 'đương phô huê', 'duong pho hue'],
    ['HOÀ BÌNH, hòa bình', 'hoa binh, hoa binh', 'hoa binh, hoa binh'],
    ['Tie\u0302\u0301ng Vi\u200bệt', 'tiêng viêt', 'tieng viet'],
    ['Nguyễn Ưng ở ấp Đắk', 'nguyên ưng ơ âp đăk', 'nguyen ung o ap dak'],
    ['Hà\u00a0Nội', 'ha nôi', 'ha noi'],
    ['El Niño, Škoda, Łódź, Straße, Æsir, ı', 'el niño, škoda, łodź, straße, æsir, ı', 'el nino, skoda, lodz, strasse, aesir, i'],
    ['Москва й, 日本, 한', 'москва й, 日本, 한', 'москва й, 日本, 한'],
    ['500.000₫ 😀', '500.000₫ 😀', '500.000₫ 😀'],
    ['\u200b', '', ''],
    ['', '', ''],
  ])('%s', (text, tone, ascii) => {
    expect(foldText(text, 'tone')).toBe(tone)
    expect(foldText(text, 'ascii')).toBe(ascii)
  })

  it('finds the way back across NFD, invisible characters and letters that become two', () => {
    const source = '\u200bVie\u0323\u0302\u00adt, Straße Đo\u0301'
    const folded = fold(source, 'ascii')
    const span = (word: string) => {
      const at = folded.text.indexOf(word)
      const [start, end] = sourceSpan(folded, at, at + word.length)
      return source.slice(start, end)
    }
    expect(folded.text).toBe('viet, strasse do')
    expect(span('viet')).toBe('\u200bVie\u0323\u0302\u00adt')
    expect(span('e')).toBe('e\u0323\u0302\u00ad')
    expect(span('ss')).toBe('ß')
    expect(span('do')).toBe('Đo\u0301')
  })

  it('refuses a span outside of the folded text', () => {
    const folded = fold('ab', 'tone')
    expect(() => sourceSpan(folded, 1, 3)).toThrow(RangeError)
    expect(() => sourceSpan(folded, 1, 1)).toThrow(RangeError)
    expect(() => sourceSpan(folded, Number.NaN, 1)).toThrow(TypeError)
  })
})
