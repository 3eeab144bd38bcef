/** The tree one parse makes. Scripts, styles and form state are never built. Nothing changes it afterwards. */

export interface PageElement {
  /** Lower-case name. */
  readonly tag: string
  readonly attrs: Readonly<Record<string, string>>
  readonly parent: PageElement | undefined
  readonly children: readonly PageNode[]
  /** Position in document order, 0 for the root: stages keep what they find about elements in arrays of their own. */
  readonly index: number
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
  /** How many elements the page has. */
  readonly size: number
  /** The text of `<script type="application/ld+json">` elements. */
  readonly jsonLd: readonly string[]
}

export type Parser = (html: string) => Page
