import { checkString, wrong } from '../arguments'
import type { Certainty, Moment } from '../model/article'

/** A day named in a running text. Where `certain` has no `year`, the year is implied by the day of publication. */
export interface EventDate extends Moment {
  /** Where its words begin, in UTF-16 code units. */
  start: number
  /** Where they end, exclusive. */
  end: number
}

const GAP = String.raw`[ \u00a0]?`
const DAY = String.raw`[0-3]?\d`
const MONTH = String.raw`[01]?\d`
const BEFORE = String.raw`(?<![\p{N}]|[/.,:-]|[\p{N}][/.,:-])`
// "12 - 15/3", "1, 2 và 3/10", "từ ngày 12 đến ngày 15 tháng 3": the days before the last borrow from it what they lack.
const EARLIER = String.raw`${DAY}(?:[/.]${MONTH}(?:[/.]\d{4})?)?${GAP}(?:[-–]|,(?=[ \u00a0])|đến(?: ngày)?|và(?: ngày)?)${GAP}`
const RANGE = `(?<list>(?:${EARLIER}){0,8})`
/** The same where hyphens stand between day and month: "30-4, 1-5"; before the last day of a range, a hyphen is a range's. */
const ONE_EARLIER_HYPHENED =
  /(?<first>\d{1,2})(?:[/.-](?<firstMonth>(?:0?[1-9]|1[0-2])(?!\d)(?=[/.]|,|[ \u00a0]?(?:và|đến)))(?:[/.](?<firstYear>\d{4}))?)?/giu
const ONE_EARLIER = /(?<first>\d{1,2})(?:[/.](?<firstMonth>\d{1,2})(?:[/.](?<firstYear>\d{4}))?)?/g
// Not before another number or a sign, not before what makes the two numbers an amount.
const AFTER = String.raw`(?![\p{N}]|[/.-][\p{L}\p{N}]|,\d|${GAP}(?:%|giờ|phút|h(?!\p{L})|người|tuổi|triệu|tỷ|ha(?!\p{L})|km))`
const NUMERIC = String.raw`(?<day>${DAY})${GAP}(?<sep>[/.-])${GAP}(?<month>${MONTH})(?:${GAP}\k<sep>${GAP}(?<year>\d{4}))?`
const WORDS = String.raw`(?<day>${DAY}) ?tháng ?(?<month>${MONTH})(?:,? ?(?:năm|/) ?(?<year>\d{4}))?`

const FORMS = [NUMERIC, WORDS].map(form => new RegExp(BEFORE + RANGE + form + AFTER, 'giu'))

// What must stand before two bare numbers for them to be a day: "Sáng 21/9", "chiều nay (21/9)", "ngày 21-9".
const CUE =
  /(?:^|[^\p{L}])(?:ngày|sáng|trưa|chiều|tối|đêm|khuya|hôm|mùng|mồng|chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7]))(?: (?:nay|qua|ngày|mùng|mồng))*[\s,(]*$/iu
/** What makes a range of days one, without a word for day: "từ 12 đến 15-3". */
const FROM = /(?:^|[^\p{L}])từ\s*$/iu
const TO = /đến/i
/** No fraction has such a number before its stroke: "30/4 và 1/5". */
const NO_FRACTION = 12
const JOINED = /^\s*(?:[-–,;]|và|đến)?\s*(?:ngày\s+)?$/iu

function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = year >= 1900 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? date.toISOString().slice(0, 10) : undefined
}

/** The day of that name nearest to the day of publication. */
function nearest(published: string, month: number, day: number): string | undefined {
  const at = Date.parse(published)
  const year = Number(published.slice(0, 4))
  const days = [year - 1, year, year + 1].flatMap(y => isoDay(y, month, day) ?? [])
  return days.sort((a, b) => Math.abs(Date.parse(a) - at) - Math.abs(Date.parse(b) - at) || (a < b ? -1 : 1))[0]
}

const isMoment = ({ iso, certain }: Moment = {} as Moment) => typeof iso === 'string' && Array.isArray(certain)

interface Candidate {
  match: RegExpMatchArray
  start: number
  end: number
}

function candidates(text: string): Candidate[] {
  return FORMS.flatMap(form =>
    [...text.matchAll(form)].map(match => ({ match, start: match.index, end: match.index + match[0].length })),
  ).sort((a, b) => a.start - b.start)
}

/**
 * The days a text speaks of: `Sáng 21/9`, `ngày 24 tháng 01 năm 2020`, `từ 12 đến 15-3`, `các ngày 1, 2, 3/10`. Day before month, as Vietnamese
 * prints it. A day without a year is read as the one nearest to `published` and skipped where that is unknown. Expects NFC.
 */
export function eventDates(text: string, published?: Moment): EventDate[] {
  checkString('text', text, eventDates)
  if (published !== undefined && !isMoment(published ?? undefined))
    wrong('published', 'a Moment, as article.published is', published, eventDates)
  const anchor = published?.certain.includes('year') ? published.iso.slice(0, 10).padEnd(10, '-01') : undefined
  const found: EventDate[] = []
  let lastEnd = -1
  for (const { match, start, end } of candidates(text)) {
    const { list = '', day, month, year, sep } = match.groups as Record<string, string | undefined>
    const before = text.slice(Math.max(0, start - 28), start)
    const earlier = [...list.matchAll(sep === '-' ? ONE_EARLIER_HYPHENED : ONE_EARLIER)].map(
      ({ groups }) => groups as Record<string, string | undefined>,
    )
    const isRange =
      (TO.test(list) && FROM.test(before)) || earlier.some(({ first, firstMonth }) => firstMonth && Number(first) > NO_FRACTION)
    const cued = year !== undefined || sep === undefined || isRange || CUE.test(before)
    const joined = lastEnd >= 0 && start >= lastEnd && start - lastEnd < 12 && JOINED.test(text.slice(lastEnd, start))
    if (start < lastEnd || !(cued || joined)) continue
    const resolve = (d: string, m: string, y: string | undefined) => {
      if (y !== undefined) return isoDay(Number(y), Number(m), Number(d))
      return anchor === undefined || Number.isNaN(Date.parse(anchor)) ? undefined : nearest(anchor, Number(m), Number(d))
    }
    const certain: Certainty[] = year === undefined ? ['month', 'day'] : ['year', 'month', 'day']
    const opening = earlier.map(({ first, firstMonth, firstYear }) => resolve(first!, firstMonth ?? month!, firstYear ?? year))
    const days = [...opening, resolve(day!, month!, year)].filter(iso => iso !== undefined)
    for (const iso of days) found.push({ iso, raw: match[0], certain, start, end })
    if (days.length > 0) lastEnd = end
  }
  return found
}
