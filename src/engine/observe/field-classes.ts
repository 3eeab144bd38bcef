import type { ClassList, PageElement } from '../../model/page'
import { YEAR } from '../dateline'
import { classesOf, ofClassList, QUESTION } from '../tree/class-list'
import { NOTHING, textContent } from '../tree/text-content'

/** `newsIntro` is news-Intro. */
const inWords = ofClassList(QUESTION.words, names => names.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-'))

const asWritten = ({ names }: ClassList) => names

/** Whether an element's class list has a name of a pattern, its words parted as `newsIntro` or `news-intro`. */
export function named(element: PageElement, pattern: RegExp, spelled = inWords): boolean {
  const classes = classesOf(element)
  return classes !== undefined && classes.names.length < 300 && pattern.test(spelled(classes))
}

/** A caption by its class. */
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:image-?|photo-?|media-?|picture-?|img-?)?(?:captions?|cutline|photo-?credits?|image-?credits?|photo-?byline|image-?copyright|picture-?desc(?:ription)?)(?:[-_]*(?:text|wrapper|body|credit|attribution))?(?:$|[\s_-])/i
/** A kicker by its class. */
export const KICKER_CLASS =
  /(?:^|[\s_-])(?:kicker|eyebrow|supertitle|overline|topline|tieu[_-]?de[_-]?phu|trich[_-]?dan[_-]?tren)(?:$|[\s_-])/i
/** The lead by its class, in themes no table knows; the lead picture, video or story of a page is none. */
const LEAD_CLASS =
  /(?:^|[\s_-])(?:sapo|lead(?![_-](?:media|im(?:age|g)|photo|pic|video|story|title|headline))|standfirst|deck|dek|chapeau|article-?(?:summary|intro|excerpt|description)|post-?summary|hometext|summary-?content)(?:$|[\s_-])/i

/** Who wrote, by its class. */
const BYLINE_CLASS = /(?:^|[\s_-])(?:tac[_-]?gia|nguoi[_-]?viet|but[_-]?danh|author)(?:$|[\s_-])/i

/** Words for a summary that other boxes use too: a lead only at the head of the text. */
const SUMMARY_CLASS =
  /summary|description|sapo|trich[_-]?(?:dan|yeu)|tom[_-]?tat|mo[_-]?ta(?:$|[\s_-])|(?:^|[\s_-])(?:hot-?line|intro(?:-?text)?|des)(?:$|[\s_-])/i
/** How many elements into the text a summary may stand. */
export const LEAD_REACH = 12

/** Whether an element's class or id names a summary: the lead, where it stands like one. */
export const namesSummary = (e: PageElement): boolean =>
  named(e, SUMMARY_CLASS) || (e.attrs.id !== undefined && SUMMARY_CLASS.test(e.attrs.id))

const DATE_CLASS = /date|time|ngay|publish|posted/i
/** No day is longer, in characters. */
const DAY = 60

/** Nothing but a day and an hour, in figures. */
const FIGURES = /^[\s\d:/.|,()-]+$/

/** An element of a line that holds a day: named for one, or nothing but its figures. */
export function isNamedDay(e: PageElement): boolean {
  if (e.last - e.index > 3) return false
  const text = textContent(e, NOTHING)
  const named = e.tag === 'time' || (e.attrs.class !== undefined && DATE_CLASS.test(e.attrs.class))
  return text.length <= DAY && YEAR.test(text) && (named || (text.length > 7 && FIGURES.test(text)))
}

/** What is longer, in characters, is not what its class says: it holds the text. */
const LONGEST = { caption: 900, byline: 240, lead: 1500, kicker: 160 } as const

/** The field an element's class names, whatever the layout, as far as its length fits. */
export function fieldByClass(e: PageElement, chars: number): 'caption' | 'byline' | 'lead' | 'kicker' | undefined {
  const field = fieldNamed(e)
  return field && chars <= LONGEST[field] ? field : undefined
}

function fieldNamed(e: PageElement): 'caption' | 'byline' | 'lead' | 'kicker' | undefined {
  // `embeddedMediaCaption` tells what a video shows, at the length of a paragraph.
  if (named(e, CAPTION_CLASS, asWritten)) return 'caption'
  if (!e.block) return undefined
  if (named(e, BYLINE_CLASS)) return 'byline'
  return named(e, LEAD_CLASS) ? 'lead' : named(e, KICKER_CLASS) ? 'kicker' : undefined
}
