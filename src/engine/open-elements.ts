import type { Attributes, PageElement, PageNode } from '../model/page'
import { append, type Building, NO_ATTRS, NO_CHILDREN, wrap } from './building'
import { A, KINDS, type Kind, P, ROOT, TABLE } from './element-kind'

/** Browsers nest no deeper than this either; what is deeper becomes a child of the element at the limit. */
const MAX_DEPTH = 512
/** How far up an end tag looks for its element: bounds the work on pages made to be slow. */
const MAX_REACH = 1024
/** How many elements a misplaced end tag may move. */
const MAX_MOVED = 512

/** The standard's stack of open elements: where the next node goes, and what a tag ends. */
export class OpenElements {
  readonly root: Building = { tag: ROOT.name, block: true, attrs: NO_ATTRS, parent: undefined, children: NO_CHILDREN, index: 0, last: 0 }
  /** All elements so far, in document order. */
  readonly elements: Building[] = [this.root]
  /** What the next node becomes a child of. */
  parent = this.root
  private readonly stack: Building[] = [this.root]
  private readonly kinds: Kind[] = [ROOT]
  /** How many of each kind are open. */
  private readonly counts: number[] = new Array(KINDS.length).fill(0)

  /** The id of a kind the tables do not know, with room for its count. */
  newId(): number {
    return this.counts.push(0) - 1
  }

  /** Opens an element. */
  push(kind: Kind, attrs: Attributes): void {
    const element = this.add(kind, attrs)
    this.stack.push(element)
    this.kinds.push(kind)
    this.counts[kind.id]!++
    if (this.stack.length <= MAX_DEPTH) this.parent = element
  }

  /** Adds an element where the page stands. */
  add({ name, block }: Kind, attrs: Attributes): Building {
    const { parent, elements } = this
    const index = elements.length
    const element: Building = { tag: name, block, attrs, parent, children: NO_CHILDREN, index, last: index }
    append(parent, element as PageElement)
    elements.push(element)
    return element
  }

  /** Ends what an end tag names, if that is open. */
  end(kind: Kind): void {
    if (this.counts[kind.id] || kind.heading) this.close(kind)
  }

  /** Ends the nearest open element of a kind, any heading for a heading, where nothing stands between that holds it off. */
  private close(kind: Kind): void {
    const { kinds } = this
    let blocks = 0
    for (let i = kinds.length - 1, low = Math.max(0, i - MAX_REACH); i > low; i--) {
      const at = kinds[i]!
      if (at === kind || (kind.heading && at.heading)) {
        if (blocks) this.endAround(i)
        else this.closeTo(i)
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
  private endAround(i: number): void {
    const { stack, kinds, counts, elements } = this
    const outer = stack[i]!
    if (stack.length > MAX_DEPTH || elements.length - outer.index > MAX_MOVED) {
      this.closeTo(i)
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
    this.parent = stack[stack.length - 1]!
  }

  /** Whether an element that a page has once has been passed: only the root and what stands above it may be open. */
  isPassed(kind: Kind): boolean {
    const top = this.kinds[this.kinds.length - 1]!
    if (kind.name === 'body') return !(top === ROOT || (top.once && top !== kind))
    return top !== ROOT && (kind.name === 'html' || top.name !== 'html')
  }

  /** Ends what may not hold an element of a kind: its end tag was left out. */
  closeImplied(kind: Kind): void {
    if (kind.closesP && this.counts[P.id]) this.closeTo(this.nearestP())
    if (kind.heading && this.kinds[this.kinds.length - 1]!.heading) this.closeTo(this.stack.length - 1)
    if (kind === A && this.counts[A.id]) this.close(A)
    const { implied } = kind
    if (!implied) return
    for (let i = this.stack.length - 1, low = Math.max(0, i - MAX_REACH); i > low; i--) {
      const { name } = this.kinds[i]!
      if (implied.ends.has(name)) {
        this.closeTo(i)
        return
      }
      if (implied.within.has(name)) return
    }
  }

  private nearestP(): number {
    for (let i = this.stack.length - 1, low = Math.max(0, i - MAX_REACH); i > low; i--) {
      const kind = this.kinds[i]!
      if (kind === P) return i
      if (kind.scope) return -1
    }
    return -1
  }

  /** Ends the element at a place of the stack with all that is open in it. */
  private closeTo(i: number): void {
    if (i <= 0) return
    const { stack, kinds, counts } = this
    const last = this.elements.length - 1
    while (stack.length > i) {
      const element = stack.pop()!
      // Beyond the deepest level nothing stands below an element.
      if (stack.length < MAX_DEPTH) element.last = last
      counts[kinds.pop()!.id]!--
    }
    this.parent = stack[Math.min(stack.length, MAX_DEPTH) - 1]!
  }

  /** The end of the input ends all. */
  finish(): void {
    this.closeTo(1)
    this.root.last = this.elements.length - 1
  }
}
