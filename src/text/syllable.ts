import { checkOneOf, checkString } from '../arguments'
import { TONES } from '../data/vietnamese/letters'
import {
  GI_RIMES,
  IRREGULAR,
  ONSETS,
  OPEN_GLIDES,
  QU_RIMES,
  RARE_QU_RIMES,
  RARE_RIMES,
  RIMES,
  Y_ONSETS,
} from '../data/vietnamese/syllables'
import { lazy, remember, words } from './lazy'
import { vowelOf, withTone } from './letters'
import { nfc } from './unicode-form'

/** A tone by its Vietnamese name; `ngang` has no mark. */
export type Tone = (typeof TONES)[number]

/** The parts of a written Vietnamese syllable, in small letters and without the tone. */
export interface Syllable {
  /** `''` where the syllable begins with its vowel. */
  onset: string
  /** Glide, vowel and coda, without the tone: `oan` of `hoàn`. */
  rime: string
  /** Its tone. */
  tone: Tone
  /** Where the tone stands: `both` styles agree, `old` (hòa), `new` (hoà), or on a letter neither style allows (`misplaced`: qúa). */
  placement: 'both' | 'old' | 'new' | 'misplaced'
  /** True for rimes of names, loans and single lists (oeng, uym …). */
  rare: boolean
}

const inventory = lazy(() => {
  const rimes = new Map<string, boolean>()
  for (const rime of words(RARE_RIMES)) rimes.set(rime, true)
  for (const rime of words(RIMES)) rimes.set(rime, false)
  const afterGi = new Map([...rimes, ...words(GI_RIMES).map(rime => [rime, false] as const)])
  const afterQu = new Map<string, boolean>()
  for (const rime of words(RARE_QU_RIMES)) afterQu.set(rime, true)
  for (const rime of words(QU_RIMES)) afterQu.set(rime, false)
  return { onsets: words(ONSETS), rimes, afterGi, afterQu, yOnsets: new Set(words(Y_ONSETS)) }
})

export const LONGEST_SYLLABLE = 8
const FRONT = /^[eêiy]/
const VOWEL = /^[aăâeêioôơuưy]/
const CODA = /(?:ch|ng|nh|[cmnpt])$/
const STOPPED = /(?:ch|[cpt])$/

/** `gi` is g + i before a consonant or nothing (gì, gìn), else an onset of its own (gia, giếng); `qu` always is one. */
function split(bare: string): [onset: string, rime: string] {
  if (bare.startsWith('gi') && !VOWEL.test(bare.slice(2))) return ['g', bare.slice(1)]
  const onset = inventory().onsets.find(each => bare.startsWith(each)) ?? ''
  return [onset, bare.slice(onset.length)]
}

/** Whether spelling lets the onset stand before the rime: c/k, g/gh, ng/ngh, iê/yê, and a lone y. */
function mayJoin(onset: string, rime: string): boolean {
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return FRONT.test(rime)
  if (onset === 'c' || onset === 'ng') return !/^[eêi]/.test(rime)
  if (onset === 'g') return !/^[eê]|^iê/.test(rime)
  if (rime === 'y') return inventory().yOnsets.has(onset || '-')
  if (rime.startsWith('yê')) return onset === ''
  if (rime.startsWith('iê')) return onset !== ''
  return true
}

/** The place of the tone's letter in a rime. Rule: QĐ 1989/QĐ-BGDĐT (2018), Điều 8 for the new style; usage for the old one. */
function toneIndex(rime: string, style: 'old' | 'new', afterQu: boolean): number {
  const marked = Math.max(...['ă', 'â', 'ê', 'ô', 'ơ'].map(letter => rime.lastIndexOf(letter)))
  if (marked >= 0) return marked
  if (rime.includes('ư')) return rime.indexOf('ư')
  const coda = CODA.exec(rime)
  const vowels = coda ? coda.index : rime.length
  if (coda) return vowels - 1
  if (vowels === 2) return style === 'new' && !afterQu && (rime === 'oa' || rime === 'oe' || rime === 'uy') ? 1 : 0
  return vowels === 3 ? 1 : 0
}

