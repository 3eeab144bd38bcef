import type { FlattenedBy } from './flattener'
import type { Language } from './language'
import type { Parser } from './page'
import type { Portal } from './portal'

/** How Vietnamese text is normalised; see `tinbai/text`. Everything but the defaults is opt-in. */
export interface NormalizeOptions {
  /** Tone placement in open oa, oe, uy: `hòa` (old) or `hoà` (new). Default `preserve`. */
  tone?: 'preserve' | 'old' | 'new' | undefined
  /** Move misplaced tones, `uơ`/`ưo` to `ươ`. Default false. */
  repair?: boolean | undefined
  /** Cyrillic and Greek look-alikes inside Vietnamese words. Default false. */
  homoglyphs?: boolean | undefined
  /** UTF-8 read as windows-1252, windows-1258 or Latin-1, proved by round trip. Default false. */
  mojibake?: boolean | undefined
  /** Resolves what was escaped and left so: `&#7879;`, also doubly escaped, `\u1ec7`, `%u1EC7`. Default false. */
  escapes?: boolean | undefined
}

/** What `extract` may be told about a page. An option that is `undefined` is as good as absent. */
export interface ExtractOptions {
  /** The page's address, absolute: makes links absolute and helps to choose the portal. Default: what the page says of itself. */
  url?: string | URL | undefined
  /** The HTTP `Content-Type`; its charset is evidence where the input is bytes. */
  contentType?: string | undefined
  /** When the page was captured (ISO 8601 or Date): picks a portal's layout of that day. Default: the latest layout. */
  captured?: string | Date | undefined
  /** `text` reads the input as flattened text, `html` as a page; `auto` (default) looks for markup. */
  input?: 'auto' | 'html' | 'text' | undefined
  /** The tool that flattened the page, where the input is text and you know it. Default: known by its traces, with a notice. */
  flattenedBy?: FlattenedBy | undefined
  /** How the article's texts are normalised. Default: NFC and what is certainly broken, nothing that changes spelling. */
  normalize?: NormalizeOptions | undefined
  /** Portals tried before the built-in ones. Default none. */
  portals?: readonly Portal[] | undefined
  /** Language packs, e.g. `english` of `tinbai/english`. Default none. */
  languages?: readonly Language[] | undefined
  /** Tell links and emphasis as `marks` beside the texts. Default true. */
  marks?: boolean | undefined
  /** Give the article what the page tells machines of itself, as `metadata`. Default true. Bylines and days stand in either way. */
  metadata?: boolean | undefined
  /** Where a page is no article, give the best that could be made of it as `candidate`. Default false. */
  candidate?: boolean | undefined
  /** Another parser than the built-in one, e.g. `spec` of `tinbai/cheerio`. */
  parser?: Parser | undefined
}
