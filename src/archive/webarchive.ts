import type { StoredArrival } from './arrival'
import { isHtmlType } from './http'
import { tooLarge } from './http-body'
import { type Plist, type PlistDictionary, parsePlist } from './plist'
import { asReadError, failureOf, ReadError } from './read-error'
import type { Reading } from './reading'
import { wholeOf } from './source'

/** Pictures and scripts stand beside the page: the whole may be so many times as large. */
const BESIDE = 4

/** What Safari's archives begin with: a binary property list, or one in XML, whose first key is one of these. */
const WEB_ARCHIVE =
  /^bplist00[\s\S]{0,256}?WebMainResource|^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*>\s*<!DOCTYPE plist[^>]*>\s*<plist[^>]*>\s*<dict>\s*<key>Web(?:MainResource|Sub)/

export const isWebArchive = (head: string): boolean => WEB_ARCHIVE.test(head)

const isDictionary = (value: Plist | undefined): value is PlistDictionary => typeof value === 'object' && !(value instanceof Buffer)

/** The main resource. @throws ReadError where there is none. */
function mainOf(bytes: Buffer): PlistDictionary {
  const archive = parsePlist(bytes)
  const main = isDictionary(archive) ? archive.get('WebMainResource') : undefined
  if (isDictionary(main)) return main
  throw new ReadError('not-a-page', 'this is a property list, no web archive')
}

/** The page of a web archive as Safari saves it: its main resource; pictures, styles and frames are passed over. */
export async function* readWebArchive({ source, origin, most }: Reading): AsyncGenerator<StoredArrival> {
  try {
    const bytes = await wholeOf(source, BESIDE * most)
    if (!bytes) throw tooLarge(BESIDE * most)
    const main = mainOf(bytes)
    const text = (key: string) => {
      const value = main.get(key)
      return typeof value === 'string' && value !== '' ? value : undefined
    }
    const [page, url, type, charset] = [
      main.get('WebResourceData'),
      text('WebResourceURL'),
      text('WebResourceMIMEType') ?? 'text/html',
      text('WebResourceTextEncodingName'),
    ]
    const own = { ...origin, ...(url && { url }) }
    if (!isHtmlType(type)) throw new ReadError('not-a-page', `the web archive holds ${type}, no page`)
    if (!(page instanceof Buffer)) throw new ReadError('damaged', 'the web archive has no data of its page')
    if (page.length > most) throw tooLarge(most)
    yield { kind: 'page', origin: own, bytes: page, contentType: charset ? `${type}; charset=${charset}` : type, notices: [] }
  } catch (error) {
    // A property list is read where it is asked: any place in it may lie outside of the file.
    const failure =
      error instanceof RangeError ? new ReadError('damaged', 'the web archive is damaged, or it breaks off') : asReadError(error)
    yield failureOf(origin, failure, true)
  }
}
