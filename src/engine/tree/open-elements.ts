import { NAMING } from '../../data/elements'
import type { Attributes, ClassList, PageElement, PageNode } from '../../model/page'
import { append, type Building, NO_ATTRS, NO_CHILDREN, wrap } from './building'
import { A, KINDS, type Kind, P, ROOT, TABLE } from './element-kind'

/** Browsers nest no deeper than this either; what is deeper becomes a child of the element at the limit. */
const MAX_DEPTH = 512
/** How far up an end tag looks for its element: bounds the work on pages made to be slow. */
const MAX_REACH = 1024
/** Elements in a card of another article, which is one link. */
const CARD = 2
/** How many elements a misplaced end tag may move. */
const MAX_MOVED = 512

/** The standard's stack of open elements: where the next node goes, and what a tag ends. */
export interface OpenElements {
  readonly root: Building
  /** All elements so far, in document order. */
  readonly elements: Building[]
  /** What the next node becomes a child of. */
  parent: Building
  readonly stack: Building[]
  readonly kinds: Kind[]
  /** How many of each kind are open. */
  readonly counts: number[]
}

export function openElements(): OpenElements {
  const root: Building = {
    tag: ROOT.name,
    block: true,
    attrs: NO_ATTRS,
    classes: undefined,
    parent: undefined,
    children: NO_CHILDREN,
    index: 0,
    last: 0,
  }
  return { root, elements: [root], parent: root, stack: [root], kinds: [ROOT], counts: new Array(KINDS.length).fill(0) }
}

/** The id of a kind the tables do not know, with room for its count. */
export const newId = ({ counts }: OpenElements) => counts.push(0) - 1

/** The place of the stack at which looking for an element from another stops. */
const lowest = (i: number) => Math.max(0, i - MAX_REACH)

/** Opens an element. */
export function openElement(open: OpenElements, kind: Kind, attrs: Attributes, classes?: ClassList): void {
  const element = addElement(open, kind, attrs, classes)
  open.stack.push(element)
  open.kinds.push(kind)
  open.counts[kind.id]!++
  if (open.stack.length <= MAX_DEPTH) open.parent = element
}

/** Adds an element where the page stands. */
export function addElement(open: OpenElements, { name, block }: Kind, attrs: Attributes, classes?: ClassList): Building {
  const { parent, elements } = open
  const index = elements.length
  const element: Building = { tag: name, block, attrs, classes, parent, children: NO_CHILDREN, index, last: index }
  append(parent, element as PageElement)
  elements.push(element)
  return element
}

/** What its end tag does not end, and more stands in than in a card, is not all that its name says. */
function unname(element: Building, last: number): void {
  if (last - element.index > CARD) element.tag = 'div'
}

/** Ends the nearest open element of a kind, any heading for a heading, where nothing stands between that holds it off. `implied`: not by its end tag. */
export function endElement(open: OpenElements, kind: Kind, implied = false): void {
  const { kinds } = open
  if (!open.counts[kind.id] && !kind.heading) return
  let blocks = 0
  for (let i = kinds.length - 1, low = lowest(i); i > low; i--) {
    const at = kinds[i]!
    if (at === kind || (kind.heading && at.heading)) {
      if (implied) unname(open.stack[i]!, open.elements.length - 1)
      if (blocks) endAround(open, i)
      else closeTo(open, i)
      return
    }
    if (at.scope && kind !== TABLE) return
    if (!kind.special && at.special) {
      if (!kind.formatting) return
      blocks++
    }
  }
}

/**
 * Ends the formatting element at a place of the stack and leaves the blocks in it open: each is moved behind it, and what it
 * holds so far stays formatted by a copy. The standard's adoption agency, section 13.2.6.4.7, without its loops.
 */
function endAround(open: OpenElements, i: number): void {
  const { stack, kinds, counts, elements } = open
  const outer = stack[i]!
  if (stack.length > MAX_DEPTH || elements.length - outer.index > MAX_MOVED) {
    closeTo(open, i)
    return
  }
  const kept: number[] = []
  for (let k = i + 1; k < stack.length; k++) if (kinds[k]!.special) kept.push(k)
  const blocks = kept.map(k => ({ block: stack[k]!, kind: kinds[k]! }))
  for (let k = i; k < kinds.length; k++) counts[kinds[k]!.id]!--
  let formatting = outer
  let into = outer.parent!
  for (const { block } of blocks) {
    ;(block.parent!.children as PageNode[]).pop()
    for (let at: Building | undefined = block.parent; at && at !== into; at = at.parent) at.last = block.index - 1
    block.parent = into
    append(into, block as PageElement)
    if (block.children.length) formatting = wrap(elements, block, formatting)
    into = block
  }
  // What ends here: the blocks' own ends come with their end tags.
  for (let k = kept[kept.length - 1]! + 1; k < stack.length; k++) stack[k]!.last = elements.length - 1
  stack.length = i
  kinds.length = i
  for (const { block, kind } of blocks) {
    stack.push(block)
    kinds.push(kind)
    counts[kind.id]!++
  }
  open.parent = stack[stack.length - 1]!
}

/** Whether an element that a page has once has been passed: only the root and what stands above it may be open. */
export function isPassed(open: OpenElements, kind: Kind): boolean {
  const top = open.kinds[open.kinds.length - 1]!
  if (kind.name === 'body') return !(top === ROOT || (top.once && top !== kind))
  return top !== ROOT && (kind.name === 'html' || top.name !== 'html')
}

/** Ends what may not hold an element of a kind: its end tag was left out. */
export function endImplied(open: OpenElements, kind: Kind): void {
  if (kind.closesP && open.counts[P.id])
    endNearest(
      open,
      k => k === P,
      k => k.scope,
    )
  if (kind.heading && open.kinds[open.kinds.length - 1]!.heading) closeTo(open, open.stack.length - 1)
  if (kind === A) endElement(open, A, true)
  const { implied } = kind
  if (implied)
    endNearest(
      open,
      k => implied.ends.has(k.name),
      k => implied.within.has(k.name),
    )
}

/** Ends the nearest open element of some, looked for no further up than some others. */
function endNearest(open: OpenElements, ends: (kind: Kind) => boolean, within: (kind: Kind) => boolean): void {
  for (let i = open.kinds.length - 1, low = lowest(i); i > low; i--) {
    const kind = open.kinds[i]!
    if (ends(kind)) {
      closeTo(open, i)
      return
    }
    if (within(kind)) return
  }
}

/** Ends the element at a place of the stack with all that is open in it. */
function closeTo(open: OpenElements, i: number): void {
  if (i <= 0) return
  const { stack, kinds, counts } = open
  const last = open.elements.length - 1
  while (stack.length > i) {
    const element = stack.pop()!
    // Beyond the deepest level nothing stands below an element.
    if (stack.length < MAX_DEPTH) element.last = last
    const kind = kinds.pop()!
    if (stack.length > i && NAMING.has(kind.name)) unname(element, last)
    counts[kind.id]!--
  }
  open.parent = stack[Math.min(stack.length, MAX_DEPTH) - 1]!
}

/** The end of the input ends all. */
export function endAll(open: OpenElements): void {
  closeTo(open, 1)
  open.root.last = open.elements.length - 1
}
