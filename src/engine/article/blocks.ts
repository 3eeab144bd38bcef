import type { Block, Figure, Image, Mark, Placed } from '../../model/article'
import type { Locale } from '../../model/locale'
import type { Segment } from '../../model/segment'
import type { Ruling } from '../classify/ruling'
import type { Caption } from '../figure/caption'
import { captionOf } from '../figure/credit'
import { marksWithin } from '../segment/marks'

/** The figures by their numbers, in reading order. */
export function figuresOf(kept: readonly Ruling[], locales: readonly Locale[]): Map<number, Figure> {
  const membersOf = new Map<number, Ruling[]>()
  for (const r of kept) {
    if (r.figure === undefined) continue
    const members = membersOf.get(r.figure)
    if (members) members.push(r)
    else membersOf.set(r.figure, [r])
  }
  const figures = new Map<number, Figure>()
  for (const [figure, members] of membersOf)
    figures.set(
      figure,
      figureOf(
        members.flatMap(m => (m.as === 'image' ? (m.segment.images ?? []) : [])),
        members.filter(m => m.as === 'caption'),
        locales,
      ),
    )
  return figures
}

/** The blocks of the text; each figure stands where its first part does. */
export function bodyOf(kept: readonly Ruling[], figures: ReadonlyMap<number, Figure>): Block[] {
  const body: Block[] = []
  const placed = new Set<number>()
  for (const r of kept) {
    if (r.figure !== undefined) {
      if (!placed.has(r.figure)) body.push({ type: 'figure', ...(figures.get(r.figure) as Figure), ...placeOf(kept, r) })
      placed.add(r.figure)
    } else {
      const block = blockOf(r)
      if (block) body.push({ ...block, ...placeOf(kept, r) })
    }
  }
  return body
}

/** Where a block of a flattened text stood: a figure takes its parts together; what is a part of its segment is as long as it is. */
function placeOf(kept: readonly Ruling[], { segment, text, figure }: Ruling): Placed {
  const { at } = segment
  if (!at) return {}
  if (figure !== undefined) {
    const end = kept.reduce((last, r) => (r.figure === figure && r.segment.at ? Math.max(last, r.segment.at[1]) : last), at[1])
    return { at: [at[0], end] }
  }
  const exact = at[1] - at[0] === segment.text.length && text.length < segment.text.length
  const start = exact ? segment.text.indexOf(text) : -1
  return { at: start < 0 ? [at[0], at[1]] : [at[0] + start, at[0] + start + text.length] }
}

function figureOf(images: readonly Image[], lines: readonly Ruling[], locales: readonly Locale[]): Figure {
  const { caption, credit }: Caption = lines.length
    ? captionOf(
        lines.map(l => l.text),
        lines.flatMap(l => l.segment.element ?? []),
        locales,
      )
    : {}
  return {
    images: images.map(({ src, alt }) => ({ src, alt })),
    caption: caption || undefined,
    credit: credit || undefined,
  }
}

/** The marks of a block's text, which may be a part of its segment's. */
function marksOf(text: string, segment: Segment): { marks?: Mark[] } {
  const all = segment.marked?.().marks ?? []
  const start = all.length ? segment.text.indexOf(text) : -1
  const marks = start < 0 ? [] : marksWithin(all, start, start + text.length)
  return marks.length ? { marks } : {}
}

function blockOf({ as, text, segment, level }: Ruling): Block | undefined {
  switch (as) {
    case 'paragraph':
      return { type: 'paragraph', text, ...marksOf(text, segment) }
    case 'heading':
      return { type: 'heading', level: level ?? 3, text, ...marksOf(text, segment) }
    case 'quote':
      return { type: 'quote', text, ...marksOf(text, segment) }
    case 'embed':
      return segment.embed && { type: 'embed', ...segment.embed }
    case 'list':
      return segment.list && { type: 'list', ...(segment.marked?.().list ?? segment.list) }
    case 'table':
      return segment.table && { type: 'table', ...(segment.marked?.().table ?? segment.table) }
    default:
      return undefined
  }
}
