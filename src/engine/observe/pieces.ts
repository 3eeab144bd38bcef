import type { Locale } from '../../model/locale'
import type { Segment } from '../../model/segment'
import { readDateLine } from '../dateline'
import { segment } from '../segment/segment'

/** No line of metadata is longer, in characters; no list of it has more entries. */
const LONGEST = 160
const ENTRIES = 8

/** The pieces of a line of metadata: what stands in elements of its own, or in entries of a short list. */
export function piecesOf({ kind, text, parts, list }: Segment): readonly string[] {
  if (text.length > LONGEST) return []
  if (kind === 'list') return list!.items.length <= ENTRIES && list!.items.every(i => !i.list) ? list!.items.map(i => i.text) : []
  return parts ?? []
}

/** The name of a zone may stand beside a day: `EST`. */
const ZONE = 4

/** Whether a text is a day and little else. */
export function isDay(text: string, locales: readonly Locale[]): boolean {
  const day = /\d/.test(text) ? readDateLine(text, locales) : undefined
  return day !== undefined && day.rest.length <= ZONE
}

/** A line of metadata cut at its day, where the line as a whole reads as more: what stands before it, the day, what follows. */
export function inPieces(s: Segment, locales: readonly Locale[]): Segment[] {
  const pieces = piecesOf(s).filter(Boolean)
  if (pieces.length < 2 || isDay(s.text, locales)) return [s]
  const day = pieces.findIndex(piece => isDay(piece, locales))
  if (day < 0) return [s]
  return [pieces.slice(0, day), [pieces[day]!], pieces.slice(day + 1)]
    .filter(group => group.length)
    .map((group, i) => {
      const text = group.join(' ')
      const links = s.links.filter(l => group.includes(l.text.trim()))
      const linked = links.reduce((n, l) => n + l.text.trim().length, 0) / text.length
      return segment({
        ...s,
        kind: 'text',
        text,
        prose: undefined,
        list: undefined,
        parts: group.length > 1 ? group : undefined,
        links,
        linked,
        continues: i > 0 || s.continues,
      })
    })
}
