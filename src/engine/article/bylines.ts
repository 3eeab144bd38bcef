import type { Byline } from '../../model/article'
import { mergeNames } from '../byline/name-list'
import { isHouse } from '../claims/authors'
import type { Frame } from '../claims/frame'
import { markedAuthors } from '../claims/marked-authors'
import type { Ruling } from '../classify/ruling'
import { words } from '../words'
import type { AssembleOptions } from './assemble'
import type { Gleaned } from './gleaned'

/** A name with what stood glued behind it, as the metadata have it alone: `Ann MarshStaff Writer`. */
function asClaimed(byline: Byline, claimed: readonly Byline[]): Byline {
  const own = words(byline.name)
  const alone = claimed.find(c => own.length > words(c.name).length && own.startsWith(words(c.name)))
  return alone ? { ...byline, name: alone.name, kind: alone.kind } : byline
}

/** Where the marked names stand: each line once. */
const printedAt = (marked: readonly Byline[]): Gleaned[] =>
  [...new Set(marked.map(m => m.raw))].map(text => ({ as: 'byline', rule: 'byline/marked', text }))

/** Who is named on the page; where nobody is named as its author, who the metadata claim. */
export function bylinesOf(
  kept: readonly Ruling[],
  frame: Frame | undefined,
  { metadata, claimed = [], elements = [], locales, language }: AssembleOptions,
): { bylines: Byline[]; gleaned: Gleaned[] } {
  const named = mergeNames(kept.flatMap(r => r.byline?.bylines ?? []))
  if (!metadata) return { bylines: named, gleaned: [] }
  // The site itself behind a name: `By A, Harbour Post`.
  const printed = language !== 'vi' && named.length > 1 ? named.filter(b => !isHouse(b.name, metadata.house)) : named
  const guessed = language !== 'vi' && kept.every(r => !r.byline || r.byline.rule === 'byline/bare')
  const signed = printed.some(b => b.roles.includes('text'))
  if (signed && !guessed) return { bylines: printed.map(b => asClaimed(b, claimed)), gleaned: [] }
  const marked = frame ? markedAuthors(elements, frame, locales) : []
  if (signed) return marked.length ? { bylines: marked, gleaned: printedAt(marked) } : { bylines: printed, gleaned: [] }
  // The names one by one, where the page sets them without a mark between.
  const sameWords = claimed.length > 0 && claimed.every(c => marked.some(m => words(m.raw).includes(words(c.name))))
  return {
    bylines: [...printed, ...(marked.length && !sameWords ? marked : claimed)],
    gleaned: marked.length ? printedAt(marked) : claimed.map(c => ({ as: 'byline', rule: 'byline/metadata', text: '', said: c.name })),
  }
}
