import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { readPages, readRecords } from '../src/archive/index'
import { rowSchema, startWorkers, toRecord, toRow } from '../src/batch/index'
import { fromCheerio, spec } from '../src/cheerio/index'
import { english } from '../src/english/index'
import * as tinbai from '../src/index'
import * as search from '../src/search/index'
import * as text from '../src/text/index'

const PAGE = `<h1>Thông xe cầu Sông Xanh</h1>${'<p>Sáng 15/8, tỉnh tổ chức lễ thông xe cầu Sông Xanh, nối hai xã Hòa Bình và Tân Hợp.</p>'.repeat(5)}`
const extraction = tinbai.extract(PAGE)
const article = extraction.article as tinbai.Article
const any = (value: unknown) => value as never

/** A call with one wrong argument, and how it is told. */
type Wrong = [call: string, run: () => unknown, message: string]

const PAGES: Wrong[] = [
  ['undefined', () => tinbai.extract(any(undefined)), 'input must be a string, a Uint8Array or an ArrayBuffer, not undefined'],
  ['null', () => tinbai.extract(any(null)), 'input must be a string, a Uint8Array or an ArrayBuffer, not null'],
  ['a number', () => tinbai.extract(any(42)), 'not 42'],
  ['an array', () => tinbai.extract(any(['<p>'])), 'not an array'],
  ['an object', () => tinbai.extract(any({ html: '<p>' })), 'not an object'],
  ['a function', () => tinbai.extract(any(() => '<p>')), 'not a function'],
  ['a Map', () => tinbai.extract(any(new Map())), 'not a Map'],
  ['a promise', () => tinbai.extract(any(Promise.resolve('<p>'))), 'not a Promise: await it first'],
  ['a response', () => tinbai.extract(any(new Response('<p>'))), 'not a Response: pass new Uint8Array(await response.arrayBuffer())'],
  ['a request', () => tinbai.extract(any(new Request('https://a.example/'))), 'not a Request: fetch it'],
  ['a blob', () => tinbai.extract(any(new Blob(['<p>']))), 'not a Blob: pass new Uint8Array(await blob.arrayBuffer())'],
  [
    'an address',
    () => tinbai.extract(any(new URL('https://a.example/'))),
    'not a URL: fetch it, pass the bytes of the response, and the address as options.url',
  ],
  ['a stream', () => tinbai.extract(any(new Response('<p>').body)), 'not a stream: read it to its end first'],
  ['a document', () => tinbai.extract(any({ documentElement: {} })), 'not a Document: pass document.documentElement.outerHTML'],
  ['cheerio’s $', () => tinbai.extract(any(load('<p>'))), 'not what cheerio parsed: see fromCheerio of tinbai/cheerio'],
  ['a long string as options', () => tinbai.extract(PAGE, any('x'.repeat(100))), `options must be an object, not "${'x'.repeat(60)}…"`],
]

