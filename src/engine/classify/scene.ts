import type { Term } from '../../model/decision'
import type { Locale } from '../../model/locale'
import type { LineRule } from '../../model/rule'
import type { Segment } from '../../model/segment'

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
  /** Who the metadata claim as authors. */
  authors?: readonly string[]
}
