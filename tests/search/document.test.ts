import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article'
import { fingerprint, type SearchDocument, toEsBulk, toSearchDocument } from '../../src/search'
import { addressKey, fnv1a128 } from '../../src/search/identity'
import { ARTICLES } from './articles'

const [school, commune] = ARTICLES as [Article, Article]
const table = ARTICLES.find(article => article.title.startsWith('Lịch tiếp'))!

describe('toSearchDocument', () => {
  it('gives every field of an article with everything', () => {
    expect(toSearchDocument(school)).toEqual({
      id: fnv1a128('dakmo.example.gov.vn/tin-tuc/khai-giang-lop-dao-tao-nghe.aspx'),
      url: school.url,
      title: school.title,
      lead: school.lead,
      text: [school.lead, ...school.body.flatMap(block => (block.type === 'paragraph' ? block.text : []))].join('\n\n'),
      title_folded: 'huyen dak mo khai giang lop dao tao nghe cho lao dong nong thon',
      text_folded: expect.stringContaining('ke hoach so 39/kh-ubnd ngay 05/01/2018'),
      fingerprint: fingerprint(school),
      text_tone: expect.stringContaining('khai giang lơp đao tao nghê trông nâm'),
      captions: ['Các học viên tại buổi khai giảng'],
      captions_folded: 'cac hoc vien tai buoi khai giang',
      bylines: ['Lê Thị Ngát'],
      people: ['Lê Thị Ngát', 'Tạ Minh Khai'],
      organisations: [],
      names_folded: 'le thi ngat\nta minh khai',
      section: ['Tin tức', 'Văn hóa - Xã hội'],
      published: '2018-03-12T15:40',
      published_certain: ['year', 'month', 'day', 'hour', 'minute'],
      published_at: Date.UTC(2018, 2, 12, 8, 40) / 1000,
      language: 'vi',
      site: school.site,
      attachments: [],
      attachment_urls: [],
      document_numbers: ['39/KH-UBND'],
      event_dates: ['2018-01-05', '2018-03-12'],
      amounts: [],
    } satisfies SearchDocument)
  })

  it('writes one tone style, the one asked for', () => {
    expect(toSearchDocument(commune).title).toBe('Xã Hòa Sơn công bố quyết định đạt chuẩn nông thôn mới')
    expect(toSearchDocument(commune, { tone: 'new' }).title).toBe(commune.title)
    expect(toSearchDocument(commune).title_folded).toBe(toSearchDocument(commune, { tone: 'new' }).title_folded)
  })

  it('flattens lists and tables into lines, and leaves captions out of the text', () => {
    expect(toSearchDocument(commune).text).toContain('\n\nThu nhập bình quân: 41 triệu đồng\nHộ nghèo: còn 2,6%\ngiảm 9,1% so với năm 2013')
    expect(toSearchDocument(table).text).toContain('05/6/2019 | Nông Quốc Toản | Trụ sở tiếp công dân\n')
    expect(toSearchDocument(school).text).not.toContain('Các học viên tại')
  })

  it('takes names from annotations and the source', () => {
    const source = {
      ...school,
      source: { name: 'TTXVN' },
      bylines: [{ name: 'Sở Y tế', kind: 'organisation', roles: ['text'], raw: '', from: 'page' }],
    } satisfies Article
    const entities = [{ in: 'title', start: 0, end: 8, kind: 'person', text: 'Ann Marsh' } as const]
    const document = toSearchDocument({ ...source, annotations: { sentences: [], entities } })
    expect(document.organisations).toEqual(['Sở Y tế', 'TTXVN'])
    expect(document.people).toEqual(['Ann Marsh', 'Tạ Minh Khai'])
    expect(document.names_folded).toContain('ann marsh')
  })

  it('reads an implied zone as that of Vietnam, a printed one as printed, a day as its midnight', () => {
    const at = (iso: string) => toSearchDocument({ ...school, published: { iso, raw: iso, certain: ['year'] } }).published_at
    expect(at('2018-03-12T15:40+00:00')).toBe(Date.UTC(2018, 2, 12, 15, 40) / 1000)
    expect(at('2018-03-12')).toBe(Date.UTC(2018, 2, 11, 17) / 1000)
    expect(at('2018')).toBe(Date.UTC(2017, 11, 31, 17) / 1000)
    expect(at('soon')).toBeUndefined()
  })

  it('keeps out what JSON stores refuse', () => {
    const document = toSearchDocument({ ...school, title: 'a\0b\ud800c' })
    expect(document.title).not.toMatch(/\p{Cs}|\0/u)
    expect(document.title).toMatch(/^a.*b.*c$/u)
  })

  it('does not change the article', () => {
    const before = structuredClone(commune)
    toSearchDocument(commune)
    expect(commune).toEqual(before)
  })

  it('names the wrong option', () => {
    expect(() => toSearchDocument(school, { tone: 'middle' as 'old' })).toThrow(
      new TypeError("tinbai: options.tone must be 'old' or 'new', not \"middle\""),
    )
    expect(() => toSearchDocument(school, { id: 7 as unknown as string })).toThrow(/options\.id must be/)
  })
})

