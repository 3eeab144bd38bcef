import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  truncateSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { FolderInUse } from '../../src/batch/lock'
import { OutputError } from '../../src/batch/output-error'
import { type BatchOptions, OutputInsideInput, runBatch, Unfinished } from '../../src/batch/run-batch'
import { html, response } from '../archive/warc-bytes'
import { files, folder, many, options, records, text } from './workbench'

/** A batch over `pages`, with a log of the pages its workers saw. */
function bench(pages: Record<string, string>) {
  const input = files(pages)
  const out = join(folder(), 'out')
  const log = join(folder(), 'log')
  writeFileSync(log, '')
  const output = join(out, 'pages.jsonl')
  const run = (own: Partial<BatchOptions> = {}) =>
    runBatch(options({ inputs: [input], folder: out, recipe: { url: `file://${log}` }, ...own }))
  const worked = () => {
    const seen = text(log).trimEnd()
    writeFileSync(log, '')
    return seen === '' ? [] : seen.split('\n').sort()
  }
  return { input, out, output, run, worked }
}

/** Stops a batch when so many records stand in its output. */
async function stoppedAfter(count: number, run: (own: Partial<BatchOptions>) => Promise<unknown>, own: Partial<BatchOptions> = {}) {
  const controller = new AbortController()
  let seen = 0
  await run({ ...own, signal: controller.signal, observe: { record: () => ++seen === count && controller.abort() } })
}

