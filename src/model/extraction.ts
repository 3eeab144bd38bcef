import type { Article } from './article'
import type { Decision } from './decision'
import type { ListPage } from './list-page'

/** Why a page has no article. Stable. */
export type NoArticleReason =
  /** The page lists articles: a section, a search, an archive. */
  | 'list-page'
  /** The front page of a site. */
  | 'home-page'
  /** The page says that something went wrong, or that nothing was found. */
  | 'error-page'
  /** There is no text on the page, or none but furniture. */
  | 'empty'
  /** The input is another kind of file (PDF, image, ZIP, MHTML, feed, style sheet, JSON …), or no text at all. */
  | 'not-html'
  /** There is text, and too little of it to be an article. */
  | 'too-little-text'

/** What a {@link Notice} is about. Stable. */
export type NoticeCode =
  /** The numbers of the day can be read both ways, and nothing tells which; `certain` names the year alone, `iso` has the day first. */
  | 'ambiguous-day'
  /** Chunked Transfer-Encoding that does not end, or whose lengths are wrong: what there is was read. */
  | 'bad-chunks'
  /** The archive has only part of the page, or its packed body breaks off. */
  | 'capture-cut-off'
  /** Nothing says which charset the bytes are in, and they are no UTF-8; the message says what they were read as. */
  | 'charset-guessed'
  /** The bytes end in the middle of a character; U+FFFD stands in its place. */
  | 'cut-off-character'
  /** What a crawler's tool made of a page was undone; the message says which tool. */
  | 'flattened-by'
  /** Some bytes are no UTF-8 on a page that is; U+FFFD stands in their place. */
  | 'invalid-utf8'
  /** The page says that it is in one language and is written in another; `language` goes by the text. */
  | 'language-differs'
  /** The page, or part of it, was in TCVN3, VNI or another old charset, and was decoded. */
  | 'legacy-charset'
  /** The input is a file of another kind; the message says which. */
  | 'not-html'
  /** A portal of `options.portals` is for this page's host, and none of its selectors fits an element of it. */
  | 'portal-fits-nothing'
  /** Text reads as no language and would read as Vietnamese after a repair that is off; the message names it. See `looksBroken` of `tinbai/text`. */
  | 'text-looks-broken'

/** Something odd about an input that could be read all the same. */
export interface Notice {
  /** What it is about; see `docs/codes.md`. */
  code: NoticeCode
  /** In words, for a person. */
  message: string
}

/**
 * What `extract` found. `trace` is made when it is first read; until then the extraction holds the parsed page. Keep `article`, not the
 * extraction, where many results stay in memory.
 */
export type Extraction =
  | {
      status: 'article'
      /** What was found. */
      article: Article
      /** Odd things about the page; `[]` where there were none. */
      notices: Notice[]
      /** A decision for every piece of the page, in its order. */
      trace: Decision[]
    }
  | {
      status: 'no-article'
      /** Why there is none. */
      because: NoArticleReason
      /** Always undefined here, so that `extract(page).article` can be read without checking `status` first. */
      article?: undefined
      /** With `options.candidate`: the best that could be made of the page all the same; absent where there is no text at all. */
      candidate?: Article
      /** What the page lists, where it is a list or a home page of three entries or more. */
      list?: ListPage
      /** Odd things about the page; `[]` where there were none. */
      notices: Notice[]
      /** A decision for every piece of the page, in its order; `[]` where the input was no page. */
      trace: Decision[]
    }
