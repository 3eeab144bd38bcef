/** What an article is. Names follow schema.org and newsroom usage. Users store these records: the contract is fixed. */

import type { Annotations } from './language'

/** A news article, a notice or a published document: plain data that survives `structuredClone` and JSON. */
export interface Article {
  /** The displayed headline, never the site's `<title>`. */
  title: string
  /** The line above the headline, where the page sets one apart. */
  kicker?: string
  /** Breadcrumb or category as printed, outermost first; `[]` when there is none. */
  section: string[]
  /** The sapo, where the page sets one apart. */
  lead?: string
  /** In reading order; figures stand where they stood. `[]` where the content is the headline and its attachments. */
  body: Block[]
  /** The figures of the body, collected. */
  figures: Figure[]
  /** Who wrote, photographed, translated or compiled it, as signed; `[]` when nobody is named. */
  bylines: Byline[]
  /** Republished from: `Theo TTXVN`, `Nguồn: …`. */
  source?: Source
  /** When it was published, as printed; else as the page's metadata claim. */
  published?: Moment
  /** When it was last changed, if the page says so apart from `published`. */
  modified?: Moment
  /** Files to download; `[]` when there are none. */
  attachments: Attachment[]
  /** Keywords the page prints (`Từ khóa: …`), in order; `[]` when there are none. */
  tags: string[]
  /** The picture that stands for the article: its first, else the one the metadata claim. */
  image?: Image
  /** Where the page publishes an official document: what it is, and who issued it when. */
  document?: OfficialDocument
  /** Sentences and entities, where a language pack was handed in. */
  annotations?: Annotations
  /** Of the text, BCP 47: `vi`, `en`; `und` where it cannot be told. */
  language: string
  /** The site's name as the page gives it. */
  site?: string
  /** The page's address: as it was given, else what the page says of itself. */
  url?: string
  /** Where the article goes on, if it is on several pages: the address of the next. Only where the page's own is known. */
  next?: string
  /** What the page tells machines of itself, as claimed; absent in flattened text and where `metadata` is false. */
  metadata?: Metadata
}

/** What a page tells machines of itself, in JSON-LD, meta elements and microdata: claims as they stand, not weighed. */
export interface Metadata {
  /** The headline as claimed, else `<title>`. */
  title?: string
  /** The page's summary of itself. */
  description?: string
  /** Who is claimed to have written it, in order; `[]` where nobody is. */
  authors: string[]
  /** The publisher, else the site's name. */
  publisher?: string
  /** The section as claimed. */
  section?: string
  /** Keywords, in order; `[]` where there are none. */
  keywords: string[]
  /** The picture that stands for the page: its address, absolute where the page's address is known. */
  image?: string
  /** When it was published, as claimed: `2019-07-29T12:00:00+07:00`. */
  published?: string
  /** When it was last changed, as claimed. */
  modified?: string
  /** The address the page has by its own account. */
  canonical?: string
  /** `article`, `website` …: `og:type`, else the type of its JSON-LD. */
  type?: string
}

/** A piece of the body; `type` tells which. Texts are plain, without markup; a line break the page forces is `\n`. */
export type Block = Placed &
  (
    | {
        type: 'paragraph'
        /** The paragraph's text, never empty. */
        text: string
        /** How parts of it are marked; absent where none is. */
        marks?: Mark[]
      }
    | {
        type: 'heading'
        /** As in HTML: 2 stands below the headline. */
        level: 2 | 3 | 4 | 5 | 6
        /** The heading's text. */
        text: string
        /** How parts of it are marked; absent where none is. */
        marks?: Mark[]
      }
    | {
        type: 'list'
        /** Whether its items are numbered. */
        ordered: boolean
        /** In order, at least one. */
        items: ListItem[]
      }
    | {
        type: 'table'
        /** From top to bottom; a row may be shorter than others. */
        rows: Cell[][]
        /** How many rows at the top are the header; 0 where there is none. */
        header: number
        /** What the table is called, where it says so. */
        caption?: string
      }
    | {
        type: 'quote'
        /** The quotation as printed. */
        text: string
        /** How parts of it are marked; absent where none is. */
        marks?: Mark[]
      }
    | ({ type: 'figure' } & Figure)
    | ({ type: 'embed' } & Embed)
  )

/** Where a block stood, where the page came as flattened text. */
export interface Placed {
  /** In the text that was read, decoded where bytes were given, [start, end) in UTF-16 code units: an archive can mark the original. Absent for pages. */
  at?: [start: number, end: number]
}

