import { describe, expect, it } from 'vitest'
import { decode, extract } from '../../src'
import { fixtures } from '../support/fixtures'
import { ALTERATIONS } from './alter'
import known from './alterations.known.json'

/** Pages whose letters decide nothing here, and whose expectation is theirs alone. */
const pages = fixtures.filter(
  ({ file, expected, name }) => file === 'page.html' && expected.status === 'article' && !name.startsWith('legacy/'),
)

const said = (html: string, url: string | undefined) => {
  const { article } = extract(html, url === undefined ? {} : { url })
  return { title: article?.title, paragraphs: article?.body.flatMap(b => (b.type === 'paragraph' ? b.text : [])) }
}

/**
 * What a reader would not notice leaves the article as it is. `alterations.known.json` lists the pages of which this does not hold yet; it
 * may only shrink.
 */
describe.each(Object.entries(ALTERATIONS))('%s', (name, alter) => {
  const listed: readonly string[] = (known as Record<string, string[]>)[name] ?? []
  const changed = pages
    .filter(({ bytes, options }) => {
      const html = decode(bytes).text
      const other = alter(html)
      const url = options.url?.toString()
      return other !== undefined && JSON.stringify(said(other, url)) !== JSON.stringify(said(html, url))
    })
    .map(page => page.name)

  it('leaves the headline and the paragraphs of every other page', () => {
    expect(changed.filter(page => !listed.includes(page))).toEqual([])
  })

  it('still changes those known (take them off where it does not)', () => {
    expect(listed.filter(page => !changed.includes(page))).toEqual([])
  })
})
