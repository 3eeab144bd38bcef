import { platforms } from '../../src/data/platforms'
import { SelectorIndex } from '../../src/engine/match'
import { readMetadata } from '../../src/engine/metadata'
import { parse } from '../../src/engine/parse'
import { extract } from '../../src/extract'
import type { PageElement } from '../../src/model/page'
import { fixtures } from './fixtures'
import { linePatterns, ruleNames, type TableSelector, tableSelectors } from './rules'

export const decisions = fixtures.flatMap(({ bytes, options }) => extract(bytes, options).trace)

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

/** Names of what fires on no fixture. */
export const silent: Record<'rules' | 'patterns' | 'selectors', () => readonly string[]> = {
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
