import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import { beforeAll, describe, expect, it } from 'vitest'
import { gather } from '../../src/report/gather'
import { reportPage } from '../../src/report/page/report-page'
import type { Survey } from '../../src/report/survey'
import { judgeAll } from '../../src/report/verdict'
import { type Batch, batchOf, goodPage, namelessPage } from './batch'

const PAGES = {
  ...Object.fromEntries([0, 1, 2, 3].map(n => [`good/${n}.html`, goodPage(n)])),
  ...Object.fromEntries([0, 1, 2, 3].map(n => [`nameless/${n}.html`, namelessPage(n)])),
  'other/empty.html': '<html><body></body></html>',
  'other/text.txt': `Nạo vét kênh ở An Lạc\n\n12/05/2021\n\n${'Đoàn công tác đã kiểm tra tuyến kênh chạy qua hai thôn và làm việc với xã. '.repeat(6)}`,
  'other/broken.mht': 'no MHTML',
}

let batch: Batch
let survey: Survey
beforeAll(async () => {
  batch = await batchOf(PAGES)
  survey = await gather([batch.out])
})

describe('gather', () => {
  it('counts every record once', () => {
    expect(survey.pages).toBe(Object.keys(PAGES).length)
    expect(survey.articles).toBe(9)
    expect([...survey.noArticle].map(([reason, { pages }]) => [reason, pages])).toEqual([['empty', 1]])
    expect([...survey.errors.keys()]).toEqual(['not-mhtml'])
    expect(survey.errors.get('not-mhtml')?.examples[0]?.name).toMatch(/other\/broken\.mht$/u)
    expect(survey.languages.get('vi')).toBe(9)
    expect(survey.years.get('2021')).toBe(5)
    expect(survey.hosts.get('good/')).toBe(4)
    expect(survey.sizes).toHaveLength(10)
    expect(survey.times.length).toBeGreaterThan(0)
  })

  it('puts pages of one tree into one template, whatever numbers are in their names', () => {
    const templates = survey.templates.map(({ pages, hosts }) => [[...hosts.keys()].join(), pages])
    expect(templates).toContainEqual(['good/', 4])
    expect(templates).toContainEqual(['nameless/', 4])
  })

  it('says which template wants a portal, and why', () => {
    const judged = judgeAll(survey.templates)
    expect(judged.filter(({ wanting }) => wanting).map(({ template }) => [...template.hosts.keys()])).toEqual([['nameless/']])
    expect(judged[0]!.doubts[0]).toMatchObject({ field: 'title', pages: 4, titles: ['Tin tức xã Bình Lâm hôm nay'] })
    expect(judged[0]!.id).toBe('T1')
    const good = judged.find(({ template }) => template.hosts.has('good/'))!
    expect(good.doubts).toEqual([])
    expect(good.shares).toMatchObject({ title: 1, date: 1, caption: 0 })
  })

  it('says it where the page has one file of records, too', async () => {
    expect((await gather([batch.file])).pages).toBe(survey.pages)
  })

  it('counts records alone where that is asked for', async () => {
    const alone = await gather([batch.out], { pages: false })
    expect([alone.pages, alone.templates.length, alone.sizes.length, alone.notes]).toEqual([11, 0, 0, []])
  })
})

describe('the page', () => {
  it('has the numbers, the template that wants a portal, its example explained, and charts', () => {
    const $ = load(reportPage(survey, 'out'))
    expect(
      $('.numbers li')
        .toArray()
        .map(li => $(li).text()),
    ).toEqual([
      '11 pages',
      '9 articles 82 %',
      '1 no article 9 %',
      '1 errors 9 %',
      `${survey.templates.length} templates`,
      '1 want a portal 4 pages concerned',
      expect.stringMatching(/^\d on several pages$/),
    ])
    expect($('.card')).toHaveLength(1)
    expect($('.card > ul li').first().text()).toBe('Different articles bear the same title: “Tin tức xã Bình Lâm hôm nay” on 4.')
    expect($('.card .example .fields .Title').text()).toContain('Tin tức xã Bình Lâm hôm nay')
    const jump = $('.card .example .fields .Title a').attr('href')!
    expect($(jump).find('.text').text()).toBe('Tin tức xã Bình Lâm hôm nay')
    expect($('.templates tbody tr')).toHaveLength(survey.templates.filter(({ pages }) => pages > 1).length)
    expect($('.bars caption').first().text()).toBe('Charsets')
    expect($('.columns svg').first().attr('aria-label')).toMatch(/^Years of publication, else of capture: /u)
  })

  it('has no two elements of one id', () => {
    const $ = load(reportPage(survey, 'out'))
    const ids = $('[id]')
      .toArray()
      .map(element => $(element).attr('id'))
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('what can happen', () => {
  it('goes on without pages where the inputs are gone', async () => {
    const lost = await batchOf({ 'a/1.html': goodPage(1), 'a/2.html': goodPage(2) })
    rmSync(lost.inputs, { recursive: true })
    const survey = await gather([lost.out])
    expect([survey.pages, survey.articles, survey.unplaced, survey.templates.length]).toEqual([2, 2, 2, 0])
    expect(survey.notes[0]).toMatch(/its inputs are gone or have changed since/u)
    expect(load(reportPage(survey, 'out'))('.notices').text()).toContain('2 pages could not be put into a template.')
  })

  it('goes on without the pages behind one that has come since', async () => {
    const changed = await batchOf({ 'a/1.html': goodPage(1), 'a/3.html': goodPage(2) })
    writeFileSync(join(changed.inputs, 'a/2.html'), goodPage(3))
    const survey = await gather([changed.out])
    expect([survey.pages, survey.unplaced]).toEqual([2, 1])
  })

  it('counts what a batch under way has written, and no half a line', async () => {
    const running = await batchOf({ 'a/1.html': goodPage(1) })
    appendFileSync(running.file, '{"schema":"tinbai/art')
    expect((await gather([running.out])).pages).toBe(1)
  })

  it.each([
    ['a line that is no JSON', 'nothing\n'],
    ['a record of something else', '{"schema":"other/v1","origin":{}}\n'],
  ])('says where %s stands', async (_, line) => {
    const odd = await batchOf({ 'a/1.html': goodPage(1) })
    appendFileSync(odd.file, line)
    await expect(gather([odd.out])).rejects.toThrow(/pages\.jsonl:2 is no record of tinbai/u)
  })

  it('says where there are no records', async () => {
    const none = await batchOf({ 'a/1.html': goodPage(1) })
    await expect(gather([none.inputs])).rejects.toThrow(/no file of records/u)
  })
})
