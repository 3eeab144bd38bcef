import type { SearchDocument } from '../document'

/**
 * What a field of the document is to an engine.
 *
 * - `marked`: words in their own spelling; `folded`: words without marks; `toneless`: words without tones
 * - `exact`: taken whole, to filter and count by; `day`: an ISO date;
 *   `moment`: an ISO date, whole or in part, with a time or a zone or without; `seconds`: a number to sort by; `sum`: a whole number to filter by
 * - `stored`: given back, never searched
 */
export type FieldKind = 'marked' | 'folded' | 'toneless' | 'exact' | 'day' | 'moment' | 'seconds' | 'sum' | 'stored'

export interface Field {
  kind: FieldKind
  list?: true
  /** May be missing from a document. */
  optional?: true
  /** How much a hit here counts beside one in the text; 1 where it is not said. */
  boost?: number
}

/** Every field of `SearchDocument`; a field without a place here does not compile. */
export const FIELDS: Record<keyof SearchDocument, Field> = {
  id: { kind: 'exact' },
  fingerprint: { kind: 'exact' },
  url: { kind: 'exact', optional: true },
  title: { kind: 'marked', boost: 2 },
  lead: { kind: 'stored', optional: true },
  text: { kind: 'marked' },
  title_folded: { kind: 'folded', boost: 3 },
  text_folded: { kind: 'folded' },
  text_tone: { kind: 'toneless' },
  captions: { kind: 'stored', list: true },
  captions_folded: { kind: 'folded' },
  bylines: { kind: 'exact', list: true },
  people: { kind: 'exact', list: true },
  organisations: { kind: 'exact', list: true },
  names_folded: { kind: 'folded', boost: 2 },
  source: { kind: 'exact', optional: true },
  section: { kind: 'exact', list: true },
  published: { kind: 'moment', optional: true },
  published_certain: { kind: 'exact', list: true },
  published_at: { kind: 'seconds', optional: true },
  modified: { kind: 'moment', optional: true },
  language: { kind: 'exact' },
  site: { kind: 'exact', optional: true },
  attachments: { kind: 'stored', list: true },
  attachment_urls: { kind: 'stored', list: true },
  document_type: { kind: 'exact', optional: true },
  document_number: { kind: 'exact', optional: true },
  document_issued: { kind: 'moment', optional: true },
  document_effective: { kind: 'moment', optional: true },
  document_numbers: { kind: 'exact', list: true },
  event_dates: { kind: 'day', list: true },
  amounts: { kind: 'sum', list: true },
}

type Name = keyof SearchDocument

const ENTRIES = Object.entries(FIELDS) as [Name, Field][]

export const fieldsOf = (...kinds: FieldKind[]): [Name, Field][] => ENTRIES.filter(([, field]) => kinds.includes(field.kind))

/** `title_folded^4 names_folded^2 …`, as Lucene's query parsers write boosts. */
export const boosted = (...kinds: FieldKind[]): string[] =>
  fieldsOf(...kinds).map(([name, { boost = 1 }]) => (boost === 1 ? name : `${name}^${boost}`))

/** One object with an entry for each field. */
export const each = <T>(make: (field: Field, name: Name) => T): Record<Name, T> =>
  Object.fromEntries(ENTRIES.map(([name, field]) => [name, make(field, name)])) as Record<Name, T>
