import { own } from './own'

/** A value made at first use: tables are strings until somebody needs the map, so importing costs nothing. */
/* @__NO_SIDE_EFFECTS__ */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** The words of a table line. */
export const words = (line: string): string[] => line.split(' ')

/** Kept for a word without an answer, so that one question to the map is enough. */
const NONE = Symbol('none')

const MOST_REMEMBERED = 8192

/** A function of one text that keeps its answers, up to a bound: for the words of a language, which are few. */
/* @__NO_SIDE_EFFECTS__ */
export function remember<T>(make: (word: string) => T, most = MOST_REMEMBERED): (word: string) => T {
  let known = new Map<string, T | typeof NONE>()
  return word => {
    const answer = known.get(word)
    if (answer !== undefined) return (answer === NONE ? undefined : answer) as T
    if (known.size >= most) known = new Map()
    // Answers may be parts of the word: what is kept must not hold the page it came from.
    const key = own(word)
    const made = make(key)
    known.set(key, made ?? NONE)
    return made
  }
}
