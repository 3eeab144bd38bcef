import type { Image, Moment } from './article'

/** One entry of a list of articles. */
export interface ListEntry {
  /** As the list prints it. */
  title: string
  /** Where it leads, absolute where the page's address is known. */
  url?: string
  /** The day the list prints beside it. */
  published?: Moment
  /** The sentences the list prints with it. */
  summary?: string
  /** With flattened text, where the article itself stands in it: [start, end) in UTF-16 code units. */
  at?: [start: number, end: number]
  /** The picture beside it. */
  image?: Image
}

/** What a list or a home page lists. */
export interface ListPage {
  /** In the page's order; each address once. */
  items: ListEntry[]
  /** The next page of the list, where the page links to one. */
  next?: string
}
