import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const SENTENCES = [
  'Sáng 12/5, cán bộ và nhân dân xã Bình Lâm đã ra quân nạo vét tuyến kênh N7 dài hơn ba cây số để kịp đón nước vụ hè thu năm nay.',
  'Theo kế hoạch, hai thôn Suối Đá và Phú Nhuận mỗi thôn làm một đoạn, xong trước ngày 20/5 để trạm bơm chạy thử và bàn giao.',
  'Chủ tịch xã cho biết, năm ngoái do kênh bồi lắng nên hơn bốn mươi héc ta ở cuối nguồn phải bơm chống hạn hai đợt.',
]
const PAGE = `<html><body><div id="menu"><a href="/">Trang chủ</a></div><div class="content"><h1>Nạo vét kênh N7</h1>${SENTENCES.map(text => `<p>${text}</p>`).join('')}</div><div id="footer">Bản quyền</div></body></html>`

const root = mkdtempSync(join(tmpdir(), 'tinbai-benchmarks-'))

/** Packed as the host packs a repository: everything in one folder named by the commit. */
function archive(name: string, files: Record<string, string | Uint8Array>): string {
  const top = join(root, name, `${name}-0123abc`)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(top, path, '..'), { recursive: true })
    writeFileSync(join(top, path), content)
  }
  const file = join(root, `${name}.tar.gz`)
  execFileSync('tar', ['-czf', file, '-C', join(root, name), `${name}-0123abc`])
  return file
}

const scrapinghub = archive('scrapinghub', {
  'ground-truth.json': JSON.stringify({ abc123: { articleBody: SENTENCES.join('\n\n'), url: 'https://example.vn/tin/1' } }),
  'html/abc123.html.gz': gzipSync(PAGE),
})
const trafilatura = archive('trafilatura', {
  'tests/evaldata.json': JSON.stringify({
    'https://example.vn/tin/2': {
      file: 'example.vn.tin.html',
      with: ['nạo vét tuyến kênh', 'Suối Đá  và Phú Nhuận'],
      without: ['Trang chủ', 'Bản quyền'],
    },
    'https://example.vn/tin/3': { file: 'gone.html', with: ['a'], without: ['b'] },
  }),
  'tests/cache/example.vn.tin.html': PAGE,
})
const out = join(root, 'benchmarks')
const fetchBenchmarks = (...args: string[]) =>
  spawnSync(process.execPath, ['bench/accuracy/fetch-benchmarks.mjs', '--out', out, ...args], { encoding: 'utf8' })

describe('npm run fetch:benchmarks', () => {
  it('lays out both benchmarks, and bench:accuracy measures by them', { timeout: 120_000 }, () => {
    const { status, stderr } = fetchBenchmarks('--scrapinghub', scrapinghub, '--trafilatura', trafilatura)
    expect([status, stderr]).toEqual([0, ''])
    expect(readdirSync(join(out, 'trafilatura')).sort()).toEqual(['example.vn.tin.html.gold.json', 'example.vn.tin.html.html.gz'])
    expect(JSON.parse(readFileSync(join(out, 'scrapinghub/abc123.gold.json'), 'utf8'))).toMatchObject({
      bodyOnly: true,
      body: [SENTENCES.join('\n\n')],
    })

    const ran = spawnSync(process.execPath, ['bench/accuracy/run.mjs', '--corpus', out, '--only', 'tinbai', '--json'], { encoding: 'utf8' })
    expect(ran.status, ran.stderr).toBe(0)
    const { rows } = JSON.parse(ran.stdout)
    expect(rows).toMatchObject([
      { set: 'scrapinghub', pages: 1, f1: 1 },
      { set: 'trafilatura', pages: 1, kept: 1, left: 1 },
    ])
  })

  it('says what is wrong with an archive', () => {
    const empty = archive('empty', { 'README.md': 'moved' })
    const { status, stderr } = fetchBenchmarks('--set', 'scrapinghub', '--scrapinghub', empty)
    expect([status, stderr]).toEqual([1, expect.stringMatching(/no such file.*ground-truth\.json/u)])
    expect(fetchBenchmarks('--set', 'other').stderr).toMatch(/no benchmark other; there are scrapinghub, trafilatura/u)
  })
})
