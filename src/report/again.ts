import type { StoredPage } from '../archive/arrival'
import { unpacked } from '../archive/http-body'
import { arrivals } from '../batch/arrivals'
import { wholeDay } from '../batch/page-record'
import { extractOptions } from '../batch/recipe'
import type { Sidecar } from '../batch/sidecar'
import { decode } from '../engine/decode/decode'
import type { ExtractOptions } from '../model/options'
import type { PageRecord, Provenance } from '../model/record'

/** A page as its batch read it. */
export interface PageAgain {
  /** Of its bytes. */
  size: number
  text: string
  options: ExtractOptions
}

/** Undefined where the record has no page: it could not be read, or its input has changed. */
export type ReadAgain = (record: PageRecord) => Promise<PageAgain | undefined>

const keyOf = ({ input, path, record, url }: Provenance): string => JSON.stringify([input, path, record, url])

function textOf(stored: StoredPage, options: ExtractOptions): PageAgain | undefined {
  const page = unpacked(stored)
  if (page.kind === 'failure') return undefined
  const { bytes, contentType, input, origin } = page
  return {
    size: bytes.length,
    text: decode(bytes, { ...(contentType !== undefined && { contentType }) }).text,
    options: {
      ...options,
      ...(input !== undefined && { input }),
      ...(origin.url !== undefined && { url: origin.url }),
      ...(origin.captured !== undefined && { captured: wholeDay(origin.captured) }),
    },
  }
}

/**
 * Reads the pages of an output's records again, one after another: records stand in the order of their inputs, so one pass over those has
 * them all. `lost` is told once where the inputs are gone or have changed since.
 */
export async function pagesAgain(sidecar: Sidecar, lost: () => void): Promise<{ page: ReadAgain; end(): Promise<void> }> {
  const options = await extractOptions(sidecar.recipe)
  const source = arrivals(sidecar.inputs, sidecar.filter)
  let gone = false
  const page: ReadAgain = async record => {
    while (!gone) {
      const { value: arrival, done } = await source.next()
      if (done) break
      if (arrival.kind === 'skipped') continue
      if (keyOf(arrival.origin) !== keyOf(record.origin)) break
      return arrival.kind === 'failure' ? undefined : textOf(arrival, options)
    }
    if (!gone) lost()
    gone = true
    return undefined
  }
  return { page, end: async () => void (await source.return(undefined)) }
}
