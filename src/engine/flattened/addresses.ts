import type { AddressSigns } from '../../model/flattener'
import type { SourceLine } from './source-lines'

/** Lines between the text and the list of its links: `References`, `Visible links`. */
const HEADING = /^\s*(?:References|Visible links|Hidden links:?)?\s*$/u
/** Lines of the list, at least. */
const LISTED = 3

/** The ways in which links lead somewhere in these lines. */
export function addressesIn(lines: readonly SourceLine[], signs: readonly AddressSigns[], markdown: boolean): AddressSigns[] {
  return signs.filter(({ pattern, tells = pattern, least, listed, marked }) => {
    if (marked && markdown) return false
    if (listed && listOf(lines, listed) === lines.length) return false
    let found = 0
    for (let i = 0; i < lines.length && found < least; i++) found += lines[i]!.text.match(tells)?.length ?? 0
    return found >= least
  })
}

/** The lines before the list of addresses at their end, and the list. */
export function partedList(lines: readonly SourceLine[], signs: readonly AddressSigns[]): [text: SourceLine[], list: SourceLine[]] {
  const listed = signs.find(sign => sign.listed)?.listed
  const from = listed ? listOf(lines, listed) : lines.length
  return [lines.slice(0, from), lines.slice(from).filter(({ text }) => text.trim())]
}

/** Where the list of addresses begins; behind the last line where there is none. */
function listOf(lines: readonly SourceLine[], listed: RegExp): number {
  let from = lines.length
  let entries = 0
  for (let i = lines.length - 1; i >= 0; i--) {
    const { text } = lines[i]!
    if (listed.test(text)) entries++
    // The name of a form's button stands between.
    else if (!HEADING.test(text) && !(entries > 0 && listed.test(lines[i - 1]?.text ?? ''))) break
    from = i
  }
  return entries >= LISTED ? from : lines.length
}

/** A line's words without where its links lead. */
export const wordsOf = (text: string, signs: readonly AddressSigns[]): string =>
  signs.reduce((line, { pattern, words = '' }) => line.replace(pattern, words), text)
