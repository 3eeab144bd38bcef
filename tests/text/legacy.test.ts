import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import {
  decodeLegacy,
  decodeLegacyRun,
  detectLegacy,
  encodeLegacy,
  LEGACY_CHARSETS,
  type LegacyCharset,
  legacyCharset,
  legacyCharsetOfFont,
} from '../../src/text'
import { VIETNAMESE_LETTERS } from '../../src/text/letters'
import { foreignLines, vietnameseSentences } from './sentences'

const SENTENCES = vietnameseSentences(500)
const GUESSED = LEGACY_CHARSETS.filter(each => each !== 'vnu' && each !== 'isc')
const view = (text: string, charset: LegacyCharset) => encodeLegacy(text, charset).view
const isCapital = (letter: string) => letter !== letter.toLowerCase()

describe('every letter of every charset', () => {
  it.each(LEGACY_CHARSETS)('%s: what is written is read again', charset => {
    const missing: string[] = []
    for (const letter of VIETNAMESE_LETTERS()) {
      // In a word of capitals or small letters, which is what tells shared codes apart.
      const word = isCapital(letter) ? `T${letter}NH` : `t${letter}nh`
      const { bytes, view, losses } = encodeLegacy(word, charset)
      if (losses.some(({ code }) => code === 'unencodable')) missing.push(letter)
      else {
        // VNU has Ô and ẽ on one code: it is Ô where a word begins.
        expect(decodeLegacy(bytes, charset)).toBe(charset === 'vnu' && letter === 'Ô' ? 'TẽNH' : word)
        expect(decodeLegacy(view, charset)).toBe(decodeLegacy(bytes, charset))
      }
    }
    expect(missing.length).toBe(charset === 'vnu' ? 28 : 0)
  })

  it.each(LEGACY_CHARSETS.filter(each => each !== 'vnu'))('%s: whole sentences come back', charset => {
    for (const sentence of SENTENCES.slice(0, 200)) {
      const { bytes, losses } = encodeLegacy(sentence, charset)
      const back = decodeLegacy(bytes, charset)
      const shared = losses.some(({ code }) => code === 'shared-capital')
      expect(shared ? back.toLowerCase() : back).toBe(shared ? sentence.toLowerCase() : sentence)
    }
  })

  it('reports what a charset does not have', () => {
    expect(encodeLegacy('Ánh 日 ¸ 日', 'tcvn3').losses).toEqual([
      { code: 'shared-capital', character: 'Á', offset: 0, count: 1 },
      { code: 'unencodable', character: '日', offset: 4, count: 2 },
      { code: 'unencodable', character: '¸', offset: 6, count: 1 },
    ])
    expect(encodeLegacy('日', 'tcvn3').bytes).toEqual(Uint8Array.of(0x3f))
  })

  it('refuses a charset it does not know', () => {
    expect(() => decodeLegacy('a', 'klingon' as LegacyCharset)).toThrow(TypeError)
    expect(() => encodeLegacy('a', 'klingon' as LegacyCharset)).toThrow(/charset must be one of/)
    expect(legacyCharset('klingon')).toBeUndefined()
    expect(legacyCharset('toString')).toBeUndefined()
    expect(legacyCharset(' TCVN-5712 ')).toBe('tcvn5712-1')
  })
})

const hasIconv = spawnSync('iconv', ['--version']).status === 0

describe('iconv', () => {
  it.skipIf(!hasIconv).each<[LegacyCharset, string, number[]]>([
    ['tcvn5712-1', 'TCVN5712-1', []],
    ['viscii', 'VISCII', []],
    ['windows-1258', 'CP1258', [0x81, 0x8a, 0x8d, 0x8e, 0x8f, 0x90, 0x9a, 0x9d, 0x9e]],
  ])('reads %s byte by byte as we do (skipped without iconv)', (charset, name, undefinedBytes) => {
    const bytes = Array.from({ length: 256 }, (_, byte) => byte).filter(byte => byte !== 10 && !undefinedBytes.includes(byte))
    const input = Uint8Array.from(bytes.flatMap(byte => [byte, 10]))
    const { stdout, status } = spawnSync('iconv', ['-f', name, '-t', 'UTF-8'], { input })
    expect(status).toBe(0)
    const theirs = stdout.toString().normalize().split('\n').slice(0, -1)
    expect(bytes.map(byte => decodeLegacy(Uint8Array.of(byte), charset))).toEqual(theirs)
  })

  it.skipIf(!hasIconv).each<[LegacyCharset, string]>([
    ['tcvn5712-1', 'TCVN5712-1'],
    ['viscii', 'VISCII'],
    ['windows-1258', 'CP1258'],
  ])('reads back the %s we write (skipped without iconv)', (charset, name) => {
    const text = `${VIETNAMESE_LETTERS().join(' ')}\n${SENTENCES.slice(0, 100).join('\n')}`
    const { stdout } = spawnSync('iconv', ['-f', name, '-t', 'UTF-8'], { input: encodeLegacy(text, charset).bytes })
    expect(stdout.toString().normalize()).toBe(text)
  })
})

