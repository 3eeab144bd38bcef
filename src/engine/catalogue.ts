import type { ChromeRule } from '../data/chrome'
import type { FieldRules, Platform } from '../model/portal'
import { SelectorIndex } from './match'

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
  | { kind: 'strip'; layout: string | undefined; rule: string; reason: string }
  | { kind: 'evidence'; layout: string }
  | { kind: 'field'; layout: string; field: Field; order: number }

export interface Catalogue {
  index: SelectorIndex<Meaning>
  /** Most specific first. */
  platforms: readonly Platform[]
}

/** Compiles the tables into one index, so that a page is walked once for all of them. */
export function catalogue(platforms: readonly Platform[], chrome: readonly ChromeRule[]): Catalogue {
  const rules: [string, Meaning][] = []
  for (const { rule, reason, selectors } of chrome)
    for (const s of selectors) rules.push([s, { kind: 'strip', layout: undefined, rule, reason }])
  for (const platform of platforms) {
    const layout = platform.name
    for (const { selector } of platform.evidence) if (selector) rules.push([selector, { kind: 'evidence', layout }])
    for (const s of platform.strip ?? [])
      rules.push([s, { kind: 'strip', layout, rule: `${layout}/strip`, reason: `furniture of ${layout}: ${s}` }])
    for (const field of FIELDS)
      for (const [order, s] of (platform[field] ?? []).entries()) rules.push([s, { kind: 'field', layout, field, order }])
  }
  return { index: new SelectorIndex(rules), platforms }
}