const OTHERS: Wrong[] = [
  ['decode', () => tinbai.decode(any('<p>')), 'bytes must be a Uint8Array or an ArrayBuffer, not "<p>"'],
  ['decode', () => tinbai.decode(new Uint8Array(), any({ contenttype: '' })), 'there is no hints.contenttype; known are contentType'],
  ['decode', () => tinbai.decode(new Uint8Array(), any({ contentType: 5 })), 'hints.contentType must be a string, not 5'],
  ['render', () => tinbai.render(any(extraction), 'text'), 'article must be an Article, not the whole result: pass its .article'],
  ['render', () => tinbai.render(any(tinbai.extract('')), 'text'), 'pass its .article (this one has none)'],
  ['render', () => tinbai.render(any(undefined), 'text'), 'article must be an Article, not undefined'],
  ['render', () => tinbai.render(article, any('pdf')), 'format must be one of text, markdown, html, json, json-ld, not "pdf"'],
  ['explain', () => tinbai.explain(any(article)), 'extraction must be what extract returns, not an object'],
  ['explain', () => tinbai.explain(extraction, any('pdf')), "format must be 'text' or 'html', not \"pdf\""],
  ['explain', () => tinbai.explain(extraction, 'text', any({ columns: 80 })), 'there is no options.columns; known are width, paint, name'],
  [
    'explain',
    () => tinbai.explain(extraction, 'text', any({ width: '80' })),
    'options.width must be a whole number of 1 or more, not "80"',
  ],
  ['explain', () => tinbai.explain(extraction, 'text', any({ paint: 'red' })), 'options.paint must be a function, not "red"'],
  ['explain', () => tinbai.explain(extraction, 'html', any({ name: 5 })), 'options.name must be a string, not 5'],
  ['definePortal', () => tinbai.definePortal(any(undefined)), 'portal'],
  ['parsePortal', () => tinbai.parsePortal('{}'), 'portal'],
  ['splitArticles', () => tinbai.splitArticles(any(5)), 'text must be a string, not 5'],
  ['fold', () => text.fold(any(5), 'ascii'), 'text must be a string, not 5'],
  ['fold', () => text.fold('a', any('none')), "mode must be 'tone' or 'ascii', not \"none\""],
  ['fold', () => text.fold('a', any(undefined)), "mode must be 'tone' or 'ascii', not undefined"],
  ['foldText', () => text.foldText('a', any('none')), "mode must be 'tone' or 'ascii', not \"none\""],
  ['foldText', () => text.foldText(any(null), 'tone'), 'text must be a string, not null'],
  ['looksBroken', () => text.looksBroken(any(5)), 'text must be a string, not 5'],
  ['sourceSpan', () => text.sourceSpan(any('a'), 0, 1), 'folded must be what fold returned, not "a"'],
  ['sourceSpan', () => text.sourceSpan(text.fold('a', 'ascii'), any('0'), 1), 'from must be a whole number of 0 or more, not "0"'],
  ['normalize', () => text.normalize(any(5)), 'text must be a string, not 5'],
  ['normalize', () => text.normalize('a', any({ tones: 'old' })), 'there is no options.tones; known are tone, repair'],
  ['normalize', () => text.normalize('a', { repair: any('yes') }), 'options.repair must be true or false, not "yes"'],
  ['normalize', () => text.normalize('a', any(null)), 'options must be an object, not null'],
  [
    'normalizeWithReport',
    () => text.normalizeWithReport('a', { tone: any('modern') }),
    "options.tone must be 'preserve', 'old' or 'new', not \"modern\"",
  ],
  ['placeTone', () => text.placeTone('hòa', any('modern')), "style must be 'old' or 'new', not \"modern\""],
  ['placeTone', () => text.placeTone('hòa', any(undefined)), "style must be 'old' or 'new', not undefined"],
  ['placeTone', () => text.placeTone(any(5), 'old'), 'text must be a string, not 5'],
  ['parseSyllable', () => text.parseSyllable(any(5)), 'text must be a string, not 5'],
  ['isVietnameseSyllable', () => text.isVietnameseSyllable(any(5)), 'text must be a string, not 5'],
  ['syllables', () => text.syllables(any(5)), 'text must be a string, not 5'],
  ['sentences', () => text.sentences(any(5)), 'text must be a string, not 5'],
  ['vietnameseScore', () => text.vietnameseScore(any(5)), 'text must be a string, not 5'],
  ['legacyCharset', () => text.legacyCharset(any(5)), 'name must be a string, not 5'],
  ['legacyCharsetOfFont', () => text.legacyCharsetOfFont(any(5)), 'fontName must be a string, not 5'],
  ['detectLegacy', () => text.detectLegacy(any(5)), 'input must be a string, a Uint8Array or an ArrayBuffer, not 5'],
  ['decodeLegacy', () => text.decodeLegacy(any(5), 'tcvn3'), 'input must be a string, a Uint8Array or an ArrayBuffer, not 5'],
  ['decodeLegacy', () => text.decodeLegacy('a', any('klingon')), 'charset must be one of'],
  ['decodeLegacy', () => text.decodeLegacy('a', any(5)), 'charset must be one of'],
  ['decodeLegacy', () => text.decodeLegacy('a', 'tcvn3', any({ capital: true })), 'there is no options.capital; known are capitals'],
  ['decodeLegacyRun', () => text.decodeLegacyRun(any(5), '.VnTime'), 'text must be a string, not 5'],
  ['decodeLegacyRun', () => text.decodeLegacyRun('a', any(5)), 'fontName must be a string, not 5'],
  ['encodeLegacy', () => text.encodeLegacy(any(5), 'tcvn3'), 'text must be a string, not 5'],
  ['encodeLegacy', () => text.encodeLegacy('a', any('klingon')), 'charset must be one of'],
  ['toSearchDocument', () => search.toSearchDocument(any(extraction)), 'pass its .article'],
  [
    'toSearchDocument',
    () => search.toSearchDocument(article, any({ tones: 'old' })),
    'there is no options.tones; known are id, tone, normalize',
  ],
  ['toSearchDocument', () => search.toSearchDocument(article, { normalize: any({ tone: 5 }) }), 'options.normalize.tone must be'],
  ['toPassages', () => search.toPassages(any({})), 'article must be an Article, not an object'],
  [
    'toPassages',
    () => search.toPassages(article, any({ maxchars: 100 })),
    'there is no options.maxchars; known are id, tone, normalize, maxChars, overlap',
  ],
  [
    'toPassages',
    () => search.toPassages(article, { maxChars: any('100') }),
    'options.maxChars must be a whole number of 40 or more, not "100"',
  ],
  ['highlight', () => search.highlight(any(extraction), 'cầu'), 'pass its .article'],
  ['highlight', () => search.highlight(article, any(/cầu/)), 'query must be a string, not a RegExp'],
  ['highlight', () => search.highlight(article, 'cầu', any({ mode: 'words' })), 'there is no options.mode; known are match, fold'],
  ['parseQuery', () => search.parseQuery(any(5)), 'query must be a string, not 5'],
  ['searchQuery', () => search.searchQuery('sqlite', any(undefined)), 'query must be a string, not undefined'],
  [
    'searchQuery',
    () => search.searchQuery('sqlite', 'cầu', any({ size: 5 })),
    'there is no options.size; known are match, limit, synonyms',
  ],
  ['searchQuery', () => search.searchQuery('sqlite', 'cầu', any(5)), 'options must be an object, not 5'],
  ['mapping', () => search.mapping(any('lucene')), 'engine must be one of elasticsearch'],
  ['fingerprint', () => search.fingerprint(any('x')), 'article must be'],
  ['fingerprintDistance', () => search.fingerprintDistance('0', '0'), 'a must be 16 hexadecimal digits, not "0"'],
  ['toEsBulk', () => search.toEsBulk(any(article)), 'document must be what toSearchDocument returns, not an object'],
  ['toEsBulk', () => search.toEsBulk(search.toSearchDocument(article), any(5)), 'index must be the name of an index, not 5'],
  ['documentNumbers', () => search.documentNumbers(any(5)), 'text must be a string, not 5'],
  ['amounts', () => search.amounts(any(5)), 'text must be a string, not 5'],
  [
    'synonymSettings',
    () => search.synonymSettings(any('sqlite'), []),
    'engine must be one of elasticsearch, opensearch, solr, meilisearch, typesense, not "sqlite"',
  ],
  ['snippets', () => search.snippets(any({}), 'cầu'), 'article must be an Article, not an object'],
  ['snippets', () => search.snippets(article, 'cầu', any({ size: 5 })), 'there is no options.size; known are maxChars, count'],
  ['eventDates', () => search.eventDates(any(5)), 'text must be a string, not 5'],
  [
    'eventDates',
    () => search.eventDates('21/9', any('2019-09-01')),
    'published must be a Moment, as article.published is, not "2019-09-01"',
  ],
  ['readPages', () => readPages(any(5)), 'inputs must be a path, bytes, a stream or { name, data }, or a list of them, not 5'],
  ['readPages', () => readPages(any(['a', 5])), 'inputs[1] must be a path, bytes, a stream or { name, data }, not 5'],
  ['readPages', () => readPages(new URL('https://a.example/')), 'inputs must be a file: URL, not https://a.example/'],
  ['readPages', () => readPages('a', any({ maxBytes: 5 })), 'there is no options.maxBytes; known are maxPageBytes, onRead'],
  ['readPages', () => readPages('a', { onRead: any(5) }), 'options.onRead must be a function, not 5'],
  ['readRecords', () => readRecords(any({})), 'inputs must be a path or a list of paths, not an object'],
  ['readRecords', () => readRecords('a', any({ bad: 5 })), 'there is no options.bad; known are onBad'],
  ['readRecords', () => readRecords('a', { onBad: any(5) }), 'options.onBad must be a function, not 5'],
  ['toRecord', () => toRecord(any('<p>'), extraction), 'page must be a page or a failure that readPages or readRecord gave, not "<p>"'],
  ['toRow', () => toRow(any(extraction)), 'record must be a record as toRecord, readRecords or a batch gives it, not an object'],
  ['toRow', () => toRow(any(undefined)), 'record must be a record as toRecord, readRecords or a batch gives it, not undefined'],
  ['rowSchema', () => rowSchema(any('parquet')), `engine must be 'spark', 'duckdb' or 'clickhouse', not "parquet"`],
  ['startWorkers', () => startWorkers(any(2)), 'options must be an object, not 2'],
  ['startWorkers', () => startWorkers(any({ workers: 2 })), 'there is no options.workers; known are jobs, timeLimit, memory, url'],
  ['startWorkers', () => startWorkers({ jobs: 0 }), 'options.jobs must be a whole number of 1 or more, not 0'],
  ['english.annotate', () => english.annotate(any(extraction)), 'pass its .article'],
  ['fromCheerio', () => fromCheerio(any('<p>')), '$ must be what cheerio.load returns, not "<p>"'],
  ['spec', () => spec(any(5)), 'html must be a string, not 5'],
]

