import { decodeHTML, decodeHTMLAttribute } from 'entities/decode'
import {
  BLOCK,
  BREAKS_OUT,
  CLOSES_P,
  FOREIGN,
  FORMATTING,
  HEADINGS,
  HTML_INSIDE,
  IMPLIED_END,
  INLINE,
  ONCE,
  RAW_TEXT,
  READ_ATTRS,
  SCOPE,
  SPECIAL,
  UNBUILT,
  VOID,
} from '../data/elements'
import type { Attributes, Page, PageElement, PageNode } from '../model/page'
import { Names } from './names'
import { type TokenSink, tokenize } from './tokenize'

/** Browsers nest no deeper than this either; what is deeper becomes a child of the element at the limit. */
const MAX_DEPTH = 512
/** How far up an end tag looks for its element: bounds the work on pages made to be slow. */
const MAX_REACH = 1024
/** Elements a page may have; what follows is left out, so that a page of a million tags takes bounded memory. */
const MAX_ELEMENTS = 2_000_000
const NO_ATTRS: Attributes = { id: undefined, class: undefined, style: undefined, href: undefined }
const NO_CHILDREN: readonly PageNode[] = Object.freeze([])

/** What the tables say of one element name. */
interface Kind {
  name: string
  /** The place of its count among the open elements. */
  id: number
  void: boolean
  block: boolean
  closesP: boolean
  heading: boolean
  scope: boolean
  special: boolean
  formatting: boolean
  once: boolean
  unbuilt: boolean
  foreign: boolean
  htmlInside: boolean
  breaksOut: boolean
  /** Its content is text up to its end tag. */
  raw: boolean
  implied: { ends: ReadonlySet<string>; within: ReadonlySet<string> } | undefined
}

const kindOf = (name: string, id: number): Kind => ({
  name,
  id,
  void: VOID.has(name),
  block: BLOCK.has(name),
  closesP: CLOSES_P.has(name),
  heading: HEADINGS.has(name),
  scope: SCOPE.has(name),
  special: SPECIAL.has(name),
  formatting: FORMATTING.has(name),
  once: ONCE.has(name),
  unbuilt: UNBUILT.has(name),
  foreign: FOREIGN.has(name),
  htmlInside: HTML_INSIDE.has(name),
  breaksOut: BREAKS_OUT.has(name),
  raw: RAW_TEXT.has(name),
  implied: IMPLIED_END.get(name),
})

/** The elements of HTML; a page's own names are added to each page's. */
const KINDS = [
  ...new Set([
    ...BLOCK,
    ...INLINE,
    ...SPECIAL,
    ...HTML_INSIDE,
    ...VOID,
    ...CLOSES_P,
    ...SCOPE,
    ...UNBUILT,
    ...RAW_TEXT,
    ...IMPLIED_END.keys(),
  ]),
].map(kindOf)
const KNOWN = new Names(KINDS.map(kind => [kind.name, kind]))
const known = (name: string) => KINDS.find(kind => kind.name === name)!
const ROOT = known('#root')
const P = known('p')
const TABLE = known('table')
const BR = known('br')
const A = known('a')
const TR = known('tr')
/** Where a cell stands in no row. */
const ROWLESS = new Set(['table', 'tbody', 'thead', 'tfoot'])
/** How many elements a misplaced end tag may move. */
const MAX_MOVED = 512
const ATTRIBUTES = new Names([...READ_ATTRS].map(name => [name, name]))

type Building = {
  tag: string
  block: boolean
  attrs: Attributes
  parent: Building | undefined
  children: readonly PageNode[]
  index: number
  last: number
}

/** Most elements hold nothing or one node: an array that grows at once takes room for seventeen. */
function append(parent: Building, node: PageNode): void {
  if (parent.children === NO_CHILDREN) parent.children = [node]
  else (parent.children as PageNode[]).push(node)
}

/**
 * Builds the lean tree. What no stage reads is never built: scripts, styles, SVG, comments, event handlers, form values and
 * the payload of data URIs. Follows the HTML standard's optional tags and scopes, not its table repairs: text put between rows
 * stays where it stood.
 */
class TreeBuilder implements TokenSink {
  readonly jsonLd: string[] = []
  readonly root: Building = { tag: ROOT.name, block: true, attrs: NO_ATTRS, parent: undefined, children: NO_CHILDREN, index: 0, last: 0 }
  readonly elements: Building[] = [this.root]
  private readonly stack: Building[] = [this.root]
  private readonly kinds: Kind[] = [ROOT]
  /** How many of each kind are open. */
  private readonly open: number[] = new Array(KINDS.length).fill(0)
  private readonly own = new Map<string, Kind>()
  /** One string for each class list, hashed once however many elements carry it. */
  private readonly lists = new Map<string, string>()
  private parent = this.root
  /** The attributes of the tag being read: those nearly every rule asks for in places of their own, so that all tags have one shape. */
  private attributed = false
  private id: string | undefined
  private classes: string | undefined
  private style: string | undefined
  private href: string | undefined
  /** The others, name and value in turn. */
  private readonly others: string[] = []
  /** The unbuilt element we are inside of, and how many of its name are open. */
  private skipping: Kind | undefined
  private skipDepth = 0
  /** How many elements that hold HTML are open in a foreign one. */
  private htmlInside = 0
  private readingJson = false

