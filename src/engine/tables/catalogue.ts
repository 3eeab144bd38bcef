import type { ChromeRule } from '../../data/chrome'
import type { FieldRules, Platform } from '../../model/portal'
import { boxRule, type NamedRule, stripRule } from './box-rules'
import { SelectorIndex } from './selector-index'

export type Field = Exclude<keyof FieldRules, 'strip'>
const FIELDS: readonly Field[] = [
  'article',
  'kicker',
  'title',
  'lead',
  'body',
  'byline',
  'source',
  'date',
  'section',
  'caption',
  'attachment',
]

/** What a selector of a table means when an element matches it. `layout` names the platform or portal. */
export type Meaning =
  | { kind: 'strip'; layout: string | undefined; rule: NamedRule; unseen: boolean }
  | { kind: 'evidence'; layout: string }
  | { kind: 'field'; layout: string; field: Field; order: number }

export interface Catalogue {
  /** What every page is tested for: furniture of all sites, signs of platforms, rows without signs. */
  always: SelectorIndex<Meaning>
  /** The rows of the platforms a page shows, as one index. */
  of: (layouts: ReadonlySet<string>) => SelectorIndex<Meaning> | undefined
  /** Most specific first. */
  platforms: readonly Platform[]
}

/** Compiles the tables into one index, so that a page is walked once for all of them. */
export function catalogue(platforms: readonly Platform[], chrome: readonly ChromeRule[]): Catalogue {
  const always: [string, Meaning][] = []
  const rows = new Map<string, [string, Meaning][]>()
  for (const { rule, selectors, unseen = false } of chrome)
    for (const s of selectors) always.push([s, { kind: 'strip', layout: undefined, rule: boxRule(rule), unseen }])
  for (const platform of platforms) {
    const layout = platform.name
    const rules: [string, Meaning][] = []
    for (const { selector } of platform.evidence) if (selector) always.push([selector, { kind: 'evidence', layout }])
    for (const s of platform.strip ?? []) rules.push([s, { kind: 'strip', layout, rule: stripRule(layout, s), unseen: false }])
    for (const field of FIELDS)
      for (const [order, s] of (platform[field] ?? []).entries()) rules.push([s, { kind: 'field', layout, field, order }])
    if (platform.evidence.length) rows.set(layout, rules)
    else always.push(...rules)
  }
  const built = new Map<string, SelectorIndex<Meaning>>()
  const of = (layouts: ReadonlySet<string>) => {
    const names = platforms.map(p => p.name).filter(n => layouts.has(n) && rows.has(n))
    if (!names.length) return undefined
    const key = names.join(' ')
    let index = built.get(key)
    if (!index) {
      index = new SelectorIndex(
        names.flatMap(n => rows.get(n)!),
        'platform',
      )
      built.set(key, index)
    }
    return index
  }
  return { always: new SelectorIndex(always, 'always'), of, platforms }
}
