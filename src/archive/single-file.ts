import type { SkipReason, StoredArrival } from './arrival'
import { fileKind } from './file-kind'
import { tooLarge } from './http-body'
import { looksLikeHtml } from './looks-like-html'
import { failureOf, ReadError } from './read-error'
import type { Reading } from './reading'
import { wholeOf } from './source'

/** Never a page, whatever is in it: not even opened. */
const OTHER =
  /\.(?:css|m?js|json|xml|rss|png|jpe?g|gif|webp|svg|ico|bmp|tiff?|woff2?|ttf|eot|otf|pdf|docx?|xlsx?|pptx?|od[gpst]|epub|jar|apk|xpi|kmz|rtf|swf|mp[34]|wav|wm[av]|avi|flv|mov|db|ini|log|csv|tsv|cdxj?|exe|dll)$/i
/** There may be pages in it, and nothing here unpacks it. */
const UNREAD = /\.(?:rar|7z|bz2|xz|lzma|ace|arj|lzh|cab|chm|dmg|iso)$/i
/** HTTrack's own copy of what it saved. */
const CACHE = /(?:^|\/)hts-cache\//
/** A page, whatever is in it. */
const PAGE = /\.(?:[xs]?html?|aspx?|jspx?|php\d?|cfm|txt)(?:\.(?:gz|zst|lz4))?$/i

/** Why a file found in a folder is no page, where its name says so. */
export function reasonOfName(name: string): SkipReason | undefined {
  if (UNREAD.test(name)) return 'unread-archive'
  return OTHER.test(name) || CACHE.test(name) ? 'not-html' : undefined
}

/** A file that is one page. In a folder a file of another kind is counted; one that was named is read. */
export async function* readSingleFile({ source, name, origin, named, most }: Reading): AsyncGenerator<StoredArrival> {
  const sure = named || PAGE.test(name)
  const bytes = source.size > most && Number.isFinite(source.size) ? undefined : await wholeOf(source, most)
  if (!sure && (bytes === undefined || !looksLikeHtml(bytes) || fileKind(bytes)))
    return yield { kind: 'skipped', origin, because: 'not-html' }
  if (bytes === undefined) return yield failureOf(origin, tooLarge(most), true)
  const kind = fileKind(bytes)
  if (kind) return yield failureOf(origin, new ReadError('not-a-page', `this is ${kind}, no page`), true)
  yield { kind: 'page', origin, bytes, notices: [] }
}
