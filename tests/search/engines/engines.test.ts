import { beforeAll, describe, expect, it } from 'vitest'
import { toSearchDocument } from '../../../src/search'
import { ARTICLES, ASKS } from '../articles'
import { ENGINES_UNDER_TEST } from '.'

const documents = ARTICLES.map(article => toSearchDocument(article))
const urlOf = new Map(documents.map(document => [document.id, document.url]))

for (const engine of ENGINES_UNDER_TEST) {
  const why = await engine.missing()
  describe(why === undefined ? engine.name : `${engine.name}: skipped, ${why}`, () => {
    let found: string[][] = []

    beforeAll(async () => {
      if (why === undefined)
        found = await engine.documents(
          documents,
          ASKS.map(ask => ask.query),
        )
    }, 120_000)

    it.skipIf(why !== undefined).each(ASKS.map((ask, i) => [ask.what, ask, i] as const))('finds %s', (_, ask, i) => {
      expect(found[i]!.map(id => urlOf.get(id))[0]).toBe(ask.url)
    })

    it.skipIf(why !== undefined)('finds nothing for words that stand nowhere, for signs and for nothing', async () => {
      const none = await engine.documents(documents, ['xyzzy', '"()" * : -', ''])
      expect(none).toEqual([[], [], []])
    })
  })
}
