import { describe, expect, it } from 'vitest'
import { Tallier } from '../../src/batch/tally'
import { clock, progressLine } from '../../src/cli/progress'
import { summaryTable } from '../../src/cli/summary'

describe('summaryTable', () => {
  it('counts pages, articles, no article by reason, errors, portals and charsets', () => {
    const tallier = new Tallier()
    for (let i = 0; i < 12; i++) tallier.add({ status: 'article', charset: 'utf-8', portal: 'a.gov.vn' })
    tallier.add({ status: 'article', charset: 'tcvn3' })
    tallier.add({ status: 'no-article', because: 'list-page', charset: 'utf-8', portal: 'b.gov.vn' })
    tallier.add({ status: 'no-article', because: 'empty', charset: 'utf-8', portal: 'b.gov.vn' })
    tallier.add({ status: 'error', error: 'page-too-slow' })
    tallier.leaveOut('redirect')
    expect(summaryTable(tallier.plain(), 3)).toBe(`pages               16
  kept from before   3
articles            13
no article           2
  empty              1
  list-page          1
errors               1
  page-too-slow      1
left out             1
  redirect           1
portals
  a.gov.vn          12
  b.gov.vn           2
  unknown            1
charsets
  utf-8             14
  tcvn3              1`)
  })

  it('sums up what stands below the first ten names', () => {
    const tallier = new Tallier()
    for (let i = 0; i < 15; i++) for (let n = 0; n <= i; n++) tallier.add({ status: 'article', charset: 'utf-8', portal: `p${i}.vn` })
    const table = summaryTable(tallier.plain(), 0)
    expect(table).toMatch(/ {2}p14\.vn +15\n/u)
    expect(table).toMatch(/ {2}p5\.vn +6\n {2}5 others +15\n/u)
    expect(table).not.toContain('p4.vn')
  })
})

describe('Tallier', () => {
  it('merges and counts names that objects have of their own', () => {
    const [a, b] = [new Tallier(), new Tallier()]
    a.add({ status: 'article', charset: 'constructor' })
    b.add({ status: 'article', charset: 'constructor' })
    a.merge(b.plain())
    expect(a.plain()).toMatchObject({ pages: 2, articles: 2, charsets: { constructor: 2 } })
  })
})

describe('progressLine', () => {
  const standing = { name: 'crawl.warc.gz', pages: 1200, articles: 1100, noArticle: 90, errors: 10, rate: 151.6 }

  it('has rate and counts; share, bar and time left where the size is known, before the counts, which a terminal may cut off', () => {
    expect(progressLine(standing, true)).toBe('crawl.warc.gz · 152 pages/s · 1200 pages, 1100 articles, 90 no article, 10 errors')
    expect(progressLine({ ...standing, share: 0.5, left: 75 }, false)).toBe(
      'crawl.warc.gz · 50 % · 152 pages/s · 1:15 left · 1200 pages, 1100 articles, 90 no article, 10 errors',
    )
    expect(progressLine({ ...standing, rate: 1.25, share: 0.5, left: 75 }, true)).toMatch(
      /^crawl\.warc\.gz · \[█{12}░{12}\] 50 % · 1\.3 pages\/s · 1:15 left · 1200 pages/u,
    )
  })

  it.each([
    [0, '0:00'],
    [65, '1:05'],
    [7384, '2:03:04'],
    [-3, '0:00'],
  ])('writes %i seconds as %s', (seconds, text) => {
    expect(clock(seconds)).toBe(text)
  })
})
