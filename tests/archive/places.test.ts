import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readRecord } from '../../src/archive'
import { fileOf, folderOf, inShort, shortly } from './folder'
import { html, response, warcinfo, warcRecord } from './warc-bytes'

const url = (n: number) => `http://tin.example.gov.vn/${n}`
const line = (n: number) => `page ${url(n)} bài ${n}`
const records = [
  warcinfo(),
  ...[1, 2, 3].map(n => response(url(n), { body: html(`bài ${n}`) })),
  warcRecord('revisit', { 'WARC-Target-URI': url(1) }, ''),
]
const members = records.map(record => gzipSync(record))
const placesOf = (all: readonly Uint8Array[]) =>
  all.map((one, at) => ({ offset: all.slice(0, at).reduce((sum, { length }) => sum + length, 0), length: one.length }))
const expected = ['skipped other-record', line(1), line(2), line(3), 'skipped revisit']

describe('readRecord', () => {
  it.each([
    ['crawl.warc', records],
    ['crawl.warc.gz', members],
  ])('gives the record at a place of %s', async (name, all) => {
    const file = fileOf(name, Buffer.concat(all))
    const bytes = readFileSync(file)
    for (const [at, place] of placesOf(all).entries()) {
      expect(inShort(await readRecord(file, place))).toBe(expected[at])
      expect(inShort(await readRecord(file, { offset: place.offset }))).toBe(expected[at])
      expect(inShort(await readRecord(bytes.subarray(place.offset, place.offset + place.length), { offset: 0 }))).toBe(expected[at])
    }
    expect((await readRecord(file, placesOf(all)[2]!)).origin).toMatchObject({ input: file, url: url(2), captured: '2019-03-05T01:02:03Z' })
  })

  it('gives records packed with the dictionary at the beginning of the file', async () => {
    const file = join(import.meta.dirname, 'packed/dictionary.warc.zst')
    const bytes = readFileSync(file)
    const offset = bytes.lastIndexOf(Buffer.from([0x28, 0xb5, 0x2f, 0xfd]))
    expect(inShort(await readRecord(file, { offset }))).toBe(line(4))
  })

  it.each([
    ['where none begins', { offset: 5 }, /damaged|not-a-warc/],
    ['behind the end', { offset: 1e9 }, /truncated/],
    ['of another length', { ...placesOf(members)[1]!, length: 50 }, /truncated/],
  ])('is a failure for a place %s', async (_, place, code) => {
    const found = await readRecord(fileOf('crawl.warc.gz', Buffer.concat(members)), place)
    expect(found).toMatchObject({ kind: 'failure', error: { code: expect.stringMatching(code) } })
  })

  it('is a failure for a file that is not there', async () => {
    expect(inShort(await readRecord('/nowhere.warc', { offset: 0 }))).toBe('failure not-found')
  })

  it.each([[{ offset: -1 }], [{ offset: 1.5 }], [{}], [undefined], [{ offset: 0, length: 0 }]])('throws for the place %j', async place => {
    await expect(readRecord('a.warc', place as never)).rejects.toThrow(TypeError)
  })
})

describe('an index', () => {
  const places = placesOf(members)
  const archive = Buffer.concat(members)
  const cdxj = [1, 2, 3].map(
    n =>
      `vn,gov,example,tin)/${n} 20190305010203 ${JSON.stringify({ url: url(n), mime: 'text/html', status: '200', filename: 'crawl.warc.gz', ...Object.fromEntries(Object.entries(places[n]!).map(([name, value]) => [name, String(value)])) })}`,
  )
  const columns = (n: number, mime = 'text/html', status = '200') =>
    `vn,gov,example,tin)/${n} 20190305010203 ${url(n)} ${mime} ${status} AAAA - - ${places[n]!.length} ${places[n]!.offset} crawl.warc.gz`

  it.each([
    ['crawl.cdxj', `${cdxj.join('\n')}\n`],
    ['crawl.cdxj.gz', gzipSync(`!meta {}\n${cdxj.join('\n')}\n`)],
    ['crawl.cdx', ` CDX N b a m s k r M S V g\n${[1, 2, 3].map(n => columns(n)).join('\n')}\n`],
    ['crawl.cdx', [1, 2, 3].map(n => columns(n)).join('\n')],
  ])('gives the pages it lists: %s', async (name, content) => {
    const beside = folderOf({ [name]: content, 'crawl.warc.gz': archive })
    const apart = folderOf({ [`indexes/${name}`]: content, 'archive/crawl.warc.gz': archive })
    for (const index of [join(beside, name), join(apart, 'indexes', name)]) expect(await shortly(index)).toEqual([1, 2, 3].map(line))
  })

  it('skips what it says is no page without looking, and fails line by line', async () => {
    const lines = [
      columns(1, 'image/png'),
      columns(1, 'text/html', '301'),
      columns(1, 'text/html', '404'),
      'rubbish',
      columns(2).replace('crawl.warc.gz', 'gone.warc.gz'),
      columns(3),
    ]
    expect(await shortly(join(folderOf({ 'a.cdx': lines.join('\n'), 'crawl.warc.gz': archive }), 'a.cdx'))).toEqual([
      'skipped not-html',
      'skipped redirect',
      'skipped bad-status',
      'failure bad-line',
      'failure not-found',
      line(3),
    ])
  })

  it('in a folder is not read beside its archives', async () => {
    expect(await shortly(folderOf({ 'a.cdxj': cdxj.join('\n'), 'crawl.warc.gz': archive }))).toEqual(['skipped not-html', ...expected])
  })
})
