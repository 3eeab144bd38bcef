import { Context, isLetterUnit, type Neighbourhood, WORD } from './context'
import type { ChangeCode, Revision } from './revision'

/** Rewrites words one by one; their neighbours are read only if a word asks for them. */
export function eachWord(
  revision: Revision,
  code: ChangeCode,
  make: (word: string, around: () => Neighbourhood) => string,
  pattern = WORD,
): void {
  let context: Context | undefined
  const source = revision.text
  revision.replace(code, pattern, (word, offset) => make(word, () => (context ??= new Context(source)).around(offset)))
}

/**
 * As `eachWord`, for those words only that have one of some letters in them, which are few: the others are not looked at. `letters`: a global
 * pattern of one character or more, of the word.
 */
export function eachWordWith(
  revision: Revision,
  code: ChangeCode,
  letters: RegExp,
  make: (word: string, around: () => Neighbourhood) => string,
): void {
  const { text } = revision
  const places: { start: number; end: number; text: string }[] = []
  let context: Context | undefined
  let end = 0
  letters.lastIndex = 0
  while (letters.test(text)) {
    // A place in the word: the last of what was found.
    const found = letters.lastIndex - 1
    let start = found
    if (!isLetterUnit(text.charCodeAt(start))) continue
    while (start > end && isLetterUnit(text.charCodeAt(start - 1))) start -= 1
    end = found + 1
    while (end < text.length && isLetterUnit(text.charCodeAt(end))) end += 1
    const word = text.slice(start, end)
    const made = make(word, () => (context ??= new Context(text)).around(start))
    if (made !== word) places.push({ start, end, text: made })
    // Only now: what makes the word may have used the same pattern.
    letters.lastIndex = end
  }
  letters.lastIndex = 0
  revision.rewrite(code, places)
}
