import { lazy } from '../text/lazy'
import { isOpening } from './common'
import { COMPANY_TAILS, HEADS, KNOWN_BODIES, KNOWN_PHRASES, POSSESSIVES, SUBJECTS, WEAK_HEADS } from './data/organisations'
import { TITLE_WORDS } from './data/titles'
import { ADJECTIVES } from './data/words'
import { gazetteer, isDesignator } from './places'
import { type Found, foundAt, isCapital, joins, phraseEnd, phrasesOf, type Reading } from './reading'
import type { Token } from './sentences'
import { isFamilyName, isNameSyllable } from './vietnamese'

const heads = new Set(HEADS)
const weak = new Set([
  ...WEAK_HEADS,
  'government',
  'party',
  'company',
  'group',
  'school',
  'hospital',
  'office',
  'bank',
  'council',
  'congress',
])
const tails = new Set(COMPANY_TAILS)
const subjects = new Set(SUBJECTS)
const owners = new Set(POSSESSIVES)
const knownWords = new Set(KNOWN_BODIES)
const knownPhrases = lazy(() => phrasesOf(KNOWN_PHRASES))

/** Titles that also stand inside names of bodies: `General Statistics Office`. */
const TITLES_IN_NAMES = new Set('general chief resident private justice worker student teacher farmer journalist'.split(' '))
const CONNECTORS = new Set(['of', 'for', 'on'])
const ABBREVIATION = /^(?=(?:[^\p{Lu}]*\p{Lu}){2})[\p{L}\p{N}&.]{2,10}$/u
const MILITARY_REGION = /^(?:military|naval|air)$/

export const isHead = (token: Token): boolean => heads.has(token.word)
const singular = (word: string) => word.replace(/s$/, '')
export const isTitle = (token: Token): boolean => TITLE_WORDS.has(token.word) || TITLE_WORDS.has(singular(token.word))

/** What ministries are for: in the table, or built like it (`Meteorology`, `Geophysics`). */
export const isSubject = (token: Token | undefined): boolean =>
  isCapital(token) && (subjects.has(token.word) || /(?:ology|ography|ics|ment|tion|ture|ism)$/.test(token.word))

const isPlain = (tokens: readonly Token[], at: number) =>
  isOpening(tokens, at) && !subjects.has(tokens[at]!.word) && !owners.has(tokens[at]!.word)
const ownerBefore = (token: Token) => owners.has(token.word) && /^['’]s? $/.test(token.gap)
const mayOpen = (tokens: readonly Token[], at: number) => {
  const token = tokens[at]
  return isCapital(token) && !isPlain(tokens, at) && (!isTitle(token) || TITLES_IN_NAMES.has(token.word) || owners.has(token.word))
}

/** Goes left over the capitalised words of the name, and over `and` and commas between subjects. */
function leftOf({ tokens, found }: Reading, head: number): number {
  let at = head
  const free = (i: number) => !found.some(each => i >= each.from && i < each.to)
  while (at > 0) {
    const before = tokens[at - 1]!
    if (!free(at - 1)) break
    if (mayOpen(tokens, at - 1) && (joins(before) || ownerBefore(before))) at -= 1
    else if (before.word === 'and' && at > 1 && at < head + 1 && isSubject(tokens[at]) && isSubject(tokens[at - 2]) && free(at - 2)) at -= 2
    else if (before.gap === ', ' && isSubject(before) && isSubject(tokens[at]) && at < head) at -= 1
    else break
  }
  return at
}

/** Whether a list of subjects (`Culture, Sports and Tourism`) that goes on after this comma comes to its `and`. */
function listGoesOn(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(at + 12, tokens.length); i += 1) {
    const token = tokens[i]!
    if (token.word === 'and') return isSubject(tokens[i + 1])
    if (!isSubject(token) && !isSubject(tokens[i + 1])) return false
    if (token.gap !== ', ' && !joins(token)) return false
  }
  return false
}

