import { fileURLToPath } from 'node:url'
import type { FailedArrival, PageArrival } from '../archive/arrival'
import { checkObject, checkWhole, wrong } from '../arguments'
import type { PageRecord } from '../model/record'
import { failureRecord } from './failure-record'
import { parseLine } from './lines'
import { otherRuntime } from './other-runtime'
import { Pool } from './pool'
import type { Recipe } from './recipe'

/** What workers do, and how long they may take. */
export interface WorkersOptions extends Omit<Recipe, 'form'> {
  /** Processes; default 1. */
  jobs?: number
  /** For one page, in seconds; default 30. */
  timeLimit?: number
  /** Of one worker's heap, in MB; default 1024. A page that needs more is an `error` record. */
  memory?: number
}

/** Processes that make records, and are ended by `close`. */
export interface Workers {
  /**
   * The page's record, whatever the page does: one that takes too long (`page-too-slow`), ends its worker twice (`worker-died`) or cannot be
   * unpacked is an `error` record. Ask for several at once to keep all workers busy. Rejects where no worker can be started, or after `close`.
   */
  record(page: PageArrival | FailedArrival): Promise<PageRecord>
  /** Ends the workers at once. */
  close(): void
}

/** Workers are Node's: other runtimes begin them and never hear of them. */
function needNode(): void {
  const runtime = otherRuntime()
  if (runtime) throw new Error(`tinbai: workers need Node.js, and this is ${runtime}`)
}

const TIME_LIMIT = 30
const MOST = Number.MAX_SAFE_INTEGER
const RECIPE = [
  'url',
  'input',
  'captured',
  'normalize',
  'portals',
  'annotate',
  'candidate',
  'fields',
] as const satisfies readonly (keyof Recipe)[]
const OPTIONS = ['jobs', 'timeLimit', 'memory', ...RECIPE]
// Stands beside this file once it is built; tsup.config.ts names it.
const SCRIPT = new URL('./batch-worker.js', import.meta.url)

/**
 * Starts workers: processes of their own, so that what one page does to its process is done to no other.
 * @throws TypeError for a wrong option.
 * @throws Error where the runtime is not Node.js.
 */
export function startWorkers(options: WorkersOptions = {}): Workers {
  checkObject('options', options, OPTIONS, startWorkers)
  const { jobs = 1, timeLimit = TIME_LIMIT, memory, ...recipe } = options
  checkWhole('options.jobs', jobs, 1, MOST, startWorkers)
  if (typeof timeLimit !== 'number' || !(timeLimit > 0)) wrong('options.timeLimit', 'a number of seconds above 0', timeLimit, startWorkers)
  if (memory !== undefined) checkWhole('options.memory', memory, 1, MOST, startWorkers)
  needNode()
  const pool = new Pool({ script: fileURLToPath(SCRIPT), jobs, seconds: timeLimit, recipe, ...(memory !== undefined && { heap: memory }) })
  return {
    async record(page) {
      if (page.kind === 'failure') return failureRecord(page.origin, page.error)
      // A copy: the pool gives a page's memory away when its record is there.
      const { line } = await pool.run({ ...page, bytes: new Uint8Array(page.bytes) })
      return parseLine<PageRecord>(line)
    },
    close() {
      pool.drain()
      pool.close()
    },
  }
}
