import type { ClassList, PageElement } from '../../model/page'
import { classesOf, ofClassList, QUESTION } from '../tree/class-list'

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

/** Where a summary is the lead: elements below the headline, as far as the text's first ones, of a part of its length. */
export interface LeadWindow {
  after: number
  upTo: number
  chars: number
}

const isLead = (e: PageElement, chars: Int32Array, window: LeadWindow) =>
  named(e, LEAD_CLASS) ||
  (e.index > window.after &&
    e.index <= window.upTo &&
    chars[e.index]! < window.chars &&
    (named(e, SUMMARY_CLASS) || (e.attrs.id !== undefined && SUMMARY_CLASS.test(e.attrs.id))))

/** The field an element's class names, whatever the layout. */
export function fieldByClass(e: PageElement, chars: Int32Array, window: LeadWindow): 'caption' | 'byline' | 'lead' | 'kicker' | undefined {
  // `embeddedMediaCaption` tells what a video shows, at the length of a paragraph.
  if (named(e, CAPTION_CLASS, asWritten)) return 'caption'
  if (!e.block) return undefined
  if (named(e, BYLINE_CLASS)) return 'byline'
  return isLead(e, chars, window) ? 'lead' : named(e, KICKER_CLASS) ? 'kicker' : undefined
}
