import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../../src/english/index'
import type { Article } from '../../src/model/article'
import type { Entity } from '../../src/model/language'
import { expectLinear } from '../support/growth'
import { articleOf, KINDS, paragraphsOf, scoreOf } from './paragraphs'

const entitiesOf = (text: string) => english.annotate(articleOf(text)).entities
const named = (text: string, kind: Entity['kind']) =>
  entitiesOf(text)
    .filter(each => each.kind === kind)
    .map(each => each.text)
const dates = (text: string) => entitiesOf(text).flatMap(each => (each.iso === undefined ? [] : [`${each.text} = ${each.iso}`]))
const sentencesOf = (text: string) => english.annotate(articleOf(text)).sentences.map(({ start, end }) => text.slice(start, end))

const PARAGRAPHS = [...paragraphsOf('seen'), ...paragraphsOf('held-out')]

describe('the marked paragraphs', () => {
  it.each(['seen', 'held-out'] as const)('reads people, bodies, places and dates of the %s paragraphs', set => {
    for (const { kind, f1 } of scoreOf(paragraphsOf(set)).scores) expect(f1, kind).toBeGreaterThanOrEqual(0.85)
  })

  it('marks what stands there', () => {
    for (const { id, text, entities } of PARAGRAPHS)
      for (const { start, end, text: marked, kind } of entities) {
        expect(text.slice(start, end), `paragraph ${id}`).toBe(marked)
        expect(KINDS).toContain(kind)
      }
    expect(new Set(PARAGRAPHS.map(({ id }) => id)).size).toBe(60)
  })
})

describe('people', () => {
  it.each([
    ['Deputy Prime Minister Hồ Sỹ Khoan visited the school.', ['Hồ Sỹ Khoan']],
    ['Minister of Labour, Invalids and Social Affairs Mai Thị Lộc spoke first.', ['Mai Thị Lộc']],
    ['Vu Hai Nam, 44, grows tea.', ['Vu Hai Nam']],
    ['The jury heard lawyers Tạ Gia Bảo and Ninh Thị Sen.', ['Tạ Gia Bảo', 'Ninh Thị Sen']],
    ['Ms. Thu told us so.', ['Thu']],
    ['Đinh Văn Bảy, 61, and Lưu Thị Hội, 58, sold fruit.', ['Đinh Văn Bảy', 'Lưu Thị Hội']],
    ['Ambassador Anneke van den Berg left on Monday.', ['Anneke van den Berg']],
    ['Sr. Lt. Gen. Cao Văn Trí and Dr. Mary O. Winters met.', ['Cao Văn Trí', 'Mary O. Winters']],
  ])('%s', (text, people) => expect(named(text, 'person')).toEqual(people))

  it('knows a person by the last word of the name later, in every string of the article', () => {
    const article = articleOf('Minister Đỗ Gia Thịnh arrived. Thịnh spoke.', { title: 'Thịnh praises farmers', lead: 'What Thịnh said.' })
    const people = english.annotate(article).entities.filter(each => each.kind === 'person')
    expect(people.map(each => [each.in, each.text])).toEqual([
      ['title', 'Thịnh'],
      ['lead', 'Thịnh'],
      ['body/0', 'Đỗ Gia Thịnh'],
      ['body/0', 'Thịnh'],
    ])
  })

  it('leaves a verb of a headline out of the name', () => {
    expect(named('President Đinh Quang Tâm Receives Young Scientists', 'person')).toEqual(['Đinh Quang Tâm'])
  })

  it('takes no street, district or bare weekday for a person', () => {
    expect(named('The shop on Trần Phú Street in Lê Chân District closes on Monday.', 'person')).toEqual([])
  })
})

describe('organisations', () => {
  it.each([
    ['The Ministry of Culture, Sports and Tourism replied.', ['Ministry of Culture, Sports and Tourism']],
    ['It went to the Ministry of Health and the Ministry of Finance.', ['Ministry of Health', 'Ministry of Finance']],
    ["The People's Committee of Lai Châu Province agreed.", ["People's Committee of Lai Châu Province"]],
    ["Lai Châu Provincial People's Committee agreed.", ["Lai Châu Provincial People's Committee"]],
    ['The National Rice Board (NRB) met. NRB staff left.', ['National Rice Board', 'NRB', 'NRB']],
    ["Vietnam's Ministry of Justice and Hoa Sen University signed.", ['Ministry of Justice', 'Hoa Sen University']],
    ['The Northern Farmers’ Front Central Committee met.', ['Northern Farmers’ Front Central Committee']],
    ['The committee and the ministry met at the bank.', []],
  ])('%s', (text, bodies) => expect(named(text, 'organisation')).toEqual(bodies))
})

