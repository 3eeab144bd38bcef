import { describe, expect, it } from 'vitest'
import { CORPUS_IS_HERE, judgedPages } from '../pages'
import { generateQueries } from '../queries'
import { documentsOf, gradeDocuments } from '../retrieval'
import { ENGINES_UNDER_TEST } from '.'

const pages = judgedPages()
const queries = generateQueries(pages, 200)
const documents = documentsOf(pages)

describe(`${queries.length} queries over the fixtures${CORPUS_IS_HERE ? ' and ../shared/corpus' : ' (../shared/corpus is not here)'}`, () => {
  it('are typed in five ways, and each has a right page', () => {
    // The fixtures alone have few sentences with a syllable the two tone styles write apart.
    expect(queries.length).toBeGreaterThanOrEqual(CORPUS_IS_HERE ? 200 : 180)
    expect(new Set(queries.map(query => query.typing)).size).toBe(5)
    for (const query of queries) expect(query.right.size).toBeGreaterThan(0)
    for (const { typing, plain, text } of queries) if (typing !== 'with marks') expect(text).not.toBe(plain)
  })

  for (const engine of ENGINES_UNDER_TEST) {
    it(`have a right page at rank 1 in 0.98 of the cases: ${engine.name}`, { timeout: 120_000 }, async ({ skip }) => {
      const why = await engine.missing()
      skip(why !== undefined, `skipped, ${why}`)
      const { share, missed } = await gradeDocuments(engine, documents, queries)
      const report = missed.map(({ query, first }) => `${query.text} — ${[...query.right].join(', ')}, not ${first}`).join('\n')
      expect(share.all, report).toBeGreaterThanOrEqual(0.98)
    })
  }
})
