import type { Article } from './article'
import type { Decoded } from './decoded'
import type { NoArticleReason, Notice } from './extraction'

/** Where a page came from, enough to find it again. */
export interface Origin {
  /** The input as it was named by the caller. */
  input: string
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
}

/** Where the page of a record came from. */
export interface Provenance extends Origin {
  /** SHA-256 over the page's bytes as they were read: `sha256:…`, lower-case hex; absent where there were none to read. */
  digest?: string
}

/** How a page's bytes became text. */
export type Decoding = Pick<Decoded, 'charset' | 'certainty' | 'reason'>

/** Why there is neither article nor reason for a page. */
export interface Failure {
  /** Stable: `page-too-slow`, `worker-died`, `extract-failed`, or one of `ReadFailureCode`. */
  code: string
  /** In words, for a person. */
  message: string
}

interface Envelope {
  /** The version of this shape; see `schema/article.v1.schema.json`. */
  schema: 'tinbai/article.v1'
  /** Where the page came from. */
  origin: Provenance
  /** How its bytes became text; absent where there were none. */
  decoding?: Decoding
  /** What was odd about the page; `[]` for nothing. */
  notices: Notice[]
  /** What made the record: `tinbai 0.1.0`. */
  tool: string
}

/** What is on record about one page: a line of what `tinbai extract -o DIR` and `-f jsonl` write. */
export type PageRecord =
  | (Envelope & {
      status: 'article'
      /** Never there: the article is whole. */
      fields?: undefined
      /** What was found. */
      article: Article
    })
  | (Envelope & {
      status: 'article'
      /** The article's fields that were asked for. */
      fields: (keyof Article)[]
      /** The article with these fields only. */
      article: Partial<Article>
    })
  | (Envelope & {
      status: 'no-article'
      /** Why there is none. */
      because: NoArticleReason
    })
  | (Envelope & {
      status: 'error'
      /** What went wrong. */
      error: Failure
    })
