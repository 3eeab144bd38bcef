import type { StoredPage } from '../archive/arrival'
import type { PageRecord } from '../model/record'
import type { Recipe } from './recipe'
import { toRow } from './row'
import { type Mark, markOf } from './tally'

/** A line of JSON that came through a pipe: to read it is the worker's. */
export interface PageLine {
  kind: 'line'
  bytes: Uint8Array
  /** Of its page, in bytes. */
  most: number
}

/** What a worker makes a record of. */
export type Work = StoredPage | PageLine

/** What the batch sends its workers: the recipe first, then pages. */
export type ToWorker = { recipe: Recipe } | { pages: { id: number; work: Work }[] }

/** What comes back: `ready` once, then for each page its record as one line of JSON, ended by `\n`, in UTF-8. */
export type FromWorker = { ready: true } | ({ id: number } & Line)

/** A page's record as a line of JSONL. */
export interface Line {
  line: Uint8Array
  mark: Mark
}

/** A record written in the form the recipe asks for. */
export const lineOf = (record: PageRecord, { form }: Pick<Recipe, 'form'>): Line => ({
  line: Buffer.from(`${JSON.stringify(form === 'row' ? toRow(record) : record)}\n`),
  mark: markOf(record),
})
