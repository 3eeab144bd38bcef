import { Argument, Command } from 'commander'
import { type RowEngine, rowEngines, rowSchema } from '../batch/row-schema'
import { ENGINES, type Engine, mapping as mappingFor } from '../search'
import { result } from './streams'

const EXAMPLES = `Examples:
  tinbai mapping elasticsearch | curl -X PUT localhost:9200/articles -H 'Content-Type: application/json' -d @-
  tinbai mapping postgresql | psql news
  tinbai mapping duckdb | duckdb news.duckdb
`

const ofRows = (engine: Engine | RowEngine): engine is RowEngine => (rowEngines as readonly string[]).includes(engine)

async function mapping(engine: Engine | RowEngine): Promise<void> {
  if (ofRows(engine)) return result(rowSchema(engine))
  const settings = mappingFor(engine)
  return result(typeof settings === 'string' ? `${settings.trimEnd()}\n` : `${JSON.stringify(settings, null, 2)}\n`)
}

export const command = (): Command =>
  new Command('mapping')
    .summary('print the settings or schema an engine needs for documents or rows')
    .description(
      'Prints settings (JSON) or tables (SQL) under which a search engine takes the documents of extract -f search, or an engine of tables (spark, duckdb, clickhouse) the rows of -f row.',
    )
    .addArgument(new Argument('<engine>', 'the engine').choices([...ENGINES, ...rowEngines]))
    .addHelpText('before', EXAMPLES)
    .action(mapping)
