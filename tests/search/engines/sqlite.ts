import sqliteWasm, { type Database } from 'node-sqlite3-wasm'
import { mapping, searchQuery } from '../../../src/search'
import { type Driver, plainWords } from './driver'

const INSERT = 'INSERT INTO articles (document) VALUES (?) ON CONFLICT (id) DO UPDATE SET document = excluded.document'

function withDatabase<T>(work: (database: Database) => T): T {
  const database = new sqliteWasm.Database()
  try {
    return work(database)
  } finally {
    database.close()
  }
}

function insertAll<T>(database: Database, sql: string, rows: readonly T[], values: (row: T) => string[]): void {
  const statement = database.prepare(sql)
  try {
    for (const row of rows) statement.run(values(row))
  } finally {
    statement.finalize()
  }
}

const ids = (rows: unknown[]) => (rows as { id: string }[]).map(row => row.id)

export const sqlite: Driver = {
  name: 'SQLite FTS5',
  folding: 'unicode61 remove_diacritics 2',
  missing: async () => undefined,
  documents: async (documents, queries) =>
    withDatabase(database => {
      database.exec(mapping('sqlite'))
      insertAll(database, INSERT, documents, document => [JSON.stringify(document)])
      return queries.map(query => {
        const ask = (match: 'all' | 'any') => {
          const { text, values } = searchQuery('sqlite', query, { match })
          return ids(database.all(text, values))
        }
        const all = ask('all')
        return all.length > 0 ? all : ask('any')
      })
    }),
  raw: async (pages, queries) =>
    withDatabase(database => {
      database.exec("CREATE VIRTUAL TABLE pages USING fts5 (id UNINDEXED, text, tokenize = 'unicode61 remove_diacritics 2')")
      insertAll(database, 'INSERT INTO pages (id, text) VALUES (?, ?)', pages, page => [page.id, page.text])
      return queries.map(query => {
        const ask = (operator: string) => {
          const words = plainWords(query).map(word => `"${word}"`)
          return ids(database.all('SELECT id FROM pages WHERE pages MATCH ? ORDER BY rank LIMIT 10', [words.join(operator)]))
        }
        const all = ask(' AND ')
        return all.length > 0 ? all : ask(' OR ')
      })
    }),
}
