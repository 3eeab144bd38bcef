import type { Moment } from '../../model/article'
import { readByline } from '../byline/byline'
import { isIslamicDay, isPlaceDate, readDateLine } from '../dateline'
import { titlesAnother } from '../label/date-beside'
import { bylineOfParts } from './byline-parts'
import { type Classification, drop, has, isFreeLine, keep, ruledAs, shownTitle } from './classification'
import { inAnyLocale } from './in-any-locale'

/** Dates: lines that are nothing else, before the text or just after it. */
export function ruleDates(c: Classification): void {
  const { segments, locales, lines, door, from, to } = c
  const title = door === 'text' ? shownTitle(c) : c.title
  const below = door === 'text' && title > 0 ? segments.slice(title + 1, from + 2).flatMap(s => readDateLine(s.text, locales) ?? []) : []
  // The day of reading, at the head of a flattened page; with a clock only where the article's day has its time too.
  const today = below.length ? segments.findIndex(s => lines.words.today.test(s.text)) : -1
  const clock = below.some(hasTime)
  for (let i = 0; i < segments.length; i++) {
    const s = segments[i]!
    // Below the text behind the title of another article days are that one's.
    if (i >= to && titlesAnother(s)) break
    const near = i < from + 3 || i >= to - 3 || isUnderHeadline(c, i)
    if (!near || !isFreeLine(c, i) || s.text.length > 160) continue
    const day = readDateLine(s.text, locales)
    if (!day && isIslamicDay(s.text, locales)) drop(c, i, 'date/islamic')
    if (!day || (i < title && i === today && (clock || !hasTime(day)))) continue
    if (!day.rest || ((i < from + 2 || !has(c, 'date')) && isPlaceDate(s.text))) keep(c, i, 'date', 'date/line', { moment: day })
    else if ((i < (door === 'text' ? from + 2 : from) || isStamp(c, i, day.moment)) && day.rest.length <= 60) {
      // Above the headline of a flattened text words beside a day are a section, or what a menu ends with.
      const said = inAnyLocale(locales, readByline, day.rest) ?? bylineOfParts(s, locales)
      const byline = door === 'text' && i < title && said?.rule === 'byline/bare' ? undefined : said
      if (!byline && i >= from && !hasTime(day)) continue
      keep(c, i, 'date', 'date/line', { moment: day, byline })
    }
  }
}

/** Lines between a headline in the text and its day. */
const UNDER = 6

/** Whether a line stands below the headline with no more than the lead between. */
const isUnderHeadline = ({ segments, door, title }: Classification, i: number) =>
  door === 'page' && title >= 0 && i > title && i <= title + UNDER && segments.slice(title + 1, i).filter(s => s.prose).length < 2

const hasTime = ({ moment }: { moment: Moment }) => moment.certain.includes('minute')

/** Day and time just under a headline that stands in the text. */
const isStamp = (c: Classification, i: number, { certain }: Moment) =>
  c.door === 'page' && certain.includes('minute') && ruledAs(c, i - 1) === 'title'
