import { type Called, checkOneOf } from '../../arguments'
import type { Synonym } from '../../model/administration'
import { checkSynonyms, foldSynonyms } from '../synonyms'
import { synonymAnalysis } from './elasticsearch'
import { solrSynonymType } from './solr'

/** Parts of `settings.analysis` of an Elasticsearch or OpenSearch index. */
export interface SynonymAnalysis {
  /** A filter and an analyzer, by kind and name. */
  analysis: Record<string, Record<string, Record<string, unknown>>>
}

/** Bodies for Solr's managed synonyms. */
export interface SolrSynonyms {
  /** First, body of `POST /solr/COLLECTION/schema`. */
  schema: Record<string, Record<string, unknown>>
  /** Then, body of `PUT /solr/COLLECTION/schema/analysis/synonyms/tinbai`. */
  synonyms: Record<string, string[]>
}

/** Settings for Meilisearch's synonyms. */
export interface MeilisearchSynonyms {
  /** By what is asked for, what is found besides. */
  synonyms: Record<string, string[]>
}

/** One name of Typesense's synonyms; up to version 29 the body of `PUT /collections/articles/synonyms/ID`. */
export interface TypesenseSynonym {
  /** The ID in its address. */
  id: string
  /** What is asked for. */
  root: string
  /** What is found besides. */
  synonyms: string[]
}

/** Body of Typesense's `PUT /synonym_sets/NAME`, from version 30 on. Source: its documentation, "Synonym Sets", 30.0. */
export interface TypesenseSynonymSet {
  /** One for each name. */
  items: TypesenseSynonym[]
}

/** What `synonymSettings` gives for each engine with a synonym filter of its own. */
export interface SynonymSettings {
  /** To be merged with the settings of `mapping`, or the body of `PUT /INDEX/_settings` of a closed index. */
  elasticsearch: SynonymAnalysis
  /** As Elasticsearch's. */
  opensearch: SynonymAnalysis
  /** Two bodies, one after the other. */
  solr: SolrSynonyms
  /** Body of `PATCH /indexes/UID/settings`. */
  meilisearch: MeilisearchSynonyms
  /** A set, which the collection or the query then names in `synonym_sets`. */
  typesense: TypesenseSynonymSet
}

/** An engine that has a synonym filter. */
export type SynonymEngine = keyof SynonymSettings

const lists = (synonyms: readonly Synonym[]): [string, string[]][] =>
  Array.from(foldSynonyms(synonyms), ([name, alike]) => [name, [...alike]])

const TABLE: { [E in SynonymEngine]: (synonyms: readonly Synonym[]) => SynonymSettings[E] } = {
  elasticsearch: synonyms => ({ analysis: synonymAnalysis(lists(synonyms)) }),
  opensearch: synonyms => ({ analysis: synonymAnalysis(lists(synonyms)) }),
  solr: synonyms => ({
    schema: { 'replace-field-type': solrSynonymType() },
    // Its managed filter asks for the name among its synonyms, or takes it out.
    synonyms: Object.fromEntries(lists(synonyms).map(([name, alike]) => [name, [name, ...alike]])),
  }),
  meilisearch: synonyms => ({ synonyms: Object.fromEntries(lists(synonyms)) }),
  typesense: synonyms => ({ items: lists(synonyms).map(([root, alike]) => ({ id: root.replaceAll(' ', '-'), root, synonyms: alike })) }),
}

/** The engines that have a synonym filter; for the others `searchQuery` writes synonyms into the query. */
export const SYNONYM_ENGINES = Object.keys(TABLE) as SynonymEngine[]

/**
 * Settings for an engine's synonym filter, folded as the documents are. Elasticsearch and OpenSearch read them where `searchQuery` is
 * given synonyms too; Solr, Meilisearch and Typesense always.
 * @throws TypeError on an engine without such a filter, or a list that is none of synonyms.
 */
export function synonymSettings<E extends SynonymEngine>(engine: E, synonyms: readonly Synonym[]): SynonymSettings[E] {
  const called: Called = synonymSettings
  checkOneOf('engine', engine, SYNONYM_ENGINES, called)
  checkSynonyms('synonyms', synonyms, called)
  return TABLE[engine](synonyms)
}
