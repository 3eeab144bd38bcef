import { describe, expect, it } from 'vitest'
import { readMoment } from '../../src/engine/dateline'
import { extract } from '../../src/extract'

it.each([
  ['2020-01-02T03:04:05+0700', '2020-01-02T03:04+07:00'],
  ['2020-01-02T03:04:05+07:00', '2020-01-02T03:04+07:00'],
  ['2020-01-02T03:04:05Z', '2020-01-02T03:04Z'],
  ['02/01/2020 15:04 (GMT+7)', '2020-01-02T15:04+07:00'],
  ['02/01/2020', '2020-01-02'],
])('%s is %s', (text, iso) => {
  expect(readMoment(text, [])?.moment.iso).toBe(iso)
})

describe('a day of the Islamic calendar', () => {
  const text = [
    'The municipality opened a new service centre in the old town on Sunday, in the presence of many residents and officials.',
    'It will be open all day, and is meant to halve the time that people have to wait for a certificate or a licence.',
  ]
  const read = (day: string) => {
    const html = `<html><head><title>A new centre in the old town</title></head><body><nav><a href="/">Home</a> <a href="/n">News</a></nav><main><h1>A new centre in the old town</h1><p>${day}</p>${text.map(t => `<p>${t}</p>`).join('')}</main></body></html>`
    const { article, trace } = extract(html)
    return { article, rules: trace.filter(d => d.text === day).map(d => d.rule) }
  }

  it.each([
    '09/01/1442',
    '٠٩/٠١/١٤٤٢',
    '9-1-1442 هـ',
    '12 رمضان 1441 هـ',
    '١٢ جمادى الآخرة ١٤٤١',
    '5 Muharram 1442 AH',
    "3 Rabi' al-Awwal 1442 H",
  ])('alone is told and not converted: %s', day => {
    const { article, rules } = read(day)
    expect(rules).toEqual(['date/islamic'])
    expect(article?.published).toBeUndefined()
    expect(article?.body).toHaveLength(2)
  })

  it.each([
    ['الأربعاء 12 رمضان 1441 هـ الموافق 5 مايو 2020 م', '2020-05-05'],
    ['24/08/2020 - 05/01/1442', '2020-08-24'],
    ['5 Muharram 1442 AH - August 24, 2020', '2020-08-24'],
  ])('beside another day says nothing more: %s', (day, iso) => {
    const { article } = read(day)
    expect(article?.published?.iso).toBe(iso)
    expect(article?.body).toHaveLength(2)
  })

  it.each(['Room 12/14/1400 is closed until the end of the month.', '12 Streets 1441', 'In 1442 the town had one well, and no more.'])(
    'is not every line with such a number: %s',
    line => expect(read(line).rules).not.toContain('date/islamic'),
  )
})

describe('a day that is read twice', () => {
  const entries = [1, 2, 3, 4, 5, 6, 7, 8].map(
    i => `<li><a href="/t${i}">Xã Hòa Khê ra quân làm thủy lợi đợt ${i} trong năm</a> <span>12/0${i}/2023</span></li>`,
  )
  const text = 'Sáng nay, Ủy ban nhân dân xã tổ chức lễ ra quân làm thủy lợi nội đồng, nạo vét kênh mương phục vụ vụ hè thu. '.repeat(4)

  it.each([
    ['in a list', `<h1>Tin tức</h1><ul>${entries.join('')}</ul>`, {}],
    ['in an article', `<h1>Xã Hòa Khê ra quân làm thủy lợi</h1><div>12/06/2023</div><p>${text}</p>`, {}],
    [
      'in a text of many',
      [1, 2, 3].map(i => `Xã Hòa Khê ra quân làm thủy lợi đợt ${i}\n1${i}/06/2023\n${text}\n`).join('\n\n\n'),
      { input: 'text' },
    ],
  ] as const)('is its result’s own: %s', (_, input, options) => {
    const dayOf = () => {
      const found = extract(input, options)
      return (found.status === 'article' ? found.article : found.list!.items[0]!).published!
    }
    const first = dayOf()
    const before = structuredClone(first)
    first.iso = 'changed'
    first.certain.length = 0
    expect(dayOf()).toEqual(before)
  })
})
