import { FURNITURE_SHARE_DEFAULT } from '../../data/chrome'
import { BACKGROUND, IMPRINT, PROSE } from '../../data/limits'
import type { PageElement } from '../../model/page'
import type { Segment } from '../../model/segment'
import { furnitureNamed } from '../observe/class-words'
import type { Observation } from '../observe/observe-page'
import { type Repetition, repetitionsOf } from '../observe/repetition'
import { isSideColumn } from '../observe/side-column'
import { leftOf } from '../observe/unseen'
import { copyOf, type Measures, takeOut } from '../segment/measure'
import { boxRule, type NamedRule } from '../tables/box-rules'
import { holderAmong, isDropped, isWholePage, nearest } from '../tree/containment'
import { imprintsOf } from './imprint'
import { type AccusedByName, type Seen, takeNamed } from './named-boxes'

/** What of a page is not its article, as far as names and shapes tell. */
export interface Background {
  /** By element index: 0, or the number of the rule that took the element with all below it. */
  dropped: Uint16Array
  /** The same, of what no reader sees. */
  unseen: Uint16Array
  rules: readonly NamedRule[]
  /** The elements that nothing took, in document order. */
  shown: readonly PageElement[]
  measures: Measures
  repetitions: readonly Repetition[]
  /** Lists that hold most of the running text were taken: whether what is left is an article has to be asked. */
  disputed: boolean
}

/** Takes what tables, elements, class words and repetition accuse, unless it holds what an article is made of. */
export function backgroundOf(observed: Observation, keepLists: boolean): Background {
  const { page, unseen, numbers } = observed
  const measures = copyOf(observed.measures)
  const seen: Seen = { ...observed, measures }
  const dropped = unseen.slice()
  const take = (element: PageElement, rule: NamedRule) => {
    dropped[element.index] = numbers.of(rule)
    takeOut(element, measures, dropped)
  }
  const marked = markedIn(seen)
  const named = namedIn(seen)
  const acquitted = acquittedIn(seen, [...marked, ...named])
  for (const { element, rule, most = BACKGROUND.most } of marked) {
    if (dropped[element.index] || acquitted.has(element) || measures.prose[element.index]! > most * observed.measures.prose[0]!) continue
    take(element, rule)
  }
  takeNamed(seen, named, acquitted, dropped, take)
  const repetitions = repetitionsOf(page, seen.sums, measures, dropped)
  const inEntry = holderAmong(repetitions.flatMap(r => r.entries))
  // Beside a notice of a sentence an imprint is much of the running text.
  const heavy = IMPRINT.heavy * measures.prose[0]!
  for (const element of imprintsOf(observed, e => inEntry(e) !== undefined || isDropped(e, dropped))) {
    const own = measures.prose[element.index]!
    if (!dropped[element.index] && own > heavy) take(element, boxRule('furniture/imprint'))
  }
  const disputed = takeRepeated(seen, repetitions, keepLists, take)
  return { dropped, unseen, rules: numbers.rules, shown: leftOf(page, dropped), measures, repetitions, disputed }
}

/** An element that a table or its own name says is no part of an article. */
interface Accused {
  element: PageElement
  rule: NamedRule
  /** The share of the running text above which it stays. */
  most?: number
}

/** What tables and elements mark. */
function markedIn({ page, surveyed: { strips }, controls, measures: { prose, chars, images } }: Seen): Accused[] {
  const marked: Accused[] = []
  for (const { element, meaning } of strips) {
    if (meaning.unseen) continue
    if (meaning.rule.rule === 'furniture/footer' && nearest(element, e => e.tag === 'article')) continue
    marked.push({ element, rule: meaning.rule })
  }
  // A form holds the whole page on many a platform; one with controls and little text is for readers' answers.
  for (const element of page.elements)
    if (element.tag === 'form' && controls[element.index]! > 0 && prose[element.index]! < FURNITURE_SHARE_DEFAULT * prose[0]!)
      marked.push({ element, rule: boxRule('furniture/form') })
  // Outside of a form, the box around where readers leave an address.
  for (const element of page.elements) {
    if (element.tag !== 'input' || element.attrs.type !== 'email') continue
    let box = element
    while (box.parent && chars[box.parent.index]! <= BACKGROUND.form) box = box.parent
    if (box !== element && !isWholePage(box) && prose[box.index]! < FURNITURE_SHARE_DEFAULT * prose[0]!)
      marked.push({ element: box, rule: boxRule('furniture/form') })
  }
  for (const element of page.elements)
    if (isSideColumn(element) && prose[element.index]! > 0 && images[element.index] === 0)
      marked.push({ element, rule: boxRule('furniture/column'), most: BACKGROUND.column })
  return marked
}

/** What class words name. */
function namedIn({ page, unseen }: Seen): AccusedByName[] {
  const named: AccusedByName[] = []
  for (let i = 0; i < page.elements.length; i++) {
    const element = page.elements[i]!
    if (unseen[i]) {
      i = element.last
      continue
    }
    const kind = furnitureNamed(element)
    if (kind) named.push({ element, kind })
  }
  return named
}

/** The boxes around the headline the page claims, where it stands in accused ones only. */
function acquittedIn({ segments, facts, echoes }: Seen, accused: readonly { element: PageElement }[]): ReadonlySet<PageElement> {
  const boxes = new Set(accused.map(a => a.element))
  const around = (s: Segment) => {
    const found: PageElement[] = []
    for (let at = s.element; at; at = at.parent) if (boxes.has(at)) found.push(at)
    return found
  }
  let best: { boxes: PageElement[]; worth: number } | undefined
  for (const [i, s] of segments.entries()) {
    const heading = s.kind === 'heading'
    const claimed =
      echoes[i]! > 0 && s.text.length >= BACKGROUND.echo && (heading || s.linked < 0.5) && !facts[i]!.trail && !facts[i]!.chrome
    if (!claimed) continue
    const found = around(s)
    if (!found.length) return new Set()
    const worth = echoes[i]! + (heading ? 1 : 0)
    if (!best || worth > best.worth) best = { boxes: found, worth }
  }
  return new Set(best?.boxes)
}

/** Takes lists; true where they hold most of the running text. Those are kept with `keepLists`. */
function takeRepeated(
  { measures: { prose } }: Seen,
  repetitions: readonly Repetition[],
  keepLists: boolean,
  take: (element: PageElement, rule: NamedRule) => void,
): boolean {
  let disputed = false
  for (const { entries, kind } of repetitions) {
    const held = entries.reduce((n, e) => n + prose[e.index]!, 0)
    const most = held > BACKGROUND.most * prose[0]! || prose[0]! - held < PROSE.least
    if (most) disputed = true
    if (most && keepLists) continue
    for (const entry of entries) take(entry, boxRule(`repetition/${kind}`))
  }
  return disputed
}