describe('places', () => {
  it.each([
    ['HÀ NỘI — Rain fell on Mường Khương district and Bản Phố commune.', ['HÀ NỘI', 'Mường Khương', 'Bản Phố']],
    ['They went from Laos to Ho Chi Minh City, District 7.', ['Laos', 'Ho Chi Minh City', 'District 7']],
    ['The US and Thailand share the Mekong River.', ['US', 'Thailand', 'Mekong River']],
    ['He told us to wait.', []],
  ])('%s', (text, places) => expect(named(text, 'place')).toEqual(places))
})

describe('dates', () => {
  it.each([
    ['on June 12', ['June 12 = --06-12']],
    ['on 12 June 2024', ['12 June 2024 = 2024-06-12']],
    ['on Monday, June 12th, 2023', ['Monday, June 12th, 2023 = 2023-06-12']],
    ['on 12/6/2024 and 6/25/2024', ['12/6/2024 = 2024-06-12', '6/25/2024 = 2024-06-25']],
    ['on Monday', []],
    ['in May 2024, in May, and he may go', ['May 2024 = 2024-05', 'May = --05']],
    ['from 3-5 May 2024', ['3-5 May 2024 = 2024-05-03/2024-05-05']],
    ['from May 3 to June 2', ['May 3 = --05-03', 'June 2 = --06-02']],
    ['in the second quarter of 2025', ['second quarter of 2025 = 2025-04/2025-06']],
    ['by Q3 2026', ['Q3 2026 = 2026-07/2026-09']],
    ['for 2021-2025', ['2021-2025 = 2021/2025']],
    ['in 2024 people and 2,024 cases', []],
    ['since 2019.', ['2019 = 2019']],
    ['on 31/2/2024 and February 30', []],
    ['a ratio of 3/4 and 10-12 per cent', []],
  ])('%s', (text, found) => expect(dates(`It was ${text}`)).toEqual(found))
})

describe('sentences', () => {
  it.each([
    ['Lt. Gen. Hà Văn Đô spoke. He left.', ['Lt. Gen. Hà Văn Đô spoke.', 'He left.']],
    ['See Decree No. 5 for more. Then go.', ['See Decree No. 5 for more.', 'Then go.']],
    ['It was so in 2019. Then it rained.', ['It was so in 2019.', 'Then it rained.']],
    ['He said no. She left.', ['He said no.', 'She left.']],
    ['“We won,” he said. “We did.”', ['“We won,” he said.', '“We did.”']],
    ['Prof. N. V. Bình came at 9 a.m. on Friday. It rained.', ['Prof. N. V. Bình came at 9 a.m. on Friday.', 'It rained.']],
  ])('%s', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences))
})

describe('splitByline', () => {
  it.each([
    ['Nguyen Van A and Tran B, Department of Information', 'Nguyen Van A:person, Tran B:person, Department of Information:organisation'],
    ['By VNA staff', 'VNA:organisation'],
    ['Minh Anh – Foreign Affairs Department', 'Minh Anh:person, Foreign Affairs Department:organisation'],
    ['Department of Culture, Sports and Tourism; Hoàng Minh', 'Department of Culture, Sports and Tourism:organisation, Hoàng Minh:person'],
    ['Translated by Ngọc Mai – Photos: Trần Bình', 'Ngọc Mai:person, Trần Bình:person'],
    ['N.V.A - T.H', 'N.V.A:initials, T.H:initials'],
    ['Thanh Hương/VNA', 'Thanh Hương:person, VNA:organisation'],
  ])('%s', (words, parts) =>
    expect(
      english.splitByline!(words)
        ?.map(({ name, kind }) => `${name}:${kind}`)
        .join(', '),
    ).toBe(parts),
  )

  it.each(['', 'Best regards', 'The road was closed for two hours', 'By our correspondent in Hanoi'])('leaves "%s" whole', words =>
    expect(english.splitByline!(words)).toBeUndefined(),
  )
})

describe('isPerson', () => {
  it.each(['Hoang Minh', 'Thu Ha', 'Nguyễn Văn A', 'Y Thanh Niê', 'Peter Hale', 'PHUONG THAO'])('%s is one', words =>
    expect(english.isPerson!(words)).toBe(true),
  )
  it.each([
    'Thank you',
    'Thank You',
    'Best regards',
    'Kind Regards',
    'Happy New Year',
    'The End',
    'Hanoi',
    'Hà Nội',
    'Ministry of Health',
    'Read More',
    '',
  ])('"%s" is none', words => expect(english.isPerson!(words)).toBe(false))
  it.each(['Minh', 'Blue Danube'])('cannot tell of %s', words => expect(english.isPerson!(words)).toBeUndefined())
})

