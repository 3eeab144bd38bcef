import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SearchDocument } from '../../src/search'

const PAGES = ['nukeviet/news-detail', 'liferay/asset-publisher']
const pageOf = (fixture: string) => join('fixtures', fixture, 'page.html')
const titleOf = (fixture: string): string => JSON.parse(readFileSync(join('fixtures', fixture, 'source.json'), 'utf8')).expected.title

/** The examples as a reader copies them, with `tinbai` standing for the sources here. Inside the project, so that packages are found. */
const BUILT = resolve('node_modules/.cache/tinbai-examples')
const alias = Object.fromEntries(['', '/archive', '/search'].map(entry => [`tinbai${entry}`, resolve(`src${entry}/index.ts`)]))

let server: Server
let folder: string
let address: string

beforeAll(async () => {
  const entryPoints = ['crawlee', 'sqlite-search', 'undici'].map(name => `examples/${name}.mjs`)
  await build({
    entryPoints,
    outdir: BUILT,
    alias,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outExtension: { '.js': '.mjs' },
  })
  folder = mkdtempSync(join(tmpdir(), 'tinbai-examples-'))
  for (const fixture of PAGES) {
    mkdirSync(join(folder, fixture), { recursive: true })
    cpSync(pageOf(fixture), join(folder, fixture, 'page.html'))
  }
  server = createServer((request, response) => {
    const fixture = PAGES.find(page => request.url === `/${page}`)
    // The label is wrong, as it often is: the examples hand the bytes over.
    response.writeHead(fixture === undefined ? 404 : 200, { 'content-type': 'text/html; charset=windows-1252' })
    response.end(fixture === undefined ? 'gone' : readFileSync(pageOf(fixture)))
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server?.close()
  server?.closeAllConnections()
  rmSync(folder, { recursive: true, force: true })
  rmSync(BUILT, { recursive: true, force: true })
})

function run(name: string, args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(BUILT, `${name}.mjs`), ...args], {
      timeout: 60_000,
      env: { ...process.env, NODE_OPTIONS: '' },
    })
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.on('error', fail).on('close', code => done({ code, out, err }))
  })
}

const urls = () => PAGES.map(page => `${address}/${page}`)

describe('examples', () => {
  it.each(PAGES.map(page => [page]))('sqlite-search.mjs finds %s, typed without marks', async page => {
    const title = titleOf(page)
    const typed = title.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
    const { code, out, err } = await run('sqlite-search', [folder, typed])
    expect([code, err]).toEqual([0, ''])
    expect(out.split('\n')[0]!.split('\t')[1]).toBe(title)
    expect(out).toMatch(/^(?:\d{4}-\d\d-\d\d|undated)/)
  })

  it('sqlite-search.mjs is twenty lines', () => {
    expect(readFileSync('examples/sqlite-search.mjs', 'utf8').trim().split('\n').length).toBeLessThanOrEqual(21)
  })

  it('undici.mjs prints bulk lines, and says what was no article', async () => {
    const { code, out, err } = await run('undici', [...urls(), `${address}/none`])
    expect(code).toBe(0)
    expect(err).toBe(`${address}/none: 404\n`)
    const lines = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.filter((_, i) => i % 2 === 1).map(document => document.title)).toEqual(PAGES.map(titleOf))
    expect(lines[0]).toEqual({ index: { _index: 'news', _id: lines[1].id } })
  })

  it('crawlee.mjs keeps the articles of a crawl', { timeout: 90_000 }, async () => {
    const { code, out } = await run('crawlee', urls())
    expect(code).toBe(0)
    const documents = out.split('\n').flatMap((line): SearchDocument[] => (line.startsWith('{') ? [JSON.parse(line)] : []))
    expect(documents.map(document => document.title).sort()).toEqual(PAGES.map(titleOf).sort())
    expect(documents.map(document => document.url).sort()).toEqual(urls().sort())
  })
})
