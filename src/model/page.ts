/** The tree one parse makes. Scripts, styles and form state are never built. Nothing changes it afterwards. */

/** An element's attributes by their names in lower case; character references resolved. */
export type Attributes = Readonly<Record<string, string | undefined>>

/** One object for all elements of the same class list; stages note on it what its names say. */
export interface ClassList {
  readonly names: string
  readonly askers: unknown[]
  readonly answers: unknown[]
}

/** An element of a {@link Page}. */
export interface PageElement {
  /** Lower-case name. */
  readonly tag: string
  /** Ends a line of text; inline otherwise. */
  readonly block: boolean
  /** Its attributes; handlers and form values are left out. */
  readonly attrs: Attributes
  /** Of its `class`; parsers may leave it out. */
  readonly classes?: ClassList | undefined
  /** The element it stands in; undefined for the root. */
  readonly parent: PageElement | undefined
  /** Elements and texts, in document order. */
  readonly children: readonly PageNode[]
  /** Position in document order, 0 for the root: stages keep what they find about elements in arrays of their own. */
  readonly index: number
  /** The index of the last element below it; its own where there is none. */
  readonly last: number
}

/** A text of a {@link Page}. */
export interface PageText {
  /** Always undefined: this is what distinguishes a text from an element. */
  readonly tag: undefined
  /** The element it stands in. */
  readonly parent: PageElement
  /** Character references resolved, whitespace as in the source. */
  readonly text: string
}

/** What an element may hold; an element has a `tag`. */
export type PageNode = PageElement | PageText

/** A parsed page. */
export interface Page {
  /** Holds everything else; its `tag` is not an HTML element's. */
  readonly root: PageElement
  /** All elements in document order, each at its index: what asks of every element needs no walk. */
  readonly elements: readonly PageElement[]
  /** The text of `<script type="application/ld+json">` elements. */
  readonly jsonLd: readonly string[]
}

/** Makes a page of HTML. Takes any string, throws nothing. */
export type Parser = (html: string) => Page
