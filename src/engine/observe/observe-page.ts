import { HEADLINE } from '../../data/limits'
import type { Locale } from '../../model/locale'
import type { Page, PageElement } from '../../model/page'
import type { Platform } from '../../model/portal'
import type { Segment } from '../../model/segment'
import { type LineRules, lineRules } from '../lines'
import type { Metadata } from '../metadata'
import { type Measures, measure } from '../segment/measure'
import { segmentPage } from '../segment/segment-page'
import type { Catalogue } from '../tables/catalogue'
import { fieldKey, type Survey } from '../tables/survey'
import { claimsOf, echoesOf, houseOf } from './echo'
import { controlsOf, type Fact, factsOf, type Sums, sumsOf } from './facts'
import { fieldByClass, isNamedDay } from './field-classes'
import { partKickers } from './kicker'
import { type RuleNumbers, ruleNumbers } from './rule-numbers'
import { type Sheet, sheetOf } from './sheet'
import { unseenOf } from './unseen'

/** What a page is seen to be: each fact found out once, before anything is taken from it. */
export interface Observation {
  page: Page
  surveyed: Survey
  /** The platforms the page shows, the most specific first. */
  present: readonly Platform[]
  numbers: RuleNumbers
  /** By element index: what no reader sees, 0 or the number of its rule. */
  unseen: Uint16Array
  segments: readonly Segment[]
  facts: readonly Fact[]
  lines: LineRules
  echoes: Float64Array
  sums: Sums
  /** The record sheet of a document, where the page has one. */
  sheet: Sheet | undefined
  /** Form controls an element holds. */
  controls: Int32Array
  /** Of all that is seen. */
  measures: Measures
}

export interface ObserveOptions {
  tidy: (text: string) => string
  absolute: (href: string) => string
  /** Whether to tell links and emphasis. */
  marks: boolean
  locales: readonly Locale[]
  /** Shows what scripts would have shown. */
  keepHidden: boolean
}

/** Cuts the whole page into segments, and finds out about each what its own words and its place tell. */
export function observePage(
  page: Page,
  surveyed: Survey,
  { platforms }: Catalogue,
  metadata: Metadata,
  { tidy, absolute, marks, locales, keepHidden }: ObserveOptions,
): Observation {
  const numbers = ruleNumbers()
  const unseen = unseenOf(page, surveyed, numbers, keepHidden)
  const measures = measure(page, unseen)
  const present = platforms.filter(p => surveyed.layouts.has(p.name))
  const named = namedFields(surveyed, present, measures)
  const fieldOf = (e: PageElement) => named.get(e) ?? fieldByClass(e, measures.chars[e.index]!)
  const pieces = segmentPage(page.root, { dropped: unseen, measures, tidy, absolute, marks, fieldOf, isDay: isNamedDay })
  const lines = lineRules(locales)
  const claims = claimsOf(metadata, lines.words, houseOf(pieces))
  const segments = partKickers(pieces, claims)
  const facts = factsOf(segments, lines, locales)
  return {
    page,
    surveyed,
    present,
    numbers,
    unseen,
    segments,
    facts,
    lines,
    echoes: echoesOf(segments, claims, HEADLINE.longest),
    sums: sumsOf(page, segments, facts),
    sheet: sheetOf(segments),
    controls: controlsOf(page),
    measures,
  }
}

/** Fields that a table may name, as segments have them. */
const SEGMENT_FIELDS = ['title', 'section', 'kicker', 'date', 'byline', 'lead', 'source', 'attachment', 'caption'] as const

/** What the tables of the platforms a page shows name, by element; the most specific platform goes before. */
function namedFields(surveyed: Survey, present: readonly Platform[], { prose }: Measures): Map<PageElement, Segment['field']> {
  const named = new Map<PageElement, Segment['field']>()
  // Some templates write the whole text into the field named for its summary or its section.
  for (const { name } of present)
    for (const field of SEGMENT_FIELDS)
      for (const { element } of surveyed.fields.get(fieldKey(name, field)) ?? [])
        if (!named.has(element) && 2 * prose[element.index]! <= prose[0]!) named.set(element, field)
  return named
}
