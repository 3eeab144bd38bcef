import { LINE_RULES, OUTSIDE } from '../../data/rules'
import type { Decision } from '../../model/decision'
import type { Page, PageElement } from '../../model/page'
import type { OutsideRule } from '../../model/rule'
import type { Segment } from '../../model/segment'
import type { Ruling } from '../classify/ruling'
import { type DecodedAt, nothingDecoded } from '../decode/decoded-at'
import type { Background } from '../label/background'
import { NOTHING, textContent } from '../tree/text-content'
import { collapse } from '../tree/white-space'

/** Names are clipped: an id of a megabyte would stand in the path of everything below it. In letters. */
const LONGEST_NAME = 80
const clipped = (name: string) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name)
const firstOf = (names: string) => /\S+/.exec(names.slice(0, 4 * LONGEST_NAME))?.[0]

/** `div#part1 > p.Title`: the element with the three above it, by tag, id and first class. */
export function pathOf(element: PageElement): string {
  const steps: string[] = []
  for (let at: PageElement | undefined = element; at && at.tag !== '#root' && steps.length < 4; at = at.parent) {
    const { id, class: names } = at.attrs
    const name = id ? `#${id}` : names && firstOf(names) ? `.${firstOf(names)}` : ''
    steps.unshift(clipped(at.tag) + clipped(name))
  }
  return steps.join(' > ')
}

function decide(ruling: Ruling, decoded: DecodedAt): Decision {
  const { verdict, rule, reason, as, text, segment, terms } = ruling
  const { index, last } = segment.element ?? { index: segment.line ?? 0, last: segment.line ?? 0 }
  const path = segment.element ? pathOf(segment.holder ?? segment.element) : `line ${segment.line ?? 0}`
  const images = segment.embed?.src ?? segment.images?.map(i => i.src).join(' ')
  return {
    verdict,
    rule,
    reason,
    as,
    label: as,
    terms,
    decoded: decoded(index, last),
    text: text || images || '',
    path,
  }
}

export const traceText = (rulings: readonly Ruling[], decoded: DecodedAt = nothingDecoded): Decision[] =>
  rulings.map(ruling => decide(ruling, decoded))

/** A decision with its place on the page: what stands on the stage is told where it stood. */
interface Placed {
  at: number
  decision: Decision
}

/**
 * One decision for every piece of the page's text, in the page's order: what nobody sees, what was taken, what lies outside of the
 * article, what classifying ruled. `outside` names the rule that located the article; `claimed`: its headline
 * stands in the head only.
 */
export function tracePage(
  { root, elements }: Page,
  { dropped, unseen, rules }: Background,
  segments: readonly Segment[],
  places: readonly number[],
  rulings: readonly Ruling[],
  outside: OutsideRule,
  claimed: boolean,
  decoded: DecodedAt = nothingDecoded,
): Decision[] {
  const placed: Placed[] = []
  const onStage = new Map<number, Ruling[]>()
  for (const ruling of rulings) {
    const place = places[ruling.index]!
    const list = onStage.get(place)
    if (list) list.push(ruling)
    else onStage.set(place, [ruling])
  }
  // What was taken is told in one piece, with what in it nobody sees, unless a part of it stands on the stage all the same.
  const split = new Set<PageElement>()
  for (const place of onStage.keys()) {
    const { element } = segments[place]!
    const owner = element && ownerOf(element, dropped)
    if (owner) split.add(owner)
  }
  const whole = new Set<PageElement>()
  // Segments stand in reading order; what nobody sees is set among them by the elements around it.
  let at = 0
  let run: { owner: PageElement | undefined; placed: Placed } | undefined
  for (const [i, segment] of segments.entries()) {
    const element = segment.element ?? root
    at = Math.max(at, element.index)
    const ruled = onStage.get(i)
    if (ruled) {
      run = undefined
      for (const ruling of ruled) placed.push({ at, decision: decide(ruling, decoded) })
      continue
    }
    if (!segment.text) continue
    const owner = ownerOf(element, dropped)
    if (owner && !split.has(owner)) {
      run = undefined
      if (whole.has(owner)) continue
      whole.add(owner)
    }
    if (run && owner && run.owner === owner) {
      run.placed.decision = { ...run.placed.decision, text: `${run.placed.decision.text} ${segment.text}` }
      continue
    }
    const by = owner ? rules[dropped[owner.index]! - 1]! : undefined
    const { index, last } = owner ?? element
    const decision: Decision = {
      verdict: 'drop',
      rule: by?.rule ?? outside,
      reason: by?.reason ?? OUTSIDE,
      label: by?.takes === 'hidden' ? undefined : by?.takes,
      decoded: decoded(index, last),
      text: owner && whole.has(owner) ? collapse(textContent(owner, NOTHING)) : segment.text,
      path: pathOf(owner ?? element),
    }
    run = { owner, placed: { at, decision } }
    placed.push(run.placed)
  }
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i]!
    if (!unseen[i] && element.tag !== 'title') continue
    const owner = element.parent && ownerOf(element.parent, dropped)
    if (owner && whole.has(owner)) continue
    const text = collapse(textContent(element, NOTHING))
    const path = pathOf(element)
    const { rule, reason } = unseen[i] ? rules[unseen[i]! - 1]! : { rule: outside, reason: OUTSIDE }
    if (text && claimed && element.tag === 'title') placed.push({ at: i, decision: { ...CLAIMED, text, path } })
    else if (text) placed.push({ at: i, decision: { verdict: 'drop', rule, reason, decoded: decoded(i, element.last), text, path } })
    i = element.last
  }
  return placed.sort((a, b) => a.at - b.at).map(p => p.decision)
}

const CLAIMED = { verdict: 'keep', rule: 'title/metadata', reason: LINE_RULES['title/metadata'], as: 'title' } as const
/** The outermost element that a rule took, around a segment. */
function ownerOf(element: PageElement, dropped: Uint16Array): PageElement | undefined {
  let owner: PageElement | undefined
  for (let at: PageElement | undefined = element; at; at = at.parent) if (dropped[at.index]) owner = at
  return owner
}
