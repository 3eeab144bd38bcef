/** What an article is. Names follow schema.org and newsroom usage. Users store these records: the contract is fixed. */

import type { Annotations } from './language'

export interface Article {
  /** The displayed headline, never the site's `<title>`. */
  title: string
  kicker?: string
  /** Breadcrumb or category as printed, outermost first; `[]` when there is none. */
  section: string[]
  /** The sapo, where the page sets one apart. */
  lead?: string
  /** In reading order; figures stand where they stood. */
  body: Block[]
  /** The same figures, collected. */
  figures: Figure[]
  bylines: Byline[]
  /** Republished from: `Theo TTXVN`, `Nguồn: …`. */
  source?: Source
  published?: Moment
  modified?: Moment
  attachments: Attachment[]
  /** Sentences and entities, where a language pack was handed in. */
  annotations?: Annotations
  /** BCP 47: `vi`, `en`, `und`. */
  language: string
  site?: string
  url?: string
}

export type Block =
  | { type: 'paragraph'; text: string }
  | { type: 'heading'; level: 2 | 3 | 4 | 5 | 6; text: string }
  | { type: 'list'; ordered: boolean; items: ListItem[] }
  | { type: 'table'; rows: Cell[][]; header: number }
  | { type: 'quote'; text: string }
  | ({ type: 'figure' } & Figure)

export interface ListItem {
  text: string
  list?: { ordered: boolean; items: ListItem[] }
}

export interface Cell {
  text: string
  colSpan?: number
  rowSpan?: number
}

export interface Image {
  src: string
  alt?: string
}

/** `caption` is the caption as printed, without the credit and its label. */
export interface Figure {
  images: Image[]
  caption?: string
  credit?: string
}

export type Role = 'text' | 'photo' | 'source' | 'translation' | 'edit' | 'compile'

export interface Byline {
  name: string
  kind: 'person' | 'organisation' | 'initials'
  roles: Role[]
  /** The words on the page the byline was read from. */
  raw: string
}

export interface Source {
  name: string
  url?: string
}

export type Certainty = 'year' | 'month' | 'day' | 'hour' | 'minute'

/** Local time as printed: `2019-07-29T12:00` or `2019-07-29`; with a zone (`+07:00`) only if the page prints one. */
export interface Moment {
  iso: string
  raw: string
  /** The parts the page prints; a part of `iso` not named here is implied. */
  certain: Certainty[]
}

export interface Attachment {
  name: string
  url: string
}
