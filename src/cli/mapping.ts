import { Argument, Command, Option } from 'commander'
import { type RowEngine, rowEngines, rowSchema } from '../batch/row-schema'
import {
  abbreviationSynonyms,
  ENGINES,
  type Engine,
  mapping as mappingFor,
  provinceSynonyms,
  SYNONYM_ENGINES,
  type Synonym,
  type SynonymEngine,
  synonymSettings,
} from '../search'
import { result } from './streams'

const EXAMPLES = `Examples:
  tinbai mapping elasticsearch | curl -X PUT localhost:9200/articles -H 'Content-Type: application/json' -d @-
  tinbai mapping postgresql | psql news
  tinbai mapping duckdb | duckdb news.duckdb
  tinbai mapping meilisearch --synonyms abbreviations provinces | curl -X PATCH localhost:7700/indexes/articles/settings -H 'Content-Type: application/json' -d @-
`

const SYNONYMS: Record<string, () => Synonym[]> = { abbreviations: abbreviationSynonyms, provinces: provinceSynonyms }

const ofRows = (engine: Engine | RowEngine): engine is RowEngine => (rowEngines as readonly string[]).includes(engine)

const hasSynonyms = (engine: string): engine is SynonymEngine => (SYNONYM_ENGINES as readonly string[]).includes(engine)
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

async function mapping(engine: Engine | RowEngine, options: { synonyms?: string[] }, command: Command): Promise<void> {
  if (options.synonyms) {
    if (!hasSynonyms(engine))
      return command.error(
        `error: ${engine} has no synonym filter; searchQuery writes synonyms into its queries. Those that have one: ${SYNONYM_ENGINES.join(', ')}`,
      )
    return result(
      json(
        synonymSettings(
          engine,
          options.synonyms.flatMap(name => SYNONYMS[name]!()),
        ),
      ),
    )
  }
  if (ofRows(engine)) return result(rowSchema(engine))
  const settings = mappingFor(engine)
  return result(typeof settings === 'string' ? `${settings.trimEnd()}\n` : json(settings))
}

export const command = (): Command =>
  new Command('mapping')
    .summary('print the settings or schema an engine needs for documents or rows')
    .description(
      'Prints settings (JSON) or tables (SQL) under which a search engine takes the documents of extract -f search, or an engine of tables (spark, duckdb, clickhouse) the rows of -f row.',
    )
    .addArgument(new Argument('<engine>', 'the engine').choices([...ENGINES, ...rowEngines]))
    .addOption(
      new Option('--synonyms <table...>', 'print the settings of its synonym filter instead, with these tables').choices(
        Object.keys(SYNONYMS),
      ),
    )
    .addHelpText('before', EXAMPLES)
    .action(mapping)
