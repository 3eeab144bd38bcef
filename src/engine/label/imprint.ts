import { IMPRINT } from '../../data/limits'
import type { PageElement } from '../../model/page'
import { reaches } from '../observe/facts'
import type { Observation } from '../observe/observe-page'
import { isFile } from '../observe/sheet'
import { contains } from '../tree/containment'

type Seen = Pick<Observation, 'segments' | 'facts' | 'sums' | 'lines'>

/** The boxes at the end of a page's text that say who answers for the site, and where: the outermost that say little else. */
export function imprintsOf(seen: Seen, isTaken: (e: PageElement) => boolean): PageElement[] {
  const { segments, facts } = seen
  const found: PageElement[] = []
  if (!facts.some(f => f.imprint)) return found
  const own = segments.map((s, i) => (facts[i]!.imprint || (s.element && isTaken(s.element)) ? 0 : facts[i]!.prose))
  let rest = own.reduce((n, p) => n + p, 0)
  const most = IMPRINT.below * rest
  for (const [i, { element }] of segments.entries()) {
    rest -= own[i]!
    if (!facts[i]!.imprint || !element || rest > most) continue
    if (contains(found.at(-1), element)) continue
    let box: PageElement | undefined
    for (let at: PageElement | undefined = element; at && at.tag !== 'body' && says(seen, at, i); at = at.parent) box = at
    if (box) found.push(box)
  }
  return found
}

/** Whether more than half of what an element around a segment says is an imprint. */
function says({ segments, facts, sums, lines }: Seen, box: PageElement, near: number): boolean {
  if (sums.segments[box.index]! > IMPRINT.lines || sums.titleLinks[box.index]! > 0) return false
  const isInside = (i: number) => contains(box, segments[i]?.element)
  let own = 0
  let imprint = 0
  let first = near
  while (isInside(first - 1)) first--
  for (let i = first; isInside(i); i++) {
    const { text, kind, links } = segments[i]!
    if (kind === 'list' || links.some(l => isFile(l.href))) return false
    own += text.length
    if (facts[i]!.imprint || reaches(text, lines)) imprint += text.length
  }
  return imprint > IMPRINT.share * own
}
