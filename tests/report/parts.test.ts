import { describe, expect, it } from 'vitest'
import { parse } from '../../src/engine/tree/parse'
import { percent, quantile, steps, years } from '../../src/report/page/charts'
import { type Shape, shapeOf } from '../../src/report/shape'
import { Templates } from '../../src/report/templates'
import { Titles, unlike } from '../../src/report/titles'

const shape = (html: string) => shapeOf(parse(html))

describe('shapeOf', () => {
  const page = (id: string, text: string, items: number) =>
    `<div id="g_${id}_Title" class="box post-${id}"><p class="lead">${text}</p><ul>${'<li>x</li>'.repeat(items)}</ul></div>`

  it('is the same whatever the text, the numbers and how often an element comes', () => {
    expect(shape(page('12', 'một', 1))).toEqual(shape(page('3af9', 'hai ba', 9)))
  })

  it('is another where classes or frames are others', () => {
    expect(shape(page('1', 'a', 1))).not.toEqual(shape(page('1', 'a', 1).replace('lead', 'sapo')))
    expect(shape('<div><p>a</p></div>')).not.toEqual(shape('<td><p>a</p></td>'))
  })

  it('has bounds on any page', () => {
    const many = Array.from(
      { length: 20_000 },
      (_, i) => `<i id="${'abcdefghij'[i % 10]!.repeat((i % 97) + 1)}${'xyzuvw'[i % 6]!.repeat(i % 89)}">`,
    )
    expect(shape(many.join('')).size).toBeLessThan(4100)
    expect(shape(`<p class="${'a '.repeat(200_000)}">`).size).toBeLessThan(10)
    expect(shape('').size).toBeLessThan(3)
  })
})

describe('Templates', () => {
  const of = (...features: number[]): Shape => new Set(features)

  it('joins pages that share most of their features, and parts the others', () => {
    const templates = new Templates()
    expect(templates.of(of(1, 2, 3, 4, 5))).toBe(0)
    expect(templates.of(of(1, 2, 3, 4, 6))).toBe(0)
    expect(templates.of(of(1, 2, 7, 8, 9))).toBe(1)
    expect(templates.of(of(1, 2, 7, 8))).toBe(1)
    expect(templates.of(of(10))).toBe(2)
  })

  it('tells so many apart and no more', () => {
    const templates = new Templates()
    for (let i = 0; i < 3000; i++) expect(templates.of(of(i))).toBe(i)
    expect(templates.of(of(-1))).toBeUndefined()
    expect(templates.of(of(17))).toBe(17)
  })
})

describe('Titles', () => {
  const filled = (pages: [title: string, body: string, claim?: string][]) => {
    const titles = new Titles()
    for (const [title, body, claim] of pages) titles.add(title, body, claim === undefined ? [] : [claim])
    return titles.doubts()
  }

  it('doubts one title on different articles, not on one article captured twice', () => {
    expect(
      filled([
        ['Tin tức', 'a'],
        ['TIN TỨC', 'b'],
        ['Nạo vét kênh', 'c'],
        ['Nạo vét kênh', 'c'],
      ]),
    ).toEqual({
      repeated: [{ title: 'Tin tức', pages: 2 }],
      unlike: [],
    })
  })

  it('believes a title two pages rightly share: both call themselves so, and no other does', () => {
    const shared: [string, string, string][] = [
      ['Giá nông sản', 'a', 'Giá nông sản | Huyện'],
      ['Giá nông sản', 'b', 'Giá nông sản | Huyện'],
    ]
    expect(filled([...shared, ['Nạo vét kênh', 'c', 'Nạo vét kênh | Huyện']]).repeated).toEqual([])
    // What every page calls itself is the portal's name.
    expect(filled(shared).repeated).toEqual([{ title: 'Giá nông sản', pages: 2 }])
  })

  it('doubts a title that is nothing of what the page alone calls itself', () => {
    expect(
      filled([
        ['Quảng cáo', 'a', 'Nạo vét kênh ở Bình Lâm'],
        ['Lát mái kênh', 'b', 'Lát mái kênh ở Suối Đá'],
      ]).unlike,
    ).toEqual([{ title: 'Quảng cáo', claim: 'Nạo vét kênh ở Bình Lâm', sure: true }])
    expect(
      filled([
        ['Quảng cáo', 'a', 'Cổng thông tin'],
        ['Lát mái kênh', 'b', 'Cổng thông tin'],
      ]).unlike,
    ).toEqual([])
  })

  it('is not sure of a host that says the same on all its pages', () => {
    const titles = new Titles()
    titles.add('Nạo vét kênh', 'a', ['Cổng thông tin Bình Lâm'], 'a.vn')
    titles.add('Lát mái kênh', 'b', ['Cổng thông tin Suối Đá'], 'b.vn')
    expect(titles.doubts().unlike.map(({ sure }) => sure)).toEqual([false, false])
  })

  it.each([
    ['Nạo vét kênh', 'Nạo vét kênh ở Bình Lâm | Huyện Sông Xanh', false],
    ['Huyện Sông Xanh: nạo vét kênh ở Bình Lâm', 'Nạo vét kênh', false],
    ['Tin tức', 'Nạo vét kênh ở Bình Lâm', true],
    ['nạo vét'.normalize('NFD'), 'Nạo vét', false],
  ])('%j for %j is unlike: %s', (title, claim, is) => {
    expect(unlike(title, claim)).toBe(is)
  })
})

describe('charts', () => {
  it.each([
    [0, '0 %'],
    [0.001, '<1 %'],
    [0.5, '50 %'],
    [0.999, '>99 %'],
    [1, '100 %'],
  ])('writes %d as %s', (share, text) => {
    expect(percent(share)).toBe(text)
  })

  it('shows every year between the first and the last, older ones together', () => {
    expect(
      years(
        new Map([
          ['2019', 2],
          ['2021', 1],
        ]),
      ),
    ).toEqual([
      ['2019', 2],
      ['2020', 0],
      ['2021', 1],
    ])
    expect(
      years(
        new Map([
          ['1970', 3],
          ['2021', 1],
        ]),
      )[0],
    ).toEqual(['older', 3])
    expect(
      years(
        new Map([
          ['0001', 3],
          ['9999', 1],
        ]),
      ),
    ).toHaveLength(21)
    expect(years(new Map())).toEqual([])
  })

  it('puts values into steps of 1, 2 and 5, without empty ones at the ends', () => {
    expect(steps([3, 4, 5, 40], String)).toEqual([
      ['5', 3],
      ['10', 0],
      ['20', 0],
      ['50', 1],
    ])
    expect(steps([0.2], String)).toEqual([['1', 1]])
    expect(steps([], String)).toEqual([])
  })

  it('finds quantiles', () => {
    expect([quantile([1, 2, 3, 4], 0.5), quantile([1, 2, 3, 4], 1), quantile([], 0.5)]).toEqual([3, 4, 0])
  })
})
