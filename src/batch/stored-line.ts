import { parseLine } from './lines'
import type { PageRecord, Provenance } from './record'
import type { Row } from './row'
import { type Mark, markOf } from './tally'

/** What a line of an earlier run says, whatever form it is in, as far as it is needed to go on. */
export interface StoredLine {
  page: Provenance
  mark: Mark
}

const PROVENANCE = {
  input: 'input',
  id: 'id',
  path: 'path',
  record: 'record',
  url: 'url',
  captured: 'captured',
  payload_digest: 'payloadDigest',
  revisit_of: 'revisitOf',
  digest: 'digest',
} as const satisfies Record<string, keyof Provenance>

const isRow = (line: PageRecord | Row): line is Row => !('schema' in line)

/** The record of a row, but for its text: enough to be counted. */
function ofRow(row: Row): StoredLine {
  const page = Object.fromEntries(
    Object.entries(PROVENANCE).flatMap(([column, name]) => (row[column] == null ? [] : [[name, row[column]]])),
  ) as unknown as Provenance
  const article = row.article == null ? {} : (JSON.parse(String(row.article)) as { url?: string; site?: string })
  const charset = row.charset == null ? {} : { charset: { charset: row.charset } }
  const rest = { because: row.because, error: { code: row.error_code }, article }
  return { page, mark: markOf({ status: row.status, page, ...charset, ...rest } as unknown as PageRecord) }
}

export function readLine(bytes: Uint8Array): StoredLine {
  const line = parseLine<PageRecord | Row>(bytes)
  return isRow(line) ? ofRow(line) : { page: line.page, mark: markOf(line) }
}
