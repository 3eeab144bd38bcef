import { FURNITURE_SHARE, FURNITURE_SHARE_DEFAULT, type FurnitureKind } from '../../data/chrome'
import { LEAD_CLASS } from '../../data/class-words'
import { LISTS } from '../../data/elements'
import { IMAGE_FILE } from '../../data/images'
import { BACKGROUND, PROSE } from '../../data/limits'
import type { Page, PageElement } from '../../model/page'
import { lazy } from '../../text/lazy'
import { named } from '../observe/field-classes'
import type { Observation } from '../observe/observe-page'
import { boxRule, type NamedRule } from '../tables/box-rules'
import { contains, isDropped } from '../tree/containment'

/** What was seen, with measures of which all that was taken so far is taken out. */
export type Seen = Pick<Observation, 'page' | 'surveyed' | 'unseen' | 'segments' | 'facts' | 'echoes' | 'sums' | 'controls' | 'measures'>

/** An element that its class words say is no part of an article, and what they name it. */
export interface AccusedByName {
  element: PageElement
  kind: FurnitureKind
}

/** Paragraphs, rows and cells: a word in their class is the word processor's, as long as they hold running text. */
const LINES = new Set('p td th tr table li dd dt pre h2 h3 h4 h5 h6'.split(' '))

/** What class words name is taken, as long as it holds less of the running text than its kind may, and no list or form explains what it holds. */
export function takeNamed(
  seen: Seen,
  accusedByName: readonly AccusedByName[],
  acquitted: ReadonlySet<PageElement>,
  dropped: Uint16Array,
  take: (element: PageElement, rule: NamedRule) => void,
): void {
  const { prose, link, chars } = seen.measures
  const total = prose[0]!
  // Few are asked for their neighbours, or for what stands above them.
  const places = lazy(() => placesIn(seen.page))
  const headlines = lazy(() => seen.page.elements.filter(e => e.tag === 'h1'))
  const open = accusedByName.filter(({ element }) => !isDropped(element, dropped) && !acquitted.has(element))
  const accused = new Set(open.map(o => o.element))
  // An article whose every paragraph or section has such a name: what stands side by side is judged together. Comments stand so
  // by nature.
  const beside = new Map<PageElement | undefined, Map<string, number>>()
  for (const { element, kind } of open) {
    let sums = beside.get(element.parent)
    if (!sums) beside.set(element.parent, (sums = new Map()))
    sums.set(kind, (sums.get(kind) ?? 0) + prose[element.index]!)
  }
  for (const { element, kind } of open) {
    const i = element.index
    const own = prose[i]!
    if (kind === 'footer' && own > 0 && seen.sums.imprint[i]! > 0.5 * own) {
      take(element, boxRule(`furniture/${kind}`))
      continue
    }
    // Of a line the name says little: a word processor gave it.
    if (LINES.has(element.tag) && chars[i]! > 0 && link[i]! < BACKGROUND.linked * chars[i]!) continue
    if (kind === 'navigation' && isText(seen, i)) continue
    if (isLead(seen, element)) continue
    if (own > 0) {
      const sure = kind === 'comments' ? isTalk(seen, element) : kind !== 'consent' || asks(seen, element, headlines())
      const limit = total * ((sure && FURNITURE_SHARE[kind]) || FURNITURE_SHARE_DEFAULT)
      if ((kind === 'comments' ? own : beside.get(element.parent)!.get(kind)!) > limit) continue
      // Who wrote is told in sentences too.
      if (!(sure && APART.has(kind)) && !(OFFERS.has(kind) && hasLabels(seen, element)) && isAmidText(seen, element, accused, places))
        continue
    }
    if (INSETS.has(kind) && isInset(seen, element, kind, accused, places)) continue
    take(element, boxRule(`furniture/${kind}`))
  }
}

/** What leads elsewhere has links: sentences without any are none of it, `toc-content` holds the text itself. */
const isText = ({ sums, measures: { prose, link, chars } }: Seen, i: number) =>
  prose[i]! >= PROSE.least && link[i]! <= BACKGROUND.stray * chars[i]! && sums.titleLinks[i] === 0

/** A summary by another of its names, with nothing to press or to follow: `print-sapo sapo`. */
const isLead = ({ measures: { link, chars }, controls }: Seen, element: PageElement) =>
  controls[element.index] === 0 && link[element.index]! <= BACKGROUND.stray * chars[element.index]! && named(element, LEAD_CLASS)

/** Comments have days, forms or links to answer; the answer to a question has none. */
const isTalk = ({ sums, measures: { link, chars }, controls }: Seen, { index, tag }: PageElement) =>
  LISTS.has(tag) || sums.dates[index]! > 0 || controls[index]! > 0 || link[index]! > BACKGROUND.linked * chars[index]!

/**
 * A consent text has the article's headline and text in a box beside it, or something to press or to follow and no headline above it:
 * articles have class words of cookies, too.
 */
