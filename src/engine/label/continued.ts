import { HEADLINE, PROSE } from '../../data/limits'
import type { PageElement } from '../../model/page'
import type { Segment } from '../../model/segment'
import { contains, isWholePage } from '../tree/containment'
import type { Scenery } from './scenery'

/** Levels above a summary to what it shares with the text. */
const LEVELS = 4

/**
 * A short text with the box that follows it, where sentences open that one: the summary was found, the text of a notice stands below it.
 * Undefined where a label, a link or a list comes first.
 */
export function continuedFrom(
  { segments, facts, start, end, isText, isTaken }: Scenery,
  headline: number,
  roots: readonly PageElement[],
): PageElement[] | undefined {
  const last = roots.at(-1)
  if (!last || headline >= start) return undefined
  let chars = 0
  for (let i = start; i <= end; i++) if (isText(i)) chars += segments[i]!.text.length
  if (chars > PROSE.summary) return undefined
  let next = end + 1
  while (next < segments.length && isTaken.background(next)) next++
  const { element, links } = segments[next] ?? {}
  if (!element || !facts[next]!.prose || facts[next]!.imprint || links!.length > 0) return undefined
  let box = element
  while (box.parent && !contains(box.parent, last)) box = box.parent
  let at = last
  for (let level = 0; level < LEVELS && at !== box.parent && at.parent; level++) at = at.parent
  if (at !== box.parent || isWholePage(at) || contains(box, last)) return undefined
  const isOther = (i: number) => facts[i]!.ending || facts[i]!.titleLink || facts[i]!.imprint || isTaken.repeated(i)
  for (let i = next; i < segments.length && contains(box, segments[i]!.element); i++) if (isOther(i)) return undefined
  return [...roots, box]
}

/** The only title of the page above a day and sentences: the headline, or one apart from a text without a day; -1 where there is none. */
export function datedTitle({ segments, facts, isText, isTaken, start }: Scenery, headline: number): number {
  const isTitle = (s: Segment, i: number) => {
    const { dated, trail } = facts[i]!
    if (s.kind === 'list' || s.prose || s.linked > 0 || dated || trail || isTaken.background(i)) return false
    const long = s.text.length >= HEADLINE.shortOther && s.text.length <= HEADLINE.plain
    return long && facts[i + 1]?.dated && !segments[i + 1]!.prose && Boolean(facts[i + 2]?.prose || facts[i + 3]?.prose)
  }
  const titles = start < 0 ? [] : segments.flatMap((s, i) => (isTitle(s, i) ? [i] : []))
  const [only = -1] = titles
  return titles.length > 1 || (headline >= 0 && only !== headline && isText(only)) ? -1 : only
}