  constructor(
    private readonly html: string,
    private readonly more: ReadonlySet<string> | undefined,
  ) {}

  private kind(start: number, end: number): Kind {
    return KNOWN.find(this.html, start, end) ?? this.ownKind(this.html.slice(start, end).toLowerCase())
  }

  private ownKind(name: string): Kind {
    let kind = this.own.get(name)
    if (!kind) {
      kind = kindOf(name, this.open.length)
      this.open.push(0)
      this.own.set(name, kind)
    }
    return kind
  }

  attribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    if (this.skipping !== undefined && !this.skipping.foreign) return
    const { html } = this
    const name = ATTRIBUTES.find(html, nameStart, nameEnd) ?? (this.more && this.asked(html.slice(nameStart, nameEnd).toLowerCase()))
    if (name === undefined) return
    let end = valueEnd
    // A data URI keeps its type only; its payload can be most of a page.
    if (end - valueStart > 64 && html.startsWith('data:', valueStart)) {
      const comma = html.slice(valueStart, valueStart + 100).indexOf(',')
      end = valueStart + (comma < 0 ? 60 : comma)
    }
    const raw = html.slice(valueStart, end)
    const value = raw.indexOf('&') < 0 ? raw : decodeHTMLAttribute(raw)
    this.attributed = true
    // Of two of one name the first counts.
    if (name === 'class') this.classes ??= this.listed(value)
    else if (name === 'id') this.id ??= value
    else if (name === 'style') this.style ??= value
    else if (name === 'href') this.href ??= value
    else this.others.push(name, value)
  }

  private listed(list: string): string {
    const known = this.lists.get(list)
    if (known !== undefined) return known
    this.lists.set(list, list)
    return list
  }

  /** A name the caller's portal selects by; never what a form holds, never a handler. */
  private asked(name: string): string | undefined {
    return this.more!.has(name) && name !== 'value' && !name.startsWith('on') ? name : undefined
  }

  /** The attributes of the tag just read. */
  private take(): Attributes {
    if (!this.attributed) return NO_ATTRS
    const attrs: Record<string, string | undefined> = { id: this.id, class: this.classes, style: this.style, href: this.href }
    const { others } = this
    for (let i = 0; i < others.length; i += 2) attrs[others[i]!] ??= others[i + 1]!
    this.forget()
    return attrs
  }

  private forget(): void {
    this.attributed = false
    this.id = this.classes = this.style = this.href = undefined
    if (this.others.length) this.others.length = 0
  }

  startTag(nameStart: number, nameEnd: number, selfClosing: boolean): string {
    const kind = this.kind(nameStart, nameEnd)
    if (this.skipping !== undefined) {
      // In SVG and MathML, `style` and `title` hold markup, and what belongs to HTML ends them.
      if (!this.skipping.foreign || !kind.breaksOut || this.htmlInside > 0) {
        if (kind === this.skipping && !selfClosing) this.skipDepth++
        if (kind.htmlInside && !selfClosing) this.htmlInside++
        if (this.attributed) this.forget()
        return kind.name === 'script' ? 'script' : ''
      }
      this.skipping = undefined
    }
    const attrs = this.take()
    if (kind.unbuilt) {
      this.readingJson = kind.name === 'script' && attrs.type === 'application/ld+json'
      if (this.readingJson) this.jsonLd.push('')
      if (kind.raw || !selfClosing) {
        this.skipping = kind
        this.skipDepth = 1
        this.htmlInside = 0
      }
      return kind.raw ? kind.name : ''
    }
    if (this.elements.length >= MAX_ELEMENTS) return ''
    this.closeImplied(kind)
    if ((kind.name === 'td' || kind.name === 'th') && ROWLESS.has(this.parent.tag)) this.push(TR, NO_ATTRS)
    if (kind.once && this.isPassed(kind)) return ''
    if (kind.void) this.add(kind, attrs)
    else this.push(kind, attrs)
    return kind.raw && !kind.void ? kind.name : ''
  }

  private push(kind: Kind, attrs: Attributes): void {
    const element = this.add(kind, attrs)
    this.stack.push(element)
    this.kinds.push(kind)
    this.open[kind.id]!++
    if (this.stack.length <= MAX_DEPTH) this.parent = element
  }

  private add({ name, block }: Kind, attrs: Attributes): Building {
    const { parent, elements } = this
    const index = elements.length
    const element: Building = { tag: name, block, attrs, parent, children: NO_CHILDREN, index, last: index }
    append(parent, element as PageElement)
    elements.push(element)
    return element
  }

  endTag(nameStart: number, nameEnd: number): void {
    const kind = this.kind(nameStart, nameEnd)
    if (this.skipping !== undefined) {
      if (kind.htmlInside && this.htmlInside > 0) this.htmlInside--
      if (kind === this.skipping && --this.skipDepth === 0) {
        this.skipping = undefined
        this.readingJson = false
      }
      return
    }
    if (kind === BR) {
      this.add(BR, NO_ATTRS)
      return
    }
    // Body and page go on to the end of the input, wherever their end tags stand.
    if (kind.name === 'body' || kind.name === 'html') return
    if (this.open[kind.id] || kind.heading) this.close(kind)
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
    const { stack, kinds, open, elements } = this
    const outer = stack[i]!
    if (stack.length > MAX_DEPTH || elements.length - outer.index > MAX_MOVED) {
      this.closeTo(i)
      return
    }
    const kept: number[] = []
    for (let k = i + 1; k < stack.length; k++) if (kinds[k]!.special) kept.push(k)
    const blocks = kept.map(k => ({ block: stack[k]!, kind: kinds[k]! }))
    for (let k = i; k < kinds.length; k++) open[kinds[k]!.id]!--
    let formatting = outer
    let into = outer.parent!
    for (const { block } of blocks) {
      ;(block.parent!.children as PageNode[]).pop()
      for (let at: Building | undefined = block.parent; at && at !== into; at = at.parent) at.last = block.index - 1
      block.parent = into
      append(into, block as PageElement)
      if (block.children.length) formatting = this.wrap(block, formatting)
      into = block
    }
    // What ends here: the blocks' own ends come with their end tags.
    for (let k = kept[kept.length - 1]! + 1; k < stack.length; k++) stack[k]!.last = elements.length - 1
    stack.length = i
    kinds.length = i
    for (const { block, kind } of blocks) {
      stack.push(block)
      kinds.push(kind)
      open[kind.id]!++
    }
    this.parent = stack[stack.length - 1]!
  }

  /** Puts what a block holds into a copy of an element, numbered behind the block. */
  private wrap(block: Building, { tag, block: isBlock, attrs }: Building): Building {
    const { elements } = this
    const index = block.index + 1
    const copy: Building = { tag, block: isBlock, attrs, parent: block, children: block.children, index, last: elements.length }
    for (const child of copy.children as (PageNode & { parent: unknown })[]) child.parent = copy
    block.children = [copy as PageElement]
    elements.splice(index, 0, copy)
    for (let k = index + 1; k < elements.length; k++) {
      elements[k]!.index++
      elements[k]!.last++
    }
    return copy
  }

  /** Whether an element that a page has once has been passed: only the root and what stands above it may be open. */
  private isPassed(kind: Kind): boolean {
    const top = this.kinds[this.kinds.length - 1]!
    if (kind.name === 'body') return !(top === ROOT || (top.once && top !== kind))
    return top !== ROOT && (kind.name === 'html' || top.name !== 'html')
  }

  text(start: number, end: number): void {
    if (this.skipping !== undefined) {
      if (this.readingJson) this.jsonLd[this.jsonLd.length - 1] += this.html.slice(start, end)
      return
    }
    if (this.isGap(start, end)) return
    const raw = this.html.slice(start, end)
    append(this.parent, { tag: undefined, parent: this.parent as PageElement, text: raw.indexOf('&') < 0 ? raw : decodeHTML(raw) })
  }

  /** White space at the edge of a block says nothing; between inline elements it parts words. */
  private isGap(start: number, end: number): boolean {
    const { html, parent } = this
    for (let i = start; i < end; i++) {
      const c = html.charCodeAt(i)
      if (c !== 32 && c !== 10 && c !== 9 && c !== 13) return false
    }
    const last = parent.children[parent.children.length - 1]
    return last === undefined ? parent.block : last.tag !== undefined && last.block
  }

  private closeImplied(kind: Kind): void {
    if (kind.closesP && this.open[P.id]) this.closeTo(this.nearestP())
    if (kind.heading && this.kinds[this.kinds.length - 1]!.heading) this.closeTo(this.stack.length - 1)
    if (kind === A && this.open[A.id]) this.close(A)
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

  private closeTo(i: number): void {
    if (i <= 0) return
    const { stack, kinds, open } = this
    const last = this.elements.length - 1
    while (stack.length > i) {
      const element = stack.pop()!
      // Beyond the deepest level nothing stands below an element.
      if (stack.length < MAX_DEPTH) element.last = last
      open[kinds.pop()!.id]!--
    }
    this.parent = stack[Math.min(stack.length, MAX_DEPTH) - 1]!
  }

  finish(): Page {
    this.closeTo(1)
    this.root.last = this.elements.length - 1
    return { root: this.root as PageElement, elements: this.elements as PageElement[], jsonLd: this.jsonLd }
  }
}

/** `more` names attributes to keep beside those the engine and its tables read: those a caller's portal selects by. */
export function parse(html: string, more?: ReadonlySet<string>): Page {
  const builder = new TreeBuilder(html, more)
  tokenize(html, builder)
  return builder.finish()
}