function asks({ measures: { prose, link, chars }, controls }: Seen, element: PageElement, headlines: readonly PageElement[]): boolean {
  const { index, parent } = element
  if (headlines.some(h1 => contains(element, h1))) return false
  let above = false
  for (const h1 of headlines) {
    if (!parent || !contains(parent, h1)) continue
    let beside = h1
    while (beside.parent !== parent) beside = beside.parent!
    if (prose[beside.index]! > prose[h1.index]!) return true
    if (beside === h1 || parent.tag !== 'body') above ||= h1.index < index
  }
  return !above && (controls[index]! > 0 || link[index]! > BACKGROUND.stray * chars[index]!)
}

/** What is told in sentences beside those of the article, and is none of it. */
const APART: ReadonlySet<FurnitureKind> = new Set(['author-box', 'consent'])

/** What offers something to readers has headings and labels beside its sentences. */
const OFFERS: ReadonlySet<FurnitureKind> = new Set(['newsletter', 'advertisement', 'share', 'tools'])
const hasLabels = ({ sums }: Seen, { index }: PageElement) => sums.labels[index]! > 0

/** Of every element, its place among its parent's children. */
function placesIn({ elements }: Page): Int32Array {
  const places = new Int32Array(elements.length)
  for (const { children } of elements)
    for (let k = 0; k < children.length; k++) {
      const child = children[k]!
      if (child.tag !== undefined) places[child.index] = k
    }
  return places
}

/** Nodes beside an element that are looked at for sentences. */
const NEIGHBOURS = 24

/** What shows text before and after an element, beside it. */
function neighboursOf(
  { index, parent }: PageElement,
  chars: Int32Array,
  places: () => Int32Array,
): { before: PageElement | undefined; after: PageElement | undefined } {
  const at = places()[index]!
  const next = (step: number): PageElement | undefined => {
    for (let k = at + step; k >= 0 && k < parent!.children.length && Math.abs(k - at) <= NEIGHBOURS; k += step) {
      const n = parent!.children[k]!
      if (n.tag !== undefined && chars[n.index]! > 0) return n
    }
    return undefined
  }
  return { before: next(-1), after: next(1) }
}

/** Whether an element shows running text that nothing accuses. */
const textAmong = (prose: Float64Array, accused: ReadonlySet<PageElement>) => (element: PageElement | undefined) =>
  element !== undefined && !accused.has(element) && prose[element.index]! > 0

/** Whether sentences without a link, a form or a title stand between those of an article: no list explains them. */
function isAmidText(
  { measures: { prose, link, chars }, sums, controls }: Seen,
  element: PageElement,
  accused: ReadonlySet<PageElement>,
  places: () => Int32Array,
): boolean {
  const { index, parent } = element
  if (!parent || link[index]! > BACKGROUND.stray * chars[index]! || controls[index]! > 0 || sums.titleLinks[index]! > 0) return false
  if (prose[index]! < 0.7 * chars[index]!) return false
  const rest = prose[parent.index]! - prose[index]!
  if (rest < 0.5 * prose[0]!) return false
  const { before, after } = neighboursOf(element, chars, places)
  const isParagraph = textAmong(prose, accused)
  return isParagraph(before) || isParagraph(after)
}

/** Names of pictures that open at a touch, of boxes of a layout, of marks given to something: pictures and tables of a text stand in them too. */
const INSETS: ReadonlySet<FurnitureKind> = new Set(['newsletter', 'sidebar', 'tools', 'related', 'share', 'advertisement', 'navigation'])
/** Of these a picture without a word, too. */
const PICTURED: ReadonlySet<FurnitureKind> = new Set(['newsletter', 'sidebar'])

/** Whether a picture or a table stands between two paragraphs of an article, with nothing to press or to follow but the picture itself. */
function isInset(
  { page: { elements }, measures: { prose, chars, link, images }, controls }: Seen,
  element: PageElement,
  kind: FurnitureKind,
  accused: ReadonlySet<PageElement>,
  places: () => Int32Array,
): boolean {
  const { index, last, parent } = element
  if (!parent || controls[index]! > 0 || link[index]! > 0 || chars[index]! > BACKGROUND.inset) return false
  if (prose[parent.index]! < 0.5 * prose[0]!) return false
  let rows = 0
  for (let i = index + 1; i <= last; i++) {
    const { tag, attrs } = elements[i]!
    if (tag === 'tr') rows++
    if (tag === 'a' && attrs.href !== undefined && !IMAGE_FILE.test(attrs.href)) return false
  }
  const shows = images[index]! > 0 ? PICTURED.has(kind) || chars[index]! > 0 : rows > 1
  const { before, after } = neighboursOf(element, chars, places)
  const isParagraph = textAmong(prose, accused)
  return shows && isParagraph(before) && isParagraph(after)
}
