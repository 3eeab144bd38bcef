import { isRecord } from '../archive/read-records'
import { wrong } from '../arguments'
import type { Article, Block, ListItem } from '../model/article'
import type { PageRecord } from '../model/record'

/** A value of a row: text, a count, or nothing. */
export type Value = string | number | null

/** A column of a row: its name, its type, and what a record says in it. */
export interface Column {
  /** As it stands in the row. */
  name: string
  /** `text` is a string or null, `count` a whole number or null. */
  type: 'text' | 'count'
  /** What it says of a record; nothing is null. */
  of(record: PageRecord, article: Partial<Article>): Value | undefined
}

const joined = (parts: readonly string[] | undefined, between: string): string | null =>
  parts === undefined || parts.length === 0 ? null : [...new Set(parts)].join(between)

const listLines = (items: readonly ListItem[]): string[] =>
  items.flatMap(({ text, list }) => [text, ...(list === undefined ? [] : listLines(list.items))])

/** What a block says, without figures. */
function blockText(block: Block): string {
  switch (block.type) {
    case 'list':
      return listLines(block.items).join('\n')
    case 'table':
      return block.rows.map(row => row.map(({ text }) => text).join(' | ')).join('\n')
    case 'figure':
    case 'embed':
      return ''
    default:
      return 'text' in block ? block.text : ''
  }
}

const bodyText = (body: readonly Block[] | undefined) => joinedText(body?.map(blockText))
const joinedText = (texts: readonly string[] | undefined): string | null => texts?.filter(text => text !== '').join('\n\n') || null

/** The columns of a row, in their order; schemas of engines are made of them. A column is never taken away, new ones come last. */
export const COLUMNS: readonly Column[] = [
  { name: 'id', type: 'text', of: ({ origin }) => (origin.id === undefined ? null : String(origin.id)) },
  { name: 'status', type: 'text', of: ({ status }) => status },
  { name: 'because', type: 'text', of: record => (record.status === 'no-article' ? record.because : null) },
  { name: 'error_code', type: 'text', of: record => (record.status === 'error' ? record.error.code : null) },
  { name: 'error_message', type: 'text', of: record => (record.status === 'error' ? record.error.message : null) },
  { name: 'input', type: 'text', of: ({ origin }) => origin.input },
  { name: 'path', type: 'text', of: ({ origin }) => origin.path },
  { name: 'record', type: 'text', of: ({ origin }) => origin.record },
  { name: 'url', type: 'text', of: ({ origin }) => origin.url },
  { name: 'captured', type: 'text', of: ({ origin }) => origin.captured },
  { name: 'payload_digest', type: 'text', of: ({ origin }) => origin.payloadDigest },
  { name: 'revisit_of', type: 'text', of: ({ origin }) => origin.revisitOf },
  { name: 'digest', type: 'text', of: ({ origin }) => origin.digest },
  { name: 'charset', type: 'text', of: ({ decoding }) => decoding?.charset },
  {
    name: 'notices',
    type: 'text',
    of: ({ notices }) =>
      joined(
        notices.map(({ code }) => code),
        ' ',
      ),
  },
  { name: 'title', type: 'text', of: (_, { title }) => title },
  { name: 'kicker', type: 'text', of: (_, { kicker }) => kicker },
  { name: 'section', type: 'text', of: (_, { section }) => joined(section, ' › ') },
  { name: 'lead', type: 'text', of: (_, { lead }) => lead },
  { name: 'text', type: 'text', of: (_, { body }) => bodyText(body) },
  {
    name: 'bylines',
    type: 'text',
    of: (_, { bylines }) =>
      joined(
        bylines?.map(({ name }) => name),
        '; ',
      ),
  },
  { name: 'source', type: 'text', of: (_, { source }) => source?.name },
  { name: 'published', type: 'text', of: (_, { published }) => published?.iso },
  { name: 'published_day', type: 'text', of: (_, { published }) => /^\d{4}-\d\d-\d\d/.exec(published?.iso ?? '')?.[0] },
  { name: 'modified', type: 'text', of: (_, { modified }) => modified?.iso },
  { name: 'language', type: 'text', of: (_, { language }) => language },
  { name: 'site', type: 'text', of: (_, { site }) => site },
  { name: 'figures', type: 'count', of: (_, { figures }) => figures?.length },
  { name: 'attachments', type: 'count', of: (_, { attachments }) => attachments?.length },
  { name: 'article', type: 'text', of: record => (record.status === 'article' ? JSON.stringify(record.article) : null) },
  { name: 'tool', type: 'text', of: ({ tool }) => tool },
  { name: 'tags', type: 'text', of: (_, { tags }) => joined(tags, '; ') },
  { name: 'image', type: 'text', of: (_, { image }) => image?.src },
  { name: 'next', type: 'text', of: (_, { next }) => next },
  { name: 'fingerprint', type: 'text', of: record => (record.status === 'article' ? record.fingerprint : null) },
  { name: 'document_type', type: 'text', of: (_, { document }) => document?.type },
  { name: 'document_number', type: 'text', of: (_, { document }) => document?.number },
  { name: 'document_issuer', type: 'text', of: (_, { document }) => document?.issuer },
  { name: 'document_issued', type: 'text', of: (_, { document }) => document?.issued?.iso },
  { name: 'document_signer', type: 'text', of: (_, { document }) => document?.signer },
  { name: 'document_effective', type: 'text', of: (_, { document }) => document?.effective?.iso },
]

/** A record as one flat row: every column always there, null where it is empty, the article as JSON in `article`. */
export type Row = Record<string, Value>

/**
 * A record as one flat row.
 * @throws TypeError where it is no record.
 */
export function toRow(record: PageRecord): Row {
  if (!isRecord(record)) wrong('record', 'a record as toRecord, readRecords or a batch gives it', record, toRow)
  const article = record.status === 'article' ? record.article : {}
  return Object.fromEntries(COLUMNS.map(({ name, of }) => [name, of(record, article) ?? null]))
}
