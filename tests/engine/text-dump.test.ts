import { describe, expect, it } from 'vitest'
import { extract, splitArticles } from '../../src/index'

const titles = ['Bản Hua Ná dựng lại nhà văn hóa', 'Xã Mường Ải mở lớp dệt thổ cẩm', 'Thôn Nà Phung làm đường ra đồng']
const bodyOf = (title: string) =>
  ['Ngày 28/7', 'Trước đó', 'Trong tuần này', 'Cùng ngày'].map(
    when =>
      `${when}, bà con cùng chính quyền địa phương hoàn thành công việc sau gần hai tháng góp công, góp của. ${title} là việc cả xã mong đợi từ lâu.`,
  )
const days = ['30/07/2019', '12/05/2019 08:30', '01/03/2018']

type Form = (title: string, day: string) => string
const day: Form = (title, day) => [title, day, ...bodyOf(title)].join('\n')
const dayFirst: Form = (title, day) => [day, title, ...bodyOf(title)].join('\n')
const bare: Form = title => [title, ...bodyOf(title)].join('\n')
const blank: Form = title => [title, ...bodyOf(title)].join('\n\n')
const marked: Form = title => [`# ${title}`, ...bodyOf(title)].join('\n\n')
const fields: Form = (title, day) => `Tiêu đề: ${title}\nNgày đăng: ${day}\nNội dung: ${bodyOf(title).join('\n')}`

describe('a text that is nothing but articles is a list', () => {
  it.each<[string, Form, string]>([
    ['a day under each headline', day, '\n'],
    ['a day above each headline', dayFirst, '\n'],
    ['blank lines between', bare, '\n\n\n'],
    ['more blank lines between', blank, '\n\n\n\n'],
    ['rules between', bare, '\n\n-----------\n\n'],
    ['other rules between', blank, '\n=====\n'],
    ['stars between', day, '\n\n* * *\n\n'],
    ['headings of Markdown', marked, '\n\n'],
    ['records', fields, '\n'],
  ])('%s', (_, form, between) => {
    const texts = titles.map((title, i) => form(title, days[i]!))
    const dump = texts.join(between)
    const found = splitArticles(dump)
    expect(found.map(({ title }) => title)).toEqual(titles)
    const result = extract(dump)
    // Without days they may be the sections of one article: who knows better asks for them by themselves.
    if (form === bare || form === blank || form === marked) {
      expect(result.status).toBe('article')
      return
    }
    expect(result).toMatchObject({ status: 'no-article', because: 'list-page' })
    const items = result.status === 'no-article' ? (result.list?.items ?? []) : []
    expect(items.map(({ title }) => title)).toEqual(titles)
    expect(items.map(({ published }) => published?.iso)).toEqual(['2019-07-30', '2019-05-12T08:30', '2018-03-01'])
    for (const [i, { at }] of items.entries()) {
      const { article } = extract(dump.slice(...at!))
      expect(article).toMatchObject({ title: titles[i] })
      expect(article?.body).toHaveLength(4)
    }
    expect(found.map(({ at, title }) => ({ at, title }))).toEqual(items.map(({ at, title }) => ({ at, title })))
  })

  it.each([
    ['one article', day(titles[0]!, days[0]!)],
    [
      'an article with headings',
      [titles[0], days[0], bodyOf('Việc đầu')[0], '', '', 'Góp công', bodyOf('Việc hai')[0], '', '', 'Góp của', bodyOf('Việc ba')[0]].join(
        '\n',
      ),
    ],
    [
      'an article and its teasers',
      [day(titles[0]!, days[0]!), ...titles.slice(1).map((title, i) => `${title}\n${days[i]}\n${bodyOf(title)[0]}`)].join('\n'),
    ],
    [
      'an article with headings of the first level',
      [
        `# ${titles[0]}`,
        days[0],
        bodyOf('Việc đầu')[0],
        '# Góp công sức',
        ...bodyOf('Việc hai'),
        '# Góp của cải',
        ...bodyOf('Việc ba'),
      ].join('\n\n'),
    ],
    [
      'one whose sections are parted by rules',
      [
        titles[0],
        days[0],
        ...bodyOf('Việc đầu'),
        '-----',
        'Góp công sức',
        ...bodyOf('Việc hai'),
        '-----',
        'Góp của cải',
        ...bodyOf('Việc ba'),
      ].join('\n'),
    ],
    ['a scene apart', [titles[0], ...bodyOf('Việc đầu'), '* * *', ...bodyOf('Việc hai')].join('\n')],
  ])('%s is none', (_, text) => {
    expect(extract(text)).toMatchObject({ status: 'article', article: { title: titles[0] } })
  })
})

describe('a record’s labels are none of its words', () => {
  it.each([
    ['Tiêu đề: ', 'Ngày đăng: ', 'Nội dung: '],
    ['Title: ', 'Date: ', 'Content: '],
    ['---\ntitle: ', 'url: https://a.example.vn/tin.html\ndate: ', '---\n'],
  ])('%s', (title, day, text) => {
    const [first, ...rest] = bodyOf(titles[0]!)
    const { article } = extract(`${title}${titles[0]}\n${day}${days[0]}\n${text}${first}\n${rest.join('\n')}`)
    expect(article).toMatchObject({ title: titles[0], published: { iso: '2019-07-30' } })
    expect(article?.body.map(block => 'text' in block && block.text)).toEqual([first, ...rest])
  })
})
