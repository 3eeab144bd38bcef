import { describe, expect, it } from 'vitest'
import { platforms } from '../src/data/platforms'
import { SelectorIndex } from '../src/engine/match'
import { readMetadata } from '../src/engine/metadata'
import { parse } from '../src/engine/parse'
import { extract } from '../src/extract'
import type { PageElement } from '../src/model/page'
import known from './rules.known.json'
import { fixtures } from './support/fixtures'
import { linePatterns, ruleNames, type TableSelector, tableSelectors } from './support/rules'

/**
 * Every rule fires on some fixture, or a golden could freeze a bug in it. `rules.known.json` lists those that do not; it may
 * only shrink. A line pattern fires where it fits the text of a decision of its rule; a selector where it fits an element of
 * a page of its platform (what it names may hold no text, so the trace alone cannot tell).
 */
const decisions = fixtures.flatMap(({ bytes, options }) => extract(bytes, options).trace)

function firedSelectors(): ReadonlySet<string> {
  const fired = new Set<string>()
  const index = new SelectorIndex<TableSelector>(tableSelectors.map(row => [row.selector, row]))
  for (const { file, bytes } of fixtures) {
    if (file !== 'page.html') continue
    const page = parse(new TextDecoder().decode(bytes))
    const { generator = '' } = readMetadata(page)
    const hits: TableSelector[] = []
    const walk = (element: PageElement) => {
      index.each(element, row => {
        hits.push(row)
        return undefined
      })
      for (const child of element.children) if (child.tag !== undefined) walk(child)
    }
    walk(page.root)
    const shown = new Set(hits.map(({ name }) => name))
    const present = platforms.filter(
      ({ name, evidence }) =>
        evidence.length === 0 ||
        evidence.some(e => (e.selector ? shown.has(`${name} evidence ${e.selector}`) : generator.startsWith(e.generator!))),
    )
    const names = new Set<string | undefined>([undefined, ...present.map(({ name }) => name)])
    for (const { name, platform } of hits) if (names.has(platform)) fired.add(name)
  }
  return fired
}

const all: Record<keyof typeof known, () => readonly string[]> = {
  rules: () => {
    const fired = new Set(decisions.map(({ rule }) => rule))
    return ruleNames.filter(rule => !fired.has(rule))
  },
  patterns: () =>
    linePatterns
      .filter(({ rule, pattern }) => !decisions.some(decision => decision.rule === rule && pattern.test(decision.text)))
      .map(({ name }) => name),
  selectors: () => {
    const fired = firedSelectors()
    return tableSelectors.map(({ name }) => name).filter(name => !fired.has(name))
  },
}

describe.each(['rules', 'patterns', 'selectors'] as const)('%s', kind => {
  const silent = all[kind]()

  it('all fire on a fixture but those known not to', () => {
    expect(silent.filter(name => !known[kind].includes(name))).toEqual([])
  })

  it('known not to fire still do not (take those that do off rules.known.json)', () => {
    expect(known[kind].filter(name => !silent.includes(name))).toEqual([])
  })
})

it('reads decisions of more than one rule', () => {
  expect(new Set(decisions.map(({ rule }) => rule)).size).toBeGreaterThan(20)
})

it('names every rule that fires', () => {
  const shapes = platforms.flatMap(({ name }) => [`${name}/strip`, `locate/${name}`, `title/${name}`])
  const unnamed = decisions.map(({ rule }) => rule).filter(rule => !ruleNames.includes(rule) && !shapes.includes(rule))
  expect([...new Set(unnamed)]).toEqual([])
})
