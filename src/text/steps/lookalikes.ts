import { D_STROKES, LOOKALIKE_LATIN, LOOKALIKES, SPACING_TONES, WRONG_MARKS } from '../../data/vietnamese/characters'
import { isCommonSyllable } from '../common'
import { eachWord, eachWordWith } from '../each-word'
import { lazy } from '../lazy'
import { FOREIGN_LETTER, STRONG_LETTER } from '../letters'
import type { Revision } from '../revision'
import { isVietnameseSyllable, syllableOf } from '../syllable'
import { nfc, nfd } from '../unicode-form'
import { clusters } from './clusters'

const D_STROKE = /[ðÐɖƉ]/g
const NOT_ICELANDIC = /[ÀÂÃÈÊÌÒÔÕÙàâãèêìòôõùăĂđĐơƠưƯĩĨũŨ\u1ea0-\u1ef9]/
const VOWELLESS = /^[B-DF-HJ-NP-TV-XZĐ]{2,}$/

/** What is left of an emoji that was read as windows-1252: its first byte is no letter. */
const EMOJI_BYTE = /^ð(?:Ÿ|$)/

/** `ð Ð ɖ Ɖ` for đ, where the word or its neighbours are Vietnamese: Ðà Nẵng, HÐND, but not Sigurðsson or Ðe. */
export function dStrokes(revision: Revision): void {
  if (!/[ðÐɖƉ]/.test(revision.text)) return
  eachWordWith(revision, 'd-stroke', D_STROKE, (word, around) => {
    if (FOREIGN_LETTER.test(word) || EMOJI_BYTE.test(word)) return word
    const made = word.replace(D_STROKE, each => D_STROKES[each]!)
    if (VOWELLESS.test(made)) return made
    const proved = NOT_ICELANDIC.test(word)
    if (proved && syllableOf(made)) return made
    return around() === 'likely' && (proved || /^[ðÐɖƉ]/.test(word) || made === made.toUpperCase()) ? made : word
  })
}

const SUSPECT_MARK = new RegExp(`[${Object.keys(WRONG_MARKS).join('')}]`)
const EACH_WRONG_MARK = new RegExp(SUSPECT_MARK, 'g')

/** Letters Vietnamese does not write: in NFC one with a mark in question is among them. */
const NOT_VIETNAMESE = /[^\x00-\x7fÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýăĂđĐơƠưƯĩĨũŨ\u1ea0-\u1ef9]/g

/** Combining marks mistaken for a Vietnamese one (ǎn for ăn), where the syllable then is right and its neighbours are Vietnamese: Pinyin stays. `trusting`: where they may be. */
export function wrongMarks(revision: Revision, trusting: boolean): void {
  eachWordWith(revision, 'wrong-mark', NOT_VIETNAMESE, (word, around) => {
    if (word.length > 16) return word
    const parts = nfd(word)
    if (!SUSPECT_MARK.test(parts)) return word
    const made = nfc(parts.replace(EACH_WRONG_MARK, mark => WRONG_MARKS[mark]!))
    // A name with a caron may be Pinyin: Hǎn; Vǎn is known.
    if (/^\p{Lu}/u.test(word) && !STRONG_LETTER.test(word) && !isCommonSyllable(made)) return word
    return isVietnameseSyllable(made) && (STRONG_LETTER.test(word) || around() === 'likely' || (trusting && around() === 'possible'))
      ? made
      : word
  })
}

/** Letters drawn otherwise: mathematical, full-width, ligatures. */
const STYLED = /[\u{1d400}-\u{1d7ff}]|[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\ufb00-\ufb06]/gu
/** Oi, which PDFs have for ư, and a dotless i under a tone. */
const MISDRAWN = /[Ƣƣ]|ı(?=[\u0300-\u036f])/
const EACH_MISDRAWN = new RegExp(MISDRAWN, 'g')
const redrawn = (word: string): string =>
  nfc(word.replace(/[Ƣƣ]/g, letter => (letter === 'ƣ' ? 'ư' : 'Ư')).replace(/ı(?=[\u0300-\u036f])/g, 'i'))

/** Letters that look like others in a PDF's text layer or on a screen, put back where the word then is Vietnamese. */
function misdrawn(revision: Revision): void {
  if (STYLED.test(revision.text)) {
    revision.replace('homoglyph', STYLED, each => each.normalize('NFKC'))
    if (/[\u0300-\u036f]/.test(revision.text)) clusters(revision)
  }
  if (!MISDRAWN.test(revision.text)) return
  eachWordWith(revision, 'homoglyph', EACH_MISDRAWN, word => (isVietnameseSyllable(redrawn(word)) ? redrawn(word) : word))
}

const latinOf = lazy(() => new Map([...LOOKALIKES].map((letter, index) => [letter, LOOKALIKE_LATIN[index]!])))
const LOOKALIKE = new RegExp(`[${LOOKALIKES}]`)
const EACH_LOOKALIKE = new RegExp(LOOKALIKE, 'g')
const SPACING_TONE = new RegExp(`[aăâeêioôơuưy][${Object.keys(SPACING_TONES).join('')}]`, 'i')
const WORD_WITH_SPACING = new RegExp(`[\\p{L}\\p{M}${Object.keys(SPACING_TONES).join('')}]+`, 'gu')

/** Anything for the step below: one look instead of four. */
const ANY_HOMOGLYPH = new RegExp(`[Ƣƣı${LOOKALIKES}${Object.keys(SPACING_TONES).join('')}\\ud835\\uff10-\\uff5a\\ufb00-\\ufb06]`)

/** Cyrillic and Greek letters inside Latin words, and spacing tone marks, where the word then is a Vietnamese syllable. */
export function homoglyphs(revision: Revision): void {
  if (!ANY_HOMOGLYPH.test(revision.text)) return
  misdrawn(revision)
  if (LOOKALIKE.test(revision.text)) {
    eachWordWith(revision, 'homoglyph', EACH_LOOKALIKE, word => {
      if (!/\p{Script=Latin}/u.test(word)) return word
      const made = Array.from(word, letter => latinOf().get(letter) ?? letter).join('')
      return isVietnameseSyllable(made) ? nfc(made) : word
    })
  }
  if (!SPACING_TONE.test(revision.text)) return
  const spelt = (word: string) => nfc(Array.from(word, letter => SPACING_TONES[letter] ?? letter).join(''))
  eachWord(
    revision,
    'homoglyph',
    (word, around) => (SPACING_TONE.test(word) && isVietnameseSyllable(spelt(word)) && around() === 'likely' ? spelt(word) : word),
    WORD_WITH_SPACING,
  )
}
