import type { PageElement, PageNode } from '../../model/page'

/** Nothing dropped: indexes beyond an array read as undefined. */
export const NOTHING: Uint16Array = new Uint16Array(0)

/** Whether an element has brackets (`rp`), asked once for all readings in it. */
const bracketed = new WeakMap<PageElement, boolean>()

function hasBrackets(element: PageElement): boolean {
  const known = bracketed.get(element) ?? element.children.some(c => c.tag === 'rp')
  bracketed.set(element, known)
  return known
}

/** An inline element that a class shows as a block. Source: Tailwind, Bootstrap. */
const SHOWN_AS_BLOCK = /(?:^|\s)(?:d-)?block(?:\s|$)/

/** An inline element that stands apart from the words beside it: a reading above its base, which no brackets set apart; what is shown as a block. */
export const standsApart = ({ tag, attrs, parent }: PageElement): boolean =>
  tag === 'rt' ? !(parent && hasBrackets(parent)) : attrs.class !== undefined && SHOWN_AS_BLOCK.test(attrs.class)

/** All text below an element that is not dropped; blocks and breaks part words. */
export function textContent(node: PageNode, dropped: Uint16Array): string {
  if (node.tag === undefined) return node.text
  if (dropped[node.index]) return ''
  if (node.tag === 'br') return '\n'
  let inner = ''
  for (const child of node.children) inner += textContent(child, dropped)
  return node.block ? `\n${inner}\n` : standsApart(node) ? ` ${inner} ` : inner
}

/** The text an element opens with: at least `most` characters, white space in front of it not counted, where it has as many. */
export function openingText(element: PageNode, most: number): string {
  let text = ''
  const walk = (node: PageNode): void => {
    if (node.tag === undefined) text = text ? text + node.text : node.text.trimStart()
    else for (let k = 0; k < node.children.length && text.length < most; k++) walk(node.children[k]!)
  }
  walk(element)
  return text
}
