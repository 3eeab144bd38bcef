import { describe, expect, it } from 'vitest'
import { decode, extract } from '../../src'
import { fixtures } from '../support/fixtures'

/** Elements without whose end tag a browser still shows what follows. */
const END_TAG =
  /<\/(?:div|td|tr|table|tbody|ul|ol|li|section|article|main|header|nav|aside|footer|form|p|h[1-4]|span|font|b|strong|i|em|a|center|figure|figcaption|label|blockquote|fieldset)\s*>/gi
/** What browsers read no tags in. */
const OPAQUE = /<!--[\s\S]*?-->|<(script|style|textarea|select|noscript|iframe)\b[\s\S]*?<\/\1\s*>/gi

/** Of each page as many end tags are left out, one at a time, spread over all of it. */
const EACH = 3

const pages = fixtures.filter(({ file, expected }) => file === 'page.html' && expected.status === 'article')

function* damaged(html: string): Generator<string> {
  const visible = html.replace(OPAQUE, hidden => ' '.repeat(hidden.length))
  const tags = [...visible.matchAll(END_TAG)]
  const step = Math.max(1, Math.floor(tags.length / EACH))
  for (let k = step >> 1; k < tags.length; k += step) yield html.slice(0, tags[k]!.index) + html.slice(tags[k]!.index + tags[k]![0].length)
}

describe('a page without one of its end tags', () => {
  it.each(pages.map(page => [page.name, page] as const))('is still an article: %s', (_, { bytes, options }) => {
    const url = options.url?.toString()
    for (const html of damaged(decode(bytes).text))
      expect(extract(html, url === undefined ? {} : { url })).toMatchObject({ status: 'article' })
  })
})
