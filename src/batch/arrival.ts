import type { ExtractOptions } from '../model/options'
import type { Failure, Provenance } from './record'

/** What reading an input gives, one after another. */
export type Arrival =
  | { kind: 'page'; page: Provenance; bytes: Uint8Array; contentType?: string; input?: ExtractOptions['input'] }
  /** A page that could not be read; where `ends` is set, nothing more can be read from this input. */
  | { kind: 'failure'; page: Provenance; error: Failure; ends: boolean }
  /** Something in the archive that is no page, with the reason it is counted by. */
  | { kind: 'skipped'; reason: string }

export type PageArrival = Extract<Arrival, { kind: 'page' }>
export type FailedArrival = Extract<Arrival, { kind: 'failure' }>
