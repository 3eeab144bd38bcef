import { Argument, Command } from 'commander'
import { ENGINES, type Engine, mapping as mappingFor } from '../search'
import { result } from './streams'

const EXAMPLES = `Examples:
  tinbai mapping elasticsearch | curl -X PUT localhost:9200/articles -H 'Content-Type: application/json' -d @-
  tinbai mapping postgresql | psql news
  tinbai mapping sqlite | sqlite3 news.db
`

async function mapping(engine: Engine): Promise<void> {
  const settings = mappingFor(engine)
  await result(typeof settings === 'string' ? `${settings.trimEnd()}\n` : `${JSON.stringify(settings, null, 2)}\n`)
}

export const command = (): Command =>
  new Command('mapping')
    .summary('print the settings a search engine needs for search documents')
    .description('Prints settings (JSON) or tables (SQL) under which a search engine takes the documents of extract -f search.')
    .addArgument(new Argument('<engine>', 'the search engine').choices(ENGINES))
    .addHelpText('before', EXAMPLES)
    .action(mapping)
