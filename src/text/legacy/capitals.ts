import { WORD } from '../context'

/** Nothing is in capitals where no word has two that are sure. */
const TWO_CAPITALS = /[A-ZÂÊÔĂĐƠƯ][^\s]*[A-ZÂÊÔĂĐƠƯ]/

/** What stands behind a label, which is in small letters among capitals too: `Số: 77/QĐ-UBND`. */
const LABEL = ':'

/** Whether the letters that are sure make a word one in capitals, one in small letters, or leave it open. */
function caseOf(word: string, sure: (letter: string) => boolean): 'capital' | 'small' | 'open' {
  const letters = Array.from(word).filter(letter => sure(letter) && letter.toLowerCase() !== letter.toUpperCase())
  if (letters.some(letter => letter === letter.toLowerCase())) return 'small'
  return letters.length > 1 ? 'capital' : 'open'
}

/**
 * Whether the words around an open one are in capitals, given the cases of those of its line that are not open and how many come before it:
 * the nearest on either side, and at an end of the line the two nearest (`Bộ CHQS tỉnh`).
 */
function amongCapitals(decided: readonly string[], before: number): boolean {
  const start = Math.max(0, Math.min(before - 1, decided.length - 2))
  const near = decided.slice(start, start + 2)
  return near.length > 0 && near.every(each => each === 'capital')
}

/**
 * Capitals for letters whose charset has no code for them: where the rest of the word is in capitals, or says nothing (Ở, Đà) and the words
 * around it are. `shared`: the capitals in question.
 */
export function restoreCapitals(text: string, shared: ReadonlySet<string>): string {
  if (shared.size === 0) return text
  const sure = (letter: string) => !shared.has(letter.toUpperCase()) || letter !== letter.toLowerCase()
  return text.replace(/[^\n\r]+/g, line => {
    if (!TWO_CAPITALS.test(line)) return line
    const cases = Array.from(line.matchAll(WORD), match => caseOf(match[0], sure))
    const decided = cases.filter(each => each !== 'open')
    let index = -1
    let before = 0
    return line.replace(WORD, (word: string, at: number) => {
      index += 1
      if (cases[index] === 'open') return line[at + word.length] !== LABEL && amongCapitals(decided, before) ? word.toUpperCase() : word
      before += 1
      return cases[index] === 'capital' ? word.toUpperCase() : word
    })
  })
}
