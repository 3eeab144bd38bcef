import { expect, it } from 'vitest'
import { extract } from '../../src'
import { LOCALES } from '../../src/data/locales'
import { classification } from '../../src/engine/classify/classification'
import { ruleLinks } from '../../src/engine/classify/furniture'
import type { Scene } from '../../src/engine/classify/scene'
import type { Segment } from '../../src/model/segment'
import { expectLinear } from '../support/growth'

const heading = { kind: 'heading', level: 2, text: 'Xã Bãi Dâu', linked: 0, links: [], prose: false } as unknown as Segment
const paragraph = { kind: 'text', text: 'Bà con mừng có nước về.', linked: 0, links: [], prose: true } as unknown as Segment

it('headings above a paragraph take time in proportion', () => {
  expectLinear(count => {
    const segments = Array.from({ length: count }, (_, i) => (i % 2 ? paragraph : heading))
    const c = classification({ segments, locales: LOCALES, door: 'page', from: 0, to: count } as unknown as Scene)
    ruleLinks(c)
    expect(c.rulings.every(ruling => ruling === undefined)).toBe(true)
  }, 40_000)
})

it.each([
  ['a form to fill in', 'https://bieumau.songxanh.example/gop-y', 'https://bieumau.songxanh.example/gop-y'],
  ['a site, as people say it', 'http://www.songxanh.example/', 'www.songxanh.example'],
  ['a letter', 'mailto:vanthu@songxanh.example', 'vanthu@songxanh.example'],
])('an address in a line of its own is text: %s', (_, href, text) => {
  const body = (line: string) => `<html lang="vi"><body><h1>Huyện Sông Xanh lấy ý kiến về quy hoạch bến đò</h1><div class="content">
    <p>Phòng Hạ tầng huyện lấy ý kiến người dân về chỗ đặt hai bến đò mới trong ba tuần, kể từ ngày 4/5/2021.</p>
    <p>Ý kiến xin gửi theo địa chỉ dưới đây, ghi rõ họ tên và thôn đang ở:</p><p>${line}</p>
    <p>Bà con không có máy thì gửi thư tay qua trưởng thôn, phòng nhận đến hết giờ làm việc ngày 25/5.</p></div></body></html>`
  const texts = (line: string) => extract(body(line)).article?.body.flatMap(b => ('text' in b ? b.text : [])) ?? []
  expect(texts(`<a href="${href}">${text}</a>`)).toContain(text)
  expect(texts('<a href="/tin/8">Bến đò Cây Gạo chạy lại sau mùa lũ</a>')).toHaveLength(3)
})
