import type { Segment } from '../../model/segment'
import { words } from '../words'
import type { Claimed } from './echo'

/** How much a claim is to be believed that parts a heading: whole, or a telling part of `<title>`. */
const BELIEVED = 0.9
/** What stands between a kicker and its headline, on either side. */
const BETWEEN = /^[\s:|–—-]+|[\s:|–—-]+$/gu

const kickerOf = (s: Segment, text: string): Segment => ({
  ...s,
  kind: 'text',
  text: text.replace(BETWEEN, ''),
  level: undefined,
  parts: undefined,
  field: 'kicker',
})

/** Whether a kicker stands in the heading of which another segment is the rest. */
const isBefore = (kicker: Segment | undefined, rest: Segment | undefined) =>
  kicker?.field === 'kicker' && rest?.element !== undefined && kicker.element?.parent === rest.element

/**
 * Headings with a kicker before the headline, in two: where a class names it, and where the page claims the rest alone as its headline and
 * an element or a line ends between. What is claimed as a whole stays whole.
 */
export function partKickers(segments: readonly Segment[], claims: readonly Claimed[]): Segment[] {
  const claimed = new Set(claims.filter(c => c.worth >= BELIEVED).map(c => c.words))
  return segments.flatMap((s, at) => {
    const { level, parts, text } = s
    if (level === undefined) return s
    // A whole heading of such a class may be the headline.
    if (s.field === 'kicker') return isBefore(s, segments[at + 1]) ? kickerOf(s, text) : s
    if (isBefore(segments[at - 1], s)) return { ...s, text: text.replace(BETWEEN, '') }
    if (!parts || claimed.has(words(text))) return s
    for (let k = parts.length - 1; k > 0; k--) {
      const rest = parts.slice(k)
      if (!claimed.has(words(rest.join(' ')))) continue
      return [kickerOf(s, parts.slice(0, k).join(' ')), { ...s, text: rest.join(' '), parts: rest }]
    }
    return s
  })
}
