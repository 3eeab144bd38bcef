import { isCommon } from './common'
import { GIVEN_NAMES, HIGHLAND_OPENINGS, NAME_PARTICLES } from './data/names'
import { ADDRESSES, TITLE_WORDS } from './data/titles'
import { ADJECTIVES, SAYING, TO_A_PERSON } from './data/words'
import { isHead, isSubject, isTitle } from './organisations'
import { gazetteer, isDesignator } from './places'
import { type Found, foundAt, isCapital, isHeadline, phraseEnd, type Reading } from './reading'
import type { Token } from './sentences'
import { isFamilyName, isMarked, isNameSyllable } from './vietnamese'

const given = new Set(GIVEN_NAMES)
const particles = new Set(NAME_PARTICLES)
const LONGEST = 6

export const isGivenName = (token: Token): boolean => given.has(token.fold)

/** Whether a word with a capital is part of no name: a title, a body, an everyday word. */
const isBlocked = (tokens: readonly Token[], at: number) => {
  const token = tokens[at]!
  const office = isHead(token) || isTitle(token) || isDesignator(token) || ADJECTIVES.has(token.word)
  return isCommon(tokens, at) || office || /^\p{Lu}{3,}$/u.test(token.text)
}

const spaced = (token: Token) => token.gap === ' ' || token.gap === '\u00a0'

/** The end of a Vietnamese name that begins here: capitalised syllables; any word after `Y` and other highland openings. */
function vietnameseEnd(reading: Reading, from: number): number {
  const { tokens } = reading
  const highland = HIGHLAND_OPENINGS.test(tokens[from]!.text) || (tokens[from]!.text === 'Y' && spaced(tokens[from]!))
  let to = from
  while (to < tokens.length && to < from + 5 && !foundAt(reading, to) && (to === from || spaced(tokens[to - 1]!))) {
    const token = tokens[to]!
    if (!(isNameSyllable(token) || (highland && isCapital(token) && !isBlocked(tokens, to)))) break
    to += 1
  }
  return to
}

/** The end of any other name: capitalised words that are no title and no body, initials, and particles between them. */
function foreignEnd(reading: Reading, from: number): number {
  const { tokens } = reading
  let to = from
  let end = from
  while (to < tokens.length && to < from + LONGEST && !foundAt(reading, to)) {
    const token = tokens[to]!
    if (isCapital(token) && !isBlocked(tokens, to)) end = to + 1
    else if (!(to > from && particles.has(token.word) && /^\p{Ll}/u.test(token.text))) break
    if (!(spaced(token) || token.gap === '-' || (token.gap === '. ' && /^\p{Lu}$/u.test(token.text)))) break
    to += 1
  }
  return end
}

/** The end of the person's name that begins at a word; `from` where none can. A headline's verb after a Vietnamese name is left out. */
export function nameEnd(reading: Reading, from: number): number {
  const first = reading.tokens[from]
  if (!isCapital(first) || foundAt(reading, from)) return from
  const vietnamese = vietnameseEnd(reading, from)
  const words = reading.tokens.slice(from, vietnamese)
  const opens = isFamilyName(first) && words.length > 1
  if (isBlocked(reading.tokens, from) && !opens) return from
  const foreign = foreignEnd(reading, from)
  // What goes on after the syllables is a headline's verb in a headline, and a name of another people of Vietnam in a sentence.
  if ((opens && (isHeadline(reading) || words.length > 2)) || words.some(isMarked)) return vietnamese
  return Math.max(vietnamese, foreign)
}

/** Where a name may begin after a title: at once, or after what the office is for (`Minister of Home Affairs X`). */
function afterTitle({ tokens }: Reading, title: number): { at: number; apart: boolean } | undefined {
  let at = title
  const next = tokens[title + 1]
  if (next && (next.word === 'of' || next.word === 'for') && isSubject(tokens[title + 2])) {
    at = title + 2
    while (isSubject(tokens[at + 1]) || (tokens[at + 1]?.word === 'and' && isSubject(tokens[at + 2])))
      at += tokens[at + 1]!.word === 'and' ? 2 : 1
  }
  const { gap } = tokens[at]!
  if (at + 1 >= tokens.length) return undefined
  if (/^\.?[ \u00a0]$/.test(gap)) return { at: at + 1, apart: false }
  return gap === ', ' ? { at: at + 1, apart: true } : undefined
}

