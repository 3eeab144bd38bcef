import { readdirSync, readFileSync } from 'node:fs'
import { FURNITURE_WORDS, GENERIC_CHROME } from '../../src/data/chrome'
import { LOCALES } from '../../src/data/locales'
import { platforms } from '../../src/data/platforms'
import type { LinePattern } from '../../src/model/locale'
import type { FieldRules } from '../../src/model/portal'
import { ROOT } from './fixtures'

const RULE = /'([a-z]+\/[a-z-]+)'/g
const ENGINE = `${ROOT}src/engine`

/** Rules the engine names in its code: every string literal of the shape `what/which`. */
const inCode = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .flatMap(file => readFileSync(`${ENGINE}/${file}`, 'utf8').split('\n'))
  .filter(line => !/\bfrom '/.test(line))
  .flatMap(line => [...line.matchAll(RULE)].map(match => match[1]!))

const unique = (names: readonly string[]) => [...new Set(names)].sort()

/** Rules a trace can name: those in the code, those of the tables, and those the code makes of a table's word. */
export const ruleNames = unique([
  ...inCode,
  ...GENERIC_CHROME.map(({ rule }) => rule),
  ...[...FURNITURE_WORDS.values()].map(kind => `furniture/${kind.replace(' ', '-')}`),
  ...LOCALES.flatMap(({ chromePatterns, endingPatterns, boilerplate = [] }) =>
    [...chromePatterns, ...endingPatterns, ...boilerplate].map(({ rule }) => rule),
  ),
  ...['list', 'table', 'quote'].map(kind => `body/${kind}`),
])

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
