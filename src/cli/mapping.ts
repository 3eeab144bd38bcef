import { Command } from 'commander'
import { EXIT, Stop } from './exit'
import { result } from './streams'

const EXAMPLES = `Examples:
  tinbai mapping elasticsearch | curl -X PUT localhost:9200/articles -H 'Content-Type: application/json' -d @-
  tinbai mapping postgresql | psql news
  tinbai mapping duckdb | duckdb news.duckdb
`

async function mapping(engine: string): Promise<void> {
  const [{ ENGINES, mapping: mappingFor }, { rowEngines, rowSchema }] = await Promise.all([
    import('../search/index'),
    import('../batch/row-schema'),
  ])
  const ofRows = rowEngines.find(name => name === engine)
  if (ofRows !== undefined) return result(rowSchema(ofRows))
  const known = ENGINES.find(name => name === engine)
  if (known === undefined)
    throw new Stop(EXIT.usage, `no mapping for "${engine}"; there is one for ${[...ENGINES, ...rowEngines].join(', ')}`)
  const settings = mappingFor(known)
  await result(typeof settings === 'string' ? `${settings.trimEnd()}\n` : `${JSON.stringify(settings, null, 2)}\n`)
}

export const mappingCommand = (): Command =>
  new Command('mapping')
    .summary('print the settings or schema an engine needs for documents or rows')
    .description(
      'Prints settings (JSON) or tables (SQL) under which a search engine takes the documents of extract -f search, or an engine of tables (spark, duckdb, clickhouse) the rows of -f row.',
    )
    .argument(
      '<engine>',
      'elasticsearch, opensearch, solr, meilisearch, typesense, postgresql, sqlite, minisearch; spark, duckdb, clickhouse',
    )
    .addHelpText('before', EXAMPLES)
    .action(mapping)
