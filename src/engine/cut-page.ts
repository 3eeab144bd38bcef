import type { PageElement } from '../model/page'
import type { Segment } from '../model/segment'
import type { HeadFields } from './head/head-fields'
import { segment } from './segment/segment'
import { type SegmentOptions, segmentPage } from './segment/segment-page'
import { isWithin, outermost } from './tree/containment'

export interface PageCut {
  before: Segment[]
  body: Segment[]
  after: Segment[]
  /** The elements outside the text that were read. */
  pieces: PageElement[]
}

const ABOVE: ReadonlySet<Segment['field']> = new Set(['section', 'kicker', 'date'] as const)
const inOrder = (a: PageElement, b: PageElement) => a.index - b.index

/** The segments of head, text and tail. */
export function cutPage(roots: readonly PageElement[], { fields, heads, loose, hidden }: HeadFields, options: SegmentOptions): PageCut {
  const sorted = outermost([...heads].sort(inOrder)).filter(e => !isWithin(e, roots))
  const start = roots[0]?.index ?? 0
  const end = roots.at(-1)?.last ?? 0
  const pieces = [...sorted, ...loose].sort(inOrder)
  const ofHead = { ...options, partFields: true }
  const ofLoose = { ...ofHead, dropped: hidden }
  const cut = (list: readonly PageElement[]) =>
    list.flatMap(e => {
      const field = fields.get(e)
      const segments = segmentPage([e], loose.includes(e) ? ofLoose : ofHead)
      return field ? segments.map(s => (!s.field && s.kind !== 'image' ? segment({ ...s, field }) : s)) : segments
    })
  // What a field names between two parts of the text.
  const amid = sorted.filter(e => e.index > start && e.index < end)
  // A trail dropped as navigation stands in the text's own element where that holds the headline too.
  const isInside = (e: PageElement) => e.index >= start && e.index <= end && loose.includes(e)
  const isAbove = (e: PageElement) => e.index < start || (isInside(e) && ABOVE.has(fields.get(e)))
  return {
    before: cut(pieces.filter(isAbove)),
    body: segmentPage(amid.length ? [...roots, ...amid].sort(inOrder) : roots, options),
    after: cut(pieces.filter(e => e.index > end || (isInside(e) && !isAbove(e)))),
    pieces,
  }
}