/** Goes right: `of`, `for` and `on` with what they lead, lists of subjects, further heads, company tails, a number. */
function rightOf(reading: Reading, head: number): number {
  const { tokens } = reading
  let at = head
  let phrase = false
  for (;;) {
    const last = tokens[at]!
    const next = tokens[at + 1]
    if (!next || foundAt(reading, at + 1)) return at + 1
    const after = tokens[at + 2]
    if (last.gap === '-' && /^\p{Ll}/u.test(next.text)) at += 1
    else if (joins(last) && isCapital(next) && (heads.has(next.word) || tails.has(next.word)) && !isPlain(tokens, at + 1)) at += 1
    else if (ownerBefore(last) && isCapital(next)) at += 1
    else if (!phrase && joins(last) && rightHead(tokens, at + 1)) at += 1
    else if (
      phrase &&
      joins(last) &&
      mayOpen(tokens, at + 1) &&
      !(isSubject(last) && opensPerson(tokens, at + 1)) &&
      (isSubject(last) || !isSubject(next) || CONNECTORS.has(tokens[at - 1]!.word) || ADJECTIVES.has(last.word))
    )
      at += 1
    else if (CONNECTORS.has(next.word) && joins(last) && after && next.gap === ' ') {
      const object = after.word === 'the' ? at + 3 : at + 2
      const first = tokens[object]
      if (!first || !mayOpen(tokens, object) || foundAt(reading, object)) return at + 1
      if (next.word !== 'of' && (phrase ? !isSubject(first) : gazetteerHas(tokens, object))) return at + 1
      at = object
      phrase = true
    } else if (phrase && next.word === 'and' && joins(last) && isSubject(after) && isSubject(last)) at += 2
    else if (phrase && last.gap === ', ' && isSubject(last) && isSubject(next) && listGoesOn(tokens, at)) at += 1
    else return at + 1
  }
}

/** A Vietnamese name of three syllables or more, as it follows an office: `Department of Market Development Le Quoc Tan`. */
const opensPerson = (tokens: readonly Token[], at: number) =>
  isFamilyName(tokens[at]!) &&
  !gazetteerHas(tokens, at) &&
  [at + 1, at + 2].every(i => tokens[i] !== undefined && isNameSyllable(tokens[i]) && joins(tokens[i - 1]!)) &&
  !tokens.slice(at + 2, at + 5).some(isDesignator)

const gazetteerHas = (tokens: readonly Token[], at: number) => phraseEnd(tokens, at, gazetteer()) > at

/** Whether the words beside a head make it a name: a government needs more than its country's. */
function names({ tokens }: Reading, from: number, to: number, head: number): boolean {
  if (to - from < 2) return false
  if (to > head + 1 && from === head) return CONNECTORS.has(tokens[head + 1]!.word) || to - from > 2 || !weak.has(tokens[head]!.word)
  const beside = tokens.slice(from, head)
  if (!weak.has(tokens[head]!.word) || to > head + 1) return beside.some(token => token.word !== 'new')
  let at = from
  while (at < head) {
    const end = phraseEnd(tokens, at, gazetteer())
    if (end > at) at = end
    else if (ADJECTIVES.has(tokens[at]!.word)) at += 1
    else return true
  }
  return !WEAK_HEADS.includes(tokens[head]!.word) && tokens[head]!.word !== 'government' && beside.length > 1
}

/** Bodies by their words (`… University`, `Ministry of …`), by tables, and the letters in brackets after them. */
export function findOrganisations(reading: Reading): Found[] {
  const { tokens } = reading
  const out: Found[] = []
  const add = (from: number, to: number) => {
    out.push({ kind: 'organisation', from, to })
    const last = tokens[to - 1]!
    const letters = tokens[to]
    if (letters && /^\s?\($/.test(last.gap) && /^\)/.test(letters.gap) && ABBREVIATION.test(letters.text))
      out.push({ kind: 'organisation', from: to, to: to + 1 })
  }
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!
    if (foundAt(reading, i)) continue
    if (MILITARY_REGION.test(token.word) && tokens[i + 1]?.text === 'Region' && /^\d{1,2}$/.test(tokens[i + 2]?.text ?? '')) {
      add(i, i + 3)
      continue
    }
    const known = phraseEnd(tokens, i, knownPhrases())
    const from = isCapital(token) && isHead(token) ? leftOf(reading, i) : i
    const to = isCapital(token) && isHead(token) ? rightOf(reading, i) : i
    const previous = out.at(-1)
    const start = previous ? Math.max(from, previous.to) : from
    if (to > i && names(reading, start, to, i)) {
      add(start, to)
      i = to - 1
    } else if (known > i && !(isCapital(tokens[known]) && joins(tokens[known - 1]!) && rightHead(tokens, known))) {
      add(i, known)
      i = known - 1
    } else if (knownWords.has(token.text) && !(isCapital(tokens[i + 1]) && joins(token) && rightHead(tokens, i + 1))) add(i, i + 1)
  }
  return out
}

/** Whether the capitalised words that go on here come to a head, which then names the whole. */
function rightHead(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(at + 6, tokens.length) && mayOpen(tokens, i); i += 1) {
    if (isHead(tokens[i]!)) return true
    if (!joins(tokens[i]!)) return false
  }
  return false
}
