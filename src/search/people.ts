import { FAMILY_NAMES, HONORIFICS } from './vietnamese-names'

const APOSTROPHE = /['‘’ʼ]/gu

const SYLLABLE = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['‘’ʼ][\p{L}\p{M}]+)?`
const capitalised = HONORIFICS.map(word => word[0]!.toUpperCase() + word.slice(1))
const ADDRESS = [...new Set([...HONORIFICS, ...capitalised])].map(word => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')
const NAMED = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${ADDRESS})\.? (?<name>${SYLLABLE}(?: ${SYLLABLE}){1,4})(?![\p{L}\p{M}])`, 'gu')

const FAMILY = new Set(FAMILY_NAMES.map(name => name.toLowerCase()))

function startsLikeName(name: string): boolean {
  const first = name.split(' ')[0]!.toLowerCase().replace(APOSTROPHE, '’')
  return FAMILY.has(first) || FAMILY.has(first.slice(0, 2))
}

/**
 * Persons a Vietnamese text names after a form of address, a degree or a rank (`ông Tạ Minh Khai`, `Đại tá Y Thuần`),
 * each once, in its order. Two to five capitalised syllables that begin with a family name; a name standing alone is not
 * read, since nothing tells it from a street or a school. Expects NFC.
 */
export function peopleNamed(text: string): string[] {
  const names = [...text.matchAll(NAMED)].map(match => match.groups!.name!)
  return [...new Set(names.filter(startsLikeName))]
}
