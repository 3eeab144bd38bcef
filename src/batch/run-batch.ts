import { createWriteStream } from 'node:fs'
import { mkdir, realpath, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Failure } from '../model/record'
import type { ArrivalFilter } from './arrivals'
import { wholeLines } from './lines'
import { lockFolder } from './lock'
import { writing } from './output-error'
import { plan } from './plan'
import { Pool } from './pool'
import type { Recipe } from './recipe'
import { type Observer, runUnit } from './run-unit'
import { Tallier, type Tally } from './tally'
import { UnitFiles } from './unit-files'

export interface BatchOptions {
  inputs: readonly string[]
  /** Made where it is missing. */
  folder: string
  recipe: Recipe
  filter: ArrivalFilter
  /** Go on with what an earlier run left. */
  resume: boolean
  /** Worker processes. */
  jobs: number
  /** For one page. */
  seconds: number
  /** The script of the worker process. */
  worker: string
  /** Takes every record that is no article. */
  errors?: string
  signal: AbortSignal
  observe?: Observer
}

export interface BatchResult {
  /** False where the signal came first: the folder can be resumed. */
  finished: boolean
  tally: Tally
  /** How many of the records come from earlier runs. */
  kept: number
  unreadable: Failure[]
  outputs: string[]
}

/** There is unfinished work in the folder, and the batch was not told to go on with it. */
export class Unfinished extends Error {
  constructor(output: string) {
    super(`${output} is unfinished: go on with --resume, or delete ${output}.* to start again`)
    this.name = 'Unfinished'
  }
}

/** Records written below an input would be read as pages by the next run. */
export class OutputInsideInput extends Error {
  constructor(folder: string, input: string) {
    super(`${folder} is inside ${input}, which is read: name another folder for the output`)
    this.name = 'OutputInsideInput'
  }
}

/** Node's own `recursive` never ends where a folder exists and takes no other, as in /proc. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const there = (path: string) => stat(path).catch(() => undefined)
    if (code === 'EEXIST' && (await there(folder))?.isDirectory()) return
    if (code !== 'ENOENT' || (await there(dirname(folder)))) throw error
    await makeFolder(dirname(folder))
    await mkdir(folder)
  }
}

async function keepApart(folder: string, inputs: readonly string[]): Promise<void> {
  const output = `${await realpath(folder)}${sep}`
  for (const input of inputs) {
    const place = await realpath(input).catch(() => undefined)
    if (place !== undefined && output.startsWith(`${place}${sep}`)) throw new OutputInsideInput(folder, input)
  }
}

// Our own writing puts the status first; a record that is no article is short, so this is a cheap look.
const ARTICLE = Buffer.from('{"schema":"tinbai/article.v1","status":"article"')

async function* failures(paths: readonly string[]) {
  for (const path of paths)
    for await (const { bytes } of wholeLines(path)) if (!ARTICLE.equals(bytes.subarray(0, ARTICLE.length))) yield bytes
}

/** Copies the records that are no article, from what is written by now. Whole or not at all. */
async function writeErrors(file: string, outputs: readonly UnitFiles[]): Promise<void> {
  const there = await Promise.all(
    outputs.map(async ({ output, part }) => [(await stat(part).catch(() => undefined)) ? part : output].filter(Boolean)),
  )
  const existing = []
  for (const path of there.flat()) if (await stat(path).catch(() => undefined)) existing.push(path)
  await pipeline(Readable.from(failures(existing)), createWriteStream(`${file}.part`))
  await rename(`${file}.part`, file)
}

/**
 * Extracts every page of the inputs into one JSONL file per input, in the order of the pages.
 * @throws FolderInUse, Unfinished, OutputInsideInput before anything is touched; OutputError where the disk gives out, with whole lines behind it;
 * Error where no worker can be started.
 */
export async function runBatch(options: BatchOptions): Promise<BatchResult> {
  const { inputs, folder, recipe, filter, resume, jobs, seconds, worker, errors, signal, observe = {} } = options
  await writing(folder, () => makeFolder(folder))
  await keepApart(folder, inputs)
  // That it cannot be written is told now, not after the last page.
  if (errors !== undefined) await writing(errors, () => writeFile(`${errors}.part`, ''))
  const unlock = await writing(folder, () => lockFolder(folder))
  const pool = new Pool({ script: worker, jobs, seconds, recipe })
  signal.addEventListener('abort', () => pool.drain())
  try {
    const units = await plan(inputs)
    const files = units.map(unit => new UnitFiles(folder, unit.output))
    if (!resume) for (const one of files) if (await one.unfinished()) throw new Unfinished(one.output)

    const total = new Tallier()
    const unreadable: Failure[] = []
    let kept = 0
    let finished = true
    for (const unit of units) {
      const left = filter.limit === undefined ? undefined : filter.limit - total.pages
      if (signal.aborted || (left !== undefined && left <= 0)) break
      const result = await runUnit({
        folder,
        unit,
        recipe,
        filter: { ...filter, ...(left !== undefined && { limit: left }) },
        resume,
        pool,
        window: 32 * jobs,
        signal,
        observe,
      })
      total.merge(result.tally)
      unreadable.push(...result.unreadable)
      kept += result.kept
      finished &&= result.finished
    }
    if (errors !== undefined) await writing(errors, () => writeErrors(errors, files))
    return {
      finished: finished && !signal.aborted,
      tally: total.plain(),
      kept,
      unreadable,
      outputs: units.map(unit => join(folder, unit.output)),
    }
  } finally {
    pool.close()
    await unlock()
  }
}
