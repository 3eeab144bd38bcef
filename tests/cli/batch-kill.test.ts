import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commandLine } from '../support/processes'
import { buildCommand, type Command, type Running } from './command'

let tinbai: Command
const root = mkdtempSync(join(tmpdir(), 'tinbai-kill-'))
const input = join(root, 'pages.ndjson')
const PAGES = 240

beforeAll(async () => {
  tinbai = await buildCommand()
  const line = (n: number) =>
    `Sáng ${n}/5, cán bộ và nhân dân thôn ${n} đã ra quân nạo vét tuyến kênh dài hơn ba cây số để kịp đón nước vụ hè thu năm nay.`
  const html = (n: number) =>
    `<!doctype html><body><div><h1>Thôn ${n} ra quân nạo vét kênh</h1>${Array.from({ length: 40 }, (_, i) => `<p>${line(n + i)}</p>`).join('')}</div></body>`
  writeFileSync(
    input,
    Array.from({ length: PAGES }, (_, n) => JSON.stringify({ url: `https://example.vn/${n}`, html: html(n) })).join('\n'),
  )
}, 120_000)
afterAll(() => {
  rmSync(dirname(tinbai.script), { recursive: true })
  rmSync(root, { recursive: true })
})

const args = (out: string, ...more: string[]) => ['extract', input, '-o', out, '-j', '2', '-q', ...more]
const sizeOf = (path: string) => (existsSync(path) ? statSync(path).size : 0)

/** Waits until the part has grown so far, or the run has ended. */
async function grown(out: string, size: number, { process: child }: Running) {
  while (child.exitCode === null && child.signalCode === null && sizeOf(join(out, 'pages.ndjson.jsonl.part')) < size)
    await new Promise(resolve => setTimeout(resolve, 5))
}

let unbroken = ''
const wholeRun = async () => {
  if (unbroken === '') {
    const out = join(root, 'unbroken')
    expect(await tinbai.run(args(out))).toMatchObject({ code: 0, stderr: '' })
    unbroken = readFileSync(join(out, 'pages.ndjson.jsonl'), 'utf8')
    expect(unbroken.split('\n')).toHaveLength(PAGES + 1)
  }
  return unbroken
}

