import type { PageRecord } from '../model/record'
import { fileDigest } from './identity'
import { parseLine, wholeLines } from './lines'
import type { Unit } from './plan'
import { Reuse } from './reuse'
import { type Sidecar, sameLines, sameRun } from './sidecar'
import { type Mark, markOf } from './tally'
import type { UnitFiles } from './unit-files'

/** What earlier runs left. */
export interface Before {
  finished?: Sidecar
  partial?: Sidecar
}

/** Where a run begins. */
export interface Start {
  /** Lines the part already has. */
  lines: number
  /** Their length in bytes. */
  end: number
  reuse: Reuse
}

/** Only the time of an archive has changed, as when it was copied: its digest tells. */
async function onlyTouched(unit: Unit, { identity: then, digest }: Sidecar, { identity }: Sidecar): Promise<boolean> {
  return (
    unit.archive &&
    digest !== undefined &&
    identity !== undefined &&
    then?.size === identity.size &&
    (await fileDigest(unit.inputs[0]!)) === digest
  )
}

/** Whether the output is finished and what it was made from is as it was. */
export async function isDone({ finished, partial }: Before, now: Sidecar, unit: Unit): Promise<boolean> {
  if (!finished?.tally || partial) return false
  return (
    sameRun(finished, now) ||
    (sameRun({ ...finished, ...(now.identity && { identity: now.identity }) }, now) && (await onlyTouched(unit, finished, now)))
  )
}

/** Counts a part's whole lines. */
async function recount(path: string, count: (mark: Mark) => void): Promise<{ lines: number; end: number }> {
  let lines = 0
  let end = 0
  for await (const { bytes, offset } of wholeLines(path)) {
    count(markOf(parseLine<PageRecord>(bytes)))
    lines++
    end = offset + bytes.length
  }
  return { lines, end }
}

/** After the part's lines where the run is the same, each given to `count`; else from the start, with earlier lines to take over. */
export async function prepare(files: UnitFiles, { finished, partial }: Before, now: Sidecar, count: (mark: Mark) => void): Promise<Start> {
  const reuse = new Reuse()
  const same = partial !== undefined && sameRun(partial, now)
  if (!same && partial && sameLines(partial, now)) await files.putAside()
  else if (!same) await files.dropOld()
  for (const path of await files.old()) await reuse.add(path)
  if (same) return { ...(await recount(files.part, count)), reuse }
  if (finished && sameLines(finished, now)) await reuse.add(files.output)
  return { lines: 0, end: 0, reuse }
}
