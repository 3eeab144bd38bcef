import { CAPTIONS } from '../../data/limits'
import type { Segment } from '../../model/segment'
import { endsSentence } from '../lines'

/** How most paragraphs are set; `everything` where all lines are justified. */
type Typical = Segment['align'] | 'everything'

/** How a text is set, and whether its paragraphs all close with a mark. */
export interface Habits {
  typical: Typical
  closed: boolean
}

/** As many paragraphs show a habit, all but one in ten. */
const SEVERAL = 4
const NEARLY = 0.9

/** Whether the paragraphs of a text close with a mark, those below a picture aside. */
function isClosed(segments: readonly Segment[], from: number, to: number): boolean {
  const own = segments
    .slice(from, to)
    .filter((s, i) => s.kind === 'text' && s.text.length > CAPTIONS.paragraph && segments[from + i - 1]?.kind !== 'image')
  return own.length >= SEVERAL && own.filter(s => endsSentence(s.text)).length >= NEARLY * own.length
}

/** How the running text is set: what stands so is not set as a caption. */
function typicalAlign(segments: readonly Segment[], from: number, to: number): Typical {
  const counts = new Map<Segment['align'], number>()
  for (let i = from; i < to; i++)
    if (segments[i]!.kind === 'text' && segments[i]!.prose) counts.set(segments[i]!.align, (counts.get(segments[i]!.align) ?? 0) + 1)
  const [typical = ''] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
  const all = segments.slice(from, to).every(s => s.kind !== 'text' || s.align === typical)
  return all && typical === 'justify' ? 'everything' : typical
}

export const habitsOf = (segments: readonly Segment[], from: number, to: number): Habits => ({
  typical: typicalAlign(segments, from, to),
  closed: isClosed(segments, from, to),
})
