import { HEADLINE } from '../../data/limits'
import type { Segment } from '../../model/segment'
import { wordsOf } from '../words'

/** The share of a headline's pairs of words that the text has too. */
export function sharedWith(text: string, pairs: ReadonlySet<string>): number {
  const own = wordsOf(text)
  if (own.length < 4) return 0
  let hits = 0
  for (let i = 1; i < own.length; i++) if (pairs.has(`${own[i - 1]} ${own[i]}`)) hits++
  return hits / (own.length - 1)
}

/** The pairs of words of a text's opening. */
export function pairsOf(segments: readonly Segment[], within: (i: number) => boolean): Set<string> {
  const pairs = new Set<string>()
  let chars = 0
  for (let i = 0; i < segments.length && chars < HEADLINE.text; i++) {
    if (!within(i) || !segments[i]!.prose) continue
    const list = wordsOf(segments[i]!.text.slice(0, HEADLINE.text))
    for (let k = 1; k < list.length; k++) pairs.add(`${list[k - 1]} ${list[k]}`)
    chars += segments[i]!.text.length
  }
  return pairs
}
