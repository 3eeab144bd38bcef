import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract'

const PARAGRAPH = 'The harbour of the island was closed for two days after the storm, and boats waited outside the breakwater until Sunday.'
const page = (head: string, body = '', end = '') =>
  `<html lang="en"><head><title>The harbour is open again | Island Courier</title>${head}</head><body><article><h1>The harbour is open again</h1>${body}<p>${PARAGRAPH}</p><p>${PARAGRAPH} Again.</p>${end}</article></body></html>`
const read = (head: string, options = {}, body = '', end = '') => {
  const { article } = extract(page(head, body, end), options)
  if (!article) throw new Error('no article')
  return article
}
const names = (head: string, options = {}) => read(head, options).bylines.map(b => b.name)
const ld = (data: unknown) => `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`
const article = (author: unknown, more = {}) => ld({ '@type': 'NewsArticle', author, ...more })

describe('authors that only the metadata name', () => {
  it.each([
    ['a string', article('Maren Holt'), ['Maren Holt']],
    ['a person', article({ '@type': 'Person', name: 'Maren Holt' }), ['Maren Holt']],
    ['several', article([{ name: 'Maren Holt' }, { name: 'Jon Aske' }]), ['Maren Holt', 'Jon Aske']],
    ['one string of several', article('By Maren Holt, Jon Aske and Liv Moe'), ['Maren Holt', 'Jon Aske', 'Liv Moe']],
    ['a blog posting in a list', ld([{ '@type': 'WebSite' }, { '@type': 'BlogPosting', author: 'Maren Holt' }]), ['Maren Holt']],
    ['a line break in a string', ld('{"@type":"NewsArticle","author":"Maren\nHolt"}'), ['Maren Holt']],
    ['meta author', '<meta name="author" content="Maren Holt">', ['Maren Holt']],
    [
      'article:author beside a profile',
      '<meta property="article:author" content="https://social.example/mh"><meta name="author" content="Maren Holt">',
      ['Maren Holt'],
    ],
    [
      'several citation_author',
      '<meta name="citation_author" content="Maren Holt"><meta name="citation_author" content="Jon Aske">',
      ['Maren Holt', 'Jon Aske'],
    ],
    ['Dublin Core', '<meta name="DC.creator" content="Maren Holt">', ['Maren Holt']],
    ['a mail address with the name', '<meta name="author" content="mh@courier.example (Maren Holt)">', ['Maren Holt']],
    [
      'the label of a card',
      '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Maren Holt">',
      ['Maren Holt'],
    ],
  ])('%s', (_, head, expected) => {
    expect(names(head)).toEqual(expected)
    expect(read(head).bylines.every(b => b.from === 'metadata' && b.roles.join() === 'text')).toBe(true)
  })

  it.each([
    ['the site', '<meta name="author" content="Island Courier"><meta property="og:site_name" content="Island Courier">', {}],
    ['the tail of the title', '<meta name="author" content="Island Courier">', {}],
    ['the host', '<meta name="author" content="Harbour Herald">', { url: 'https://www.harbour-herald.example/a' }],
    ['the publisher', article({ name: 'Quayside Media' }, { publisher: { name: 'Quayside Media' } }), {}],
    [
      'an office the page names',
      ld({
        '@graph': [
          { '@type': 'Organization', name: 'Quayside' },
          { '@type': 'Article', author: 'Quayside' },
        ],
      }),
      {},
    ],
    ['an account', '<meta name="author" content="admin">', {}],
    ['what a template wrote', '<meta name="author" content="Tiêu đề website">', {}],
    ['an abbreviation in capitals', '<meta name="author" content="IHCA">', {}],
    ['an address', article('https://courier.example/authors/7'), {}],
  ])('%s is nobody', (_, head, options) => {
    expect(names(head, options)).toEqual([])
  })

  it('stand back where the page prints one', () => {
    const { bylines } = read(article('Jon Aske'), {}, '<p class="author">By Maren Holt</p>')
    expect(bylines.map(b => [b.name, b.from])).toEqual([['Maren Holt', 'page']])
  })

  it('stand beside a photographer who is printed', () => {
    const { bylines } = read(article('Jon Aske'), {}, '', '<p>Photos: Maren Holt</p>')
    expect(bylines.map(b => [b.name, b.from])).toEqual([
      ['Maren Holt', 'page'],
      ['Jon Aske', 'metadata'],
    ])
  })
})

