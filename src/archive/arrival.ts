import type { Notice } from '../model/extraction'
import type { ExtractOptions } from '../model/options'

/** Where a page came from, enough to find it again. */
export interface Origin {
  /** The input as it was named by the caller. */
  input: string
  /** The file inside a folder or an archive, with `/`; absent where the input is the file. A line of NDJSON is `pages.ndjson:12`. */
  path?: string
  /** `WARC-Record-ID`, without its angle brackets. */
  record?: string
  url?: string
  /** When the page was captured, ISO 8601 in UTC. */
  captured?: string
  /** `WARC-Payload-Digest` as the record states it, e.g. `sha1:3I42…`. */
  payloadDigest?: string
}

/** Why something in an archive is no page. */
export type SkipReason =
  /** A WARC record of another type: warcinfo, request, metadata, conversion … */
  | 'other-record'
  /** The same payload stands elsewhere in the collection; this record has none. */
  | 'revisit'
  /** HTTP status 3xx. */
  | 'redirect'
  /** Any other HTTP status but 200. */
  | 'bad-status'
  /** An image, a style sheet, a PDF … */
  | 'not-html'
  /** A response without a body. */
  | 'no-body'

/** Stable. */
export type ReadFailureCode =
  /** No such file or folder, or a pattern nothing matches. */
  | 'not-found'
  /** The file system says no; the message has its reason. */
  | 'unreadable'
  | 'empty-file'
  /** No WARC records in what is named or packed as a WARC. */
  | 'not-a-warc'
  | 'not-a-wacz'
  | 'not-mhtml'
  | 'not-ndjson'
  /** The file ends in the middle of a record. */
  | 'truncated'
  /** Bytes were changed: a checksum, a digest, a length or the compressed data is wrong. */
  | 'damaged'
  /** Larger than `maxPageBytes`. */
  | 'page-too-large'
  /** A record that holds no HTTP response though it says so. */
  | 'bad-http'
  /** The body cannot be unpacked by its Content-Encoding. */
  | 'bad-encoding'
  /** A line of NDJSON that is no `{ url, html | text }`. */
  | 'bad-line'

/** What reading an input gives, one after another, in the input's own order. */
export type Arrival =
  | {
      kind: 'page'
      origin: Origin
      bytes: Uint8Array
      /** HTTP `Content-Type`, or what stands for it. */
      contentType?: string
      /** Set where the input says which it is. */
      input?: Exclude<ExtractOptions['input'], 'auto'>
      /** `capture-cut-off`, `bad-chunks`. */
      notices: Notice[]
    }
  /** Something that could not be read. Where `ends` is set, nothing more can be read from this file; the next file is read all the same. */
  | { kind: 'failure'; origin: Origin; error: { code: ReadFailureCode; message: string }; ends: boolean }
  | { kind: 'skipped'; origin: Origin; because: SkipReason }

export type PageArrival = Extract<Arrival, { kind: 'page' }>
export type FailedArrival = Extract<Arrival, { kind: 'failure' }>

/** How an HTTP body was coded to be sent, in the words of its head; empty where it was not. */
export interface Coding {
  transfer: string
  content: string
}

/** A page as its archive has it, its bytes still coded: to unpack it is the work of whoever extracts it, not of the one process that reads. */
export interface PackedArrival extends Omit<PageArrival, 'kind' | 'input'> {
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

export interface ReadOptions {
  /** A page larger than this, unpacked, is a failure. In bytes; default 32 MiB. */
  maxPageBytes?: number
  /** Told how many bytes of the files have been read since it was told last, for a display of progress. */
  onRead?(bytes: number): void
}
