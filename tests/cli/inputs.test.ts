import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeLegacy } from '../../src/text'
import { packed, response } from '../archive/warc-bytes'
import { buildCommand, type Command } from './command'

let tinbai: Command
let server: Server
let address: string
const root = mkdtempSync(join(tmpdir(), 'tinbai-inputs-'))

const sentence = (opening: string) =>
  `${opening} 12/5, cán bộ và nhân dân xã Bình Lâm đã ra quân nạo vét tuyến kênh N7 dài hơn ba cây số để kịp đón nước vụ hè thu.`
const pageOf = (title: string) =>
  `<!doctype html><html><body><div class="content"><h1>${title}</h1>${['Sáng', 'Chiều', 'Tối'].map(opening => `<p>${sentence(opening)}</p>`).join('')}</div></body></html>`
const english = `<html><body><article><h1>Lam Hai opens a second ferry berth</h1>${'<p>The province has opened a second ferry berth, which doubles the crossings to the island, the department said on Monday.</p>'.repeat(4)}</article></body></html>`
const title = 'Bình Lâm ra quân nạo vét kênh N7'
const list = `<html><body><ul>${Array.from({ length: 30 }, (_, i) => `<li><a href="/tin/${i}">Tin số ${i} của xã Bình Lâm trong tuần</a> <span>0${(i % 9) + 1}/05/2019</span></li>`).join('')}</ul></body></html>`

const ROUTES: Record<string, (respond: (status: number, headers: Record<string, string>, body?: Uint8Array | string) => void) => void> = {
  '/tin/1': respond => respond(200, { 'content-type': 'text/html; charset=utf-8' }, pageOf(title)),
  // windows-1258 has no sign of its own on a short page: only the header tells.
  '/1258': respond =>
    respond(200, { 'content-type': 'text/html; charset=windows-1258' }, encodeLegacy(pageOf(title), 'windows-1258').bytes),
  '/gzip': respond => respond(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }, gzipSync(pageOf(title))),
  '/old': respond => respond(301, { location: '/newer' }),
  '/newer': respond => respond(302, { location: `${address}/tin/1` }),
  '/round': respond => respond(302, { location: '/round' }),
  '/elsewhere': respond => respond(302, { location: 'file:///etc/passwd' }),
  '/pdf': respond => respond(200, { 'content-type': 'application/pdf' }, '%PDF-1.4\n%âãÏÓ\n1 0 obj\n<</Type/Catalog>>'),
  '/large': respond => respond(200, { 'content-type': 'text/html' }, new Uint8Array(33 * 1024 * 1024)),
  '/slow': () => {},
}