describe('runBatch', () => {
  it('writes one record per page, in order, and a sidecar', async () => {
    const { out, output, run } = bench({ ...many(30, n => `trang ${n} ${n % 7 === 0 ? 'SLEEP 30' : ''}`), '010.html': 'một LIST' })
    const result = await run()
    expect(readdirSync(out).sort()).toEqual(['pages.jsonl', 'pages.jsonl.meta.json'])
    expect(records(output).map(({ origin }) => origin.path)).toEqual(Object.keys(many(30)))
    expect(result).toMatchObject({
      finished: true,
      kept: 0,
      unreadable: [],
      tally: { pages: 30, articles: 29, noArticle: { 'list-page': 1 }, charsets: { 'utf-8': 30 } },
    })
    expect(JSON.parse(text(`${output}.meta.json`))).toMatchObject({
      sidecar: 'tinbai/batch.v1',
      identity: { files: 30, listing: expect.stringMatching(/^sha256:/u) },
      tool: expect.stringMatching(/^tinbai \d/u),
      tally: result.tally,
    })
  })

  it('records a page that ends its worker, and goes on', async () => {
    const { output, run } = bench({ ...many(8), '004.html': 'EXIT' })
    const result = await run()
    expect(records(output).map(({ status }) => status)).toEqual([
      'article',
      'article',
      'article',
      'error',
      'article',
      'article',
      'article',
      'article',
    ])
    expect(result.tally.errors).toEqual({ 'worker-died': 1 })
  })

  it('copies what is no article to the errors file', async () => {
    const { out, output, run } = bench({ ...many(5), '002.html': 'LIST', '004.html': 'EXIT' })
    const errors = join(out, 'errors.jsonl')
    await run({ errors })
    const lines = text(output).split('\n')
    expect(text(errors)).toBe(`${lines[1]}\n${lines[3]}\n`)
    await run({ errors, resume: true })
    expect(text(errors)).toBe(`${lines[1]}\n${lines[3]}\n`)
  })

  it('that cannot write the errors file says so before the first page', async () => {
    const { out, run, worked } = bench(many(3))
    await expect(run({ errors: join(out, 'nowhere', 'errors.jsonl') })).rejects.toThrow(OutputError)
    expect(worked()).toEqual([])
  })

  it('leaves packed pages to its workers, and knows them again unpacked', async () => {
    const [root, out] = [folder(), join(folder(), 'out')]
    const input = join(root, 'a.warc')
    const headers = { 'Content-Encoding': 'gzip' }
    const pages = ['một', 'hai EXIT', 'ba'].map((word, i) => {
      const body = html(`${word} ${'chữ '.repeat(50)}`)
      return { body, record: response(`https://example.vn/${i}`, { headers, body: gzipSync(body) }) }
    })
    const write = (count: number) => writeFileSync(input, Buffer.concat(pages.slice(0, count).map(({ record }) => record)))
    const run = () => runBatch(options({ inputs: [input], folder: out, resume: true }))
    write(2)
    await run()
    write(3)
    const result = await run()
    const made = records(join(out, 'a.warc.jsonl'))
    expect(made.map(({ status, error }) => error?.code ?? status)).toEqual(['article', 'worker-died', 'article'])
    expect(made.map(({ origin }) => origin.digest)).toEqual(
      pages.map(({ body }) => `sha256:${createHash('sha256').update(body).digest('hex')}`),
    )
    expect(result.kept).toBe(2)
  })

  it('takes so many pages, and more of them later', async () => {
    const { output, run, worked } = bench(many(9))
    await run({ filter: { limit: 4 } })
    expect(records(output)).toHaveLength(4)
    worked()
    const result = await run({ filter: { limit: 6 }, resume: true })
    expect(records(output).map(({ origin }) => origin.path)).toEqual(Object.keys(many(6)))
    expect(worked()).toEqual(['005.html', '006.html'])
    expect(result.kept).toBe(4)
  })

  it('counts the limit over all inputs', async () => {
    const out = join(folder(), 'out')
    const [a, b] = [files(many(3), join(folder(), 'a')), files(many(3), join(folder(), 'b'))]
    await runBatch(options({ inputs: [a, b], folder: out, filter: { limit: 4 } }))
    expect([records(join(out, 'a.jsonl')).length, records(join(out, 'b.jsonl')).length]).toEqual([3, 1])
  })

  it('leaves out pages by the date of their capture, and counts them', async () => {
    const lines = ['2018-12-31T23:59:59Z', '2019-01-01T00:00:00Z', '2019-02-28T23:59:59Z', '2019-03-01T00:00:00Z', undefined]
    const root = folder()
    writeFileSync(
      join(root, 'a.ndjson'),
      lines
        .map((captured, i) => JSON.stringify({ url: `https://example.vn/${i}`, html: '<p>x', ...(captured && { captured }) }))
        .join('\n'),
    )
    const result = await runBatch(
      options({ inputs: [join(root, 'a.ndjson')], folder: join(root, 'out'), filter: { since: '2019', until: '2019-02' } }),
    )
    expect(records(join(root, 'out/a.ndjson.jsonl')).map(({ origin }) => origin.url)).toEqual([
      'https://example.vn/1',
      'https://example.vn/2',
    ])
    expect(result.tally.leftOut).toEqual({ 'no-capture-date': 1, 'outside-dates': 2 })
  })

  it('has a record and a message for an input that is not there, and does the others', async () => {
    const out = join(folder(), 'out')
    const input = files(many(2))
    const result = await runBatch(options({ inputs: ['/nowhere/crawl.warc.gz', input], folder: out }))
    expect(result.unreadable).toEqual([{ code: 'not-found', message: expect.stringContaining('/nowhere/crawl.warc.gz: ') }])
    expect(records(join(out, 'crawl.warc.gz.jsonl'))).toMatchObject([
      { status: 'error', origin: { input: '/nowhere/crawl.warc.gz' }, error: { code: 'not-found' } },
    ])
    expect(records(join(out, 'pages.jsonl'))).toHaveLength(2)
  })

  it('does a missing input once it is there', async () => {
    const root = folder()
    const input = join(root, 'a.ndjson')
    await runBatch(options({ inputs: [input], folder: join(root, 'out') }))
    writeFileSync(input, '{"url":"https://example.vn/","html":"<p>x"}\n')
    const result = await runBatch(options({ inputs: [input], folder: join(root, 'out'), resume: true }))
    expect(result.unreadable).toEqual([])
    expect(records(join(root, 'out/a.ndjson.jsonl'))).toMatchObject([{ status: 'article' }])
  })
})

