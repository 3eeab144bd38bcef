import { GENERIC_CHROME } from '../../src/data/chrome'
import { LOCALES } from '../../src/data/locales'
import { platforms } from '../../src/data/platforms'
import { BOX_RULES, LINE_RULES } from '../../src/data/rules'
import type { LinePattern } from '../../src/model/locale'
import type { FieldRules } from '../../src/model/portal'
import type { BoxRule, LineRule } from '../../src/model/rule'

/** Rules a trace can name, but for those that name a table. */
export const ruleNames = [...(Object.keys(LINE_RULES) as LineRule[]), ...(Object.keys(BOX_RULES) as BoxRule[])].sort()

/** Line patterns of the locales, each with a name that tells it from others of the same rule. */
export const linePatterns: readonly (LinePattern & { name: string })[] = LOCALES.flatMap(
  ({ code, chromePatterns, endingPatterns, boilerplate = [] }) =>
    [...chromePatterns, ...endingPatterns, ...boilerplate].map(row => ({
      ...row,
      name: `${code} ${row.rule} ${row.pattern.source.slice(0, 60)}`,
    })),
)

export interface TableSelector {
  name: string
  /** The platform; undefined for furniture any page may have. */
  platform: string | undefined
  selector: string
}

const FIELDS = [
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
  'strip',
] as const satisfies (keyof FieldRules)[]

/** Every selector of the tables. */
export const tableSelectors: readonly TableSelector[] = [
  ...GENERIC_CHROME.flatMap(({ rule, selectors }) =>
    selectors.map(selector => ({ name: `${rule} ${selector}`, platform: undefined, selector })),
  ),
  ...platforms.flatMap(platform => [
    ...platform.evidence.flatMap(({ selector }) =>
      selector === undefined ? [] : [{ name: `${platform.name} evidence ${selector}`, platform: undefined, selector }],
    ),
    ...FIELDS.flatMap(field =>
      (platform[field] ?? []).map(selector => ({ name: `${platform.name} ${field} ${selector}`, platform: platform.name, selector })),
    ),
  ]),
]
