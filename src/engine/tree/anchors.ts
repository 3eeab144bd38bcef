import type { PageElement } from '../../model/page'

/** The links an element holds, in order. */
export function anchorsIn(element: PageElement, links: PageElement[] = []): PageElement[] {
  for (const child of element.children) {
    if (child.tag === undefined) continue
    if (child.tag === 'a') links.push(child)
    else anchorsIn(child, links)
  }
  return links
}
