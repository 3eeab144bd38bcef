import type { Article } from '../model/article'

// As a record, so that the compiler misses a field that is added to the contract.
const FIELDS: Record<keyof Article, true> = {
  title: true,
  kicker: true,
  section: true,
  lead: true,
  body: true,
  figures: true,
  bylines: true,
  source: true,
  published: true,
  modified: true,
  attachments: true,
  tags: true,
  image: true,
  document: true,
  annotations: true,
  language: true,
  site: true,
  url: true,
  next: true,
  metadata: true,
}

/** The fields an article may have, in the order they are written. */
export const articleFields = Object.keys(FIELDS) as readonly (keyof Article)[]

export const isArticleField = (name: string): name is keyof Article => Object.hasOwn(FIELDS, name)

/** The article with the wanted fields only, in the contract's order. */
export function pick(article: Article, wanted: readonly (keyof Article)[]): Partial<Article> {
  return Object.fromEntries(
    articleFields.filter(name => wanted.includes(name) && article[name] !== undefined).map(name => [name, article[name]]),
  )
}
