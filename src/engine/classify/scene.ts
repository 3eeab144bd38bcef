import type { Term } from '../../model/decision'
import type { Locale } from '../../model/locale'
import type { LineRule } from '../../model/rule'
import type { Segment } from '../../model/segment'
import type { Sheet } from '../observe/sheet'

/** The segments with what locating knows of them: head, body and tail are [0, from), [from, to), [to, end). */
export interface Scene {
  segments: readonly Segment[]
  from: number
  to: number
  title: string | undefined
  /** The rule that chose the title. */
  titleRule?: LineRule | undefined
  /** What weighed most for it. */
  titleTerms?: readonly Term[] | undefined
  door: 'page' | 'text'
  locales: readonly Locale[]
  /** Flattened text: the label beside the title, or the lines of its trail. */
  sections?: readonly number[] | undefined
  /** The record sheet of a document among the segments. */
  sheet?: Sheet | undefined
  /** Who the metadata claim as authors. */
  authors?: readonly string[]
}
