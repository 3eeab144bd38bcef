import type { StoredArrival } from './arrival'
import { tooLarge } from './http-body'
import { readMember, within } from './members'
import { asReadError, failureOf, ReadError } from './read-error'
import type { Reader, Reading } from './reading'
import { memorySource, type Source, streamSource, wholeOf } from './source'
import { holdsWacz, readWacz } from './wacz'
import { decodeXml } from './xml'
import { byName, damage, type Member, memberSource, membersOf, openZip, STORED, type ZipFile } from './zip'

/** A smaller member is unpacked at once: what is in it is looked at several times. In bytes. */
const SMALL = 1024 * 1024
const DEFLATED = 8
const UNDER_PASSWORD = 1

/** A member to be read from its beginning, again and again where it is stored or small. */
async function sourceOf(zip: ZipFile, { entry }: Member): Promise<Source> {
  if (entry.generalPurposeBitFlag & UNDER_PASSWORD) throw new ReadError('unreadable', 'it is under a password')
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED)
    throw new ReadError('unreadable', `it is packed by method ${entry.compressionMethod} of zip, which is not read`)
  const source = memberSource(zip, entry)
  if (entry.compressionMethod === STORED) return source
  return entry.uncompressedSize <= SMALL ? memorySource((await wholeOf(source, SMALL)) ?? new Uint8Array()) : streamSource(source.open())
}

/** MAFF (Mozilla Archive Format, 2.0): each folder with an index.rdf is a page, and says of it where and when it was saved. */
const INDEX = /(?:^|\/)index\.rdf$/i

function described(rdf: string, name: string): string | undefined {
  const value = new RegExp(`<MAF:${name}\\s+RDF:resource\\s*=\\s*["']([^"'<>]*)`, 'i').exec(rdf)?.[1]
  return value && decodeXml(value)
}

async function* readSaved(reading: Reading, zip: ZipFile, index: Member, members: readonly Member[]): AsyncGenerator<StoredArrival> {
  const folder = index.name.slice(0, -'index.rdf'.length)
  const rdf = String(await wholeOf(await sourceOf(zip, index), SMALL))
  const name = folder + (described(rdf, 'indexfilename') || 'index.html')
  const page = members.find(member => member.name === name)
  if (!page)
    return yield failureOf(within(reading.origin, name), new ReadError('damaged', `${index.name} names it, and it is not there`), true)
  const [url, charset] = [described(rdf, 'originalurl'), described(rdf, 'charset')]
  const saved = new Date(described(rdf, 'archivetime') ?? '')
  const captured = Number.isNaN(saved.getTime()) ? undefined : saved.toISOString()
  const origin = { ...within(reading.origin, name), ...(url && { url }), ...(captured && { captured }) }
  const bytes = await wholeOf(await sourceOf(zip, page), reading.most)
  if (!bytes) return yield failureOf(origin, tooLarge(reading.most), true)
  yield { kind: 'page', origin, bytes, ...(charset && { contentType: `text/html; charset=${charset}` }), notices: [] }
}

/**
 * Deflate packs a thousand to one at most, so that a zip takes a thousand times its size of work; but entries that name the same bytes would be
 * unpacked for each of them. Source: D. Fifield, "A better zip bomb".
 */
function overlap(members: readonly Member[], size: number): boolean {
  return members.reduce((sum, { entry }) => sum + entry.compressedSize, 0) > size
}

/**
 * The pages of a zip: of a WACZ under another name; of a MAFF, which says where they come from; else of every file in it, as of a folder.
 * `read` reads what a member holds.
 */
export const zipReader = (read: Reader): Reader =>
  async function* readZip(reading) {
    const { origin } = reading
    if (reading.inside) return yield { kind: 'skipped', origin, because: 'unread-archive' }
    let zip: ZipFile | undefined
    try {
      zip = await openZip(reading, 'damaged')
      const { members, broken } = await membersOf(zip)
      if (members.length === 0 && !broken) throw new ReadError('damaged', 'the directory of the zip is empty')
      if (holdsWacz(members)) return yield* readWacz(reading)
      if (overlap(members, reading.source.size)) throw new ReadError('damaged', 'files of this zip overlap')
      const files = members.filter(({ name }) => !name.endsWith('/')).sort(byName)
      const saved = files.filter(({ name }) => INDEX.test(name))
      const own = zip
      for (const index of saved) yield* readSaved(reading, own, index, files)
      if (saved.length === 0)
        for (const file of files) yield* readMember(reading, { name: file.name, open: () => sourceOf(own, file) }, read)
      if (broken) throw damage(broken)
    } catch (error) {
      yield failureOf(origin, asReadError(error), true)
    } finally {
      zip?.close()
    }
  }
