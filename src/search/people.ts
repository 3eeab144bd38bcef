import { BODIES, FAMILY_NAMES, HONORIFICS, OFFICES, UNITS } from './vietnamese-names'

const APOSTROPHE = /['‘’ʼ]/gu

const SYLLABLE = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['‘’ʼ][\p{L}\p{M}]+)?`
const capitalised = HONORIFICS.map(word => word[0]!.toUpperCase() + word.slice(1))
const ADDRESS = [...new Set([...HONORIFICS, ...capitalised])].map(word => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')
const NAMED = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${ADDRESS})\.? (?<name>${SYLLABLE}(?: ${SYLLABLE}){1,4})(?![\p{L}\p{M}])`, 'gu')

const initialCapital = (words: readonly string[]) => [...words, ...words.map(word => word[0]!.toUpperCase() + word.slice(1))]
/** `Thủ tướng Phạm Minh Chính`, `Phó Chủ tịch UBND tỉnh Nguyễn Thị Hoa`; the longest office first. */
const OFFICE = initialCapital(OFFICES)
  .map(office => office.replace(/(?<= )(\p{Ll})/gu, letter => `[${letter}${letter.toUpperCase()}]`))
  .sort((a, b) => b.length - a.length)
  .join('|')
const IN_OFFICE = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${OFFICE})(?: (?:${BODIES.join('|')})){0,3}(?: (?<unit>${UNITS.join('|')}))? (?<name>${SYLLABLE}(?: ${SYLLABLE}){1,5})(?![\p{L}\p{M}])`,
  'gu',
)

/** A place has two syllables; a person behind it has a family name of its own. */
function nameInOffice(unit: string | undefined, name: string): string {
  const syllables = name.split(' ')
  const [, , third] = syllables
  if (unit === undefined || third === undefined) return unit === undefined && syllables.length < 6 ? name : ''
  return FAMILY.has(third.toLowerCase()) && syllables.length > 3 ? syllables.slice(2).join(' ') : syllables.length < 5 ? name : ''
}

const FAMILY = new Set(FAMILY_NAMES.map(name => name.toLowerCase()))

function startsLikeName(name: string): boolean {
  const first = name.split(' ')[0]!.toLowerCase().replace(APOSTROPHE, '’')
  return FAMILY.has(first) || FAMILY.has(first.slice(0, 2))
}

/**
 * Persons a Vietnamese text names after a form of address, a degree, a rank or an office (`ông Tạ Minh Khai`, `Phó Chủ tịch UBND tỉnh Lê Thị Hoa`),
 * each once, in its order. Two to five capitalised syllables that begin with a family name; a name standing alone is not
 * read, since nothing tells it from a street or a school. Expects NFC.
 */
export function peopleNamed(text: string): string[] {
  const addressed = [...text.matchAll(NAMED)].map(({ index, groups }) => ({ index, name: groups!.name! }))
  const inOffice = [...text.matchAll(IN_OFFICE)].map(({ index, groups }) => ({ index, name: nameInOffice(groups!.unit, groups!.name!) }))
  const names = [...addressed, ...inOffice].sort((a, b) => a.index - b.index).map(({ name }) => name)
  return [...new Set(names.filter(startsLikeName))]
}
