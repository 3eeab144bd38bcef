import { load } from 'cheerio'
import { platforms } from '../../src/data/platforms'
import { extract } from '../../src/extract'
import { fixtures } from './fixtures'
import { linePatterns, ruleNames, tableSelectors } from './rules'

export const decisions = fixtures.flatMap(({ bytes, options }) => extract(bytes, options).trace)

/** Selectors that fit an element of a page of their platform, asked of a library tinbai does not match with. */
function firedSelectors(): ReadonlySet<string> {
  const fired = new Set<string>()
  for (const { file, bytes } of fixtures) {
    if (file !== 'page.html') continue
    const $ = load(bytes.toString(), { scriptingEnabled: false })
    const generator = $('meta[name=generator i]').attr('content')?.toLowerCase() ?? ''
    const shows = (selector: string) => $(selector).length > 0
    const present = platforms
      .filter(
        ({ evidence }) =>
          evidence.length === 0 || evidence.some(e => (e.selector ? shows(e.selector) : generator.startsWith(e.generator ?? ' '))),
      )
      .map(({ name }) => name)
    for (const { name, platform, selector } of tableSelectors)
      if (!fired.has(name) && (platform === undefined || present.includes(platform)) && shows(selector)) fired.add(name)
  }
  return fired
}

/** Names of what fires on no fixture. */
export const silent: Record<'rules' | 'patterns' | 'selectors', () => readonly string[]> = {
  rules: () => {
    const fired = new Set<string>(decisions.map(({ rule }) => rule))
    return ruleNames.filter(name => !fired.has(name))
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
