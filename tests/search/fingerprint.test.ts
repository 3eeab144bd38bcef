import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article'
import { fingerprint, fingerprintDistance, SAME_ARTICLE } from '../../src/search'

const sentence = (n: number, about: string) =>
  `Ngày ${n} tháng ${(n % 12) + 1}, xã ${about} thứ ${n} tổ chức nạo vét ${n * 3} mét kênh, huy động ${n * 7} lượt người, ưu tiên tuyến ${about} bị bồi lắng.`
const article = (about: string, draft: Partial<Article> = {}): Article => ({
  title: `Ra quân ở ${about}`,
  section: [],
  body: Array.from({ length: 12 }, (_, i) => ({ type: 'paragraph', text: sentence(i + 1, about) })),
  figures: [],
  bylines: [],
  attachments: [],
  tags: [],
  language: 'vi',
  ...draft,
})
const distance = (a: Article, b: Article) => fingerprintDistance(fingerprint(a), fingerprint(b))

describe('fingerprint', () => {
  const one = article('Bãi Dâu')

  it('is 16 hexadecimal digits, the same every time', () => {
    expect(fingerprint(one)).toMatch(/^[0-9a-f]{16}$/)
    expect(fingerprint(structuredClone(one))).toBe(fingerprint(one))
  })

  it.each<[string, Partial<Article>]>([
    ['another headline', { title: 'Tin từ cơ sở' }],
    ['captions and names', { bylines: [{ name: 'An', kind: 'person', roles: ['text'], raw: 'An', from: 'page' }] }],
    [
      'its case and marks',
      { body: one.body.map(b => (b.type === 'paragraph' ? { ...b, text: b.text.normalize('NFD').toUpperCase() } : b)) },
    ],
    ['its first paragraph as the lead', { lead: sentence(1, 'Bãi Dâu'), body: one.body.slice(1) }],
  ])('does not change with %s', (_, draft) => expect(distance(one, article('Bãi Dâu', draft))).toBe(0))

  it('changes little where a paragraph is cut or added', () => {
    expect(distance(one, article('Bãi Dâu', { body: one.body.slice(0, -1) }))).toBeLessThanOrEqual(SAME_ARTICLE)
    const more = [...one.body, { type: 'paragraph', text: 'Tin liên quan: huyện khen thưởng mười tập thể.' } as const]
    expect(distance(one, article('Bãi Dâu', { body: more }))).toBeLessThanOrEqual(SAME_ARTICLE)
  })

  it('tells other articles apart', () => {
    const other = article('x', {
      body: [
        {
          type: 'paragraph',
          text:
            'The harbour of the island was closed for two days after the storm. '.repeat(3) +
            'Boats waited outside the breakwater until Sunday, when the pilots lit the new light on the mole and the first ferry came in with forty passengers.',
        },
      ],
    })
    expect(distance(one, other)).toBeGreaterThan(SAME_ARTICLE)
  })

  it('knows a notice without a text by its headline', () => {
    const notice = (title: string) => article('x', { title, body: [] })
    expect(distance(notice('Thông báo lịch tiếp công dân tháng 3'), notice('Kế hoạch phòng chống hạn mặn năm nay'))).toBeGreaterThan(
      SAME_ARTICLE,
    )
    expect(distance(notice('Thông báo lịch tiếp công dân'), notice('Thông báo lịch tiếp công dân'))).toBe(0)
  })

  it('takes nothing else', () => {
    expect(() => fingerprint({} as Article)).toThrow(/article/)
    expect(() => fingerprintDistance('0', '0123456789abcdef')).toThrow(/a must be 16 hexadecimal digits/)
    expect(() => fingerprintDistance('0123456789abcdef', 'XYZ')).toThrow(/b must be/)
    expect(fingerprintDistance('0000000000000000', 'ffffffffffffffff')).toBe(64)
  })
})
