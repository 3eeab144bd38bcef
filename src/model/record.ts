import type { Article } from './article'
import type { Decoded } from './decoded'
import type { NoArticleReason, Notice } from './extraction'
import type { ListPage } from './list-page'

/** Where a page came from, enough to find it again. */
export interface Origin {
  /** The input as it was named by the caller. */
  input: string
  /** As a line of NDJSON gave it. A number JavaScript cannot hold exactly comes as a string of its digits. */
  id?: string | number
  /** The file inside a folder or an archive, with `/`; absent where the input is the file. A line of NDJSON is `pages.ndjson:12`. */
  path?: string
  /** `WARC-Record-ID`, without its angle brackets. */
  record?: string
  /** The page's address, as the archive or the page itself has it. */
  url?: string
  /** When the page was captured, ISO 8601 in UTC. */
  captured?: string
  /** `WARC-Payload-Digest` as the record states it, e.g. `sha1:3I42…`. */
  payloadDigest?: string
  /** Of a WARC revisit that was resolved: the record the page's bytes come from. */
  revisitOf?: string
}

/** Where the page of a record came from. */
export interface Provenance extends Origin {
  /** SHA-256 over the page's bytes as they were read: `sha256:…`, lower-case hex; absent where there were none to read. */
  digest?: string
}

/** How a page's bytes became text. */
export type Decoding = Pick<Decoded, 'charset' | 'certainty' | 'reason'>

/** What can be wrong with an input. Stable. */
export type ReadFailureCode =
  /** No such file or folder, or a pattern nothing matches. */
  | 'not-found'
  /** The file system says no; the message has its reason. */
  | 'unreadable'
  /** An archive of no bytes. */
  | 'empty-file'
  /** No WARC records in what is named or packed as a WARC. */
  | 'not-a-warc'
  /** No zip, or one without an `archive/` of WARC files. */
  | 'not-a-wacz'
  /** No MIME message with an HTML part. */
  | 'not-mhtml'
  /** By its first bytes no lines of text. */
  | 'not-ndjson'
  /** By its first bytes another kind of file: a PDF, a picture, an archive that is not read … */
  | 'not-a-page'
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
  /** A line of NDJSON that is no `{ url, html | text | base64 }`, or one of an index that names no place. */
  | 'bad-line'
  /** An address from which nothing came: no such host, no connection, too slow, too many redirects. */
  | 'fetch-failed'
  /** An address whose server answers with another status than 200. */
  | 'bad-status'

/** What can go wrong with a page that was read. Stable. */
export type PageFailureCode =
  /** Extracting threw an error: a fault of tinbai, or of a parser handed in. */
  | 'extract-failed'
  /** The page took longer than the time limit of a batch. */
  | 'page-too-slow'
  /** The process at work on the page died, twice: out of memory, most likely. */
  | 'worker-died'

/** Why a page could not be read or extracted. */
export interface Failure {
  /** Stable. */
  code: ReadFailureCode | PageFailureCode
  /** In words, for a person. */
  message: string
}

interface Envelope {
  /** The version of this shape; see `schema/article.v1.schema.json`. */
  schema: 'tinbai/article.v1'
  /** Where the page came from. */
  origin: Provenance
  /** How its bytes became text; absent where there were no bytes to decode. */
  decoding?: Decoding
  /** Odd things about the page; `[]` where there were none. */
  notices: Notice[]
  /** What made the record: `tinbai 0.1.0`. */
  tool: string
}

/** The record of one page: one line of the output of `tinbai extract -o DIR` or `-f jsonl`. */
export type PageRecord =
  | (Envelope & {
      status: 'article'
      /** Always undefined here: the article is complete. */
      fields?: undefined
      /** What was found. */
      article: Article
      /** What the text is like, in 16 hexadecimal digits: see `fingerprint` of `tinbai/search`. Absent in records older than it. */
      fingerprint?: string
    })
  | (Envelope & {
      status: 'article'
      /** The article's fields that were asked for. */
      fields: (keyof Article)[]
      /** The article with these fields only. */
      article: Partial<Article>
      /** Of the whole article. */
      fingerprint?: string
    })
  | (Envelope & {
      status: 'no-article'
      /** Why there is none. */
      because: NoArticleReason
      /** With `--lenient`: the best that could be made of the page all the same. */
      candidate?: Article
      /** What the page lists, where it is a list or a home page. */
      list?: ListPage
    })
  | (Envelope & {
      status: 'error'
      /** What went wrong. */
      error: Failure
    })