/** Strings of names, abbreviations, marks in both forms, brackets, odd blanks and anything else. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...[
      'Minister ',
      'Nguyễn Văn A',
      'Tran Thi B',
      "People's ",
      'Committee ',
      'of ',
      'and ',
      'the ',
      'Hà Nội',
      'Ha Noi',
      '(MoIT)',
      'on June 12',
      ' 12/6/2024',
    ],
    ...[
      '. ',
      '.',
      '…',
      '\n',
      '\u00a0',
      ' – ',
      '-',
      '/',
      "'s ",
      '’',
      '“',
      '”',
      '(',
      ')',
      'Gen. ',
      'H’Loan ',
      'e\u0323\u0302',
      '\u0301',
      '🎉',
      '\u200b',
      'Đ',
      'ạ',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const texts = fc.array(pieces, { maxLength: 30 }).map(parts => parts.join(''))
const both = fc.oneof(
  texts,
  fc.constantFrom(...PARAGRAPHS.map(({ text }) => text)),
  fc.constantFrom(...PARAGRAPHS.map(({ text }) => text.normalize('NFD'))),
)

describe('spans', () => {
  it('are the words of the string, in order, none inside another, marks and all', () => {
    fc.assert(
      fc.property(both, text => {
        const { entities } = english.annotate(articleOf(text))
        let last = 0
        for (const { start, end, text: words } of entities) {
          expect(words).toBe(text.slice(start, end))
          expect(end).toBeGreaterThan(start)
          expect(start).toBeGreaterThanOrEqual(last)
          // A mark after the end would be lost to whoever prints the words.
          expect(text.slice(end)).not.toMatch(/^\p{M}/u)
          last = end
        }
      }),
      { numRuns: 300 },
    )
  })

  it('of sentences cover all that is no blank, without overlap', () => {
    fc.assert(
      fc.property(both, text => {
        const { sentences } = english.annotate(articleOf(text))
        let last = 0
        for (const { start, end } of sentences) {
          expect(text.slice(last, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(text.slice(last).trim()).toBe('')
      }),
      { numRuns: 300 },
    )
  })

  it('are the same words whether the article is composed or decomposed', () => {
    for (const { text } of PARAGRAPHS) {
      const composed = entitiesOf(text).map(each => each.text)
      expect(entitiesOf(text.normalize('NFD')).map(each => each.text.normalize('NFC'))).toEqual(composed)
    }
  })

  it('reach every string of an article, captions, cells and nested items too, and leave the article as it was', () => {
    const article: Article = {
      ...articleOf(''),
      title: 'Minister Lê Gia Hân visits Laos',
      body: [
        { type: 'list', ordered: false, items: [{ text: 'In Bắc Kạn', list: { ordered: false, items: [{ text: 'In Lai Châu' }] } }] },
        { type: 'table', header: 0, rows: [[{ text: 'Hanoi' }, { text: 'June 12' }]] },
        { type: 'figure', images: [], caption: 'Minister Lê Gia Hân in Huế' },
      ],
    }
    const before = structuredClone(article)
    const { entities } = english.annotate(article)
    expect(entities.map(each => `${each.in} ${each.text}`)).toEqual([
      'title Lê Gia Hân',
      'title Laos',
      'body/0/items/0 Bắc Kạn',
      'body/0/items/0/list/0 Lai Châu',
      'body/1/rows/0/0 Hanoi',
      'body/1/rows/0/1 June 12',
      'body/2/caption Lê Gia Hân',
      'body/2/caption Huế',
    ])
    expect(article).toEqual(before)
  })
})

describe('bounds', () => {
  it.each([
    ['capitals', 'Ab '],
    ['letters', 'a'],
    ['full stops', '. '],
    ['open quotation marks', '“A. '],
    ['commas and subjects', 'Health, '],
    ['heads', 'Ministry of Health and '],
    ['family names', 'Nguyen '],
    ['figures', '12 '],
    ['marks', '\u0301'],
  ])('four times the %s take four times as long', (_, unit) => {
    expectLinear(letters => {
      const text = unit.repeat(letters / unit.length)
      expect(english.annotate(articleOf(text)).sentences.length).toBeGreaterThan(0)
    }, 100_000)
  })
})

describe('compromise', () => {
  it('is known to one file', () => {
    expect(readFileSync('src/english/sentences.ts', 'utf8')).toContain("from 'compromise/one'")
    for (const file of ['annotate', 'byline', 'entities', 'index', 'people', 'places', 'organisations', 'person-line'])
      expect(readFileSync(`src/english/${file}.ts`, 'utf8')).not.toContain('compromise')
  })
})
