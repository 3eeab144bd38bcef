export { ABBREVIATIONS } from '../data/administration/abbreviations'
export { PROVINCES } from '../data/administration/provinces'
export type { Abbreviation, Province, Synonym } from '../model/administration'
export { type DocumentNumber, documentNumbers } from '../text/document-numbers'
export { type Amount, amounts } from './amounts'
export { toEsBulk } from './bulk'
export { type SearchDocument, type SearchOptions, toSearchDocument } from './document'
export { type EventDate, eventDates } from './event-dates'
export { fingerprint, fingerprintDistance, SAME_ARTICLE } from './fingerprint'
export { type FoundDocument, type Highlight, type HighlightOptions, highlight } from './highlight'
export { ENGINES, type Engine, type Mappings, mapping, type QueryOptions, type SearchQueries, searchQuery } from './mapping'
export {
  type MeilisearchSynonyms,
  type SolrSynonyms,
  SYNONYM_ENGINES,
  type SynonymAnalysis,
  type SynonymEngine,
  type SynonymSettings,
  synonymSettings,
  type TypesenseSynonym,
  type TypesenseSynonymSet,
} from './mapping/synonym-settings'
export { type Passage, type PassageOptions, toPassages } from './passages'
export { type ParsedQuery, parseQuery } from './query'
export { type Snippet, type SnippetHit, type SnippetOptions, snippets } from './snippets'
export { abbreviationSynonyms, provinceSynonyms } from './synonyms'
