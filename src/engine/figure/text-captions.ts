import { CAPTIONS } from '../../data/limits'
import type { Locale } from '../../model/locale'
import type { Segment } from '../../model/segment'
import { isPlaceDate } from '../dateline'
import { endsSentence, isListed } from '../lines'
import { hasCredit, leadsToGallery, opensCaption } from './caption'

/** A letter only Vietnamese has, among the languages here. */
const VIETNAMESE = /[ăđơưạ-ỹ]/iu
export const HEADING_SHAPE = /^(?:[\dIVXivx]{1,4}[.)\-/]|[a-zđ][.)]|phần|chương|điều|mục|khoản|[-•+*–])\s/iu

/** A credit on a line of its own. */
export const CREDIT = /^[([]?(?:nguồn )?ảnh\s*:/iu

const isLong = (segment: Segment | undefined) => segment !== undefined && segment.text.length > 130

/** Of the lines of a text, at most as many are set as captions are. */
const SET_MOST = 0.45
const SHORTEST = 8
/** Without a gap around it, or in it, a line has as many characters. */
const ALONE = 14
const CLOSE = 33
/** Lines in a row that are no captions. */
const RUN = 7
/** Where as many pictures name who took them, the others would too. */
const CREDITED = 2
const LONGEST_LINE = 160
const LONGEST_OPEN = 230

/** Set as captions are, as far as a tool showed it: in italics; in the middle, or below what stood for a picture, and no sentence. */
const isSet = ({ kind, text, italic, align, pictured }: Segment, opens: boolean) =>
  kind === 'text' &&
  (italic || ((align === 'center' || pictured === true) && text.length <= LONGEST_LINE && (opens || !/[.!]$/u.test(text))))

/** What is none, however it is set: a heading by its number or capitals, the name of who wrote it, a telephone. */
const isNone = (text: string, locales: readonly Locale[]) =>
  text.length < SHORTEST ||
  text.length > CAPTIONS.longest ||
  HEADING_SHAPE.test(text) ||
  text.toUpperCase() === text ||
  /:\s?\d[\d.\s]+$/u.test(text) ||
  isListed(text) ||
  isPlaceDate(text) ||
  leadsToGallery(text, locales)

/** What a photo shows begins with its name: no value of a label, no second sentence, nothing with a measure or a remark behind it. */
const NAMES = /^(?:\(\p{Lu}|\p{Lu}(?!.*[:|])(?!.*\p{Ll}{2}[.!?] \p{Lu})(?!.{0,60}\)$))/u

/** Captions of flattened text: short unpunctuated lines among the paragraphs, between blank lines where there are any. */
export function readTextCaptions(
  segments: readonly Segment[],
  from: number,
  to: number,
  free: (i: number) => boolean,
  locales: readonly Locale[],
  opening: number,
): number[] {
  const out: number[] = []
  /** Of them, what only its shape makes one, and what names who took it. */
  const shaped = new Set<number>()
  let credited = 0
  // One blank line may be what was left of an empty element.
  const spaced = segments.slice(from + 1, to).filter(s => s.gap).length > (to - from - 1) / 3
  // Where much of a text is set so, it says nothing.
  const mayBeSet = segments.slice(from, to).filter(s => isSet(s, true)).length < SET_MOST * (to - from)
  // Titles of other articles, and this one's.
  const around = new Set([...segments.slice(0, from), ...segments.slice(to)].map(s => s.text))
  for (let i = from; i < to; i++) {
    const { text, kind, gap = 0, italic } = segments[i]!
    if (kind !== 'text' || !free(i)) continue
    const above = segments[i - 1]
    if (text.length <= CAPTIONS.longest && hasCredit(text, locales)) {
      if (CREDIT.test(text) && above?.kind === 'text' && i > opening + 1 && free(i - 1) && !isLong(above) && out.at(-1) !== i - 1)
        out.push(i - 1)
      out.push(i)
      credited++
      continue
    }
    if (isNone(text, locales)) continue
    const opens = opensCaption(text, locales)
    // What a photo shows and what a section is about look alike: in Vietnamese the opening tells them apart, elsewhere only a
    // credit or a caption's own opening counts.
    const heads = locales.some(l => l.headingOpenings.test(text))
    const set = mayBeSet && i > opening && isSet(segments[i]!, opens) && !heads && !/[:?;,]$/u.test(text)
    if (!set) {
      // Above the first paragraph only a credit makes a caption, or its opening.
      if ((i < opening ? !opens : i === opening) || text.length > LONGEST_OPEN) continue
      const below = segments[i + 1]
      // A caption that ends in a full stop is told by its opening, and by standing alone between long paragraphs.
      const closed = /^[^.:“”]{12,150}\.$/u.test(text) && opens && isLong(above) && isLong(below)
      if (!closed && /[.;:!?…,]$/u.test(text)) continue
      const goesOn = out.at(-1) === i - 1 && /^\p{Ll}/u.test(text)
      if (!opens && !goesOn && (heads || !VIETNAMESE.test(text) || !NAMES.test(text) || around.has(text))) continue
      // Right below a paragraph that is whole it may stand without a gap.
      if (spaced && ((gap === 0 && !(isLong(above) && endsSentence(above!.text))) || (below?.gap ?? 1) === 0)) continue
      if (!opens && text.length < (spaced ? ALONE : CLOSE)) continue
    }
    out.push(i)
    if (!opens && !italic) shaped.add(i)
  }
  // Short lines one after the other are a catalogue, or headlines.
  const told = new Set(out)
  const runOf = (i: number) => {
    let first = i
    let last = i
    while (told.has(first - 1)) first--
    while (told.has(last + 1)) last++
    return last - first + 1
  }
  return out.filter(i => !shaped.has(i) || segments[i]!.pictured || (credited < CREDITED && runOf(i) < RUN))
}
