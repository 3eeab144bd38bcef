import { FUNCTION_WORDS, SCRIPTS } from '../data/languages'
import { lazy } from '../text/lazy'
import { wordsOf } from './words'

/** Characters read: a few paragraphs say as much as a page, and the first of them where they leave no doubt. */
const SAMPLE = 2400
const OPENING = 1000
/** The share of words that are a language's commonest from which on there is none. */
const SURE = 0.2

const NOBODY: readonly number[] = []

/** The languages of a function word, by their places in the table. */
const speakers = lazy(() => {
  const of = new Map<string, number[]>()
  for (const [i, [, words]] of FUNCTION_WORDS.entries()) for (const word of words) of.set(word, [...(of.get(word) ?? []), i])
  return of
})

interface Guess {
  code: string
  /** A fifth of all words are beyond doubt. */
  sure: boolean
}

function guess(sample: string): Guess {
  // Latin letters, Vietnamese ones included, end at U+1EFF; only what is beyond Latin needs a script table.
  let letters = 0
  let beyond = 0
  for (let i = 0; i < sample.length; i++) {
    const c = sample.charCodeAt(i)
    if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c >= 0xc0 && c < 0x250) || (c >= 0x1e00 && c < 0x1f00)) letters++
    else if (c >= 0x370 && !(c >= 0x2000 && c < 0x2e80)) beyond++
  }
  if (beyond > 0.3 * (letters + beyond) && beyond >= 8) {
    for (const [code, script] of SCRIPTS) if ((sample.match(script)?.length ?? 0) > 0.3 * (letters + beyond)) return { code, sure: false }
  }
  if (letters < 20) return { code: 'und', sure: false }
  const tokens = wordsOf(sample)
  let best = 'und'
  let most = 0.06 * tokens.length
  const hits = new Uint16Array(FUNCTION_WORDS.length)
  const of = speakers()
  for (const t of tokens) for (const language of of.get(t) ?? NOBODY) hits[language]!++
  for (const [i, [code]] of FUNCTION_WORDS.entries()) {
    if (most > SURE * tokens.length) break
    if (hits[i]! > most) {
      most = hits[i]!
      best = code
    }
  }
  return { code: best, sure: most > SURE * tokens.length }
}

/** BCP 47 primary tag of texts by their letters and their commonest words, `und` where they do not say. */
export function languageOf(texts: Iterable<string>): string {
  let sample = ''
  for (const text of texts) {
    if (sample.length >= SAMPLE) break
    sample += `${text.slice(0, SAMPLE)}\n`
  }
  const opening = guess(sample.slice(0, OPENING))
  return opening.sure ? opening.code : guess(sample.slice(0, SAMPLE)).code
}
