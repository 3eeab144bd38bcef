import { openDays } from './engine/article/day-order'
import type { Article } from './model/article'
import type { Decision } from './model/decision'
import type { Extraction, NoArticleReason, Notice } from './model/extraction'
import type { ListPage } from './model/list-page'
import { ownCopy } from './text/own'

export function found(article: Article, notices: readonly Notice[], trace: () => Decision[]): Extraction {
  return withTrace({ status: 'article', article, notices: [...notices, ...openDays(article)] }, trace)
}

export function noArticle(
  because: NoArticleReason,
  notices: readonly Notice[],
  trace: () => Decision[],
  { candidate, list }: { candidate?: Article | undefined; list?: ListPage | undefined } = {},
): Extraction {
  return withTrace(ownCopy({ status: 'no-article' as const, because, candidate, list, notices: [...notices] }), trace)
}

/** An article with something to read, or none. */
export const candidateOf = (article: Article): Article | undefined =>
  article.title || article.body.length > 0 || article.lead ? article : undefined

type Untraced<E> = E extends { trace: Decision[] } ? Omit<E, 'trace'> : never

const PENDING = Symbol('trace')

interface Told {
  [PENDING]: (() => Decision[]) | Decision[]
}

/** One getter for all extractions: one made for each would tie the engine's description of the object, and by it the page, to memory. */
const TRACE = {
  enumerable: true,
  configurable: true,
  get(this: Told): Decision[] {
    if (typeof this[PENDING] === 'function') this[PENDING] = ownCopy(this[PENDING]())
    return this[PENDING]
  },
}

/** The trace is made when somebody reads it. */
function withTrace(extraction: Untraced<Extraction>, make: () => Decision[]): Extraction {
  const told = Object.defineProperty({ ...extraction } as Extraction, PENDING, { value: make, writable: true })
  return Object.defineProperty(told, 'trace', TRACE)
}
