import { CAPTIONS } from '../../data/limits'
import type { Locale } from '../../model/locale'
import type { Segment } from '../../model/segment'
import { isPlaceDate } from '../dateline'
import { isListed } from '../lines'
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
/** Lines in a row that are no captions. */
const RUN = 7
const LONGEST_LINE = 160

/** Set as captions are, as far as a tool showed it: in italics; in the middle, or below what stood for a picture, and no sentence. */
const isSet = ({ kind, text, italic, align, pictured }: Segment, opens: boolean) =>
  kind === 'text' &&
  (italic || ((align === 'center' || pictured === true) && text.length <= LONGEST_LINE && (opens || !/[.!]$/u.test(text))))

/** What is set so, and is none: a heading, a question, the name of who wrote it. */
const isNone = (text: string, locales: readonly Locale[]) =>
  HEADING_SHAPE.test(text) ||
  /[:?;,]$/u.test(text) ||
  text.toUpperCase() === text ||
  isListed(text) ||
  isPlaceDate(text) ||
  leadsToGallery(text, locales) ||
  locales.some(l => l.headingOpenings.test(text))

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
  // One blank line may be what was left of an empty element.
  const spaced = segments.slice(from + 1, to).filter(s => s.gap).length > (to - from - 1) / 3
  // Where much of a text is set so, it says nothing.
  const mayBeSet = segments.slice(from, to).filter(s => isSet(s, true)).length < SET_MOST * (to - from)
  for (let i = from; i < to; i++) {
    const { text, kind, gap = 0 } = segments[i]!
    if (kind !== 'text' || !free(i)) continue
    if (text.length <= CAPTIONS.longest && hasCredit(text, locales)) {
      const above = segments[i - 1]
      if (CREDIT.test(text) && above?.kind === 'text' && i > opening + 1 && free(i - 1) && !isLong(above) && out.at(-1) !== i - 1)
        out.push(i - 1)
      out.push(i)
      continue
    }
    const opens = opensCaption(text, locales)
    if (
      mayBeSet &&
      i > opening &&
      isSet(segments[i]!, opens) &&
      text.length >= SHORTEST &&
      text.length <= CAPTIONS.longest &&
      !isNone(text, locales)
    ) {
      out.push(i)
      continue
    }
    // Above the first paragraph only a credit makes a caption, or its opening.
    if (i < opening ? !opens : i === opening) continue
    if (
      text.length < 8 ||
      text.length > 230 ||
      HEADING_SHAPE.test(text) ||
      leadsToGallery(text, locales) ||
      isListed(text) ||
      isPlaceDate(text)
    )
      continue
    // A caption that ends in a full stop is told by its opening, and by standing alone between long paragraphs.
    const closed = /^[^.:“”]{12,150}\.$/u.test(text) && text.length <= 160 && opens && isLong(segments[i - 1]) && isLong(segments[i + 1])
    if (!closed && /[.;:!?…,]$/u.test(text)) continue
    // A telephone is none.
    if (text.toUpperCase() === text || /:\s?\d[\d.\s]+$/u.test(text)) continue
    // What a photo shows and what a section is about look alike: in Vietnamese the opening tells them apart, elsewhere only a
    // credit or a caption's own opening counts.
    if (!opens && (locales.some(l => l.headingOpenings.test(text)) || !VIETNAMESE.test(text))) continue
    if (spaced && gap === 0 && i > from) continue
    if (spaced && (segments[i + 1]?.gap ?? 1) === 0) continue
    if (!opens && text.length < (spaced ? 14 : 33)) continue
    out.push(i)
  }
  // Short lines one after the other are a catalogue, or headlines.
  const isSure = (i: number) =>
    hasCredit(segments[i]!.text, locales) || opensCaption(segments[i]!.text, locales) || segments[i]!.italic || segments[i]!.pictured
  const told = new Set(out)
  const runOf = (i: number) => {
    let first = i
    let last = i
    while (told.has(first - 1)) first--
    while (told.has(last + 1)) last++
    return last - first + 1
  }
  return out.filter(i => isSure(i) || runOf(i) < RUN)
}
