import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readPages } from '../../src/archive'
import { filesOf } from '../../src/archive/inputs'
import { arrivals, fileOf, folderOf, shortly } from './folder'
import { html, packed, response } from './warc-bytes'

const A = 'http://tin.example.gov.vn/a.aspx'

describe('a folder', () => {
  const folder = folderOf({
    'b.html': html('hai'),
    'a/Z.HTM': html('không'),
    'a/đường.aspx': html('một'),
    'index.php@id=3': html('bốn'),
    'no-extension': html('năm'),
    'style.css': '<p>',
    'data.bin': '\0\0\0\0',
    'notes.md': 'tin',
    'bài.txt': 'Một bài báo chữ trơn',
    '.hidden.html': html('ẩn'),
    'crawl.warc.gz': packed([response(A, { body: html('sáu') })]),
    'pages.jsonl': `{"url":"${A}?7","html":"<p>bảy</p>"}\n`,
  })

  it('is read in the order of its paths, archives and all', async () => {
    expect(await shortly(folder)).toEqual([
      'page a/Z.HTM không',
      'page a/đường.aspx một',
      'page b.html hai',
      'page bài.txt',
      `page ${A} sáu`,
      'skipped not-html',
      'page index.php@id=3 bốn',
      'page no-extension năm',
      'skipped not-html',
      `page ${A}?7 bảy`,
      'skipped not-html',
    ])
  })

  it('names the input and the path in it', async () => {
    const all = await arrivals(folder)
    expect(all[1]!.origin).toEqual({ input: folder, path: 'a/đường.aspx' })
    expect(all[4]!.origin).toMatchObject({ input: folder, path: 'crawl.warc.gz', url: A })
  })

  it('has failures for the files that cannot be read, and goes on', async () => {
    const broken = folderOf({ 'a.warc': 'x', 'b.html': html('hai'), 'd.html': html('bốn') })
    symlinkSync('/nowhere/at/all', join(broken, 'c.html'))
    expect(await shortly(broken)).toEqual(['failure not-a-warc, ends', 'page b.html hai', 'failure not-found, ends', 'page d.html bốn'])
  })

  it.skipIf(process.getuid?.() === 0)('has a failure for a file without permission (root may read all)', async () => {
    const broken = folderOf({ 'a.html': html('một') })
    chmodSync(join(broken, 'a.html'), 0)
    expect(await shortly(broken)).toEqual(['failure unreadable, ends'])
  })

  it('that is empty is a failure', async () => {
    const empty = folderOf({})
    mkdirSync(join(empty, 'a'))
    expect(await shortly(empty)).toEqual(['failure not-found, ends'])
  })

  it('that is linked into itself is read once', async () => {
    const folder = folderOf({ 'a/x.html': html('một') })
    symlinkSync(folder, join(folder, 'a/again'))
    expect(await shortly(folder)).toEqual(['page a/x.html một'])
  })
})

describe('inputs', () => {
  it('may be a pattern', async () => {
    const folder = folderOf({ 'x/b.html': html('hai'), 'x/a.html': html('một'), 'x/c.txt': 'ba' })
    const pattern = `${folder}/**/*.html`
    const all = await arrivals(pattern)
    expect(all.map(arrival => arrival.origin.input)).toEqual([pattern, pattern])
    expect(all.map(arrival => arrival.origin.path!.endsWith('.html'))).toEqual([true, true])
    expect(await shortly(pattern)).toEqual([expect.stringContaining('một'), expect.stringContaining('hai')])
  })

  it('are read one after another; a file whose name is a pattern is the file', async () => {
    const a = fileOf('[a].html', html('một'))
    const b = fileOf('b.html', html('hai'))
    expect(await shortly([b, a])).toEqual([`page ${b} hai`, `page ${a} một`])
  })

  it('that are not there are failures', async () => {
    expect(await shortly(['/nowhere/a.html', '/nowhere/*.html'])).toEqual(['failure not-found, ends', 'failure not-found, ends'])
  })

  it('that are one page are read, whatever is in them', async () => {
    const file = fileOf('a.bin', new Uint8Array())
    expect(await arrivals(file)).toEqual([{ kind: 'page', origin: { input: file }, bytes: new Uint8Array(), notices: [] }])
  })

  it('that are larger than a page may be are failures', async () => {
    expect(await shortly(fileOf('a.html', html('một')), { maxPageBytes: 10 })).toEqual(['failure page-too-large, ends'])
  })

  it('are read when they are asked for, and no further', async () => {
    const reader = readPages([fileOf('a.html', html('một')), '/nowhere'])
    expect((await reader.next()).value).toMatchObject({ kind: 'page' })
    expect(await reader.return(undefined)).toEqual({ done: true, value: undefined })
  })

  it.each([0, -1, 1.5, Number.NaN, '5' as never])('with maxPageBytes %j throw a TypeError that names it', maxPageBytes => {
    expect(() => readPages('a', { maxPageBytes })).toThrow(/options\.maxPageBytes must be/)
  })
})

