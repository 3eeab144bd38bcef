import { mayOpen } from '../lines'

/** Words in a row that are looked for once more, and what is longer than any headline. */
const RUN = 5
const LONGEST = 40
/** No headline that is said again is taken for one with fewer words. */
const SHORTEST = 6
/** Words of the page's title, in which a site may stand first. */
const TITLE = 12
/** For the number of a run: base times prime, and a word's own number, stay within what a double holds. */
export const BASE = 65_521
export const PRIME = 137_438_953_447

/** A word of a text, and where it stands. */
export interface Word {
  index: number
  word: string
}

export const wordsIn = (text: string): Word[] => [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ index, word }))

const DAY = /^\(?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\W*$/u
const CLOCK = /^\d{1,2}[:hg]\d{2}(?::\d{2})?\W*$/u
const isTime = (word: string | undefined) => word !== undefined && (DAY.test(word) || CLOCK.test(word))
const lettersOf = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * Finds in a line without line feeds the headlines its input says once more: at its very beginning, as the page's title, or beside a day,
 * above the text or in a list. The places are [start, end) by character; without an end where the words go on, as behind a title cut short.
 */
export function saidAgain(input: string): (words: readonly Word[]) => [start: number, end?: number][] {
  const ids = new Map<string, number>()
  const counts = new Map<number, number>()
  const starts = new Set<number>()
  const ends = new Set<number>()
  const short = new Set<number>()
  const all = wordsIn(input)
  const keysOf = (words: readonly Word[]) => runKeys(words, ids)
  for (const [i, key] of keysOf(all).entries()) {
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (i < TITLE || isTime(all[i - 1]!.word)) starts.add(key)
    if (isTime(all[i + RUN]?.word)) ends.add(key)
    if (/^(?:\.{3}|…)/u.test(all[i + RUN]?.word ?? '')) short.add(key)
  }
  return words => {
    const found: [number, number?][] = []
    const keys = keysOf(words)
    for (let from = 0; from < keys.length; from++) {
      if (counts.get(keys[from]!)! < 2) continue
      let to = from
      while (to < keys.length && counts.get(keys[to]!)! > 1) to++
      const run = keys.subarray(from, to)
      const first = run.findIndex(key => starts.has(key))
      const last = run.findLastIndex(key => ends.has(key))
      const start = from + Math.max(0, first)
      const end = (last < 0 ? to - 1 : from + last) + RUN
      if ((first >= 0 || last >= 0) && end - start >= SHORTEST && end - start <= LONGEST && mayOpen(words[start]!.word)) {
        const closing = words[end - 1]!
        const next = words[end]?.word ?? ''
        const goesOn = /[\p{L}\p{N}]/u.test(next) && (!mayOpen(next) || short.has(keys[end - RUN]!))
        found.push(goesOn ? [words[start]!.index] : [words[start]!.index, closing.index + closing.word.length])
      }
      from = to
    }
    return found
  }
}

/** A number for each run of words, the same for the same words. */
function runKeys(words: readonly Word[], ids: Map<string, number>): Float64Array {
  const own = words.map(({ word }) => {
    const key = lettersOf(word)
    const id = ids.get(key) ?? ids.size + 1
    ids.set(key, id)
    return id
  })
  const keys = new Float64Array(Math.max(0, own.length - RUN + 1))
  for (let i = 0; i < keys.length; i++) {
    let key = 0
    for (let k = 0; k < RUN; k++) key = (key * BASE + own[i + k]!) % PRIME
    keys[i] = key
  }
  return keys
}
