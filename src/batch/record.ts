import type { Origin } from '../archive/arrival'
import type { Article } from '../model/article'
import type { Decoded } from '../model/decoded'
import type { NoArticleReason, Notice } from '../model/extraction'

/** Where a page came from, enough to find it again. */
export interface Provenance extends Origin {
  /** SHA-256 over the page's bytes as they were read: `sha256:…`, lower-case hex; absent where there were none to read. */
  digest?: string
}

/** How the page's bytes became text. */
export type Decoding = Pick<Decoded, 'charset' | 'certainty' | 'reason'>

/** Codes are stable: `page-too-slow`, `worker-died`, `extract-failed`, and those of the archive readers (`ReadFailureCode`). */
export interface Failure {
  code: string
  message: string
}

interface Envelope {
  schema: 'tinbai/article.v1'
  origin: Provenance
  decoding?: Decoding
  notices: Notice[]
  /** What made the record: `tinbai 0.1.0`. */
  tool: string
}

/** One page in, one record out. `fields` stands where a choice of the article's fields was asked for; the article has no others then. */
export type PageRecord =
  | (Envelope & { status: 'article'; fields?: (keyof Article)[]; article: Partial<Article> })
  | (Envelope & { status: 'no-article'; because: NoArticleReason })
  | (Envelope & { status: 'error'; error: Failure })
