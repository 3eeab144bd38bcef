import { nfc } from '../text/unicode-form'

/** A text in NFC, and the way back to the text as it was given. */
export interface Composed {
  text: string
  /** The place in the given text of a place in `text`. */
  source(at: number): number
}

const CLUSTER = /\P{M}\p{M}*|^\p{M}+/gu

/** Composes letter by letter, so that every place in the composed text has one in the given text. */
export function compose(given: string): Composed {
  if (nfc(given) === given) return { text: given, source: at => at }
  const places: number[] = []
  let text = ''
  for (const cluster of given.matchAll(CLUSTER)) {
    const composed = nfc(cluster[0])
    for (let i = 0; i < composed.length; i += 1) places.push(cluster.index + Math.min(i, cluster[0].length - 1))
    text += composed
  }
  places.push(given.length)
  return { text, source: at => places[at] ?? given.length }
}
