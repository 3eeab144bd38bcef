import type { NormalizeOptions } from '../../model/options'
import { LETTER, type Neighbourhood } from '../context'
import { eachWord } from '../each-word'
import { vowelOf, withTone } from '../letters'
import type { Revision } from '../revision'
import { hasToneChoice, isVietnameseSyllable, LONGEST_SYLLABLE, placeTone, syllableOf } from '../syllable'

type Style = 'old' | 'new'

const MARKED = /[^\x00-\x7f]/
/** Words that end in oa, oe or uy with a tone. */
const CHOICE = new RegExp(`(?<![${LETTER}])[a-zđ]{0,3}(?:o[áàảãạéèẻẽẹ]|[óòỏõọ][ae]|u[ýỳỷỹỵ]|[úùủũụ]y)(?![${LETTER}])`, 'gi')
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
  const rewrite = (code: 'tone-place' | 'tone-style', made: (word: string, style: Style) => string | undefined, pattern?: RegExp) => {
    const change = (word: string, around: () => Neighbourhood) => {
      if (word.length > LONGEST_SYLLABLE || !MARKED.test(word)) return word
      const changed = made(word, style) ?? word
      return changed !== word && around() !== 'unlikely' ? changed : word
    }
    eachWord(revision, code, change, pattern)
  }
  if (repair) rewrite('tone-place', repairWord)
  if (tone !== 'preserve') rewrite('tone-style', styleWord, CHOICE)
}
