import { LOOKALIKES } from '../data/vietnamese/characters'
import { VOWELS } from '../data/vietnamese/letters'
import { isLetterUnit } from './context'
import { lazy } from './lazy'

/** What a word has that a step is for: one bit each. */
export enum HAS {
  /** ð Ð ý Ý õ Õ: letters of windows-1258 shown as windows-1252's. */
  halfMisread = 1,
  /** ð Ð ɖ Ɖ. */
  dStroke = 2,
  /** A letter or a mark Vietnamese does not write. */
  notVietnamese = 4,
  /** ƣ Ƣ ı. */
  misdrawn = 8,
  /** A Cyrillic or Greek letter drawn like a Latin one. */
  lookalike = 16,
  /** A tone beside a vowel, or a horn without its fellow: only there a tone can stand on a wrong letter. */
  vowelsTogether = 32,
  /** A consonant with a mark, or a mark that stands apart. */
  tonedConsonant = 64,
  /** oa, oe or uy with a tone. */
  toneChoice = 128,
}

/** The words of a text that have something for a step, in their order, and what any of them has. */
export interface MarkedWords {
  any: number
  /** Three numbers a word: where it begins and ends, and what it has. */
  places: readonly number[]
}

/** Consonants with a tone on them, and letters with two of them that are a vowel's elsewhere. */
const TONED_CONSONANTS = 'ćĉńñǹḿṁṃṇṕṭḥḳḷṛṣṿẓḍḅ'

/** What a vowel is beside another. */
const [O, U, AE, Y, OTHER, HORNED_O, HORNED_U] = [1, 2, 3, 4, 5, 6, 7]
const TONED = 8
const KINDS = 16
const KIND_OF: Record<string, number> = { o: O, u: U, a: AE, e: AE, y: Y, ơ: HORNED_O, ư: HORNED_U }

function togetherBits(left: number, right: number): number {
  if (!left || !right) return 0
  const [a, b] = [left % TONED, right % TONED]
  const [aToned, bToned] = [left >= TONED, right >= TONED]
  if (!(aToned || bToned)) return (a === U && b === HORNED_O) || (a === HORNED_U && b === O) ? HAS.vowelsTogether : 0
  const choice = aToned !== bToned && ((a === O && b === AE) || (a === U && b === Y))
  return HAS.vowelsTogether | (choice ? HAS.toneChoice : 0)
}

const tables = lazy(() => {
  /** For each UTF-16 unit, the bits it gives a word by itself; what is no letter has the highest. */
  const bits = new Uint8Array(0x10000)
  const vowels = new Uint8Array(0x10000)
  const give = (letters: Iterable<string>, bit: number) => {
    for (const letter of letters) for (const each of [letter, letter.toUpperCase()]) if (each.length === 1) bits[each.charCodeAt(0)]! |= bit
  }
  for (let unit = 0x80; unit < 0x10000; unit += 1) if (isLetterUnit(unit)) bits[unit] = HAS.notVietnamese
  for (const row of VOWELS)
    for (const [tone, small] of [...row].entries())
      for (const letter of [small, small.toUpperCase()]) {
        bits[letter.charCodeAt(0)] = 0
        vowels[letter.charCodeAt(0)] = (KIND_OF[row[0]!] ?? OTHER) + (tone > 0 ? TONED : 0)
      }
  for (const letter of 'đĐ') bits[letter.charCodeAt(0)] = 0
  give('ðýõ', HAS.halfMisread)
  give('ðɖ', HAS.dStroke)
  give('Ɖ', HAS.dStroke)
  give('ƣı', HAS.misdrawn)
  for (const letter of LOOKALIKES) bits[letter.charCodeAt(0)]! |= HAS.lookalike
  give(TONED_CONSONANTS, HAS.tonedConsonant)
  for (let mark = 0x300; mark < 0x370; mark += 1) bits[mark]! |= HAS.tonedConsonant
  const letters = new Uint8Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit += 1) letters[unit] = isLetterUnit(unit) ? 1 : 0
  const together = Uint8Array.from({ length: KINDS * KINDS }, (_, at) => togetherBits(Math.floor(at / KINDS), at % KINDS))
  return { bits, vowels, letters, together }
})

/** One look at a text, for all steps that read words. `wanted`: what is asked for; words without it are passed over. */
export function markedWords(text: string, wanted: number): MarkedWords {
  const { bits, vowels, letters, together } = tables()
  const places: number[] = []
  const { length } = text
  let any = 0
  for (let at = 0; at < length; at += 1) {
    let unit = text.charCodeAt(at)
    if (letters[unit] === 0) continue
    const start = at
    let has = 0
    let before = 0
    do {
      const vowel = vowels[unit]!
      has |= bits[unit]! | together[before * KINDS + vowel]!
      before = vowel
      at += 1
      if (at === length) break
      unit = text.charCodeAt(at)
    } while (letters[unit] !== 0)
    has &= wanted
    if (has === 0) continue
    any |= has
    places.push(start, at, has)
  }
  return { any, places }
}
