import { describe, expect, it } from 'vitest'
import { decode } from '../../src/engine/decode/decode'
import { extract } from '../../src/extract'
import {
  encodeLegacy,
  foldText,
  isVietnameseSyllable,
  looksBroken,
  type NormalizeOptions,
  normalize,
  normalizeWithReport,
  placeTone,
} from '../../src/text'
import { DAMAGE } from '../support/text-kinds'
import { foreignLines, vietnameseSentences } from './sentences'

const SENTENCES = vietnameseSentences(300)

describe('damage of PDFs and keyboards', () => {
  it.each(DAMAGE)('%s: 300 of 300 sentences are put right, once for all, and reported', (_, options, break_) => {
    const wrong = SENTENCES.filter(text => normalize(break_(text), options) !== text)
    expect(wrong).toEqual([])
    for (const text of SENTENCES.slice(0, 20)) {
      expect(normalize(text, options)).toBe(text)
      if (break_(text) !== text) expect(normalizeWithReport(break_(text), options).changes).not.toEqual([])
    }
  })

  it.each<[string, NormalizeOptions, string]>([
    ['đêń Viêṭ Nam môṭ lâǹ', { repair: true }, 'đến Việt Nam một lần'],
    ['ngýời dân ðýợc, trýớc ðây chýa có', { mojibake: true }, 'người dân được, trước đây chưa có'],
    ['NGƢỜI DÂN', { homoglyphs: true }, 'NGƯỜI DÂN'],
    ['giặt gịa quần áo', { repair: true, tone: 'old' }, 'giặt gịa quần áo'],
    ['ông Hǎn đến Việt Nam gặp Nguyễn Vǎn Nam', {}, 'ông Hǎn đến Việt Nam gặp Nguyễn Văn Nam'],
  ])('%s', (broken, options, text) => {
    expect(normalize(broken, options)).toBe(text)
    expect(normalize(text, options)).toBe(text)
  })

  it('leaves what other languages write', () => {
    for (const text of ['koń i słoń', 'Kṛṣṇa và Rāmā', 'İstanbul ılık', 'Qaƣan', 'a &#169 b &#1234 c', 'señor Muñoz'])
      for (const options of [{}, { repair: true }, { homoglyphs: true }, { escapes: true }, { mojibake: true }])
        expect(normalize(text, options)).toBe(text)
  })

  it('lost letters in capitals are reported', () => {
    expect(normalizeWithReport('B?NH VI?N ĐA KHOA').losses).toEqual([{ code: 'question-mark', offset: 1, count: 2 }])
  })

  it('knows gịa and gỵa, and folds ƀ', () => {
    expect([isVietnameseSyllable('gịa'), isVietnameseSyllable('gỵa'), placeTone('Gịa', 'new')]).toEqual([true, true, 'Gịa'])
    expect(foldText('Ƀuôn ƀlai', 'ascii')).toBe('buon blai')
  })
})

describe('looksBroken', () => {
  it.each<[string, string, string]>([
    ['Tiáº¿ng Viá»‡t', 'mojibake', 'Tiếng Việt'],
    ['L·nh ®¹o tØnh th¨m hái', 'legacy', 'Lãnh đạo tỉnh thăm hỏi'],
    ['Hµ Néi', 'legacy', 'Hà Nội'],
    ['Vi&#7879;t Nam', 'escapes', 'Việt Nam'],
    ['ngƣời dân đƣợc', 'homoglyphs', 'người dân được'],
    ['Viê ̣t Nam', 'repair', 'Việt Nam'],
  ])('%s: %s', (text, repair, mended) => {
    expect(looksBroken(text)).toMatchObject({ repair, text: mended })
  })

  it('says by what evidence', () => {
    expect(looksBroken('L·nh ®¹o tØnh')).toEqual({
      repair: 'legacy',
      charset: 'tcvn3',
      text: 'Lãnh đạo tỉnh',
      before: 0,
      after: 3,
      words: 3,
    })
  })

  it('is quiet on Vietnamese, on other languages and on nothing', () => {
    expect(SENTENCES.filter(text => looksBroken(text) || looksBroken(text.normalize('NFD')))).toEqual([])
    expect(foreignLines(300).filter(({ line }) => looksBroken(line))).toEqual([])
    for (const text of ['', '100 m²', '«Nhà» – “đất”', 'café', 'R&D & Co; AT&T', 'iPhone', 'Hòan'])
      expect(looksBroken(text)).toBeUndefined()
  })

  it('wants a text', () => {
    expect(() => looksBroken(3 as unknown as string)).toThrow(TypeError)
  })
})

describe('garbage is never silent', () => {
  const page = (texts: readonly string[]) =>
    `<html><head><title>Tin</title></head><body><h1>Khánh thành cầu mới ở xã Thượng Lĩnh</h1>${texts.map(text => `<p>${text}</p>`).join('')}</body></html>`
  const noticesOf = (html: string, options = {}) => extract(html, options).notices
  const western = (text: string) => String.fromCharCode(...new TextEncoder().encode(text))

  it('a misread paragraph names the option, which mends it', () => {
    const html = page([...SENTENCES.slice(0, 4), western(SENTENCES[5]!)])
    expect(noticesOf(html)).toHaveLength(1)
    expect(noticesOf(html)[0]).toMatchObject({ code: 'text-looks-broken' })
    expect(noticesOf(html)[0]!.message).toContain('the option normalize.mojibake would mend')
    expect(noticesOf(html, { normalize: { mojibake: true } })).toEqual([])
  })

  it('a PDF’s letters name the option', () => {
    expect(noticesOf(page(SENTENCES.slice(0, 6).map(text => text.replaceAll('ư', 'ƣ'))))[0]!.message).toContain('normalize.homoglyphs')
  })

  it('a subheading of two old words is decoded or told', () => {
    for (const charset of ['tcvn3', 'vni-win', 'vps', 'viscii'] as const)
      expect(noticesOf(page([...SENTENCES.slice(0, 4), encodeLegacy('Đạt được', charset).view, ...SENTENCES.slice(5, 8)]))).toHaveLength(1)
  })

  it('a sound page has no notice', () => {
    expect(noticesOf(page(SENTENCES.slice(0, 8)))).toEqual([])
    expect(noticesOf(page(foreignLines(8).map(({ line }) => line)))).toEqual([])
  })
})

describe('decode', () => {
  const bytes = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))
  it('takes no Italian or Icelandic for windows-1258', () => {
    for (const text of ['così', 'Perché così', 'þjóð', 'Íslensk þjóð', 'È più'])
      for (const label of ['', '<meta charset="windows-1258">']) expect(decode(bytes(label + text)).text).toBe(label + text)
  })

  it('reads VIQR by its label', () => {
    expect(decode(bytes(`<meta charset="viqr"><p>Tie^'ng Vie^.t</p>`))).toMatchObject({
      text: '<meta charset="viqr"><p>Tiếng Việt</p>',
      charset: 'viqr',
    })
  })
})
