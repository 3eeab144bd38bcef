import { checkString } from '../arguments'
import { LETTER } from './context'
import { lazy } from './lazy'
import { type Span, spanOf } from './span'
import { isVietnameseSyllable } from './syllable'

/** `syllable`: a Vietnamese one; `word`: other letters (names, acronyms, foreign words); `number`; `code`: 30/2020/NĐ-CP, TP.HCM. */
export type TokenKind = 'syllable' | 'word' | 'number' | 'code'

/** A piece of a text that is no space and no punctuation. */
export interface Token extends Span {
  /** What it is. */
  kind: TokenKind
}

const CAPITAL = 'A-ZÂÊÔĂĐƠƯ'
const token = /* @__PURE__ */ lazy(
  () =>
    new RegExp(
      `(\\d+(?:/\\d+)*/[${CAPITAL}]+(?:[-/&][${CAPITAL}\\d]+)*|[${CAPITAL}][${LETTER}]?(?:\\.[${CAPITAL}][${LETTER}]*)+)` +
        `|(\\d+(?:[.,:/-]\\d+)*)|[${LETTER}]+`,
      'g',
    ),
)

/** The written syllables, words, numbers and document codes of a text, in order. White space and punctuation are left out. */
export function syllables(text: string): Token[] {
  checkString('text', text, syllables)
  return Array.from(text.matchAll(token()), ({ 0: word, 1: code, 2: number, index }) => {
    const kind: TokenKind = code ? 'code' : number ? 'number' : isVietnameseSyllable(word) ? 'syllable' : 'word'
    return { ...spanOf(text, index, index + word.length), kind }
  })
}
