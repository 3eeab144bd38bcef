// A queue of archives and pages on Redis, and workers on any number of machines with a disk in common:
//   node bullmq.mjs add archives/*.warc.gz        put archives on the queue, a job each (the same twice is no harm)
//   node bullmq.mjs work OUT                      do jobs, until it is stopped
// A job may be done twice where a worker died: its output has a name made of its input and is renamed when it is whole, so twice is once.
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Queue, Worker } from 'bullmq'
import { readPages } from 'tinbai/archive'
import { startWorkers } from 'tinbai/batch'

const QUEUE = 'tinbai'
const connection = { url: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379', maxRetriesPerRequest: null }
// Tried again after a second, two, four …; kept where it failed for good.
const JOB = { attempts: 3, backoff: { type: 'exponential', delay: 1000 }, removeOnComplete: 1000 }

/** Of an archive its bytes, of a page its whole job: the same input has the same name on every machine. */
async function digestOf(data) {
  const hash = createHash('sha256')
  if (data.path === undefined) return hash.update(JSON.stringify(data)).digest('hex')
  for await (const chunk of createReadStream(data.path)) hash.update(chunk)
  return hash.digest('hex')
}

const exists = path =>
  access(path).then(
    () => true,
    () => false,
  )

/** Pages of a job: of an archive by its path, or the page itself, `{ url, html }`, as a crawler puts it on the queue. */
const pagesOf = data => readPages(data.path ?? { name: 'job.ndjson', data: Buffer.from(JSON.stringify(data)) })

async function work(out, data, workers) {
  const digest = await digestOf(data)
  const output = join(out, `${digest}.jsonl`)
  if (await exists(output)) return { output, records: 0 }
  const part = join(out, `.${digest}.${randomUUID()}.part`)
  const file = await open(part, 'wx')
  let records = 0
  try {
    for await (const arrival of pagesOf(data)) {
      if (arrival.kind === 'skipped') continue
      await file.write(`${JSON.stringify(await workers.record(arrival))}\n`)
      records++
    }
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(part, output).catch(async error => {
    // Another worker had the same input, was faster, and cleared up.
    if (!(await exists(output))) throw error
  })
  // What a worker that died left of the same input.
  for (const name of await readdir(out)) if (name.startsWith(`.${digest}.`)) await rm(join(out, name), { force: true })
  return { output, records }
}

const [command, ...rest] = process.argv.slice(2)
if (command === 'add') {
  const queue = new Queue(QUEUE, { connection })
  await queue.addBulk(rest.map(path => ({ name: 'archive', data: { path: resolve(path) }, opts: JOB })))
  await queue.close()
} else if (command === 'work') {
  const out = resolve(rest[0] ?? 'out')
  await mkdir(out, { recursive: true })
  const workers = startWorkers({ timeLimit: 30 })
  // A job whose worker has not been heard of for so long is given to another.
  const lockDuration = Number(process.env.LOCK_MS ?? 30_000)
  const worker = new Worker(QUEUE, job => work(out, job.data, workers), {
    connection,
    lockDuration,
    stalledInterval: lockDuration,
    maxStalledCount: 3,
  })
  worker.on('completed', (_, { output, records }) => console.log(`${output}: ${records} records`))
  worker.on('failed', (job, error) => console.error(`${job?.data.path ?? job?.data.url}: ${error.message}`))
  const stop = async () => {
    // Finishes the job under work.
    await worker.close()
    workers.close()
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
} else {
  console.error('add FILE… or work OUT')
  process.exitCode = 2
}