beforeAll(async () => {
  tinbai = await buildCommand()
  server = createServer((request, answer) => {
    const route = ROUTES[request.url ?? '']
    const respond = (status: number, headers: Record<string, string>, body: Uint8Array | string = '') =>
      answer.writeHead(status, headers).end(body)
    if (route) route(respond)
    else respond(404, { 'content-type': 'text/html' }, pageOf('Không tìm thấy trang'))
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}, 120_000)
afterAll(() => {
  server.close()
  server.closeAllConnections()
  rmSync(dirname(tinbai.script), { recursive: true })
  rmSync(root, { recursive: true, force: true })
})

const put = (name: string, text: string | Uint8Array) => {
  const path = join(root, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path
}
const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

describe('an address', () => {
  it.each(['/tin/1', '/1258', '/gzip'])('is fetched: %s', async path => {
    const ran = await tinbai.run(['extract', `${address}${path}`, '-f', 'jsonl'])
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    const [record] = lines(ran.stdout)
    expect(record.article.title).toBe(title)
    expect(record.article.body[0].text).toBe(sentence('Sáng'))
    expect(record.origin).toMatchObject({
      input: `${address}${path}`,
      url: `${address}${path}`,
      captured: expect.stringMatching(/^\d{4}-/),
    })
    expect(record.article.url).toBe(`${address}${path}`)
  })

  it('shows where it is sent on to, and names the page by where it came from', async () => {
    const ran = await tinbai.run(['extract', `${address}/old`, '-f', 'jsonl'])
    expect(ran.stderr).toBe(`tinbai: ${address}/old → ${address}/newer\ntinbai: ${address}/newer → ${address}/tin/1\n`)
    expect(lines(ran.stdout)[0]).toMatchObject({
      origin: { input: `${address}/old`, url: `${address}/tin/1` },
      article: { url: `${address}/tin/1` },
    })
    expect(await tinbai.run(['extract', `${address}/old`, '-q'])).toMatchObject({ code: 0, stderr: '' })
  })

  it.each([
    ['/none', /the server answers 404/],
    ['/round', /redirects more than 10 times/],
    ['/elsewhere', /redirects to file:/],
    ['/large', /larger than 33554432 bytes/],
    ['/slow', /took longer than 1 s/],
  ])('that gives no page is said to: %s', async (path, message) => {
    const ran = await tinbai.run(['extract', `${address}${path}`, '--time-limit', path === '/slow' ? '1' : '60', '-q'])
    expect(ran).toMatchObject({ code: 3, stdout: '', stderr: expect.stringMatching(message) })
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('of no server is said to, and the other inputs come out', async () => {
    const page = put('page.html', pageOf(title))
    const ran = await tinbai.run(['extract', 'http://127.0.0.1:9/', page, '-q'])
    expect(ran).toMatchObject({ code: 3, stdout: expect.stringContaining(title), stderr: expect.stringMatching(/ECONNREFUSED|bad port/) })
  })

  it('of another kind of file is no article', async () => {
    expect(await tinbai.run(['extract', `${address}/pdf`])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/no article \(not-html\)/),
    })
  })

  it('can be explained', async () => {
    expect(await tinbai.run(['explain', `${address}/old`, '-f', 'html'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`<title>${address}/tin/1 explained`),
    })
    expect(await tinbai.run(['explain', `${address}/none`])).toMatchObject({ code: 3, stdout: '' })
  })
})

const saved = () => {
  put('saved/vi/một.html', pageOf(title))
  put('saved/vi/sau/hai.html', pageOf(`${title} đợt hai`))
  put('saved/en/one.html', english)
  put('saved/list.html', list)
  return join(root, 'saved')
}

describe('the same pages', () => {
  it('end alike and are summed up alike, in a folder, on stdout and in a batch', async () => {
    const folder = saved()
    const files = ['en/one.html', 'list.html', 'vi/một.html', 'vi/sau/hai.html'].map(file => join(folder, file))
    const runs = [
      await tinbai.run(['extract', folder]),
      await tinbai.run(['extract', ...files, '-f', 'jsonl']),
      await tinbai.run(['extract', folder, '-o', join(root, 'alike')]),
    ]
    const summaries = runs.map(({ stderr }) => stderr.slice(stderr.indexOf('pages ')))
    expect(summaries[0]).toMatch(/^pages +4\narticles +3\nno article +1\n {2}list-page +1\n/)
    expect(new Set(summaries).size).toBe(1)
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0])
    const lists = put('lists/a.html', list)
    const none = [
      await tinbai.run(['extract', dirname(lists)]),
      await tinbai.run(['extract', lists]),
      await tinbai.run(['extract', lists, '-o', join(root, 'none')]),
    ]
    expect(none.map(({ code }) => code)).toEqual([1, 1, 1])
  })
})

describe('what is written', () => {
  const titles = (stdout: string) => lines(stdout).map(record => record.article?.title ?? record.because)

  it('may be articles only, in one language only', async () => {
    const folder = saved()
    const of = async (...flags: string[]) => titles((await tinbai.run(['extract', folder, '-f', 'jsonl', '-q', ...flags])).stdout)
    expect(await of()).toHaveLength(4)
    expect(await of('--only', 'articles')).toHaveLength(3)
    expect(await of('--lang', 'VI')).toEqual([title, `${title} đợt hai`])
    expect(await of('--lang', 'en')).toEqual(['Lam Hai opens a second ferry berth'])
  })

  it('of a batch may be more than records: a file beside them, a file a page, folders kept', async () => {
    const out = join(root, 'more')
    const ran = await tinbai.run(['extract', saved(), '-o', out, '-q', '-f', 'search', '--per-page', 'markdown', '--lang', 'vi'])
    expect(ran).toMatchObject({ code: 0, stdout: '', stderr: '' })
    expect(lines(readFileSync(join(out, 'saved.jsonl'), 'utf8'))).toHaveLength(4)
    expect(lines(readFileSync(join(out, 'saved.search.jsonl'), 'utf8')).map(({ title }) => title)).toEqual([title, `${title} đợt hai`])
    expect(readFileSync(join(out, 'saved.pages/vi/một.md'), 'utf8')).toMatch(new RegExp(`^# ${title}\n`))
    expect(existsSync(join(out, 'saved.pages/vi/sau/hai.md'))).toBe(true)
    expect(existsSync(join(out, 'saved.pages/en'))).toBe(false)
    expect(existsSync(join(out, 'saved.pages/list.md'))).toBe(false)
  })

  it('of an archive is named by address, each name once, none outside of the folder', async () => {
    const records = ['/tin/1.html', '/tin/1.aspx', '/../../../x?id=1', '/'].map(path =>
      response(`http://songxanh.example.gov.vn${path}`, { body: pageOf(title) }),
    )
    const warc = put('crawl.warc.gz', packed(records))
    const out = join(root, 'archive')
    expect(await tinbai.run(['extract', warc, '-o', out, '-q', '--per-page', 'text'])).toMatchObject({ code: 0, stderr: '' })
    const folder = join(out, 'crawl.warc.gz.pages/songxanh.example.gov.vn')
    for (const file of ['tin/1.txt', 'tin/1-2.txt', 'x_id=1.txt']) expect(existsSync(join(folder, file)), file).toBe(true)
    expect(existsSync(join(out, 'crawl.warc.gz.pages/songxanh.example.gov.vn.txt'))).toBe(true)
  })

  it('may be made of records that are there', async () => {
    const out = join(root, 'records')
    await tinbai.run(['extract', saved(), '-o', out, '-q'])
    const file = join(out, 'saved.jsonl')
    const found = await tinbai.run(['extract', file, '-f', 'search', '-q'])
    expect(lines(found.stdout).map(({ title }) => title)).toContain(title)
    expect(await tinbai.run(['extract', file, '-f', 'search', '-o', join(out, 'other'), '-q'])).toMatchObject({ code: 0, stderr: '' })
    expect(readFileSync(join(out, 'other/saved.search.jsonl'), 'utf8')).toBe(found.stdout)
    expect(lines((await tinbai.run(['extract', file, '-f', 'jsonl', '-q', '--limit', '2'])).stdout)).toHaveLength(2)
    expect(await tinbai.run(['extract', file, '-o', join(out, 'again')])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/records already/),
    })
    expect(await tinbai.run(['extract', file, saved(), '-f', 'search', '-o', join(out, 'again')])).toMatchObject({ code: 2 })
    const few = await tinbai.run(['extract', file, '-f', 'jsonl', '-q', '--fields', 'title'])
    expect(Object.keys(lines(few.stdout).find(({ article }) => article).article)).toEqual(['title'])
    const cut = put('cut.jsonl', readFileSync(file, 'utf8').replace('\n', '\n{"half\n'))
    expect(await tinbai.run(['extract', cut, '-f', 'search', '-q'])).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/cut\.jsonl: line 2: not JSON/),
    })
    const fields = put('few.jsonl', few.stdout)
    expect(await tinbai.run(['extract', fields, '-f', 'markdown'])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/only the fields title/),
    })
  })
})

