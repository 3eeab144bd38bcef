import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildCommand, type Command } from '../cli/command'
import { batchOf, goodPage, namelessPage } from './batch'

let tinbai: Command
let out: string
const root = mkdtempSync(join(tmpdir(), 'tinbai-report-command-'))

beforeAll(async () => {
  tinbai = await buildCommand()
  const { inputs } = await batchOf(
    Object.fromEntries(
      [0, 1, 2].flatMap(n => [
        [`a/${n}.html`, goodPage(n)],
        [`b/${n}.html`, namelessPage(n)],
      ]),
    ),
  )
  out = join(root, 'out')
  await tinbai.run(['extract', inputs, '-o', out, '-j', '1', '-q'])
}, 120_000)
afterAll(() => rmSync(dirname(tinbai.script), { recursive: true }))

describe('tinbai report', () => {
  it('writes one page about a batch', async () => {
    const page = join(root, 'report.html')
    expect(await tinbai.run(['report', out, '-o', page])).toEqual({ code: 0, signal: null, stdout: '', stderr: '' })
    expect(readFileSync(page, 'utf8')).toContain('Different articles bear the same title: “Tin tức xã Bình Lâm hôm nay” on 3.')
  })

  it('writes to stdout in a pipe, and says what it could not look at', async () => {
    const records = join(root, 'records.jsonl')
    writeFileSync(records, readFileSync(join(out, 'pages.jsonl')))
    const { code, stdout, stderr } = await tinbai.run(['report', records])
    expect([code, stdout.slice(0, 15)]).toEqual([0, '<!doctype html>'])
    expect(stderr).toMatch(/^tinbai: .*records\.jsonl: nothing beside it says where its pages are\.\n$/u)
    expect((await tinbai.run(['report', records, '--no-pages'])).stderr).toBe('')
  })

  it.each([
    [['report'], 2, /missing required argument/u],
    [['report', '/no/such/folder'], 3, /no such file or folder|no such file/u],
  ])('%j ends with %i', async (args, code, message) => {
    const ran = await tinbai.run(args)
    expect(ran.code).toBe(code)
    expect(ran.stderr).toMatch(message)
  })

  it('says where the page cannot be written', async () => {
    const ran = await tinbai.run(['report', out, '-o', '/no/such/folder/report.html'])
    expect([ran.code, ran.stderr]).toEqual([1, 'tinbai: /no/such/folder/report.html: the folder is gone\n'])
  })
})
