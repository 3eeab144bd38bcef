import type { Entity } from '../model/language'
import { foldText } from '../text/fold'
import type { Sentence, Token } from './sentences'

export type Kind = Entity['kind']

/** A sentence with what has been found in it so far. `from` and `to` count words, `to` excluded. */
export interface Reading {
  sentence: Sentence
  tokens: readonly Token[]
  found: readonly Found[]
}

export interface Found {
  kind: Kind
  from: number
  to: number
}

export const isCapital = (token: Token | undefined): token is Token => token !== undefined && /^\p{Lu}/u.test(token.text)

/** Whether only a blank, or a hyphen without blanks, stands after the word. */
export const joins = (token: Token): boolean => /^(?:[ \u00a0]{1,2}|-)$/.test(token.gap)

export const foundAt = (reading: Reading, at: number): Found | undefined => reading.found.find(each => at >= each.from && at < each.to)

/** Adds what does not overlap what is there; earlier finders win. */
export function withFound(reading: Reading, more: readonly Found[]): Reading {
  const found = [...reading.found]
  for (const each of more) if (each.to > each.from && !found.some(other => each.from < other.to && other.from < each.to)) found.push(each)
  return { ...reading, found }
}

/** A line all in capitals: capitals say nothing about names there. */
export function isShouted({ tokens }: Reading): boolean {
  const words = tokens.filter(token => /\p{L}{2}/u.test(token.text))
  return words.length > 3 && words.filter(token => token.text === token.text.toUpperCase()).length > 0.6 * words.length
}

/** A line with capitals on its words, as headlines are set: a verb looks like a name there. */
export function isHeadline({ tokens }: Reading): boolean {
  if (/[.!?]/.test(tokens.at(-1)?.gap ?? '')) return false
  const words = tokens.filter(token => /^\p{L}{4}/u.test(token.text))
  return words.length > 1 && words.filter(token => /^\p{Lu}/u.test(token.text)).length > 0.8 * words.length
}

export interface Phrases {
  first: ReadonlyMap<string, readonly { words: readonly string[]; exact?: string }[]>
}

const partsOf = (phrase: string): string[] =>
  foldText(phrase.replace(/['’]s(?!\p{L})/gu, ''), 'ascii')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Names for looking up word by word; one in capitals only (`US`, `UAE`) is met in capitals only. */
export function phrasesOf(names: Iterable<string>): Phrases {
  const first = new Map<string, { words: string[]; exact?: string }[]>()
  for (const name of names) {
    const words = partsOf(name)
    if (!words.length) continue
    const entry = { words, ...(words.length === 1 && /^\p{Lu}{2,}$/u.test(name) ? { exact: name } : {}) }
    const known = first.get(words[0]!)
    if (known) known.push(entry)
    else first.set(words[0]!, [entry])
  }
  for (const entries of first.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return { first }
}

const SMALL = new Set(['of', 'and', 'the', 'es', 'de', 'without'])
const INSIDE = /^(?:['’]s)?(?:\s{1,2}|\s?[-–]\s?|\.\s?)$/u

/** The end of the longest known name that begins at the word, or `at` where none does. */
export function phraseEnd(tokens: readonly Token[], at: number, phrases: Phrases): number {
  const entries = isCapital(tokens[at]) ? phrases.first.get(tokens[at].fold) : undefined
  const entry = entries?.find(
    ({ words, exact }) =>
      (exact === undefined || tokens[at]!.text === exact) &&
      words.every((word, i) => {
        const token = tokens[at + i]
        return (
          token !== undefined &&
          token.fold === word &&
          (isCapital(token) || SMALL.has(word)) &&
          (i === words.length - 1 || INSIDE.test(token.gap))
        )
      }),
  )
  return entry ? at + entry.words.length : at
}
