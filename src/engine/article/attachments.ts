import type { Attachment } from '../../model/article'
import type { Segment } from '../../model/segment'
import { type AnyPageWords, pageWords } from '../page-words'
import { staysHere } from '../url'
import type { AssembleOptions } from './assemble'

/** The files that links lead to, each once, by what the link calls it, else by its address. */
export function attachmentsOf(
  links: readonly Segment['links'][],
  { absolute = same, tidy = same, locales }: AssembleOptions,
): Attachment[] {
  const out = new Map<string, Attachment>()
  for (const link of links.flat()) {
    const href = absolute(link.href)
    if (staysHere(href)) continue
    if (!out.has(href)) out.set(href, { name: fileName(tidy(link.text), pageWords(locales)) || decodeURI_(href), url: href })
  }
  return [...out.values()]
}

const same = (s: string) => s

const fileName = (text: string, { download }: AnyPageWords) => text.replace(/\s+/g, ' ').trim().replace(download, '')

function decodeURI_(href: string): string {
  const name = href.split(/[?#]/)[0]!.split('/').at(-1) ?? href
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
