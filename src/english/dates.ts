/** Dates in English prose, read from the text alone: nothing is completed from the article's own date. */

export interface FoundDate {
  start: number
  end: number
  /** ISO 8601: `2024-06-12`, `2024-06`, `2024`, `--06-12` and `--06` without a year, two of them with `/` for a stretch. */
  iso: string
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|Jul(?:y|\\.)?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?!\\p{L})'
const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+(?:the\\s+)?)?'
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d\\p{L}])'
const YEAR = '(?:1[89]|20)\\d\\d(?![\\d\\p{L}])'
const AFTER_YEAR = `(?:,?\\s+(?<year>${YEAR}))?`
/** Between the two ends of a stretch, or two days named together. */
const TO = '(?:\\s*[-–—]\\s*|\\s+(?:to|and|until|till|through)\\s+)'

/** Counted things after four figures that then are no year. */
const COUNTED =
  'people|cases|households|hectares|children|workers|students|families|tonnes|tons|km|million|billion|kilometres|kilometers|members|officials|houses|trees'

/** Earlier patterns win; each is anchored by a look-behind against digits and letters. */
const PATTERNS: readonly (readonly [source: string, iso: (g: Record<string, string | undefined>) => string | undefined])[] = [
  // Two days with one month between them are one stretch; each with its own month, they are two dates.
  [`(?<d1>${DAY})${TO}(?<d2>${DAY})\\s+(?:of\\s+)?(?<m2>${MONTH})${AFTER_YEAR}`, g => stretch(g)],
  [`(?<m2>${MONTH})\\s+(?<d1>${DAY})${TO}(?<d2>${DAY})(?!\\s+${MONTH})${AFTER_YEAR}`, g => stretch(g)],
  [`${WEEKDAY}(?<d>${DAY})\\s+(?:of\\s+)?(?<m>${MONTH})${AFTER_YEAR}`, g => day(g.year, g.m, g.d)],
  [`${WEEKDAY}(?<m>${MONTH})\\s+(?<d>${DAY})${AFTER_YEAR}`, g => day(g.year, g.m, g.d)],
  ['(?<year>\\d{4})-(?<m>\\d\\d)-(?<d>\\d\\d)(?![\\d-])', g => day(g.year, g.m, g.d)],
  [`${WEEKDAY}(?<d>\\d{1,2})(?<s>[/.-])(?<m>\\d{1,2})\\k<s>(?<year>${YEAR})`, g => day(g.year, g.m, g.d) ?? day(g.year, g.d, g.m)],
  ['(?<=\\b(?:on|dated|from|to|until|since|before|after)\\s)(?<d>\\d{1,2})/(?<m>\\d{1,2})(?![\\d/%\\p{L}])', g => day(undefined, g.m, g.d)],
  [`(?<from>${MONTH})${TO}(?<m>${MONTH})\\s+(?<year>${YEAR})`, g => `${month(g.year, g.from)}/${month(g.year, g.m)}`],
  [
    `(?:(?<q>first|second|third|fourth)\\s+quarter\\s+(?:of\\s+)?|Q(?<n>[1-4])[\\s/-](?:of\\s+)?)(?<year>${YEAR})`,
    g => quarter(g.year!, g.q, g.n),
  ],
  [`(?:(?:early|late|mid)[- ])?(?<m>${MONTH}),?\\s+(?:of\\s+)?(?<year>${YEAR})`, g => month(g.year, g.m)],
  [
    `(?<=\\b(?:in|by|since|until|till|before|after|from|to|for|of|through|during|last|this|next|early|late|mid|and)[\\s-])(?<m>${MONTH})(?=\\s+[\\p{Ll}(]|[,.;:)]|$)`,
    g => month(undefined, g.m),
  ],
  [`(?<y1>${YEAR})[-–—](?<y2>${YEAR})`, g => (g.y1! < g.y2! ? `${g.y1}/${g.y2}` : undefined)],
  [`(?:mid|early|late)-(?<year>${YEAR})`, g => g.year],
  [
    `(?<=\\b(?:in|by|since|until|till|before|after|from|to|for|of|through|during|year|early|late|mid|and|end|about|towards?)\\s)(?<year>${YEAR})(?=\\s+[\\p{Ll}(]|[,.;:)'’"”]|\\s*$|\\s+[–—])(?!\\s+(?:${COUNTED}))(?![,.]\\d)`,
    g => g.year,
  ],
]

const COMPILED = PATTERNS.map(([source, iso]) => ({ pattern: new RegExp(`(?<![\\d\\p{L}/.-])${source}`, 'gu'), iso }))

const two = (n: number) => String(n).padStart(2, '0')

function monthNumber(name: string): number | undefined {
  if (/^\d/.test(name)) return Number(name) >= 1 && Number(name) <= 12 ? Number(name) : undefined
  const at = MONTHS.findIndex(each => each.startsWith(name.slice(0, 3).toLowerCase()))
  return at < 0 ? undefined : at + 1
}

function month(year: string | undefined, name: string | undefined): string | undefined {
  const number = name === undefined ? undefined : monthNumber(name)
  return number === undefined ? undefined : `${year ?? '-'}-${two(number)}`
}

/** Undefined for a day the month never has; 29 February passes without a year. */
function day(year: string | undefined, name: string | undefined, words: string | undefined): string | undefined {
  const number = name === undefined ? undefined : monthNumber(name)
  const date = Number.parseInt(words ?? '', 10)
  if (!number || !(date >= 1) || date > new Date(Date.UTC(Number(year ?? 2024), number, 0)).getUTCDate()) return undefined
  return `${year ?? '-'}-${two(number)}-${two(date)}`
}

function stretch({ d1, d2, m2, year }: Record<string, string | undefined>): string | undefined {
  const from = day(year, m2, d1)
  const to = day(year, m2, d2)
  return from && to && `${from}/${to}`
}

function quarter(year: string, word: string | undefined, number: string | undefined): string {
  const first = 3 * (word === undefined ? Number(number) - 1 : ['first', 'second', 'third', 'fourth'].indexOf(word)) + 1
  return `${year}-${two(first)}/${year}-${two(first + 2)}`
}

/** The dates of a text in NFC, in order, none inside another. A weekday belongs to its date; alone it is none. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = []
  if (!/\d|\p{Lu}/u.test(text)) return found
  for (const { pattern, iso } of COMPILED)
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      const value = iso(match.groups ?? {})
      if (value && !found.some(other => start < other.end && other.start < end)) found.push({ start, end, iso: value })
    }
  return found.sort((a, b) => a.start - b.start)
}
