import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildCommand, type Command } from './command'

let tinbai: Command
beforeAll(async () => {
  tinbai = await buildCommand()
}, 120_000)
afterAll(() => rmSync(dirname(tinbai.script), { recursive: true }))

const root = mkdtempSync(join(tmpdir(), 'tinbai-cli-'))
const put = (name: string, text: string | Uint8Array) => {
  writeFileSync(join(root, name), text)
  return join(root, name)
}

const sentence =
  'Sáng 12/5, cán bộ và nhân dân xã Bình Lâm đã ra quân nạo vét tuyến kênh N7 dài hơn ba cây số để kịp đón nước vụ hè thu năm nay.'
const article = `<!doctype html><html><head><meta charset="utf-8"><title>Xã</title></head><body><div class="content">
<h1>Bình Lâm ra quân nạo vét kênh N7</h1><p>${sentence}</p><p>${sentence.replace('Sáng', 'Chiều')}</p><p>${sentence.replace('Sáng', 'Tối')}</p></div></body></html>`
const page = put('page.html', article)
const empty = put('empty.html', '<html><body></body></html>')

describe('tinbai', () => {
  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await tinbai.run(['--version'])).toEqual({ code: 0, signal: null, stdout: `${version}\n`, stderr: '' })
  })

  it.each([
    [['--help']],
    [['extract', '--help']],
    [['explain', '--help']],
    [['normalize', '--help']],
    [['portal', '--help']],
    [['portal', 'new', '--help']],
    [['portal', 'test', '--help']],
    [['completion', '--help']],
    [['validate', '--help']],
    [['mapping', '--help']],
    [['help', 'extract']],
  ])('begins its help with examples: %j', async args => {
    const ran = await tinbai.run(args)
    expect(ran.code).toBe(0)
    expect(ran.stdout).toMatch(/^Examples:\n {2}tinbai/u)
    expect(ran.stderr).toBe('')
  })

  it.each([
    [[]],
    [['frob']],
    [['extract', '--frob']],
    [['extract', page, '-f', 'pdf']],
    [['extract', page, '--limit', '0']],
    [['extract', page, '--since', 'yesterday']],
    [['extract', page, '--since', '2019-13']],
    [['extract', page, '-f', 'json', '--fields', 'title,headline']],
    [['extract', page, '--fields', 'title']],
    [['extract', page, '-j', '2']],
    [['extract', page, '--resume']],
    [['extract', page, '-o', join(root, 'no'), '-f', 'json']],
    [['extract', 'https://a.example/', '-o', join(root, 'no')]],
    [['extract', page, '--per-page', 'markdown']],
    [['extract', page, '-o', join(root, 'no'), '--per-page', 'markdown', '--fields', 'title']],
    [['extract', page, '--time-limit', '5']],
    [['extract', page, '--lang', 'Vietnamese']],
    [['extract', page, '--captured', 'yesterday']],
    [['normalize', '--write']],
    [['portal']],
    [['portal', 'new', page]],
    [['portal', 'test', page, page]],
    [['completion', 'csh']],
    [['extract', '-', '-o', join(root, 'no')]],
    [['extract', page, '--portal', page]],
    [['explain']],
    [['explain', page, page]],
    [['mapping', 'altavista']],
  ])('ends wrong use with 2 and words on stderr only: %j', async args => {
    const ran = await tinbai.run(args)
    expect(ran.code).toBe(2)
    expect(ran.stdout).toBe('')
    expect(ran.stderr).toMatch(/^(?:error|tinbai|Examples): ?/u)
    expect(ran.stderr).not.toMatch(/\n\s+at /u)
  })
})

