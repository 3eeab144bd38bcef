import { describe, expect, it } from 'vitest'
import { platforms } from '../src/data/platforms'
import { portals } from '../src/data/portals'
import known from './rules.known.json'
import { decisions, silent } from './support/fired'
import { ruleNames } from './support/rules'

/**
 * Every rule fires on some fixture, or a golden could freeze a bug in it. `rules.known.json` lists those that do not; it may
 * only shrink. A line pattern fires where it fits the text of a decision of its rule; a selector where it fits an element of
 * a page of its platform (what it names may hold no text, so the trace alone cannot tell).
 */
describe.each(['rules', 'patterns', 'selectors'] as const)('%s', kind => {
  const still = silent[kind]()

  it('all fire on a fixture but those known not to', () => {
    expect(still.filter(name => !(known[kind] as string[]).includes(name))).toEqual([])
  })

  it('known not to fire still do not (take those that do off rules.known.json)', () => {
    expect((known[kind] as string[]).filter(name => !still.includes(name))).toEqual([])
  })
})

it('reads decisions of more than one rule', () => {
  expect(new Set(decisions.map(({ rule }) => rule)).size).toBeGreaterThan(20)
})

it('names every rule that fires', () => {
  const shapes = [...platforms, ...portals].flatMap(({ name }) => [`${name}/strip`, `locate/${name}`])
  const located = ['locate/density', 'locate/document', 'locate/headline', 'locate/nothing']
  const unnamed = decisions
    .map(({ rule }) => rule)
    .filter(rule => !(ruleNames as readonly string[]).includes(rule) && !shapes.includes(rule) && !located.includes(rule))
  expect([...new Set(unnamed)]).toEqual([])
})
