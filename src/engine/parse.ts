import { decodeHTML, decodeHTMLAttribute } from 'entities/decode'
import { BLOCK, CLOSES_P, HEADINGS, IMPLIED_END, RAW_TEXT, READ_ATTRS, SCOPE, UNBUILT, VOID } from '../data/elements'
import type { Page, PageElement, PageNode } from '../model/page'
import { type TokenSink, tokenize } from './tokenize'

/** Browsers nest no deeper than this either; what is deeper becomes a child of the element at the limit. */
const MAX_DEPTH = 512
/** How far up an end tag looks for its element: bounds the work on pages made to be slow. */
const MAX_REACH = 1024
/** Elements a page may have; what follows is left out, so that a page of a million tags takes bounded memory. */
const MAX_ELEMENTS = 2_000_000
const NO_ATTRS: Record<string, string> = Object.freeze({})

/** What the tables say of one element name, looked up once a tag. */
interface Kind {
  name: string
  void: boolean
  closesP: boolean
  heading: boolean
  scope: boolean
  unbuilt: boolean
  /** Its content is text up to its end tag. */
  raw: boolean
  implied: { ends: ReadonlySet<string>; within: ReadonlySet<string> } | undefined
}

const kindOf = (name: string): Kind => ({
  name,
  void: VOID.has(name),
  closesP: CLOSES_P.has(name),
  heading: HEADINGS.has(name),
  scope: SCOPE.has(name),
  unbuilt: UNBUILT.has(name),
  raw: RAW_TEXT.has(name),
  implied: IMPLIED_END.get(name),
})

type Building = { tag: string; attrs: Record<string, string>; parent: Building | undefined; children: PageNode[]; index: number }

const ROOT = kindOf('#root')

/**
 * Builds the lean tree. What no stage reads is never built: scripts, styles, SVG, comments, event handlers, form values and
 * the payload of data URIs. Follows the HTML standard's optional tags and scopes, not its table repairs: text put between rows
 * stays where it stood.
 */
class TreeBuilder implements TokenSink {
  readonly jsonLd: string[] = []
  readonly root: Building = { tag: '#root', attrs: NO_ATTRS, parent: undefined, children: [], index: 0 }
  size = 1
  private readonly stack: Building[] = [this.root]
  private readonly kinds: Kind[] = [ROOT]
  private readonly open = new Map<string, number>()
  private readonly known = new Map<string, Kind>()
  private parent = this.root
  private attrs = NO_ATTRS
  /** The unbuilt element we are inside of, and how many of its name are open. */
  private skipping = ''
  private skipDepth = 0
  private readingJson = false

  constructor(
    private readonly html: string,
    private readonly more: ReadonlySet<string> | undefined,
  ) {}

  private kind(start: number, end: number): Kind {
    const raw = this.html.slice(start, end)
    let kind = this.known.get(raw)
    if (!kind) {
      kind = kindOf(raw.toLowerCase())
      this.known.set(raw, kind)
    }
    return kind
  }

  attribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    if (this.skipping !== '') return
    const { html } = this
    const c = html.charCodeAt(nameStart) | 32
    if (c === 111 && (html.charCodeAt(nameStart + 1) | 32) === 110) return
    const name = html.slice(nameStart, nameEnd).toLowerCase()
    if (name === 'value' || !(READ_ATTRS.has(name) || this.more?.has(name))) return
    if (this.attrs === NO_ATTRS) this.attrs = {}
    else if (name in this.attrs) return
    let end = valueEnd
    // A data URI keeps its type only; its payload can be most of a page.
    if (end - valueStart > 64 && html.startsWith('data:', valueStart)) {
      const comma = html.slice(valueStart, valueStart + 100).indexOf(',')
      end = valueStart + (comma < 0 ? 60 : comma)
    }
    const raw = html.slice(valueStart, end)
    this.attrs[name] = raw.indexOf('&') < 0 ? raw : decodeHTMLAttribute(raw)
  }

  startTag(nameStart: number, nameEnd: number, selfClosing: boolean): string {
    const kind = this.kind(nameStart, nameEnd)
    const { attrs } = this
    this.attrs = NO_ATTRS
    if (this.skipping !== '') {
      if (kind.name === this.skipping && !selfClosing) this.skipDepth++
      // In SVG and MathML, `style` and `title` hold markup, and what belongs to HTML ends them.
      return kind.name === 'script' ? 'script' : ''
    }
    if (kind.unbuilt) {
      this.readingJson = kind.name === 'script' && attrs.type === 'application/ld+json'
      if (this.readingJson) this.jsonLd.push('')
      if (kind.raw || !selfClosing) {
        this.skipping = kind.name
        this.skipDepth = 1
      }
      return kind.raw ? kind.name : ''
    }
    if (this.size >= MAX_ELEMENTS) return ''
    this.closeImplied(kind)
    const element: Building = { tag: kind.name, attrs, parent: this.parent, children: [], index: this.size++ }
    this.parent.children.push(element as PageElement)
    if (kind.void) return ''
    this.stack.push(element)
    this.kinds.push(kind)
    this.open.set(kind.name, (this.open.get(kind.name) ?? 0) + 1)
    if (this.stack.length <= MAX_DEPTH) this.parent = element
    return kind.raw ? kind.name : ''
  }

  endTag(nameStart: number, nameEnd: number): void {
    const { name } = this.kind(nameStart, nameEnd)
    this.attrs = NO_ATTRS
    if (this.skipping !== '') {
      if (name === this.skipping && --this.skipDepth === 0) {
        this.skipping = ''
        this.readingJson = false
      }
      return
    }
    if (name === 'br') {
      this.parent.children.push({ tag: 'br', attrs: NO_ATTRS, parent: this.parent as PageElement, children: [], index: this.size++ })
      return
    }
    if (!this.open.get(name)) return
    const { stack, kinds } = this
    const outermost = name === 'table'
    for (let i = stack.length - 1, low = Math.max(0, i - MAX_REACH); i > low; i--) {
      const kind = kinds[i]!
      if (kind.name === name) {
        this.closeTo(i)
        return
      }
      if (kind.scope && !outermost) return
    }
  }

  text(start: number, end: number): void {
    if (this.skipping !== '') {
      if (this.readingJson) this.jsonLd[this.jsonLd.length - 1] += this.html.slice(start, end)
      return
    }
    if (this.isGap(start, end)) return
    const raw = this.html.slice(start, end)
    this.parent.children.push({ tag: undefined, parent: this.parent as PageElement, text: raw.indexOf('&') < 0 ? raw : decodeHTML(raw) })
  }

  /** White space at the edge of a block says nothing; between inline elements it parts words. */
  private isGap(start: number, end: number): boolean {
    const { html, parent } = this
    for (let i = start; i < end; i++) {
      const c = html.charCodeAt(i)
      if (c !== 32 && c !== 10 && c !== 9 && c !== 13) return false
    }
    const last = parent.children[parent.children.length - 1]
    return last === undefined ? BLOCK.has(parent.tag) : last.tag !== undefined && BLOCK.has(last.tag)
  }

  private closeImplied(kind: Kind): void {
    if (kind.closesP && this.open.get('p')) this.closeTo(this.nearestP())
    if (kind.heading && this.kinds[this.kinds.length - 1]!.heading) this.closeTo(this.stack.length - 1)
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
      if (kind.name === 'p') return i
      if (kind.scope) return -1
    }
    return -1
  }

  private closeTo(i: number): void {
    if (i <= 0) return
    const { stack, kinds, open } = this
    while (stack.length > i) {
      stack.pop()
      const { name } = kinds.pop()!
      open.set(name, open.get(name)! - 1)
    }
    this.parent = stack[Math.min(stack.length, MAX_DEPTH) - 1]!
  }
}

/** `more` names attributes to keep beside those the engine and its tables read: those a caller's portal selects by. */
export function parse(html: string, more?: ReadonlySet<string>): Page {
  const builder = new TreeBuilder(html, more)
  tokenize(html, builder)
  return { root: builder.root as PageElement, size: builder.size, jsonLd: builder.jsonLd }
}
