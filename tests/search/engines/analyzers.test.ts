import { beforeAll, describe, expect, it } from 'vitest'
import { toSearchDocument } from '../../../src/search'
import { foldText } from '../../../src/text'
import { ARTICLES } from '../articles'
import { analyze, elasticsearchAnalyzers, lucene, solrAnalyzers } from './lucene'

const why = await lucene.missing()

const words = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
const VIETNAMESE = ARTICLES.filter(article => article.language === 'vi').map(article => toSearchDocument(article))

const CASES = VIETNAMESE.flatMap(({ title, title_folded }) => {
  const folded = words(foldText(title, 'ascii'))
  return [
    { what: 'as typed', chain: '_folded', text: title, tokens: folded },
    { what: 'NFD', chain: '_folded', text: title.normalize('NFD'), tokens: folded },
    { what: 'already folded', chain: '_folded', text: title_folded, tokens: folded },
    { what: 'marks kept', chain: '', text: title, tokens: words(title.toLowerCase()) },
  ]
}).concat(
  { what: 'a document number', chain: '_folded', text: '1739/QĐ-UBND', tokens: '1739 qd ubnd' },
  { what: "the Party's document number", chain: '_folded', text: '29-KH/ĐTN', tokens: '29 kh dtn' },
)

describe.each([
  ['Elasticsearch and OpenSearch', 'vietnamese'],
  ['Solr', 'text_vi'],
] as const)(`analyzers of %s under Lucene's own code${why === undefined ? '' : `: skipped, ${why}`}`, (_, name) => {
  let found: string[] = []

  beforeAll(() => {
    const asked = CASES.map(({ chain, text }) => ({ analyzer: name + chain, text }))
    if (why === undefined) found = analyze([...elasticsearchAnalyzers(), ...solrAnalyzers()], asked)
  }, 60_000)

  it.skipIf(why !== undefined).each(CASES.map((each, i) => [each.what, each.text, each, i] as const))(
    'cut and fold, %s: %s',
    (_what, _text, each, i) => {
      expect(found[i]).toBe(each.tokens)
    },
  )
})
