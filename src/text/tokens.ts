import { type Span, spanOf } from './span'
import { isVietnameseSyllable } from './syllable'

/** `syllable`: a Vietnamese one; `word`: other letters (names, acronyms, foreign words); `number`; `code`: 30/2020/NĐ-CP, TP.HCM. */
export type TokenKind = 'syllable' | 'word' | 'number' | 'code'

export interface Token extends Span {
  kind: TokenKind
}

const LETTER = '\\p{L}[\\p{L}\\p{M}]*'
const CODE = `\\p{N}+(?:\\/\\p{N}+)*\\/\\p{Lu}[\\p{Lu}\\p{M}]*(?:[-/&]\\p{Lu}[\\p{Lu}\\p{M}\\p{N}]*)*|\\p{Lu}[\\p{L}\\p{M}]?(?:\\.\\p{Lu}[\\p{L}\\p{M}]*)+`
const TOKEN = new RegExp(`(?<code>${CODE})|(?<number>\\p{N}+(?:[.,:/-]\\p{N}+)*)|(?<letters>${LETTER})`, 'gu')

/** The written syllables, words, numbers and document codes of a text, in order. White space and punctuation are left out. */
export function syllables(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), match => {
    const { code, number } = match.groups!
    const kind: TokenKind = code ? 'code' : number ? 'number' : isVietnameseSyllable(match[0]) ? 'syllable' : 'word'
    return { ...spanOf(text, match.index, match.index + match[0].length), kind }
  })
}
