import { checkOneOf } from '../arguments'
import { COLUMNS } from './row'

type ColumnType = (typeof COLUMNS)[number]['type']

const list = (types: Record<ColumnType, string>, quote: string, between: string) =>
  COLUMNS.map(({ name, type }) => `  ${quote}${name}${quote}${between}${types[type]}`).join(',\n')

/** For each engine that takes rows: its schema, and a line that loads them. */
const ENGINES = {
  // The text is a schema as it stands: Spark passes by its comment.
  spark: () => `-- spark.read.schema(open("rows.ddl").read()).json("rows.jsonl").write.parquet("articles")
${list({ text: 'STRING', count: 'INT' }, '`', ' ')}
`,
  duckdb: () => `-- COPY articles TO 'articles.parquet';
CREATE TABLE articles AS SELECT * FROM read_ndjson('rows.jsonl', columns = {
${list({ text: "'VARCHAR'", count: "'INTEGER'" }, '"', ': ')}
});
`,
  clickhouse: () => `-- INSERT INTO articles FROM INFILE 'rows.jsonl' FORMAT JSONEachRow
CREATE TABLE articles (
${list({ text: 'Nullable(String)', count: 'Nullable(UInt32)' }, '`', ' ')}
) ENGINE = MergeTree ORDER BY tuple();
`,
} as const

/** An engine that takes rows. */
export type RowEngine = keyof typeof ENGINES

/** The engines {@link rowSchema} knows. */
export const rowEngines = Object.keys(ENGINES) as readonly RowEngine[]

/**
 * The schema of rows for an engine, with a line that loads them.
 * @throws TypeError for an engine that is not known.
 */
export function rowSchema(engine: RowEngine): string {
  checkOneOf('engine', engine, rowEngines, rowSchema)
  return ENGINES[engine]()
}
