import { HEADLINE } from '../../data/limits'
import type { Segment } from '../../model/segment'
import { wordsOf } from '../words'

/** The pairs of words of a text's opening: each word has a number, and so each pair. */
export interface Pairs {
  words: ReadonlyMap<string, number>
  pairs: ReadonlySet<number>
}

/** More than a text's opening has words. */
const MOST = 2 ** 16

/** The share of a headline's pairs of words that the text has too. */
export function sharedWith(text: string, { words, pairs }: Pairs): number {
  const own = wordsOf(text)
  if (own.length < 4) return 0
  let hits = 0
  let before: number | undefined
  for (const word of own) {
    const n = words.get(word)
    if (before !== undefined && n !== undefined && pairs.has(before * MOST + n)) hits++
    before = n
  }
  return hits / (own.length - 1)
}

/** The pairs of words of a text's opening, or of `most` characters. */
export function pairsOf(segments: readonly Segment[], within: (i: number) => boolean, most: number = HEADLINE.text): Pairs {
  const words = new Map<string, number>()
  const pairs = new Set<number>()
  let chars = 0
  for (let i = 0; i < segments.length && chars < most; i++) {
    if (!within(i) || !segments[i]!.prose) continue
    let before = -1
    for (const word of wordsOf(segments[i]!.text.slice(0, most))) {
      let n = words.get(word)
      if (n === undefined) words.set(word, (n = words.size))
      if (before >= 0) pairs.add(before * MOST + n)
      before = n
    }
    chars += segments[i]!.text.length
  }
  return { words, pairs }
}
