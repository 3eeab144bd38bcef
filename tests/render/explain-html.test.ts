import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract'
import type { Decision } from '../../src/model/decision'
import type { Extraction, NoticeCode } from '../../src/model/extraction'
import type { RuleName } from '../../src/model/rule'
import { explain } from '../../src/render'
import { INJECTIONS } from '../hostile/injections'
import { fixtures } from '../support/fixtures'
import { sample } from './sample'

const keep = (as: string, text: string, more: Partial<Decision> = {}): Decision => ({
  verdict: 'keep',
  rule: `${as}/strip`,
  reason: `looks like a ${as}`,
  as,
  text,
  path: 'div > p',
  ...more,
})
const drop = (text: string, more: Partial<Decision> = {}): Decision => ({
  verdict: 'drop',
  rule: 'made-up/strip',
  reason: 'stands beside the article',
  text,
  path: 'div#side',
  ...more,
})

const TERMS = [
  { term: 'same words as og:title', weight: 4.256 },
  { term: 'its class names a banner', weight: -1 },
]

const extraction: Extraction = {
  status: 'article',
  article: sample,
  notices: [{ code: 'legacy-charset', message: 'một điều\nlạ <b>' }],
  trace: [
    drop('Đăng nhập', { label: 'furniture' }),
    ...[...'0012345'].map(digit => drop(digit, { rule: 'counter/strip', reason: 'a hit counter', path: `span.d${digit}` })),
    keep('section', 'Trang chủ › Kinh tế'),
    keep('title', sample.title, { label: 'title', terms: TERMS }),
    keep('date', 'Thứ tư, 12/05/2021 | 07:30'),
    keep('lead', sample.lead!),
    keep('paragraph', 'Vốn đầu tư 4 tỷ đồng.'),
    drop('Tin liên quan', { label: 'teaser', terms: [{ term: 'a heading of related pieces', weight: 3 }] }),
    keep('caption', 'Lễ khởi công. Ảnh: Trần Hạ'),
    keep('byline', 'Tin, ảnh: Lê Thu An'),
  ],
}

const explainHtml = (extraction: Extraction, name?: string) => explain(extraction, 'html', { name })

const html = explain(extraction, 'html', { name: 'trang <1>.html' })
const $ = load(html)

describe('explain as HTML', () => {
  it('shows the fields first, each with a jump to the piece it was read from', () => {
    const places = $('.fields dt')
      .toArray()
      .map(dt => [$(dt).text(), $(dt).next().find('a').attr('href')])
    expect(places).toEqual([
      ['Kicker', undefined],
      ['Title', '#piece-10'],
      ['Lead', '#piece-12'],
      ['Published', '#piece-11'],
      ['Section', '#piece-9'],
      ['By', '#piece-16'],
      ['Source', undefined],
      ['Captions', '#piece-15'],
      ['Attachments', undefined],
    ])
    expect($('#piece-10 .text').text()).toBe(sample.title)
    expect(html.indexOf('class="fields"')).toBeLessThan(html.indexOf('class="pieces"'))
  })

  it('keeps the order of the page and folds each run of dropped pieces to one line', () => {
    const pieces = $('.pieces > li')
      .toArray()
      .map(li => $(li).attr('class'))
    expect(pieces).toEqual([
      'run',
      'piece k-section',
      'piece k-title',
      'piece k-date',
      'piece k-lead',
      'piece k-paragraph',
      'run',
      'piece k-caption',
      'piece k-byline',
    ])
    expect($('.run details[open]')).toHaveLength(0)
    expect($('.run .head').first().text()).toBe('− 8 pieces left out, 16 characters: a hit counter ×7, furniture')
  })

  it('has one line for the digits of a hit counter', () => {
    const lines = $('.run')
      .first()
      .find('ol > li > .text')
      .toArray()
      .map(p => $(p).text())
    expect(lines).toEqual(['Đăng nhập', '0 · 0 · 1 · 2 · 3 · 4 · 5'])
  })

  it('has rule, reason, place, label and weighed terms of a decision on demand', () => {
    const why = $('#piece-10 details.why')
    expect(why.attr('open')).toBeUndefined()
    expect(why.find('.facts').text()).toBe('taken fortitlebecauselooks like a titleruletitle/stripstood atdiv > p')
    const terms = why
      .find('.terms tr')
      .toArray()
      .map(tr => [
        ...$(tr)
          .find('td')
          .toArray()
          .map(td => $(td).text()),
        $(tr).find('svg').attr('class'),
        $(tr).find('rect').attr('width'),
      ])
    expect(terms).toEqual([
      ['same words as og:title', '+4.26', '', 'for', '100'],
      ['its class names a banner', '−1', '', 'against', '23'],
    ])
  })

  it('draws nothing for a weight that is no number', () => {
    const terms = [
      { term: 'odd', weight: Number.NaN },
      { term: 'endless', weight: Number.POSITIVE_INFINITY },
    ]
    expect(explainHtml({ ...extraction, trace: [keep('title', 'A', { terms })] })).not.toMatch(/NaN|Infinity/u)
  })

  it('can show each kind of kept piece alone', () => {
    expect(
      $('.filter label')
        .toArray()
        .map(label => $(label).text().trim()),
    ).toEqual(['everything', 'kept 7', 'left out 2', 'section 1', 'title 1', 'date 1', 'lead 1', 'paragraph 1', 'caption 1', 'byline 1'])
    expect($('style').text()).toContain('.explained:has(#show-k-title:checked) .pieces>li:not(.k-title){display:none}')
  })

  it('counts the rules', () => {
    expect($('.rules tbody tr').first().text()).toBe('lead/stripkept158')
  })

  it('shows no fields and no switches where there is nothing to show', () => {
    const nothing = explainHtml({ status: 'no-article', because: 'not-html', notices: [], trace: [] })
    expect(nothing).toContain('No article: not-html.')
    expect(nothing).not.toMatch(/<dl|<table|<input|<ol/u)
  })

  it('says of a page without an article what would have become one', () => {
    const page = explainHtml({ status: 'no-article', because: 'list-page', notices: [], trace: [keep('title', 'A'), drop('B')] })
    expect(page).toContain('No article: list-page.</strong> What is marked as kept is what would have become one.')
  })
})

