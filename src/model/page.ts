/** The tree one parse makes. Scripts, styles and form state are never built. Nothing changes it afterwards. */

export interface PageElement {
  /** Lower-case name. */
  readonly tag: string
  readonly attrs: Readonly<Record<string, string>>
  readonly parent: PageElement | undefined
  readonly children: readonly PageNode[]
}

export interface PageText {
  readonly tag: undefined
  readonly parent: PageElement | undefined
  /** Character references resolved, whitespace as in the source. */
  readonly text: string
}

export type PageNode = PageElement | PageText

export interface Page {
  readonly root: PageElement
  /** The text of `<script type="application/ld+json">` elements. */
  readonly jsonLd: readonly string[]
}

export type Parser = (html: string) => Page
