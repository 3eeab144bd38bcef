import { TONE_MARKS, VOWELS } from '../data/vietnamese/letters'
import { lazy } from './lazy'
import { nfc } from './unicode-form'

/** A vowel without its tone, and the tone: 0 ngang, 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng. */
export interface TonedVowel {
  base: string
  tone: number
}

const vowels = lazy(() => {
  const map = new Map<string, TonedVowel>()
  for (const row of VOWELS) for (const [tone, letter] of [...row].entries()) map.set(letter, { base: row[0]!, tone })
  for (const [letter, { base, tone }] of [...map]) map.set(letter.toUpperCase(), { base: base.toUpperCase(), tone })
  return map
})

/** The parts of a Vietnamese vowel in NFC; `undefined` for every other character. */
export const vowelOf = (letter: string): TonedVowel | undefined => vowels().get(letter)

/** A vowel (without tone, either case) with the tone put on. */
export const withTone = (base: string, tone: number): string => nfc(base + TONE_MARKS[tone])

/** All 134 letters outside ASCII that Vietnamese writes, small ones first. */
export const VIETNAMESE_LETTERS = lazy(() => {
  const small = [...VOWELS.join(''), 'đ'].filter(letter => letter > '\u007f')
  return [...small, ...small.map(letter => letter.toUpperCase())]
})

/** Letters no western European charset has: in valid syllables they prove Vietnamese. */
export const STRONG_LETTER = /[ăĂđĐơƠưƯĩĨũŨ\u1ea0-\u1ef9]/

/** Letters of Latin-1 that Vietnamese never writes. */
export const FOREIGN_LETTER = /[ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ]/
