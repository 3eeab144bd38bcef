import type { Locale } from '../../model/locale'
import type { Segment } from '../../model/segment'
import { type ReadByline, readByline } from '../byline/byline'
import { inAnyLocale } from './in-any-locale'

/** A name among the pieces of a line of metadata: `bởi` + `A`, or a link that is a name. */
export function bylineOfParts({ parts = [] }: Segment, locales: readonly Locale[]): ReadByline | undefined {
  for (const [k, part] of parts.entries()) {
    const next = parts[k + 1]
    const byline = labelled(part, locales) ?? (next ? labelled(`${part} ${next}`, locales) : undefined)
    if (byline) return byline
  }
  return undefined
}

function labelled(words: string, locales: readonly Locale[]): ReadByline | undefined {
  const byline = words ? inAnyLocale(locales, readByline, words, false) : undefined
  return byline?.rule === 'byline/label' ? byline : undefined
}
