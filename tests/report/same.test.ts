import { describe, expect, it } from 'vitest'
import { gather } from '../../src/report/gather'
import { reportPage } from '../../src/report/page/report-page'
import { Same } from '../../src/report/same'
import { batchOf, goodPage } from './batch'

const LONG = 1000
const flipped = (hex: string, bits: readonly number[]) =>
  bits
    .reduce((n, bit) => n ^ (1n << BigInt(bit)), BigInt(`0x${hex}`))
    .toString(16)
    .padStart(16, '0')

describe('pages that say the same', () => {
  const one = '0123456789abcdef'

  it('are put together up to six bits apart, wherever they are, and told with their names', () => {
    const same = new Same()
    same.add(one, LONG, { title: 'A', name: 'a/1' })
    same.add(flipped(one, [0, 9, 18, 27, 36, 45]), LONG, { title: 'B', name: 'b/2' })
    same.add(flipped(one, [58, 59, 60, 61, 62, 63]), LONG, { title: 'C', name: 'c/3' })
    same.add(flipped(one, [1, 9, 18, 27, 36, 45, 54]), LONG, { title: 'D', name: 'd/4' })
    expect(same.groups()).toEqual([expect.objectContaining({ pages: 3, title: 'A', names: ['a/1', 'b/2', 'c/3'] })])
  })

  it('are none where a text is too short to tell, or a record has no fingerprint', () => {
    const same = new Same()
    for (const name of ['a', 'b']) same.add(one, 40, { title: 'A', name })
    for (const name of ['a', 'b']) same.add(undefined, LONG, { title: 'A', name })
    expect(same.groups()).toEqual([])
  })

  it('stand in the report of a batch: a capture and a repost under another headline', async () => {
    const page = goodPage(0)
    const { out } = await batchOf({
      'a.html': page,
      'b.html': page,
      'c.html': page.replaceAll('Nạo vét kênh ở Bình Lâm', 'Tin từ cơ sở'),
      'd.html': goodPage(1).replace(/<p>/g, '<p>Ở nơi khác, việc làm đường và trồng cây ven đê cũng được bà con góp công từ đầu năm. '),
    })
    const survey = await gather([out])
    expect(survey.same.groups()).toEqual([expect.objectContaining({ pages: 3 })])
    expect(reportPage(survey, 'x')).toMatch(/1 article on 3 pages/)
  })
})
