import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract'

const TEXT = [
  'The harbour of the island was closed for two days after the storm, and boats waited outside the breakwater until Sunday.',
  'On Monday morning the first ferry came in with forty passengers, who had spent a night in the port across the strait.',
  'The pilots say that the new light on the mole should have been lit a year ago, and that the money for it was there.',
]
const paragraphs = TEXT.map(text => `<p>${text}</p>`).join('')
const page = (above: string, below = '', head = '') =>
  `<html lang="en"><head><title>The harbour is open again</title>${head}</head><body><main><article><h1>The harbour is open again</h1>${above}<div class="text">${paragraphs}</div>${below}</article></main></body></html>`
const names = (html: string) => extract(html).article?.bylines.map(b => b.name)

describe('who is marked as the author', () => {
  it.each([
    ['a link to what else she wrote', '<div class="tools"><a href="#">Share</a> <a rel="author" href="/a/7">Maren Holt</a></div>'],
    ['a link to the page of an author', '<ul class="share"><li><a href="/authors/maren-holt">Maren Holt</a></li></ul>'],
    ['a class of her name', '<div class="share-bar"><span class="PostAuthor__name">Maren Holt</span></div>'],
    ['a class with the day in its words', '<div class="share-bar"><span class="byline">By Maren Holt on 4 May 2022</span></div>'],
    ['a class with her mail', '<div class="author">Maren Holt <a href="mailto:mh@courier.example">mh@courier.example</a></div>'],
    [
      'microdata with a name in it',
      '<div class="share"><span itemprop="author"><b itemprop="name">Maren Holt</b> <i>Editor at large of the Island Courier</i></span></div>',
    ],
    ['words for all she wrote', '<div class="share"><a class="author-link" href="/x">View all posts by Maren Holt</a></div>'],
  ])('%s', (_, above) => expect(names(page(above))).toEqual(['Maren Holt']))

  it('in a box below the text', () => {
    expect(
      names(
        page('', '<div class="author-box share"><h4><a rel="author" href="/a">Maren Holt</a></h4><p>Maren lives on the island.</p></div>'),
      ),
    ).toEqual(['Maren Holt'])
  })

  it('by a class of authors, not that of a section, a day or a counter beside it', () => {
    const above =
      '<div class="share"><div class="byline-part cats"><a href="/s">Harbours &amp; Ferries</a></div><div class="byline-part author">Maren Holt</div></div>'
    expect(names(page(above))).toEqual(['Maren Holt'])
  })

  it.each([
    'Copyright Harbour Media - all rights reserved',
    'Kranich Webdesign GmbH',
    'Kranich GmbH & Co. KG',
    'Harbour Media AB',
    'Island Courier S.A.',
    'Công ty TNHH Phần mềm Bến Thuyền',
    'Anónimo',
  ])('is nobody where the metadata name who built or owns the site: %s', name =>
    expect(names(page('', '', `<meta name="author" content="${name}">`))).toEqual([]),
  )

  it.each(['Nguyễn Thị Sa', 'Kim Oy', 'Trần Ngọc KG', 'Lê Thị AB', 'Maren Sa'])('is who is called as firms are in short: %s', name =>
    expect(names(page('', '', `<meta name="author" content="${name}">`))).toEqual([name]),
  )

  it('below a picture and its caption too', () => {
    const above = `<figure><img src="/a.jpg"><figcaption>The harbour on Monday</figcaption></figure>`
    const html = page('').replace('<div class="text">', `<div class="text">${above.repeat(2)}<p>By Maren Holt</p>`)
    expect(names(html)).toEqual(['Maren Holt'])
  })

  it('several, marked alike', () => {
    const above = '<div class="share"><a rel="author" href="/1">Maren Holt</a> <a rel="author" href="/2">Jon Aske</a></div>'
    expect(names(page(above))).toEqual(['Maren Holt', 'Jon Aske'])
  })

  it.each([
    ['a comment', '<div id="comments"><p class="author">A Reader</p></div>'],
    ['other articles', '<div class="related"><a class="author" href="/x">Somebody Else</a></div>'],
    ['other articles with their days', '<div class="grid"><span class="author">Somebody Else 03.05.2022</span></div>'],
    ['a source', '<div class="share"><span class="author">Theo Báo Nam Châu</span></div>'],
    ['what is no name', '<div class="share"><span class="author">Follow</span></div>'],
  ])('nobody is by %s', (_, below) => expect(names(page('', below))).toEqual([]))
})

describe('a name that the metadata have too', () => {
  const claimed = '<meta name="author" content="Maren Holt">'
  const house = '<meta property="og:site_name" content="Island Courier">'

  it('is without what stood glued behind it', () => {
    expect(names(page('<p class="author">By Maren HoltStaff Writer</p>', '', claimed))).toEqual(['Maren Holt'])
  })

  it('is without the site behind it', () => {
    expect(names(page('<p class="author">By Maren Holt, Island Courier</p>', '', house))).toEqual(['Maren Holt'])
    expect(names(page('<p class="author">By Island Courier</p>', '', house))).toEqual(['Island Courier'])
  })
})

describe('bare names in other languages', () => {
  const closing = (line: string, head = '') => names(page('', '', head).replace('</div></article>', `${line}</div></article>`))

  it('close a text where the metadata claim them, or set to the right', () => {
    expect(closing('<p>Further Reading</p>')).toEqual([])
    expect(closing('<p><b>Gardens And Ponds</b></p>')).toEqual([])
    expect(closing('<p>Maren Holt</p>', '<meta name="author" content="Maren Holt">')).toEqual(['Maren Holt'])
    expect(closing('<p align="right">Maren Holt</p>')).toEqual(['Maren Holt'])
  })

  it('open one where nobody else is claimed', () => {
    expect(names(page('<p>Maren Holt</p>'))).toEqual(['Maren Holt'])
    expect(names(page('<p>The Big Shift</p>'))).toEqual([])
    expect(names(page('<p>Island Talks</p>', '', '<meta name="author" content="Maren Holt">'))).toEqual(['Maren Holt'])
  })
})

describe('the words of a byline', () => {
  const above = (line: string) => names(page(`<p class="author">${line}</p>`))

  it.each([
    ['By', []],
    ['Von', []],
    ['Von Maren Holt', ['Maren Holt']],
    ['Par Maren Holt', ['Maren Holt']],
    ['Por Maren Holt y Jon Aske', ['Maren Holt', 'Jon Aske']],
    ['By Maren Holt-Aske', ['Maren Holt-Aske']],
    ['By Jean-Luc Moe', ['Jean-Luc Moe']],
    ['Home | By Maren Holt', ['Maren Holt']],
    ['By: Maren Holt | 31.10.23', ['Maren Holt']],
    ['Author: Maren Holt (guest), head of the harbour office of the island', ['Maren Holt']],
    ['By Maren Holt, MD, PhD', ['Maren Holt']],
    ['By Maren Holt Updated', ['Maren Holt']],
    ['Thùy Hương-Quang Hiếu', ['Thùy Hương', 'Quang Hiếu']],
  ])('%s', (line, expected) => expect(above(line)).toEqual(expected))
})
