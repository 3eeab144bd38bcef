import { describe, expect, it } from 'vitest'
import { extract } from '../src'
import { english } from '../src/english'

const page = (tail: string) => `<html lang="vi"><body><main><article><h1>Lam Hai opens a second ferry berth</h1>
<p>Lam Hai Province has opened a second ferry berth at Bai Trau, which doubles the crossings to Hon Tra Island, Mr Nguyễn Văn Sáng told reporters on 4 May 2021.</p>
<p>The berth was built in eleven months and cost forty-six billion dong, the Department of Transport said.</p>
<p>${tail}</p></article></main></body></html>`
const read = (tail: string) => {
  const result = extract(page(tail), { languages: [english] })
  if (result.status !== 'article') throw new Error(result.because)
  return { article: result.article, codes: result.notices.map(n => n.code) }
}

describe('an English page with the English pack', () => {
  it('has entities whose text is the article’s own, marks and all', () => {
    const { article } = read('Thu Hà')
    const person = article.annotations?.entities.find(e => e.kind === 'person')
    expect(person?.text).toContain('Nguyễn Văn Sáng')
    expect(article.annotations?.entities.find(e => e.kind === 'date')?.iso).toBe('2021-05-04')
  })

  it('tells a name at the end from a closing phrase', () => {
    expect(read('Thu Hà').article.bylines.map(b => b.name)).toEqual(['Thu Hà'])
    const { article } = read('Best Regards')
    expect(article.bylines).toEqual([])
    expect(article.body.at(-1)).toEqual({ type: 'paragraph', text: 'Best Regards' })
  })

  it('gives the language of the text, not of the page, and says so', () => {
    const { article, codes } = read('Thu Hà')
    expect(article.language).toBe('en')
    expect(codes).toContain('language-differs')
  })

  it('has no annotations without the pack', () => {
    const result = extract(page('Thu Hà'))
    expect(result.status === 'article' && 'annotations' in result.article).toBe(false)
  })
})
