import { beforeAll, describe, expect, it } from 'vitest'
import { toSearchDocument } from '../../../src/search'
import { ARTICLES, ASKS } from '../articles'
import { ENGINES_UNDER_TEST } from '.'

const documents = ARTICLES.map(article => toSearchDocument(article))
const urlOf = new Map(documents.map(document => [document.id, document.url]))

/** Words that stand nowhere, signs only, nothing. */
const NOTHING = ['xyzzy', '"()" * : -', '']

for (const engine of ENGINES_UNDER_TEST) {
  const why = await engine.missing()
  describe(why === undefined ? engine.name : `${engine.name}: skipped, ${why}`, () => {
    let found: string[][] = []

    beforeAll(async () => {
      const queries = [...ASKS.map(ask => ask.query), ...NOTHING]
      if (why === undefined) found = await engine.documents(documents, queries)
    }, 120_000)

    it.skipIf(why !== undefined).each(ASKS.map((ask, i) => [ask.what, ask, i] as const))('finds %s', (_, ask, i) => {
      expect(found[i]!.map(id => urlOf.get(id))[0]).toBe(ask.url)
    })

    it.skipIf(why !== undefined).each(NOTHING.map((query, i) => [query, i] as const))('finds nothing for %j', (_, i) => {
      expect(found[ASKS.length + i]).toEqual([])
    })
  })
}