describe('NDJSON', () => {
  const lines = [
    JSON.stringify({ url: A, html: html('một'), captured: '2019-03-05T08:00:00+07:00' }),
    '',
    JSON.stringify({ url: A, text: 'Tin chữ trơn' }),
    '{"url": 5, "html": ""}',
    '{"url": "x"}',
    '{"html": "<p>',
    JSON.stringify({ html: '<p>ba</p>' }),
  ].join('\n')

  it.each([
    ['pages.ndjson', lines],
    ['pages.jsonl', `${lines}\r\n`],
    ['pages.jsonl.gz', gzipSync(lines)],
  ])('has a page a line, and a failure for a line that is none: %s', async (name, content) => {
    const file = fileOf(name, content)
    const all = await arrivals(file)
    expect(all.map(arrival => (arrival.kind === 'failure' ? arrival.error.code : arrival.kind))).toEqual([
      'page',
      'page',
      'bad-line',
      'bad-line',
      'bad-line',
      'page',
    ])
    expect(all[0]).toMatchObject({
      origin: { input: file, path: `${file}:1`, url: A, captured: '2019-03-05T01:00:00.000Z' },
      input: 'html',
      contentType: 'text/html; charset=utf-8',
    })
    expect(all[1]).toMatchObject({ origin: { path: `${file}:3` }, input: 'text', bytes: new TextEncoder().encode('Tin chữ trơn') })
    expect(all.slice(2, 5).map(arrival => arrival.kind === 'failure' && arrival.error.message)).toEqual([
      expect.stringMatching(/^url: /),
      'the line has to have one of html, text and base64',
      expect.stringMatching(/^no JSON: /),
    ])
    expect(all[3]!.origin.path).toBe(`${file}:5`)
  })

  it.each([
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0', 'latin1'), 'not-ndjson'],
    ['an empty file', '', 'empty-file'],
    ['broken gzip', gzipSync(lines).subarray(0, 60), 'truncated'],
  ])('of %s is one failure', async (_, content, code) => {
    expect(await shortly(fileOf('pages.ndjson', content))).toEqual([`failure ${code}, ends`])
  })

  it('with a line beyond the limit goes on after it', async () => {
    const content = [{ html: 'a' }, { html: 'x'.repeat(5000) }, { html: 'y'.repeat(150) }, { html: 'b' }]
      .map(line => JSON.stringify(line))
      .join('\n')
    const all = await arrivals(fileOf('pages.ndjson', content), { maxPageBytes: 100 })
    expect(all.map(arrival => (arrival.kind === 'failure' ? arrival.error.code : arrival.kind))).toEqual([
      'page',
      'page-too-large',
      'page-too-large',
      'page',
    ])
  })
})

it('a broken line at the beginning of NDJSON costs that line', async () => {
  const good = JSON.stringify({ url: 'http://a.vn/', html: '<p>một</p>' })
  expect(await shortly(fileOf('a.ndjson', `{"url":"http://a.vn/0","ht\n${good}\n`))).toEqual(['failure bad-line', 'page http://a.vn/ một'])
  expect(await shortly(fileOf('a.ndjson', '{\n  "url": "x"\n}\n'))).toEqual(['failure bad-line', 'failure bad-line', 'failure bad-line'])
})

