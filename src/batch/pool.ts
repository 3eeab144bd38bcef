import { type ChildProcess, fork } from 'node:child_process'
import { unpacked } from '../archive/http-body'
import { ownerOf } from '../archive/page-line'
import type { Failure, Provenance } from '../model/record'
import { digestOf, failureRecord } from './failure-record'
import { freeBytes } from './free-bytes'
import { type FromWorker, type Line, lineOf, type ToWorker, type Work } from './protocol'
import type { Recipe } from './recipe'

export interface PoolOptions {
  /** The script of the worker process. */
  script: string
  jobs: number
  /** For one page. */
  seconds: number
  /** A worker's heap, in MB. */
  heap?: number
  /** The half of its young objects' room, in MB. */
  young?: number
  recipe: Recipe
}

/** The page was not begun, as the batch is being stopped. */
export class Cancelled extends Error {}

interface Job {
  id: number
  work: Work
  deaths: number
  resolve(line: Line): void
  reject(error: Error): void
}

// One page under work and others on their way, so that a worker never waits for the pipe: where every core has a worker, the process that reads
// gets its turn some milliseconds late. Measured with two on two cores: a twelfth more pages a second than with one on its way.
const QUEUE = 8
// A page that needs more than this ends as a `worker-died` record. Measured: a page of 30 MB, 180,000 paragraphs, dies at 256 and is read at 512.
const HEAP_MB = 1024
// A page and its tree are garbage at once: room for several among the young spares copying the one under work, and marking bit by bit, which
// the pages' buffers would set off again and again, finds nothing. Measured on 1,869 real pages: a sixth less processor time. And so little
// is left to copy that several threads only wait for each other: with one it takes 2 to 6 % less of a page's processor time.
const YOUNG_MB = 16
const GARBAGE = ['--no-incremental-marking', '--no-parallel-scavenge']
// Code is compiled beside the pages, or in their place where every core has a worker. Measured on 12,000 pages: without copying functions into
// their callers, and for functions in use for twice as long, that takes 3 instead of 12 s, and a page is read as fast.
const COMPILER = ['--max-inlined-bytecode-size-cumulative=0', '--interrupt-budget=300000']
// An innocent page may be under work when somebody kills a worker: guilty is who does it twice.
const DEATHS = 2
const FAILED_STARTS = 3
// Of glibc: each thread would keep a heap of its own, 6 MB a worker, for threads that hardly ever ask.
const ONE_HEAP = { MALLOC_ARENA_MAX: '1' }

class WorkerHandle {
  readonly queue: Job[] = []
  readonly process: ChildProcess
  ready = false
  tooSlow = false
  timer: NodeJS.Timeout | undefined
  complaint = ''

