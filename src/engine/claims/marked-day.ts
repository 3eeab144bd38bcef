import { DAY_CLASS, NOW_CLASS } from '../../data/class-words'
import { YEAR } from '../../data/date-forms'
import type { Moment } from '../../model/article'
import type { Locale } from '../../model/locale'
import type { PageElement } from '../../model/page'
import { type ReadMoment, readDateLine, readMoment } from '../dateline'
import { namesOf } from '../tree/class-list'
import { contains } from '../tree/containment'
import { NOTHING, textContent } from '../tree/text-content'
import { collapse } from '../tree/white-space'
import { words } from '../words'
import { type Frame, isElsewhere } from './frame'

/** Elements looked at before the headline and below the text. */
const BEFORE = 40
const BELOW = 30
/** Elements of the text that may hold its day. */
const OPENING = 8
/** A link that is the title of another article, in characters. */
const TITLE = 15
/** The longest text that is a day with its labels, and what else may stand beside one, in characters. */
const LONGEST = 90
const REST = 48
/** How much nearer an element counts that says it is a day, and farther one below the text. */
const SURE = 25
const BELOW_TEXT = 30
/** `23.09.22` and nothing but a clock and a few words around it. */
const SHORT_YEAR = /^(\D{0,24}\d{1,2})([./-])(\d{1,2})\2(\d{2})(?=$|[^\d./-])/u

/** What an element says of a day: its machine form first. */
function wordsOf({ attrs, tag }: PageElement): string | undefined {
  if (tag === 'time' && attrs.datetime) return attrs.datetime
  return attrs.title !== undefined && /^(?:19|20)\d{2}-\d{2}-\d{2}/.test(attrs.title) ? attrs.title : undefined
}

const ENTRY = /^(?:li|article|a)$/

/** Whether a day below the text is that of another article: in an entry of a list, in a link, beside its title. */
function isOfEntry(element: PageElement, text: PageElement): boolean {
  for (let at = element; at.parent && !contains(at.parent, text); at = at.parent) {
    if (ENTRY.test(at.tag) || ENTRY.test(at.parent.tag)) return true
    if (at.parent.children.some(c => /^(?:a|h\d)$/.test(c.tag ?? '') && textContent(c, NOTHING).trim().length >= TITLE)) return true
  }
  return false
}

/** Whether an element, what is in it or, but for a `time`, around it and not around the headline, is named for the hour of reading. */
function isClock(element: PageElement, anchor: PageElement): boolean {
  for (let at: PageElement | undefined = element; at && !contains(at, anchor); at = element.tag === 'time' ? undefined : at.parent)
    if (NOW_CLASS.test(namesOf(at))) return true
  return element.children.some(c => c.tag !== undefined && NOW_CLASS.test(namesOf(c)))
}

/** The day that stands nearest to the headline, where neither the page's layout nor its metadata tell it: of a text of its own, not within a sentence. */
export function markedDay(
  elements: readonly PageElement[],
  frame: Frame,
  locales: readonly Locale[],
): Pick<ReadMoment, 'moment' | 'other'> | undefined {
  const { title, first, last } = frame
  const anchor = title ?? first
  let best: { moment: Moment; other?: Moment | undefined; distance: number } | undefined
  for (let i = Math.max(0, anchor.index - BEFORE); i < Math.min(elements.length, last.last + BELOW); i++) {
    const element = elements[i]!
    const { tag } = element
    if (i > last.last && isOfEntry(element, last)) continue
    if (contains(element, anchor) || tag === 'a' || (i > first.index + OPENING && i <= last.last && tag !== 'time')) continue
    const printed = element.children.length < 12 ? collapse(textContent(element, NOTHING)) : ''
    if (printed.length > LONGEST) continue
    const said = wordsOf(element)
    const day = readDateLine(said ?? printed.replace(SHORT_YEAR, '$1$2$3$220$4'), locales)
    // A second day beside the first is a span of time.
    if (!day || day.modified || YEAR.test(day.rest) || day.rest.length > (i > last.last ? 0 : REST) || isElsewhere(element, frame)) continue
    if (isClock(element, anchor)) continue
    const names = namesOf(element)
    const sure = said !== undefined || tag === 'time' || DAY_CLASS.test(names)
    const off = i < anchor.index ? 2 * (anchor.index - i) : i - anchor.index
    const distance = off - (sure ? SURE : 0) + (i > last.last ? BELOW_TEXT : 0) + (day.rest ? 1 : 0)
    if (!best || distance < best.distance) {
      const raw = printed || day.moment.raw
      best = { moment: { ...day.moment, raw }, other: day.other && { ...day.other, raw }, distance }
    }
  }
  return best
}

/** The day of the article's own entry in a list of the page: the one that says its headline. */
export function entryDay(title: string, { entries }: Frame, locales: readonly Locale[]): ReadMoment | undefined {
  const headline = ` ${words(title)} `
  for (const entry of headline.length > TITLE ? entries : []) {
    const printed = collapse(textContent(entry, NOTHING))
    const day = readMoment(printed, locales)
    if (day && ` ${words(printed)} `.includes(headline)) return day
  }
  return undefined
}
