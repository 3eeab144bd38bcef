import { FUNCTION_WORDS, SCRIPTS } from '../data/languages'

/** BCP 47 primary tag of a text by its letters and its commonest words, `und` where they do not say. */
export function languageOf(text: string): string {
  const sample = text.length > 6000 ? text.slice(0, 6000) : text
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 20) return 'und'
  for (const [code, script] of SCRIPTS) if ((sample.match(script)?.length ?? 0) > 0.3 * letters) return code
  const tokens = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  let best = 'und'
  let most = 0.06 * tokens.length
  for (const [code, words] of FUNCTION_WORDS) {
    let hits = 0
    for (const t of tokens) if (words.has(t)) hits++
    if (hits > most) {
      most = hits
      best = code
    }
  }
  return best
}
