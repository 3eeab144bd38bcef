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
