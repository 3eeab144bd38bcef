import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { arrivals, fileOf, folderOf, shortly } from './folder'
import { html, packed, response } from './warc-bytes'

const page = (n: number) => response(`http://tin.example.gov.vn/${n}`, { body: html(`bài ${n}`) })
const line = (n: number) => `page http://tin.example.gov.vn/${n} bài ${n}`
const stored = (bytes: Uint8Array): Zippable[string] => [bytes, { level: 0 }]
const text = (value: string) => new TextEncoder().encode(value)

const crawl = (more: Zippable = {}) =>
  zipSync({
    'archive/b.warc': [Buffer.concat([page(3)]), { level: 6 }],
    'archive/a.warc.gz': stored(packed([page(1), page(2)])),
    'pages/pages.jsonl': text('{"format": "json-pages-1.0"}\n'),
    'datapackage.json': text('{}'),
    ...more,
  })

describe('a WACZ', () => {
  it('gives the pages of its WARC files, sorted by name, stored or packed', async () => {
    const file = fileOf('crawl.wacz', crawl())
    expect(await shortly(file)).toEqual([line(1), line(2), line(3)])
    expect((await arrivals(file))[0]!.origin).toMatchObject({ input: file, path: 'archive/a.warc.gz', captured: '2019-03-05T01:02:03Z' })
  })

  it('in a folder has its path before the member’s', async () => {
    const folder = folderOf({ 'shelf/crawl.wacz': crawl() })
    expect((await arrivals(folder))[2]!.origin.path).toBe('shelf/crawl.wacz/archive/b.warc')
  })

  it('goes on after a damaged record in it', async () => {
    const records = packed([page(1), page(2), page(4)])
    records[packed([page(1)]).length + 60]! ^= 0x10
    expect(await shortly(fileOf('crawl.wacz', crawl({ 'archive/a.warc.gz': stored(records) })))).toEqual([
      line(1),
      'failure damaged',
      line(4),
      line(3),
    ])
  })

  it('goes on after a member that is no WARC', async () => {
    const file = fileOf('crawl.wacz', crawl({ 'archive/a.warc.gz': stored(text('tin')) }))
    expect(await shortly(file)).toEqual(['failure not-a-warc, ends', line(3)])
  })

  it.each([
    ['an empty file', new Uint8Array(), 'empty-file'],
    ['HTML', text(html('bài')), 'not-a-wacz'],
    ['a zip without WARC files', zipSync({ 'a.txt': text('x') }), 'not-a-wacz'],
    ['a zip that breaks off', crawl().subarray(0, -100), 'not-a-wacz'],
  ])('of %s is one failure', async (_, bytes, code) => {
    expect(await shortly(fileOf('crawl.wacz', bytes))).toEqual([`failure ${code}, ends`])
  })

  it('whose packed member is damaged gives a failure', async () => {
    const bytes = crawl()
    bytes[Buffer.from(bytes).indexOf('archive/b.warc') + 60]! ^= 0x55
    const all = await shortly(fileOf('crawl.wacz', bytes))
    expect(all.filter(each => each.startsWith('page'))).toEqual([line(1), line(2)])
    expect(all.filter(each => each.startsWith('failure'))).toHaveLength(1)
  })
})

describe('WACZ files put together', () => {
  const inner = (n: number) => zipSync({ 'archive/a.warc.gz': stored(packed([page(n)])), 'datapackage.json': text('{}') })

  it('in one zip give the pages of all', async () => {
    const file = fileOf('all.wacz', zipSync({ 'one.wacz': stored(inner(1)), 'two.wacz': stored(inner(2)), 'datapackage.json': text('{}') }))
    expect(await shortly(file)).toEqual([line(1), line(2)])
    expect((await arrivals(file))[1]!.origin.path).toBe('two.wacz/archive/a.warc.gz')
  })

  it('that are packed within another are a failure of their own', async () => {
    const file = fileOf('all.wacz', zipSync({ 'one.wacz': [inner(1), { level: 6 }], 'two.wacz': stored(inner(2)) }))
    expect(await shortly(file)).toEqual(['failure unreadable, ends', line(2)])
  })

  it('in a list give the pages of those that lie beside it', async () => {
    const list = {
      profile: 'multi-wacz-package',
      resources: [{ path: 'one.wacz' }, { path: 'https://kho.example.org/two.wacz' }, { path: 'gone.wacz' }, { path: 'sub/three.wacz' }],
    }
    const folder = folderOf({ 'datapackage.json': JSON.stringify(list), 'one.wacz': inner(1), 'sub/three.wacz': inner(3) })
    expect(await shortly(`${folder}/datapackage.json`)).toEqual([line(1), 'failure not-found, ends', 'failure not-found, ends', line(3)])
  })
})

it('a name that leads out of the zip costs that member', async () => {
  const bytes = Buffer.from(crawl({ 'archive/xx/evil.warc': stored(page(9)) }))
  for (let at = bytes.indexOf('archive/xx/'); at >= 0; at = bytes.indexOf('archive/xx/')) bytes.write('archive/../', at)
  expect(await shortly(fileOf('crawl.wacz', bytes))).toEqual(['failure damaged, ends', line(1), line(2), line(3)])
})

it('a zip of 65,000 members is read', async () => {
  const many = Object.fromEntries(Array.from({ length: 65_000 }, (_, n) => [`x/${n}`, stored(new Uint8Array())]))
  expect(await shortly(fileOf('crawl.wacz', crawl(many)))).toEqual([line(1), line(2), line(3)])
})

it('a WACZ with packed archives of other kinds is read', async () => {
  const zst = readFileSync(join(import.meta.dirname, 'packed/dictionary.warc.zst'))
  const lines = [1, 2, 3, 4].map(n => `page http://tin.example.gov.vn/${n} bài ${n}`)
  expect(await shortly(fileOf('crawl.wacz', zipSync({ 'archive/a.warc.zst': stored(zst) })))).toEqual(lines)
})
