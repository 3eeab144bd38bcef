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
      return JSON.parse(JSON.stringify(result.status === 'article' ? result.article : result.because).normalize('NFC'))
    }
    expect(told(html.normalize('NFD'))).toEqual(told(html))
  })
})
