import { DEFAULT_MOST, type ReadOptions, type StoredArrival } from './arrival'

/** Bytes of a page, from the options. @throws TypeError */
export function limitOf({ maxPageBytes = DEFAULT_MOST }: ReadOptions): number {
  if (!Number.isInteger(maxPageBytes) || maxPageBytes < 1)
    throw new TypeError(`maxPageBytes must be a whole number of bytes above 0, not ${String(maxPageBytes)}`)
  return maxPageBytes
}

/** Its bytes with a buffer of their own: parts of a larger one would keep it in memory, and cannot be handed to a worker. */
export function owned<T extends StoredArrival>(arrival: T): T {
  if (!('bytes' in arrival)) return arrival
  const { bytes } = arrival
  const own = bytes.constructor === Uint8Array && bytes.byteLength === bytes.buffer.byteLength
  return own ? arrival : { ...arrival, bytes: new Uint8Array(bytes) }
}