describe('the id', () => {
  it('is that of FNV-1a, 128 bits', () => {
    expect(fnv1a128('')).toBe('6c62272e07bb014262b821756295c58d')
    expect(fnv1a128('a')).toBe('d228cb696f1a8caf78912b704e4a8964')
    expect(fnv1a128('foobar')).toBe('343e1662793c64bf6f0d3597ba446f18')
  })

  it('is the same for every capture of a page', () => {
    const captures = [
      'http://www.dakmo.example.gov.vn/tin.aspx?ItemID=12',
      'https://dakmo.example.gov.vn/tin.aspx?ItemID=12#top',
      'http://dakmo.example.gov.vn:80/tin.aspx?utm_source=x&ItemID=12&fbclid=9',
      'https://web.archive.org/web/20190729120000id_/http://dakmo.example.gov.vn/tin.aspx?ItemID=12',
    ]
    expect(new Set(captures.map(addressKey))).toEqual(new Set(['dakmo.example.gov.vn/tin.aspx?ItemID=12']))
  })

  it('differs for other items of one page, for other cases, and for what is no address', () => {
    const others = [
      'http://a.vn/tin.aspx?ItemID=1',
      'http://a.vn/tin.aspx?ItemID=2',
      'http://a.vn/Tin.aspx?ItemID=1',
      'tin.aspx',
      'file:///tin.aspx',
      '',
    ]
    expect(new Set(others.map(addressKey)).size).toBe(others.length)
  })

  it('rests on title, day and opening where there is no address', () => {
    const { url: _, ...nameless } = school
    const id = (article: Article) => toSearchDocument(article).id
    expect(id(nameless)).toBe(id({ ...nameless, bylines: [], title: nameless.title.normalize('NFD') }))
    expect(id(nameless)).not.toBe(id({ ...nameless, lead: 'Khác' }))
    expect(id(nameless)).not.toBe(id(school))
  })

  it('is the one asked for', () => {
    expect(toSearchDocument(school, { id: 'x' }).id).toBe('x')
    expect(toSearchDocument(school, { id: article => article.title.slice(0, 5) }).id).toBe('Huyện')
  })
})

describe('toEsBulk', () => {
  it('gives an action and a document, each on a line', () => {
    const document = toSearchDocument(school)
    const lines = toEsBulk(document, 'news').split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[2]).toBe('')
    expect(JSON.parse(lines[0]!)).toEqual({ index: { _index: 'news', _id: document.id } })
    expect(JSON.parse(lines[1]!)).toEqual(document)
  })

  it('names a wrong index', () => {
    expect(() => toEsBulk(toSearchDocument(school), '')).toThrow(/index must be/)
  })
})
