import { REPETITION } from '../../data/limits'
import type { Page, PageElement } from '../../model/page'
import type { Measures } from '../segment/measure'
import { NOTHING, textContent } from '../tree/text-content'
import type { Sums } from './facts'

/** Siblings of one shape, and what they are. */
export interface Repetition {
  entries: readonly PageElement[]
  kind: 'teasers' | 'comments'
}

/** Never entries: they are of one shape in every text. */
const LINES = new Set(['p', 'td', 'th', 'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'span', 'b', 'strong', 'img', 'thead', 'tbody', 'tfoot'])

/** No comments: posts quoted, with who wrote them and when, and pictures with their captions. */
const QUOTED = new Set(['blockquote', 'figure', 'figcaption', 'q'])

/** A link to answer, to like, to report: short, and no title. */
const REPLY = 24

const isReply = (e: PageElement) => e.tag === 'a' && e.last - e.index < 3 && textContent(e, NOTHING).trim().length <= REPLY

/**
 * Lists by their form alone: three siblings or more, each with a link that is a title and little else, are teasers; each with a day, a few
 * sentences and no title, comments.
 */
export function repetitionsOf({ elements }: Page, sums: Sums, { chars, link }: Measures, unseen: Uint16Array): Repetition[] {
  const found: Repetition[] = []
  for (let i = 0; i < elements.length; i++) {
    const parent = elements[i]!
    if (unseen[i]) {
      i = parent.last
      continue
    }
    if (sums.titleLinks[i]! < REPETITION.least && sums.dates[i]! < REPETITION.least - 1) continue
    const byTag = new Map<string, PageElement[]>()
    for (const child of parent.children) {
      if (child.tag === undefined || LINES.has(child.tag) || unseen[child.index] || !chars[child.index]) continue
      const list = byTag.get(child.tag)
      if (list) list.push(child)
      else byTag.set(child.tag, [child])
    }
    for (const siblings of byTag.values()) {
      if (siblings.length < REPETITION.least - 1) continue
      const small = siblings.filter(e => chars[e.index]! <= REPETITION.longest)
      const teasers = small.filter(e => sums.titleLinks[e.index]! > 0 && sums.titleLinks[e.index]! < REPETITION.least)
      if (teasers.length >= REPETITION.least && 2 * teasers.length > siblings.length) {
        found.push({ entries: teasers, kind: 'teasers' })
        continue
      }
      if (QUOTED.has(small[0]?.tag ?? '')) continue
      const comments = small.filter(
        e =>
          sums.dates[e.index] === 1 &&
          sums.titleLinks[e.index] === 0 &&
          sums.segments[e.index]! > 1 &&
          link[e.index]! < 0.4 * chars[e.index]!,
      )
      if (
        comments.length >= REPETITION.least &&
        2 * comments.length > siblings.length &&
        comments.every(e => elements.slice(e.index + 1, e.last + 1).some(isReply))
      )
        found.push({ entries: comments, kind: 'comments' })
    }
  }
  return found
}
