import type { LinePattern, Locale } from '../model/locale'
import type { Platform } from '../model/portal'
import type { LineRule } from '../model/rule'

/** A row of a table without its columns' names, which dozens of rows would repeat in the package. */
export const linePattern = (rule: LineRule, pattern: RegExp): LinePattern => ({ rule, pattern })

/** What shows a platform: any of these selectors. */
export const shownBy = (...selectors: string[]): Platform['evidence'] => selectors.map(selector => ({ selector }))

const NOTHING = /(?!)/u

/** A language of which not everything is told: what is left out fits nothing. */
export const locale = (rows: Pick<Locale, 'code'> & Partial<Locale>): Locale => ({
  chrome: [],
  chromePatterns: [],
  ending: [],
  endingPatterns: [],
  dateLabels: [],
  modifiedLabels: [],
  months: [],
  weekdays: NOTHING,
  bylineLabels: [],
  bylineSuffixes: [],
  sourceLabels: [],
  notSource: NOTHING,
  outlets: NOTHING,
  officeOpenings: [],
  creditLabels: [],
  captionOpenings: NOTHING,
  headingOpenings: NOTHING,
  galleryLeadIn: NOTHING,
  attachmentLabels: NOTHING,
  nextPage: NOTHING,
  ...rows,
})
