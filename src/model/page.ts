/** The tree one parse makes. Scripts, styles and form state are never built. Nothing changes it afterwards. */

export type Attributes = Readonly<Record<string, string | undefined>>

/** One object for all elements of the same class list; stages note on it what its names say. */
export interface ClassList {
  readonly names: string
  readonly askers: unknown[]
  readonly answers: unknown[]
}

export interface PageElement {
  /** Lower-case name. */
  readonly tag: string
  /** Ends a line of text; inline otherwise. */
  readonly block: boolean
  readonly attrs: Attributes
  /** Of its `class`; parsers may leave it out. */
  readonly classes?: ClassList | undefined
  readonly parent: PageElement | undefined
  readonly children: readonly PageNode[]
  /** Position in document order, 0 for the root: stages keep what they find about elements in arrays of their own. */
  readonly index: number
  /** The index of the last element below it; its own where there is none. */
  readonly last: number
}

export interface PageText {
  readonly tag: undefined
  readonly parent: PageElement
  /** Character references resolved, whitespace as in the source. */
  readonly text: string
}

export type PageNode = PageElement | PageText

export interface Page {
  readonly root: PageElement
  /** All elements in document order, each at its index: what asks of every element needs no walk. */
  readonly elements: readonly PageElement[]
  /** The text of `<script type="application/ld+json">` elements. */
  readonly jsonLd: readonly string[]
}

export type Parser = (html: string) => Page
