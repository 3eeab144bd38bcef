import { type Called, checkObject, checkOneOf, checkString, checkWhole } from '../../arguments'
import type { Synonym } from '../../model/administration'
import { checkSynonyms } from '../synonyms'
import type { Asking } from './asking'
import { type ElasticsearchIndex, type ElasticsearchQuery, elasticsearch, elasticsearchQuery } from './elasticsearch'
import { type MeilisearchQuery, type MeilisearchSettings, meilisearch, meilisearchQuery } from './meilisearch'
import { type MinisearchOptions, type MinisearchQuery, minisearch, minisearchQuery } from './minisearch'
import { postgresql, postgresqlQuery, type SqlQuery } from './postgresql'
import { type SolrQuery, type SolrSchema, solr, solrQuery } from './solr'
import { sqlite, sqliteQuery } from './sqlite'
import { type TypesenseCollection, type TypesenseQuery, typesense, typesenseQuery } from './typesense'

/** What `mapping` gives for each engine: an object is a JSON body of that engine's API, a string is SQL. */
export interface Mappings {
  /** Body of `PUT /INDEX`. */
  elasticsearch: ElasticsearchIndex
  /** Body of `PUT /INDEX`. */
  opensearch: ElasticsearchIndex
  /** Commands of the schema API, `POST /api/collections/NAME/schema`. */
  solr: SolrSchema
  /** Body of `PATCH /indexes/UID/settings`. */
  meilisearch: MeilisearchSettings
  /** Body of `POST /collections`. */
  typesense: TypesenseCollection
  /** Tables, indexes and a function, as SQL; may be run again. */
  postgresql: string
  /** Tables and triggers (FTS5), as SQL; may be run again. */
  sqlite: string
  /** Options of `new MiniSearch(…)`. */
  minisearch: MinisearchOptions
}

/** What `searchQuery` gives for each engine. */
export interface SearchQueries {
  /** Body of `POST /INDEX/_search`. */
  elasticsearch: ElasticsearchQuery
  /** Body of `POST /INDEX/_search`. */
  opensearch: ElasticsearchQuery
  /** Parameters of `/select`. */
  solr: SolrQuery
  /** Body of `POST /indexes/UID/search`. */
  meilisearch: MeilisearchQuery
  /** Parameters of `/documents/search`. */
  typesense: TypesenseQuery
  /** A statement with `$1` … and its values. */
  postgresql: SqlQuery
  /** A statement with `?` and its values. */
  sqlite: SqlQuery
  /** The query and the options of `search`. */
  minisearch: MinisearchQuery
}

/** A search engine there are settings for. */
export type Engine = keyof Mappings

/** How {@link searchQuery} asks. */
interface QueryOptions {
  /** `all` (default): every word must be found; `any`: some. The engines that grade this themselves do not read it: Elasticsearch, OpenSearch, Solr, Meilisearch, Typesense. */
  match?: 'all' | 'any' | undefined
  /** How many documents, PostgreSQL and SQLite only; default 10. */
  limit?: number | undefined
  /**
   * What else to look for, from `abbreviationSynonyms()`, `provinceSynonyms()` or a list of your own; default none. PostgreSQL, SQLite and
   * MiniSearch have them written into the query; Elasticsearch and OpenSearch read theirs from `synonymSettings`, and only if given some here.
   */
  synonyms?: readonly Synonym[] | undefined
}

type EngineTable = {
  [E in Engine]: { mapping: () => Mappings[E]; query: (query: string, asking: Asking) => SearchQueries[E] }
}

const TABLE: EngineTable = {
  elasticsearch: { mapping: elasticsearch, query: elasticsearchQuery },
  opensearch: { mapping: elasticsearch, query: elasticsearchQuery },
  solr: { mapping: solr, query: solrQuery },
  meilisearch: { mapping: meilisearch, query: meilisearchQuery },
  typesense: { mapping: typesense, query: typesenseQuery },
  postgresql: { mapping: postgresql, query: postgresqlQuery },
  sqlite: { mapping: sqlite, query: sqliteQuery },
  minisearch: { mapping: minisearch, query: minisearchQuery },
}

/** The engines there are settings for. */
export const ENGINES = Object.keys(TABLE) as Engine[]

const MOST_DOCUMENTS = 10_000

function entry<E extends Engine>(engine: E, called: Called): EngineTable[E] {
  if (!Object.hasOwn(TABLE, engine)) checkOneOf('engine', engine, ENGINES, called)
  return TABLE[engine]
}

/** Settings, schema or DDL under which an engine takes search documents. Send them before the first document. Throws a `TypeError` on an unknown engine. */
export const mapping = <E extends Engine>(engine: E): Mappings[E] => entry(engine, mapping).mapping()

/**
 * A user's query for an engine set up by `mapping`: typed with or without marks, in either tone style, NFC or NFD, TCVN3
 * or VNI; quotes keep words together. Nothing of the user's text reaches the engine as syntax. Throws a `TypeError` that names the argument on a wrong one.
 */
export function searchQuery<E extends Engine>(engine: E, query: string, options: QueryOptions = {}): SearchQueries[E] {
  checkString('query', query, searchQuery)
  checkObject('options', options, ['match', 'limit', 'synonyms'], searchQuery)
  const { match = 'all', limit = 10, synonyms = [] } = options
  checkOneOf('options.match', match, ['all', 'any'], searchQuery)
  checkWhole('options.limit', limit, 1, MOST_DOCUMENTS, searchQuery)
  checkSynonyms('options.synonyms', synonyms, searchQuery)
  return entry(engine, searchQuery).query(query, { match, limit, synonyms })
}

export type { QueryOptions }
