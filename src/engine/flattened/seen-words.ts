import { lazy } from '../../text/lazy'
import { wordsIn } from './said-again'

/** Words by which places are found that begin alike. */
export const ALIKE = 3
/** Of the places that begin alike, the first: looking at all of them again for each would take the square of them. */
const PLACES = 50

/** What the words of a whole input tell of a part of it. They are read once, when first asked for. */
export interface SeenWords {
  /** Whether a word stands between blanks in small letters. */
  isSmall: (word: string) => boolean
  /** Where three words stand, but for the place where `own` does. */
  elsewhere: (three: string, own: string) => readonly number[]
  isAt: (place: number, text: string) => boolean
}

export function seenWords(input: string): SeenWords {
  const small = lazy(() => new Set([...input.matchAll(/(?<= )\p{Ll}+(?= )/gu)].map(([word]) => word)))
  const places = lazy(() => placesOf(input))
  return {
    isSmall: word => small().has(word),
    elsewhere: (three, own) => {
      const found = places().get(three) ?? []
      const itself = found.find(at => input.startsWith(own, at))
      return found.filter(at => at !== itself)
    },
    isAt: (place, text) => input.startsWith(text, place),
  }
}

function placesOf(input: string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  const words = wordsIn(input)
  for (let i = 0; i + ALIKE <= words.length; i++) {
    const { index } = words[i]!
    const last = words[i + ALIKE - 1]!
    const key = input.slice(index, last.index + last.word.length)
    const found = places.get(key)
    if (!found) places.set(key, [index])
    else if (found.length < PLACES) found.push(index)
  }
  return places
}
