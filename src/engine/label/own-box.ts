import { AROUND, HEADLINE, PROSE } from '../../data/limits'
import type { PageElement } from '../../model/page'
import { isFile } from '../observe/sheet'
import { contains, holderAmong, isWholePage } from '../tree/containment'
import { wordsOf } from '../words'
import type { Scenery } from './scenery'
import { pairsOf, sharedWith } from './shared-words'

/**
 * The box a claimed headline shares with its own text, where the text found stands apart from it: beside a longer introduction of the
 * portal, above a longer article, in one of several. Undefined where the text found is the headline's.
 */
export function ownBoxOf(scenery: Scenery, headline: number, roots: readonly PageElement[], prose: Float64Array): PageElement | undefined {
  const { segments, start, facts, isText, isTaken } = scenery
  const element = segments[headline]?.element
  if (!element || start < 0) return undefined
  // What the headline shares a box with.
  let box: PageElement = element
  while (box.parent && !isWholePage(box) && prose[box.index]! < PROSE.least) box = box.parent
  if (prose[box.index]! < PROSE.least || isWholePage(box)) return undefined
  if (roots.some(r => contains(box, r))) {
    // What stands beside it: above the headline, or with a headline and a day of its own.
    const others = roots.filter(r => !contains(box, r))
    if (others.some(r => r.last < box.index || isArticle(scenery, r))) return box
    return areStrangers(scenery, headline, box, others) ? box : undefined
  }
  const holder = roots.find(r => contains(r, box))
  if (holder && isBelowColumn(scenery, box, holder, prose)) return box
  // Sentences above a headline stand beside it, in a column of their own.
  const isAbove = (i: number) => isText(i) && !contains(box, segments[i]!.element)
  if (holder && facts.reduce((n, { prose }, i) => n + (i >= start && i < headline && isAbove(i) ? prose : 0), 0) >= PROSE.least) return box
  if (holder) return hasTwin(scenery, box, holder, prose) || areStrangers(scenery, headline, box, besideIn(holder, box)) ? box : undefined
  // The text shares the headline's words: what the headline has beside it is its summary.
  if (sharedWith(segments[headline]!.text, pairsOf(segments, isText, Number.POSITIVE_INFINITY)) > HEADLINE.stranger) return undefined
  if (box.index > roots[0]!.index) return box
  // The text follows: the headline's, unless a heading of its own stands above it and the headline has more than a summary.
  const isOwn = (i: number) => facts[i]!.prose > 0 && contains(box, segments[i]!.element)
  const own = segments.filter((_, i) => isOwn(i)).length
  // A single paragraph is a brief where it tells what the headline says, and what follows does not.
  const shared = sharedWith(segments[headline]!.text, pairsOf(segments, isOwn))
  if (own < 2 && (shared === 0 || (shared <= HEADLINE.stranger && sharedWith(segments[headline]!.text, pairsOf(segments, isText)) > 0)))
    return undefined
  for (let i = start; i > headline && i >= start - HEADLINE.date; i--) {
    const s = segments[i]!
    if (isTaken.background(i) || (i < start && contains(box, s.element))) continue
    const isHeading = own > 1 ? s.level !== undefined && s.level <= HEADLINE.level : isHeadline(scenery, i, headline, isText)
    if (isHeading || (i < start && facts[i]!.ending)) return box
  }
  return undefined
}

/**
 * Whether what stands below the headline's box opens with a headline of its own, or with a label below a dated headline, and has no two
 * words in a row of the headline, whose own box has them: a brief, and below it another article. Sections of an article say now and then
 * what it is about; their headings are its words, or more than one.
 */
function areStrangers(scenery: Scenery, headline: number, box: PageElement, others: readonly PageElement[]): boolean {
  const { segments, facts } = scenery
  const ofOthers = holderAmong(others)
  const at = segments.findIndex(s => s.text !== '' && ofOthers(s.element))
  const first = segments[at]
  const isLabel = first && facts[headline + 1]?.dated && !first.prose && first.kind === 'text' && first.text.length <= AROUND.labelText
  if (!first || !(isLabel || isHeadline(scenery, at, headline, i => ofOthers(segments[i]!.element) !== undefined))) return false
  const { text } = segments[headline]!
  const shared = (holds: (element: PageElement | undefined) => unknown) =>
    sharedWith(
      text,
      pairsOf(segments, i => facts[i]!.prose > 0 && holds(segments[i]!.element) !== undefined, Number.POSITIVE_INFINITY),
    )
  return shared(holderAmong([box])) > HEADLINE.stranger && shared(ofOthers) === 0
}

