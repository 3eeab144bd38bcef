import { isTitle } from './organisations'
import { type Found, foundAt, isCapital, joins, type Reading } from './reading'
import type { Token } from './sentences'

/** What an article has named in full, for its later and shorter mentions. */
export interface Known {
  /** First word of a person's full name to the names' words. */
  names: ReadonlyMap<string, readonly (readonly string[])[]>
  /** The word a person is called by later: the last one, given or family name alike. */
  short: ReadonlySet<string>
  /** Letters introduced in brackets. */
  letters: ReadonlySet<string>
}

const wordsOf = (tokens: readonly Token[], { from, to }: Found) => tokens.slice(from, to).map(token => token.text)

/** Collects the people and bodies the readings of one article name. */
export function knownOf(readings: readonly Reading[]): Known {
  const names = new Map<string, string[][]>()
  const short = new Set<string>()
  const letters = new Set<string>()
  for (const { tokens, found } of readings)
    for (const each of found) {
      const words = wordsOf(tokens, each)
      if (each.kind === 'person' && words.length > 1) {
        names.set(words[0]!, [...(names.get(words[0]!) ?? []), words])
        short.add(words.at(-1)!)
      }
      if (each.kind === 'organisation' && words.length === 1 && /\p{Lu}.*\p{Lu}/u.test(words[0]!)) letters.add(words[0]!)
    }
  return { names, short, letters }
}

/** Later mentions: the full name again, the last word of it standing alone, the letters a body was given. */
export function findMentions(reading: Reading, known: Known): Found[] {
  const { tokens } = reading
  const out: Found[] = []
  const alone = (at: number) => {
    const before = tokens[at - 1]
    const closes = !isCapital(tokens[at + 1]) || !joins(tokens[at]!) || foundAt(reading, at + 1) !== undefined
    return closes && (!isCapital(before) || !joins(before) || isTitle(before) || at === 1)
  }
  for (let i = 0; i < tokens.length; i += 1) {
    const { text } = tokens[i]!
    if (foundAt(reading, i)) continue
    const full = known.names.get(text)?.find(words => words.every((word, n) => tokens[i + n]?.text === word && !foundAt(reading, i + n)))
    if (full) out.push({ kind: 'person', from: i, to: i + full.length })
    else if (known.letters.has(text)) out.push({ kind: 'organisation', from: i, to: i + 1 })
    else if (known.short.has(text) && alone(i)) out.push({ kind: 'person', from: i, to: i + 1 })
    if (full) i += full.length - 1
  }
  return out
}
