import { describe, expect, it } from 'vitest'
import { extract } from '../../src'
import { LOCALES } from '../../src/data/locales'
import { readDateLine } from '../../src/engine/dateline'
import type { Article } from '../../src/model/article'
import { LANGUAGES, type Printed } from './languages'
import { TEMPLATES } from './templates'

/** What a template of a language is read wrongly in, and why; it may only shrink. */
const KNOWN: Readonly<Record<string, string>> = {
  'it bare-tables': '«di A» opens a sentence as well as a byline, where the headline’s own cell goes on',
  'ko bare-tables': '«글 A» the same',
  'th arc-press': 'a Thai lead of eighty letters without a mark may be a title',
  'th typo3-news': 'the same',
  'th substack': 'the same',
  'th next-utility': 'the same',
}

const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Array.isArray(value)
      ? value.flatMap(strings)
      : value && typeof value === 'object'
        ? Object.entries(value).flatMap(([key, inner]) => (['type', 'marks', 'href'].includes(key) ? [] : strings(inner)))
        : []

const day = (iso: string | undefined) => iso?.slice(0, 10)

/** What of an article this test looks at. */
const fieldsOf = (a: Article) => ({
  title: a.title,
  day: day(a.published?.iso),
  modified: day(a.modified?.iso),
  authors: a.bylines.filter(b => b.roles.includes('text')).map(b => b.name),
  captions: a.figures.flatMap(f => (f.caption ? [[f.caption.replace(/\.$/, ''), f.credit]] : [])),
  text: [a.lead ?? '', ...a.body.filter(b => b.type !== 'figure' && b.type !== 'embed').flatMap(strings)].filter(Boolean),
})

const expected = (p: Printed, { html, without = [], modified }: ReturnType<(typeof TEMPLATES)[string]>) => ({
  title: p.title,
  day: '2023-03-14',
  modified: modified ? '2023-03-15' : undefined,
  authors: without.includes('author') ? [] : [p.author],
  captions: without.includes('caption') ? [] : [[p.caption, p.photographer]],
  text: [p.lead, ...p.paragraphs.slice(0, 2), ...(html.includes(p.heading) ? [p.heading] : []), ...p.paragraphs.slice(2)],
})

const URL = 'https://news.example.com/pier'

describe.each(Object.entries(LANGUAGES))('in %s', (lang, p) => {
  it.each(Object.keys(TEMPLATES).filter(name => !Object.hasOwn(KNOWN, `${lang} ${name}`)))('a page by %s', name => {
    const shown = TEMPLATES[name]!(p, { lang, day: p.days[0]! })
    const { article } = extract(shown.html, { url: URL })
    const { modified, ...got } = fieldsOf(article!)
    const { modified: change, ...wanted } = expected(p, shown)
    expect(got).toEqual(wanted)
    if (change) expect(modified).toBe(change)
  })

  it.each(p.days.filter(d => !/\D\d\d$/.test(d)))('the day «%s»', printed => {
    expect(readDateLine(printed, LOCALES)).toMatchObject({ moment: { iso: '2023-03-14', raw: expect.any(String) } })
  })

  it('a day with its clock, and that of a change', () => {
    expect(readDateLine(p.moment, LOCALES)?.moment.iso).toBe('2023-03-14T09:12')
    expect(readDateLine(p.updated, LOCALES)).toMatchObject({ modified: true, moment: { iso: expect.stringMatching(/^2023-03-15/) } })
  })

  it('a link to another article amid the text is left out, and told', () => {
    const { html } = TEMPLATES['wordpress-blocks']!(p, { lang, day: p.days[0]! })
    const { trace } = extract(html, { url: URL })
    expect(trace.filter(d => d.text.startsWith(p.readMore))).toMatchObject([{ verdict: 'drop' }])
  })
})

