import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromCheerio, spec } from '../src/cheerio'
import { GENERIC_CHROME } from '../src/data/chrome'
import { READ_ATTRS } from '../src/data/elements'
import { platforms } from '../src/data/platforms'
import { portals } from '../src/data/portals'
import { attributesOf } from '../src/engine/tables/match'
import { parse } from '../src/engine/tree/parse'
import { extract } from '../src/extract'
import type { PageElement, PageNode } from '../src/model/page'

const pages = readdirSync('fixtures').flatMap(platform =>
  readdirSync(join('fixtures', platform))
    .map(slug => join('fixtures', platform, slug, 'page.html'))
    .filter(file => existsSync(file)),
)

describe('the built-in parser beside the HTML standard', () => {
  it.each(pages)('reads the same from %s', file => {
    const bytes = readFileSync(file)
    const [ours, theirs] = [extract(bytes), extract(bytes, { parser: spec })]
    expect(theirs.status === 'article' ? theirs.article : theirs.because).toEqual(ours.status === 'article' ? ours.article : ours.because)
  })

  it('takes a page the cheerio of Crawlee has parsed, in types as at run time', async () => {
    // Crawlee brings 1.0.0-rc.12, whose types are not those of the cheerio beside us.
    const theirs = await import('../node_modules/@crawlee/http/node_modules/cheerio/lib/index.js')
    const html = readFileSync(pages[0]!, 'utf8')
    const $ = theirs.load(html)
    expect($.fn.constructor).not.toBe(load(html).fn.constructor)
    expect(extract(html, { parser: () => fromCheerio($) }).status).toBe(extract(html, { parser: spec }).status)
  })

  it('takes a page cheerio has parsed', () => {
    const html = readFileSync(pages[0]!, 'utf8')
    const $ = load(html)
    expect(extract(html, { parser: () => fromCheerio($) }).status).toBe(extract(html).status)
  })
})

const outline = (node: PageNode): unknown => (node.tag === undefined ? node.text : [node.tag, ...node.children.map(outline)])
const tree = (html: string) => parse(html).root.children.map(outline)

describe('the tree', () => {
  it.each([
    ['optional end tags', '<ul><li>a<li>b</ul>', [['ul', ['li', 'a'], ['li', 'b']]]],
    [
      'a paragraph ends where a block begins',
      '<p>a<div>b</div>',
      [
        ['p', 'a'],
        ['div', 'b'],
      ],
    ],
    [
      'cells end in their own table',
      '<table><tr><td><table><tr><td>in</table><td>out</table>',
      [['table', ['tr', ['td', ['table', ['tr', ['td', 'in']]]], ['td', 'out']]]],
    ],
    ['stray end tags', 'a</div></p>b', ['a', 'b']],
    ['raw text', '<title>a <b> c</title>d', [['title', 'a <b> c'], 'd']],
    ['no scripts', 'a<script>if (a < b) { "</p>" }</script>b', ['a', 'b']],
    ['comments, as browsers end them', 'a<!-->b<!-- x --!>c<!-- d', ['a', 'b', 'c']],
    ['a stray less-than sign', 'a < b <3', ['a < b <3']],
    ['entities', '&ocirc;&#7879;&amp;', ['ôệ&']],
    ['an unfinished tag is dropped', 'a<b class="x', ['a']],
    [
      'a link over blocks that stay open',
      '<div><a>a<p>b<b>c</b></a>d</p>e</div>',
      [['div', ['a', 'a'], ['p', ['a', 'b', ['b', 'c']], 'd'], 'e']],
    ],
    ['an inline end tag does not reach beyond a block', '<span>a<div>b</span>c</div>d', [['span', 'a', ['div', 'b', 'c'], 'd']]],
    [
      'a link ends where the next begins',
      '<a>a<section>b<a>c',
      [
        ['a', 'a'],
        ['section', ['a', 'b'], ['a', 'c']],
      ],
    ],
    ['any heading ends a heading', '<h1>a</h2>b', [['h1', 'a'], 'b']],
    ['a page within a page', '<html><body>a<html><head><body class=b>b</body></html>c', [['html', ['body', 'a', 'b', 'c']]]],
    ['a cell in no row', '<table><td>a<td>b', [['table', ['tr', ['td', 'a'], ['td', 'b']]]]],
    [
      'a button ends where the next begins',
      '<button>a<button>b',
      [
        ['button', 'a'],
        ['button', 'b'],
      ],
    ],
    ['an SVG left open ends where HTML goes on', '<svg><path><p>a', [['p', 'a']]],
    ['HTML inside of SVG', 'a<svg><foreignObject><p>b</p></foreignObject></svg>c', ['a', 'c']],
    ['nested SVG', 'a<svg><svg></svg><title>t</title></svg>b', ['a', 'b']],
  ])('%s', (_, html, expected) => {
    expect(tree(html)).toEqual(expected)
  })

  it('numbers the elements in document order, and the last below each, wherever end tags stand', () => {
    const pieces = '<a> </a> <b> </b> <p> </p> <div> </div> <span> </span> <table><tr><td> </table> <ul><li> </ul> <h1> </h2> x'.split(' ')
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), soup => {
        const { root, elements } = parse(soup.join(''))
        const below = (e: PageElement): PageElement[] => [e, ...e.children.flatMap(c => (c.tag === undefined ? [] : below(c)))]
        expect(below(root)).toEqual(elements)
        for (const [i, e] of elements.entries()) {
          expect(e.index).toBe(i)
          expect(e.last).toBe(below(e).at(-1)!.index)
          for (const c of e.children) expect(c.parent).toBe(e)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('keeps the type of a data URI, not its payload', () => {
    const img = parse(`<img src="data:image/png;base64,${'A'.repeat(100_000)}">`).root.children[0]!
    expect(img.tag !== undefined && img.attrs.src).toBe('data:image/png;base64')
  })

  it('keeps every attribute a table selects by', () => {
    const sources = [
      ...GENERIC_CHROME.flatMap(r => r.selectors),
      ...platforms.flatMap(({ name: _, evidence, ...fields }) => [
        ...evidence.flatMap(e => e.selector ?? []),
        ...Object.values(fields).flat(),
      ]),
      ...portals.flatMap(p => p.layouts.flatMap(({ until: _, ...fields }) => Object.values(fields).flatMap(f => f ?? []))),
    ]
    expect([...attributesOf(sources)].filter(name => !READ_ATTRS.has(name))).toEqual([])
  })
})
