import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article'
import {
  abbreviationSynonyms,
  type HighlightOptions,
  highlight,
  parseQuery,
  provinceSynonyms,
  snippets,
  toSearchDocument,
} from '../../src/search'
import { articleStrings } from '../../src/search/strings'
import { encodeLegacy, foldText, normalize } from '../../src/text'
import { expectLinear } from '../support/growth'
import { ARTICLES } from './articles'

const [school, commune] = ARTICLES as [Article, Article]

const stringAt = (article: Article, path: string) => articleStrings(article).find(string => string.in === path)!.text
const texts = (article: Article, query: string, options?: HighlightOptions) => highlight(article, query, options).map(hit => hit.text)
const titled = (title: string): Article => ({ ...school, title, lead: undefined, body: [], figures: [] })

describe('highlight', () => {
  it.each([
    ['hoa son', ['Hoà Sơn', 'Hoà Sơn']],
    ['hòa sơn', ['Hoà Sơn', 'Hoà Sơn']],
    ['HOÀ SƠN'.normalize('NFD'), ['Hoà Sơn', 'Hoà Sơn']],
    [encodeLegacy('hoà sơn', 'tcvn3').view, ['Hoà Sơn', 'Hoà Sơn']],
    ['1739/QD-UBND', ['1739/QĐ-UBND']],
    ['giam 9,1%', ['giảm 9,1%']],
    ['"nong  thon"', ['nông thôn', 'nông thôn']],
    ['son hoa', []],
    ['', []],
    ['  "" ', []],
  ])('finds %j', (query, found) => expect(texts(commune, query)).toEqual(found))

  it('finds a phrase across a line break, in its own spelling', () => {
    expect(texts(school, 'duoc cap chung chi')).toEqual(['được cấp\nchứng chỉ'])
  })

  it('says in which string, list items and captions as well', () => {
    const places = (article: Article, query: string) => highlight(article, query).map(hit => hit.in)
    expect(places(school, 'đào tạo nghề')).toEqual(['title', 'lead'])
    expect(places(school, 'khai giảng')).toEqual(['title', 'lead', 'body/2/caption'])
    expect(places(commune, 'so với năm')).toEqual(['body/3/items/1/list/0'])
    expect(places(ARTICLES[4]!, 'quang thuy')).toEqual(['body/0/rows/2/2'])
  })

  it('reads no unit as a letter of an old charset', () => {
    expect(texts(titled('Khu đất m² HOÀ hoà'), 'm² HOÀ hoà')).toEqual(['m² HOÀ hoà'])
  })

  it.each([
    ['ha noi viet nam', 'Hội nghị tại Hà Nội, Việt Nam', ['Hà Nội, Việt Nam']],
    ['covid 19', 'Phòng chống COVID-19', ['COVID-19']],
    ['tp hcm', 'TP.HCM và TP. HCM', ['TP.HCM', 'TP. HCM']],
    ['nam 2019', 'Nam (2019) và năm – 2019', ['Nam (2019', 'năm – 2019']],
    ['ha noi', 'Hà ... ... Nội', []],
  ])('across punctuation: %s', (query, title, found) => expect(texts(titled(title), query)).toEqual(found))

  it('finds whole words only', () => {
    expect(texts(titled('toàn an toàn, an-toàn (an)'), 'an')).toEqual(['an', 'an', 'an'])
    expect(texts(titled('năm 2019 và 12019'), '2019')).toEqual(['2019'])
  })

  it('finds each word with `words`', () => {
    expect(texts(titled('Đào ao, tạo hồ'), 'tao dao ao', { match: 'words' })).toEqual(['Đào', 'ao', 'tạo'])
    expect(texts(titled('số 39/KH-UBND'), '39/kh-ubnd', { match: 'words' })).toEqual(['39', 'KH', 'UBND'])
  })

  it('keeps vowels apart with `tone`', () => {
    expect(texts(titled('Đào tạo, đao tao, dao tao'), 'đào tạo', { fold: 'tone' })).toEqual(['Đào tạo', 'đao tao'])
    expect(texts(titled('Đào tạo, đao tao, dao tao'), 'dao tao', { fold: 'tone' })).toEqual(['dao tao'])
  })

  it('never cuts a cluster', () => {
    const spread = 'Đào tạo nghề'.normalize('NFD')
    expect(texts(titled(spread), 'dao tao')).toEqual(['Đào tạo'.normalize('NFD')])
    expect(texts(titled('a\u0301\u0323\u200d b'), 'a')).toEqual(['a\u0301\u0323\u200d'])
  })

  it('names the wrong option', () => {
    expect(() => highlight(school, 'a', { match: 'some' as 'words' })).toThrow(/options\.match must be/)
    expect(() => highlight(school, 'a', { fold: 'none' as 'tone' })).toThrow(/options\.fold must be/)
    expect(() => highlight(school, 7 as unknown as string)).toThrow(/query must be/)
  })

  it('answers a long query over a long text in time in proportion', () => {
    expectLinear(count => {
      const long = titled('đào tạo '.repeat(count))
      expect(highlight(long, 'dao tao')).toHaveLength(count)
      expect(highlight(long, `x ${'đào tạo '.repeat(count)}`)).toEqual([])
      expect(highlight(long, Array.from({ length: count }, (_, i) => `w${i}`).join(' '), { match: 'words' })).toEqual([])
    }, 20_000)
  })
})

