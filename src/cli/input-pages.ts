import { basename } from 'node:path'
import type { FailedArrival, PageArrival, StoredArrival } from '../archive/arrival'
import { unpacked } from '../archive/http-body'
import { readStored } from '../archive/read-pages'
import { readStoredRecord } from '../archive/read-record'
import { wholeDay } from '../batch/page-record'
import type { ExtractOptions } from '../model/options'
import type { Origin } from '../model/record'
import { EXIT, Stop } from './exit'
import { fetchPage, isAddress } from './fetch-page'
import type { InputFlags } from './place-flags'
import { holdsRecords } from './records'
import { say } from './streams'

/** What an input holds: an address one page, a place in a file one record, stdin and files the pages inside. */
export async function* arrivalsOf(input: string, { offset, length, timeLimit, quiet }: InputFlags): AsyncGenerator<StoredArrival> {
  if (offset !== undefined) {
    const arrival = await readStoredRecord(input, { offset, length })
    // As nothing else would be said.
    if (arrival.kind === 'skipped' && !quiet) say(`${input}: no page at byte ${offset} (${arrival.because})`)
    yield arrival
  } else if (isAddress(input)) yield await fetchPage(input, { seconds: timeLimit, quiet })
  else yield* readStored([input === '-' ? process.stdin : input], {})
}

/** What a page is called to a person: its input, and where in it the page stood. */
export const pageName = ({ input, path, url }: Origin): string =>
  [input === '-' ? 'stdin' : input, path ?? (url === input ? undefined : url)].filter(Boolean).join(': ')

/** A page, and what its input says of it. */
export interface NamedPage {
  bytes: Uint8Array
  name: string
  origin: Origin
  known: Pick<ExtractOptions, 'contentType' | 'captured' | 'input'> & { url?: string }
}

function named({ origin, bytes, contentType, input }: PageArrival): NamedPage {
  const { url, captured } = origin
  return {
    bytes,
    origin,
    name: isAddress(origin.input) ? url! : origin.input === '-' ? (url ?? 'stdin') : (origin.path ?? url ?? basename(origin.input)),
    known: {
      ...(url !== undefined && { url }),
      ...(contentType !== undefined && { contentType }),
      ...(input !== undefined && { input }),
      // That a page is fetched today says nothing of its layout: it may be an old one, from an archive on the web.
      ...(captured !== undefined && !isAddress(origin.input) && { captured: wholeDay(captured) }),
    },
  }
}

/** How to read a page: what an archive says of it goes before `options`, what a server says does not, as the page may be another's copy. */
export const optionsFor = ({ origin, known }: NamedPage, options: ExtractOptions): ExtractOptions =>
  isAddress(origin.input) ? { ...known, ...options } : { ...options, ...known }

const failureName = ({ origin }: FailedArrival) => pageName(origin)

/**
 * The pages of an input, for commands that look at them one by one.
 * @throws Stop where it cannot be read and no page came before, where nothing of it is a page, or it holds records.
 */
export async function* pagesOf(input: string, flags: InputFlags = {}): AsyncGenerator<NamedPage> {
  if (await holdsRecords(input)) throw new Stop(EXIT.usage, `${input} holds records: name what their pages were read from`)
  let pages = 0
  for await (const stored of arrivalsOf(input, flags)) {
    if (stored.kind === 'skipped') continue
    const arrival = stored.kind === 'failure' ? stored : unpacked(stored)
    if (arrival.kind === 'page') {
      pages++
      yield named(arrival)
    } else if (arrival.ends && pages === 0) throw new Stop(EXIT.unreadable, `${failureName(arrival)}: ${arrival.error.message}`)
    else say(`${failureName(arrival)}: ${arrival.error.message}`)
  }
  if (pages === 0) throw new Stop(EXIT.unreadable, `${input === '-' ? 'stdin' : input}: there is no page in it`)
}

/**
 * The one page of an input, or of several the one `wanted` names: its address, its path in a folder, a record's id.
 * @throws Stop where there is none, or several and none is named.
 */
export async function onePage(input: string, flags: InputFlags & { page?: string | undefined } = {}): Promise<NamedPage> {
  const { page: wanted } = flags
  let first: NamedPage | undefined
  for await (const page of pagesOf(input, flags)) {
    const { url, path, record, id } = page.origin
    if (wanted !== undefined && [url, path, record, id].includes(wanted)) return page
    if (wanted !== undefined) continue
    if (first !== undefined)
      throw new Stop(
        EXIT.usage,
        `${input}: there are several pages in it: name one with --page, e.g. --page ${page.origin.url ?? page.name}`,
      )
    first = page
  }
  if (first === undefined) throw new Stop(EXIT.unreadable, `${input}: there is no page ${wanted} in it`)
  return first
}
