import { askedFor } from '../asked'
import { parseQuery } from '../query'
import type { Asking } from './asking'
import type { SqlQuery } from './postgresql'

// Column order of the index; bm25 takes the weights in the same order.
const WEIGHTS: Record<string, number> = { title_folded: 8, names_folded: 3, captions_folded: 1, text_folded: 1, title: 2, text: 0.5 }
const COLUMNS = Object.keys(WEIGHTS)

const list = (make: (column: string) => string, between = ', ') => COLUMNS.map(make).join(between)

/**
 * One table: the document as JSON, everything else generated from it, and an FTS5 index over it kept by triggers.
 * `INSERT INTO articles (document) VALUES (?) ON CONFLICT (id) DO UPDATE SET document = excluded.document`. SQLite 3.31 and newer with FTS5.
 */
export const sqlite = (): string => `CREATE TABLE articles (
  key INTEGER PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document)),
  id TEXT NOT NULL GENERATED ALWAYS AS (json_extract(document, '$.id')) STORED UNIQUE,
  url TEXT GENERATED ALWAYS AS (json_extract(document, '$.url')) VIRTUAL,
  site TEXT GENERATED ALWAYS AS (json_extract(document, '$.site')) VIRTUAL,
  published TEXT GENERATED ALWAYS AS (json_extract(document, '$.published')) VIRTUAL,
${list(column => `  ${column} TEXT GENERATED ALWAYS AS (json_extract(document, '$.${column}')) VIRTUAL`, ',\n')}
);
CREATE INDEX articles_published ON articles (published);
CREATE INDEX articles_site ON articles (site);

-- The folded columns come without marks; the others are to keep them.
CREATE VIRTUAL TABLE articles_search USING fts5 (
  ${list(column => column)},
  content = 'articles', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 0'
);
CREATE TRIGGER articles_inserted AFTER INSERT ON articles BEGIN
  INSERT INTO articles_search (rowid, ${list(column => column)}) VALUES (new.key, ${list(column => `new.${column}`)});
END;
CREATE TRIGGER articles_deleted AFTER DELETE ON articles BEGIN
  INSERT INTO articles_search (articles_search, rowid, ${list(column => column)}) VALUES ('delete', old.key, ${list(column => `old.${column}`)});
END;
CREATE TRIGGER articles_updated AFTER UPDATE ON articles BEGIN
  INSERT INTO articles_search (articles_search, rowid, ${list(column => column)}) VALUES ('delete', old.key, ${list(column => `old.${column}`)});
  INSERT INTO articles_search (rowid, ${list(column => column)}) VALUES (new.key, ${list(column => `new.${column}`)});
END;
`

const phrase = (words: readonly string[]) => `"${words.join(' ')}"`

/** Words and phrases stand in quotes: nothing of the user's text is syntax to FTS5. The whole phrase and the spelling with marks raise what is found. */
export function sqliteQuery(query: string, { match, limit, synonyms }: Asking): SqlQuery {
  const { phrases } = parseQuery(query)
  const operator = match === 'all' ? ' AND ' : ' OR '
  const folded = askedFor(phrases, synonyms)
    .map(({ all, or }) =>
      or.length === 0 ? all.map(phrase).join(operator) : `((${all.map(phrase).join(' AND ')}) OR ${or.map(phrase).join(' OR ')})`,
    )
    .join(operator)
  const together = phrase(phrases.flatMap(({ folded }) => folded))
  const marked = phrases.map(({ marked }) => phrase(marked)).join(' AND ')
  const expression =
    phrases.length === 0
      ? '""'
      : `({title_folded names_folded captions_folded text_folded} : (${folded})) OR ({title_folded text_folded} : ${together}) OR ({title text} : (${marked}))`
  const text = `SELECT articles.id, articles.title, articles.url, articles.published, articles.document
FROM articles_search JOIN articles ON articles.key = articles_search.rowid
WHERE articles_search MATCH ?
ORDER BY bm25(articles_search, ${list(column => String(WEIGHTS[column]))}), articles.id
LIMIT ${limit}`
  return { text, values: [expression] }
}
