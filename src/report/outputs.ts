import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readSidecar, type Sidecar } from '../batch/sidecar'

/** One file of records, and what it says of how it was made. */
export interface Output {
  file: string
  /** Absent beside records that no batch wrote. */
  sidecar: Sidecar | undefined
  /** Still being written, or cut off. */
  unfinished: boolean
}

const RECORDS = /\.jsonl(?:\.part)?$/u

async function outputOf(file: string): Promise<Output> {
  return { file, sidecar: await readSidecar(`${file}.meta.json`), unfinished: file.endsWith('.part') }
}

/**
 * The files of records in a batch's folder, or the one named; those of a batch that has not ended count as far as they are written.
 * @throws the file system's error.
 */
export async function outputsOf(path: string): Promise<Output[]> {
  if (!(await stat(path)).isDirectory()) return [await outputOf(path)]
  const names = (await readdir(path)).filter(name => RECORDS.test(name)).sort()
  // While a batch runs anew, the earlier whole output stands beside the part.
  const wanted = names.filter(name => !names.includes(`${name}.part`))
  return Promise.all(wanted.map(name => outputOf(join(path, name))))
}
