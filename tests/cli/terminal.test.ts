import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { harmless } from '../../src/cli/streams'
import { buildCommand, type Command } from './command'

let tinbai: Command
beforeAll(async () => {
  tinbai = await buildCommand()
}, 120_000)

const EVIL = '\u001b]0;x\u0007\u001b[31m\u009b2J\u202e'
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u
const folder = mkdtempSync(join(tmpdir(), 'tinbai-terminal-'))
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

describe('what is said on stderr', () => {
  const html = '<h1>Tin</h1>'
  const cases: [string, () => readonly string[], string?][] = [
    ['a file name', () => ['extract', put(`${EVIL}.warc`, 'x')]],
    ['a file that is not there', () => ['extract', `/nowhere/${EVIL}`]],
    ['an address', () => ['extract', '-', '--url', `http://a.vn/${EVIL}`], html],
    ['a line of JSON that is none', () => ['extract', put('a.ndjson', `{"id":1,"html":${EVIL}}\n`)]],
    [
      'a WARC’s address',
      () => [
        'extract',
        put('a.warc', `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.vn/${EVIL}\r\nContent-Length: 4\r\n\r\nrub!\r\n\r\n`),
      ],
    ],
    ['an option', () => ['extract', `--${EVIL}`]],
    ['a command', () => [EVIL]],
    ['a format', () => ['extract', '-f', EVIL]],
    ['a portal', () => ['extract', '-', '--portal', put('portal.json', `{"name": ${EVIL}}`)], html],
    ['an engine', () => ['mapping', EVIL]],
    ['a record', () => ['validate', put('a.jsonl', `{"${EVIL.replaceAll('\u001b', '\\u001b').replaceAll('\u0007', '\\u0007')}": 1}\n`)]],
  ]

  it.each(cases)('never steers the terminal: %s', async (_, args, input = '') => {
    const ran = await tinbai.run(args(), { input })
    expect(ran.stderr).not.toMatch(CONTROLS)
    expect(ran.stderr).not.toBe('')
  })

  it('also in the summary of a batch', async () => {
    const pages = join(folder, `${EVIL} pages`.replaceAll('/', ''))
    mkdirSync(pages)
    writeFileSync(join(pages, `${EVIL}.html`.replaceAll('/', '')), `<meta property="og:site_name" content="${EVIL}"><h1>Tin</h1>`)
    const ran = await tinbai.run(['extract', pages, '-o', join(folder, 'out')])
    expect(ran.stderr).toContain('pages')
    expect(ran.stderr).not.toMatch(CONTROLS)
  })

  it('keeps what is harmless', () => {
    expect(harmless('Tin\tbài\n😀 ‍ ổ')).toBe('Tin\tbài\n😀 ‍ ổ')
    expect(harmless(EVIL)).not.toMatch(CONTROLS)
  })
})

describe('validate', () => {
  it('names the line of what is too deep, too long or no JSON', async () => {
    let list = '{"ordered":false,"items":[]}'
    for (let n = 0; n < 20_000; n++) list = `{"ordered":false,"items":[{"text":"x","list":${list}}]}`
    const block = `{"type":"list",${list.slice(1)}`
    const record = `{"schema":"tinbai/article.v1","status":"article","page":{"input":"-"},"charset":{"charset":"utf-8","certainty":"certain","why":"x"},"article":{"title":"x","section":[],"body":[${block}],"figures":[],"bylines":[],"attachments":[],"language":"vi"},"notices":[],"tool":"tinbai 0"}`
    const ran = await tinbai.run(['validate', put('deep.jsonl', `{}\n${record}\nrubbish\n${'['.repeat(1_000_000)}\n`)])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(/line 1: .*required/u)
    expect(ran.stderr).toMatch(/line 2: nested too deeply/u)
    expect(ran.stderr).toMatch(/line 3: not JSON/u)
    expect(ran.stderr).toMatch(/line 4: /u)
    expect(ran.stdout).toContain('4 records, 4 not valid')
  })
})

it('explain stays small where an id is a megabyte long', async () => {
  const page = `<body><div id="${'x'.repeat(1_000_000)}">${'<div><p>Một câu ngắn.</p></div>'.repeat(2500)}</div>`
  const ran = await tinbai.run(['explain', '-', '-f', 'json'], { input: page })
  expect(ran.stdout.length).toBeGreaterThan(1000)
  expect(ran.stdout.length).toBeLessThan(5_000_000)
}, 60_000)
