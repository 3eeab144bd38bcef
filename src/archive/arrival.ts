import type { Notice } from '../model/extraction'
import type { ExtractOptions } from '../model/options'
import type { Origin, ReadFailureCode } from '../model/record'

/** Why something in an archive is not a page. Stable. */
export type SkipReason =
  /** A WARC record of another type: warcinfo, request, metadata … */
  | 'other-record'
  /** The same payload stands elsewhere, in a record that was not read before this one; this record has none. */
  | 'revisit'
  /** HTTP status 3xx. */
  | 'redirect'
  /** Any other HTTP status but 200. */
  | 'bad-status'
  /** An image, a style sheet, a PDF … */
  | 'not-html'
  /** An archive that may hold pages and is not read: RAR, 7z, one within another … */
  | 'unread-archive'
  /** A response without a body. */
  | 'no-body'

/** What reading an input gives, one after another, in the input's own order. */
export type Arrival =
  | {
      kind: 'page'
      /** Where it came from. */
      origin: Origin
      /** The page, unpacked; its charset is for `extract` to find. */
      bytes: Uint8Array
      /** HTTP `Content-Type`, or what stands for it. */
      contentType?: string
      /** Set where the input says which it is. */
      input?: Exclude<ExtractOptions['input'], 'auto'>
      /** Odd things about the way it was stored: `capture-cut-off`, `bad-chunks`, `invalid-utf8`. */
      notices: Notice[]
    }
  | {
      /** Something that could not be read. */
      kind: 'failure'
      /** What could not be read. */
      origin: Origin
      /** What is wrong with it. */
      error: {
        /** Stable. */
        code: ReadFailureCode
        /** In words, for a person. */
        message: string
      }
      /** Whether nothing more can be read from this file; the next file is read all the same. */
      ends: boolean
    }
  | {
      /** Something that is no page. */
      kind: 'skipped'
      /** Where it stands. */
      origin: Origin
      /** Why it is not a page. */
      because: SkipReason
    }

/** A page that was read. */
export type PageArrival = Extract<Arrival, { kind: 'page' }>
/** Something that could not be read. */
export type FailedArrival = Extract<Arrival, { kind: 'failure' }>

/** How an HTTP body was coded to be sent, in the words of its head; empty where it was not. */
export interface Coding {
  transfer: string
  content: string
  /** Content-Transfer-Encoding of a part of an MHTML. */
  mime?: string
}

/** A page as its archive has it, its bytes still coded: to unpack it is the work of whoever extracts it, not of the one process that reads. */
export interface PackedArrival extends Omit<PageArrival, 'kind'> {
  kind: 'packed'
  coding: Coding
  /** Of the page, in bytes. */
  most: number
}

/** A page, unpacked or still packed. */
export type StoredPage = PageArrival | PackedArrival

/** An arrival as the readers of archives give it. */
export type StoredArrival = Arrival | PackedArrival

export const DEFAULT_MOST = 32 * 1024 * 1024

/** How `readPages` reads. */
export interface ReadOptions {
  /** A page larger than this, unpacked, is a failure. In bytes; default 32 MiB. */
  maxPageBytes?: number | undefined
  /** Told how many bytes of the files have been read since it was told last, for a display of progress. */
  onRead?(bytes: number): void
}
