import type { Source } from '../../model/article'
import type { Term } from '../../model/decision'
import type { LineRule } from '../../model/rule'
import type { Segment } from '../../model/segment'
import type { ReadByline } from '../byline/byline'
import type { DateLine } from '../dateline'

export type As =
  | 'title'
  | 'kicker'
  | 'section'
  | 'date'
  | 'lead'
  | 'paragraph'
  | 'heading'
  | 'list'
  | 'table'
  | 'quote'
  | 'image'
  | 'embed'
  | 'caption'
  | 'byline'
  | 'source'
  | 'attachment'

/** What became of a segment, and why. A paragraph with a byline stuck to it gives two. */
export interface Ruling {
  segment: Segment
  index: number
  verdict: 'keep' | 'drop'
  as?: As
  rule: LineRule
  reason: string
  /** Where only a part of the segment is meant. */
  text: string
  byline?: ReadByline
  source?: Source
  moment?: Pick<DateLine, 'moment' | 'other' | 'modified' | 'change'> & { rest?: string }
  level?: 2 | 3 | 4 | 5 | 6
  /** Captions and images of one figure share a number. */
  figure?: number
  /** The heaviest evidence for what it became, where it was weighed. */
  terms?: readonly Term[]
}

/** The texts that are in the article, for what is told of all of them. */
export function* keptTexts(rulings: readonly Ruling[]): Generator<string> {
  for (const { verdict, text } of rulings) if (verdict === 'keep') yield text
}
