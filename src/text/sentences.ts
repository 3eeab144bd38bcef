import { checkString } from '../arguments'
import { GENERAL, NUMBERED, TITLES } from '../data/vietnamese/abbreviations'
import { lazy, words } from './lazy'
import { type Span, spanOf } from './span'

const lists = /* @__PURE__ */ lazy(() => ({
  titles: new Set(words(TITLES)),
  general: new Set(words(GENERAL)),
  numbered: new Set(words(NUMBERED)),
}))

/** An end mark with what closes after it, and what follows: blanks, or the end. `./.` ends Vietnamese documents. */
const END = /(?:\.\/\.|(?<![.!?…])[.!?…]+|[。！？])["'”’»)\]]*(?=\s|$)/gu
const PARAGRAPH = /[^\n\r]+(?:\r?\n(?=[ \t]*\p{Ll})[^\n\r]*)*/gu
const WORD_BEFORE = /[^\s("“‘'«[]*$/u

/** Whether the full stop after `before` (the text up to it) only ends an abbreviation, an initial or a number of a list. */
function goesOn(before: string, after: string): boolean {
  const word = WORD_BEFORE.exec(before.slice(-40))![0]
  const { titles, general, numbered } = lists()
  if (titles.has(word) || /^\p{Lu}\p{M}*(?:\.\p{Lu}\p{M}*)*$/u.test(word)) return true
  if (general.has(word)) return /^\s*[\p{Ll}\p{N},;]/u.test(after)
  if (/^(?:\p{N}{1,3}|[IVXLC]{1,6}|\p{Ll})$/u.test(word)) {
    const earlier = before.slice(0, before.length - word.length).trimEnd()
    const last = /[\p{L}\p{M}]*$/u.exec(earlier.slice(-12))![0].toLowerCase()
    return earlier === '' || numbered.has(last)
  }
  return false
}

/** The sentences of a text, without the blanks between them. A line ends a sentence unless the next one goes on in small letters. */
export function sentences(text: string): Span[] {
  checkString('text', text, sentences)
  const found: Span[] = []
  const add = (start: number, end: number) => {
    const piece = text.slice(start, end)
    const from = start + (piece.length - piece.trimStart().length)
    const to = start + piece.trimEnd().length
    if (to > from) found.push(spanOf(text, from, to))
  }
  for (const paragraph of text.matchAll(PARAGRAPH)) {
    const [line] = paragraph
    let start = 0
    for (const end of line.matchAll(END)) {
      const stop = end.index + end[0].length
      const after = line.slice(stop, stop + 12)
      const small = /^\s*\p{Ll}/u.test(after)
      const mark = end[0]
      if (mark.startsWith('.') && mark[1] !== '/' && !mark.startsWith('..') && goesOn(line.slice(start, end.index), after)) continue
      if (small && mark !== './.' && !/^[!?。！？]/.test(mark)) continue
      if (small && /["'”’»)\]]$/.test(mark)) continue
      add(paragraph.index + start, paragraph.index + stop)
      start = stop
    }
    add(paragraph.index + start, paragraph.index + line.length)
  }
  return found
}
