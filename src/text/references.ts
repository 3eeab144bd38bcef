import { MARKED, REFERENCES } from '../data/character-references'
import { LATIN_1_NAMES } from '../data/vietnamese/characters'
import { lazy, words } from './lazy'
import { nfc } from './unicode-form'

/** Where the names of Latin-1 begin. */
const LATIN_1 = 0xa0

/** What character references say, by their names. */
export const references = /* @__PURE__ */ lazy(() => {
  const texts = new Map<string, string>()
  let first = 0
  for (const line of REFERENCES.slice(1).split('\n')) {
    const [step, ...names] = line.split(' ')
    first += Number(step || 1)
    const text = String.fromCodePoint(first)
    for (const name of names) texts.set(name, text)
  }
  for (const [i, name] of words(LATIN_1_NAMES).entries()) texts.set(name, String.fromCharCode(LATIN_1 + i))
  for (const [name, mark, letters] of MARKED) for (const letter of letters) texts.set(letter + name, nfc(letter + mark))
  return texts
})
