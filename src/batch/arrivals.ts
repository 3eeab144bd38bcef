import type { ReadOptions, SkipReason, StoredArrival } from '../archive/arrival'
import { readStored } from '../archive/read-pages'

export interface ArrivalFilter {
  /** At most so many pages and failures. */
  limit?: number
  /** Captured at that moment or later; a date stands for its beginning, UTC. */
  since?: string
  /** Captured before the end of that day, month or year, UTC. */
  until?: string
}

/** Why a page of an archive is no page of the batch: the reader's reasons and the filter's own. */
export type LeftOut = SkipReason | 'outside-dates' | 'no-capture-date'

export type Admitted = Exclude<StoredArrival, { kind: 'skipped' }> | { kind: 'skipped'; because: LeftOut }

const zoned = (date: string) => (date.includes('T') && !/(?:Z|[+-]\d{2}:\d{2})$/u.test(date) ? `${date}Z` : date)

/** Milliseconds at which a date of any precision begins. */
const begin = (date: string) => Date.parse(zoned(date))

/** Milliseconds at which it is over: a month at the start of the next, a moment right after itself. */
export function end(date: string): number {
  const start = new Date(begin(date))
  if (date.includes('T')) return start.getTime() + 1
  const [year, month, day] = [start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate()]
  if (date.length === 4) return Date.UTC(year + 1, 0)
  return date.length === 7 ? Date.UTC(year, month + 1) : Date.UTC(year, month, day + 1)
}

function leftOut(captured: string | undefined, { since, until }: ArrivalFilter): LeftOut | undefined {
  if (since === undefined && until === undefined) return undefined
  if (captured === undefined) return 'no-capture-date'
  const moment = Date.parse(captured)
  const inside = (since === undefined || moment >= begin(since)) && (until === undefined || moment < end(until))
  return inside ? undefined : 'outside-dates'
}

/** What the inputs hold, in their order, as far as the filter lets it through. */
export const arrivals = (inputs: readonly string[], filter: ArrivalFilter = {}, read: ReadOptions = {}): AsyncGenerator<Admitted> =>
  admitted(readStored(inputs, read), filter)

export async function* admitted(source: AsyncIterable<StoredArrival>, filter: ArrivalFilter): AsyncGenerator<Admitted> {
  const { limit = Number.POSITIVE_INFINITY } = filter
  let admitted = 0
  if (admitted >= limit) return
  for await (const arrival of source) {
    if (arrival.kind === 'skipped') {
      yield arrival
      continue
    }
    const because = arrival.kind === 'failure' ? undefined : leftOut(arrival.origin.captured, filter)
    if (because !== undefined) {
      yield { kind: 'skipped', because }
      continue
    }
    yield arrival
    if (++admitted >= limit) return
  }
}
