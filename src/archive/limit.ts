import { type Called, checkWhole } from '../arguments'
import { DEFAULT_MOST, type ReadOptions, type StoredArrival } from './arrival'

/** Bytes of a page, from the options. @throws TypeError */
export function limitOf({ maxPageBytes = DEFAULT_MOST }: ReadOptions, called: Called): number {
  checkWhole('options.maxPageBytes', maxPageBytes, 1, Number.MAX_SAFE_INTEGER, called)
  return maxPageBytes
}

/** Its bytes with a buffer of their own: parts of a larger one would keep it in memory, and cannot be handed to a worker. */
export function owned<T extends StoredArrival>(arrival: T): T {
  if (!('bytes' in arrival)) return arrival
  const { bytes } = arrival
  const own = bytes.constructor === Uint8Array && bytes.byteLength === bytes.buffer.byteLength
  return own ? arrival : { ...arrival, bytes: new Uint8Array(bytes) }
}
