import type { Attributes, ClassList, PageElement, PageNode } from '../../model/page'

export const NO_ATTRS: Attributes = { id: undefined, class: undefined, style: undefined, href: undefined }
/** Not frozen: with one frozen list among them, the runtime takes the slow way through all. */
export const NO_CHILDREN: readonly PageNode[] = []

/** An element that may still get children and move. */
export type Building = {
  tag: string
  block: boolean
  attrs: Attributes
  classes: ClassList | undefined
  parent: Building | undefined
  children: readonly PageNode[]
  index: number
  last: number
}

/** Most elements hold nothing or one node: an array that grows at once takes room for seventeen. */
export function append(parent: Building, node: PageNode): void {
  if (parent.children === NO_CHILDREN) parent.children = [node]
  else (parent.children as PageNode[]).push(node)
}

/** Puts what a block holds into a copy of an element, numbered behind the block. */
export function wrap(elements: Building[], block: Building, { tag, block: isBlock, attrs, classes }: Building): Building {
  const index = block.index + 1
  const copy: Building = { tag, block: isBlock, attrs, classes, parent: block, children: block.children, index, last: elements.length }
  for (const child of copy.children as (PageNode & { parent: unknown })[]) child.parent = copy
  block.children = [copy as PageElement]
  elements.splice(index, 0, copy)
  for (let k = index + 1; k < elements.length; k++) {
    elements[k]!.index++
    elements[k]!.last++
  }
  return copy
}
