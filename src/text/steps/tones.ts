import { TONE_MARKS, VOWELS } from '../../data/vietnamese/letters'
import type { NormalizeOptions } from '../../model/options'
import { eachWordWith } from '../each-word'
import { vowelOf, withTone } from '../letters'
import type { Revision } from '../revision'
import { hasToneChoice, isVietnameseSyllable, LONGEST_SYLLABLE, placeTone, syllableOf } from '../syllable'
import { nfc, nfd } from '../unicode-form'

type Style = 'old' | 'new'

/** Vowels with a tone, as the inside of a character class. */
const TONED = VOWELS.map(row => row.slice(1)).join('')

const DETACHED_MARK = / [\u0300-\u036f]/
/** ń ḿ ć ṕ ṭ ṇ ṃ … */
const TONED_CONSONANT = /[ćĉńñǹḿṁṃṇṕṭḥḳḷṛṣṿẓḍḅ]|[cmnptgh][\u0300\u0301\u0303\u0309\u0323]/i
/** One of their characters: a look that costs less. */
const MAY_BE_TONED = /[ćĆĉĈńŃñÑǹǸḿḾṁṀṃṂṇṆṕṔṭṬḥḤḳḲḷḶṛṚṣṢṿṾẓẒḍḌḅḄ\u0300\u0301\u0303\u0309\u0323]/
const EACH_TONED_CONSONANT = new RegExp(TONED_CONSONANT, 'gi')
/** Two vowels of which one has a tone, or a horn without its fellow: only among them a tone can stand on a wrong letter. */
const VOWELS_TOGETHER = new RegExp(`[aăâeêioôơuưy][${TONED}]|[${TONED}][aăâeêioôơuưy${TONED}]|uơ|ưo`, 'gi')
/** Ends of words in oa, oe or uy with a tone; then the whole of such a word. */
const CHOICES = /o[áàảãạéèẻẽẹ]|[óòỏõọ][ae]|u[ýỳỷỹỵ]|[úùủũụ]y/gi
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

/** Tones on the letter the style wants; with `repair`, also tones on a wrong letter and ươ with a horn lost. Foreign surroundings keep a word. */
export function tones(revision: Revision, { tone = 'preserve', repair = false }: NormalizeOptions): void {
  const style = tone === 'new' ? 'new' : 'old'
  const rewrite = (code: 'tone-place' | 'tone-style', letters: RegExp, made: (word: string, style: Style) => string | undefined) =>
    eachWordWith(revision, code, letters, (word, around) => {
      if (word.length > LONGEST_SYLLABLE) return word
      const changed = made(word, style) ?? word
      return changed !== word && around() !== 'unlikely' ? changed : word
    })
  if (repair) {
    if (DETACHED_MARK.test(revision.text)) revision.replace('tone-place', DETACHED, attach)
    rewrite('tone-place', VOWELS_TOGETHER, repairWord)
    if (MAY_BE_TONED.test(revision.text) && TONED_CONSONANT.test(revision.text))
      eachWordWith(revision, 'tone-place', EACH_TONED_CONSONANT, (word, around) => {
        const made = word.length > LONGEST_SYLLABLE + 2 ? undefined : withToneOnVowel(word, style)
        // Polish has ń and ć, Indian names have ṭ: only a vowel with a sign of quality proves the word by itself.
        return made !== undefined && (QUALITY.test(bareOf(made)) || around() === 'likely') ? made : word
      })
  }
  if (tone !== 'preserve') rewrite('tone-style', CHOICES, (word, wanted) => (CHOICE.test(word) ? styleWord(word, wanted) : undefined))
}
