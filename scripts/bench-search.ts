import { ENGINES_UNDER_TEST } from '../tests/search/engines'
import { CORPUS_IS_HERE, judgedPages } from '../tests/search/pages'
import { generateQueries, type Typing } from '../tests/search/queries'
import { documentsOf, gradeDocuments, gradeRaw, type Row } from '../tests/search/retrieval'

const TYPINGS: (Typing | 'all')[] = ['with marks', 'without marks', 'other tone style', 'NFD', 'TCVN3-typed', 'all']

const line = (cells: string[]) => `| ${cells.join(' | ')} |`
const cells = ({ engine, what, share }: Row) => [engine, what, ...TYPINGS.map(typing => share[typing].toFixed(3))]

const pages = judgedPages()
const queries = generateQueries(pages, 200)
const documents = documentsOf(pages)
const titles = queries.filter(query => query.from === 'title').length
const articles = pages.filter(page => page.truth !== undefined).length
console.log(
  `${pages.length} pages (fixtures${CORPUS_IS_HERE ? ' and ../shared/corpus' : ' only'}), ${articles} of them articles; ${documents.length} documents.`,
)
console.log(`${queries.length} queries (${titles} titles, ${queries.length - titles} sentences): share with a right page at rank 1.\n`)
console.log(line(['engine', 'fed with', ...TYPINGS]))
console.log(line(['engine', 'fed with', ...TYPINGS].map(() => '---')))

const verbose = process.argv.includes('--missed')
for (const engine of ENGINES_UNDER_TEST) {
  const why = await engine.missing()
  if (why !== undefined) {
    console.log(line([engine.name, `not run: ${why}`, ...TYPINGS.map(() => '')]))
    continue
  }
  const rows = [await gradeDocuments(engine, documents, queries), await gradeRaw(engine, pages, queries)]
  for (const row of rows) console.log(line(cells(row)))
  if (verbose)
    for (const { query, first } of rows[0]!.missed)
      console.log(`  missed, ${query.typing}: ${query.plain}\n    right: ${[...query.right].join(', ')}\n    first: ${first}`)
}
