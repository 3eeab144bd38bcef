import { ROWS } from '../../data/elements'
import type { Page, PageElement } from '../../model/page'
import { append, type Building, NO_ATTRS } from './building'
import { decodeText } from './character-references'
import { BR, type Kind, KNOWN, kindOf, TR } from './element-kind'
import { addElement, endAll, endElement, endImplied, isPassed, newId, openElement, openElements } from './open-elements'
import { forgetAttributes, readAttribute, type TagAttributes, tagAttributes, takeAttributes } from './tag-attributes'
import { type TokenSink, tokenize } from './tokenize'

/** Elements a page may have; what follows is left out, so that a page of a million tags takes bounded memory. */
const MAX_ELEMENTS = 2_000_000

/** White space at the edge of a block says nothing; between inline elements it parts words. */
function isGap(html: string, start: number, end: number, parent: Building): boolean {
  for (let i = start; i < end; i++) {
    const c = html.charCodeAt(i)
    if (c !== 32 && c !== 10 && c !== 9 && c !== 13) return false
  }
  const last = parent.children[parent.children.length - 1]
  return last === undefined ? parent.block : last.tag !== undefined && last.block
}

/**
 * Builds the lean tree. What no stage reads is never built: scripts, styles, SVG, comments, event handlers, form values and
 * the payload of data URIs. Follows the HTML standard's optional tags and scopes, not its table repairs: text put between rows
 * stays where it stood.
 */
class TreeBuilder implements TokenSink {
  /** While none lives, the runtime's full collection forgets what one looks like, and compiles all that works on one anew. */
  static readonly kept = new TreeBuilder('', undefined)
  readonly jsonLd: string[] = []
  readonly #html: string
  readonly #open = openElements()
  readonly #own = new Map<string, Kind>()
  readonly #attributes: TagAttributes
  /** The unbuilt element we are inside of, and how many of its name are open. */
  #skipping: Kind | undefined
  #skipDepth = 0
  /** How many elements that hold HTML are open in a foreign one. */
  #htmlInside = 0
  #readingJson = false

  constructor(html: string, more: ReadonlySet<string> | undefined) {
    this.#html = html
    this.#attributes = tagAttributes(html, more)
  }

  #kind(start: number, end: number): Kind {
    return KNOWN.find(this.#html, start, end) ?? this.#ownKind(this.#html.slice(start, end).toLowerCase())
  }

  #ownKind(name: string): Kind {
    let kind = this.#own.get(name)
    if (!kind) {
      kind = kindOf(name, newId(this.#open))
      this.#own.set(name, kind)
    }
    return kind
  }

  attribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    if (this.#skipping === undefined || this.#skipping.foreign) readAttribute(this.#attributes, nameStart, nameEnd, valueStart, valueEnd)
  }

  startTag(nameStart: number, nameEnd: number, selfClosing: boolean): string {
    const kind = this.#kind(nameStart, nameEnd)
    if (this.#skipping !== undefined) {
      // In SVG and MathML, `style` and `title` hold markup, and what belongs to HTML ends them.
      if (!this.#skipping.foreign || !kind.breaksOut || this.#htmlInside > 0) {
        if (kind === this.#skipping && !selfClosing) this.#skipDepth++
        if (kind.htmlInside && !selfClosing) this.#htmlInside++
        forgetAttributes(this.#attributes)
        return kind.name === 'script' ? 'script' : ''
      }
      this.#skipping = undefined
    }
    const { classes } = this.#attributes
    const attrs = takeAttributes(this.#attributes)
    if (kind.unbuilt) {
      this.#readingJson = kind.name === 'script' && attrs.type === 'application/ld+json'
      if (this.#readingJson) this.jsonLd.push('')
      if (kind.raw || !selfClosing) {
        this.#skipping = kind
        this.#skipDepth = 1
        this.#htmlInside = 0
      }
      return kind.raw ? kind.name : ''
    }
    const open = this.#open
    if (open.elements.length >= MAX_ELEMENTS) return ''
    endImplied(open, kind)
    if ((kind.name === 'td' || kind.name === 'th') && ROWS.has(open.parent.tag) && open.parent.tag !== TR.name)
      openElement(open, TR, NO_ATTRS)
    if (kind.once && isPassed(open, kind)) return ''
    if (kind.void) addElement(open, kind, attrs, classes)
    else openElement(open, kind, attrs, classes)
    return kind.raw && !kind.void ? kind.name : ''
  }

  endTag(nameStart: number, nameEnd: number): void {
    const kind = this.#kind(nameStart, nameEnd)
    if (this.#skipping !== undefined) {
      if (kind.htmlInside && this.#htmlInside > 0) this.#htmlInside--
      if (kind === this.#skipping && --this.#skipDepth === 0) {
        this.#skipping = undefined
        this.#readingJson = false
      }
      return
    }
    if (kind === BR) {
      addElement(this.#open, BR, NO_ATTRS)
      return
    }
    // Body and page go on to the end of the input, wherever their end tags stand.
    if (kind.name === 'body' || kind.name === 'html') return
    endElement(this.#open, kind)
  }

  text(start: number, end: number): void {
    if (this.#skipping !== undefined) {
      if (this.#readingJson) this.jsonLd[this.jsonLd.length - 1] += this.#html.slice(start, end)
      return
    }
    const { parent } = this.#open
    if (isGap(this.#html, start, end, parent)) return
    append(parent, { tag: undefined, parent: parent as PageElement, text: decodeText(this.#html.slice(start, end)) })
  }

  finish(): Page {
    const open = this.#open
    endAll(open)
    return { root: open.root as PageElement, elements: open.elements as PageElement[], jsonLd: this.jsonLd }
  }
}

/** `more` names attributes to keep beside those the engine and its tables read: those a caller's portal selects by. */
export function parse(html: string, more?: ReadonlySet<string>): Page {
  const builder = new TreeBuilder(html, more)
  tokenize(html, builder)
  return builder.finish()
}
