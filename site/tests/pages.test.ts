import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { INJECTIONS } from '../../tests/hostile/injections'
import { Bench, missing, overflows, pwned, ROOT, seriousFaults } from './browser'

const CLI = `${ROOT}dist/cli.js`
const root = mkdtempSync(join(tmpdir(), 'tinbai-pages-'))
const SENTENCE = 'Đoàn công tác của huyện đã kiểm tra tuyến kênh chạy qua hai thôn và làm việc với xã. '

const VIEWS = [
  ['in the light', {}],
  ['in the dark', { dark: true }],
  ['on a telephone', { phone: true }],
] as const

/** A batch of fixtures and of pages that attack, and what the command writes about them. */
function write(): { explained: string; attacked: string; report: string } {
  const pages = join(root, 'pages')
  mkdirSync(pages)
  // Two articles each with one headline: then the report doubts it, and shows it.
  for (const [i, words] of INJECTIONS.entries())
    for (const half of ['a', 'b'])
      writeFileSync(
        join(pages, `attack-${i}-${half}.html`),
        `<title>${words}</title><meta property="og:title" content="Cổng thông tin"><div class="content"><h1>${words.replaceAll('<', '&lt;')}</h1>${`<p>${words.replaceAll('<', '&lt;')} ${half} ${SENTENCE.repeat(3)}</p>`.repeat(4)}</div>`,
      )
  // Long names, without a place to break them.
  for (const platform of ['sharepoint-2010', 'nukeviet', 'no-article'])
    for (const slug of readdirSync(`${ROOT}fixtures/${platform}`).filter(name =>
      existsSync(`${ROOT}fixtures/${platform}/${name}/page.html`),
    ))
      writeFileSync(
        join(pages, `${platform}-${slug}${'_rất_dài'.repeat(15)}.html`),
        readFileSync(`${ROOT}fixtures/${platform}/${slug}/page.html`),
      )
  const run = (...args: string[]) => execFileSync(process.execPath, [CLI, ...args], { cwd: root, maxBuffer: 1 << 28 })
  const file = (name: string, text: Buffer) => {
    writeFileSync(join(root, name), text)
    return `file://${join(root, name)}`
  }
  run('extract', 'pages', '-o', 'out', '-j', '1', '-q')
  const all = `<h1>${INJECTIONS.join(' ').replaceAll('<', '&lt;')}</h1>${INJECTIONS.map(words => `<p>${words.replaceAll('<', '&lt;')} ${SENTENCE.repeat(2)}</p>`).join('')}`
  writeFileSync(join(root, 'all.html'), `<div class="content">${all}</div>`)
  return {
    explained: file('explained.html', run('explain', `${ROOT}fixtures/sharepoint-2010/lacviet-classes/page.html`, '-f', 'html')),
    attacked: file('attacked.html', run('explain', 'all.html', '-f', 'html')),
    report: file('report.html', run('report', 'out')),
  }
}

