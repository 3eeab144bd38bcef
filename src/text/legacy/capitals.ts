import { WORD } from '../context'

/** Nothing is in capitals where no word has two that are sure. */
const TWO_CAPITALS = /[A-ZÂÊÔĂĐƠƯ][^\s]*[A-ZÂÊÔĂĐƠƯ]/

/** Whether the letters that are sure make a word one in capitals, one in small letters, or leave it open. */
function caseOf(word: string, sure: (letter: string) => boolean): 'capital' | 'small' | 'open' {
  const letters = Array.from(word).filter(letter => sure(letter) && letter.toLowerCase() !== letter.toUpperCase())
  if (letters.some(letter => letter === letter.toLowerCase())) return 'small'
  return letters.length > 1 ? 'capital' : 'open'
}

/**
 * Capitals for letters whose charset has no code for them: where the rest of the word is in capitals, or says nothing (Ở, Đà) and the words
 * next to it on the line are. `shared`: the capitals in question.
 */
export function restoreCapitals(text: string, shared: ReadonlySet<string>): string {
  if (shared.size === 0) return text
  const sure = (letter: string) => !shared.has(letter.toUpperCase()) || letter !== letter.toLowerCase()
  return text.replace(/[^\n\r]+/g, line => {
    if (!TWO_CAPITALS.test(line)) return line
    const cases = Array.from(line.matchAll(WORD), match => caseOf(match[0], sure))
    let index = -1
    return line.replace(WORD, word => {
      index += 1
      if (cases[index] === 'small') return word
      const near = [cases[index - 1], cases[index + 1]].filter(each => each !== undefined && each !== 'open')
      return cases[index] === 'capital' || (near.length > 0 && near.every(each => each === 'capital')) ? word.toUpperCase() : word
    })
  })
}
