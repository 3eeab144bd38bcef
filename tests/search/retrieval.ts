import { type SearchDocument, toSearchDocument } from '../../src/search'
import type { Driver } from './engines/driver'
import { articleOf, type JudgedPage } from './pages'
import type { Query, Typing } from './queries'

export interface Row {
  engine: string
  what: string
  share: Record<Typing | 'all', number>
  /** Queries whose first document is not a right one. */
  missed: { query: Query; first: string | undefined }[]
}

function grade(engine: string, what: string, queries: readonly Query[], answers: readonly string[][]): Row {
  const hit = queries.map((query, i) => query.right.has(answers[i]?.[0] ?? ''))
  const shareOf = (kept: (query: Query) => boolean) => {
    const of = queries.flatMap((query, i) => (kept(query) ? [hit[i]!] : []))
    return of.filter(Boolean).length / of.length
  }
  const typings = [...new Set(queries.map(query => query.typing))]
  const share = Object.fromEntries([
    ['all', shareOf(() => true)],
    ...typings.map(typing => [typing, shareOf(query => query.typing === typing)]),
  ])
  const missed = queries.flatMap((query, i) => (hit[i] ? [] : [{ query, first: answers[i]?.[0] }]))
  return { engine, what, share, missed }
}

/** Documents of the pages that `extract` takes for articles, under the pages' ids. */
export const documentsOf = (pages: readonly JudgedPage[]): SearchDocument[] =>
  pages.flatMap(page => {
    const article = articleOf(page)
    return article === undefined ? [] : [toSearchDocument(article, { id: page.id })]
  })

export async function gradeDocuments(engine: Driver, documents: readonly SearchDocument[], queries: readonly Query[]): Promise<Row> {
  const texts = queries.map(query => query.text)
  return grade(engine.name, 'tinbai documents and queries', queries, await engine.documents(documents, texts))
}

export async function gradeRaw(engine: Driver, pages: readonly JudgedPage[], queries: readonly Query[]): Promise<Row> {
  const texts = queries.map(query => query.text)
  const raw = pages.map(page => ({ id: page.id, text: page.visible }))
  return grade(engine.name, `whole page, ${engine.folding}`, queries, await engine.raw(raw, texts))
}
