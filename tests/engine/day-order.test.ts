import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract'

const ENGLISH = [
  'The harbour of the island was closed for two days after the storm, and boats waited outside the breakwater until Sunday.',
  'On Monday morning the first ferry came in with forty passengers, who had spent a night in the port across the strait.',
]
const VIETNAMESE = [
  'Sáng nay, Ủy ban nhân dân xã tổ chức lễ ra quân làm thủy lợi nội đồng, nạo vét hơn bốn mươi km kênh mương phục vụ vụ hè thu.',
  'Theo kế hoạch, mỗi thôn huy động từ hai trăm đến ba trăm lượt người tham gia, ưu tiên các tuyến kênh bị bồi lắng nặng.',
]
const GERMAN = [
  'Die Gemeinde hat am Wochenende ihr neues Freibad eröffnet, zwei Jahre nach dem ersten Spatenstich und später als geplant.',
  'Das Becken fasst viele Kubikmeter Wasser, das zu einem Teil mit der Abwärme der Bäckerei nebenan erwärmt wird.',
]

interface Case {
  day?: string
  lang?: string
  head?: string
  text?: readonly string[]
  url?: string
}

function read({ day = '7/6/2020', lang = '', head = '', text = ENGLISH, url }: Case) {
  const html = `<html lang="${lang}"><head><title>The harbour is open again</title>${head}</head><body><article><h1>The harbour is open again</h1><div class="date">${day}</div><div class="text">${text.map(t => `<p>${t}</p>`).join('')}</div></article></body></html>`
  const extraction = extract(html, url === undefined ? {} : { url })
  if (extraction.status !== 'article') throw new Error(extraction.because)
  return { published: extraction.article.published, notices: extraction.notices.map(n => n.code) }
}

describe('a day whose numbers can be read both ways', () => {
  it.each<[string, Case, string]>([
    ['the metadata decide', { lang: 'en', head: '<meta property="article:published_time" content="2020-07-06T08:00">' }, '2020-07-06'],
    ['so does the day of a change', { lang: 'en', head: '<meta property="article:modified_time" content="2020-06-07">' }, '2020-06-07'],
    ['so does the text', { lang: 'en', text: [`NEW HARBOUR, July 6, 2020. ${ENGLISH[0]}`, ENGLISH[1]!] }, '2020-07-06'],
    ['English of the United States', { lang: 'en-US' }, '2020-07-06'],
    ['English of Britain', { lang: 'en-GB' }, '2020-06-07'],
    ['a domain of Vietnam, whatever the template says', { lang: 'en-US', url: 'https://a.vn/x' }, '2020-06-07'],
    ['a domain of a government of the United States', { url: 'https://a.gov/x' }, '2020-07-06'],
    ['Vietnamese', { lang: 'vi', text: VIETNAMESE }, '2020-06-07'],
    ['German, though the template says English', { lang: 'en-US', text: GERMAN }, '2020-06-07'],
    ['with points', { lang: 'en', day: '7.6.2020' }, '2020-06-07'],
    ['one that is too large for a month', { lang: 'en', day: '7/26/2020' }, '2020-07-26'],
  ])('%s', (_, page, iso) => {
    const { published, notices } = read(page)
    expect(published).toMatchObject({ iso: expect.stringMatching(`^${iso}`), certain: ['year', 'month', 'day'] })
    expect(notices).not.toContain('ambiguous-day')
  })

  it('keeps its time whichever way it is read', () => {
    expect(read({ lang: 'en-US', day: '3/12/2024 3:40:00 PM' }).published?.iso).toBe('2024-03-12T15:40')
    expect(read({ lang: 'en-GB', day: '3/12/2024 3:40:00 PM' }).published?.iso).toBe('2024-12-03T15:40')
  })

  it('stays open where nothing tells', () => {
    for (const page of [{ lang: 'en' }, { url: 'https://a.example/x' }, { lang: 'en', url: 'https://a.io/x' }]) {
      const { published, notices } = read(page)
      expect(published).toEqual({ iso: '2020-06-07', raw: '7/6/2020', certain: ['year'] })
      expect(notices).toContain('ambiguous-day')
    }
  })

  it('is the same with the months and days alike', () => {
    expect(read({ lang: 'en', day: '7/7/2020' }).published?.certain).toEqual(['year', 'month', 'day'])
  })
})

describe('days that stand near the headline', () => {
  const marked = (above: string, below = '') =>
    extract(
      `<html lang="en-GB"><head><title>The harbour is open again</title></head><body><main><article><h1>The harbour is open again</h1>${above}<div class="text">${ENGLISH.map(t => `<p>${t}</p>`).join('')}</div>${below}</article></main></body></html>`,
    ).article?.published?.iso

  it.each([
    ['two digits for the year', '<div class="share">23.09.22</div>', '2022-09-23'],
    ['two digits and a clock', '<div class="share"><span>23/09/22 15:40</span></div>', '2022-09-23T15:40'],
    ['a time by its attribute', '<div class="share"><time datetime="2022-09-23">a year ago</time></div>', '2022-09-23'],
    [
      'a title in machine form',
      '<div class="share"><abbr class="published" title="2022-09-23T10:00">last year</abbr></div>',
      '2022-09-23T10:00',
    ],
    ['words of German', '<div class="share"><span>23. September 2022</span></div>', '2022-09-23'],
  ])('%s', (_, above, iso) => expect(marked(above)).toBe(iso))

  it.each([['a teaser', '', '<div class="tools"><span class="date">23/09/2022 A new ferry for the island</span></div>']])(
    'none is that of %s',
    (_, above, below) => expect(marked(above, below)).toBeUndefined(),
  )
})
