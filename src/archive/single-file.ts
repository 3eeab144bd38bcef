import { readFile, stat } from 'node:fs/promises'
import type { Arrival } from './arrival'
import { isGzip } from './gunzip'
import { tooLarge } from './http-body'
import type { InputFile } from './inputs'
import { looksLikeHtml } from './looks-like-html'
import { asReadError, failureOf, NO_FILE, ReadError } from './read-error'
import type { OnRead } from './source'

/** Never a page, whatever is in it: not even opened. */
const OTHER =
  /\.(?:css|m?js|json|xml|rss|png|jpe?g|gif|webp|svg|ico|bmp|tiff?|woff2?|ttf|eot|otf|pdf|docx?|xlsx?|pptx?|odt|rtf|zip|rar|7z|tar|swf|mp[34]|wav|wm[av]|avi|flv|mov|db|ini|log|csv|tsv|cdxj?|exe|dll)$/i
/** A page, whatever is in it. */
const PAGE = /\.(?:[xs]?html?|aspx?|jspx?|php\d?|cfm|txt)$/i

/** A file that is one page. In a folder a file of another kind is counted; one that was named is read. */
export async function* readSingleFile({ file, origin, named }: InputFile, most: number, onRead: OnRead): AsyncGenerator<Arrival> {
  const sure = named || PAGE.test(file)
  if (!named && OTHER.test(file)) return yield { kind: 'skipped', origin, because: 'not-html' }
  try {
    const found = await stat(file)
    // A pipe in a folder would be waited for without end; one that was named, as shells do with `<(…)`, is read.
    if (!named && !found.isFile()) throw NO_FILE
    onRead(found.size)
    if (found.size > most) {
      if (!sure) return yield { kind: 'skipped', origin, because: 'not-html' }
      throw tooLarge(most)
    }
    const bytes = await readFile(file)
    if (isGzip(bytes)) throw new ReadError('not-a-warc', 'this is packed by gzip and no WARC: unpack it first')
    if (sure || looksLikeHtml(bytes)) yield { kind: 'page', origin, bytes, notices: [] }
    else yield { kind: 'skipped', origin, because: 'not-html' }
  } catch (error) {
    yield failureOf(origin, asReadError(error), true)
  }
}
