import { describe, expect, it } from 'vitest'
import { extract } from '../../src'
import { fixtures } from '../support/fixtures'

/** Articles with whatever of their fields stands beside the text. */
const articles = fixtures.flatMap(({ name, bytes, options }) => {
  const { article, trace } = extract(bytes, options)
  return article ? [{ name, article, kept: trace.filter(d => d.verdict === 'keep') }] : []
})

describe('what an article has from beside its text is kept in the trace, too', () => {
  it('every keyword', () => {
    const lost = articles.flatMap(({ name, article, kept }) =>
      article.tags.filter(tag => !kept.some(d => d.text.includes(tag))).map(tag => `${name}: ${tag}`),
    )
    expect(lost).toEqual([])
    expect(articles.filter(({ article }) => article.tags.length > 0).length).toBeGreaterThan(10)
  })

  it('every author whom markup or metadata name', () => {
    const lost = articles.flatMap(({ name, article, kept }) =>
      article.bylines
        .filter(b => b.from === 'metadata' && !kept.some(d => d.as === 'byline' && (d.text.includes(b.raw) || d.reason.includes(b.name))))
        .map(b => `${name}: ${b.name}`),
    )
    expect(lost).toEqual([])
    expect(articles.some(({ article }) => article.bylines.some(b => b.from === 'metadata'))).toBe(true)
  })

  it('the day', () => {
    const lost = articles.flatMap(({ name, article: { published }, kept }) =>
      published && !kept.some(d => d.text.replace(/\s+/g, ' ').includes(published.raw) || d.rule === 'date/metadata')
        ? [`${name}: ${published.raw}`]
        : [],
    )
    expect(lost).toEqual([])
  })
})

describe('a name is kept where it is printed, and cut out of no word', () => {
  const text =
    '<p>Sáng 12/3, xã Bãi Dâu khánh thành tuyến kênh N7 dài hơn ba kilômét, đưa nước về cho sáu thôn phía đông của xã.</p>'.repeat(4)
  const traceOf = (menu: string, author: string) =>
    extract(`<div class="nav">${menu}</div><h1>Xã Bãi Dâu khánh thành tuyến kênh N7</h1>${author}${text}`).trace
  const pieces = (menu: string, author: string) =>
    traceOf(menu, author).flatMap(d => (d.path.includes('h1') || d.path === 'p' ? [] : [`${d.as ?? 'dropped'}: ${d.text}`]))

  it.each([
    ['beside a longer word', 'Lanh lợi', '<div class="share"><span class="author">Lan</span></div>', ['dropped: Lanh lợi', 'byline: Lan']],
    ['behind one', 'ĐÔNG HÀLAN', '<div class="share"><span class="author">LAN</span></div>', ['dropped: ĐÔNG HÀLAN', 'byline: LAN']],
    [
      'glued to what stands behind it',
      'Lanh lợi',
      '<div class="share"><span class="author">Lan</span><span>Chia sẻ</span></div>',
      ['dropped: Lanh lợi', 'byline: Lan', 'dropped: Chia sẻ'],
    ],
    [
      'in its own box, not in a sentence',
      'Lan can dự',
      '<div class="share"><span class="author">Lan</span></div>',
      ['dropped: Lan can dự', 'byline: Lan'],
    ],
    [
      'in the body already',
      'Lan can thiệp<br>Xin chào',
      '<div class="meta"><span class="author">Lan</span></div>',
      ['dropped: Lan can thiệp Xin chào', 'paragraph: Lan'],
    ],
  ])('%s', (_, menu, author, expected) => expect(pieces(menu, author)).toEqual(expected))
})
