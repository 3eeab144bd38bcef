import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readPages } from '../../src/archive'
import { html, packed, response, warcinfo } from './warc-bytes'

// warcio and FastWARC by pip; their own test files are in the source packages (`pip download --no-binary`), below TINBAI_ARCHIVES.
const python = process.env.TINBAI_PYTHON ?? 'python3'
const found = spawnSync(python, ['-c', 'import warcio, fastwarc, brotli']).status === 0
if (!found) console.warn(`skipped, ${python} (TINBAI_PYTHON) has no warcio, FastWARC and brotli: what they find beside tinbai`)
const foreign = process.env.TINBAI_ARCHIVES
if (found && !foreign) console.warn('skipped, TINBAI_ARCHIVES names no folder: the test files of warcio and FastWARC')

type Page = [url: string | null, digest: string]
type Found = Page[] | string

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function byTinbai(path: string): Promise<Found> {
  const pages: Page[] = []
  let failure: string | undefined
  for await (const arrival of readPages(path)) {
    if (arrival.kind === 'page') pages.push([arrival.origin.url ?? null, digest(arrival.bytes)])
    if (arrival.kind === 'failure') failure ??= arrival.error.code
  }
  return pages.length === 0 && failure !== undefined ? failure : pages
}

const generated = (): string[] => {
  const own = mkdtempSync(join(tmpdir(), 'tinbai-others-'))
  const body = (n: number) => html(`bài ${n} ${'khởi công cầu '.repeat(50)}`)
  const chunked = (bytes: Uint8Array) =>
    Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n0\r\n\r\n')])
  const url = (n: number) => `http://tin.example.gov.vn/${n}`
  const records = [
    warcinfo(),
    response(url(1), { body: body(1) }),
    response(url(2), { headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(body(2)) }),
    response(url(3), { headers: { 'Content-Encoding': 'br' }, body: brotliCompressSync(body(3)) }),
    response(url(4), { headers: { 'Content-Encoding': 'deflate' }, body: deflateSync(body(4)) }),
    response(url(5), { headers: { 'Transfer-Encoding': 'chunked' }, body: chunked(Buffer.from(body(5))) }),
    response(url(6), { headers: { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' }, body: chunked(gzipSync(body(6))) }),
    response(url(7), { status: '404 Not Found', body: body(7) }),
  ]
  const files: Record<string, Uint8Array> = {
    'generated.warc': Buffer.concat(records),
    'generated.warc.gz': packed(records),
    'one piece.warc.gz': gzipSync(Buffer.concat(records)),
  }
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(own, name), bytes)
  return Object.keys(files).map(name => join(own, name))
}

const ARCHIVE = /\.w?arc(?:\.\w+)*$/
const below = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => ARCHIVE.test(name))
    .map(name => join(folder, name))

describe.skipIf(!found)('beside warcio and FastWARC', () => {
  it('every page FastWARC finds is found, byte by byte', async () => {
    const packedFiles = below(join(import.meta.dirname, 'packed')).filter(path => !path.includes('no-dictionary'))
    const files = [...generated(), ...packedFiles, ...(foreign && existsSync(foreign) ? below(foreign) : [])]
    const { stdout } = spawnSync(python, [join(import.meta.dirname, 'others.py'), ...files], { encoding: 'utf8', maxBuffer: 1e9 })
    const others = JSON.parse(stdout) as Record<string, { warcio: Found; FastWARC: Found }>
    const rows: string[] = []
    for (const file of files) {
      const own = await byTinbai(file)
      const short = (what: Found) => (typeof what === 'string' ? what.split(':')[0] : what.length)
      const { warcio, FastWARC } = others[file]!
      rows.push(`| ${basename(file)} | ${short(own)} | ${short(warcio)} | ${short(FastWARC)} |`)
      const names = new Set(Array.isArray(own) ? own.map(page => page.join(' ')) : [])
      // warcio gives half a page where a record breaks off, and stops at a body by brotli.
      const both = Array.isArray(FastWARC) ? FastWARC : []
      for (const page of both) expect(names, `${file}: ${page[0]}`).toContain(page.join(' '))
    }
    console.info(['| file | tinbai | warcio | FastWARC |', '|-|-|-|-|', ...rows].join('\n'))
    expect(rows.length).toBeGreaterThan(5)
  }, 120_000)
})