describe('resume', () => {
  const pages = many(60, n => `trang ${n} ${n % 9 === 0 ? 'SLEEP 5' : ''}`)

  it('does nothing again that is done', async () => {
    const { output, run, worked } = bench(many(5))
    await run()
    const before = text(output)
    worked()
    expect(await run({ resume: true })).toMatchObject({ finished: true, kept: 5, tally: { pages: 5 } })
    expect(worked()).toEqual([])
    expect(text(output)).toBe(before)
  })

  it('goes on after a stop: the output is that of an unbroken run', async () => {
    const { out, output, run, worked } = bench(pages)
    await run()
    const unbroken = text(output)
    rmSync(out, { recursive: true })
    worked()
    await stoppedAfter(20, run)
    expect(readdirSync(out).sort()).toEqual(['pages.jsonl.part', 'pages.jsonl.part.meta.json'])
    const done = records(`${output}.part`).map(({ origin }) => origin.path!)
    expect(done.length).toBeGreaterThanOrEqual(20)
    expect(done.length).toBeLessThan(60)
    // Pages under work elsewhere are finished and not written: their turn had not come.
    expect(worked().slice(0, done.length)).toEqual(done)
    const result = await run({ resume: true })
    expect(result).toMatchObject({ finished: true, kept: done.length, tally: { pages: 60, articles: 60 } })
    expect(worked()).toEqual(Object.keys(pages).filter(name => !done.includes(name)))
    expect(text(output)).toBe(unbroken)
    expect(readdirSync(out).sort()).toEqual(['pages.jsonl', 'pages.jsonl.meta.json'])
  })

  it.each([
    ['half a line', 10],
    ['a line without its end', 1],
    ['half a letter', 3],
  ])('cuts off %s that a kill left', async (_, bytes) => {
    const { output, run } = bench(pages)
    await run()
    const unbroken = text(output)
    rmSync(output)
    await stoppedAfter(20, run, { resume: true })
    const part = `${output}.part`
    truncateSync(part, Buffer.byteLength(text(part)) - bytes)
    await run({ resume: true })
    expect(text(output)).toBe(unbroken)
  })

  it('is not begun by accident, and nothing is lost then', async () => {
    const { output, run } = bench(pages)
    await stoppedAfter(20, run)
    const part = text(`${output}.part`)
    await expect(run()).rejects.toThrow(Unfinished)
    await expect(run()).rejects.toThrow(/pages\.jsonl is unfinished: go on with --resume, or delete .*pages\.jsonl\.\* to start again/u)
    expect(text(`${output}.part`)).toBe(part)
  })

  it.each([
    ['before the part has its name', true],
    ['before the sidecar has its name', false],
  ])('finishes what was killed %s', async (_, early) => {
    const { out, output, run, worked } = bench(many(5))
    await run()
    const before = text(output)
    renameSync(`${output}.meta.json`, `${output}.part.meta.json`)
    if (early) renameSync(output, `${output}.part`)
    worked()
    expect(await run({ resume: true })).toMatchObject({ finished: true, tally: { pages: 5 } })
    expect(worked()).toEqual([])
    expect(text(output)).toBe(before)
    expect(readdirSync(out).sort()).toEqual(['pages.jsonl', 'pages.jsonl.meta.json'])
  })

  it('redoes what changed, what is new, and nothing else', async () => {
    const { input, output, run, worked } = bench(many(6))
    await run()
    worked()
    writeFileSync(join(input, '002.html'), 'trang hai, sửa')
    writeFileSync(join(input, '0035.html'), 'trang mới')
    unlinkSync(join(input, '005.html'))
    utimesSync(join(input, '006.html'), 1, 1)
    const result = await run({ resume: true })
    expect(worked()).toEqual(['002.html', '0035.html'])
    expect(result.kept).toBe(4)
    const resumed = text(output)
    rmSync(output)
    await run()
    expect(resumed).toBe(text(output))
  })

  it('keeps finished lines through a stop, a changed input and another stop', async () => {
    const { input, out, output, run, worked } = bench(pages)
    await stoppedAfter(30, run)
    writeFileSync(join(input, '0005.html'), 'trang mới ở đầu')
    await stoppedAfter(10, run, { resume: true })
    expect(readdirSync(out).some(name => name.includes('.old-'))).toBe(true)
    worked()
    await run({ resume: true })
    const again = worked()
    // Of the first thirty only what neither stop had written is done again.
    expect(again.filter(name => name < '030')).toEqual([])
    expect(records(output)).toHaveLength(61)
    expect(readdirSync(out).sort()).toEqual(['pages.jsonl', 'pages.jsonl.meta.json'])
    const resumed = text(output)
    await run()
    expect(resumed).toBe(text(output))
  })

  it('does everything again where the options changed', async () => {
    const { output, run, worked } = bench(many(4))
    await stoppedAfter(2, own => run({ ...own, jobs: 1 }))
    worked()
    await run({ resume: true, recipe: { input: 'text' } })
    await run({ resume: true })
    expect(worked()).toEqual(Object.keys(many(4)))
    expect(records(output)).toHaveLength(4)
  })

  it('knows an archive that was only copied by its digest', async () => {
    const root = folder()
    const input = join(root, 'a.ndjson')
    writeFileSync(input, '{"url":"https://example.vn/","html":"<p>x"}\n')
    const batch = (resume: boolean) =>
      runBatch(
        options({
          inputs: [input],
          folder: join(root, 'out'),
          resume,
          worker: resume ? '/nowhere' : options({ inputs: [], folder: '' }).worker,
        }),
      )
    await batch(false)
    copyFileSync(input, `${input}.copy`)
    renameSync(`${input}.copy`, input)
    utimesSync(input, 1, 1)
    expect(await batch(true)).toMatchObject({ finished: true, kept: 1 })
    appendFileSync(input, '{"url":"https://example.vn/2","html":"<p>y"}\n')
    await expect(batch(true)).rejects.toThrow(/workers do not start/u)
  })
})

