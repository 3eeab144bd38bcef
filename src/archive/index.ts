/** Pages out of folders, WARC, ARC, WACZ, MHTML and NDJSON, one at a time. Node only. */
export type { Arrival, FailedArrival, Origin, PageArrival, ReadFailureCode, ReadOptions, SkipReason } from './arrival'
export { type NamedData, type PageInput, readPages } from './read-pages'
export { type RecordPlace, readRecord } from './read-record'
