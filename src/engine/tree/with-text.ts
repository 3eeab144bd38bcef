import type { Attributes, Page, PageElement, PageNode, PageText } from '../../model/page'

/** A copy of a page with its texts changed, and attributes where `attributesOf` gives others. */
export function withText(
  { elements, jsonLd }: Page,
  change: (text: string, element: PageElement, node: PageText) => string,
  attributesOf: (element: PageElement) => Attributes = ({ attrs }) => attrs,
): Page {
  const copies: PageElement[] = []
  const filled: PageNode[][] = []
  for (const element of elements) {
    const children: PageNode[] = []
    const { tag, block, classes, index, last } = element
    const attrs = attributesOf(element)
    // Property by property, so that a copy looks to the runtime as its original does.
    copies.push({ tag, block, attrs, classes, parent: element.parent && copies[element.parent.index], children, index, last })
    filled.push(children)
  }
  for (const element of elements) {
    const parent = copies[element.index]!
    for (const child of element.children)
      filled[element.index]!.push(
        child.tag === undefined ? { tag: undefined, parent, text: change(child.text, element, child) } : copies[child.index]!,
      )
  }
  return { root: copies[0]!, elements: copies, jsonLd }
}
