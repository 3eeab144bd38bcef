import { lazy } from '../../text/lazy'
import type { FlatLine } from './line-shape'

/** What no word is but a preposition of a few languages: letters without a vowel. */
const NO_WORD = /^[b-df-hj-np-tv-xzđ]+$/iu

/** Words that a tool put a blank into, as one: where the text has them as one elsewhere, or where what stands before the blank cannot be one. */
export function mended(lines: readonly FlatLine[], blank: RegExp): readonly FlatLine[] {
  const counts = lazy(() => {
    const found = new Map<string, number>()
    for (const { text } of lines) for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) found.set(word, (found.get(word) ?? 0) + 1)
    return found
  })
  const countOf = (word: string) => counts().get(word.toLowerCase()) ?? 0
  return lines.map(line => {
    const text = line.text.replace(blank, (whole, before: string, behind: string) =>
      countOf(before + behind) > 0 || (NO_WORD.test(before) && countOf(before) === 1) ? before + behind : whole,
    )
    return text === line.text ? line : { ...line, text }
  })
}
