import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FolderInUse, lockFolder } from '../../src/batch/lock'
import { folder } from './workbench'

const write = (root: string, holder: unknown) =>
  writeFileSync(join(root, '.tinbai.lock'), typeof holder === 'string' ? holder : JSON.stringify(holder))
// A process that has ended: nobody has its number now.
const deadPid = () => spawnSync(process.execPath, ['-e', '0']).pid

describe('lockFolder', () => {
  it('keeps a second batch out until it is given back', async () => {
    const root = folder()
    write(root, { pid: process.ppid, host: hostname() })
    await expect(lockFolder(root)).rejects.toThrow(FolderInUse)
    await expect(lockFolder(root)).rejects.toThrow(
      new RegExp(`another batch \\(process ${process.ppid} on .*delete .*\\.tinbai\\.lock`, 'u'),
    )
  })

  it('leaves nothing behind', async () => {
    const root = folder()
    const unlock = await lockFolder(root)
    expect(readdirSync(root)).toEqual(['.tinbai.lock'])
    await unlock()
    expect(readdirSync(root)).toEqual([])
  })

  it.each([
    ['of a dead process', () => ({ pid: deadPid(), host: hostname() })],
    ['whose number another process has now', () => ({ pid: process.ppid, host: hostname(), started: '1' })],
    ['that is half written', () => '{"pid":12'],
    ['that is empty', () => ''],
  ])('takes over a lock %s', async (_, holder) => {
    const root = folder()
    write(root, holder())
    const unlock = await lockFolder(root)
    expect(readdirSync(root)).toEqual(['.tinbai.lock'])
    await unlock()
  })

  it('leaves the lock of another machine alone', async () => {
    const root = folder()
    write(root, { pid: deadPid(), host: 'another-machine' })
    await expect(lockFolder(root)).rejects.toThrow(FolderInUse)
    expect(existsSync(join(root, '.tinbai.lock'))).toBe(true)
  })
})
