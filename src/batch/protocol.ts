import type { StoredPage } from '../archive/arrival'
import type { Recipe } from './recipe'
import type { Mark } from './tally'

/** What the batch sends its workers: the recipe first, then pages. */
export type ToWorker = { recipe: Recipe } | { pages: { id: number; arrival: StoredPage }[] }

/** What comes back: `ready` once, then for each page its record as one line of JSON, ended by `\n`, in UTF-8. */
export type FromWorker = { ready: true } | { id: number; line: Uint8Array; mark: Mark }

export const lineOf = (record: unknown): Uint8Array => Buffer.from(`${JSON.stringify(record)}\n`)
