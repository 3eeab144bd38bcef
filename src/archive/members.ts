import type { Origin } from '../model/record'
import type { StoredArrival } from './arrival'
import { asReadError, failureOf, ReadError } from './read-error'
import type { Reader, Reading } from './reading'
import { reasonOfName } from './single-file'
import type { Source } from './source'

/** A name that would be a path of this disk. */
export const leadsOut = (name: string): boolean => /^(?:\/|[a-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(name)
export const within = (origin: Origin, name: string): Origin => ({
  ...origin,
  path: origin.path === undefined ? name : `${origin.path}/${name}`,
})

/** What a folder leaves out as well, and what a Mac adds to every archive. */
const HIDDEN = /(?:^|\/)(?:\.[^/]|__MACOSX\/)/

/** A file in an archive of files. */
export interface PackedFile {
  /** Its path in the archive. */
  name: string
  /** @throws ReadError where it cannot be read. */
  open(): Source | Promise<Source>
}

/** The pages of one file in an archive, as if it lay in a folder of the archive's name. */
export async function* readMember(reading: Reading, { name, open }: PackedFile, read: Reader): AsyncGenerator<StoredArrival> {
  const { file: _, ...rest } = reading
  const origin = within(reading.origin, name)
  if (leadsOut(name)) return yield failureOf(origin, new ReadError('damaged', 'its name leads out of the archive'), true)
  if (HIDDEN.test(name)) return
  const because = reasonOfName(name)
  if (because) return yield { kind: 'skipped', origin, because }
  try {
    yield* read({ ...rest, source: await open(), name, origin, named: false, inside: true })
  } catch (error) {
    yield failureOf(origin, asReadError(error), true)
  }
}
