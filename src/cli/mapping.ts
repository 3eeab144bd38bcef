import { Command } from 'commander'
import { EXIT, Stop } from './exit'
import { result } from './streams'

const EXAMPLES = `Examples:
  tinbai mapping elasticsearch | curl -X PUT localhost:9200/articles -H 'Content-Type: application/json' -d @-
  tinbai mapping postgresql | psql news
  tinbai mapping sqlite | sqlite3 news.db
`

async function mapping(engine: string): Promise<void> {
  const { ENGINES, mapping: mappingFor } = await import('../search/index')
  const known = ENGINES.find(name => name === engine)
  if (known === undefined) throw new Stop(EXIT.usage, `no mapping for "${engine}"; there is one for ${ENGINES.join(', ')}`)
  const settings = mappingFor(known)
  await result(typeof settings === 'string' ? `${settings.trimEnd()}\n` : `${JSON.stringify(settings, null, 2)}\n`)
}

export const mappingCommand = (): Command =>
  new Command('mapping')
    .summary('print the settings a search engine needs for search documents')
    .description('Prints settings (JSON) or tables (SQL) under which a search engine takes the documents of extract -f search.')
    .argument('<engine>', 'elasticsearch, opensearch, solr, meilisearch, typesense, postgresql, sqlite or minisearch')
    .addHelpText('before', EXAMPLES)
    .action(mapping)