function thrownBy(run: () => unknown): TypeError {
  try {
    run()
  } catch (error) {
    return error as TypeError
  }
  throw new Error('nothing was thrown')
}

describe.each([
  ['a wrong page is told', PAGES],
  ['a wrong argument is told', OTHERS],
])('%s', (_, table) => {
  it.each(table)('%s: %#', (_, run, message) => {
    const error = thrownBy(run)
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toMatch(/^tinbai: /)
    expect(error.message).toContain(message)
  })

  it.each(table.filter(([name]) => !/Portal$/.test(name)))('in the caller’s own line: %s, %#', (_, run) => {
    expect(thrownBy(run).stack!.split('\n    at ')[1]).toContain('arguments.test.ts')
  })
})

/** `extract` has a table of its own; the others take nothing. */
const NOTHING_WRONG = ['extract', 'abbreviationSynonyms', 'provinceSynonyms']

it('every public function is in the table', () => {
  const called = new Set(OTHERS.map(([name]) => name))
  const functions = Object.entries({
    ...tinbai,
    ...text,
    ...search,
    readPages,
    readRecords,
    rowSchema,
    startWorkers,
    toRecord,
    toRow,
    fromCheerio,
    spec,
  }).filter(([, value]) => typeof value === 'function')
  expect(functions.map(([name]) => name).filter(name => !(called.has(name) || NOTHING_WRONG.includes(name)))).toEqual([])
})

describe('bytes are taken in whatever they come', () => {
  const bytes = new TextEncoder().encode(PAGE)
  const kinds: [string, Uint8Array | ArrayBuffer][] = [
    ['a Uint8Array', bytes],
    ['a Buffer', Buffer.from(PAGE)],
    ['an ArrayBuffer', bytes.buffer],
    ['a view of one', any(new DataView(bytes.buffer, 0, bytes.length))],
    ['a SharedArrayBuffer', any(Object.assign(new Uint8Array(new SharedArrayBuffer(bytes.length)), bytes).buffer)],
  ]

  it.each(kinds)('%s', (_, page) => {
    expect(tinbai.extract(page).article).toEqual(article)
    expect(tinbai.decode(page).text).toBe(PAGE)
  })

  it('and an address as a string or a URL', () => {
    const url = 'https://songxanh.example.gov.vn/tin/1'
    expect(tinbai.extract(PAGE, { url: new URL(url) })).toEqual(tinbai.extract(PAGE, { url }))
    expect(tinbai.extract(PAGE, { url: new URL(url) }).article?.url).toBe(url)
  })
})
