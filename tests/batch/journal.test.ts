import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Journal } from '../../src/batch/journal'

const KB = 1024
const line = (letter: string, length: number) => Buffer.from(`${letter.repeat(length - 1)}\n`)

describe('Journal', () => {
  let folder: string
  let path: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tinbai-journal-'))
    path = join(folder, 'x.part')
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('keeps the order of lines that fit its buffer, fill it, and are larger than it', async () => {
    const lines = [line('a', 10), line('b', 300 * KB), line('c', 256 * KB), line('d', 200 * KB), line('e', 100 * KB), line('f', 1)]
    const journal = await Journal.open(path, 0)
    for (const one of lines) await journal.append(one)
    await journal.close()
    expect((await readFile(path)).equals(Buffer.concat(lines))).toBe(true)
  })

  it('holds nothing of a line: whoever gave it may write over it', async () => {
    const journal = await Journal.open(path, 0)
    const mine = line('a', 10)
    await journal.append(mine)
    mine.fill('z')
    await journal.close()
    expect(await readFile(path, 'utf8')).toBe('aaaaaaaaa\n')
  })

  it('goes on after the bytes it is told to keep', async () => {
    const first = await Journal.open(path, 0)
    await first.append(Buffer.from('one\nhalf a li'))
    await first.close()
    const second = await Journal.open(path, 4)
    await second.append(Buffer.from('two\n'))
    await second.close()
    expect(await readFile(path, 'utf8')).toBe('one\ntwo\n')
  })
})
