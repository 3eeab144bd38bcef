import type { Decision } from '../../model/decision'
import type { PageElement } from '../../model/page'
import type { Ruling } from '../classify/ruling'
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

function decide({ verdict, rule, reason, as, text, segment }: Ruling): Decision {
  const path = segment.element ? pathOf(segment.element) : `line ${segment.line ?? 0}`
  const images = segment.images?.map(i => i.src).join(' ')
  return { verdict, rule, reason, ...(as ? { as } : {}), text: text || images || '', path }
}

export const traceText = (rulings: readonly Ruling[]): Decision[] => rulings.map(decide)

/** `outside` names the rule that located the article. One decision for every piece of the page's text: what was stripped, what lies outside, what classifying ruled. */
export function tracePage(
  root: PageElement,
  { dropped, rules }: Verdicts,
  read: readonly PageElement[],
  { loose, hidden }: Pick<HeadFields, 'loose' | 'hidden'>,
  rulings: readonly Ruling[],
  outside: string,
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
  const flush = (element: PageElement) => {
    const text = collapse(run)
    run = ''
    if (text) out.push({ verdict: 'drop', rule: outside, reason: 'stands outside the article', text, path: pathOf(element) })
  }
  const stripped = (element: PageElement) => {
    const { rule, reason } = rules[dropped[element.index]! - 1]!
    const text = collapse(textContent(element, NOTHING))
    if (text) out.push({ verdict: 'drop', rule, reason, text, path: pathOf(element) })
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
        run += child.text
        continue
      }
      if (inside.has(child)) {
        flush(block)
        for (const r of byPlace.get(child) ?? []) out.push(decide(r))
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
  return [...out, ...unplaced.map(decide)]
}
