import { DAY_CLASS, NOW_CLASS } from '../../data/class-words'
import { AROUND, REPETITION } from '../../data/limits'
import type { Locale } from '../../model/locale'
import type { PageElement } from '../../model/page'
import type { Segment } from '../../model/segment'
import { readDateLine } from '../dateline'
import { isDay, piecesOf } from '../observe/pieces'
import { contains } from '../tree/containment'
import { boxNames } from './box-names'
import type { Scenery } from './scenery'

/** Segments of a box that is named for the day in it. */
const IN_BOX = 3
/** How much farther off a line counts, in segments, that no class names for a day, that shows the present hour, that stands in a box for something else, that says more. */
const UNNAMED = 4
const NOW = 12
const TAKEN = 4
const MORE = 2

/** Below the text: the title of another article. */
export const titlesAnother = ({ kind, linked, links, text }: Segment) =>
  (kind === 'heading' || (linked > 0.9 && links.length < 2)) && text.length >= REPETITION.title && !/[:：]$/.test(text)

/** The line that is a day and little else, nearest before or soon after the headline: its place among the segments, -1 where there is none. */
export function dateBeside(scenery: Scenery, anchor: number, locales: readonly Locale[], within?: PageElement): number {
  const { segments, facts, isText, isTaken, masthead, start, end, segmentsIn } = scenery
  let best = -1
  let nearest = AROUND.date as number
  for (let i = Math.max(0, anchor - AROUND.date); i < Math.min(segments.length, anchor + 2 * AROUND.date); i++) {
    const s = segments[i]!
    // Below the text a title opens another article, whose day it is.
    if (i > end && i > anchor && titlesAnother(s)) break
    if (!facts[i]!.dated || isTaken.repeated(i)) continue
    // WordPress links the day of a post. Behind a sentence of the text a labelled day is what the text tells.
    const between = i > anchor && start >= 0 && (i <= start || (i <= anchor + 2 && !segments[i - 1]!.prose))
    if (s.linked > 0.9 && !between) continue
    if (within && !contains(within, s.element)) continue
    if (isText(i) && i > Math.max(start, anchor) + 3) continue
    const clear = piecesOf(s).some(piece => isDay(piece, locales))
    if (!clear && s.text.length > AROUND.dateLine) continue
    const day = clear ? undefined : readDateLine(s.text, locales)
    if (!clear && !day) continue
    const { names, time } = boxNames(s, segmentsIn, IN_BOX)
    // A clock is not the article's.
    if (NOW_CLASS.test(names) && i < masthead) continue
    const sure = time || DAY_CLASS.test(names)
    if (day && day.rest.length >= (sure ? (/^\D+:\D+$/.test(day.rest) ? 40 : 20) : between ? 60 : 4)) continue
    const near = i < anchor ? anchor - i : 0.5 * (i - anchor)
    const distance =
      near +
      (day?.rest ? MORE : 0) +
      (sure || between ? 0 : UNNAMED) +
      (NOW_CLASS.test(names) || i < masthead ? NOW : 0) +
      (isTaken.background(i) && !sure && !between ? TAKEN : 0)
    if (distance < nearest) {
      nearest = distance
      best = i
    }
  }
  return best
}