describe('decodeLegacy', () => {
  it.each<[LegacyCharset, string, string]>([
    ['tcvn3', 'VIÖT NAM, tØnh Hµ Nam, §µ N½ng', 'VIỆT NAM, tỉnh Hà Nam, Đà Nẵng'],
    ['tcvn3', 'n\u00adíc “®\u00adîc” – tèt…', 'nước “được” – tốt…'],
    ['tcvn3', 'ë HUYÖN §µ B¾C', 'Ở HUYỆN ĐÀ BẮC'],
    ['vni-win', 'ÑAÏI HOÄI, Aùnh Ñaûng, ngöôøi Yû', 'ĐẠI HỘI, Ánh Đảng, người Ỷ'],
    [
      'viqr',
      "Ha` No^.i. Chu? ti.ch no'i: ddu+o+.c? Xem www.a.vn, mail a.b@c.vn, a\\.",
      'Hà Nội. Chủ tịch nói: được? Xem www.a.vn, mail a.b@c.vn, a.',
    ],
    [
      'viqr',
      "Xin me.i Thi. Hoa to+'i Bo^. Y te^'. Bo^. GDDDT (chu? tri`) xong, vu. Ha` No^.i. Pho' Chu?",
      'Xin mẹi Thị Hoa tới Bộ Y tế. Bộ GDĐT (chủ trì) xong, vụ Hà Nội. Phó Chủ',
    ],
    ['vnu', `${String.fromCharCode(0xc1)}ng s${String.fromCharCode(0xc1)}`, 'Ông sẽ'],
  ])('%s: “%s”', (charset, legacy, text) => {
    expect(decodeLegacy(legacy, charset)).toBe(text)
  })

  it('takes no capitals from an abbreviation among words in small letters', () => {
    for (const text of [
      'Tại Công viên Bờ Kè, UBND thành phố khai mạc hội thi',
      'Bộ CHQS tỉnh',
      'HỘI THI ĐỜN CA TÀI TỬ Ở BỜ KÈ',
      'Ở ĐÀ NẴNG',
    ])
      expect(decodeLegacy(encodeLegacy(text, 'tcvn3').bytes, 'tcvn3')).toBe(text)
  })

  it('leaves a label in small letters among capitals', () => {
    for (const line of ['BAN NHÂN DÂN THÔN ĐÔNG Số: 77/QĐ-UBND', 'SƠN ĐÔNG, Số: 12', 'XÃ ĐÔNG SƠN Từ: BAN QUẢN LÝ'])
      expect(decodeLegacy(encodeLegacy(line, 'tcvn3').view, 'tcvn3')).toBe(line)
  })

  it('draws capitals where the font did', () => {
    expect(decodeLegacy('céng hoµ', 'tcvn3', { capitals: true })).toBe('CỘNG HOÀ')
  })

  it('reads the Latin-1 and the windows-1252 view of a byte alike, and lets real Unicode pass', () => {
    expect(decodeLegacy('ti\u0089ng 日', 'vps')).toBe(decodeLegacy('ti‰ng 日', 'vps'))
    expect(decodeLegacy('ti‰ng 日', 'vps')).toBe('tiếng 日')
  })
})

