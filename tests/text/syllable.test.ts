import { describe, expect, it } from 'vitest'
import { CLEAN } from '../../src/data/vietnamese/characters'
import { TONE_MARKS, VOWELS } from '../../src/data/vietnamese/letters'
import { isVietnameseSyllable, parseSyllable, placeTone } from '../../src/text'

describe('parseSyllable', () => {
  it.each([
    ['nghiêng', { onset: 'ngh', rime: 'iêng', tone: 'ngang', placement: 'both', rare: false }],
    ['GÌ', { onset: 'g', rime: 'i', tone: 'huyền', placement: 'both', rare: false }],
    ['gìn', { onset: 'g', rime: 'in', tone: 'huyền', placement: 'both', rare: false }],
    ['giếng', { onset: 'gi', rime: 'êng', tone: 'sắc', placement: 'both', rare: false }],
    ['già', { onset: 'gi', rime: 'a', tone: 'huyền', placement: 'both', rare: false }],
    ['quý', { onset: 'qu', rime: 'y', tone: 'sắc', placement: 'both', rare: false }],
    ['qúy', { onset: 'qu', rime: 'y', tone: 'sắc', placement: 'misplaced', rare: false }],
    ['hoà', { onset: 'h', rime: 'oa', tone: 'huyền', placement: 'new', rare: false }],
    ['hòa', { onset: 'h', rime: 'oa', tone: 'huyền', placement: 'old', rare: false }],
    ['khuỷu', { onset: 'kh', rime: 'uyu', tone: 'hỏi', placement: 'both', rare: false }],
    ['ye\u0302\u0301u', { onset: '', rime: 'yêu', tone: 'sắc', placement: 'both', rare: false }],
    ['ậ', undefined],
    ['cac', undefined],
    ['cằc', undefined],
    ['kang', undefined],
    ['ghai', undefined],
    ['ngê', undefined],
    ['iêm', undefined],
    ['tyêm', undefined],
    ['hoàá', undefined],
    ['Camões', undefined],
    ['zoé', undefined],
    ['', undefined],
    ['a'.repeat(1000), undefined],
  ])('%s', (word, parts) => {
    expect(parseSyllable(word)).toEqual(parts)
  })

  it('gives a record of its own each time', () => {
    const first = parseSyllable('hoà')!
    first.tone = 'nặng'
    expect(parseSyllable('hoà')!.tone).toBe('huyền')
  })
})

describe('placeTone', () => {
  it.each([
    ['hoà', 'hòa', 'hoà'],
    ['HÒA', 'HÒA', 'HOÀ'],
    ['Thuỷ', 'Thủy', 'Thuỷ'],
    ['qúa', 'quá', 'quá'],
    ['hòan', 'hoàn', 'hoàn'],
    ['chuỵên', 'chuyện', 'chuyện'],
    ['mía', 'mía', 'mía'],
    ['nam', 'nam', 'nam'],
    ['Camo\u0303es', 'Camões', 'Camões'],
  ])('%s is %s in the old style and %s in the new', (word, old, modern) => {
    expect(placeTone(word, 'old')).toBe(old)
    expect(placeTone(word, 'new')).toBe(modern)
  })

  it('gives a syllable that is valid in the style asked for, whatever letter the tone came on', () => {
    for (const bare of ['toan', 'khoe', 'thuy', 'qua', 'gia', 'ngoai', 'xoay', 'khuyu', 'mua', 'thuyên', 'rươu', 'giương', 'nghiên']) {
      for (let tone = 1; tone < TONE_MARKS.length; tone += 1) {
        for (let at = 0; at < bare.length; at += 1) {
          if (!VOWELS.some(row => row[0] === bare[at])) continue
          const word = (bare.slice(0, at + 1) + TONE_MARKS[tone] + bare.slice(at + 1)).normalize()
          if (parseSyllable(word)) expect(isVietnameseSyllable(placeTone(word, 'new'))).toBe(true)
        }
      }
    }
  })
})

describe('the class of clean characters', () => {
  it('holds none that normalising or composing could change', () => {
    const clean = new RegExp(`[${CLEAN}]`)
    const wrong: string[] = []
    for (let code = 0; code < 0x10000; code += 1) {
      const character = String.fromCharCode(code)
      if (!clean.test(character)) continue
      const inert =
        character.normalize('NFC') === character && `a${character}`.normalize('NFC') === `a${character}` && !/\p{M}/u.test(character)
      if (!inert || /[ðÐɖƉ]/.test(character)) wrong.push(code.toString(16))
    }
    expect(wrong).toEqual([])
  })
})
