import { parseQuery } from '../query'
import { boosted, FIELDS, type Field, fieldsOf } from './fields'

/** Body of `POST /solr/COLLECTION/schema`, Solr 8 and newer. */
export interface SolrSchema {
  'add-field-type': Record<string, unknown>[]
  'add-field': Record<string, unknown>[]
}

const TYPES: Record<Field['kind'], string> = {
  marked: 'text_vi',
  toneless: 'text_vi',
  folded: 'text_vi_folded',
  exact: 'string',
  day: 'day',
  // Solr's date fields take no zone ("+07:00"), and all but DateRangeField no part of a date; as strings ISO dates sort and range alike.
  moment: 'string',
  seconds: 'seconds',
  sum: 'seconds',
  stored: 'stored',
}

// The tokenizer keeps `1.600` and `K’Bang` whole; a query cut into words must find them all the same.
const SIGNS = { name: 'patternReplace', pattern: '[^\\p{L}\\p{M}\\p{N}]+', replacement: ' ' }
const LOOSE_MARKS = { name: 'patternReplace', pattern: '\\p{M}+', replacement: '' }

/** Leaves out `id`, which every schema has as its key. */
export const solr = (): SolrSchema => ({
  'add-field-type': [
    {
      name: 'text_vi',
      class: 'solr.TextField',
      positionIncrementGap: '100',
      analyzer: { charFilters: [SIGNS], tokenizer: { name: 'standard' }, filters: [{ name: 'lowercase' }] },
    },
    {
      name: 'text_vi_folded',
      class: 'solr.TextField',
      positionIncrementGap: '100',
      analyzer: {
        charFilters: [LOOSE_MARKS, SIGNS],
        tokenizer: { name: 'standard' },
        filters: [{ name: 'lowercase' }, { name: 'asciiFolding' }],
      },
    },
    { name: 'day', class: 'solr.DateRangeField' },
    { name: 'seconds', class: 'solr.LongPointField', docValues: true },
    { name: 'stored', class: 'solr.StrField', indexed: false, docValues: false },
  ],
  'add-field': (Object.entries(FIELDS) as [string, Field][])
    .filter(([name]) => name !== 'id')
    .map(([name, field]) => ({
      name,
      type: TYPES[field.kind],
      stored: true,
      multiValued: field.list === true,
    })),
})

/** The type of folded fields with a managed synonym filter for queries, named `tinbai`. */
export function solrSynonymType(): Record<string, unknown> {
  const { analyzer, ...type } = solr()['add-field-type'].find(({ name }) => name === 'text_vi_folded')!
  const { filters, ...rest } = analyzer as { filters: unknown[] }
  return {
    ...type,
    indexAnalyzer: analyzer,
    queryAnalyzer: { ...rest, filters: [...filters, { name: 'managedSynonymGraph', managed: 'tinbai' }] },
  }
}

/** Parameters of `/select`. */
export interface SolrQuery {
  defType: 'edismax'
  q: string
  qf: string
  bq?: string
  mm: string
  uf: string
  sow: 'false'
}

const quoted = (words: readonly string[]) => `"${words.join(' ')}"`

const PHRASE_BOOST = 4

/** The whole phrase, and the spelling with marks: they only raise what is found. (`pf` leaves out what stands in quotes.) */
function raised(phrases: readonly { folded: string[]; marked: string[] }[]): string {
  const together = quoted(phrases.flatMap(phrase => phrase.folded))
  const marked = quoted(phrases.flatMap(phrase => phrase.marked))
  const folded = fieldsOf('folded').map(([name, { boost = 1 }]) => `${name}:${together}^${boost * PHRASE_BOOST}`)
  return [...folded, ...fieldsOf('marked').map(([name]) => `${name}:${marked}`)].join(' ')
}

/** Words and phrases only: nothing of the user's text reaches the query parser as syntax. */
export function solrQuery(query: string): SolrQuery {
  const { phrases } = parseQuery(query)
  const q = phrases.map(phrase => (phrase.folded.length === 1 ? phrase.folded[0]! : quoted(phrase.folded))).join(' ')
  return {
    defType: 'edismax',
    // Lower-case words are never the operators AND, OR, NOT. Without words Solr finds nothing.
    q,
    qf: boosted('folded').join(' '),
    ...(phrases.length > 0 && { bq: raised(phrases) }),
    mm: '75%',
    uf: '-*',
    sow: 'false',
  }
}
