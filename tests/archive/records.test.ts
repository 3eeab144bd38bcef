import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type BadRecord, type PageRecord, RecordError, readRecords } from '../../src/archive/index'
import { recordMaker } from '../../src/batch/page-record'
import { render } from '../../src/render'
import { folderOf } from './folder'
import { html } from './warc-bytes'

const root = folderOf({})
const make = await recordMaker({})
const record = (name: string): PageRecord =>
  make({ kind: 'page', origin: { input: name }, bytes: Buffer.from(html(`Một câu của trang ${name}. `.repeat(20))), notices: [] })
const lines = (...names: string[]) => names.map(name => `${JSON.stringify(record(name))}\n`).join('')

async function all(source: AsyncIterable<PageRecord>): Promise<PageRecord[]> {
  const found: PageRecord[] = []
  for await (const one of source) found.push(one)
  return found
}
const names = async (source: AsyncIterable<PageRecord>) => (await all(source)).map(({ origin }) => origin.input)

describe('readRecords', () => {
  it('gives back what was written, from files packed or not', async () => {
    writeFileSync(join(root, 'a.jsonl'), lines('1', '2'))
    writeFileSync(join(root, 'b.jsonl.gz'), gzipSync(lines('3')))
    const read = await all(readRecords([join(root, 'a.jsonl'), pathToFileURL(join(root, 'b.jsonl.gz'))]))
    expect(read).toEqual(['1', '2', '3'].map(record))
  })

  it('of a folder, sidecars and unfinished parts left out', async () => {
    const out = join(root, 'out')
    mkdirSync(join(out, 'below'), { recursive: true })
    writeFileSync(join(out, 'a.jsonl'), lines('1'))
    writeFileSync(join(out, 'a.jsonl.meta.json'), '{}')
    writeFileSync(join(out, 'b.jsonl.part'), lines('2'))
    writeFileSync(join(out, 'below', 'c.jsonl'), lines('3'))
    expect(await names(readRecords(out))).toEqual(['1', '3'])
  })

  it('whose articles can be rendered', async () => {
    writeFileSync(join(root, 'd.jsonl'), lines('1'))
    const [one] = await all(readRecords(join(root, 'd.jsonl')))
    expect(one?.status === 'article' && !one.fields && render(one.article, 'text')).toContain('Một câu của trang 1.')
  })

  it('throws what is no record, or tells of it and goes on', async () => {
    const file = join(root, 'bad.jsonl')
    writeFileSync(file, `${lines('1')}{"half\n\n{"url":"https://a.example/","html":"<p>"}\n[]\nnull\n`)
    appendFileSync(file, lines('2'))
    const reading = all(readRecords(file))
    await expect(reading).rejects.toThrow(RecordError)
    await expect(reading).rejects.toMatchObject({ file, line: 2, message: expect.stringContaining('not JSON') })
    const bad: BadRecord[] = []
    expect(await names(readRecords(file, { onBad: one => bad.push(one) }))).toEqual(['1', '2'])
    expect(bad.map(({ line }) => line)).toEqual([2, 4, 5, 6])
    expect(bad[1]!.message).toBe('not a record of tinbai/article.v1')
  })

  it('fails with the file system’s answer where there is no file', async () => {
    await expect(all(readRecords(join(root, 'nowhere.jsonl')))).rejects.toThrow(/no such file/)
  })
})
