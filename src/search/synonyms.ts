import { type Called, wrong } from '../arguments'
import { ABBREVIATIONS } from '../data/administration/abbreviations'
import { PROVINCES } from '../data/administration/provinces'
import type { Synonym } from '../model/administration'
import { foldWords } from './folding'

/** The abbreviations of {@link ABBREVIATIONS}, every way they are printed, and what they stand for: each finds all others. */
export const abbreviationSynonyms = (): Synonym[] =>
  ABBREVIATIONS.flatMap(({ short, printed = [], long }) => {
    const forms = [short, ...printed, long]
    return forms.map(name => ({ name, alike: forms.filter(form => form !== name) }))
  })

/**
 * Today's provinces of {@link PROVINCES} and those they were made of: `Hải Dương` finds `Hải Phòng`, and `Hải Phòng` also `Hải Dương`;
 * two provinces of before are not alike.
 */
export const provinceSynonyms = (): Synonym[] =>
  PROVINCES.flatMap(({ name, from }) => {
    const before = from.filter(each => each !== name)
    return [{ name, alike: before }, ...before.map(each => ({ name: each, alike: [name] }))]
  })

/** Words as engines cut them. */
const wordsOf = (text: string): string => (foldWords(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')

/** By the folded words of a name, those of what is alike; names that fold alike are one. */
export type Folded = ReadonlyMap<string, ReadonlySet<string>>

const known = new WeakMap<readonly Synonym[], { length: number; found: Folded }>()

/** Synonyms as engines have their words. The same list is folded once, as long as nothing is added to it or taken away. */
export function foldSynonyms(synonyms: readonly Synonym[]): Folded {
  const before = known.get(synonyms)
  if (before?.length === synonyms.length) return before.found
  const found = new Map<string, Set<string>>()
  for (const { name, alike } of synonyms) {
    const key = wordsOf(name)
    const others = found.get(key) ?? new Set()
    for (const each of alike) others.add(wordsOf(each))
    others.delete(key)
    others.delete('')
    if (key !== '' && others.size > 0) found.set(key, others)
  }
  known.set(synonyms, { length: synonyms.length, found })
  return found
}

/** Throws the TypeError for a list that holds anything but synonyms. */
export function checkSynonyms(argument: string, value: unknown, called: Called): void {
  const isSynonym = (each: unknown) => {
    const { name, alike } = (each ?? {}) as Partial<Synonym>
    return typeof name === 'string' && Array.isArray(alike) && alike.every(other => typeof other === 'string')
  }
  if (!Array.isArray(value) || !value.every(isSynonym)) wrong(argument, 'a list of { name, alike }', value, called)
}
