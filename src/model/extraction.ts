import type { Article } from './article'
import type { Decision } from './decision'

export type NoArticleReason = 'list-page' | 'home-page' | 'error-page' | 'empty' | 'not-html' | 'too-little-text'

/** An odd thing in good input. Codes are stable and kebab-case. */
export interface Notice {
  code: string
  message: string
}

/**
 * `trace` is made when it is first read; until then the extraction holds the parsed page. Keep `article`, not the
 * extraction, where many results stay in memory.
 */
export type Extraction =
  | { status: 'article'; article: Article; notices: Notice[]; trace: Decision[] }
  | { status: 'no-article'; because: NoArticleReason; article?: undefined; notices: Notice[]; trace: Decision[] }
