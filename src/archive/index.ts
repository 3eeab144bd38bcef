/** Pages out of folders, WARC, WACZ, MHTML and NDJSON, one at a time. Node only. */
export type { Arrival, FailedArrival, Origin, PageArrival, ReadFailureCode, ReadOptions, SkipReason } from './arrival'
export { readPages } from './read-pages'
