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

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const isLineEnd = (unit: number): boolean => unit === LINE_FEED || unit === CARRIAGE_RETURN

/** A place this far behind the last word read is read from anew, not through all that is between. */
const FAR = 400

/**
 * Judges places of one text by the words around them on the same line, at most ten each side, the word itself left out. Reads no more of the text
 * than that: places are asked for from left to right, and few texts have many.
 */
export class Context {
  /** Words in a row, from somewhere in the text on: where each begins, and what it says. */
  #starts: number[] = []
  #verdicts: Verdict[] = []
  /** Whether each begins a line. */
  #begins: boolean[] = []
  /** The text is read up to here, to the end of a word. */
  #read = 0
  /** The place of the word that was asked for last. */
  #last = 0
  /** Whether a line ended since the last word. */
  #lineEnded = false

  constructor(private readonly text: string) {}

  /** `offset`: where the word in question starts. */
  around(offset: number): Neighbourhood {
    const here = this.#indexOf(offset)
    let foreign = 0
    let native = 0
    let proved = false
    const hear = (verdict: Verdict) => {
      if (verdict < 0) foreign += verdict
      else if (verdict > 1) native += verdict - 1
      if (verdict === 3) proved = true
    }
    for (let at = here; at > here - REACH && at > 0 && !this.#begins[at]; at -= 1) hear(this.#verdicts[at - 1]!)
    for (let at = here + 1; at <= here + REACH && this.#has(at) && !this.#begins[at]; at += 1) hear(this.#verdicts[at]!)
    if (proved && native + foreign > 0) return 'likely'
    return foreign === 0 ? 'possible' : 'unlikely'
  }

  /** The word at a place; places before the first word read belong to it. */
  #indexOf(offset: number): number {
    if (offset > this.#read + FAR || offset < (this.#starts[this.#last] ?? 0)) this.#restart(offset)
    while ((this.#starts.at(-1) ?? -1) < offset && this.#next()) {}
    let at = this.#last
    while (at + 1 < this.#starts.length && this.#starts[at + 1]! <= offset) at += 1
    this.#last = at
    return at
  }

  #has(place: number): boolean {
    while (this.#starts.length <= place) if (!this.#next()) return false
    return true
  }

  /** Begins to read again, so many words before a place as count, or at the head of its line. */
  #restart(offset: number): void {
    const { text } = this
    let at = offset
    for (let words = 0; words <= REACH && at > 0; words += 1) {
      while (at > 0 && !isLetterUnit(text.charCodeAt(at - 1)) && !isLineEnd(text.charCodeAt(at - 1))) at -= 1
      if (at > 0 && isLineEnd(text.charCodeAt(at - 1))) break
      while (at > 0 && isLetterUnit(text.charCodeAt(at - 1))) at -= 1
    }
    this.#starts = []
    this.#verdicts = []
    this.#begins = []
    this.#read = at
    this.#last = 0
    this.#lineEnded = at > 0 && isLineEnd(text.charCodeAt(at - 1))
  }

  /** Reads the next word. */
  #next(): boolean {
    const { text } = this
    const { length } = text
    let at = this.#read
    for (; at < length; at += 1) {
      const unit = text.charCodeAt(at)
      if (isLetterUnit(unit)) break
      if (isLineEnd(unit)) this.#lineEnded = true
    }
    if (at === length) {
      this.#read = at
      return false
    }
    const start = at
    while (at < length && isLetterUnit(text.charCodeAt(at))) at += 1
    this.#starts.push(start)
    this.#verdicts.push(verdictOf(text.slice(start, at)))
    this.#begins.push(this.#lineEnded)
    this.#lineEnded = false
    this.#read = at
    return true
  }
}
