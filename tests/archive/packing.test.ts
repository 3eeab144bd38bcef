import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PageArrival } from '../../src/archive'
import type { Unpacking } from '../../src/archive/packing'
import { unlz4 } from '../../src/archive/packing/lz4'
import { unzstd, unzstdWhole } from '../../src/archive/packing/zstd'
import { arrivals, fileOf, shortly } from './folder'
import { response } from './warc-bytes'

// Written by zstd and lz4 themselves: scripts/archive/make-packed.py.
const FOLDER = join(import.meta.dirname, 'packed')
const file = (name: string) => readFileSync(join(FOLDER, name))
const body = file('body.bin')

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function all({ chunks }: Unpacking): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts)
}

const ZSTD = ['body.1.zst', 'body.5.zst', 'body.19.zst', 'body.window.zst']
const LZ4 = ['body.linked.lz4', 'body.stored.lz4']

describe('zstd', () => {
  it.each(ZSTD)('%s is unpacked byte by byte, however it comes', async name => {
    for (const size of [1, 77, 65536]) expect((await all(unzstd(inPieces(file(name), size)))).equals(body)).toBe(true)
    expect(unzstdWhole(file(name), 1e6)).toEqual({ bytes: body, cut: false })
  })

  it('of one byte over and over is unpacked, and never to more than is asked for', async () => {
    expect((await all(unzstd(inPieces(file('body.rle.zst'), 64)))).equals(Buffer.alloc(300_000))).toBe(true)
    expect(unzstdWhole(file('body.rle.zst'), 100_000)).toBe('too-large')
  })

  it('that breaks off is cut', async () => {
    const half = file('body.5.zst').subarray(0, 3000)
    expect(unzstdWhole(half, 1e6)).toMatchObject({ cut: true })
    await expect(all(unzstd(inPieces(half, 100)))).rejects.toMatchObject({ code: 'truncated' })
  })

  it('that wants more memory than there is for it is refused', async () => {
    // A frame's head: no single segment, a window of 1 GB.
    const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xa0, 1, 0, 0])
    await expect(all(unzstd(inPieces(head, 100)))).rejects.toMatchObject({ code: 'damaged', message: expect.stringContaining('memory') })
  })
})

it.each(LZ4)('lz4: %s is unpacked byte by byte, however it comes', async name => {
  for (const size of [1, 77, 65536]) expect((await all(unlz4(inPieces(file(name), size)))).equals(body)).toBe(true)
})

describe.each([
  ['zstd', ZSTD, unzstd],
  ['lz4', LZ4, unlz4],
] as const)('%s with a bit flipped', (_, names, unpack) => {
  it.each(names)('%s is never taken for sound', async name => {
    const bytes = file(name)
    for (let at = 0; at < bytes.length; at += 13) {
      const wrong = Buffer.from(bytes)
      wrong[at]! ^= 1 << (at % 8)
      const got = await all(unpack(inPieces(wrong, 65536))).catch((error: Error) => {
        if (error.name !== 'ReadError') throw error
        return undefined
      })
      expect(got === undefined || got.equals(body), `byte ${at}`).toBe(true)
    }
  })
})

const lines = [1, 2, 3, 4].map(n => `page http://tin.example.gov.vn/${n} bài ${n}`)

describe('a WARC file', () => {
  it.each(['plain.warc.zst', 'dictionary.warc.zst', 'packed-dictionary.warc.zst', 'plain.warc.lz4'])('%s gives its pages', async name => {
    expect(await shortly(join(FOLDER, name))).toEqual(lines)
    // By what is in it, too.
    expect(await shortly(fileOf('crawl', file(name)))).toEqual(lines)
  })

  it.each(['plain.warc.zst', 'dictionary.warc.zst', 'plain.warc.lz4'])('%s, damaged in the middle, costs one page', async name => {
    const bytes = Buffer.from(file(name))
    bytes[Math.floor(bytes.length * (name.startsWith('dictionary') ? 0.9 : 0.4))]! ^= 8
    const found = await shortly(fileOf(name, bytes))
    expect(found.filter(line => line.startsWith('page')).length).toBe(3)
    expect(found).toContain('failure damaged')
  })

  it('whose dictionary is missing says which', async () => {
    const [first] = await arrivals(join(FOLDER, 'no-dictionary.warc.zst'))
    expect(first).toMatchObject({ kind: 'failure', error: { message: expect.stringMatching(/needs the dictionary \d+/) } })
  })
})

it.each(ZSTD)('a body under Content-Encoding zstd is unpacked: %s', async name => {
  const record = response('http://a.vn/', { headers: { 'Content-Encoding': 'zstd' }, body: file(name) })
  const [page] = (await arrivals(fileOf('a.warc', record))) as PageArrival[]
  expect(Buffer.from(page!.bytes).equals(body)).toBe(true)
  const [failure] = await arrivals(fileOf('a.warc', record), { maxPageBytes: 1000 })
  expect(failure).toMatchObject({ error: { code: 'page-too-large' } })
})

it('a page packed by itself is a page', async () => {
  expect(await shortly(fileOf('page.html.zst', file('body.5.zst')))).toEqual([expect.stringMatching(/^page .* bài 300$/)])
  expect(await shortly(fileOf('page.lz4', file('body.linked.lz4')))).toEqual([expect.stringMatching(/^page .* bài 300$/)])
})
