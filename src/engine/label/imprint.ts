import { IMPRINT } from '../../data/limits'
import type { PageElement } from '../../model/page'
import type { Observation } from '../observe/observe-page'
import { contains } from '../tree/containment'

type Seen = Pick<Observation, 'segments' | 'facts' | 'sums' | 'lines'>

/** A mail address, a telephone. */
const CONTACT = /@\p{L}|\d(?:[\d. ()-]{6,12})\d(?!\d)/u

/** The boxes at the end of a page that say who answers for the site, and where: the outermost that say little else. */
export function imprintsOf({ segments, facts, sums, lines }: Seen): PageElement[] {
  const found: PageElement[] = []
  let rest = facts.reduce((n, f) => n + f.prose, 0)
  const most = IMPRINT.below * rest
  for (const [i, { element }] of segments.entries()) {
    rest -= facts[i]!.prose
    if (!facts[i]!.imprint || !element || rest > most || found.some(f => contains(f, element))) continue
    let box: PageElement | undefined
    for (let at: PageElement | undefined = element; at && at.tag !== 'body' && says({ segments, facts, sums, lines }, at); at = at.parent)
      box = at
    if (box) found.push(box)
  }
  return found
}

/** Whether more than half of what an element says is an imprint. */
function says({ segments, facts, sums, lines }: Seen, box: PageElement): boolean {
  if (sums.segments[box.index]! > IMPRINT.lines || sums.titleLinks[box.index]! > 0) return false
  let own = 0
  let imprint = 0
  for (const [i, { element, text, kind }] of segments.entries()) {
    if (!element || !contains(box, element)) continue
    own += text.length
    if (kind === 'list') return false
    if (facts[i]!.imprint || CONTACT.test(text) || lines.words.site.test(text)) imprint += text.length
  }
  return imprint > IMPRINT.share * own
}
