import { EITHER_ORDER, MONTH_FIRST_DOMAIN, MONTH_FIRST_REGION, NO_COUNTRY } from '../../data/day-order'
import type { Article, Moment } from '../../model/article'
import type { Notice } from '../../model/extraction'
import type { Locale } from '../../model/locale'
import { readMoment } from '../dateline'
import { hostOf } from '../url'

/** A day whose numbers can be read both ways: `moment` with the day first, `other` with the month. */
export interface TwoWays {
  moment: Moment
  other: Moment
}

/** What may tell which way a day is to be read. */
export interface DayEvidence {
  /** Days the metadata claim, ISO. */
  claimed: readonly string[]
  /** Texts of the article: one may name the month. */
  texts: readonly string[]
  /** Of the text. */
  language: string
  /** As the page says: `en-GB`. */
  pageLanguage: string | undefined
  url: string | undefined
  locales: readonly Locale[]
}

const dayOf = ({ iso }: Moment) => iso.slice(0, 10)
/** Letters of a text that are looked into for a day, and the texts. */
const WINDOW = 300
const MOST_TEXTS = 40
const NAMED_MONTH = /\p{L}{3}/u

/** The days the texts write out with the month's name. */
function* namedDays({ texts, locales }: DayEvidence): Generator<string> {
  for (const text of texts.slice(0, MOST_TEXTS))
    for (let at = 0; at < text.length && at < 8 * WINDOW; at += WINDOW) {
      const read = readMoment(text.slice(at, at + WINDOW + 40), locales)
      if (read && NAMED_MONTH.test(read.moment.raw.replace(/T\d|[AP]M/gi, ''))) yield dayOf(read.moment)
    }
}

/** Whether the month stands first where the page comes from; undefined where that does not say. */
function monthFirst({ url, language, pageLanguage }: DayEvidence): boolean | undefined {
  if (!EITHER_ORDER.has(language)) return false
  const host = hostOf(url)
  if (host && MONTH_FIRST_DOMAIN.test(host)) return true
  const country = host && /\.([a-z]{2})$/.exec(host)?.[1]
  if (country && !NO_COUNTRY.has(country)) return false
  const region = /^[a-z]{2,3}[-_](?:[a-z]{4}[-_])?([a-z]{2})$/i.exec(pageLanguage ?? '')?.[1]?.toLowerCase()
  return region === undefined ? undefined : MONTH_FIRST_REGION.has(region)
}

/** The day as the metadata, the text or the page's country read it; what stays open is certain of its year alone. */
export function readOneWay({ moment, other }: TwoWays, evidence: DayEvidence): Moment {
  for (const day of [...evidence.claimed, ...namedDays(evidence)]) {
    if (day === dayOf(moment)) return moment
    if (day === dayOf(other)) return other
  }
  const first = monthFirst(evidence)
  return first === undefined ? { ...moment, certain: ['year'] } : first ? other : moment
}

/** What is to be told of days that stay open. */
export const openDays = ({ published, modified }: Article): Notice[] =>
  [published, modified].flatMap(m =>
    m?.certain.length === 1 ? [{ code: 'ambiguous-day', message: `${m.raw} may be the day before the month or behind it` }] : [],
  )
