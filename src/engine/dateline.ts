import {
  BESIDE_DAYS,
  BETWEEN_DAY_AND_CLOCK,
  BUDDHIST,
  BUDDHIST_YEAR,
  CHINESE,
  CLOCK,
  CLOCK_POINT,
  DAY_FIRST,
  DIGITS,
  EARLY,
  ERAS,
  IN_WORDS,
  ISLAMIC_DAY,
  ISO,
  LATE,
  PLACE_AND_DAY,
  YEAR,
  ZONE,
} from '../data/date-forms'
import type { Certainty, Moment } from '../model/article'
import type { Locale } from '../model/locale'
import { remember } from '../text/lazy'
import { literal } from './lines'

/** A moment read from a line, and where in the line it stands. */
export interface ReadMoment {
  moment: Moment
  /** The same with the month first, where its numbers can be read so too. */
  other?: Moment | undefined
  start: number
  end: number
}

const CLOCKS = new RegExp(CLOCK, 'giu')

const pad = (n: number) => String(n).padStart(2, '0')
const valid = (y: number, m: number, d: number) =>
  y >= 1990 && y <= 2100 && m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate()

interface Day {
  y: number
  m: number
  d: number
  start: number
  end: number
  /** Day and month may stand the other way round. */
  eitherWay?: boolean
}

interface Months {
  pattern: RegExp
  numbers: ReadonlyMap<string, number>
}

/** `19 November 2019`, `12 de marzo de 2020`, `1er mai 2021`, `November 19, 2019`; longest names first. */
function readMonths(locales: readonly Locale[]): Months | undefined {
  const numbers = new Map(locales.flatMap(l => l.months))
  const names = [...numbers.keys()]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|')
  const day = '(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|[º°]|\\.)?'
  const year = '((?:19|20)\\d{2})'
  return names
    ? {
        numbers,
        pattern: new RegExp(
          `${day}(?:\\s+(?:(?:of|de|di)\\s+|ב)?|[-/.])(${names})(?:\\.?[,،]?\\s+(?:de\\s+|พ\\.ศ\\.\\s*)?|[-/.])${year}(?!\\d)|(?<!\\p{L})(${names})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${year}(?!\\d)|(?<!\\d)${year}\\.?\\s(${names})\\s(\\d{1,2})(?!\\d)`,
          'iu',
        ),
      }
    : undefined
}

function readDay(text: string, months: Months | undefined): (Day & { clock?: RegExpExecArray; zone?: string }) | undefined {
  const found: (Day & { clock?: RegExpExecArray; zone?: string })[] = []
  const add = (m: RegExpExecArray | null, y: number, mo: number, d: number, more = {}) => {
    if (m && valid(y, mo, d)) found.push({ y, m: mo, d, start: m.index, end: m.index + m[0].length, ...more })
  }
  const iso = ISO.exec(text)
  if (iso) add(iso, +iso[1]!, +iso[2]!, +iso[3]!, iso[4] ? { clock: iso, zone: iso[6] } : {})
  const day = DAY_FIRST.exec(text)
  if (day) {
    // With points the day stands first everywhere.
    const eitherWay = day[2] !== '.' && day[1] !== day[3] && +day[1]! <= 12
    if (valid(+day[4]!, +day[3]!, +day[1]!)) add(day, +day[4]!, +day[3]!, +day[1]!, { eitherWay })
    else if (+day[3]! > 12) add(day, +day[4]!, +day[1]!, +day[3]!)
  }
  const chinese = CHINESE.exec(text)
  if (chinese) add(chinese, yearOf(chinese), +chinese[4]!, +chinese[5]!)
  const words = IN_WORDS.exec(text)
  if (words) add(words, +words[3]!, +words[2]!, +words[1]!)
  const named = months?.pattern.exec(text)
  if (named) {
    const month = months!.numbers.get((named[2] ?? named[4] ?? named[8]!).toLowerCase()) ?? 0
    add(named, +(named[3] ?? named[6] ?? named[7]!), month, +(named[1] ?? named[5] ?? named[9]!))
  }
  return found.sort((a, b) => a.start - b.start)[0]
}

/** The year as it stands, or of an era, which begins with its first. */
function yearOf([, year, era, count]: RegExpExecArray): number {
  return year === undefined ? ERAS.get(era!)! + (count === '元' ? 1 : +count!) : +year
}

/** A text in the digits and the years that the patterns know, letter for letter as long. */
const western = (text: string) =>
  text
    .replace(DIGITS, digit => String(digit.charCodeAt(0) & 15))
    .replace(BUDDHIST_YEAR, year => String(+year - BUDDHIST))
    .replace(CLOCK_POINT, ':')

/** What several locales know of days. */
interface Calendar {
  /** A line's day: head, fields and text of a page each ask for it. */
  read: (line: string) => ReadMoment | undefined
  /** What stands beside days and says no more. */
  leftovers: RegExp
}
const CALENDARS = new WeakMap<readonly Locale[], Calendar>()
/** Lines with a year on a few pages. */
const MOST_LINES = 256

function calendarOf(locales: readonly Locale[]): Calendar {
  let calendar = CALENDARS.get(locales)
  if (!calendar) {
    const months = readMonths(locales)
    const labels = locales.flatMap(l => [...l.modifiedLabels, ...l.dateLabels]).sort((a, b) => b.length - a.length)
    calendar = {
      read: remember(line => momentIn(line, months), MOST_LINES),
      leftovers: new RegExp(`(?<!\\p{L})(?:${labels.map(literal).join('|')})(?!\\p{L})|${BESIDE_DAYS.source}`, 'giu'),
    }
    CALENDARS.set(locales, calendar)
  }
  return calendar
}