describe('detectLegacy', () => {
  it.each(GUESSED)('%s: reads at least 495 of 500 sentences right', charset => {
    const right = SENTENCES.filter(sentence => {
      const legacy = view(sentence, charset)
      const found = detectLegacy(legacy)
      return found && decodeLegacy(legacy, found.charset) === decodeLegacy(legacy, charset)
    })
    expect(right.length).toBeGreaterThanOrEqual(495)
  })

  it('takes bytes as well as their view, and reports a score and a margin', () => {
    const { bytes, view } = encodeLegacy(SENTENCES[0]!, 'vni-win')
    const found = detectLegacy(bytes)
    expect(found).toEqual(detectLegacy(view))
    expect(found).toMatchObject({ charset: 'vni-win', score: 1 })
    expect(found!.margin).toBeGreaterThan(0.3)
  })

  it('is quiet on 2,400 lines of French, Spanish, Portuguese, Hungarian, Icelandic and English', () => {
    const lines = foreignLines(400)
    expect(lines.length).toBe(2400)
    expect(lines.filter(({ line }) => detectLegacy(line))).toEqual([])
    for (const { language } of lines.filter((_, index) => index % 400 === 0)) {
      const whole = lines.filter(each => each.language === language).map(({ line }) => line)
      expect(detectLegacy(whole.join('\n'))).toBeUndefined()
    }
  })

  it('is quiet on Unicode, on little evidence and on ASCII', () => {
    expect(SENTENCES.filter(sentence => detectLegacy(sentence) || detectLegacy(sentence.normalize('NFD')))).toEqual([])
    expect(detectLegacy('Hµ Néi')).toBeUndefined()
    expect(detectLegacy("I can't go. Why? (a.b) it's a+b^2 ~ done.")).toBeUndefined()
    expect(detectLegacy('Hoà Bình, quý hoá, là và cá')).toBeUndefined()
    expect(detectLegacy('')).toBeUndefined()
  })

  it('takes no unit for a letter, and no word that reads the same either way for evidence', () => {
    expect(detectLegacy('m² HOÀ hoà')).toBeUndefined()
    expect(detectLegacy('100 m² 200 m², (300m²) 400 m²')).toBeUndefined()
    expect(detectLegacy('30 °C, 25°C; 28 °C/30 °C')).toBeUndefined()
    expect(detectLegacy('Hoà, là, có, chú; mß')).toBeUndefined()
  })
})

describe('decodeLegacyRun', () => {
  it.each([
    ['.VnTime', 'Hµ', 'Hà', 'tcvn3'],
    ["'.VnTimeH', Arial", 'céng hoµ', 'CỘNG HOÀ', 'tcvn3'],
    ['VNI-Times', 'ñöôøng', 'đường', 'vni-win'],
    ['VPS Times', 'ti‰ng', 'tiếng', 'vps'],
    ['VNtimes new roman', 'ng§éi viÖt', 'người việt', 'vietware-f'],
    ['VNtimes new roman', 'ngæåìi viãût', 'người việt', 'vietware-x'],
  ])('%s: a single word is enough', (font, run, text, charset) => {
    expect(decodeLegacyRun(run, font)).toEqual({ text, charset })
  })

  it('leaves a run that is Unicode already, whatever its font says', () => {
    expect(decodeLegacyRun('Hà Nội', '.VnTime')).toBeUndefined()
    expect(decodeLegacyRun('Hà Nam', 'VNI-Times')).toBeUndefined()
    expect(decodeLegacyRun('là và cá', '.VnTime')).toBeUndefined()
    expect(decodeLegacyRun('plain', '.VnTime')).toBeUndefined()
  })

  it('asks for more without such a font', () => {
    expect(decodeLegacyRun('Hµ', 'Arial')).toBeUndefined()
    expect(decodeLegacyRun(view(SENTENCES[1]!, 'tcvn3'), undefined)?.text).toBe(SENTENCES[1])
    expect(decodeLegacyRun(view(SENTENCES[1]!, 'vni-win'), '.VnTime')).toEqual({ text: SENTENCES[1], charset: 'vni-win' })
  })

  it('knows fonts by their names', () => {
    expect(legacyCharsetOfFont('Arial, .VnArialH')).toEqual({ charset: 'tcvn3', capitals: true })
    expect(legacyCharsetOfFont('.VnArial')).toEqual({ charset: 'tcvn3', capitals: false })
    expect(legacyCharsetOfFont('"VNI Helve"')).toEqual({ charset: 'vni-win', capitals: false })
    expect(legacyCharsetOfFont('Times New Roman')).toBeUndefined()
  })
})