const SYLLABLES =
  'hoà hòa thuỷ thủy Hoá khoẻ khỏe đào tạo Đắk R’lấp nghề Ủy Uỷ ban nhân dân 39/KH-UBND 12.500 m² Nguyễn "nông thôn" – an toàn'.split(' ')
const TYPINGS = [
  (text: string) => text,
  (text: string) => text.normalize('NFD'),
  (text: string) => text.toUpperCase(),
  (text: string) => normalize(text, { tone: 'new' }),
  (text: string) => foldText(text, 'ascii'),
]
const syllables = fc.array(
  fc.tuple(fc.constantFrom(...SYLLABLES), fc.constantFrom(...TYPINGS), fc.constantFrom(' ', '\n', '  ', ' \u00a0', ' \n ')),
  {
    minLength: 1,
    maxLength: 25,
  },
)

const loose = (text: string) =>
  text
    .replace(/["“”„]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()

/** What stands between words may differ: a comma, a hyphen, a line break. */
const words = (text: string) => text.replace(/[\s\p{P}]+/gu, ' ').trim()

const clusterBorders = (text: string) =>
  new Set([...new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(text)].map(cluster => cluster.index).concat(text.length))

function holds(article: Article, query: string, options: HighlightOptions = {}): void {
  const mode = options.fold ?? 'ascii'
  const { text, phrases } = parseQuery(query)
  const needles =
    options.match === 'words'
      ? phrases.flatMap(phrase => phrase.marked.map(word => foldText(word, mode)))
      : [loose(foldText(loose(text), mode))]
  for (const hit of highlight(article, query, options)) {
    const source = stringAt(article, hit.in)
    expect(source.slice(hit.start, hit.end)).toBe(hit.text)
    const folded = words(foldText(hit.text, mode))
    expect(needles.some(needle => needle !== '' && folded.includes(words(needle)))).toBe(true)
    const borders = clusterBorders(source)
    expect(borders.has(hit.start) && borders.has(hit.end)).toBe(true)
  }
}

describe('every hit, folded, contains the folded query and is made of whole clusters', () => {
  it('for a stretch of the text, typed otherwise: and the stretch is found', () => {
    fc.assert(
      fc.property(syllables, fc.nat(), fc.nat(), fc.constantFrom(...TYPINGS), (words, from, size, retype) => {
        const title = words.map(([word, type, gap]) => type(word) + gap).join('')
        const first = from % words.length
        const stretch = words.slice(first, first + 1 + (size % 6))
        const query = retype(
          stretch
            .map(([word, type]) => type(word))
            .join(' ')
            .replace(/"/g, ''),
        )
        const article = titled(title)
        holds(article, query)
        holds(article, query, { match: 'words' })
        holds(article, query, { fold: 'tone' })
        // A quotation mark inside the stretch stands between two words of the text and not of the query.
        if (/[\p{L}\p{N}]/u.test(query) && !/"/.test(stretch.map(([word]) => word).join('')))
          expect(highlight(article, query).length).toBeGreaterThan(0)
      }),
      { numRuns: 250 },
    )
  })

  it('for any text and any query', () => {
    const anything = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme-composite' }))
    fc.assert(
      fc.property(anything, anything, fc.nat(), fc.nat(), (text, other, from, size) => {
        holds(titled(text), other)
        const start = from % (text.length + 1)
        const part = text.slice(start, start + 1 + (size % 5))
        for (const match of ['phrase', 'words'] as const)
          for (const fold of ['ascii', 'tone'] as const) holds(titled(text), part, { match, fold })
      }),
      { numRuns: 500 },
    )
  })
})

describe('over a search document', () => {
  const document = toSearchDocument(school)

  it('gives places in its own strings, whatever an engine left out', () => {
    for (const found of [document, { title: document.title, text: document.text }, JSON.parse(JSON.stringify(document))])
      for (const hit of highlight(found, 'dao tao nghe')) {
        const string = hit.in === 'title' ? document.title : document.text
        expect(string.slice(hit.start, hit.end)).toBe('đào tạo nghề')
      }
    expect(highlight(document, 'dao tao nghe').map(hit => hit.in)).toEqual(['title', 'text'])
    expect(highlight(document, 'khai giang').map(hit => hit.in)).toEqual(['title', 'text', 'captions/0'])
    expect(highlight({ text: 'kỹ thuật' }, 'kĩ thuật')).toHaveLength(1)
    expect(() => highlight({} as never, 'a')).toThrow(/article must be an Article/)
  })

  it('cuts snippets that hold most of its words, with their places', () => {
    const [best] = snippets(document, 'ke hoach chung chi so cap')
    expect(document.text.slice(best!.start, best!.end)).toBe(best!.text)
    expect(best!.text).toContain('Kế hoạch số 39/KH-UBND')
    expect(best!.hits.map(({ start, end }) => best!.text.slice(start, end))).toEqual(
      expect.arrayContaining(['Kế', 'hoạch', 'chứng', 'chỉ']),
    )
  })

  it('keeps to their length and number, at blanks, apart from each other, within a block', () => {
    for (const maxChars of [40, 80, 200]) {
      const cut = snippets(document, 'hoc vien huyen', { maxChars, count: 5 })
      expect(cut.length).toBeGreaterThan(1)
      for (const { in: place, start, end, text } of cut) {
        expect(text.length).toBeLessThanOrEqual(maxChars)
        expect(text).toBe(text.trim())
        expect(text).not.toContain('\n\n')
        const string = place === 'title' ? document.title : place === 'text' ? document.text : document.captions[0]!
        expect(string.slice(start, end)).toBe(text)
        expect(string[start - 1] ?? ' ').toMatch(/\s/)
        expect(string[end] ?? ' ').toMatch(/\s/)
      }
    }
    expect(snippets(document, 'hoc vien', { count: 1 })).toHaveLength(1)
    expect(snippets(document, 'xyzzy')).toEqual([])
    expect(() => snippets(document, 'a', { maxChars: 3 })).toThrow(/options\.maxChars/)
  })

  it('in time', () => {
    expectLinear(count => snippets({ text: 'học viên huyện nay '.repeat(count) }, 'hoc vien huyen'), 500)
  })

  it('in time where there are many strings, and where one is long', () => {
    const captions = (count: number) => Array.from({ length: count }, () => 'Các học viên của huyện')
    expectLinear(count => snippets({ title: '', text: '', captions: captions(count) }, 'hoc vien'), 20_000)
    expectLinear(count => snippets({ text: 'hội nghị lớn '.repeat(count) }, 'hoi nghi', { count: 1000, maxChars: 40 }), 20_000)
  })
})

describe('synonyms', () => {
  const synonyms = [...abbreviationSynonyms(), ...provinceSynonyms()]
  const text = '𝟚🎉 Ủy ban nhân dân tỉnh Hải Dương họp; UBND Hải Phòng và Sở LĐ-TB&XH dự.'
  const variants = [text, text.normalize('NFD'), `🎉\u200b${text}`]

  it.each([
    ['UBND', ['Ủy ban nhân dân', 'UBND']],
    ['uy ban nhan dan', ['Ủy ban nhân dân', 'UBND']],
    ['UBND Hải Phòng', ['UBND Hải Phòng']],
    ['sở lao động thương binh và xã hội', ['Sở LĐ-TB&XH']],
    ['Hải Dương', ['Hải Dương', 'Hải Phòng']],
  ])('%s is found as %j, at its place', (query, expected) => {
    for (const title of variants) {
      const hits = highlight({ title }, query, { synonyms })
      expect(hits.map(hit => hit.text.normalize())).toEqual(expected)
      for (const { start, end, text: own } of hits) expect(title.slice(start, end)).toBe(own)
    }
  })

  it('word by word, and in snippets', () => {
    for (const title of variants) {
      expect(highlight({ title }, 'UBND họp', { match: 'words', synonyms }).map(hit => hit.text.normalize())).toEqual([
        'Ủy ban nhân dân',
        'họp',
        'UBND',
      ])
      const [snippet] = snippets({ title }, 'UBND', { synonyms })
      expect(snippet!.hits.map(({ start, end }) => snippet!.text.slice(start, end).normalize())).toEqual(['Ủy ban nhân dân', 'UBND'])
    }
    expect(snippets({ title: text }, 'UBND')[0]!.hits.length).toBe(1)
  })

  it('says which argument is wrong', () => {
    expect(() => highlight({ title: 'a' }, 'a', { synonyms: [1] as never })).toThrow(/options\.synonyms/)
    expect(() => snippets({ title: 'a' }, 'a', { synonyms: 'x' as never })).toThrow(/options\.synonyms/)
  })
})
