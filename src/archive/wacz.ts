import { dirname, join } from 'node:path'
import type { StoredArrival } from './arrival'
import { leadsOut, within } from './members'
import { asReadError, failureOf, ReadError } from './read-error'
import type { Reading } from './reading'
import { fileSource, wholeOf } from './source'
import { readRecords } from './warc'
import { byName, damage, type Member, memberSource, membersOf, openZip, STORED, type ZipFile } from './zip'

/** Where a WACZ keeps its WARC files. Source: WACZ 1.1.1, "Directory layout". */
const WARC = /^archive\/.*\.w?arc(?:\.(?:gz|zst|lz4))?$/i
/** Several WACZ files may be put together into one. */
const INNER = /\.wacz$/i

const isWanted = ({ name }: Member) => WARC.test(name) || INNER.test(name) || (leadsOut(name) && /\.w?ar?cz?\b/i.test(name))

/** Whether a zip is a WACZ, whatever it is called. */
export const holdsWacz = (members: readonly Member[]): boolean => members.some(isWanted)

/** The pages of a WACZ: of the WARC files in it and of WACZ files in it, sorted by name, read in place through the zip's directory. */
export async function* readWacz(reading: Reading): AsyncGenerator<StoredArrival> {
  const { origin, collection } = reading
  let zip: ZipFile | undefined
  try {
    zip = await openZip(reading, 'not-a-wacz')
    const { members, broken } = await membersOf(zip)
    const wanted = members.filter(isWanted)
    if (wanted.length === 0 && broken) throw damage(broken, 'not-a-wacz')
    if (wanted.length === 0) throw new ReadError('not-a-wacz', 'this zip is no WACZ: it has no archive/*.warc in it')
    for (const { name, entry } of wanted.sort(byName)) {
      const own = within(origin, name)
      const source = memberSource(zip, entry)
      if (leadsOut(name)) yield failureOf(own, new ReadError('damaged', 'its name leads out of the zip'), true)
      else if (source.size === 0) yield failureOf(own, new ReadError('empty-file', 'the file is empty'), true)
      else if (!INNER.test(name)) yield* readRecords(source, own, collection)
      else if (entry.compressionMethod === STORED) yield* readWacz({ ...reading, file: undefined as never, source, origin: own })
      else yield failureOf(own, new ReadError('unreadable', 'a WACZ packed within another: unpack it first'), true)
    }
    if (broken) throw damage(broken)
  } catch (error) {
    yield failureOf(origin, asReadError(error), true)
  } finally {
    zip?.close()
  }
}

/** Source: Webrecorder, "Multi-WACZ": a datapackage.json that lists WACZ files. */
const PROFILE = /"profile"\s*:\s*"multi-wacz-package"/

export const isMultiWacz = (head: string): boolean => PROFILE.test(head)

/** A list of WACZ files is a page's size at most. */
async function resourcesOf({ source, most }: Reading): Promise<string[]> {
  try {
    const whole = await wholeOf(source, most)
    const { resources } = JSON.parse(String(whole)) as { resources?: { path?: unknown; url?: unknown }[] }
    return (resources ?? []).map(({ path, url }) => path ?? url).filter(path => typeof path === 'string')
  } catch (error) {
    throw error instanceof SyntaxError ? new ReadError('not-a-wacz', `this is no list of WACZ files: ${error.message}`) : error
  }
}

/** The pages of all WACZ files a list names that lie on this machine, beside it or below. */
export async function* readMultiWacz(reading: Reading): AsyncGenerator<StoredArrival> {
  const { file, origin } = reading
  try {
    for (const path of await resourcesOf(reading)) {
      const own = within(origin, path)
      if (/^[a-z][a-z0-9+.-]+:/i.test(path) || file === undefined) {
        yield failureOf(own, new ReadError('not-found', 'it lies elsewhere: only files beside the list are read'), true)
        continue
      }
      const inner = join(dirname(String(file)), path)
      try {
        yield* readWacz({ ...reading, file: inner, source: await fileSource(inner), origin: own })
      } catch (error) {
        yield failureOf(own, asReadError(error), true)
      }
    }
  } catch (error) {
    yield failureOf(origin, asReadError(error), true)
  }
}
