/** Pages out of folders, WARC, ARC, WACZ, MHTML and NDJSON, one at a time, and the records a batch made of them. Node only. */
export type { Decoding, Failure, Origin, PageFailureCode, PageRecord, Provenance, ReadFailureCode } from '../model/record'
export type { Arrival, FailedArrival, PageArrival, ReadOptions, SkipReason } from './arrival'
export type { Inputs } from './paths'
export { type NamedData, type PageInput, type PageInputs, readPages, type WebStream } from './read-pages'
export { type RecordPlace, readRecord } from './read-record'
export { type BadRecord, type ReadRecordsOptions, RecordError, readRecords } from './read-records'