describe('--captured', () => {
  it('picks the layout of that day', async () => {
    const page = put(
      'dated.html',
      `<body><h1>Cổng thông tin</h1><b class="old">${title}</b><i class="new">Tiêu đề mới</i><div id="x">${['Sáng', 'Chiều', 'Tối'].map(o => `<p>${sentence(o)}</p>`).join('')}</div></body>`,
    )
    const portal = put(
      'dated.json',
      JSON.stringify({
        name: 'a',
        hosts: ['a.example.gov.vn'],
        layouts: [
          { until: '2015-01-01', title: ['.old'], body: ['#x'] },
          { title: ['.new'], body: ['#x'] },
        ],
      }),
    )
    const of = async (...flags: string[]) =>
      lines(
        (await tinbai.run(['extract', page, '--portal', portal, '--url', 'http://a.example.gov.vn/1', '-f', 'jsonl', ...flags])).stdout,
      )[0].article.title
    expect(await of('--captured', '2014-06-01')).toBe(title)
    expect(await of('--captured', '2016-06-01')).toBe('Tiêu đề mới')
    expect(await of()).toBe('Tiêu đề mới')
  })
})

describe('tinbai portal', () => {
  const html = (extra = '') =>
    `<body><div class="top"><h1>Cổng thông tin huyện</h1></div><div class="tin"><h2 class="tieude">${title}</h2><span class="ngay">12/05/2019 08:30</span><div class="noidung">${['Sáng', 'Chiều', 'Tối'].map(o => `<p>${sentence(o)}</p>`).join('')}</div>${extra}</div></body>`

  it('begins one with the selectors that name what is read', async () => {
    const ran = await tinbai.run(['portal', 'new', put('new.html', html()), '--url', 'http://www.songxanh.example.gov.vn/tin/1'])
    expect(ran.code).toBe(0)
    expect(JSON.parse(ran.stdout)).toEqual({
      name: 'songxanh.example.gov.vn',
      hosts: ['songxanh.example.gov.vn'],
      layouts: [{ title: ['.tieude'], body: ['.noidung'], date: ['.ngay'] }],
    })
    expect(ran.stderr).toMatch(/holds lead, byline, section: fill in/)
  })

  it('shows what one changes, field by field', async () => {
    const page = put('test.html', html('<p class="ky">Hoài Thu</p><div class="dang">Đăng ngày 14/05/2019</div>'))
    const portal = put(
      'test.json',
      JSON.stringify({
        name: 'a',
        hosts: ['songxanh.example.gov.vn'],
        layouts: [{ date: ['.dang'], kicker: ['.none'], body: ['.noidung'], byline: ['.ky'] }],
      }),
    )
    const ran = await tinbai.run(['portal', 'test', portal, page])
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toMatch(/^.*test\.html: article\n/)
    expect(ran.stdout).toContain('.none: names nothing here')
    expect(ran.stdout).toMatch(/~ date +2019-05-12T08:30\n +→ 2019-05-14\n +\.dang: 1 element\n/)
    expect(ran.stdout).toContain(`= title      ${title}\n`)
    expect(ran.stdout).toMatch(/[+=] byline +Hoài Thu \(text\)\n +\.ky: 1 element/)
  })

  it('says where a page is none of its own', async () => {
    const portal = put('other.json', JSON.stringify({ name: 'a', hosts: ['other.example.gov.vn'], layouts: [{ title: ['h2'] }] }))
    const ran = await tinbai.run(['portal', 'test', portal, put('own.html', html()), '--url', 'http://songxanh.example.gov.vn/1'])
    expect(ran).toMatchObject({ code: 1, stdout: expect.stringMatching(/is on none of the portal’s hosts/) })
  })
})

