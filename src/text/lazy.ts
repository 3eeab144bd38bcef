import { own } from './own'

/** A value made at first use: tables are strings until somebody needs the map, so importing costs nothing. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** The words of a table line. */
export const words = (line: string): string[] => line.split(' ')

/** Kept for a word without an answer, so that one question to the map is enough. */
const NONE = Symbol('none')

/**
 * A function of one text that keeps its answers, up to a bound: for the words of a language, which are few, and the class lists of portals.
 * `keep` gives the string an answer is kept under.
 */
export function remember<T>(make: (word: string) => T, keep = own, most = 8192): (word: string) => T {
  let known = new Map<string, T | typeof NONE>()
  return word => {
    const answer = known.get(word)
    if (answer !== undefined) return (answer === NONE ? undefined : answer) as T
    if (known.size >= most) known = new Map()
    const made = make(word)
    known.set(keep(word), made ?? NONE)
    return made
  }
}

/** Of equal texts one and the same string, so that a map that has it need not compare letters. Up to a bound. */
function interner(most: number): (text: string) => string {
  let known = new Map<string, string>()
  return text => {
    const same = known.get(text)
    if (same !== undefined) return same
    if (known.size >= most) known = new Map()
    const mine = own(text)
    known.set(mine, mine)
    return mine
  }
}

/** As many as the pages of a hundred sites have. */
const CLASS_LISTS = 16_384

/** The one string for a class list, whichever page has it. */
export const classList = interner(CLASS_LISTS)

/** The lists of one page come again and again, and a large map is far from the processor: places for those asked last, by their ends. */
const PLACES = 256
export const placeOf = (text: string, start: number, end: number) =>
  (31 * text.charCodeAt(start) + 7 * text.charCodeAt(end - 1) + 13 * (end - start)) & (PLACES - 1)
export const places = (): string[] => new Array(PLACES).fill('\0')

/** A function of class lists: the pages of a portal have the same ones. */
export function ofClassLists<T>(make: (list: string) => T): (list: string) => T {
  const answerTo = remember(make, classList, CLASS_LISTS)
  const lists = places()
  const answers: T[] = new Array(PLACES)
  return list => {
    const place = placeOf(list, 0, list.length)
    if (lists[place] === list) return answers[place]!
    const answer = answerTo(list)
    lists[place] = classList(list)
    answers[place] = answer
    return answer
  }
}
