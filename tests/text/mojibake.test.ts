import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CP437_HIGH, WINDOWS_1250_HIGH, WINDOWS_1251_HIGH } from '../../src/data/encodings/code-pages'
import { LEGACY_TABLES } from '../../src/data/encodings/vietnamese'
import { MAC_ROMAN_HIGH, WINDOWS_1252_C1 } from '../../src/data/encodings/windows-1252'
import { normalize, normalizeWithReport } from '../../src/text'
import { foreignLines, vietnameseSentences } from './sentences'

const LATIN_1 = Array.from({ length: 96 }, (_, at) => String.fromCharCode(0xa0 + at)).join('')
const PAGES = {
  'windows-1252': WINDOWS_1252_C1 + LATIN_1,
  'windows-1258': LEGACY_TABLES['windows-1258'].high!,
  'windows-1250': WINDOWS_1250_HIGH,
  'windows-1251': WINDOWS_1251_HIGH,
  'mac-roman': MAC_ROMAN_HIGH,
  cp437: CP437_HIGH,
}

/** UTF-8 as a code page shows it; a byte the page has no character for is a control. */
const misread = (text: string, row: string) =>
  Array.from(new TextEncoder().encode(text), byte => {
    const character = byte < 0x80 ? '.' : row[byte - 0x80]!
    return character === '.' || character === '\0' ? String.fromCharCode(byte) : character
  }).join('')
const western = (text: string) => misread(text, PAGES['windows-1252'])

const SENTENCES = vietnameseSentences(300).map((text, n) => (n % 5 === 0 ? text.replace(/\.$/, ' – “giá 3 × 4 ≥ 12” → 🎉') : text))

const WAYS: [string, (text: string) => string][] = [
  ...Object.entries(PAGES).map(([name, row]): [string, (text: string) => string] => [name, text => misread(text, row)]),
  ['windows-1252 twice', text => western(western(text))],
  ['windows-1252 three times', text => western(western(western(text)))],
  ['no-break spaces made blanks', text => western(text).replaceAll('\u00a0', ' ')],
  ['and blanks collapsed', text => western(text).replace(/[\u00a0 ]+/g, ' ')],
  ['soft hyphens taken out', text => western(text).replaceAll('\u00ad', '')],
]

describe('UTF-8 misread', () => {
  it.each(WAYS)('%s: 300 of 300 sentences are put right', (_, way) => {
    expect(SENTENCES.filter(text => normalize(way(text), { mojibake: true }) !== text)).toEqual([])
  })

  const hasFtfy = spawnSync('python3', ['-c', 'import ftfy']).status === 0
  if (!hasFtfy) console.warn('skipped, there is no ftfy (pip install ftfy): the comparison with it')
  it.skipIf(!hasFtfy).each(WAYS)('%s: at least as many as ftfy', (_, way) => {
    const program =
      'import json,sys,ftfy\nprint(json.dumps([ftfy.fix_text(t,normalization="NFC",uncurl_quotes=False) for t in json.load(sys.stdin)]))'
    const { stdout } = spawnSync('python3', ['-c', program], { input: JSON.stringify(SENTENCES.map(way)), maxBuffer: 2 ** 26 })
    const theirs = (JSON.parse(stdout.toString()) as string[]).filter((text, n) => text === SENTENCES[n]).length
    const ours = SENTENCES.filter(text => normalize(way(text), { mojibake: true }) === text).length
    expect(ours).toBeGreaterThanOrEqual(theirs)
  })

  it.each([
    ['Tặng quÃ vÃ hoa', 'Tặng quà và hoa'],
    ['thủ tục hÃ nh chÃnh', 'thủ tục hành chính'],
    ['lÃ m vÃ o bÃ i', 'làm vào bài'],
    ['CÃ´ng viá»‡c: HÃ Ná»™i', 'Công việc: Hà Nội'],
    ['ðŸŽ‰ ChÃ o mÃ¹ng', '🎉 Chào mùng'],
  ])('halves of letters: %s', (broken, text) => {
    expect(normalize(broken, { mojibake: true })).toBe(text)
  })

  it('one lost letter does not keep the others, and is reported', () => {
    const { text, losses } = normalizeWithReport('NhÃ¢n dÃ¢n Viáº Nam Ä‘Ã³n Táº¿t', { mojibake: true })
    expect(text).toBe('Nhân dân Viáº Nam đón Tết')
    expect(losses).toEqual([{ code: 'half-letter', offset: 11, count: 1 }])
  })

  it('what is not misread stays: capitals, Portuguese, names', () => {
    for (const text of ['XÃ HỘI', 'XÃ hội', 'SÃO PAULO', 'MAÇÃ', 'São João não vê', 'Ã', 'Привет, мир', 'Łódź – Žižkov', '╔══╗'])
      expect(normalize(text, { mojibake: true })).toBe(text)
    for (const { line } of foreignLines(200)) expect(normalize(line, { mojibake: true })).toBe(line)
  })

  const DICTIONARIES = ['french', 'portuguese', 'spanish', 'polish', 'swedish', 'irish'].filter(name =>
    existsSync(`/usr/share/dict/${name}`),
  )
  it.skipIf(DICTIONARIES.length === 0).each(DICTIONARIES)('no word of %s is taken for misread', name => {
    const words = readFileSync(`/usr/share/dict/${name}`, 'utf8').normalize().split('\n')
    const every = Math.ceil(words.length / 40_000)
    const changed = words.filter((word, n) => n % every === 0 && normalize(word, { mojibake: true }) !== word && normalize(word) === word)
    expect(changed).toEqual([])
  })
})

it('the first byte of an emoji that was misread is no đ', () => {
  expect(normalize('Đại hội thành công ðŸŽ‰')).toBe('Đại hội thành công ðŸŽ‰')
  expect(normalize('Ðại hội, ðường mới')).toBe('Đại hội, đường mới')
})
