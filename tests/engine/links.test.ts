import { expect, it } from 'vitest'
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
