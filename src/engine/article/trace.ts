import type { Decision } from '../../model/decision'
import type { PageElement } from '../../model/page'
import type { Ruling } from '../classify/ruling'
import { type DecodedAt, nothingDecoded } from '../decode/decoded-at'
import type { HeadFields } from '../head/head-fields'
import type { Verdicts } from '../locate/strip'
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

const told = (was: string | undefined): Pick<Decision, 'decoded'> => (was === undefined ? {} : { decoded: was })

function decide(ruling: Ruling, decoded: DecodedAt): Decision {
  const { verdict, rule, reason, as, text, segment } = ruling
  const { index, last } = segment.element ?? { index: segment.line ?? 0, last: segment.line ?? 0 }
  const path = segment.element ? pathOf(segment.element) : `line ${segment.line ?? 0}`
  const images = segment.images?.map(i => i.src).join(' ')
  return { verdict, rule, reason, ...(as ? { as } : {}), ...told(decoded(index, last)), text: text || images || '', path }
}

export const traceText = (rulings: readonly Ruling[], decoded: DecodedAt = nothingDecoded): Decision[] =>
  rulings.map(ruling => decide(ruling, decoded))

/** `outside` names the rule that located the article. One decision for every piece of the page's text: what was stripped, what lies outside, what classifying ruled. */
export function tracePage(
  root: PageElement,
  { dropped, rules }: Verdicts,
  read: readonly PageElement[],
  { loose, hidden }: Pick<HeadFields, 'loose' | 'hidden'>,
  rulings: readonly Ruling[],
  outside: string,
  decoded: DecodedAt = nothingDecoded,
): Decision[] {
  const out: Decision[] = []
  const inside = new Set(read)
  const byPlace = new Map<PageElement, Ruling[]>()
  const placeOf = (r: Ruling): PageElement | undefined => {
    for (let at = r.segment.element; at; at = at.parent) if (inside.has(at)) return at
    return undefined
  }
  const unplaced: Ruling[] = []
  for (const r of rulings) {
    const place = placeOf(r)
    if (!place) unplaced.push(r)
    else {
      const list = byPlace.get(place)
      if (list) list.push(r)
      else byPlace.set(place, [r])
    }
  }
  let run = ''
  let from = 0
  let to = 0
  const flush = (element: PageElement) => {
    const text = collapse(run)
    run = ''
    if (text)
      out.push({
        verdict: 'drop',
        rule: outside,
        reason: 'stands outside the article',
        ...told(decoded(from, to)),
        text,
        path: pathOf(element),
      })
  }
  const stripped = (element: PageElement) => {
    const { rule, reason } = rules[dropped[element.index]! - 1]!
    const text = collapse(textContent(element, NOTHING))
    if (text) out.push({ verdict: 'drop', rule, reason, ...told(decoded(element.index, element.last)), text, path: pathOf(element) })
  }
  const within = (element: PageElement, left: Uint16Array) => {
    for (const child of element.children) {
      if (child.tag === undefined) continue
      if (left[child.index]) stripped(child)
      else within(child, left)
    }
  }
  const walk = (element: PageElement, block: PageElement) => {
    for (const child of element.children) {
      if (child.tag === undefined) {
        if (run === '') from = element.index
        to = element.index
        run += child.text
        continue
      }
      if (inside.has(child)) {
        flush(block)
        for (const r of byPlace.get(child) ?? []) out.push(decide(r, decoded))
        within(child, loose.includes(child) ? hidden : dropped)
      } else if (dropped[child.index]) {
        flush(block)
        stripped(child)
      } else if (child.block) {
        flush(block)
        walk(child, child)
        flush(child)
      } else walk(child, block)
    }
  }
  walk(root, root)
  flush(root)
  return [...out, ...unplaced.map(ruling => decide(ruling, decoded))]
}