describe('explain and portal take what extract takes', () => {
  const other = 'Hải Lâm nạo vét kênh N9'
  const [first, second] = ['http://songxanh.example.gov.vn/1', 'http://songxanh.example.gov.vn/2']
  const records = () => [response(first, { body: pageOf(title) }), response(second, { body: pageOf(other) })]
  const archive = () => put('two.warc.gz', packed(records()))
  const mhtml = (text: string) =>
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${first}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString('base64')}\r\n--b--\r\n`

  it.each([
    ['a packed page', () => put('one.html.gz', gzipSync(pageOf(title)))],
    ['an MHTML', () => put('one.mht', mhtml(pageOf(title)))],
    ['an archive of one page', () => put('one.warc.gz', packed([response(first, { body: pageOf(title) })]))],
    ['a line of NDJSON', () => put('one.ndjson', JSON.stringify({ id: '1', html: pageOf(title) }))],
    ['a folder of one page', () => dirname(put('folder/one.html', pageOf(title)))],
  ])('%s', async (_, input) => {
    const file = input()
    const explained = await tinbai.run(['explain', file])
    expect(explained).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(new RegExp(`^article "${title}"`)) })
    const begun = await tinbai.run(['portal', 'new', file, '--url', first])
    expect(JSON.parse(begun.stdout).hosts).toEqual(['songxanh.example.gov.vn'])
    const tested = await tinbai.run(['portal', 'test', put('one.json', begun.stdout), file])
    expect(tested).toMatchObject({ code: 0, stdout: expect.stringContaining(`= title      ${title}`) })
  })

  it('one of several pages, by its address or its place', async () => {
    const length = gzipSync(records()[0]!).length
    for (const which of [
      ['--page', second],
      ['--offset', String(length)],
    ]) {
      const ran = await tinbai.run(['explain', archive(), ...which])
      expect(ran).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(new RegExp(`^article "${other}"`)) })
    }
    expect(await tinbai.run(['explain', archive()])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(`--page ${second}`),
    })
    expect(await tinbai.run(['explain', archive(), '--page', 'http://none'])).toMatchObject({ code: 3, stdout: '' })
  })

  it('each page of an archive is held to a portal', async () => {
    const portal = put('both.json', JSON.stringify({ name: 'a', hosts: ['songxanh.example.gov.vn'], layouts: [{ title: ['h1'] }] }))
    const ran = await tinbai.run(['portal', 'test', portal, archive()])
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toContain(`two.warc.gz: ${first}: article\n  = title      ${title}`)
    expect(ran.stdout).toContain(`two.warc.gz: ${second}: article\n  = title      ${other}`)
  })

  it.each([
    ['a PDF', () => put('a.pdf', '%PDF-1.4\n%âãÏÓ\n'), 3, /a\.pdf: this is a PDF document, no page/],
    [
      'an archive without a page',
      () => put('none.warc', Buffer.concat([response(first, { status: '404 Not Found' })])),
      3,
      /there is no page in it/,
    ],
  ])('%s is no page', async (_, input, code, says) => {
    expect(await tinbai.run(['explain', input()])).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(says) })
  })

  it('records are no pages', async () => {
    const { stdout } = await tinbai.run(['extract', archive(), '-f', 'jsonl'])
    const ran = await tinbai.run(['explain', put('records.jsonl', stdout)])
    expect(ran).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('records.jsonl holds records') })
  })
})

it('extract says what was left out where nothing was a page', async () => {
  const file = put('moved.warc', response('http://a.vn/', { status: '301 Moved', headers: { Location: '/b' } }))
  expect(await tinbai.run(['extract', file])).toMatchObject({
    code: 0,
    stdout: '',
    stderr: expect.stringMatching(/^pages +0\narticles +0\nleft out +1\n {2}redirect +1\n$/),
  })
  expect(await tinbai.run(['extract', file, '-q'])).toMatchObject({ code: 0, stderr: '' })
})

describe('tinbai normalize', () => {
  it('takes files, to stdout or in place', async () => {
    const [a, b] = [put('a.txt', 'hoà bình\n'), put('b.txt', 'thuý\n')]
    expect(await tinbai.run(['normalize', '--tone', 'old', a, b])).toMatchObject({ code: 0, stdout: 'hòa bình\nthúy\n', stderr: '' })
    expect(readFileSync(a, 'utf8')).toBe('hoà bình\n')
    const ran = await tinbai.run(['normalize', '--tone', 'old', '--write', '--report', a, b])
    expect(ran).toMatchObject({ code: 0, stdout: '' })
    expect(lines(ran.stderr)).toMatchObject([{ file: a, changes: [{ code: 'tone-style' }] }, { file: b }])
    expect([a, b].map(file => readFileSync(file, 'utf8'))).toEqual(['hòa bình\n', 'thúy\n'])
    expect(existsSync(`${a}.part`)).toBe(false)
  })

  it('says which cannot be read, and does the others', async () => {
    const ran = await tinbai.run(['normalize', join(root, 'nowhere.txt'), root, put('c.txt', 'ổn')])
    expect(ran).toMatchObject({ code: 3, stdout: 'ổn' })
    expect(ran.stderr).toMatch(/^tinbai: .*nowhere\.txt: no such file\ntinbai: .*: is a folder\n$/)
  })
})
