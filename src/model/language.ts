import type { Article, Byline } from './article'

/** A stretch of one of the article's own strings. */
export interface ArticleSpan {
  /** Which string: `title`, `lead`, or the path of a body string: `body/3`, `body/5/items/0` (a figure's caption: `body/2/caption`). */
  in: string
  /** Where it begins, in UTF-16 code units from the string's beginning. */
  start: number
  /** Where it ends, exclusive: `string.slice(start, end)` is the stretch. */
  end: number
}

/** Somebody or something an article names. */
export interface Entity extends ArticleSpan {
  /** What it is. */
  kind: 'person' | 'organisation' | 'place' | 'date'
  /** The span's text, exactly as it stands in the string. */
  text: string
  /** Dates only: ISO 8601, as far as the words say. */
  iso?: string
}

/** What a language pack found in an article, in reading order. */
export interface Annotations {
  /** Every sentence; headings and captions are one or more of their own. */
  sentences: ArticleSpan[]
  /** People, organisations, places and dates; none inside another. */
  entities: Entity[]
}

/** What a language pack adds to an article of its language. The core has none; `tinbai/english` is one. */
export interface Language {
  /** BCP 47 primary tag; the pack is asked only for articles of this language. */
  code: string
  /** The article's sentences and entities. Pure and synchronous. */
  annotate(article: Article): Annotations
  /** Splits a byline's words into people and offices; undefined where the pack sees nothing to split. */
  splitByline?(words: string): Pick<Byline, 'name' | 'kind'>[] | undefined
  /** Whether a short last line is a person's name rather than a closing phrase; undefined when it cannot tell. */
  isPerson?(words: string): boolean | undefined
}
