import type { PageElement } from '../../model/page'

/** Whether an element holds another, itself included; no element holds none and is in none. */
export const contains = (outer: PageElement | undefined, inner: PageElement | undefined): boolean =>
  outer !== undefined && inner !== undefined && inner.index >= outer.index && inner.index <= outer.last

/** Which of a list of elements holds another, itself included: each answer is found once, so that long lists are asked for every segment. */
export function holderAmong(list: readonly PageElement[]): (element: PageElement | undefined) => PageElement | undefined {
  const known = new Map<PageElement, PageElement | undefined>(list.map(e => [e, e]))
  return element => {
    const path: PageElement[] = []
    let at = element
    while (at && !known.has(at)) {
      path.push(at)
      at = at.parent
    }
    const found = at && known.get(at)
    for (const e of path) known.set(e, found)
    return found
  }
}

/** The nearest that passes, of an element and those that hold it. */
export function nearest(element: PageElement | undefined, passes: (e: PageElement) => boolean): PageElement | undefined {
  let at = element
  while (at && !passes(at)) at = at.parent
  return at
}

/** The innermost element that holds both. */
export const common = (a: PageElement, b: PageElement): PageElement => nearest(a, at => contains(at, b))!

/** Whether a rule dropped an element or what holds it. */
export function isDropped(element: PageElement, dropped: Uint16Array): boolean {
  for (let at: PageElement | undefined = element; at; at = at.parent) if (dropped[at.index]) return true
  return false
}

/** Elements of a list, in document order, that stand in no other of the list. */
export function outermost(elements: readonly PageElement[]): PageElement[] {
  const set = new Set(elements)
  return elements.filter(e => !nearest(e.parent, at => set.has(at)))
}

/** Whether an element is the page itself, and no box on it. */
export const isWholePage = ({ tag }: PageElement) => tag === 'body' || tag === '#root'