describe('tinbai extract', () => {
  it('prints the article, a paragraph a line in a pipe', async () => {
    const ran = await tinbai.run(['extract', page])
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toMatch(/^Bình Lâm ra quân nạo vét kênh N7\n/u)
    expect(ran.stdout.split('\n')).toContain(sentence)
    expect(ran.stdout).not.toContain('\u001b')
  })

  it('reads stdin, named or not', async () => {
    const [named, unnamed] = [await tinbai.run(['extract', '-'], { input: article }), await tinbai.run(['extract'], { input: article })]
    expect(named).toMatchObject({ code: 0, stdout: expect.stringContaining(sentence) })
    expect(unnamed).toEqual(named)
  })

  it.each([
    ['markdown', /^# Bình Lâm ra quân nạo vét kênh N7\n/u],
    [
      'html',
      /^<!doctype html>\n<html lang="vi">[\s\S]*<title>Bình Lâm ra quân nạo vét kênh N7<\/title>[\s\S]*<h1>Bình Lâm[\s\S]*<\/html>\n$/u,
    ],
    ['json', /^\{\n {2}"schema": "tinbai\/article\.v1",\n {2}"status": "article"/u],
    ['jsonl', /^\{"schema":"tinbai\/article\.v1","status":"article",.*\}\n$/u],
    ['csv', /^id,status,because,[^\n]*,tool,tags,image,[^\n]*\n,article,,[\s\S]*Bình Lâm ra quân nạo vét kênh N7/u],
    ['json-ld', /"@type": "NewsArticle"/u],
    ['search', /^\{"id":"[^"]+".*"title_folded":"binh lam ra quan nao vet kenh n7"/u],
    ['es-bulk', /^\{"index":\{"_index":"articles","_id":"[^"]+"\}\}\n\{"id"/u],
  ])('writes %s', async (format, pattern) => {
    const ran = await tinbai.run(['extract', page, '-f', format])
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toMatch(pattern)
  })

  it('writes several articles on one page, and no page where there is none', async () => {
    const both = await tinbai.run(['extract', page, empty, page, '-f', 'html', '-q'])
    expect(both.stdout.match(/<!doctype|<\/html>|<article|<title>/gu)).toEqual(['<!doctype', '<title>', '<article', '<article', '</html>'])
    expect(await tinbai.run(['extract', empty, '-f', 'html', '-q'])).toMatchObject({ code: 1, stdout: '' })
  })

  it('writes the facts before Markdown, and says where it cannot', async () => {
    const ran = await tinbai.run(['extract', page, '-f', 'markdown', '--front-matter'])
    expect(ran.stdout).toMatch(/^---\ntitle: "Bình Lâm ra quân nạo vét kênh N7"\n[\s\S]*lang: "vi"\n---\n\n# Bình Lâm/u)
    expect(await tinbai.run(['extract', page, '--front-matter'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--front-matter'),
    })
  })

  it('keeps the fields asked for', async () => {
    const ran = await tinbai.run(['extract', page, '-f', 'jsonl', '--fields', 'body, title'])
    const record = JSON.parse(ran.stdout)
    expect(Object.keys(record.article)).toEqual(['title', 'body'])
    expect(record.fields).toEqual(['title', 'body'])
  })

  it('gives a reason where a page is no article; json has a record all the same', async () => {
    const ran = await tinbai.run(['extract', page, empty])
    expect(ran).toMatchObject({ code: 0, stdout: expect.stringContaining(sentence) })
    expect(ran.stderr).toMatch(/^tinbai: .*empty\.html: no article \(empty\)\npages +2\narticles +1\nno article +1\n/u)
    expect(await tinbai.run(['extract', page, empty, '-q'])).toMatchObject({ code: 0, stderr: '' })
    expect(await tinbai.run(['extract', empty])).toMatchObject({ code: 1, stderr: `tinbai: ${empty}: no article (empty)\n` })
    const json = await tinbai.run(['extract', empty, '-f', 'json'])
    expect(json.code).toBe(1)
    expect(JSON.parse(json.stdout)).toMatchObject({ status: 'no-article', because: 'empty', origin: { input: empty } })
  })

  const packed = gzipSync(article)
  it.each([
    ['a file that is not there', () => join(root, 'nowhere.html'), /no such file/u],
    ['a PDF', () => put('trang.html', '%PDF-1.7'), /PDF document/u],
    ['a PDF packed by gzip', () => put('trang.html.gz', gzipSync('%PDF-1.7')), /PDF document/u],
    ['HTML packed by gzip and called a WARC', () => put('packed.warc.gz', packed), /WARC/u],
    ['a WARC that is none', () => put('none.warc', article), /WARC/u],
    ['an empty WARC', () => put('empty.warc.gz', ''), /empty/u],
  ])('ends with 3 and one line on %s; the other inputs come out', async (_, make, message) => {
    const ran = await tinbai.run(['extract', make(), page, '-q'])
    expect(ran.code).toBe(3)
    expect(ran.stdout).toContain(sentence)
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(ran.stderr).toMatch(message)
  })

  it('takes a portal from a file', async () => {
    const html = put(
      'own.html',
      `<body><div class="menu"><h1>Cổng thông tin</h1></div><div id="x9"><b class="t7">Tiêu đề riêng của trang</b><p>${sentence}</p><p>${sentence}</p><p>${sentence}</p></div></body>`,
    )
    const portal = put(
      'portal.json',
      JSON.stringify({ name: 'own', hosts: ['example.gov.vn'], layouts: [{ title: ['.t7'], body: ['#x9'] }] }),
    )
    const ran = await tinbai.run(['extract', html, '--portal', portal, '--url', 'https://example.gov.vn/a', '-f', 'jsonl'])
    expect(JSON.parse(ran.stdout)).toMatchObject({ article: { title: 'Tiêu đề riêng của trang' } })
  })

  it('is quiet when its reader has seen enough', async () => {
    const many = put(
      'many.ndjson',
      Array.from({ length: 400 }, (_, i) => JSON.stringify({ url: `https://example.vn/${i}`, html: article })).join('\n'),
    )
    const running = tinbai.start(['extract', many, '-f', 'jsonl', '-q'])
    running.process.stdout!.once('data', () => running.process.stdout!.destroy())
    expect(await running.ended).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('tinbai explain', () => {
  it.each([
    ['text', /^article "Bình Lâm ra quân nạo vét kênh N7"; kept \d+ .*\n\n/u],
    ['html', /^<!doctype html>\n<html lang="en">[\s\S]*page\.html explained/u],
    ['json', /"trace": \[\n/u],
  ])('says why, as %s', async (format, pattern) => {
    const ran = await tinbai.run(['explain', page, '-f', format])
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toMatch(pattern)
    expect(ran.stdout).toContain('Bình Lâm')
  })

  it('explains no article too, and says with 1 that it is none', async () => {
    expect(await tinbai.run(['explain', empty])).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^no article: empty/u),
      stderr: '',
    })
  })

  it('cannot explain what cannot be read', async () => {
    expect(await tinbai.run(['explain', join(root, 'nowhere.html')])).toMatchObject({
      code: 3,
      stdout: '',
      stderr: expect.stringMatching(/nowhere\.html: no such file/u),
    })
  })
})

describe('tinbai validate', () => {
  it('accepts what extract writes', async () => {
    const records = await tinbai.run(['extract', page, empty, '/nowhere', '-f', 'jsonl'])
    const ran = await tinbai.run(['validate', '-'], { input: records.stdout })
    expect(ran).toEqual({ code: 0, signal: null, stdout: '-: 3 records, all valid\n', stderr: '' })
  })

  it.each([
    ['not JSON', () => '{"schema":', /line 1: not JSON/u],
    ['a record of nothing', () => '{}', /line 1: the record must have required property 'schema'/u],
    [
      'an article with a byline of no kind',
      (good: string) => good.replace('"bylines":[]', '"bylines":[{"name":"An","kind":"robot","roles":[],"raw":"","from":"page"}]'),
      /line 1: article\/bylines\/0\/kind must be equal to one of the allowed values/u,
    ],
    [
      'a field nobody knows',
      (good: string) => good.replace('"bylines":[]', '"bylines":[],"author":"An"'),
      /line 1: article must NOT have additional properties \(author\)/u,
    ],
    [
      'an article without a title',
      (good: string) => good.replace(/"title":"[^"]*",/u, ''),
      /line 1: article must have required property 'title'/u,
    ],
  ])('refuses %s', async (_, spoil, message) => {
    const good = (await tinbai.run(['extract', page, '-f', 'jsonl'])).stdout
    const file = put('bad.jsonl', spoil(good))
    const ran = await tinbai.run(['validate', file])
    expect(ran).toMatchObject({ code: 1, stdout: `${file}: 1 records, 1 not valid\n` })
    expect(ran.stderr).toMatch(message)
  })

  it('ends with 3 where there is no file', async () => {
    expect(await tinbai.run(['validate', '/nowhere.jsonl'])).toMatchObject({ code: 3, stdout: '' })
  })
})

describe('tinbai mapping', () => {
  it('prints JSON or SQL', async () => {
    expect(JSON.parse((await tinbai.run(['mapping', 'elasticsearch'])).stdout)).toHaveProperty('mappings')
    expect((await tinbai.run(['mapping', 'sqlite'])).stdout).toMatch(/CREATE (?:VIRTUAL )?TABLE/u)
  })
})

describe('tinbai completion', () => {
  const shells = ['bash', 'zsh', 'fish'] as const
  it.each(shells)('prints a script for %s that knows every command and option', async shell => {
    const { code, stdout, stderr } = await tinbai.run(['completion', shell])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const word of ['extract', 'portal', 'per-page', 'markdown', 'escapes', 'completion']) expect(stdout).toContain(word)
    const installed = spawnSync(shell, ['-n'], { input: stdout, encoding: 'utf8' })
    if (installed.error) console.log(`${shell} is not installed: its script was not read by it`)
    else expect(installed).toMatchObject({ status: 0, stderr: '' })
  })

  it.skipIf(spawnSync('bash', ['-c', 'true']).error !== undefined)('completes in bash', async () => {
    const { stdout: script } = await tinbai.run(['completion', 'bash'])
    const complete = (...words: string[]) =>
      spawnSync(
        'bash',
        ['-c', `${script}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _tinbai; printf '%s\\n' "\${COMPREPLY[@]}"`, '_', 'tinbai', ...words],
        {
          cwd: root,
          encoding: 'utf8',
        },
      )
        .stdout.split('\n')
        .filter(Boolean)
    expect(complete('ex')).toEqual(['extract', 'explain'])
    expect(complete('extract', '-f', 'ma')).toEqual(['markdown'])
    expect(complete('extract', '--per')).toEqual(['--per-page'])
    expect(complete('extract', 'page.h')).toEqual(['page.html'])
    expect(complete('portal', 'te')).toEqual(['test'])
    expect(complete('portal', 'test', '--capt')).toEqual(['--captured'])
    expect(complete('mapping', 'so')).toEqual(['solr'])
  })
})

describe('tinbai normalize', () => {
  it('is a filter', async () => {
    expect(await tinbai.run(['normalize', '--tone', 'old'], { input: 'hoà bình' })).toMatchObject({ code: 0, stdout: 'hòa bình' })
  })
})

describe('tinbai extract -o', () => {
  const pages = put(
    'batch.ndjson',
    Array.from({ length: 30 }, (_, i) => JSON.stringify({ url: `https://example.vn/${i}`, html: article })).join('\n'),
  )

  it('writes what extract -f jsonl prints, and tells of it on stderr only', async () => {
    const out = join(root, 'out-1')
    const [batch, printed] = [
      await tinbai.run(['extract', pages, page, empty, '-o', out, '-j', '2']),
      await tinbai.run(['extract', pages, '-f', 'jsonl']),
    ]
    expect(batch).toMatchObject({ code: 0, stdout: '' })
    expect(batch.stderr).toMatch(/^pages +32\narticles +31\nno article +1\n {2}empty +1\n/mu)
    expect(readFileSync(join(out, 'batch.ndjson.jsonl'), 'utf8')).toBe(printed.stdout)
    expect(existsSync(join(out, 'pages.jsonl'))).toBe(true)
    const valid = await tinbai.run(['validate', join(out, 'batch.ndjson.jsonl')])
    expect(valid.stdout).toMatch(/30 records, all valid/u)
  })

  it('says nothing with --quiet', async () => {
    expect(await tinbai.run(['extract', page, '-o', join(root, 'out-2'), '-q'])).toEqual({ code: 0, signal: null, stdout: '', stderr: '' })
  })

  it('ends with 3 on an input that cannot be read to its end, also when resumed', async () => {
    const truncated = put('cut.ndjson.gz', gzipSync(readFileSync(pages)).subarray(0, 200))
    for (const more of [[], ['--resume']]) {
      const ran = await tinbai.run(['extract', truncated, '-o', join(root, 'out-3'), '-q', ...more])
      expect(ran).toMatchObject({ code: 3, stdout: '', stderr: expect.stringMatching(/^tinbai: .*cut\.ndjson\.gz.*\n$/u) })
    }
  })
})

describe.skipIf(!existsSync('/dev/full'))('a disk that is full', () => {
  it('is told of in words where stdout is on it', async () => {
    const { stderr, status } = spawnSync('sh', ['-c', `exec "$0" "$1" extract "$2" > /dev/full`, process.execPath, tinbai.script, page], {
      encoding: 'utf8',
    })
    expect({ stderr, status }).toEqual({ stderr: 'tinbai: stdout: no space is left on the disk\n', status: 1 })
  })

  it('is told of where the folder cannot be made', { timeout: 20_000 }, async () => {
    expect(await tinbai.run(['extract', page, '-o', '/proc/none/such'])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^tinbai: \/proc\/none\/such: [^;]*\n$/u),
    })
  })
})

describe('stdin', () => {
  const line = JSON.stringify({ url: 'https://example.vn/1', html: article })
  const mime = `From: <Saved by Microsoft Internet Explorer 5>\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(article).toString('base64')}\r\n`
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${article}`
  const warc = `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`

  it.each([
    ['a page', article, 1],
    ['NDJSON', `\ufeff${line}\r\n${line}\r\n`, 2],
    ['MHTML', mime, 1],
    ['a WARC', warc + warc, 2],
    ['a packed WARC', Buffer.concat([gzipSync(warc), gzipSync(warc)]), 2],
  ])('may be %s', async (_, input, count) => {
    const { code, stdout, stderr } = await tinbai.run(['extract', '-', '-f', 'jsonl', '-q'], { input })
    const titles = stdout.split('\n').flatMap(text => (text === '' ? [] : [JSON.parse(text).article.title]))
    expect({ code, stderr, titles }).toEqual({ code: 0, stderr: '', titles: Array(count).fill('Bình Lâm ra quân nạo vét kênh N7') })
  })

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7'), /a PDF document, no page/],
    ['a zip', Buffer.from('PK\x03\x04 and so on'), /it is read from a file only/],
  ])('that is %s is told so', async (_, input, message) => {
    expect(await tinbai.run(['extract', '-'], { input })).toMatchObject({ code: 3, stdout: '', stderr: expect.stringMatching(message) })
  })
})
