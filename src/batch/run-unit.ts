import { rm } from 'node:fs/promises'
import type { FailedArrival, StoredPage } from '../archive/arrival'
import { unpacked } from '../archive/http-body'
import type { Failure, Origin } from '../model/record'
import { type ArrivalFilter, arrivals } from './arrivals'
import { digestOf, failureRecord } from './failure-record'
import { fileDigest, type Identity, identityOf } from './identity'
import { Journal } from './journal'
import { inOrder } from './ordered'
import { writing } from './output-error'
import type { Unit } from './plan'
import { Cancelled, type Pool } from './pool'
import { type Line, lineOf } from './protocol'
import type { Recipe } from './recipe'
import type { Reuse } from './reuse'
import { type Sidecar, writeSidecar } from './sidecar'
import { isDone, prepare } from './start'
import { type Mark, Tallier, type Tally } from './tally'
import { UnitFiles } from './unit-files'
import { TOOL } from './version'

/** Told of what happens, as it happens. */
export interface Observer {
  /** An input begins. `size`: the bytes of its files together, where they are there. */
  begin?(unit: Unit, size: number | undefined): void
  /** The size of what has begun, where that took long to find out. */
  size?(bytes: number): void
  /** So many bytes more of its files are read. */
  read?(bytes: number): void
  /** A record stands in the output; `fresh` when it was made by this run. */
  record?(mark: Mark, fresh: boolean): void
}

export interface UnitOptions {
  folder: string
  unit: Unit
  recipe: Recipe
  filter: ArrivalFilter
  resume: boolean
  pool: Pick<Pool, 'run'>
  /** Pages under way at a time. */
  window: number
  signal: AbortSignal
  observe: Observer
}

export interface UnitResult {
  /** False where the signal came first: the part can be resumed. */
  finished: boolean
  tally: Tally
  /** How many records come from earlier runs. */
  kept: number
  unreadable: Failure[]
}

// Bytes of pages held in memory at a time.
const HEAVIEST = 32 * 1024 * 1024

/** A folder of a million files takes half a minute to look at: the pages begin without waiting for that. */
const PATIENCE_MS = 1000
/** File systems' clocks lag behind by so much. */
const CLOCK_MS = 2000

async function soon<T>(promise: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<undefined>(resolve => {
    timer = setTimeout(resolve, PATIENCE_MS, undefined)
  })
  return Promise.race([promise, patience]).finally(() => clearTimeout(timer))
}

interface Made extends Line {
  fresh: boolean
}

const nameOf = ({ input, path }: Origin) => (path === undefined ? input : `${input}: ${path}`)

async function make(stored: StoredPage | FailedArrival, { pool, recipe }: UnitOptions, reuse: Reuse): Promise<Made> {
  // Earlier lines are found by the digest of the page itself.
  const arrival = stored.kind !== 'failure' && reuse.size > 0 ? unpacked(stored) : stored
  if (arrival.kind === 'failure') {
    return { ...lineOf(failureRecord(arrival.origin, arrival.error), recipe), fresh: true }
  }
  const before = reuse.size > 0 ? await reuse.find({ ...arrival.origin, digest: digestOf(arrival.bytes) }) : undefined
  return { ...(before ?? (await pool.run(arrival))), fresh: before === undefined }
}

/**
 * Writes one output: a record for every page of its inputs, in their order.
 * @throws OutputError where it cannot be written; the part then holds whole lines and can be resumed.
 */
export async function runUnit(options: UnitOptions): Promise<UnitResult> {
  const { folder, unit, recipe, filter, resume, signal, observe } = options
  const files = new UnitFiles(folder, unit.output)
  const began = Date.now()
  const looking = new AbortController()
  const look = identityOf(unit.inputs, looking.signal)
  const identity = (await (resume ? look : soon(look)))?.identity
  const now: Sidecar = {
    sidecar: 'tinbai/batch.v1',
    output: unit.output,
    inputs: unit.inputs,
    ...(identity && { identity }),
    recipe,
    filter,
    tool: TOOL,
  }
  observe.begin?.(unit, identity?.size)
  /** What the input is, where that was not known at once: not of files that were changed since, whose pages may be older or newer. */
  const late = look.then(looked => (looked && looked.latest < began - CLOCK_MS ? looked.identity : undefined))

  const before = resume ? await files.settle() : {}
  if (await isDone(before, now, unit)) {
    const { tally, unreadable = [] } = before.finished!
    return { finished: true, tally: tally!, kept: tally!.pages, unreadable }
  }

  const tallier = new Tallier()
  const count = (mark: Mark, fresh: boolean) => {
    tallier.add(mark)
    observe.record?.(mark, fresh)
  }
  const start = await writing(files.part, () => prepare(files, before, now, mark => count(mark, false)))
  const unreadable: Failure[] = []
  let kept = start.lines

  async function* missing() {
    let number = 0
    for await (const arrival of arrivals(unit.inputs, filter, { onRead: bytes => observe.read?.(bytes) })) {
      if (signal.aborted) return
      if (arrival.kind === 'skipped') {
        tallier.leaveOut(arrival.because)
        continue
      }
      if (arrival.kind === 'failure' && arrival.ends)
        unreadable.push({ ...arrival.error, message: `${nameOf(arrival.origin)}: ${arrival.error.message}` })
      if (++number > start.lines) yield arrival
    }
  }

  const journal = await writing(files.part, async () => {
    await rm(files.partSidecar, { force: true })
    const opened = await Journal.open(files.part, start.end)
    await writeSidecar(files.partSidecar, now)
    return opened
  })
  const saved = identity ? undefined : late.then(found => found && noteIdentity(found))
  async function noteIdentity(found: Identity): Promise<Identity> {
    observe.size?.(found.size)
    await writeSidecar(files.partSidecar, { ...now, identity: found }).catch(() => {})
    return found
  }
  const window = {
    most: options.window,
    weigh: (arrival: StoredPage | FailedArrival) => (arrival.kind === 'failure' ? 0 : arrival.bytes.length),
    heaviest: HEAVIEST,
  }
  try {
    for await (const { line, mark, fresh } of inOrder(missing(), arrival => make(arrival, options, start.reuse), window)) {
      await writing(files.part, () => journal.append(line))
      kept += fresh ? 0 : 1
      count(mark, fresh)
    }
  } catch (error) {
    if (!(error instanceof Cancelled)) {
      looking.abort()
      await journal.abandon()
      throw error
    }
  } finally {
    // Nobody waits for a whole folder to be looked at who wanted a few of its pages.
    if (signal.aborted || filter.limit !== undefined) looking.abort()
    await start.reuse.close()
  }
  await writing(files.part, () => journal.close())
  const found = identity ?? (await saved)
  if (signal.aborted) return { finished: false, tally: tallier.plain(), kept, unreadable }
  const digest = unit.archive ? await fileDigest(unit.inputs[0]!) : undefined
  const tally = tallier.plain()
  await writing(files.output, () =>
    files.finish({
      ...now,
      ...(found && { identity: found }),
      ...(digest !== undefined && { digest }),
      tally,
      ...(unreadable.length > 0 && { unreadable }),
    }),
  )
  return { finished: true, tally, kept, unreadable }
}