/** One of several articles in a text. */
export interface ArticlePlace {
  /** In the text, [start, end) in UTF-16 code units. */
  at: [start: number, end: number]
  /** Its headline, where it has one. */
  title?: string
}

/** A stretch of a text that the page marks: `text.slice(start, end)`. In the order of their starts, the longer of two first. */
export interface Mark {
  /** What the page's markup says of it. */
  type: 'link' | 'strong' | 'emphasis' | 'underline' | 'strike' | 'code' | 'sub' | 'sup'
  /** Where it begins, in UTF-16 code units. */
  start: number
  /** Where it ends, exclusive. */
  end: number
  /** Of a link: its address, absolute where the page's address is known. */
  href?: string
}

/** An item of a list. */
export interface ListItem {
  /** The item's own text, without that of the list below it. */
  text: string
  /** How parts of it are marked; absent where none is. */
  marks?: Mark[]
  /** The list below the item. */
  list?: {
    /** Whether its items are numbered. */
    ordered: boolean
    /** In order, at least one. */
    items: ListItem[]
  }
}

/** A cell of a table. */
export interface Cell {
  /** The cell's text; `''` where it is empty. */
  text: string
  /** How parts of it are marked; absent where none is. */
  marks?: Mark[]
  /** How many columns it takes; absent for one. */
  colSpan?: number
  /** How many rows it takes; absent for one. */
  rowSpan?: number
}

/** A picture. */
export interface Image {
  /** Its address: absolute where the page's address is known, else as the page has it. */
  src: string
  /** Its alternative text, where there is one. */
  alt?: string
}

/** A player or viewer that the page loads into the text. */
export interface Embed {
  /** What it shows. */
  kind: 'video' | 'audio' | 'document' | 'other'
  /** The address it loads: absolute where the page's address is known, else as the page has it. */
  src: string
  /** What the page calls it. */
  title?: string
}

/** One or more pictures under one caption. */
export interface Figure {
  /** In order, at least one. */
  images: Image[]
  /** The caption as printed, without the credit and its label. */
  caption?: string
  /** Who made the picture, without the label: `Trí Dũng/TTXVN` of `Ảnh: Trí Dũng/TTXVN`. */
  credit?: string
}

/** What somebody named in a byline did: wrote it, took the pictures, was its source, translated, edited or compiled it. */
export type Role = 'text' | 'photo' | 'source' | 'translation' | 'edit' | 'compile'

/** One name of a byline. */
export interface Byline {
  /** As printed, without label and role. */
  name: string
  /** A person, an office, or initials only (`Q. Thắng`, `P.V`). */
  kind: 'person' | 'organisation' | 'initials'
  /** What the label or the brackets say; `['text']` where they say nothing. */
  roles: Role[]
  /** The words it was read from. */
  raw: string
  /** Whether the page prints it, or only its metadata claim it: where no author is printed, theirs stand in. */
  from: 'page' | 'metadata'
}

/** Where an article was taken from. */
export interface Source {
  /** As printed, without the label. */
  name: string
  /** Where it links to, or the address printed. */
  url?: string
}

/** A part of a date or a time. */
export type Certainty = 'year' | 'month' | 'day' | 'hour' | 'minute'

/** A date, with the time where one is known. */
export interface Moment {
  /** ISO 8601, local time as printed: `2019-07-29T12:00` or `2019-07-29`; with a zone (`+07:00`) only if the page prints or claims one. */
  iso: string
  /** The words it was read from: on the page, else in its metadata or its address. */
  raw: string
  /** The parts the page prints; a part of `iso` not named here is implied, or the time that the metadata claim for the printed day. */
  certain: Certainty[]
}

/** A công văn, quyết định, thông báo, nghị quyết …: as its record sheet says, else its own head and foot, else the headline above its file. */
export interface OfficialDocument {
  /** What it is called: `Quyết định`, as printed, else by the sign in its number. */
  type: string
  /** As it is cited: `39/KH-UBND`, `29-KH/ĐTN`. */
  number?: string
  /** The signs in its number: `KH-UBND`. */
  symbol?: string
  /** Who issued it, as printed. */
  issuer?: string
  /** The day it was issued. */
  issued?: Moment
  /** Who signed it. */
  signer?: string
  /** From when it is in force. */
  effective?: Moment
  /** Its files, which are the article's attachments; `[]` where there are none. */
  files: Attachment[]
}

/** A file the page offers with the article. */
export interface Attachment {
  /** The words of its link, else the file's name. */
  name: string
  /** Absolute where the page's address is known. */
  url: string
}
