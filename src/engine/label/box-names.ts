import type { PageElement } from '../../model/page'
import type { Segment } from '../../model/segment'

/** Boxes around a line that are asked for their names. */
const LEVELS = 4

/**
 * Classes and ids of what holds a segment: the boxes around it that hold no more than so many segments, and the inline elements that are all
 * of it. `time`: one of the boxes is a `time` element.
 */
export function boxNames(s: Segment, segmentsIn: (e: PageElement) => number, most: number): { names: string; time: boolean } {
  let names = s.names ?? ''
  let time = false
  let at = s.element
  for (let level = 0; at && level < LEVELS && at.tag !== 'body' && segmentsIn(at) <= most; level++) {
    if (at.attrs.class !== undefined) names += ` ${at.attrs.class}`
    if (at.attrs.id !== undefined) names += ` ${at.attrs.id}`
    if (at.tag === 'time') time = true
    at = at.parent
  }
  return { names, time }
}
