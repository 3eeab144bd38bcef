import type { PageElement } from '../../model/page'

export function contains(outer: PageElement, inner: PageElement): boolean {
  return inner.index >= outer.index && inner.index <= outer.last
}

/** The innermost element that holds both. */
export function common(a: PageElement, b: PageElement): PageElement {
  let at = a
  while (at.parent && !contains(at, b)) at = at.parent
  return at
}

/** Whether a rule dropped an element or what holds it. */
export function isDropped(element: PageElement, dropped: Uint16Array): boolean {
  for (let at: PageElement | undefined = element; at; at = at.parent) if (dropped[at.index]) return true
  return false
}

/** Elements of a list, in document order, that stand in no other of the list. */
export function outermost(elements: readonly PageElement[]): PageElement[] {
  const set = new Set(elements)
  return elements.filter(e => {
    for (let at = e.parent; at; at = at.parent) if (set.has(at)) return false
    return true
  })
}