describe('the day that only the metadata tell', () => {
  it.each([
    [
      'JSON-LD of several articles: the one of this address',
      ld([
        { '@type': 'Article', url: '/b', datePublished: '2019-01-01' },
        { '@type': 'Article', mainEntityOfPage: 'https://c.example/a', datePublished: '2021-02-03' },
      ]),
      '2021-02-03',
    ],
    ['a page that is no article to its JSON-LD', ld({ '@type': 'WebPage', datePublished: '2021-02-03T10:00:00Z' }), '2021-02-03T10:00Z'],
    ['Dublin Core', '<meta name="DCTERMS.issued" content="2021-02-03">', '2021-02-03'],
    ['Google Scholar', '<meta name="citation_publication_date" content="2021/02/03">', '2021-02-03'],
    ['as C writes it', '<meta property="og:article:published_time" content="Wed Feb 03 10:00:07 CET 2021">', '2021-02-03T10:00'],
    ['digits alone', '<meta name="pubdate" content="20210203">', '2021-02-03'],
    ['as mails write it', '<meta name="date" content="Wed, 03 Feb 2021 10:00:00 +0100">', '2021-02-03T10:00+01:00'],
  ])('%s', (_, head, iso) => {
    expect(read(head, { url: 'https://c.example/a' }).published?.iso).toBe(iso)
  })

  it.each([
    ['https://c.example/2021/02/03/harbour', '2021-02-03'],
    ['https://c.example/news-20210203.html', '2021-02-03'],
    ['https://c.example/2021-02-03-harbour/', '2021-02-03'],
    ['https://c.example/20210203123456/harbour', undefined],
    ['https://c.example/2021/22/harbour', undefined],
  ])('the address %s', (url, iso) => {
    expect(read('', { url }).published?.iso).toBe(iso)
  })
})

describe('the day that opens the text, where nothing else tells one', () => {
  const opened = (opening: string) =>
    extract(
      `<html lang="de"><head><title>Der Hafen ist wieder offen</title></head><body><h1>Der Hafen ist wieder offen</h1><p>${opening} Nach dem Sturm lagen die Boote zwei Tage lang vor der Mole, bis am Sonntag die Lotsen das neue Licht entzündeten.</p><p>Am Montag kam die erste Fähre mit vierzig Leuten, die eine Nacht im Hafen auf der anderen Seite verbracht hatten.</p></body></html>`,
    ).article?.published?.iso

  it.each([
    ['27.1.2022 -', '2022-01-27'],
    ['Berlin, 27.1.2022 –', '2022-01-27'],
    ['Bad Kranich, den 27. Januar 2022 (ots) –', '2022-01-27'],
    ['(Berlin, 27. Januar 2022) -', '2022-01-27'],
  ])('%s', (opening, day) => expect(opened(opening)).toBe(day))

  it.each(['Am 27. Januar 2022 war es soweit:', 'Bis 27.1.2022 bleibt der Hafen zu.', 'Vom 27.1.2022 - 30.1.2022 lag alles still.'])(
    '%s is none',
    opening => expect(opened(opening)).toBeUndefined(),
  )
})

describe('article.metadata', () => {
  it('is what the page claims, as it stands', () => {
    const head = `<link rel="canonical" href="https://c.example/a"><meta property="og:type" content="article"><meta property="og:title" content="Harbour reopens"><meta name="description" content="After two days."><meta property="og:image" content="/h.jpg"><meta name="keywords" content="harbour, storm,,harbour">${article('admin', { datePublished: '2021-02-03T10:00', dateModified: '2021-02-04', articleSection: 'Coast', publisher: { name: 'Quayside' } })}`
    expect(read(head, { url: 'https://c.example/a?x=1' }).metadata).toEqual({
      title: 'Harbour reopens',
      description: 'After two days.',
      authors: ['admin'],
      publisher: 'Quayside',
      section: 'Coast',
      keywords: ['harbour', 'storm'],
      image: 'https://c.example/h.jpg',
      published: '2021-02-03T10:00',
      modified: '2021-02-04',
      canonical: 'https://c.example/a',
      type: 'article',
    })
  })

  it('is left out on demand, and the stand-ins stay', () => {
    const { metadata, bylines } = read(article('Maren Holt'), { metadata: false })
    expect(metadata).toBeUndefined()
    expect(bylines).toHaveLength(1)
  })

  it('asks for a boolean', () => {
    expect(() => extract('', { metadata: 'no' as never })).toThrow(/options\.metadata/)
  })
})