/**
 * Reads one syllable, in NFC or not, in any case. `undefined` where spelling rules make it no Vietnamese syllable
 * (a coda of c, ch, p or t takes sắc or nặng only, so `cac` is none).
 */
export function parseSyllable(text: string): Syllable | undefined {
  checkString('text', text, parseSyllable)
  const syllable = syllableOf(text)
  return syllable && { ...syllable }
}

/** As `parseSyllable`; the record is shared, as the same few thousand syllables come again and again. */
export const syllableOf = remember(readSyllable)

/** As `syllableOf`, not remembered: for texts whose words mostly are none and would push out those that are. */
export function readSyllable(text: string): Readonly<Syllable> | undefined {
  if (text.length > 3 * LONGEST_SYLLABLE) return undefined
  const word = nfc(text).toLowerCase()
  if (word.length === 0 || word.length > LONGEST_SYLLABLE) return undefined
  const irregular = IRREGULAR.find(each => each[0] === word)
  if (irregular) return { onset: irregular[1], rime: irregular[2], tone: 'nặng', placement: 'both', rare: true }
  let bare = ''
  let tone = 0
  let at = 0
  for (const letter of word) {
    const vowel = vowelOf(letter)
    if (vowel && vowel.tone > 0) {
      if (tone > 0) return undefined
      tone = vowel.tone
      at = bare.length
    }
    bare += vowel ? vowel.base : letter
  }
  const [onset, rime] = split(bare)
  const { rimes, afterGi, afterQu } = inventory()
  const rare = (onset === 'qu' ? afterQu : onset === 'gi' ? afterGi : rimes).get(rime)
  if (rare === undefined || (onset !== 'qu' && onset !== 'gi' && !mayJoin(onset, rime))) return undefined
  if (STOPPED.test(rime) && tone !== 1 && tone !== 5) return undefined
  const old = onset.length + toneIndex(rime, 'old', onset === 'qu')
  const modern = onset.length + toneIndex(rime, 'new', onset === 'qu')
  const placement = tone === 0 || (old === modern && at === old) ? 'both' : at === old ? 'old' : at === modern ? 'new' : 'misplaced'
  return { onset, rime, tone: TONES[tone]!, placement, rare }
}

/** True for a Vietnamese syllable with its tone where either style puts it. */
export function isVietnameseSyllable(text: string): boolean {
  checkString('text', text, isVietnameseSyllable)
  const syllable = syllableOf(text)
  return syllable !== undefined && syllable.placement !== 'misplaced'
}

/**
 * The syllable with its tone where the style wants it, case kept; text that is no Vietnamese syllable comes back in NFC, else unchanged.
 * `old`: hòa, thúy; `new`: hoà, thuý.
 * @throws TypeError where `text` is no string or `style` is neither.
 */
export function placeTone(text: string, style: 'old' | 'new'): string {
  checkString('text', text, placeTone)
  checkOneOf('style', style, ['old', 'new'], placeTone)
  const word = nfc(text)
  const syllable = syllableOf(word)
  if (!syllable || syllable.tone === 'ngang' || IRREGULAR.some(each => each[0] === word.toLowerCase())) return word
  const target = syllable.onset.length + toneIndex(syllable.rime, style, syllable.onset === 'qu')
  const tone = TONES.indexOf(syllable.tone)
  return Array.from(word, (letter, index) => {
    const base = vowelOf(letter)?.base ?? letter
    return index === target ? withTone(base, tone) : base
  }).join('')
}

const openGlides = lazy(
  () => new Set(Object.entries(OPEN_GLIDES).flatMap(([rime, onsets]) => words(onsets).map(onset => (onset === '-' ? '' : onset) + rime))),
)

/** True for open oa, oe, uy after an onset that words have: the only syllables whose tone style is a choice. */
export const hasToneChoice = ({ onset, rime }: Readonly<Syllable>): boolean => openGlides().has(onset + rime)
