import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article, Block } from '../../src/model/article'
import { toPassages, toSearchDocument } from '../../src/search'
import { ARTICLES } from './articles'

const [school, commune] = ARTICLES as [Article, Article]

const bodied = (body: Block[]): Article => ({ ...school, lead: undefined, body, figures: [] })

describe('toPassages', () => {
  it('keeps a short article whole', () => {
    const [passage, ...more] = toPassages(school)
    const document = toSearchDocument(school)
    expect(more).toEqual([])
    expect(passage).toEqual({
      id: `${document.id}#0`,
      document: document.id,
      position: 0,
      title: document.title,
      text: document.text,
      text_folded: document.text_folded,
      start: 0,
      end: document.text.length,
      language: 'vi',
      url: school.url,
      published: '2018-03-12T15:40',
    })
  })

  it('begins and ends with sentences, list items and headings, and starts anew at a heading', () => {
    const passages = toPassages(commune, { maxChars: 130 }).map(passage => passage.text)
    expect(passages).toEqual([
      'Chiều ngày 7 tháng 9, xã Hòa Sơn tổ chức lễ công bố Quyết định 1739/QĐ-UBND về việc công nhận xã đạt chuẩn nông thôn mới.',
      'Từ con đường đất đến đường bê tông\n\nNăm năm trước, cả xã chỉ có hai cây số đường nhựa.',
      'Nay mười một thôn đều có đường bê tông rộng bốn mét.',
      'Bà Y Thuần, Chủ tịch Ủy ban nhân dân xã, cho biết nhân dân đã hiến hơn hai héc ta đất để mở đường.',
      'Thu nhập bình quân: 41 triệu đồng\nHộ nghèo: còn 2,6%\ngiảm 9,1% so với năm 2013',
    ])
    expect(toPassages(commune, { maxChars: 130 }).map(passage => passage.heading)).toEqual([
      undefined,
      ...Array(4).fill('Từ con đường đất đến đường bê tông'),
    ])
  })

  it('repeats whole sentences where an overlap is asked for, never the heading', () => {
    const body = ['Một hai ba bốn.', 'Năm sáu bảy tám.', 'Chín mười.', 'Mười một mười hai.'].map(
      text => ({ type: 'paragraph', text }) as const,
    )
    const cut = (overlap: number) => toPassages(bodied(body), { maxChars: 48, overlap }).map(passage => passage.text.replace(/\s+/g, ' '))
    expect(cut(0)).toEqual(['Một hai ba bốn. Năm sáu bảy tám. Chín mười.', 'Mười một mười hai.'])
    expect(cut(12)).toEqual(['Một hai ba bốn. Năm sáu bảy tám. Chín mười.', 'Chín mười. Mười một mười hai.'])
  })

  it('cuts a sentence too long for a passage between words, a word too long between clusters', () => {
    const long = bodied([
      { type: 'paragraph', text: `${'tám chữ '.repeat(30)}và ${'ệ'.normalize('NFD').repeat(90)}${'👩‍👩‍👧'.repeat(20)}` },
    ])
    const passages = toPassages(long, { maxChars: 50 })
    for (const { text } of passages) expect(text.length).toBeLessThanOrEqual(50)
    expect(passages[0]!.text).toMatch(/(tám|chữ)$/)
    expect(passages.map(passage => passage.text).join('')).not.toMatch(/\p{Cs}/u)
    for (const { text } of passages) expect(text).not.toMatch(/^[\p{M}\u200d]/u)
  })

  it('names the wrong option', () => {
    for (const maxChars of [0, 39, 40.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => toPassages(school, { maxChars })).toThrow(/options\.maxChars must be/)
    for (const overlap of [-1, 500, 0.5]) expect(() => toPassages(school, { overlap })).toThrow(/options\.overlap must be/)
  })

  it('leaves no word out and keeps to its limits, for any article', () => {
    const text = fc
      .array(fc.constantFrom('Đào', 'tạo', 'nghề.', 'ông', 'Hoà,', 'TP.', '12/3', 'a'.repeat(60), '\n', 'Vậy?'), { maxLength: 60 })
      .map(words => words.join(' '))
    const block: fc.Arbitrary<Block> = fc.oneof(
      text.map(text => ({ type: 'paragraph', text }) as const),
      text.map(text => ({ type: 'heading', level: 2, text }) as const),
      fc
        .array(
          text.map(text => ({ text })),
          { maxLength: 4 },
        )
        .map(items => ({ type: 'list', ordered: true, items }) as const),
    )
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 8 }),
        fc.integer({ min: 40, max: 300 }),
        fc.integer({ min: 0, max: 120 }),
        (body, maxChars, wish) => {
          const overlap = Math.min(wish, Math.ceil(maxChars / 2) - 1)
          const article = bodied(body)
          const { text } = toSearchDocument(article)
          const passages = toPassages(article, { maxChars, overlap })
          let covered = 0
          for (const [i, passage] of passages.entries()) {
            expect(passage.position).toBe(i)
            expect(text.slice(passage.start, passage.end)).toBe(passage.text)
            expect(passage.text.length).toBeLessThanOrEqual(maxChars)
            expect(passage.text.trim()).toBe(passage.text)
            expect(passage.end).toBeGreaterThan(covered)
            expect(covered - passage.start).toBeLessThanOrEqual(overlap)
            expect(text.slice(covered, Math.max(covered, passage.start)).trim()).toBe('')
            covered = passage.end
          }
          expect(text.slice(covered).trim()).toBe('')
        },
      ),
      { numRuns: 300 },
    )
  })
})
