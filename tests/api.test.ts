import { describe, expect, it } from 'vitest'
import * as archive from '../src/archive/index'
import * as batch from '../src/batch/index'
import * as cheerio from '../src/cheerio/index'
import * as english from '../src/english/index'
import { extract } from '../src/extract'
import * as index from '../src/index'
import type { ExtractOptions } from '../src/model/options'
import * as places from '../src/places/index'
import * as search from '../src/search/index'
import * as text from '../src/text/index'

/** What each entry exports. A name here is a promise: removing one breaks somebody's import. */
describe('public names', () => {
  const names = (entry: object) => Object.keys(entry).sort()

  it('tinbai', () => {
    expect(names(index)).toMatchInlineSnapshot(`
      [
        "FORMATS",
        "decode",
        "definePortal",
        "explain",
        "extract",
        "parsePortal",
        "render",
        "splitArticles",
      ]
    `)
  })

  it('tinbai/text', () => {
    expect(names(text)).toMatchInlineSnapshot(`
      [
        "LEGACY_CHARSETS",
        "decodeLegacy",
        "decodeLegacyRun",
        "detectLegacy",
        "encodeLegacy",
        "fold",
        "foldText",
        "isVietnameseSyllable",
        "legacyCharset",
        "legacyCharsetOfFont",
        "looksBroken",
        "normalize",
        "normalizeWithReport",
        "parseSyllable",
        "placeTone",
        "sentences",
        "sourceSpan",
        "syllables",
        "vietnameseScore",
      ]
    `)
  })

  it('tinbai/search', () => {
    expect(names(search)).toMatchInlineSnapshot(`
      [
        "ABBREVIATIONS",
        "ENGINES",
        "PROVINCES",
        "SAME_ARTICLE",
        "SYNONYM_ENGINES",
        "abbreviationSynonyms",
        "amounts",
        "documentNumbers",
        "eventDates",
        "fingerprint",
        "fingerprintDistance",
        "highlight",
        "mapping",
        "parseQuery",
        "provinceSynonyms",
        "searchQuery",
        "snippets",
        "synonymSettings",
        "toEsBulk",
        "toPassages",
        "toSearchDocument",
      ]
    `)
  })

  it('tinbai/batch', () => {
    expect(names(batch)).toMatchInlineSnapshot(`
      [
        "rowColumns",
        "rowEngines",
        "rowSchema",
        "startWorkers",
        "toRecord",
        "toRow",
      ]
    `)
  })

  it('tinbai/archive', () => {
    expect(names(archive)).toMatchInlineSnapshot(`
      [
        "RecordError",
        "readPages",
        "readRecord",
        "readRecords",
      ]
    `)
  })

  it('tinbai/english', () => {
    expect(names(english)).toEqual(['english'])
  })

  it('tinbai/places', () => {
    expect(names(places)).toEqual(['communeSynonyms', 'communes', 'districtSynonyms', 'earlierCommunes', 'formerDistricts'])
  })

  it('tinbai/cheerio', () => {
    expect(names(cheerio)).toEqual(['fromCheerio', 'spec'])
  })
})

const portal = { name: 'a', hosts: ['a.example'], layouts: [{ title: ['h1'] }] }

describe('a wrong option is a TypeError that names it', () => {
  const wrong: [option: RegExp, options: unknown][] = [
    [/options\.input/, { input: 'pdf' }],
    [/options\.input/, { input: null }],
    [/options\.url must be a string or a URL, not 5$/, { url: 5 }],
    [/options\.captured/, { captured: '2019-13-45' }],
    [/options\.contentType/, { contentType: 5 }],
    [/options\.captured/, { captured: 'yesterday' }],
    [/options\.captured/, { captured: new Date('never') }],
    [/options\.captured/, { captured: 20190729 }],
    [/options\.normalize/, { normalize: 'old' }],
    [/options\.normalize\.tone/, { normalize: { tone: 'modern' } }],
    [/options\.normalize\.repair/, { normalize: { repair: 'yes' } }],
    [/options\.normalize\.homoglyphs/, { normalize: { homoglyphs: 1 } }],
    [/options\.normalize\.mojibake/, { normalize: { mojibake: null } }],
    [/options\.normalize\.escapes/, { normalize: { escapes: 'html' } }],
    [/options\.normalize\.tones/, { normalize: { tones: 'old' } }],
    [/options\.portals/, { portals: portal }],
    [/portal\.name/, { portals: [{ ...portal, name: '' }] }],
    [/portal\.hosts/, { portals: [{ ...portal, hosts: ['https://a.example/'] }] }],
    [/portal\.layouts\.0\.title/, { portals: [{ ...portal, layouts: [{ title: ['h1 >> a'] }] }] }],
    [/options\.languages/, { languages: ['en'] }],
    [/options\.languages/, { languages: {} }],
    [/options\.parser/, { parser: 'parse5' }],
    [/options\.inputs/, { inputs: 'text' }],
    [/options/, 'text'],
    [/options/, null],
  ]

  it.each(wrong)('%s: %j', (message, options) => {
    const call = () => extract('<p>Một trang.</p>', options as ExtractOptions)
    expect(call).toThrow(TypeError)
    expect(call).toThrow(message)
  })
})

describe('a right option is taken', () => {
  const right: ExtractOptions[] = [
    {},
    { input: 'auto' },
    { input: 'html' },
    { input: 'text' },
    { url: 'https://a.example/tin/1' },
    { url: new URL('https://a.example/tin/1') },
    { url: 'no address at all' },
    { contentType: 'text/html; charset=utf-8' },
    { contentType: 'nonsense' },
    { captured: '2019-07-29' },
    { captured: '2019-07-29T12:00:00Z' },
    { captured: new Date(0) },
    { normalize: {} },
    { normalize: { tone: 'new', repair: true, homoglyphs: true, mojibake: true, escapes: true } },
    { portals: [] },
    { portals: [portal] },
    { languages: [] },
  ]

  it.each(right)('%j', options => {
    expect(extract('<p>Một trang.</p>', options).status).toBe('no-article')
  })

  it('undefined is as good as absent', () => {
    const absent = Object.fromEntries(right.flatMap(options => Object.keys(options)).map(name => [name, undefined]))
    expect(extract('<p>Một trang.</p>', absent)).toEqual(extract('<p>Một trang.</p>'))
  })
})
