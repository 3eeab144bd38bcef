import { parseQuery } from '../query'
import { boosted, FIELDS, type Field } from './fields'

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
  // Days may be partial ("2019-07"): DateRangeField takes those, a point field does not.
  day: 'day',
  seconds: 'seconds',
  stored: 'stored',
}

/** Leaves out `id`, which every schema has as its key. */
export const solr = (): SolrSchema => ({
  'add-field-type': [
    {
      name: 'text_vi',
      class: 'solr.TextField',
      positionIncrementGap: '100',
      analyzer: { tokenizer: { name: 'standard' }, filters: [{ name: 'lowercase' }] },
    },
    {
      name: 'text_vi_folded',
      class: 'solr.TextField',
      positionIncrementGap: '100',
      analyzer: {
        charFilters: [{ name: 'patternReplace', pattern: '\\p{M}+', replacement: '' }],
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

/** Parameters of `/select`. */
export interface SolrQuery {
  defType: 'edismax'
  q: string
  qf: string
  pf: string
  bq?: string
  mm: string
  uf: string
  sow: 'false'
}

const quoted = (words: readonly string[]) => `"${words.join(' ')}"`

/** Words and phrases only: nothing of the user's text reaches the query parser as syntax. */
export function solrQuery(query: string): SolrQuery {
  const { phrases } = parseQuery(query)
  const q = phrases.map(phrase => (phrase.folded.length === 1 ? phrase.folded[0]! : quoted(phrase.folded))).join(' ')
  const marked = quoted(phrases.flatMap(phrase => phrase.marked))
  return {
    defType: 'edismax',
    // Lower-case words are never the operators AND, OR, NOT. Without words Solr finds nothing.
    q,
    qf: boosted('folded').join(' '),
    pf: boosted('folded').join(' '),
    ...(phrases.length > 0 && { bq: `title:${marked} text:${marked}` }),
    mm: '75%',
    uf: '-*',
    sow: 'false',
  }
}
