import { describe, expect, it } from 'vitest'
import { ENGINES, mapping, parseQuery, searchQuery, toSearchDocument } from '../../src/search'
import { FIELDS } from '../../src/search/mapping/fields'
import { encodeLegacy } from '../../src/text'
import { ARTICLES, DOCUMENT } from './articles'

const FIELD_NAMES = Object.keys(FIELDS).sort()
const withoutId = FIELD_NAMES.filter(name => name !== 'id')

describe('mapping', () => {
  it('knows eight engines', () => {
    expect(ENGINES).toEqual(['elasticsearch', 'opensearch', 'solr', 'meilisearch', 'typesense', 'postgresql', 'sqlite', 'minisearch'])
  })

  it('has a place for every field a document can have', () => {
    const document = toSearchDocument({ ...ARTICLES[5]!, modified: ARTICLES[0]!.published!, document: DOCUMENT })
    expect(Object.keys(document).sort()).toEqual(FIELD_NAMES)
    expect(Object.keys(mapping('elasticsearch').mappings.properties).sort()).toEqual(FIELD_NAMES)
    expect(
      mapping('solr')
        ['add-field'].map(field => field.name)
        .sort(),
    ).toEqual(withoutId)
    expect(
      mapping('typesense')
        .fields.map(field => field.name)
        .sort(),
    ).toEqual(withoutId)
  })

  it('gives Typesense documents the types it declares', () => {
    for (const article of ARTICLES) {
      const document = toSearchDocument(article) as unknown as Record<string, unknown>
      for (const { name, type, optional } of mapping('typesense').fields as { name: string; type: string; optional?: boolean }[]) {
        const value = document[name]
        if (value === undefined) expect([name, optional]).toEqual([name, true])
        else if (type.endsWith('[]')) expect(value).toEqual(expect.any(Array))
        else expect([name, typeof value]).toEqual([name, type === 'int64' ? 'number' : 'string'])
      }
    }
  })

  it('names only fields that exist', () => {
    const named = [
      ...mapping('meilisearch').searchableAttributes,
      ...mapping('meilisearch').filterableAttributes,
      ...mapping('meilisearch').sortableAttributes,
      ...mapping('minisearch').fields,
      ...mapping('minisearch').storeFields,
      ...Object.keys(mapping('minisearch').searchOptions.boost),
      ...searchQuery('typesense', 'a').query_by.split(','),
      ...searchQuery('solr', 'a')
        .qf.split(' ')
        .map(field => field.replace(/\^.*/, '')),
    ]
    for (const name of named) expect(FIELD_NAMES).toContain(name)
  })

  it('is a fresh value each time', () => {
    mapping('minisearch').fields.push('spoiled')
    expect(mapping('minisearch').fields).not.toContain('spoiled')
  })

  it('names an unknown engine', () => {
    expect(() => mapping('lucene' as 'solr')).toThrow(/engine must be one of elasticsearch, .*"lucene"$/)
    expect(() => mapping('toString' as 'solr')).toThrow(TypeError)
  })
})

describe('searchQuery', () => {
  const typings = [
    'hoà giải viên',
    'hòa giải viên',
    'hoà giải viên'.normalize('NFD'),
    'HÒA GIẢI VIÊN',
    encodeLegacy('hoà giải viên', 'tcvn3').view,
  ]

  it.each(ENGINES)('asks %s the same, however the words are typed', engine => {
    const asked = typings.map(text => JSON.stringify(searchQuery(engine, text)).normalize('NFC').toLowerCase())
    expect(new Set(asked).size).toBe(1)
    expect(asked[0]).toContain('hoa')
  })

  it.each(['solr', 'meilisearch', 'typesense', 'sqlite', 'postgresql'] as const)('lets no syntax of the user reach %s', engine => {
    const query = searchQuery(engine, String.raw`a" OR b:* -c (d) \ 'e' & !f^9 {!func}g; --`)
    const typed = 'values' in query ? query.values.join(' ') : query.q
    for (const sign of ['OR b', '*', '-c', '\\', '!', '^9', '{!', ';', '--']) expect(typed).not.toContain(sign)
  })

  it('keeps a document number and a quoted phrase together', () => {
    expect(searchQuery('sqlite', '39/KH-UBND "nông thôn" mới').values[0]).toContain('("39 kh ubnd" AND "nong thon" AND "moi")')
    expect(searchQuery('postgresql', '39/KH-UBND mới').values[0]).toBe("('39' <-> 'kh' <-> 'ubnd') & ('moi')")
    expect(searchQuery('solr', '39/KH-UBND mới').q).toBe('"39 kh ubnd" moi')
  })

  it('asks for some of the words with `any`', () => {
    expect(searchQuery('postgresql', 'nông thôn', { match: 'any' }).values[0]).toBe("('nong') | ('thon')")
    expect(searchQuery('minisearch', 'nông thôn', { match: 'any' })).toMatchObject({ queries: ['nong', 'thon'], combineWith: 'OR' })
  })

  it('raises documents with the phrase in MiniSearch, which has none', () => {
    const { boostDocument } = searchQuery('minisearch', 'nông thôn')
    expect(boostDocument!('a', 'nong', { text_folded: 'xay dung nong\nthon moi' })).toBe(3)
    expect(boostDocument!('b', 'nong', { text_folded: 'thon nong, nongthon, nong thong' })).toBe(1)
    expect(boostDocument!('c', 'nong', undefined)).toBe(1)
    expect(searchQuery('minisearch', 'nông').boostDocument).toBeUndefined()
  })

  it('gives SQL the limit asked for', () => {
    expect(searchQuery('sqlite', 'a', { limit: 3 }).text).toMatch(/LIMIT 3$/)
    expect(searchQuery('postgresql', 'a').text).toMatch(/LIMIT 10$/)
  })

  it('names the wrong argument', () => {
    expect(() => searchQuery('sqlite', 7 as unknown as string)).toThrow(/query must be/)
    expect(() => searchQuery('sqlite', 'a', { match: 'most' as 'any' })).toThrow(/options\.match must be/)
    for (const limit of [0, 1.5, 10_001, '1; DROP TABLE articles' as unknown as number])
      expect(() => searchQuery('sqlite', 'a', { limit })).toThrow(/options\.limit must be/)
    expect(() => searchQuery('altavista' as 'sqlite', 'a')).toThrow(/engine must be/)
  })
})

describe('parseQuery', () => {
  it.each([
    ['đào tạo', 'tcvn3'],
    ['đào tạo', 'vni-win'],
    ['hoà', 'tcvn3'],
    ['Huyện Đăk Mơ', 'tcvn3'],
    ['Kế hoạch 39/KH-UBND', 'tcvn3'],
    ['hội nghị tổng kết năm', 'vni-win'],
  ] as const)('reads %j typed in %s', (text, charset) => {
    expect(parseQuery(encodeLegacy(text, charset).view).folded).toBe(parseQuery(text).folded)
  })

  it.each([
    'Zürich',
    'café',
    'São Paulo',
    'résumé naïve',
    'hà nội',
    'Đắk R’lấp',
    'cà phê Zürich',
    'đường 14 – ngã ba',
    'señor ¿qué?',
    '© 2019 §5',
    'mushrooms',
  ])('leaves %j as typed', text => expect(parseQuery(text).text).toBe(text))

  it('cuts a query of more than 2000 characters', () => {
    expect(parseQuery('ba '.repeat(5000)).phrases).toHaveLength(667)
  })
})
