import { TONE_MARKS } from '../../data/vietnamese/letters'
import type { NormalizeOptions } from '../../model/options'
import { eachWordOf, type WordStep, wordStep } from '../each-word'
import { vowelOf, withTone } from '../letters'
import { HAS } from '../marked-words'
import type { Revision } from '../revision'
import { hasToneChoice, isVietnameseSyllable, LONGEST_SYLLABLE, placeTone, syllableOf } from '../syllable'
import { nfc, nfd } from '../unicode-form'

type Style = 'old' | 'new'

const DETACHED_MARK = / [\u0300-\u036f]/
/** Words that end in oa, oe or uy with a tone. */
const CHOICE = /^[a-zđ]{0,3}(?:o[áàảãạéèẻẽẹ]|[óòỏõọ][ae]|u[ýỳỷỹỵ]|[úùủũụ]y)$/i
const HALF_HORNED = /uơ|ưo/i
const HORNED: Record<string, string> = { u: 'ư', U: 'Ư', o: 'ơ', O: 'Ơ' }

/** `uơ` and `ưo` before a coda, i or u are ươ with one horn lost; `undefined` where the word then is no syllable. */
function withBothHorns(word: string, style: Style): string | undefined {
  let tone = 0
  const bare = Array.from(word, letter => {
    const vowel = vowelOf(letter)
    if (vowel && vowel.tone > 0) tone = vowel.tone
    return vowel?.base ?? letter
  }).join('')
  const horned = bare.replace(HALF_HORNED, pair => Array.from(pair, letter => HORNED[letter] ?? letter).join(''))
  const made = horned.replace(/ơ/i, letter => withTone(letter, tone))
  return horned !== bare && isVietnameseSyllable(made) ? placeTone(made, style) : undefined
}

/** A consonant with the mark of a tone. */
const CONSONANT_TONE = /[bcdghklmnpqrstvxđ][\u0300\u0301\u0303\u0309\u0323]/i
const QUALITY = /[ăâêôơư]/i
const bareOf = (word: string) => Array.from(word, letter => vowelOf(letter)?.base ?? letter).join('')

/** `đêń`, `Viêṭ`: a tone that slid onto the consonant behind its vowel; `undefined` where the word then is no syllable. */
function withToneOnVowel(word: string, style: Style): string | undefined {
  const parts = nfd(word)
  const slid = CONSONANT_TONE.exec(parts)
  if (!slid) return undefined
  const bare = nfc(parts.slice(0, slid.index + 1) + parts.slice(slid.index + 2))
  const tone = TONE_MARKS.indexOf(slid[0][1]!)
  const at = Array.from(bare).findIndex(letter => vowelOf(letter) !== undefined)
  if (at < 0 || Array.from(bare).some(letter => (vowelOf(letter)?.tone ?? 0) > 0)) return undefined
  const made = Array.from(bare, (letter, n) => (n === at ? withTone(letter, tone) : letter)).join('')
  const placed = syllableOf(made) ? placeTone(made, style) : undefined
  return placed !== undefined && isVietnameseSyllable(placed) ? placed : undefined
}

/** Blanks between a vowel and its mark, as PDFs have them. */
const DETACHED = /[aăâeêioôơuưy] {1,2}[\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323]/gi

/** Together, where that is a letter. */
function attach(match: string): string {
  const made = nfc(match.replace(/ +/, ''))
  return made.length === 1 ? made : match
}

function repairWord(word: string, style: Style): string | undefined {
  const syllable = syllableOf(word)
  if (!syllable) return withBothHorns(word, style)
  return syllable.placement === 'misplaced' ? placeTone(word, style) : undefined
}

function styleWord(word: string, style: Style): string | undefined {
  const syllable = syllableOf(word)
  const other = syllable?.placement === 'old' || syllable?.placement === 'new'
  return other && hasToneChoice(syllable) ? placeTone(word, style) : undefined
}

const toneStep = (code: 'tone-place' | 'tone-style', bits: number, make: (word: string) => string | undefined): WordStep =>
  wordStep(code, bits, (word, around) => {
    if (word.length > LONGEST_SYLLABLE) return word
    const changed = make(word) ?? word
    return changed !== word && around() !== 'unlikely' ? changed : word
  })

const stepsOf = (style: Style) => ({
  placed: toneStep('tone-place', HAS.vowelsTogether, word => repairWord(word, style)),
  onVowel: wordStep('tone-place', HAS.tonedConsonant, (word, around) => {
    const made = word.length > LONGEST_SYLLABLE + 2 ? undefined : withToneOnVowel(word, style)
    // Polish has ń and ć, Indian names have ṭ: only a vowel with a sign of quality proves the word by itself.
    return made !== undefined && (QUALITY.test(bareOf(made)) || around() === 'likely') ? made : word
  }),
  styled: toneStep('tone-style', HAS.toneChoice, word => (CHOICE.test(word) ? styleWord(word, style) : undefined)),
})
const STEPS = { old: stepsOf('old'), new: stepsOf('new') }

/** Tones on the letter the style wants; with `repair`, also tones on a wrong letter and ươ with a horn lost. Foreign surroundings keep a word. */
export function tones(revision: Revision, { tone = 'preserve', repair = false }: NormalizeOptions): void {
  const { placed, onVowel, styled } = STEPS[tone === 'new' ? 'new' : 'old']
  if (repair) {
    if (DETACHED_MARK.test(revision.text)) revision.replace('tone-place', DETACHED, attach)
    eachWordOf(revision, placed)
    eachWordOf(revision, onVowel)
  }
  if (tone !== 'preserve') eachWordOf(revision, styled)
}
