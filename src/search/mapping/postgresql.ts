import { askedFor } from '../asked'
import { parseQuery } from '../query'
import type { Asking } from './asking'

/**
 * One table: the document as JSON, everything else generated from it. `INSERT INTO articles (document) VALUES ($1)
 * ON CONFLICT (id) DO UPDATE SET document = EXCLUDED.document`. PostgreSQL 12 and newer, database in UTF-8, no extension.
 */
export const postgresql =
  (): string => String.raw`-- The default parser reads 39/kh-ubnd as a file and 1.600 as a number: signs become spaces, so that a query is cut as the text is.
-- A tsvector holds one megabyte and 16,383 positions: the text is cut well before.
CREATE OR REPLACE FUNCTION tinbai_words(text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT regexp_replace(left($1, 250000), '[\u0001-/:-@[-${'`'}{-\u00bf\u2000-\u206f\u3000-\u303f]+', ' ', 'g') $$;

CREATE TABLE articles (
  document jsonb NOT NULL,
  id text GENERATED ALWAYS AS (document ->> 'id') STORED PRIMARY KEY,
  url text GENERATED ALWAYS AS (document ->> 'url') STORED,
  title text GENERATED ALWAYS AS (document ->> 'title') STORED,
  site text GENERATED ALWAYS AS (document ->> 'site') STORED,
  published text GENERATED ALWAYS AS (document ->> 'published') STORED,
  document_numbers jsonb GENERATED ALWAYS AS (document -> 'document_numbers') STORED,
  search tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('simple'::regconfig, tinbai_words(document ->> 'title_folded')), 'A') ||
    setweight(to_tsvector('simple'::regconfig, tinbai_words(document ->> 'names_folded')), 'B') ||
    setweight(to_tsvector('simple'::regconfig, tinbai_words(document ->> 'captions_folded')), 'C') ||
    setweight(to_tsvector('simple'::regconfig, tinbai_words(document ->> 'text_folded')), 'D')
  ) STORED,
  search_marked tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('simple'::regconfig, tinbai_words(document ->> 'title')), 'A') ||
    setweight(to_tsvector('simple'::regconfig, tinbai_words(document ->> 'text')), 'D')
  ) STORED
);

CREATE INDEX articles_search ON articles USING gin (search);
CREATE INDEX articles_published ON articles (published);
CREATE INDEX articles_site ON articles (site);
-- WHERE document_numbers ? '39/KH-UBND'
CREATE INDEX articles_document_numbers ON articles USING gin (document_numbers);
`

/** A statement and its parameters, as `pg` and `postgres` take them. */
export interface SqlQuery {
  text: string
  values: string[]
}

const lexeme = (word: string) => `'${word.replace(/['\\]/g, '$&$&')}'`

/** Documents with the phrase together come first, then those near to the spelling with marks, then by how near the words stand. */
export function postgresqlQuery(query: string, { match, limit, synonyms }: Asking): SqlQuery {
  const { phrases } = parseQuery(query)
  const joined = (words: readonly string[], operator: string) => words.map(lexeme).join(operator)
  const inRow = (words: readonly string[]) => `(${joined(words, ' <-> ')})`
  const operator = match === 'all' ? ' & ' : ' | '
  const words = askedFor(phrases, synonyms)
    .map(({ all, or }) =>
      or.length === 0 ? all.map(inRow).join(operator) : `((${all.map(inRow).join(' & ')}) | ${or.map(inRow).join(' | ')})`,
    )
    .join(operator)
  const together = joined(
    phrases.flatMap(phrase => phrase.folded),
    ' <-> ',
  )
  const marked = joined(
    phrases.flatMap(phrase => phrase.marked),
    ' | ',
  )
  const text = `SELECT id, title, url, published, document
FROM articles
WHERE search @@ $1::tsquery
ORDER BY (search @@ $2::tsquery) DESC,
  ts_rank_cd(search, $1::tsquery, 1) + ts_rank(search_marked, $3::tsquery, 1) DESC, published DESC NULLS LAST, id
LIMIT ${limit}`
  return { text, values: [words, together, marked] }
}
