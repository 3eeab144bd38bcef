import { access, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { readSidecar, type Sidecar, writeSidecar } from './sidecar'

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

/**
 * The files of one unit, and the steps between their states; each step is one rename, so a kill leaves one state or the other:
 *
 * | files                                   | state                                                    |
 * | --------------------------------------- | -------------------------------------------------------- |
 * | `X`, `X.meta.json`                      | finished                                                 |
 * | `X.part`, `X.part.meta.json`            | under way; `X` may stand beside it from an earlier run   |
 * | `X`, `X.part.meta.json` with a tally    | finished, the sidecar not yet renamed                    |
 * | `X.old-N`                               | lines of earlier runs whose input has changed since      |
 */
export class UnitFiles {
  readonly output: string
  readonly part: string

  constructor(folder: string, name: string) {
    this.output = join(folder, name)
    this.part = `${this.output}.part`
  }

  get sidecar(): string {
    return `${this.output}.meta.json`
  }

  get partSidecar(): string {
    return `${this.part}.meta.json`
  }

  /** Whether an earlier run left work that is not finished. */
  async unfinished(): Promise<boolean> {
    return (await exists(this.part)) || (await this.old()).length > 0
  }

  /** The state a kill left, after the one step it may have missed. */
  async settle(): Promise<{ finished?: Sidecar; partial?: Sidecar }> {
    const [partial, hasPart] = [await readSidecar(this.partSidecar), await exists(this.part)]
    if (partial?.tally && !hasPart && (await exists(this.output))) await rename(this.partSidecar, this.sidecar)
    const finished = (await exists(this.output)) ? await readSidecar(this.sidecar) : undefined
    return { ...(finished && { finished }), ...(partial && hasPart && { partial }) }
  }

  /** Outputs of earlier runs, put aside. */
  async old(): Promise<string[]> {
    const prefix = `${basename(this.output)}.old-`
    const names = await readdir(dirname(this.output))
    return names
      .filter(name => name.startsWith(prefix))
      .sort()
      .map(name => join(dirname(this.output), name))
  }

  /** Keeps the part's lines for a run whose input has changed. */
  async putAside(): Promise<void> {
    await rename(this.part, `${this.output}.old-${(await this.old()).length + 1}`)
  }

  async dropOld(): Promise<void> {
    for (const path of await this.old()) await rm(path, { force: true })
  }

  /** The part is whole: gives it and its sidecar their names. */
  async finish(sidecar: Sidecar): Promise<void> {
    await writeSidecar(this.partSidecar, sidecar)
    await rename(this.part, this.output)
    await rename(this.partSidecar, this.sidecar)
    await this.dropOld()
  }
}
