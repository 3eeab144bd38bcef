import { describe, expect, it } from 'vitest'
import type { PageArrival } from '../../src/archive/arrival'
import { Pool } from '../../src/batch/pool'
import { FAKE_WORKER } from './workbench'

const page = (text: string): PageArrival => ({ kind: 'page', origin: { input: 'x', path: text }, bytes: Buffer.from(text), notices: [] })

async function withPool<T>(use: (pool: Pool) => Promise<T>, own: Partial<ConstructorParameters<typeof Pool>[0]> = {}): Promise<T> {
  const pool = new Pool({ script: FAKE_WORKER, jobs: 2, seconds: 20, recipe: {}, ...own })
  try {
    return await use(pool)
  } finally {
    pool.close()
  }
}

const errorOf = (line: Uint8Array) => JSON.parse(Buffer.from(line).toString()).error

describe('Pool', () => {
  it('makes a record of each page', async () => {
    const lines = await withPool(pool => Promise.all(['một', 'hai', 'ba', 'bốn', 'năm'].map(text => pool.run(page(text)))))
    expect(lines.map(({ line }) => JSON.parse(Buffer.from(line).toString()).article.title)).toEqual(['một', 'hai', 'ba', 'bốn', 'năm'])
  })

  it.each([
    ['ends its worker', 'EXIT', 'worker-died', /ended two workers \(exit code 9\)/u],
    ['eats all memory', 'MEMORY', 'worker-died', /ended two workers \(SIG[A-Z]+\)|\(exit code 13\d\)/u],
  ])('a page that %s is an error, its neighbours are not', async (_, word, code, message) => {
    const lines = await withPool(pool => Promise.all(['a', 'b', word, 'c', 'd', 'e'].map(text => pool.run(page(text)))), { heap: 64 })
    expect(lines.map(({ mark }) => mark.status)).toEqual(['article', 'article', 'error', 'article', 'article', 'article'])
    expect(errorOf(lines[2]!.line)).toEqual({ code, message: expect.stringMatching(message) })
    expect(JSON.parse(Buffer.from(lines[2]!.line).toString()).origin.digest).toMatch(/^sha256:/u)
  })

  it('a page that takes too long is an error, and its worker is replaced', async () => {
    const lines = await withPool(pool => Promise.all(['a', 'LOOP', 'b', 'c', 'd'].map(text => pool.run(page(text)))), {
      jobs: 1,
      seconds: 0.5,
    })
    expect(lines.map(({ mark }) => mark.status)).toEqual(['article', 'error', 'article', 'article', 'article'])
    expect(errorOf(lines[1]!.line)).toEqual({ code: 'page-too-slow', message: 'not done after 0.5 s' })
  })

  it('gives each page its own time, not that of the page before', async () => {
    const lines = await withPool(pool => Promise.all(['SLEEP 400', 'SLEEP 401', 'SLEEP 402'].map(text => pool.run(page(text)))), {
      jobs: 1,
      seconds: 1,
    })
    expect(lines.map(({ mark }) => mark.status)).toEqual(['article', 'article', 'article'])
  })

  it('an innocent page whose worker is killed from outside is done again', async () => {
    const { spawnSync } = await import('node:child_process')
    const children = () =>
      spawnSync('ps', ['-o', 'pid=', '--ppid', String(process.pid)])
        .stdout.toString()
        .trim()
        .split(/\s+/u)
        .map(Number)
    const before = children()
    const [line] = await withPool(
      async pool => {
        const running = Promise.all([pool.run(page('SLEEP 300'))])
        await new Promise(resolve => setTimeout(resolve, 200))
        const worker = children().find(pid => !before.includes(pid))
        expect(worker).toBeDefined()
        process.kill(worker!, 'SIGKILL')
        return running
      },
      { jobs: 1 },
    )
    expect(line!.mark.status).toBe('article')
  })

  it('frees the bytes of a page once its record is there, but no buffer they are a part of', async () => {
    const [whole, part] = [new Uint8Array([97, 98]), new Uint8Array([97, 98, 99]).subarray(1)]
    const arrival = (bytes: Uint8Array): PageArrival => ({ ...page('x'), bytes })
    const [one, two] = await withPool(pool => Promise.all([pool.run(arrival(whole)), pool.run(arrival(part))]))
    expect([one, two].map(({ line }) => JSON.parse(Buffer.from(line).toString()).article.title)).toEqual(['ab', 'bc'])
    expect([whole.buffer.byteLength, part.buffer.byteLength]).toEqual([0, 3])
  })

  it('says so where no worker starts', async () => {
    await expect(withPool(pool => pool.run(page('x')), { recipe: { url: 'broken:' } })).rejects.toThrow(
      /^workers do not start: [\s\S]*this worker never starts/u,
    )
    await expect(withPool(pool => pool.run(page('x')), { script: '/nowhere/worker.js' })).rejects.toThrow(/workers do not start/u)
  })
})
