import { execFileSync, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { COLUMNS } from '../../src/batch/row'
import type { PageRecord } from '../../src/model/record'
import { commandLine } from '../support/processes'
import { buildCommand, type Command } from './command'

let tinbai: Command
beforeAll(async () => {
  tinbai = await buildCommand()
}, 120_000)

const html = (n: number | string) =>
  `<html><head><title>Tin ${n}</title></head><body><h1>Khởi công cầu số ${n}</h1><p>Sáng nay, huyện Sông Xanh khởi công cây cầu số ${n} bắc qua sông, nối hai xã ven đê với trung tâm huyện.</p><p>Cầu dài hơn hai trăm mét, dự kiến xong trước mùa mưa sang năm.</p></body></html>`
const page = (n: number) => ({ id: `trang-${n}`, url: `http://tin.example.gov.vn/${n}`, html: html(n) })
const lines = (...all: unknown[]) => all.map(one => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n')
const records = (stdout: string) =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line) as PageRecord)
const inShort = (record: PageRecord) =>
  `${record.origin.id} ${record.status === 'article' ? record.article.title : record.status === 'error' ? record.error.code : record.because}`

/** A run that is talked to. */
function conversation(args: readonly string[] = []) {
  const child = spawn(process.execPath, [tinbai.script, 'pipe', ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const ended = new Promise<number | string | null>(resolve => child.on('close', (code, signal) => resolve(signal ?? code)))
  return {
    child,
    ended,
    ask: (line: unknown) => child.stdin.write(`${JSON.stringify(line)}\n`),
    next: async () => JSON.parse((await answers.next()).value!) as PageRecord,
  }
}

/** A process and those below it. */
const family = (pid: number): number[] => [
  pid,
  ...readdirSync(`/proc/${pid}/task`).flatMap(thread =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number).flatMap(family),
  ),
]
/** Of processes together, in MB: what is each one's own, and once what all have from the same file, Node's program. Source: proc(5), statm. */
function megabytes(pids: readonly number[]): number {
  const all = pids.map(pid => readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ').map(Number) as [number, number, number])
  const own = all.reduce((sum, [, resident, shared]) => sum + resident - shared, 0)
  return ((own + Math.max(...all.map(([, , shared]) => shared))) * 4096) / 1e6
}
const linux = process.platform === 'linux'

describe('tinbai pipe', () => {
  it.each(['1', '2'])('answers every line in order, with %s workers', async jobs => {
    const many = Array.from({ length: 200 }, (_, n) => page(n))
    const ran = await tinbai.run(['pipe', '-j', jobs], { input: `${lines(...many)}\n` })
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(records(ran.stdout).map(inShort)).toEqual(many.map(({ id }, n) => `${id} Khởi công cầu số ${n}`))
    expect(records(ran.stdout)[7]!.origin).toMatchObject({ input: '-', id: 'trang-7', url: 'http://tin.example.gov.vn/7' })
  })

  it('answers nothing where nothing came', async () => {
    expect(await tinbai.run(['pipe'], { input: '' })).toMatchObject({ code: 0, stdout: '', stderr: '' })
  })

  it('answers bad and empty lines by errors that keep id and address', async () => {
    const input = lines(
      '',
      { id: 'a', url: 'http://a.vn/' },
      '{"id": 7, "url": "http://b.vn/", "html": "<p>',
      '   ',
      'rubbish',
      '[1]',
      { id: 'c', html: 5 },
      { id: 'd', html: html(1), text: 'x' },
      { id: 'e', base64: '%%%' },
      { id: 'f', html: html(2), captured: 'hôm qua' },
      page(1),
      '\u0000',
      { id: ['g'], html: html(3) },
      'null',
    )
    const ran = await tinbai.run(['pipe'], { input })
    expect(ran.code).toBe(0)
    const all = records(ran.stdout)
    expect(all.map(inShort)).toEqual([
      'undefined bad-line',
      'a bad-line',
      '7 bad-line',
      'undefined bad-line',
      'undefined bad-line',
      'undefined bad-line',
      'c bad-line',
      'd bad-line',
      'e bad-line',
      'f bad-line',
      'trang-1 Khởi công cầu số 1',
      'undefined bad-line',
      'undefined bad-line',
      'undefined bad-line',
    ])
    expect([all[1]!.origin.url, all[2]!.origin.url]).toEqual(['http://a.vn/', 'http://b.vn/'])
  })

  it('takes text, bytes of old charsets, null for what is not there, numbers as ids, CRLF', async () => {
    const old = Buffer.from(
      html(1).replaceAll(/[^\0-\x7f]/gu, letter => `&#${letter.codePointAt(0)};`),
      'latin1',
    )
    const input = [
      JSON.stringify({
        id: 1,
        base64: old.toString('base64'),
        contentType: 'text/html; charset=windows-1258',
        html: null,
        text: null,
        url: null,
      }),
      '{"id":9007199254740993,"text":"Khởi công cầu\\n\\nSáng nay, huyện Sông Xanh khởi công cây cầu bắc qua sông, nối hai xã ven đê với trung tâm.\\n"}',
      '{"id":-5,"html":"","captured":"2019-03-05T08:00:00+07:00"}',
    ].join('\r\n')
    const all = records((await tinbai.run(['pipe'], { input })).stdout)
    expect(all.map(({ origin }) => origin.id)).toEqual([1, '9007199254740993', -5])
    expect(all.map(({ status }) => status)).toEqual(['article', expect.stringMatching(/article/), 'no-article'])
    expect(all[2]!.origin.captured).toBe('2019-03-05T01:00:00.000Z')
  })

  it('answers each line at once, before the next comes', async () => {
    const { ask, next, child, ended } = conversation()
    for (const n of [1, 2, 3]) {
      ask(page(n))
      expect(inShort(await next())).toBe(`trang-${n} Khởi công cầu số ${n}`)
    }
    child.stdin.end()
    expect(await ended).toBe(0)
  })

  it('answers a page that is too slow by an error, and goes on', async () => {
    // Nothing ends in a ten-thousandth of a second.
    const ran = await tinbai.run(['pipe', '--time-limit', '0.0001'], { input: lines(page(1), page(2)) })
    expect(ran.code).toBe(0)
    expect(records(ran.stdout).map(inShort)).toEqual(['trang-1 page-too-slow', 'trang-2 page-too-slow'])
    expect(records(ran.stdout)[0]!.origin.url).toBe('http://tin.example.gov.vn/1')
  })

  it.runIf(linux)('answers every page though its workers are killed', async () => {
    const { ask, next, child, ended } = conversation()
    ask(page(0))
    await next()
    for (let n = 1; n <= 60; n++) ask(page(n))
    child.stdin.end()
    const seen: string[] = []
    for (let n = 1; n <= 60; n++) {
      if (n % 20 === 5) for (const pid of family(child.pid!).slice(1)) execFileSync('kill', ['-9', String(pid)], { stdio: 'ignore' })
      seen.push(inShort(await next()))
    }
    expect(seen).toEqual(Array.from({ length: 60 }, (_, n) => `trang-${n + 1} Khởi công cầu số ${n + 1}`))
    expect(await ended).toBe(0)
  })

  it.runIf(linux)('killed itself ends with a signal and takes its workers along; once more it says the same', async () => {
    const input = `${lines(...Array.from({ length: 50 }, (_, n) => page(n)))}\n`
    const { child, ended, next } = conversation()
    child.stdin.on('error', () => {})
    child.stdin.write(input)
    await next()
    const others = family(child.pid!).slice(1)
    expect(others.length).toBe(1)
    child.kill('SIGKILL')
    expect(await ended).toBe('SIGKILL')
    await wait(1500)
    // Where nobody reaps it, a process that ended still has its number, and no command any more.
    expect(others.map(commandLine)).toEqual(others.map(() => ''))
    const [once, again] = [await tinbai.run(['pipe'], { input }), await tinbai.run(['pipe'], { input })]
    expect(again.stdout).toBe(once.stdout)
  })

  it('whose answers nobody reads ends with a code that is not 0', async () => {
    const { child, ended, ask, next } = conversation()
    child.stdin.on('error', () => {})
    ask(page(1))
    await next()
    child.stdout.destroy()
    for (let n = 0; n < 50; n++) ask(page(n))
    child.stdin.end()
    expect(await ended).toBe(1)
  })

  it('answers a line too long to be a page, with the id at either end of it', async () => {
    const long = 'x'.repeat(200 * 1024 * 1024)
    const input = Buffer.from(`{"id":"đầu","html":"${long}"}\n${JSON.stringify(page(1))}\n{"html":"${long}","id":"cuối"}\n`)
    const all = records((await tinbai.run(['pipe'], { input })).stdout)
    expect(all.map(inShort)).toEqual(['đầu page-too-large', 'trang-1 Khởi công cầu số 1', 'cuối page-too-large'])
  }, 120_000)

  it.runIf(linux)(
    'answers 50,000 lines in 300 MB of all its processes, with two workers',
    async () => {
      const child = spawn(process.execPath, [tinbai.script, 'pipe', '-j', '2'], { stdio: ['pipe', 'pipe', 'inherit'] })
      let peak = 0
      const timer = setInterval(() => {
        try {
          peak = Math.max(peak, megabytes(family(child.pid!)))
        } catch {}
      }, 100)
      let answered = 0
      let inOrder = true
      const reading = (async () => {
        for await (const line of createInterface({ input: child.stdout })) inOrder &&= line.includes(`"id":"trang-${answered++}"`)
      })()
      for (let n = 0; n < 50_000; n++)
        if (!child.stdin.write(`${JSON.stringify(page(n))}\n`)) await new Promise(resolve => child.stdin.once('drain', resolve))
      child.stdin.end()
      await reading
      clearInterval(timer)
      expect([answered, inOrder]).toEqual([50_000, true])
      expect(peak).toBeGreaterThan(50)
      expect(peak).toBeLessThan(300)
    },
    300_000,
  )
})

describe('-f row', () => {
  const names = COLUMNS.map(({ name }) => name)

  it('has every column always, whatever the page is', async () => {
    const ran = await tinbai.run(['pipe', '-f', 'row'], { input: lines(page(1), '', { id: 5, html: '' }) })
    const rows = ran.stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(rows.map(row => Object.keys(row))).toEqual([names, names, names])
    expect(rows.map(({ id, status, because, error_code }) => [id, status, because, error_code])).toEqual([
      ['trang-1', 'article', null, null],
      [null, 'error', null, 'bad-line'],
      ['5', 'no-article', 'empty', null],
    ])
    expect(rows.every(row => Object.values(row).every(value => value === null || typeof value !== 'object'))).toBe(true)
    expect(JSON.parse(rows[0].article).title).toBe(rows[0].title)
    expect(rows[0].text).toMatch(/^Sáng nay.*\n\nCầu dài/u)
  })

  it.each(['spark', 'duckdb', 'clickhouse'])('has a schema for %s with every column', async engine => {
    const ran = await tinbai.run(['mapping', engine])
    expect(ran.code).toBe(0)
    expect([...ran.stdout.matchAll(/^ {2}[`"](\w+)[`"]/gm)].map(([, name]) => name)).toEqual(names)
  })
})