/** Whether a heading may be another article's headline: sections of an article have several of a level, or a word of its headline for theirs. */
function isHeadline({ segments }: Scenery, at: number, headline: number, isText: (i: number) => boolean): boolean {
  const { level = HEADLINE.level + 1, text } = segments[at]!
  const own = wordsOf(segments[headline]!.text)
  if (level > HEADLINE.level || wordsOf(text).every(word => own.includes(word))) return false
  return !segments.some((s, i) => i > at && s.level === level && isText(i))
}

/** Whether all else that a box's holder says stands in a column before it: an introduction of the portal beside the article. */
function isBelowColumn({ segments, facts, isText }: Scenery, box: PageElement, holder: PageElement, prose: Float64Array): boolean {
  let cell = box
  while (cell.parent && cell.parent !== holder && cell.parent.tag !== 'tr') cell = cell.parent
  if (cell.parent?.tag !== 'tr' || prose[box.index]! < HEADLINE.anchored) return false
  const isBeside = (i: number) => isText(i) && facts[i]!.prose > 0 && !contains(box, segments[i]!.element)
  return segments.every((s, i) => !isBeside(i) || (s.element !== undefined && s.element.last < cell.index))
}

/** The boxes that follow one in what holds it. */
function besideIn(holder: PageElement, box: PageElement): PageElement[] {
  let at = box
  while (at.parent && at.parent !== holder) at = at.parent
  return holder.children.filter((c): c is PageElement => c.tag !== undefined && c.index > at.last)
}

/** How many boxes before and after the headline's are looked at. */
const TWINS = 6

/** Whether a box beside the headline's, of the same element, holds an article of its own: a heading, a day and sentences. */
function hasTwin(scenery: Scenery, box: PageElement, holder: PageElement, prose: Float64Array): boolean {
  for (let at = box; at !== holder && at.parent; at = at.parent) {
    // Of many, those nearby tell as much.
    const siblings = at.parent.children.filter((c): c is PageElement => c.tag === at.tag)
    const place = siblings.indexOf(at)
    for (const twin of siblings.slice(Math.max(0, place - TWINS), place + TWINS)) {
      if (twin === at || prose[twin.index]! < HEADLINE.anchored) continue
      if (isArticle(scenery, twin)) return true
    }
  }
  return false
}

/** Whether a box of the text holds a heading and a day below it. */
function isArticle({ segments, facts, isText }: Scenery, box: PageElement): boolean {
  let heading = false
  for (const [i, s] of segments.entries()) {
    if (!isText(i) || !contains(box, s.element)) continue
    if (s.level !== undefined && s.level <= HEADLINE.level && s.text.length >= HEADLINE.shortHeading) heading = true
    if (heading && facts[i]!.dated && !s.prose) return true
  }
  return false
}

/** The box of a sure headline that has no running text of its own, where what was found is only its day, or the site's imprint: a notice, with its file. */
export function noticeBoxOf({ segments, facts, isText, isTaken }: Scenery, headline: number): PageElement | undefined {
  let own = 0
  let imprint = 0
  for (const [i, s] of segments.entries()) {
    if (!isText(i) || (facts[i]!.dated && !s.prose)) continue
    own += s.text.length
    if (facts[i]!.imprint) imprint += s.text.length
  }
  const found = own > 0 && 2 * imprint <= own
  if (own >= PROSE.least && found) return undefined
  for (let box = segments[headline]?.element?.parent; box && !isWholePage(box); box = box.parent) {
    let more = 0
    let shows = false
    for (const [i, s] of segments.entries()) {
      if (i === headline || isTaken.background(i) || facts[i]!.imprint || (facts[i]!.dated && !s.prose)) continue
      if (!contains(box, s.element)) continue
      if (isText(i)) return undefined
      more++
      shows ||= s.prose || s.images !== undefined || s.embed !== undefined || s.links.some(l => isFile(l.href))
    }
    if (found ? shows : more > 0) return box
  }
  return undefined
}
