import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Queue } from 'bullmq'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { archives, folder, linesOf, pages } from './cluster'

const found = spawnSync('redis-server', ['--version']).status === 0
if (!found) console.warn('skipped, there is no redis-server: examples/bullmq.mjs')

const freePort = () =>
  new Promise<number>(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

describe.skipIf(!found)('a queue', () => {
  const own = folder()
  const out = join(own, 'out')
  // Inside the project, so that packages are found.
  const built = resolve('coverage/bullmq')
  let redis: ChildProcess
  let env: NodeJS.ProcessEnv
  const started: ChildProcess[] = []

  beforeAll(async () => {
    const alias = { 'tinbai/archive': resolve('src/archive/index.ts'), 'tinbai/batch': resolve('src/batch/index.ts') }
    await build({
      entryPoints: { bullmq: 'examples/bullmq.mjs', 'batch-worker': 'src/batch/worker.ts' },
      outdir: built,
      alias,
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
    })
    const port = await freePort()
    redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', own], { stdio: 'ignore' })
    env = { ...process.env, REDIS_URL: `redis://127.0.0.1:${port}`, LOCK_MS: '2000' }
    await wait(500)
  }, 120_000)
  afterAll(() => {
    for (const child of started) child.kill('SIGKILL')
    redis?.kill('SIGKILL')
  })

  const run = (...args: string[]) => {
    const child = spawn(process.execPath, [join(built, 'bullmq.js'), ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    started.push(child)
    return child
  }
  const ended = (child: ChildProcess) => new Promise<number | null>(resolve => child.on('close', resolve))

  it('does every job though a worker is killed and a job is queued twice, and writes each output once', async () => {
    const warcs = archives(own, 6, 40)
    expect(await ended(run('add', ...warcs, warcs[0]!))).toBe(0)
    const queue = new Queue('tinbai', { connection: { url: env.REDIS_URL! } })
    const single = { url: 'http://tin.example.gov.vn/le', html: pages(1)[0]!.html }
    await queue.addBulk([single, single].map(data => ({ name: 'page', data })))

    const first = run('work', out)
    while ((await queue.getActiveCount()) === 0) await wait(20)
    await wait(500)
    first.kill('SIGKILL')
    expect(await queue.getCompletedCount()).toBeLessThan(9)
    const others = [run('work', out), run('work', out)]
    for (let n = 0; n < 600 && (await queue.getCompletedCount()) + (await queue.getFailedCount()) < 9; n++) await wait(100)

    expect([await queue.getCompletedCount(), await queue.getFailedCount()]).toEqual([9, 0])
    for (const worker of others) worker.kill('SIGTERM')
    expect(await Promise.all(others.map(ended))).toEqual([0, 0])
    await queue.close()

    const digests = warcs.map(path => createHash('sha256').update(readFileSync(path)).digest('hex'))
    const names = [...digests, createHash('sha256').update(JSON.stringify(single)).digest('hex')].map(digest => `${digest}.jsonl`)
    expect(readdirSync(out).sort()).toEqual(names.sort())
    const records = linesOf(out).map(line => JSON.parse(line))
    const addresses = records.map(({ origin }) => origin.url).sort()
    expect(addresses).toEqual([...pages(240).map(({ url }) => url), single.url].sort())
  }, 180_000)
})