it.each([
  ['2023. március 14.', '2023-03-14'],
  ['14-Mar-2023', '2023-03-14'],
  ['平成30年12月1日', '2018-12-01'],
  ['令和元年5月1日', '2019-05-01'],
  ['民國112年3月14日', '2023-03-14'],
  ['下午3:05 2023年3月14日', '2023-03-14T15:05'],
  ['2023년 3월 14일 오전 12:10', '2023-03-14T00:10'],
  ['١٤/٠٣/٢٠٢٣', '2023-03-14'],
  ['๑๔ มีนาคม ๒๕๖๖', '2023-03-14'],
  ['14. marts 2023 kl. 09.12', '2023-03-14T09:12'],
  ['14 marzo 2023 ore 9.12', '2023-03-14T09:12'],
  ['14.03.2023 09.12 Uhr', '2023-03-14T09:12'],
  ['1º de maio de 2023', '2023-05-01'],
  ['1° maggio 2023', '2023-05-01'],
])('%s is %s', (printed, iso) => {
  expect(readDateLine(printed, LOCALES)?.moment.iso).toBe(iso)
})

it.each(['14.3 points in 2566 games', '09.01.1442', 'Stand 12', '3 März', '2023年', '昭和の町'])('%s is no day', printed => {
  expect(readDateLine(printed, LOCALES)).toBeUndefined()
})

const P = LANGUAGES.en!
const page = (figure: string, head = '') =>
  `<title>${P.title}</title><h1>${P.title}</h1>${head}<p>${P.paragraphs[0]}</p>${figure}${P.paragraphs.map(t => `<p>${t}</p>`).join('')}`
const figures = (figure: string) => extract(page(figure)).article?.figures.map(({ caption, credit }) => [caption, credit])

describe('a caption and its credit', () => {
  const CAPTION = 'The pier of Sandby at low tide'
  const img = '<img src="/pier.jpg" alt="pier-0042.jpg">'
  it.each([
    ['in brackets', `<figure>${img}<figcaption>${CAPTION} (Photo: Tom Hadley)</figcaption></figure>`],
    ['behind a stroke', `<figure>${img}<figcaption>${CAPTION} | Foto: Tom Hadley</figcaption></figure>`],
    ['in an element named for it', `<figure>${img}<figcaption>${CAPTION} <span class="c-credit">Tom Hadley</span></figcaption></figure>`],
    ['in a small element', `<figure>${img}<figcaption>${CAPTION} <small>© Tom Hadley</small></figcaption></figure>`],
    [
      'in a box of its own',
      `<figure>${img}<figcaption><p>${CAPTION}</p><p class="image-copyright">Photo: Tom Hadley</p></figcaption></figure>`,
    ],
    ['without a colon', `<figure>${img}<figcaption>${CAPTION}. Photograph by Tom Hadley</figcaption></figure>`],
    ['as Poles print it', `<figure>${img}<figcaption>${CAPTION}. Fot. Tom Hadley</figcaption></figure>`],
  ])('%s', (_, figure) => {
    expect(figures(figure)).toEqual([[expect.stringMatching(/^The pier of Sandby at low tide\.?$/), 'Tom Hadley']])
  })

  it.each([
    ['(AP Photo/Tom Hadley)', 'AP Photo/Tom Hadley'],
    ['(Tom Hadley/Reuters)', 'Tom Hadley/Reuters'],
    ['© Reuters', 'Reuters'],
    ['– picture alliance', 'picture alliance'],
  ])('of an agency: %s', (printed, credit) => {
    expect(figures(`<figure>${img}<figcaption>${CAPTION} ${printed}</figcaption></figure>`)).toEqual([[CAPTION, credit]])
  })

  it('is never what stands for a picture that is not shown', () => {
    expect(figures(`<figure>${img}</figure>`)).toEqual([[undefined, undefined]])
  })
})

describe('a label alone is nobody', () => {
  it.each(['By', 'Von', 'Par', 'Door', 'Di', 'Oleh', 'Yazan', 'Theo', 'Autor:', 'بقلم:', 'מאת', '作者：', '글', 'โดย'])('%s', label => {
    const head = `<div class="author-by">${label}</div><div class="tin">HẾT</div>`
    expect(extract(page('', head)).article?.bylines).toEqual([])
  })
})
