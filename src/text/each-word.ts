import { Context, type Neighbourhood, WORD } from './context'
import { remember } from './lazy'
import type { ChangeCode, Revision } from './revision'

/** Rewrites a word, or gives it back; its neighbours are read only where it asks for them. */
export type Rewrite = (word: string, around: () => Neighbourhood) => string

/** Rewrites words one by one. */
export function eachWord(revision: Revision, code: ChangeCode, make: Rewrite, pattern = WORD): void {
  let context: Context | undefined
  const source = revision.text
  revision.replace(code, pattern, (word, offset) => make(word, () => (context ??= new Context(source)).around(offset)))
}

/** What a word becomes among Vietnamese, where it may be, and among others; `undefined` where it stays. */
type Outcomes = Record<Neighbourhood, string>

/** Longer words do not come twice. */
const LONGEST_WORD = 24

/** A step that reads words: each different one is worked out once. */
export interface WordStep {
  code: ChangeCode
  /** The bits of `HAS` one of which a word must have. */
  bits: number
  outcomes: (word: string) => Outcomes | undefined
}

export function wordStep(code: ChangeCode, bits: number, make: Rewrite): WordStep {
  const workOut = (word: string): Outcomes | undefined => {
    const [likely, possible, unlikely] = (['likely', 'possible', 'unlikely'] as const).map(each => make(word, () => each)) as [
      string,
      string,
      string,
    ]
    return likely === word && possible === word && unlikely === word ? undefined : { likely, possible, unlikely }
  }
  const known = remember(workOut)
  return { code, bits, outcomes: word => (word.length > LONGEST_WORD ? workOut(word) : known(word)) }
}

/** Takes a step through a text: those words alone that have something for it are looked at. */
export function eachWordOf(revision: Revision, { code, bits, outcomes }: WordStep): void {
  const { any, places } = revision.words
  if ((any & bits) === 0) return
  const { text } = revision
  const made: { start: number; end: number; text: string }[] = []
  let context: Context | undefined
  for (let n = 0; n < places.length; n += 3) {
    if ((places[n + 2]! & bits) === 0) continue
    const start = places[n]!
    const end = places[n + 1]!
    const word = text.slice(start, end)
    const outcome = outcomes(word)
    if (outcome === undefined) continue
    const { likely, possible, unlikely } = outcome
    const rewritten = likely === possible && likely === unlikely ? likely : outcome[(context ??= new Context(text)).around(start)]
    if (rewritten !== word) made.push({ start, end, text: rewritten })
  }
  revision.rewrite(code, made)
}
