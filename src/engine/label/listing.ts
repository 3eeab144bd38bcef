import type { Segment } from '../../model/segment'
import type { Sums } from '../observe/facts'
import type { Repetition } from '../observe/repetition'
import { holderAmong } from '../tree/containment'
import type { Scenery } from './scenery'

/** What of the located text is entries of lists. */
export interface Listing {
  entries: number
  /** Characters of running text in entries, and outside of them. */
  within: number
  without: number
  /** Entries that print a day. */
  dated: number
  /** Characters of running text before the first entry. */
  before: number
  /** What of the text is a site's imprint. */
  imprint: Set<Segment>
}

export function listingOf({ segments, facts, isText }: Scenery, repetitions: readonly Repetition[], sums: Sums): Listing {
  const entryOf = holderAmong(repetitions.filter(r => r.kind === 'teasers').flatMap(r => r.entries))
  const found = new Set<number>()
  const listing: Listing = { entries: 0, within: 0, without: 0, dated: 0, before: 0, imprint: new Set() }
  for (const [i, s] of segments.entries()) {
    if (!isText(i) || !s.element) continue
    if (facts[i]!.imprint) listing.imprint.add(s)
    // Below the text, a heading and other articles.
    else if (facts[i]!.ending && listing.without && !found.size) break
    const entry = entryOf(s.element)
    if (!entry) {
      listing.without += facts[i]!.prose
      if (!found.size) listing.before += facts[i]!.prose
      continue
    }
    listing.within += facts[i]!.prose
    if (found.has(entry.index)) continue
    found.add(entry.index)
    listing.entries++
    if (sums.dates[entry.index]! > 0) listing.dated++
  }
  return listing
}
