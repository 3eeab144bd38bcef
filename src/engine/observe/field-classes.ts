import { BYLINE_CLASS, CAPTION_CLASS, DAY_CLASS, KICKER_CLASS, LEAD_CLASS, SUMMARY_CLASS } from '../../data/class-words'
import { YEAR } from '../../data/date-forms'
import type { PageElement } from '../../model/page'
import { classesOf, LONGEST_LIST, ofClassList, parted, QUESTION } from '../tree/class-list'
import { NOTHING, textContent } from '../tree/text-content'

const inWords = ofClassList(QUESTION.words, parted)

/** Whether an element's class list has a name of a pattern, its words parted as `newsIntro` or `news-intro`. */
export function named(element: PageElement, pattern: RegExp): boolean {
  const classes = classesOf(element)
  return classes !== undefined && classes.names.length < LONGEST_LIST && pattern.test(inWords(classes))
}

/** `embeddedMediaCaption` tells what a video shows, at the length of a paragraph. */
const namesCaption = ofClassList(QUESTION.caption, list => list.length < LONGEST_LIST && CAPTION_CLASS.test(list))

/** The field of a block that is no caption. */
const fieldOfBlock = ofClassList(QUESTION.field, list => {
  if (list.length >= LONGEST_LIST) return undefined
  const spelled = parted(list)
  return BYLINE_CLASS.test(spelled) ? 'byline' : LEAD_CLASS.test(spelled) ? 'lead' : KICKER_CLASS.test(spelled) ? 'kicker' : undefined
})

/** How many elements into the text a summary may stand. */
export const LEAD_REACH = 12

/** Whether an element's class or id names a summary: the lead, where it stands like one. */
export const namesSummary = (e: PageElement): boolean =>
  named(e, SUMMARY_CLASS) || (e.attrs.id !== undefined && SUMMARY_CLASS.test(e.attrs.id))

/** No day is longer, in characters. */
const DAY = 60

/** Nothing but a day and an hour, in figures. */
const FIGURES = /^[\s\d:/.|,()-]+$/

/** An element of a line that holds a day: named for one, or nothing but its figures. */
export function isNamedDay(e: PageElement): boolean {
  if (e.last - e.index > 3) return false
  const text = textContent(e, NOTHING)
  const named = e.tag === 'time' || (e.attrs.class !== undefined && DAY_CLASS.test(e.attrs.class))
  return text.length <= DAY && YEAR.test(text) && (named || (text.length > 7 && FIGURES.test(text)))
}

/** What is longer, in characters, is not what its class says: it holds the text. */
const LONGEST = { caption: 500, byline: 240, lead: 1500, kicker: 160 } as const

/** The field an element's class names, whatever the layout, as far as its length fits. */
export function fieldByClass(e: PageElement, chars: number): 'caption' | 'byline' | 'lead' | 'kicker' | undefined {
  const classes = classesOf(e)
  if (!classes) return undefined
  const block = namesCaption(classes) ? 'caption' : fieldOfBlock(classes)
  // Of what stands in a line only a heading's kicker is told by its class.
  const field = e.block || block === 'caption' || (block === 'kicker' && /^h[1-3]$/.test(e.parent?.tag ?? '')) ? block : undefined
  return field && chars <= LONGEST[field] ? field : undefined
}
