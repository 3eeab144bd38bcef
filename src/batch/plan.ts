import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'

/** Inputs whose records go to one file. */
export interface Unit {
  /** File name of the output, `crawl.warc.gz.jsonl`. */
  output: string
  /** As they were named to the command. */
  inputs: string[]
  /** One file that holds many pages: it has a digest of its own in the sidecar. */
  archive: boolean
}

const ARCHIVE = /\.(?:wacz|zip|maff|htz|tgz|(?:w?arc|wet|wat|ndjson|jsonl|cdxj?|tar)(?:\.(?:gz|zst|lz4))?)$/iu
const LOOSE = 'pages'

const isFolder = async (path: string) => (await stat(path).catch(() => undefined))?.isDirectory() === true

/** `a/pages` and `b/pages` need two outputs: the path's hash keeps them apart, in any order of inputs. */
function named(name: string, inputs: string[], taken: ReadonlyMap<string, number>): string {
  const mark =
    (taken.get(name.toLowerCase()) ?? 0) > 1 ? `.${createHash('sha256').update(resolve(inputs[0]!)).digest('hex').slice(0, 8)}` : ''
  return `${name}${mark}.jsonl`
}

/** Which output takes which inputs: each archive and each folder its own, single pages and patterns together `pages.jsonl`. */
export async function plan(inputs: readonly string[]): Promise<Unit[]> {
  const units: (Unit & { name: string })[] = []
  for (const input of [...new Set(inputs)]) {
    const archive = ARCHIVE.test(input)
    if (archive || (await isFolder(input))) {
      units.push({ name: basename(resolve(input)) || 'root', output: '', inputs: [input], archive })
      continue
    }
    const loose = units.find(unit => unit.name === LOOSE && !unit.archive && unit.inputs.length > 0 && unit.output === LOOSE)
    if (loose) loose.inputs.push(input)
    else units.push({ name: LOOSE, output: LOOSE, inputs: [input], archive: false })
  }
  const taken = new Map<string, number>()
  for (const { name } of units) taken.set(name.toLowerCase(), (taken.get(name.toLowerCase()) ?? 0) + 1)
  return units.map(({ name, inputs: own, archive }) => ({ output: named(name, own, taken), inputs: own, archive }))
}
