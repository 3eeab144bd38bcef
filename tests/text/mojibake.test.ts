import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { normalize, normalizeWithReport } from '../../src/text'
import { MISREAD, MISREAD_SENTENCES } from '../support/text-kinds'
import { foreignLines } from './sentences'

describe('UTF-8 misread', () => {
  it.each(MISREAD)('%s: 300 of 300 sentences are put right', (_, way) => {
    expect(MISREAD_SENTENCES.filter(text => normalize(way(text), { mojibake: true }) !== text)).toEqual([])
  })

  const hasFtfy = spawnSync('python3', ['-c', 'import ftfy']).status === 0
  if (!hasFtfy) console.warn('skipped, there is no ftfy (pip install ftfy): the comparison with it')
  it.skipIf(!hasFtfy).each(MISREAD)('%s: at least as many as ftfy', (_, way) => {
    const program =
      'import json,sys,ftfy\nprint(json.dumps([ftfy.fix_text(t,normalization="NFC",uncurl_quotes=False) for t in json.load(sys.stdin)]))'
    const { stdout } = spawnSync('python3', ['-c', program], { input: JSON.stringify(MISREAD_SENTENCES.map(way)), maxBuffer: 2 ** 26 })
    const theirs = (JSON.parse(stdout.toString()) as string[]).filter((text, n) => text === MISREAD_SENTENCES[n]).length
    const ours = MISREAD_SENTENCES.filter(text => normalize(way(text), { mojibake: true }) === text).length
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
  it.skipIf(DICTIONARIES.length === 0).each(DICTIONARIES)('no word of %s is taken for misread', { timeout: 180_000 }, name => {
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

it.each(['Lịch sử cửa biển này được viết lại.', 'Người gửi thử một bức thư.', 'Khu nhà ở giữa chợ đã sửa xong, thật đẹp.'])(
  'letters whose last byte was taken out as a soft hyphen: %s',
  text => {
    const view = Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join('')
    expect(normalize(view.replaceAll('\u00ad', ''), { mojibake: true })).toBe(text)
  },
)

it.each(['“LOUSÃ”', 'Foi à “VILA CHÃ” ontem', 'disse ‘IRMÃ’ e saiu'])('capitals between quotation marks stay: %s', text =>
  expect(normalize(text, { mojibake: true })).toBe(text),
)
