import type { Byline } from '../../model/article'
import { mergeNames } from '../byline/name-list'
import { claimedAuthors } from '../claims/authors'
import type { Frame } from '../claims/frame'
import { markedAuthors } from '../claims/marked-authors'
import type { Ruling } from '../classify/ruling'
import { words } from '../words'
import type { AssembleOptions } from './assemble'

/** Who is named on the page; where nobody is named as its author, who the metadata claim. */
export function bylinesOf(
  kept: readonly Ruling[],
  frame: Frame | undefined,
  { metadata, elements = [], locales }: AssembleOptions,
): Byline[] {
  const printed = mergeNames(kept.flatMap(r => r.byline?.bylines ?? []))
  if (!metadata || printed.some(b => b.roles.includes('text'))) return printed
  const marked = frame ? markedAuthors(elements, frame, locales) : []
  const claimed = claimedAuthors(metadata.authors, metadata.house, locales)
  // The names one by one, where the page sets them without a mark between.
  const sameWords = claimed.length > 0 && claimed.every(c => marked.some(m => words(m.raw).includes(words(c.name))))
  return [...printed, ...(marked.length && !sameWords ? marked : claimed)]
}
