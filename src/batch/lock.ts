import { link, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

const NAME = '.tinbai.lock'

interface Holder {
  pid: number
  host: string
  /** When the process started, where the system tells: a number that was given to another process since is not the holder's. */
  started?: string
}

/** Field 22 of /proc/PID/stat, the start in clock ticks since boot; undefined where there is no such file. Source: proc(5). */
async function startOf(pid: number): Promise<string | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')[19]
}

async function isAlive({ pid, host, started }: Holder): Promise<boolean> {
  // Of another machine on a shared disk nothing can be known: it is left alone.
  if (host !== hostname()) return true
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  return started === undefined || (await startOf(pid)) === started
}

export class FolderInUse extends Error {
  constructor(folder: string, { pid, host }: Holder, path: string) {
    super(`${folder}: another batch (process ${pid} on ${host}) is writing here; if that is over, delete ${path}`)
    this.name = 'FolderInUse'
  }
}

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])

/** Whether the lock is ours now. It is written whole before it stands under its name, where the disk has links: nobody reads half a lock. */
async function take(path: string, text: string): Promise<boolean> {
  const draft = `${path}.${process.pid}.new`
  try {
    await writeFile(draft, text)
    await link(draft, path).catch(error => {
      if (NO_LINKS.has(error.code)) return writeFile(path, text, { flag: 'wx' })
      throw error
    })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

/** Takes a dead holder's lock away, unless another batch was faster and holds it by now. */
async function clear(path: string, dead: Holder | undefined): Promise<void> {
  const aside = `${path}.${process.pid}`
  try {
    await rename(path, aside)
  } catch {
    return
  }
  const moved = await readHolder(aside)
  if (JSON.stringify(moved) !== JSON.stringify(dead)) await link(aside, path).catch(() => {})
  await unlink(aside)
}

/**
 * Makes the folder this batch's own; the result gives it back. A lock a killed batch left is taken over.
 * @throws FolderInUse where another batch runs there.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, NAME)
  const started = await startOf(process.pid)
  const self: Holder = { pid: process.pid, host: hostname(), ...(started !== undefined && { started }) }
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await take(path, JSON.stringify(self))) return () => rm(path, { force: true })
    const holder = await readHolder(path)
    if (holder && (await isAlive(holder))) throw new FolderInUse(folder, holder, path)
    await clear(path, holder)
  }
  throw new FolderInUse(folder, (await readHolder(path)) ?? self, path)
}
