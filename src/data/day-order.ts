/** How numbers of a day are ordered, by where a page comes from. Source: Unicode CLDR, short date formats. */

/** Domains and regions where the month stands first. */
export const MONTH_FIRST_DOMAIN = /\.(?:us|gov|mil|edu|ph)$/
export const MONTH_FIRST_REGION: ReadonlySet<string> = new Set(['us', 'ph', 'pr', 'gu', 'fm', 'mh', 'pw'])
/** Two letters that are sold as words, and tell no country. */
export const NO_COUNTRY: ReadonlySet<string> = new Set(['ai', 'cc', 'co', 'fm', 'io', 'me', 'tv', 'ws'])
/** Languages in which both orders are written; in the others with numbers parted by strokes the day stands first. */
export const EITHER_ORDER: ReadonlySet<string> = new Set(['en', 'und'])

/** Bars of a site by their class or id: a day in one is that of reading. */
export const BAR =
  /(?:^|[\s_-])(?:nav(?:bar)?|banner|masthead|top-?bar|top-?line|clock|today|current-?(?:date|time)|header-?(?:date|time|top))(?:$|[\s_-])/i

/** What stands around a day that opens a text: its place before it, an agency and a dash behind it. */
export const OPENS_WITH_DAY = {
  before: /^[\s(]*(?:\p{Lu}[\p{L}\s.-]{0,30},\s*)?(?:den |am |ngày )?$/iu,
  behind: /^\s?(?:\([^()]{1,30}\)\s?)?[)\]]?\s?(?:[–—]|--|[-:|](?=\s))/u,
} as const