/** People named after a title. */
export function findTitled(reading: Reading): Found[] {
  const { tokens } = reading
  const out: Found[] = []
  for (const [i, title] of tokens.entries()) {
    if (!isTitle(title) || foundAt(reading, i)) continue
    const start = afterTitle(reading, i)
    if (!start) continue
    const from = start.at
    const to = nameEnd(reading, from)
    if (to === from) continue
    const last = tokens[to - 1]!
    const closes = !isCapital(tokens[to]) || !spaced(last)
    const known = phraseEnd(tokens, from, gazetteer()) === to
    const single = to - from === 1
    const enough = start.apart
      ? !single && !known && (last.gap === ', ' || saysNext(reading, to))
      : !single ||
        ADDRESSES.has(title.word) ||
        (isCapital(title) && TITLE_WORDS.has(title.word) && closes && !known && !isHeadline(reading))
    if (enough) out.push({ kind: 'person', from, to })
  }
  return out
}

const saysNext = ({ tokens }: Reading, to: number) => spaced(tokens[to - 1]!) && SAYING.has(tokens[to]?.word ?? '')

/** `, 61,` or `, director of …` after a name. */
function isDescribed({ tokens }: Reading, to: number): boolean {
  if (tokens[to - 1]!.gap !== ', ') return false
  const next = tokens[to]
  if (next && /^[1-9]\d$/.test(next.text) && next.gap === ', ') return true
  for (let i = to; i < Math.min(to + 6, tokens.length); i += 1) {
    const token = tokens[i]!
    if (isTitle(token) && token.word !== 'new') return true
    if (!/^[ -]$/.test(token.gap) && token.gap !== "'s ") return false
  }
  return false
}

/** `Ambassador to Laos X`, `Chairman of the Red Cross X`: a name right after the place or body of an office. */
function followsOffice(reading: Reading, from: number): boolean {
  const { tokens } = reading
  const office = from > 0 && spaced(tokens[from - 1]!) ? foundAt(reading, from - 1) : undefined
  if (!office || office.kind === 'date' || office.kind === 'person') return false
  const link = tokens[office.from - 1]?.word === 'the' ? office.from - 2 : office.from - 1
  return link > 0 && /^(?:of|to|in|for|at)$/.test(tokens[link]!.word) && isTitle(tokens[link - 1]!)
}

/** Whether anything around says that these words name a person. */
function isPointedTo(reading: Reading, from: number, to: number, out: readonly Found[]): boolean {
  const { tokens } = reading
  const kindAt = (at: number) => (out.find(each => at >= each.from && at < each.to) ?? foundAt(reading, at))?.kind
  const before = tokens[from - 1]
  const next = tokens[to]
  if (saysNext(reading, to) || isDescribed(reading, to)) return true
  if (before && spaced(before) && TO_A_PERSON.has(before.word)) return true
  if (followsOffice(reading, from)) return true
  if (before?.word === 'and' && from > 1 && kindAt(from - 2) === 'person') return true
  if (before?.gap === ', ' && kindAt(from - 1) === 'person') return true
  const office = next?.word === 'of' && spaced(tokens[to - 1]!) ? (tokens[to + 1]?.word === 'the' ? to + 2 : to + 1) : -1
  return office > 0 && kindAt(office) === 'organisation'
}

/** People without a title: a family name and syllables, a known given name, or words something points to as a person. */
export function findUntitled(reading: Reading): Found[] {
  const { tokens } = reading
  const out: Found[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!
    const to = nameEnd(reading, i)
    if (to - i < 2) continue
    const words = tokens.slice(i, to)
    const vietnamese = words.slice(0, 2).every(isNameSyllable) && isFamilyName(token)
    const known = phraseEnd(tokens, i, gazetteer()) === to
    const likely =
      !known && ((vietnamese && words.length > 2) || (given.has(token.fold) && words.length > 1) || HIGHLAND_OPENINGS.test(token.text))
    const inside = i > 0 && spaced(tokens[i - 1]!) && tokens[i - 1]!.word === 'in'
    if (!inside && !known && (likely || isPointedTo(reading, i, to, out))) out.push({ kind: 'person', from: i, to })
    i = to - 1
  }
  return out
}