  constructor({ script, heap = HEAP_MB, young = YOUNG_MB }: PoolOptions) {
    this.process = fork(script, {
      serialization: 'advanced',
      execArgv: [
        `--max-old-space-size=${heap}`,
        `--min-semi-space-size=${young}`,
        `--max-semi-space-size=${young}`,
        ...GARBAGE,
        ...COMPILER,
      ],
      env: { ...ONE_HEAP, ...process.env },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    this.process.stderr!.on('data', chunk => {
      this.complaint = (this.complaint + chunk).slice(-2000)
    })
  }

  send(message: ToWorker): void {
    // A worker that died meanwhile is seen by its exit; its queue is given out again then.
    if (this.process.connected) this.process.send(message, () => {})
  }
}

function provenanceOf(work: Work): Provenance {
  if (work.kind === 'line') return { input: '-', ...ownerOf(work.bytes) }
  const opened = unpacked(work)
  return { ...work.origin, ...(opened.kind === 'page' && { digest: digestOf(opened.bytes) }) }
}

/** Worker processes that make records of pages. A worker that dies or takes too long is replaced; only the page it worked on fails. */
export class Pool {
  readonly #options: PoolOptions
  readonly #workers = new Set<WorkerHandle>()
  readonly #waiting: Job[] = []
  #failedStarts = 0
  #next = 0
  #broken: Error | undefined
  #closed = false

  constructor(options: PoolOptions) {
    this.#options = options
  }

  /** Resolves to the page's line whatever the page does; rejects where the pool is drained, or no worker can be started at all. */
  run(work: Work): Promise<Line> {
    if (this.#broken) return Promise.reject(this.#broken)
    return new Promise((resolve, reject) => {
      this.#waiting.push({ id: this.#next++, work, deaths: 0, resolve, reject })
      if (this.#workers.size < this.#options.jobs) this.#start()
      this.#feed()
    })
  }

  /** Finishes the pages under work; those that wait, and all that come later, are cancelled. */
  drain(): void {
    this.#broken ??= new Cancelled()
    for (const job of this.#waiting.splice(0)) job.reject(this.#broken)
  }

  /** Ends the workers at once; pages under work are given up. */
  close(): void {
    this.#closed = true
    for (const worker of this.#workers) {
      clearTimeout(worker.timer)
      worker.process.kill('SIGKILL')
    }
  }

  #start(): void {
    const worker = new WorkerHandle(this.#options)
    this.#workers.add(worker)
    worker.process.on('message', (message: FromWorker) => this.#hear(worker, message))
    worker.process.on('error', error => {
      worker.complaint += error.message
    })
    worker.process.on('close', (code, signal) => this.#bury(worker, signal ?? `exit code ${code}`))
    worker.send({ recipe: this.#options.recipe })
  }

  #hear(worker: WorkerHandle, message: FromWorker): void {
    if ('ready' in message) {
      worker.ready = true
      this.#failedStarts = 0
    } else {
      // A page declared too slow may still answer before the signal arrives.
      if (worker.tooSlow) return
      const job = worker.queue.shift()
      if (job?.id !== message.id) throw new Error(`a worker answered for page ${message.id} out of turn`)
      freeBytes(job.work.bytes)
      job.resolve({ line: message.line, mark: message.mark })
      this.#watch(worker)
    }
    this.#feed()
  }

  /** Starts the clock for the page now first in the worker's queue. */
  #watch(worker: WorkerHandle): void {
    clearTimeout(worker.timer)
    if (worker.queue.length === 0) return
    worker.timer = setTimeout(() => {
      worker.tooSlow = true
      worker.process.kill('SIGKILL')
    }, this.#options.seconds * 1000)
  }

  /** Fills the queues of those workers that have half of theirs done, a page each in turn. */
  #feed(): void {
    const hungry = [...this.#workers].filter(({ ready, tooSlow, queue }) => ready && !tooSlow && queue.length <= QUEUE / 2)
    const begun = hungry.map(({ queue }) => queue.length)
    for (let depth = 0; depth < QUEUE; depth++)
      for (const { queue } of hungry) if (queue.length === depth) queue.push(...this.#waiting.splice(0, 1))
    hungry.forEach((worker, n) => {
      const jobs = worker.queue.slice(begun[n])
      if (jobs.length === 0) return
      worker.send({ pages: jobs.map(({ id, work }) => ({ id, work })) })
      if (begun[n] === 0) this.#watch(worker)
    })
  }

  #bury(worker: WorkerHandle, how: string): void {
    clearTimeout(worker.timer)
    this.#workers.delete(worker)
    if (this.#closed) return
    const [guilty, ...others] = worker.queue
    if (this.#broken) for (const job of others) job.reject(this.#broken)
    else this.#waiting.unshift(...others)
    if (guilty && worker.tooSlow) this.#fail(guilty, { code: 'page-too-slow', message: `not done after ${this.#options.seconds} s` })
    else if (guilty && guilty.deaths + 1 >= DEATHS)
      this.#fail(guilty, { code: 'worker-died', message: `the page ended two workers (${how})` })
    else if (guilty && this.#broken) guilty.reject(this.#broken)
    else if (guilty) this.#waiting.unshift({ ...guilty, deaths: guilty.deaths + 1 })
    if (!worker.ready && ++this.#failedStarts >= FAILED_STARTS) this.#breakDown(worker.complaint.trim() || how)
    if (this.#waiting.length > 0 && this.#workers.size < this.#options.jobs && !this.#broken) this.#start()
    this.#feed()
  }

  #fail({ work, resolve }: Job, error: Failure): void {
    resolve(lineOf(failureRecord(provenanceOf(work), error), this.#options.recipe))
  }

  #breakDown(why: string): void {
    this.#broken = new Error(`workers do not start: ${why}`)
    for (const job of this.#waiting.splice(0)) job.reject(this.#broken)
    this.close()
  }
}
