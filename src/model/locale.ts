import type { Role } from './article'
import type { LineRule } from './rule'

/** A shape of lines, by a pattern over the whole line. */
export interface LinePattern {
  rule: LineRule
  pattern: RegExp
}

/**
 * What pages and portals of one language call themselves and their parts. Patterns over short lines, read without regard to case; a
 * language has no need of all.
 */
export interface PageWords {
  /** How a portal names itself, in its banner and above headlines. */
  site?: RegExp
  /** What a portal calls the page that shows any article. */
  detail?: RegExp
  /** `<title>` of a home page. */
  home?: RegExp
  /** The home page as a trail begins with it, whatever is glued to it. */
  trailHead?: RegExp
  /** The head of what a search found. */
  results?: RegExp
  /** What a page says where something went wrong, anywhere in a line. */
  error?: RegExp
  /** A link to the rest of what it stands under. */
  more?: RegExp
  /** The label of a box of links amid a text, and what its entries open with where they are lines. */
  inset?: RegExp
  /** Leads from a text to another article, before its title. */
  readMore?: RegExp
  /** Opens a line that names the section. */
  sectionLabel?: RegExp
  /** What stands among the entries of a trail and names no section. */
  noSection?: RegExp
  /** The heading of a module, above a headline: it names no section. */
  module?: RegExp
  /** Words before a day. */
  beforeDay?: RegExp
  /** Opens a line that tells the day of reading. */
  today?: RegExp
  /** Before the name of a file. */
  download?: RegExp
  /** What calls a site somebody's diary. */
  blog?: RegExp
}

/** What the newsrooms of one language print around their articles. Lines compare in lower case, without outer punctuation. */
export interface Locale {
  code: string
  /** What pages call themselves and their parts. */
  page?: PageWords
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
  /** Those of them that name one behind a name without a colon: `A (Theo Y)`. */
  sourceAfterName?: readonly string[]
  /** What `Theo …` is followed by where it opens a sentence, not a source. */
  notSource: RegExp
  /** How names of newspapers end that are written in small letters. */
  outlets: RegExp
  /** Openings that make a name an office, in lower case: `trung tâm`, `báo`. */
  officeOpenings: readonly string[]
  /** What opens like an office and is none: people (`Đoàn Loan`, `Trường Giang`), sentences, telephones. */
  notOffice?: readonly RegExp[]
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
