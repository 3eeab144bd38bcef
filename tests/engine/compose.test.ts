import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract'
import { fixtures } from '../support/fixtures'

// What is in an old charset has no marks to take apart.
const pages = fixtures.filter(({ name }) => !name.startsWith('legacy/'))

describe('a page whose letters and marks stand apart', () => {
  it.each(pages)('$name reads the same', ({ bytes, options }) => {
    const html = bytes.toString('utf8')
    const told = (text: string) => {
      const result = extract(text, options)
      // Offsets count the letters as they stand.
      const plain = JSON.stringify(result.status === 'article' ? result.article : result.because, (key, value) =>
        key === 'at' ? undefined : value,
      )
      return JSON.parse(plain.normalize('NFC'))
    }
    expect(told(html.normalize('NFD'))).toEqual(told(html))
  })
})
