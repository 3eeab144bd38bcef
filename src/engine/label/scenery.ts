import { HEADLINE } from '../../data/limits'
import type { PageElement } from '../../model/page'
import type { Segment } from '../../model/segment'
import type { LineRules } from '../lines'
import type { Fact, Sums } from '../observe/facts'
import { holderAmong, nearest } from '../tree/containment'
import type { Background } from './background'

/** What the labels are decided by: the segments of the whole page, their facts, what stands where. */
export interface Scenery {
  segments: readonly Segment[]
  facts: readonly Fact[]
  lines: LineRules
  echoes: Float64Array
  /** What a table says holds the whole article. */
  article: PageElement | undefined
  /** The first and the last segment of the text; -1 where there is none. */
  start: number
  end: number
  /** The place of the page's first menu near its head, 0 where there is none: above it a site names itself and tells the day. */
  masthead: number
  /** Whether a segment stands in the located text, and nothing takes it. */
  isText: (i: number) => boolean
  /** What takes a segment: its background, that of a box with nothing else in it; a list it is an entry of. */
  isTaken: {
    background: (i: number) => boolean
    alone: (i: number) => boolean
    repeated: (i: number) => boolean
  }
  /** How many segments an element holds. */
  segmentsIn: (e: PageElement) => number
  /** Characters an element shows, without what is taken. */
  charsIn: (e: PageElement) => number
}

export function sceneryOf(
  segments: readonly Segment[],
  facts: readonly Fact[],
  lines: LineRules,
  echoes: Float64Array,
  sums: Sums,
  { dropped, rules, measures }: Background,
  roots: readonly PageElement[],
  article: PageElement | undefined,
): Scenery {
  // Found out once an element: 0 shown, else the rule's number.
  const owners = new Map<PageElement, number>()
  const ownerOf = (element: PageElement | undefined): number => {
    if (!element) return 0
    const known = owners.get(element)
    if (known !== undefined) return known
    const own = dropped[element.index] || ownerOf(element.parent)
    owners.set(element, own)
    return own
  }
  const taken = segments.map(s => ownerOf(s.element))
  const rootOf = holderAmong(roots)
  const text = segments.map((s, i) => !taken[i] && rootOf(s.element) !== undefined)
  /** The nearest box that is taken holds nothing else, and what holds it is not taken. */
  const isAlone = (i: number) => {
    const box = nearest(segments[i]!.element, e => dropped[e.index]! > 0)
    return box !== undefined && sums.segments[box.index] === 1 && !ownerOf(box.parent)
  }
  const start = text.indexOf(true)
  return {
    segments,
    facts,
    lines,
    article,
    echoes,
    start,
    masthead: mastheadOf(segments, start),
    end: text.lastIndexOf(true),
    isText: i => text[i]!,
    isTaken: { background: i => taken[i]! > 0, alone: isAlone, repeated: i => rules[taken[i]! - 1]?.by === 'shape' },
    segmentsIn: e => sums.segments[e.index]!,
    charsIn: e => measures.chars[e.index]!,
  }
}

/** The place of the page's first menu, where it stands near the head of the page and above the text. */
function mastheadOf(segments: readonly Segment[], start: number): number {
  let entries = 0
  for (let i = 0; i < Math.min(segments.length, HEADLINE.masthead, start < 0 ? segments.length : start); i++) {
    const { kind, linked, links, text } = segments[i]!
    if (linked > 0.8 && (kind === 'list' || text.length < 120)) entries += links.length
    else if (kind !== 'image' && text.length > 40) entries = 0
    if (entries >= HEADLINE.menu) return i
  }
  return 0
}
