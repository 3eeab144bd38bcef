import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import type { Failure } from '../model/record'
import type { ArrivalFilter } from './arrivals'
import type { Identity } from './identity'
import type { Recipe } from './recipe'
import type { Tally } from './tally'

/**
 * What stands beside an output, `NAME.jsonl.meta.json`: what it was made from, and how. While the output is a `.part`, it stands as
 * `NAME.jsonl.part.meta.json`; a `tally` in it says that the part is whole and only waits for its name.
 */
export interface Sidecar {
  sidecar: 'tinbai/batch.v1'
  output: string
  inputs: string[]
  /** Absent where an input was gone, or a pattern. */
  identity?: Identity
  /** SHA-256 of an archive's bytes; only beside a finished output. */
  digest?: string
  recipe: Recipe
  filter: ArrivalFilter
  tool: string
  /** Beside a finished output only. */
  tally?: Tally
  /** Inputs that could not be read, or not to their end. */
  unreadable?: Failure[]
}

/** Undefined where there is none, or none that can be read: then nothing is known about the output. */
export async function readSidecar(path: string): Promise<Sidecar | undefined> {
  try {
    const sidecar = JSON.parse(await readFile(path, 'utf8')) as Sidecar
    return sidecar.sidecar === 'tinbai/batch.v1' ? sidecar : undefined
  } catch {
    return undefined
  }
}

/** Whole or not at all. */
export async function writeSidecar(path: string, sidecar: Sidecar): Promise<void> {
  const draft = `${path}.tmp`
  try {
    await writeFile(draft, `${JSON.stringify(sidecar, null, 2)}\n`, { flush: true } as Parameters<typeof writeFile>[2])
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Whether lines made for one sidecar say what the other's would: the same tool by the same recipe. */
export const sameLines = (a: Sidecar, b: Sidecar): boolean => a.tool === b.tool && same(a.recipe, b.recipe)

/** Whether the lines are the same ones, too, in the same order: the same inputs, unchanged, and the same pages of them. */
export const sameRun = (a: Sidecar, b: Sidecar): boolean =>
  sameLines(a, b) && a.identity !== undefined && same(a.identity, b.identity) && same(a.inputs, b.inputs) && same(a.filter, b.filter)