describe('explain as HTML of what nobody trusts', () => {
  const trace = INJECTIONS.flatMap(words => [
    keep(words, words, { rule: words as RuleName, reason: words, path: words, label: words, terms: [{ term: words, weight: 1 }] }),
    drop(words, { rule: words as RuleName, reason: words, path: words, label: words }),
  ])
  const all = INJECTIONS.join(' ')
  const hostile = explainHtml(
    {
      status: 'article',
      article: {
        ...sample,
        title: all,
        section: [...INJECTIONS],
        language: all,
        figures: INJECTIONS.map(words => ({ images: [], caption: words, credit: words })),
        source: { name: all, url: all },
      },
      notices: INJECTIONS.map(words => ({ code: words as NoticeCode, message: words })),
      trace,
    },
    all,
  )
  const page = load(hostile)
  const elements = (of: typeof page) => of('*').toArray() as { tagName: string; attribs: Record<string, string> }[]

  it('has no element but our own', () => {
    const harmless = explainHtml({ ...extraction, trace: [keep('title', 'A', { terms: TERMS }), drop('B')] })
    const ours = new Set([...elements(load(harmless)), ...elements($)].map(({ tagName }) => tagName))
    const others = elements(page)
      .map(({ tagName }) => tagName)
      .filter(tag => !ours.has(tag))
    expect(others).toEqual([])
    expect(hostile).not.toMatch(/<script|<img|<base|<link|<form|<iframe/iu)
  })

  it('has no handler, no address but a jump within the page, and no style but ours', () => {
    const attributes = elements(page).flatMap(({ attribs }) => Object.entries(attribs))
    expect(attributes.filter(([name]) => /^on|^style$|^src|^action/u.test(name))).toEqual([])
    expect(attributes.filter(([name, value]) => name === 'href' && !/^#piece-\d+$/u.test(value))).toEqual([])
    expect(page('style').text()).not.toMatch(/PWNED|attacker|url\(|@import/u)
  })

  it('has classes and ids of plain letters only', () => {
    const names = elements(page).flatMap(({ attribs }) => [attribs.class ?? '', attribs.id ?? '', attribs.for ?? ''])
    expect(names.filter(name => !/^[\w -]*$/u.test(name))).toEqual([])
  })

  it('turns the direction of no line', () => {
    expect(hostile).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u)
  })

  it('forbids what it does not do', () => {
    expect(page('meta[http-equiv]').attr('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    )
  })
})

describe('explain as HTML of much', () => {
  const SECONDS = 30
  it.each([
    ['100,000 dropped pieces', Array.from({ length: 100_000 }, (_, i) => drop(`mục ${i}`, { rule: `r${i % 7}/strip` }))],
    ['kept and dropped in turns, 20,000 times', Array.from({ length: 20_000 }, (_, i) => (i % 2 ? drop('x') : keep('paragraph', 'y')))],
    ['a piece of 5 MB', [keep('paragraph', 'ạ'.repeat(5_000_000)), drop('ạ'.repeat(5_000_000))]],
    ['20,000 kinds', Array.from({ length: 20_000 }, (_, i) => keep(`kind ${i}`, 'z'))],
  ])('%s is a page of bounded size, in time', { timeout: SECONDS * 1000 }, (_, trace) => {
    const figures = Array.from({ length: 20_000 }, (_, i) => ({ images: [], caption: `Ảnh số ${i}` }))
    const page = explainHtml({ ...extraction, trace, status: 'article', article: { ...sample, figures } })
    expect(page.length).toBeLessThan(16_000_000)
    expect(page).toContain('and 19,940 more')
  })
})

describe('explain as HTML of every fixture', () => {
  it.each(fixtures.map(({ name, bytes, options }) => ({ name, bytes, options })))(
    '$name: the title leads to its piece',
    ({ bytes, options }) => {
      const extraction = extract(bytes, options)
      const page = load(explainHtml(extraction))
      const kept = extraction.trace.filter(({ verdict }) => verdict === 'keep')
      expect(page('.piece')).toHaveLength(kept.length)
      if (extraction.status !== 'article') return
      const href = page('.fields .Title a').attr('href')
      // A headline that only the metadata have stands nowhere on the page.
      if (href !== undefined) expect(page(`${href} .kind`).text()).toMatch(/^\+ \S/u)
      else expect(kept.some(({ as }) => as === 'title')).toBe(false)
    },
  )
})
