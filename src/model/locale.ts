import type { Role } from './article'
import type { LineRule } from './rule'

/** A shape of lines, by a pattern over the whole line. */
export interface LinePattern {
  rule: LineRule
  pattern: RegExp
}

/** What the newsrooms of one language print around their articles. Lines compare in lower case, without outer punctuation. */
export interface Locale {
  code: string
  /** Whole lines that are furniture wherever they stand. */
  chrome: readonly string[]
  chromePatterns: readonly LinePattern[]
  /** What opens the sentences templates and archives print on every page, however long. */
  boilerplate?: readonly LinePattern[]
  /** Whole lines after which nothing belongs to the article: other articles, comments, the footer. */
  ending: readonly string[]
  endingPatterns: readonly LinePattern[]
  /** Words before a date: `Cập nhật lúc`, `Posted`. Lower case. */
  dateLabels: readonly string[]
  modifiedLabels: readonly string[]
  months: readonly (readonly [string, number])[]
  weekdays: RegExp
  /** Byline labels, longest first, and the roles they give. Lower case. */
  bylineLabels: readonly (readonly [string, readonly Role[]])[]
  /** Roles named in brackets or after a name: `(thực hiện)`. */
  bylineSuffixes: readonly (readonly [string, readonly Role[]])[]
  /** Labels of a source line: `Nguồn`, `Theo`. */
  sourceLabels: readonly string[]
  /** What `Theo …` is followed by where it opens a sentence, not a source. */
  notSource: RegExp
  /** How names of newspapers end that are written in small letters. */
  outlets: RegExp
  /** Openings that make a name an office, in lower case: `trung tâm`, `báo`. */
  officeOpenings: readonly string[]
  /** Labels of a photo credit. */
  creditLabels: readonly string[]
  /** Openings of captions. */
  captionOpenings: RegExp
  /** Openings of headings inside a text: plans, causes, results rather than what a photo shows. */
  headingOpenings: RegExp
  /** Lines that lead into a row of photos: text, no captions. */
  galleryLeadIn: RegExp
  /** Attachments: lines that introduce a file. */
  attachmentLabels: RegExp
  /** What a link to the next page of a list says, whole. */
  nextPage: RegExp
}