describe('the output folder', () => {
  it('belongs to one batch at a time', async () => {
    const { out, run } = bench(many(40, n => `SLEEP 20 ${n}`))
    const first = run()
    while (!existsSync(join(out, '.tinbai.lock'))) await new Promise(resolve => setTimeout(resolve, 5))
    // Our own process is the holder: to the lock a batch that died with our number. A real second one is another process, see tests/cli.
    writeFileSync(join(out, '.tinbai.lock'), JSON.stringify({ pid: process.ppid, host: (await import('node:os')).hostname() }))
    await expect(run()).rejects.toThrow(FolderInUse)
    await first
  })

  it.each(['out', '.', 'a/out'])('is not inside an input: %s', async place => {
    const root = files({ '1.html': '<p>x' })
    await expect(runBatch(options({ inputs: [root], folder: join(root, place) }))).rejects.toThrow(OutputInsideInput)
    expect(await runBatch(options({ inputs: [root], folder: `${root}-out` }))).toMatchObject({ finished: true })
  })

  it('is named where it cannot be made', async () => {
    const root = files({ x: '' })
    await expect(runBatch(options({ inputs: [root], folder: join(root, 'x') }))).rejects.toThrow(OutputError)
    await expect(runBatch(options({ inputs: [root], folder: join(root, 'x', 'y') }))).rejects.toThrow(/x\/y: is no folder/u)
  })
})

const mountPoint = join(folder(), 'disk')
mkdirSync(mountPoint)
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', mountPoint]).status === 0
afterAll(() => {
  if (mounted) spawnSync('umount', [mountPoint])
})

describe.skipIf(!mounted)(`a full disk${mounted ? '' : ' (skipped: a tmpfs can only be mounted by root)'}`, () => {
  it('stops the batch with whole lines behind it; with room again it goes on', async () => {
    const input = files(many(400, n => `${n} ${'x'.repeat(2000)}`))
    const out = join(mountPoint, 'out')
    const ballast = join(mountPoint, 'ballast')
    writeFileSync(ballast, Buffer.alloc(160 * 1024))
    const run = (resume: boolean) => runBatch(options({ inputs: [input], folder: out, resume }))
    await expect(run(false)).rejects.toThrow(/pages\.jsonl\.part: no space is left on the disk/u)
    expect(text(join(out, 'pages.jsonl.part')).endsWith('\n')).toBe(true)
    const done = records(join(out, 'pages.jsonl.part')).length
    expect(done).toBeGreaterThan(0)
    await expect(run(true)).rejects.toThrow(OutputError)
    rmSync(ballast)
    expect(await run(true)).toMatchObject({ finished: true, tally: { pages: 400 } })
    expect(records(join(out, 'pages.jsonl')).map(({ origin }) => origin.path)).toEqual(Object.keys(many(400)))
  })
})
