import { checkString } from '../arguments'
import { verdictOf, WORD } from './context'
import { sample } from './sample'
import { nfc } from './unicode-form'

/** Words read at most: from the start, the middle and the end, so that a page costs as much as a paragraph. */
const SAMPLE = 360
const WINDOW = 1200

/**
 * How Vietnamese a text is, from 0 to 1: the share of its words that are Vietnamese syllables, given that enough of them carry marks. Plain
 * English, French or Spanish is near 0; Vietnamese written without marks gets at most 0.5; text without words is 0. Long texts are sampled.
 */
export function vietnameseScore(text: string): number {
  checkString('text', text, vietnameseScore)
  let words = 0
  let marked = 0
  let plain = 0
  for (const [word] of sample(text, WINDOW).matchAll(WORD)) {
    const verdict = verdictOf(nfc(word))
    if (verdict === 0) continue
    words += 1
    if (verdict > 1) marked += 1
    else if (verdict === 1) plain += 1
    if (words === SAMPLE) break
  }
  if (words === 0) return 0
  const trust = Math.min(1, marked / (0.3 * words))
  if (marked === 0) return words >= 8 && plain / words > 0.9 ? 0.5 * (plain / words) : 0
  return (trust * (marked + plain)) / words
}