/** The first date of a line with the time beside it, before or after. Undefined where there is no full date. */
export const readMoment = (printed: string, locales: readonly Locale[]): ReadMoment | undefined =>
  printed.length > 400 || !YEAR.test(printed) ? undefined : calendarOf(locales).read(printed)

function momentIn(printed: string, months: Months | undefined): ReadMoment | undefined {
  const text = western(printed)
  const day = readDay(text, months)
  if (!day) return undefined
  let { start, end } = day
  let hour = -1
  let minute = 0
  let zone = ''
  if (day.clock) {
    hour = +day.clock[4]!
    minute = +day.clock[5]!
    zone = day.zone?.replace(/^([+-]\d{2}):?(?=\d)/, '$1:') ?? ''
  } else {
    const after = CLOCK.exec(text.slice(end, end + 30))
    const before = [...text.slice(Math.max(0, start - 45), start).matchAll(CLOCKS)].at(-1)
    const clock = after && !/\p{L}{3,}/u.test(text.slice(end, end + after.index).replace(BETWEEN_DAY_AND_CLOCK, '')) ? after : before
    if (clock) {
      hour = +clock[2]!
      minute = +clock[3]!
      const half = (clock[1] ?? clock[4] ?? '').toLowerCase().replace(/\./g, '')
      // A 24-hour value beside a wrong AM or PM is common: the label counts only below 12.
      if (LATE.test(half) && hour < 12) hour += 12
      if (EARLY.test(half) && hour === 12) hour = 0
      if (clock === after) end += clock.index + clock[0].length
      else start = Math.max(0, start - 45) + clock.index
    }
    const gmt = ZONE.exec(text.slice(end))
    if (gmt) {
      end += gmt[0].length
      const hours = gmt[1] ?? gmt[3]!
      if (hour >= 0) zone = `${hours[0]}${pad(Math.abs(+hours))}:${gmt[2] ?? gmt[4] ?? '00'}`
    }
  }
  if (hour >= 24) hour = -1
  const certain: Certainty[] = ['year', 'month', 'day']
  if (hour >= 0) certain.push('hour', 'minute')
  const clock = hour >= 0 ? `T${pad(hour)}:${pad(minute)}${zone}` : ''
  const raw = printed.slice(start, end).trim()
  const at = (month: number, d: number): Moment => ({ iso: `${day.y}-${pad(month)}-${pad(d)}${clock}`, raw, certain })
  const read = { moment: at(day.m, day.d), start, end }
  if (!day.eitherWay) return read
  const other = at(day.d, day.m)
  // The day of the week before it tells which way it is read: `Thu, 3/12/2020`. Elsewhere in a line its letters are a word: «Thu hút».
  const before = text.slice(0, start)
  const [own, turned] = [read.moment, other].map(({ iso }) =>
    new RegExp(`\\b${new Date(iso.slice(0, 10)).toUTCString().slice(0, 3)}[a-z]*[.,]?\\s*$`, 'i').test(before),
  )
  return own === turned ? { ...read, other } : own ? read : { ...read, moment: other }
}

/** A place beside a day is no longer, in characters. */
const PLACE = 24

/** What a line says beside its day, without labels, weekdays, counters and the same day in the Islamic calendar. */
function besideDay(text: string, locales: readonly Locale[]): string {
  let rest = text
  for (const l of locales) rest = rest.replace(l.weekdays, ' ')
  const islamic = ISLAMIC_DAY.exec(western(rest))
  if (islamic) rest = `${rest.slice(0, islamic.index)} ${rest.slice(islamic.index + islamic[0].length)}`
  return rest.replace(calendarOf(locales).leftovers, ' ').replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')
}

/** Whether a line is a day of the Islamic calendar, with at most a place. */
export const isIslamicDay = (text: string, locales: readonly Locale[]) =>
  ISLAMIC_DAY.test(western(text)) && besideDay(text, locales).length <= PLACE

/** Whether a line is a day, of any calendar, with at most a place: `Riyadh - 24 August 2020`. */
export function isDateline(text: string, locales: readonly Locale[]): boolean {
  const day = readDateLine(text, locales)
  return day ? day.rest.length <= PLACE : isIslamicDay(text, locales)
}

/** Whether a line is a place and a day. */
export const isPlaceDate = (text: string) => PLACE_AND_DAY.test(text)

/** A line that is a day. */
export interface DateLine extends ReadMoment {
  /** Whether it is that of a change. */
  modified: boolean
  /** The day of a change in the same line. */
  change?: ReadMoment | undefined
  /** What else the line says. */
  rest: string
}

/** Whether a line is a date and nothing but its labels, weekday and counters around it. */
export function readDateLine(text: string, locales: readonly Locale[]): DateLine | undefined {
  if (text.length > 160) return undefined
  const read = readMoment(text, locales)
  if (!read) return undefined
  const before = text.slice(0, read.start)
  const behind = text.slice(read.end)
  const isChange = (words: string) => locales.some(l => l.modifiedLabels.some(label => words.toLowerCase().includes(label)))
  const modified = isChange(before)
  const next = readMoment(behind, locales)
  // The day of a change and that of publication stand in either order.
  const second = next && isChange(behind.slice(0, next.start)) !== modified ? next : undefined
  const others = second ? `${behind.slice(0, second.start)} ${behind.slice(second.end)}` : behind
  const rest = besideDay(`${before} ${others}`, locales)
  const [own, change] = modified && second ? [second, read] : [read, second]
  return { ...own, start: read.start, change, modified: modified && !second, rest }
}
