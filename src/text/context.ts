import { remember } from './lazy'
import { FOREIGN_LETTER, STRONG_LETTER } from './letters'
import { syllableOf } from './syllable'

/** Letters and their marks, as the inside of a character class: coarse above U+0370, where no Vietnamese is, as a class of ranges is ten times as fast. */
export const LETTER = 'A-Za-zªµºÀ-ÖØ-öø-\u02c1\u0300-\u1fff\u2c00-\u2dff\u3005-\ud7ff\uf900-\ufdff'

/** Whether a UTF-16 unit is of {@link LETTER}. */
export const isLetterUnit = (unit: number): boolean =>
  unit < 0x2c2
    ? (unit > 0x60 && unit < 0x7b) ||
      (unit > 0x40 && unit < 0x5b) ||
      (unit > 0xbf && unit !== 0xd7 && unit !== 0xf7) ||
      unit === 0xaa ||
      unit === 0xb5 ||
      unit === 0xba
    : (unit > 0x2ff && unit < 0x2000) ||
      (unit > 0x2bff && unit < 0x2e00) ||
      (unit > 0x3004 && unit < 0xd800) ||
      (unit > 0xf8ff && unit < 0xfe00)

/** Runs of letters. */
export const WORD = new RegExp(`[${LETTER}]+`, 'g')

/** What a word says about its language: 3 proves Vietnamese, 2 is a marked syllable, 1 a plain one, 0 says nothing, negative is foreign. */
export type Verdict = 3 | 2 | 1 | 0 | -1 | -2

const UNDECIDED = /[ðÐɖƉǎǍ\u0300-\u036f]/
const VIETNAMESE = /^[a-zA-ZÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýăĂđĐơƠưƯĩĨũŨ\u1ea0-\u1ef9]+$/

/** Words longer than any syllable with its marks are judged by their first letters. */
export const verdictOf = (word: string): Verdict => judge(word.length > 24 ? word.slice(0, 24) : word)

const judge = remember((word: string): Verdict => {
  if (UNDECIDED.test(word)) return 0
  if (FOREIGN_LETTER.test(word) || !VIETNAMESE.test(word)) return -2
  const ascii = /^[a-zA-Z]+$/.test(word)
  if (ascii && (word.length === 1 || word === word.toUpperCase())) return 0
  const syllable = syllableOf(word)
  if (syllable && syllable.placement !== 'misplaced') return ascii ? 1 : STRONG_LETTER.test(word) ? 3 : 2
  if (syllable || STRONG_LETTER.test(word)) return 0
  return ascii ? -1 : -2
})

/** How Vietnamese the neighbours of a place are. `likely`: proved by a letter only Vietnamese has; `possible`: nothing speaks against it. */
export type Neighbourhood = 'likely' | 'possible' | 'unlikely'

const REACH = 10

/** Judges places of one text by the words around them on the same line, at most ten each side, the word itself left out. */
export class Context {
  readonly #starts: number[] = []
  readonly #verdicts: Verdict[] = []
  /** Words that begin a line. */
  readonly #lines = new Set<number>()

  constructor(text: string) {
    let last = 0
    for (const match of text.matchAll(WORD)) {
      if (/[\n\r]/.test(text.slice(last, match.index))) this.#lines.add(this.#starts.length)
      this.#starts.push(match.index)
      this.#verdicts.push(verdictOf(match[0]))
      last = match.index + match[0].length
    }
  }

  /** `offset`: where the word in question starts. */
  around(offset: number): Neighbourhood {
    const here = this.#indexOf(offset)
    const words: Verdict[] = []
    for (let at = here; at > here - REACH && at > 0 && !this.#lines.has(at); at -= 1) words.push(this.#verdicts[at - 1]!)
    for (let at = here + 1; at <= here + REACH && at < this.#starts.length && !this.#lines.has(at); at += 1) words.push(this.#verdicts[at]!)
    const foreign = words.reduce<number>((sum, each) => sum + Math.min(each, 0), 0)
    const native = words.reduce<number>((sum, each) => sum + Math.max(each - 1, 0), 0)
    if (words.includes(3) && native + foreign > 0) return 'likely'
    return foreign === 0 ? 'possible' : 'unlikely'
  }

  #indexOf(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}
