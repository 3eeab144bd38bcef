import type { Article, Byline } from './article'

/** A stretch of one of the article's own strings. Offsets are UTF-16 code units, `end` exclusive. */
export interface ArticleSpan {
  /** Which string: `title`, `lead`, or the path of a body string: `body/3`, `body/5/items/0` (a figure's caption: `body/2/caption`). */
  in: string
  start: number
  end: number
}

export interface Entity extends ArticleSpan {
  kind: 'person' | 'organisation' | 'place' | 'date'
  /** The span's text, exactly as it stands in the string. */
  text: string
  /** Dates only: ISO 8601, as far as the words say. */
  iso?: string
}

export interface Annotations {
  sentences: ArticleSpan[]
  entities: Entity[]
}

/** What a language pack adds to an article of its language. The core has none; `tinbai/english` is one. */
export interface Language {
  /** BCP 47 primary tag; the pack is asked only for articles of this language. */
  code: string
  annotate(article: Article): Annotations
  /** Splits a byline's words into people and offices; undefined where the pack sees nothing to split. */
  splitByline?(words: string): Pick<Byline, 'name' | 'kind'>[] | undefined
  /** Whether a short last line is a person's name rather than a closing phrase; undefined when it cannot tell. */
  isPerson?(words: string): boolean | undefined
}