describe.skipIf(missing !== undefined)('pages the command writes', () => {
  let bench: Bench
  let files: ReturnType<typeof write>
  beforeAll(async () => {
    files = write()
    bench = await Bench.start()
  })
  afterAll(() => bench?.stop())

  it('explain: a field leads to its place, kinds can be shown alone, runs and reasons open', async () => {
    const { page, context, foreign, complaints } = await bench.open(files.explained)
    await page.locator('.fields .By a').click()
    expect(
      await page.locator('.piece.k-byline').evaluate(piece => piece.matches(':target') && piece.getBoundingClientRect().top < innerHeight),
    ).toBe(true)
    await page.getByLabel(/^\s*title/u).check()
    expect(await page.locator('.pieces > li:visible').count()).toBe(1)
    await page.getByLabel(/^\s*left out/u).check()
    expect(await page.locator('.pieces > li.run:visible').count()).toBe(await page.locator('.pieces > li:visible').count())
    await page.getByLabel(/^\s*everything/u).check()
    const why = page.locator('.piece.k-title .why')
    expect(await why.locator('.facts').isVisible()).toBe(false)
    await why.locator('summary').click()
    expect(await why.locator('.facts').isVisible()).toBe(true)
    await page.locator('.map a').first().focus()
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#piece-1')
    expect([foreign, complaints]).toEqual([[], []])
    await context.close()
  })

  it('explain: prints the article without switches', async () => {
    const { page, context } = await bench.open(files.explained)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.filter').isVisible()).toBe(false)
    expect(await page.locator('.jump').first().isVisible()).toBe(false)
    expect(await page.locator('.piece.k-paragraph .text').first().isVisible()).toBe(true)
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    // A page or two of text, not a wall of boxes.
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/gu)!.length).toBeLessThanOrEqual(3)
    await context.close()
  })

  it('report: leads from the contents to templates, opens an example and jumps inside it', async () => {
    const { page, context, foreign, complaints } = await bench.open(files.report)
    await page.locator('.contents a').nth(1).click()
    expect(await page.locator('#templates').evaluate(heading => heading.getBoundingClientRect().top < innerHeight)).toBe(true)
    const example = page.locator('.card .example').first()
    await example.locator('> summary').click()
    await example.locator('.fields .Title a').click()
    expect(await example.locator('.piece:target').count()).toBe(1)
    await example.getByLabel(/^\s*title/u).check()
    expect(await example.locator('.pieces > li:visible').count()).toBe(1)
    expect([foreign, complaints]).toEqual([[], []])
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.contents').isVisible()).toBe(false)
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
    await context.close()
  })

  it.each(['attacked', 'report'] as const)('%s: nothing of what it shows runs, loads or moves it', async which => {
    const { page, context, foreign, complaints } = await bench.open(files[which])
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    expect(await page.locator('body').textContent()).toContain('window.PWNED=1')
    await page.waitForTimeout(300)
    expect([await pwned(page), foreign, complaints, page.url()]).toEqual([false, [], [], files[which]])
    await context.close()
  })

  it('would be refused to run a script even if one got in', async () => {
    const { page, context, complaints } = await bench.open(files.explained)
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.PWNED = 1'
      document.body.append(script)
      document.body.insertAdjacentHTML('beforeend', '<img src="http://attacker.example/x" onerror="window.PWNED = 1">')
    })
    await page.waitForTimeout(200)
    expect(await pwned(page)).toBe(false)
    expect(complaints.join('\n')).toMatch(/Content Security Policy/u)
    await context.close()
  })

  describe.each(['explained', 'attacked', 'report'] as const)('%s', which => {
    it.each(VIEWS)('has no serious fault for axe, and no overflow, %s', async (_, view) => {
      const { page, context } = await bench.open(files[which], view)
      await page.evaluate(() => {
        for (const details of [...document.querySelectorAll('details')].slice(0, 40)) details.open = true
      })
      expect(await seriousFaults(page)).toEqual([])
      expect(await overflows(page)).toBe(false)
      await context.close()
    })
  })
})

describe.skipIf(missing !== undefined)('the site', () => {
  let bench: Bench
  beforeAll(async () => {
    bench = await Bench.start()
  })
  afterAll(() => bench?.stop())

  it('shows an explanation on its first screen', async () => {
    const { page, context, foreign, complaints } = await bench.open('/')
    const frame = page.locator('iframe.shown')
    const box = (await frame.boundingBox())!
    expect(box.y).toBeLessThan(600)
    const shown = page.frameLocator('iframe.shown')
    expect(await shown.locator('.fields .Title').isVisible()).toBe(true)
    await shown.locator('.fields .Title a').click()
    expect(await shown.locator('.piece:target').count()).toBe(1)
    expect([foreign, complaints]).toEqual([[], []])
    await context.close()
  })

  it('finds its own words', async () => {
    const { page, context, complaints } = await bench.open('/guide/one-page.html')
    await page.locator('.DocSearch-Button').click()
    await page.locator('.VPLocalSearchBox input').fill('Meilisearch')
    await page.locator('.VPLocalSearchBox .result').first().waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })

  const pages = [
    '/',
    '/guide/one-page.html',
    '/cookbook/sqlite.html',
    '/learn/vietnamese-text.html',
    '/reference/cli.html',
    '/reference/rules.html',
    '/reference/api/index.html',
    '/faq.html',
  ]
  it.each(pages.flatMap(path => VIEWS.map(([name, view]) => ({ path, name, view }))))(
    '$path has no serious fault for axe, $name',
    async ({ path, view }) => {
      const { page, context, foreign, complaints } = await bench.open(path, view)
      expect(await seriousFaults(page)).toEqual([])
      expect(await overflows(page)).toBe(false)
      expect([foreign, complaints]).toEqual([[], []])
      await context.close()
    },
  )
})
