import { D_STROKES, LOOKALIKE_LATIN, LOOKALIKES, SPACING_TONES, WRONG_MARKS } from '../../data/vietnamese/characters'
import { isCommonSyllable } from '../common'
import { eachWord, eachWordOf, type WordStep, wordStep } from '../each-word'
import { lazy } from '../lazy'
import { FOREIGN_LETTER, STRONG_LETTER } from '../letters'
import { HAS } from '../marked-words'
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
export const dStrokes = wordStep('d-stroke', HAS.dStroke, (word, around) => {
  if (FOREIGN_LETTER.test(word) || EMOJI_BYTE.test(word)) return word
  const made = word.replace(D_STROKE, each => D_STROKES[each]!)
  if (VOWELLESS.test(made)) return made
  const proved = NOT_ICELANDIC.test(word)
  if (proved && syllableOf(made)) return made
  return around() === 'likely' && (proved || /^[ðÐɖƉ]/.test(word) || made === made.toUpperCase()) ? made : word
})

const SUSPECT_MARK = new RegExp(`[${Object.keys(WRONG_MARKS).join('')}]`)
const EACH_WRONG_MARK = new RegExp(SUSPECT_MARK, 'g')

/** Combining marks mistaken for a Vietnamese one (ǎn for ăn), where the syllable then is right and its neighbours are Vietnamese: Pinyin stays. `trusting`: where they may be. */
const wrongMarksOf = (trusting: boolean): WordStep =>
  wordStep('wrong-mark', HAS.notVietnamese, (word, around) => {
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
export const wrongMarks = wrongMarksOf(false)
export const wrongMarksTrusting = wrongMarksOf(true)

/** Letters drawn otherwise: mathematical, full-width, ligatures. */
const STYLED = /[\u{1d400}-\u{1d7ff}]|[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\ufb00-\ufb06]/gu
/** Oi, which PDFs have for ư, and a dotless i under a tone. */
const redrawn = (word: string): string =>
  nfc(word.replace(/[Ƣƣ]/g, letter => (letter === 'ƣ' ? 'ư' : 'Ư')).replace(/ı(?=[\u0300-\u036f])/g, 'i'))

/** Letters that look like others in a PDF's text layer, put back where the word then is Vietnamese. */
const misdrawn = wordStep('homoglyph', HAS.misdrawn, word => (isVietnameseSyllable(redrawn(word)) ? redrawn(word) : word))

const latinOf = lazy(() => new Map([...LOOKALIKES].map((letter, index) => [letter, LOOKALIKE_LATIN[index]!])))
/** Cyrillic and Greek letters inside Latin words. */
const lookalikes = wordStep('homoglyph', HAS.lookalike, word => {
  if (!/\p{Script=Latin}/u.test(word)) return word
  const made = Array.from(word, letter => latinOf().get(letter) ?? letter).join('')
  return isVietnameseSyllable(made) ? nfc(made) : word
})
const SPACING_TONE = new RegExp(`[aăâeêioôơuưy][${Object.keys(SPACING_TONES).join('')}]`, 'i')
const WORD_WITH_SPACING = new RegExp(`[\\p{L}\\p{M}${Object.keys(SPACING_TONES).join('')}]+`, 'gu')

const STYLED_OR_SPACING = new RegExp(`[\\ud835\\uff10-\\uff5a\\ufb00-\\ufb06${Object.keys(SPACING_TONES).join('')}]`)

/** Letters that look like others, and spacing tone marks, where the word then is a Vietnamese syllable. */
export function homoglyphs(revision: Revision): void {
  const odd = STYLED_OR_SPACING.test(revision.text)
  if (odd && STYLED.test(revision.text)) {
    revision.replace('homoglyph', STYLED, each => each.normalize('NFKC'))
    if (/[\u0300-\u036f]/.test(revision.text)) clusters(revision)
  }
  eachWordOf(revision, misdrawn)
  eachWordOf(revision, lookalikes)
  if (!(odd && SPACING_TONE.test(revision.text))) return
  const spelt = (word: string) => nfc(Array.from(word, letter => SPACING_TONES[letter] ?? letter).join(''))
  eachWord(
    revision,
    'homoglyph',
    (word, around) => (SPACING_TONE.test(word) && isVietnameseSyllable(spelt(word)) && around() === 'likely' ? spelt(word) : word),
    WORD_WITH_SPACING,
  )
}
