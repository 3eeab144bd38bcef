import type { Segment } from '../../model/segment'
import { common, contains } from '../tree/containment'

/** As many headings of one level, each above a paragraph, are the entries of an article, though most of them lead to what they name. */
const ENTRIES = 3
/** The share of the paragraphs that stands below them, at least: teasers below an article have less. */
const BELOW = 0.6

const isText = (s: Segment | undefined) => s !== undefined && s.prose && s.linked < 0.5

/** Whether a paragraph of the text stands right below a line. */
export const heads = (segments: readonly Segment[], from: number, to: number, i: number) =>
  i >= from && i + 1 < to && isText(segments[i + 1])

/** The headings of an article that names one thing after the other, between two places among segments. */
export function listicleOf(segments: readonly Segment[], from: number, to: number): ReadonlySet<Segment> {
  const levels = new Map<number, number[]>()
  for (let i = from; i < to; i++) {
    const { kind, level } = segments[i]!
    if (kind !== 'heading' || !level || !heads(segments, from, to, i)) continue
    const list = levels.get(level)
    if (list) list.push(i)
    else levels.set(level, [i])
  }
  return new Set([...levels.values()].filter(list => isListicle(segments, list, from, to)).flatMap(list => list.map(i => segments[i]!)))
}

function isListicle(segments: readonly Segment[], entries: readonly number[], from: number, to: number): boolean {
  const first = entries[0]!
  if (entries.length < ENTRIES || 2 * entries.filter(i => segments[i]!.linked > 0.5).length <= entries.length) return false
  const opening = segments.slice(from, first).find(isText)
  // Teasers stand in a box of their own, or below a heading of theirs.
  const boxes = entries.flatMap(i => segments[i]!.element ?? [])
  if (boxes.length && opening?.element && !contains(boxes.reduce(common), opening.element)) return false
  if (opening && segments[first - 1]!.kind === 'heading') return false
  const paragraphs = (start: number) => segments.slice(start, to).filter(isText).length
  return paragraphs(first) > BELOW * paragraphs(from)
}
