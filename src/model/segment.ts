import type { Cell, Embed, Image, ListItem, Mark } from './article'
import type { PageElement } from './page'

/** What of a segment is marked. */
export interface Marked {
  readonly marks?: readonly Mark[] | undefined
  readonly list?: Segment['list']
  readonly table?: Segment['table']
}

/**
 * One piece of a page or of a flattened text, in reading order: a paragraph, a line, an image, a list, a table. Both doors make
 * these; one classifier reads them.
 */
export interface Segment {
  readonly kind: 'text' | 'heading' | 'image' | 'list' | 'table' | 'quote'
  /** Normalised, whitespace collapsed; line breaks the page forces are `\n`. */
  readonly text: string
  /** Whether it reads like a paragraph: most rules ask. */
  readonly prose: boolean
  readonly level?: number
  /** Its marks, or its list or table with theirs; made when asked for, as most of a page is in no article. Absent where there are none. */
  readonly marked?: () => Marked
  readonly images?: readonly Image[]
  readonly list?: { ordered: boolean; items: ListItem[] }
  readonly table?: { rows: Cell[][]; header: number; caption?: string }
  /** Of an image that is none but a player or viewer. */
  readonly embed?: Embed
  /** Wholly bold or italic; how it is set. */
  readonly bold: boolean
  readonly italic: boolean
  readonly align: '' | 'left' | 'center' | 'right' | 'justify'
  /** Short lines of several inline pieces: the pieces, so that `16/08/2015` + `bởi A` can be told apart. */
  readonly parts?: readonly string[]
  /** Share of its characters inside links, 0 to 1, and the links, address and text as they stand in the source. */
  readonly linked: number
  readonly links: readonly { href: string; text: string }[]
  /** The figure, or the table around an image, it stands in. */
  readonly group?: number
  /** Stands in one block with the segment before it, after a forced line break. */
  readonly continues?: boolean
  /** What a layout's table says it is. */
  readonly field?: 'caption' | 'byline' | 'lead' | 'title' | 'kicker' | 'source' | 'date' | 'section' | 'attachment'
  /** Classes and ids of the inline elements that hold all of it. */
  readonly names?: string
  /** The inline element that holds all of it, with a class or an id. */
  readonly holder?: PageElement
  /** The block element it stands in; absent in flattened text. */
  readonly element?: PageElement
  /** Flattened text: its line, from 1, and the blank lines before it. */
  readonly line?: number
  readonly gap?: number
  /** Flattened text: where it stood in the input, [start, end) in UTF-16 units. */
  readonly at?: readonly [start: number, end: number]
  /** Flattened text: an entry of a list, and the blanks before it. */
  readonly item?: { readonly ordered: boolean; readonly indent: number }
  /** Flattened text: beside others in one row of a table; the row's line, from 0. */
  readonly row?: number
  /** Flattened text: what stood for a picture is above it. */
  readonly pictured?: boolean
}