it('bytes that are no UTF-8 in a line of NDJSON are told', async () => {
  const line = Buffer.concat([Buffer.from('{"html":"<p>'), Buffer.from([0xe9, 0xff]), Buffer.from('</p>"}\n')])
  expect(await arrivals(fileOf('a.ndjson', line))).toMatchObject([{ kind: 'page', notices: [{ code: 'invalid-utf8' }] }])
})

it.skipIf(process.platform === 'win32')('a pipe in a folder is no file, and is not waited for', async () => {
  const folder = folderOf({ 'a.html': '<p>một</p>' })
  execFileSync('sh', ['-c', 'mkfifo "$@"', 'sh', join(folder, 'b.html'), join(folder, 'c.warc')])
  expect(await shortly(folder)).toEqual(['page a.html một', 'failure unreadable, ends', 'failure unreadable, ends'])
})

it('tells how far it has read, each byte once', async () => {
  const record = response(A, { body: html('một') })
  const folder = folderOf({
    'a.warc': record,
    'b.warc.gz': packed([record, record]),
    'c.html': '<p>ba</p>',
    'd.ndjson': '{"html":"<p>"}\n',
  })
  let read = 0
  await arrivals(folder, { onRead: bytes => (read += bytes) })
  expect(read).toBe(readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0))
})

describe('names', () => {
  const latin = (text: string) => Buffer.from(text, 'latin1')

  it.skipIf(process.platform !== 'linux')('that are not UTF-8 are read, in folders and by what a shell hands over', async () => {
    const folder = folderOf({ 'b.html': html('hai') })
    mkdirSync(Buffer.concat([latin(folder), latin('/th\xe1ng')]))
    writeFileSync(Buffer.concat([latin(folder), latin('/th\xe1ng/b\xe0i 5%.html')]), html('năm'))
    writeFileSync(Buffer.concat([latin(folder), latin('/b\xe0i.html')]), html('bài'))
    expect(await shortly(folder)).toEqual(['page b.html hai', 'page b%E0i.html bài', 'page th%E1ng/b%E0i 5%25.html năm'])
    expect(await shortly(join(folder, 'b\ufffdi.html'))).toEqual([`page ${join(folder, 'b%E0i.html')} bài`])
    expect((await shortly(`${folder}/*.html`)).length).toBe(2)
  })

  it('are in the order of their paths, byte by byte', async () => {
    const names = ['a/z.html', 'a-b.html', 'a.html', 'a/b/c.html', 'a0.html', 'Z.html', 'đ.html', 'ｚ.html', '😀.html']
    const folder = folderOf(Object.fromEntries(names.map(name => [name, html('x')])))
    const found = (await arrivals(folder)).map(({ origin }) => origin.path!)
    expect(found).toEqual([...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))))
  })
})

describe('links', () => {
  it('between folders do not multiply pages', async () => {
    const folder = folderOf({ 'a/x.html': html('một'), 'b/y.html': html('hai'), 'c/z.html': html('ba') })
    for (const from of ['a', 'b', 'c']) for (const to of ['a', 'b', 'c']) symlinkSync(`../${to}`, join(folder, from, `to-${to}`))
    expect(await shortly(folder)).toEqual(['page a/x.html một', 'page b/y.html hai', 'page c/z.html ba'])
  })

  it('out of the folder are followed, the same folder once', async () => {
    const outside = folderOf({ 'deep/x.html': html('một'), 'y.html': html('hai') })
    const folder = folderOf({ 'z.html': html('ba') })
    symlinkSync(outside, join(folder, 'a'))
    symlinkSync(outside, join(folder, 'b'))
    symlinkSync(folder, join(outside, 'back'))
    symlinkSync(outside, join(outside, 'deep/up'))
    expect(await shortly(folder)).toEqual(['page a/deep/x.html một', 'page a/y.html hai', 'page z.html ba'])
  })
})

it('a folder of 150,000 files begins at once and is read in little memory', async () => {
  const folder = folderOf({})
  for (let n = 0; n < 150_000; n++) writeFileSync(join(folder, `${n}.html`), '')
  const began = performance.now()
  const reader = filesOf(folder)
  await reader.next()
  expect(performance.now() - began).toBeLessThan(5000)
  let count = 1
  for await (const _ of reader) count++
  expect(count).toBe(150_000)
}, 120_000)
