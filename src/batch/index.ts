/** Records of pages for a worker of your own: of a queue, an engine, a function. Node only. */

export type { Decoding, Failure, PageRecord, Provenance } from '../model/record'
export { toRecord } from './page-record'
export { COLUMNS as rowColumns, type Column as RowColumn, type Row, toRow, type Value as RowValue } from './row'
export { type RowEngine, rowEngines, rowSchema } from './row-schema'
export { startWorkers, type Workers, type WorkersOptions } from './workers'
