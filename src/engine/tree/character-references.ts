import { UNCLOSED } from '../../data/character-references'
import { WINDOWS_1252_C1 } from '../../data/encodings/windows-1252'
import { LATIN_1_NAMES } from '../../data/vietnamese/characters'
import { lazy, words } from '../../text/lazy'
import { references } from '../../text/references'

const NUMBER = /&#(?:[xX]([\da-fA-F]+)|(\d+));?/y
/** No name is longer, nor one that needs no `;`. */
const LONGEST = 31
const LONGEST_UNCLOSED = 6

/** All that a reference may name. */
export const referenceNames = (): Iterable<string> => references().keys()

const unclosed = lazy(() => new Set(words(`${LATIN_1_NAMES} ${UNCLOSED}`)))

const REPLACEMENT = 0xfffd
const MOST = 0x10ffff
/** Where control characters stand, pages mean windows-1252. */
const C1 = 0x80

function ofNumber(code: number): string {
  if (code === 0 || code > MOST || (code >= 0xd800 && code < 0xe000)) return String.fromCharCode(REPLACEMENT)
  const meant = WINDOWS_1252_C1[code - C1]
  return meant && meant !== '.' ? meant : String.fromCodePoint(code)
}

/** `&ampamp`: the longest name that needs no `;`, and what stands behind it. */
function ofUnclosed(name: string): string | undefined {
  for (let end = Math.min(name.length, LONGEST_UNCLOSED); end > 1; end--) {
    const start = name.slice(0, end)
    if (unclosed().has(start)) return references().get(start)! + name.slice(end)
  }
  return undefined
}

const HASH = 0x23
const SEMICOLON = 0x3b
const EQUALS = 0x3d
const isNameChar = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57)

/** What a reference says, and where it ends; undefined where `&` begins none. */
function referenceAt(raw: string, at: number, attribute: boolean): { text: string; end: number } | undefined {
  if (raw.charCodeAt(at + 1) === HASH) {
    NUMBER.lastIndex = at
    const number = NUMBER.exec(raw)
    return number
      ? { text: ofNumber(number[1] ? Number.parseInt(number[1], 16) : Number(number[2])), end: at + number[0].length }
      : undefined
  }
  let end = at + 1
  while (end <= at + LONGEST && isNameChar(raw.charCodeAt(end))) end++
  const name = raw.slice(at + 1, end)
  const next = raw.charCodeAt(end)
  const whole = next === SEMICOLON ? references().get(name) : undefined
  if (whole !== undefined) return { text: whole, end: end + 1 }
  // In an attribute `&copy=` and `&copy2` are parts of an address.
  if (attribute) return next !== EQUALS && unclosed().has(name) ? { text: references().get(name)!, end } : undefined
  const text = ofUnclosed(name)
  return text === undefined ? undefined : { text, end }
}

function decoded(raw: string, attribute: boolean): string {
  let at = raw.indexOf('&')
  if (at < 0) return raw
  let out = ''
  let from = 0
  while (at >= 0) {
    const found = referenceAt(raw, at, attribute)
    if (found) {
      out += raw.slice(from, at) + found.text
      from = found.end
    }
    at = raw.indexOf('&', found ? found.end : at + 1)
  }
  return out + raw.slice(from)
}

/** Text with its character references resolved, as the standard of HTML has it; most has none. */
export const decodeText = (raw: string): string => decoded(raw, false)

/** The same for an attribute's value, where `&copy=` is part of an address. */
export const decodeAttribute = (raw: string): string => decoded(raw, true)
