import { parseQuery } from '../query'
import type { Asking } from './asking'
import { boosted, each, type Field } from './fields'

/** Body of `PUT /INDEX`, for Elasticsearch 8 and OpenSearch 2. Needs no plugin. */
export interface ElasticsearchIndex {
  settings: { analysis: Record<string, Record<string, Record<string, unknown>>> }
  mappings: { dynamic: false; properties: Record<string, Record<string, unknown>> }
}

function property({ kind, boost: _, ...field }: Field): Record<string, unknown> {
  switch (kind) {
    case 'marked':
    case 'toneless':
      return { type: 'text', analyzer: 'vietnamese' }
    case 'folded':
      return { type: 'text', analyzer: 'vietnamese_folded' }
    case 'exact':
      // Lucene refuses a term of more than 32,766 bytes; a longer one is kept in the source and not indexed.
      return { type: 'keyword', ignore_above: 1024 }
    case 'day':
    case 'moment':
      // A malformed date is kept and not indexed.
      return { type: 'date', format: 'strict_date_optional_time', ignore_malformed: true }
    case 'seconds':
      return { type: 'date', format: 'epoch_second' }
    case 'sum':
      return { type: 'long' }
    case 'stored':
      return field.list ? { type: 'keyword', index: false, doc_values: false } : { type: 'text', index: false }
  }
}

export const elasticsearch = (): ElasticsearchIndex => ({
  settings: {
    analysis: {
      char_filter: {
        // NFD input: what asciifolding does not fold is the loose mark.
        loose_marks: { type: 'pattern_replace', pattern: '\\p{M}+', replacement: '' },
        // The tokenizer keeps `1.600` and `K’Bang` whole; a query cut into words must find them all the same.
        signs: { type: 'pattern_replace', pattern: '[^\\p{L}\\p{M}\\p{N}]+', replacement: ' ' },
      },
      analyzer: {
        vietnamese: { type: 'custom', char_filter: ['signs'], tokenizer: 'standard', filter: ['lowercase'] },
        // The documents come folded; the same chain folds a query somebody sends as it was typed.
        vietnamese_folded: {
          type: 'custom',
          char_filter: ['loose_marks', 'signs'],
          tokenizer: 'standard',
          filter: ['lowercase', 'asciifolding'],
        },
      },
    },
  },
  mappings: { dynamic: false, properties: each(property) },
})

/** The analyzer of queries that know synonyms. */
const SYNONYM_ANALYZER = 'vietnamese_synonyms'

/** A filter with the synonyms, and the analyzer of folded fields with it: for queries, so that the table may change without indexing anew. */
export const synonymAnalysis = (
  synonyms: readonly [name: string, alike: readonly string[]][],
): Record<string, Record<string, Record<string, unknown>>> => {
  const folded = elasticsearch().settings.analysis.analyzer!.vietnamese_folded!
  return {
    filter: { synonyms: { type: 'synonym_graph', synonyms: synonyms.map(([name, alike]) => `${name} => ${[name, ...alike].join(', ')}`) } },
    analyzer: { [SYNONYM_ANALYZER]: { ...folded, filter: [...(folded.filter as string[]), 'synonyms'] } },
  }
}

/** Body of `POST /INDEX/_search`. */
export interface ElasticsearchQuery {
  query: Record<string, unknown>
}

/**
 * Three words of four must stand in one of the folded fields or across them; the whole phrase, the spelling with marks
 * and the tones left out only raise what is found.
 */
export function elasticsearchQuery(query: string, { synonyms }: Asking): ElasticsearchQuery {
  const { text, folded } = parseQuery(query)
  return {
    query: {
      bool: {
        must: [
          {
            multi_match: {
              query: folded,
              type: 'cross_fields',
              fields: boosted('folded'),
              analyzer: synonyms.length > 0 ? SYNONYM_ANALYZER : 'vietnamese_folded',
              minimum_should_match: '75%',
            },
          },
        ],
        should: [
          { multi_match: { query: folded, type: 'phrase', fields: boosted('folded'), boost: 4 } },
          { multi_match: { query: text, type: 'best_fields', fields: boosted('marked'), boost: 0.5 } },
        ],
      },
    },
  }
}
