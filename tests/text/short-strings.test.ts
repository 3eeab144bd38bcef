import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeLegacy, detectLegacy, encodeLegacy, type LegacyCharset } from '../../src/text'
import { numbers, stretches } from '../support/text-kinds'

const FIVE: [LegacyCharset, number][] = [
  ['tcvn3', 285],
  ['vni-win', 285],
  ['windows-1258', 270],
  ['viscii', 270],
  ['vps', 270],
  ['viqr', 270],
]

describe('five words', () => {
  it.each(FIVE)('%s: at least %i of 300 are decoded, none as another charset reads them', (charset, least) => {
    const found = stretches(5, 300).map(text => {
      const { view } = encodeLegacy(text, charset)
      const guess = detectLegacy(view)
      if (!guess) return 'nothing'
      return decodeLegacy(view, guess.charset).toLowerCase() === decodeLegacy(view, charset).toLowerCase() ? 'right' : 'wrong'
    })
    expect(found.filter(each => each === 'right').length).toBeGreaterThanOrEqual(least)
    expect(found.filter(each => each === 'wrong').length).toBeLessThanOrEqual(2)
  })

  it.each([1, 2, 3, 5, 10])('of Unicode are left alone: %i words', words => {
    expect(stretches(words, 600).filter(text => detectLegacy(text) || detectLegacy(text.normalize('NFD')))).toEqual([])
  })
})

const DICTIONARIES = 'american-english catalan dutch french galician-minimos irish italian ngerman polish portuguese spanish swedish'.split(
  ' ',
)
const isThere = (name: string) => existsSync(`/usr/share/dict/${name}`)
const missing = DICTIONARIES.filter(name => !isThere(name))
if (missing.length > 0) console.warn(`skipped, not in /usr/share/dict: ${missing.join(', ')}`)

// The words and lines are the same on every run; the time they take is not, beside other work.
describe('words of other languages are in no old charset', { timeout: 180_000 }, () => {
  for (const name of DICTIONARIES)
    it.skipIf(!isThere(name))(name, () => {
      const words = readFileSync(`/usr/share/dict/${name}`, 'utf8').normalize().split('\n').filter(Boolean)
      const marked = words.filter(word => /[^\0-\x7f]/.test(word))
      const next = numbers(7)
      const taken: string[] = []
      for (const pool of marked.length > 0 ? [words, marked] : [words])
        for (const length of [1, 2, 3, 5, 15])
          for (let n = 0; n < 400; n += 1) {
            const line = Array.from({ length }, () => pool[next(pool.length)]).join(' ')
            if (detectLegacy(line)) taken.push(line)
          }
      expect(taken).toEqual([])
    })
})
