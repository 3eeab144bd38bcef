import { lazy } from '../text/lazy'
import { isCommon } from './common'
import { GIVEN_NAMES } from './data/names'
import { COUNTRIES, DESIGNATORS, LOWER_DESIGNATORS, NUMBERED, OPENERS, VIETNAMESE_PLACES, WORLD_PLACES } from './data/places'
import { TITLE_WORDS } from './data/titles'
import { ADJECTIVES, TO_A_PLACE } from './data/words'
import { type Found, foundAt, isCapital, joins, phraseEnd, phrasesOf, type Reading } from './reading'
import type { Token } from './sentences'
import { isFamilyName, isNameSyllable } from './vietnamese'

export const gazetteer = lazy(() => phrasesOf([...COUNTRIES, ...WORLD_PLACES, ...VIETNAMESE_PLACES]))
const designators = new Set(DESIGNATORS)
const lowerDesignators = new Set(LOWER_DESIGNATORS)
const given = new Set(GIVEN_NAMES)
const openers = new Set(OPENERS)
/** Designators that are surnames too: with a known given name before them, a person. */
const SURNAMES = new Set('hill park lane forest church temple coast beach street bridge tower falls'.split(' '))
/** Before `of`: the town of X. */
const GENERIC = new Set([...LOWER_DESIGNATORS, 'state', 'capital', 'region', 'kingdom', 'republic'])
/** Lead to places, but to much else too: of unknown words, only what is spelled like a place in Vietnam is taken. */
const SOFT = new Set('at to between across through towards toward of via'.split(' '))

export const isDesignator = (token: Token): boolean => designators.has(token.word)

const isPart = (tokens: readonly Token[], at: number) => isCapital(tokens[at]) && !isCommon(tokens, at) && !TITLE_WORDS.has(tokens[at].word)

/** Names closed by a word with a capital (`Cat Hai District`), opened by one (`Lake Victoria`) or numbered (`District 10`). */
export function findDesignated(reading: Reading): Found[] {
  const { tokens } = reading
  const out: Found[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!
    if (!isCapital(token) || foundAt(reading, i)) continue
    const next = tokens[i + 1]
    const free = (at: number) => !foundAt(reading, at)
    if (designators.has(token.word)) {
      let from = i
      while (from > 0 && isPart(tokens, from - 1) && joins(tokens[from - 1]!) && free(from - 1)) from -= 1
      let to = i + 1
      while (to < tokens.length && joins(tokens[to - 1]!) && isCapital(tokens[to]) && designators.has(tokens[to]!.word) && free(to)) to += 1
      const person = i - from === 1 && SURNAMES.has(token.word) && given.has(tokens[from]!.fold)
      const numbered = NUMBERED.test(token.word) && joins(tokens[to - 1]!) && /^\d{1,3}\p{Lu}?$/u.test(tokens[to]?.text ?? '')
      if (numbered) to += 1
      if (
        numbered ||
        (!person && from < i && !tokens.slice(from, i).every(each => ADJECTIVES.has(each.word) && !phraseHere(tokens, from, i)))
      ) {
        out.push({ kind: 'place', from, to })
        continue
      }
    }
    if (openers.has(token.word) && next && joins(token)) {
      const first = next.word === 'of' && next.gap === ' ' ? i + 2 : i + 1
      let to = first
      while (to < tokens.length && to < first + 3 && isPart(tokens, to) && free(to) && (to === first || joins(tokens[to - 1]!))) to += 1
      if (to > first) out.push({ kind: 'place', from: i, to })
    }
  }
  return out
}

const phraseHere = (tokens: readonly Token[], from: number, to: number) => phraseEnd(tokens, from, gazetteer()) >= to

/** Places of the tables, unless the words around make them part of something longer. */
export function findKnownPlaces(reading: Reading): Found[] {
  const { tokens } = reading
  const out: Found[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const end = phraseEnd(tokens, i, gazetteer())
    if (end === i || foundAt(reading, i)) continue
    const before = tokens[i - 1]
    const after = tokens[end]
    // `Thái Nguyên Khang` is a person; a hyphen joins two places (`Vietnam-Laos`).
    const longer =
      (before !== undefined &&
        before.gap === ' ' &&
        isName(before) &&
        !isCommon(tokens, i - 1) &&
        !foundAt(reading, i - 1) &&
        isNameSyllable(tokens[i]!)) ||
      (after !== undefined && tokens[end - 1]!.gap === ' ' && isName(after) && isFamilyName(tokens[i]!) && !foundAt(reading, end))
    if (!longer) {
      out.push({ kind: 'place', from: i, to: end })
      i = end - 1
    }
  }
  return out
}

const isName = (token: Token) => isCapital(token) && isNameSyllable(token)

/** The end of the capitalised words that begin here and are not taken. */
function runEnd(reading: Reading, from: number): number {
  let to = from
  while (
    to < reading.tokens.length &&
    to < from + 4 &&
    isPart(reading.tokens, to) &&
    !foundAt(reading, to) &&
    (to === from || joins(reading.tokens[to - 1]!))
  )
    to += 1
  return to
}

/** Places by what stands around them: `in X`, `X province`, `the village of X`, `in X and Y`, a dateline. */
export function findPlacesByContext(reading: Reading, opensText: boolean): Found[] {
  const { tokens } = reading
  const out: Found[] = []
  const kindAt = (at: number) => (out.find(each => at >= each.from && at < each.to) ?? foundAt(reading, at))?.kind
  for (let i = 0; i < tokens.length; i += 1) {
    if (foundAt(reading, i)) continue
    const to = runEnd(reading, i)
    if (to === i) continue
    const words = tokens.slice(i, to)
    const before = tokens[i - 1]
    const last = words.at(-1)!
    const next = tokens[to]
    const named = words.every(isNameSyllable)
    const after = before?.gap === ' ' || before?.gap === '\u00a0' ? before.word : ''
    const only =
      words.every(word => ADJECTIVES.has(word.word) || /^\p{Lu}{2,}$/u.test(word.text)) ||
      words.some(word => /[\d'’]\p{L}?$/u.test(word.text))
    const listed =
      i > 1 &&
      ((before!.word === 'and' && kindAt(i - 2) === 'place' && tokens[i - 2]!.gap === ' ') ||
        (before!.gap === ', ' && kindAt(i - 1) === 'place') ||
        (before!.gap === '-' && kindAt(i - 1) === 'place'))
    const isPlace =
      (next !== undefined && last.gap === ' ' && lowerDesignators.has(next.word)) ||
      TO_A_PLACE.has(after) ||
      (after === 'of' && i > 1 && GENERIC.has(tokens[i - 2]!.word)) ||
      (SOFT.has(after) && named && (after !== 'of' || words.length < 3)) ||
      (listed && !only) ||
      (opensText && i === 0 && /^\s?(?:\([^)]*|[–—]\s?)$/.test(last.gap))
    const office = next !== undefined && isCapital(next) && joins(last) && TITLE_WORDS.has(next.word)
    if (isPlace && !only && !office) out.push({ kind: 'place', from: i, to })
    i = to - 1
  }
  return out
}
