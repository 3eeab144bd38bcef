import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import type { NoticeCode } from '../../src/model/extraction'
import type { PageFailureCode, PageRecord } from '../../src/model/record'
import { factsOf } from '../../src/report/facts'
import { gather } from '../../src/report/gather'
import { reportPage } from '../../src/report/page/report-page'
import { Survey, TemplateSurvey } from '../../src/report/survey'
import { INJECTIONS } from '../hostile/injections'
import { batchOf } from './batch'

/** What stands in a record when a page, its address and its archive say what they like. */
const recordsOf = (words: string): PageRecord[] => {
  const envelope: Omit<PageRecord, 'status'> = {
    schema: 'tinbai/article.v1',
    origin: { input: words, path: words, url: words, captured: words },
    decoding: { charset: words, certainty: 'guess', reason: words },
    notices: [{ code: words as NoticeCode, message: words }],
    tool: words,
  }
  const article = { title: words, site: words, url: words, language: words, bylines: [], figures: [], body: [] }
  return [
    { ...envelope, status: 'article', fields: ['title', 'site', 'url', 'language', 'bylines', 'figures', 'body'], article },
    { ...envelope, status: 'no-article', because: words as 'empty' },
    { ...envelope, status: 'error', error: { code: words as PageFailureCode, message: words } },
  ]
}

function attacked(): string {
  const survey = new Survey()
  for (const words of INJECTIONS) {
    const template = new TemplateSurvey(false)
    for (const record of recordsOf(words).flatMap(one => [one, one])) {
      const facts = { ...factsOf(record), body: String(Math.random()) }
      survey.add(facts, words)
      survey.tools.add(words)
      survey.notes.push(words)
      template.add(facts, { titles: [words], host: words })
    }
    template.examples.push({ name: words, status: 'article', title: words, packed: new Uint8Array([3, 0]), options: {} })
    survey.templates.push(template)
  }
  return reportPage(survey, INJECTIONS.join(' '))
}

describe('a report of what nobody trusts', () => {
  const html = attacked()
  const $ = load(html)
  const elements = $('*').toArray() as { tagName: string; attribs: Record<string, string> }[]

  it('shows all of it', () => {
    expect($('.card').length).toBeGreaterThan(20)
    expect($('body').text()).toContain('<script>window.PWNED=1</script>')
  })

  it('has no element that runs, loads, sends or moves', () => {
    const bad = elements.filter(({ tagName }) =>
      /^(?:script|img|iframe|object|embed|base|link|form|audio|video|math|template)$/u.test(tagName),
    )
    expect(bad.map(({ tagName }) => tagName)).toEqual([])
    expect(elements.filter(({ tagName }) => tagName === 'style')).toHaveLength(1)
    expect(elements.filter(({ tagName, attribs }) => tagName === 'meta' && attribs['http-equiv'] !== undefined)).toHaveLength(1)
  })

  it('has no handler, no style and no address but a jump within the page', () => {
    const attributes = elements.flatMap(({ attribs }) => Object.entries(attribs))
    expect(attributes.filter(([name]) => /^on|^style$|^src|^action|^xlink/u.test(name))).toEqual([])
    expect(attributes.filter(([name, value]) => name === 'href' && !/^#[\w-]+$/u.test(value))).toEqual([])
    expect(attributes.filter(([name, value]) => name === 'id' && !/^[\w-]+$/u.test(value))).toEqual([])
    expect($('style').text()).not.toMatch(/PWNED|attacker|url\(|@import/u)
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u)
  })

  it('stands what real pages carry, read from disk', { timeout: 60_000 }, async () => {
    const page = (words: string) =>
      `<title>${words}</title><div class="a b" id="x"><h1>${words.replaceAll('<', '&lt;')}</h1>${`<p>${words.replaceAll('<', '&lt;')} ${'Đoàn công tác của huyện đã kiểm tra tuyến kênh. '.repeat(5)}</p>`.repeat(3)}</div>`
    const { out } = await batchOf(Object.fromEntries(INJECTIONS.map((words, i) => [`${i}.html`, page(words)])))
    const survey = await gather([out])
    expect(survey.pages).toBe(INJECTIONS.length)
    expect(reportPage(survey, 'out')).not.toMatch(/<script|<img|<iframe|<base|<link/u)
  })
})

describe('a report of much', () => {
  it('has a bounded size, however many templates, hosts, reasons and titles there are', { timeout: 60_000 }, () => {
    const survey = new Survey()
    for (let i = 0; i < 3000; i++) {
      const template = new TemplateSurvey(false)
      for (let n = 0; n < 4; n++) {
        const url = `https://h${i * 4 + n}.example/${n}`
        const article = { title: `Cổng thông tin ${i} ${'dài '.repeat(50)}`, body: [{ type: 'paragraph' as const, text: String(n) }] }
        const record: PageRecord = {
          schema: 'tinbai/article.v1',
          origin: { input: 'x', url },
          notices: [],
          tool: 't',
          status: 'article',
          fields: ['title', 'body'],
          article,
        }
        survey.add(factsOf(record), undefined)
        template.add(factsOf(record), { titles: [], host: undefined })
      }
      survey.templates.push(template)
    }
    const html = reportPage(survey, 'viel')
    expect(html.length).toBeLessThan(2_000_000)
    expect(html).toContain('and 2,940 more templates')
    expect(load(html)('.card')).toHaveLength(60)
  })
})
