import { rm } from 'node:fs/promises'
import type { FailedArrival, StoredPage } from '../archive/arrival'
import { unpacked } from '../archive/http-body'
import type { Failure, Origin } from '../model/record'
import { type ArrivalFilter, arrivals } from './arrivals'
import { fileDigest, identityOf } from './identity'
import { Journal } from './journal'
import { inOrder } from './ordered'
import { writing } from './output-error'
import { digestOf, failureRecord } from './page-record'
import type { Unit } from './plan'
import { Cancelled, type Line, type Pool } from './pool'
import { lineOf } from './protocol'
import type { Recipe } from './recipe'
import type { Reuse } from './reuse'
import { type Sidecar, writeSidecar } from './sidecar'
import { isDone, prepare } from './start'
import { type Mark, markOf, Tallier, type Tally } from './tally'
import { UnitFiles } from './unit-files'
import { TOOL } from './version'

/** Told of what happens, as it happens. */
export interface Observer {
  /** An input begins. `size`: the bytes of its files together, where they are there. */
  begin?(unit: Unit, size: number | undefined): void
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

interface Made extends Line {
  fresh: boolean
}

const nameOf = ({ input, path }: Origin) => (path === undefined ? input : `${input}: ${path}`)

async function make(stored: StoredPage | FailedArrival, { pool }: UnitOptions, reuse: Reuse): Promise<Made> {
  // Earlier lines are found by the digest of the page itself.
  const arrival = stored.kind !== 'failure' && reuse.size > 0 ? unpacked(stored) : stored
  if (arrival.kind === 'failure') {
    const record = failureRecord(arrival.origin, arrival.error)
    return { line: lineOf(record), mark: markOf(record), fresh: true }
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
  const identity = await identityOf(unit.inputs)
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
      await journal.abandon()
      throw error
    }
  } finally {
    await start.reuse.close()
  }
  await writing(files.part, () => journal.close())
  if (signal.aborted) return { finished: false, tally: tallier.plain(), kept, unreadable }
  const digest = unit.archive ? await fileDigest(unit.inputs[0]!) : undefined
  const tally = tallier.plain()
  await writing(files.output, () =>
    files.finish({ ...now, ...(digest !== undefined && { digest }), tally, ...(unreadable.length > 0 && { unreadable }) }),
  )
  return { finished: true, tally, kept, unreadable }
}