describe('a batch', () => {
  it('killed with -9 again and again ends with the bytes of an unbroken run', { timeout: 240_000 }, async () => {
    const whole = await wholeRun()
    const out = join(root, 'killed')
    let kills = 0
    for (let run = 0; run < 6; run++) {
      const running = tinbai.start(args(out, '--resume'))
      // Once in the very beginning, then ever further on.
      await grown(out, (whole.length * run) / 8, running)
      if (running.process.kill('SIGKILL')) kills++
      await running.ended
    }
    expect(kills).toBeGreaterThanOrEqual(4)
    expect(await tinbai.run(args(out, '--resume'))).toMatchObject({ code: 0, stderr: '' })
    expect(readFileSync(join(out, 'pages.ndjson.jsonl'), 'utf8') === whole).toBe(true)
    expect(readdirSync(out).sort()).toEqual(['pages.ndjson.jsonl', 'pages.ndjson.jsonl.meta.json'])
    expect(readFileSync(join(out, 'pages.ndjson.jsonl.meta.json'), 'utf8').replaceAll(out, '')).toBe(
      readFileSync(join(root, 'unbroken/pages.ndjson.jsonl.meta.json'), 'utf8'),
    )
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('stopped by %s ends with %i, whole lines and a way on', { timeout: 120_000 }, async (signal, code) => {
    const whole = await wholeRun()
    const out = join(root, signal)
    const running = tinbai.start(args(out))
    await grown(out, 1, running)
    running.process.kill(signal)
    const ran = await running.ended
    expect(ran.code).toBe(code)
    expect(ran.stderr).toMatch(/finishing the pages under way[\s\S]*stopped; go on with -o .* --resume\n$/u)
    expect(readdirSync(out).sort()).toEqual(['pages.ndjson.jsonl.part', 'pages.ndjson.jsonl.part.meta.json'])
    const part = readFileSync(join(out, 'pages.ndjson.jsonl.part'), 'utf8')
    expect(part.endsWith('\n') && whole.startsWith(part)).toBe(true)
    const again = await tinbai.run(args(out))
    expect(again).toMatchObject({ code: 2, stderr: expect.stringMatching(/is unfinished: go on with --resume/u) })
    expect(await tinbai.run(args(out, '--resume'))).toMatchObject({ code: 0 })
    expect(readFileSync(join(out, 'pages.ndjson.jsonl'), 'utf8') === whole).toBe(true)
  })

  it('keeps a second batch out of its folder, and is not disturbed by it', { timeout: 120_000 }, async () => {
    const whole = await wholeRun()
    const out = join(root, 'shared')
    const first = tinbai.start(args(out))
    await grown(out, 1, first)
    // Held while the second one runs, so that it cannot be done before.
    first.process.kill('SIGSTOP')
    const second = await tinbai.run(args(out, '--resume'))
    first.process.kill('SIGCONT')
    expect(second).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/another batch \(process \d+ on .*\) is writing here/u),
    })
    expect(await first.ended).toMatchObject({ code: 0 })
    expect(readFileSync(join(out, 'pages.ndjson.jsonl'), 'utf8') === whole).toBe(true)
  })

  it('does not mind that nobody reads its messages', { timeout: 120_000 }, async () => {
    const whole = await wholeRun()
    const out = join(root, 'unheard')
    const running = tinbai.start(['extract', input, '/nowhere', '-o', out, '-j', '2'])
    running.process.stderr!.destroy()
    expect(await running.ended).toMatchObject({ code: 3 })
    expect(readFileSync(join(out, 'pages.ndjson.jsonl'), 'utf8') === whole).toBe(true)
  })

  it('tells of a page whose record fills the pipe before it begins the next', { timeout: 120_000 }, async () => {
    const worker = fork(join(dirname(tinbai.script), 'batch-worker.js'), { serialization: 'advanced' })
    const page = (id: number, paragraphs: number) => {
      const text = '<p>Sáng nay, cán bộ và nhân dân trong thôn đã ra quân nạo vét tuyến kênh dài hơn ba cây số.</p>'.repeat(paragraphs)
      return { id, work: { kind: 'page', origin: { input: 'x' }, bytes: Buffer.from(`<h1>Thôn ra quân</h1>${text}`), notices: [] } }
    }
    const told = (id: number) =>
      new Promise<number>((resolve, reject) => {
        worker.on('message', (message: { id: number }) => message.id === id && resolve(performance.now()))
        worker.on('exit', code => reject(new Error(`the worker ended with ${code} before it told of page ${id}`)))
      })
    const both = Promise.all([told(1), told(2)])
    worker.send({ recipe: {} })
    const start = performance.now()
    worker.send({ pages: [page(1, 10_000), page(2, 120_000)] })
    const [first, second] = await both
    worker.kill('SIGKILL')
    expect((first - start) / (second - start)).toBeLessThan(0.5)
  })

  it.skipIf(!existsSync('/proc'))('leaves no worker behind when it is killed (needs /proc)', { timeout: 120_000 }, async () => {
    const out = join(root, 'orphans')
    const running = tinbai.start(args(out))
    await grown(out, 1, running)
    running.process.kill('SIGKILL')
    await once(running.process, 'close')
    const workers = () =>
      readdirSync('/proc').filter(pid => /^\d+$/u.test(pid) && commandLine(pid).includes(join(dirname(tinbai.script), 'batch-worker.js')))
    for (let tries = 0; tries < 60 && workers().length > 0; tries++) await new Promise(resolve => setTimeout(resolve, 100))
    expect(workers()).toEqual([])
  })
})
