/** Ways Vietnamese text breaks, made of invented sentences: the tests and `npm run score:text` take the same. */
import { CP437_HIGH, MACINTOSH, WINDOWS_1250, WINDOWS_1251 } from '../../src/data/encodings/code-pages'
import { LEGACY_TABLES } from '../../src/data/encodings/vietnamese'
import { WINDOWS_1252_C1 } from '../../src/data/encodings/windows-1252'
import type { NormalizeOptions } from '../../src/text'
import { vietnameseSentences } from '../text/sentences'

/** A name, and what breaks a text that way. */
export type Way = [name: string, break_: (text: string) => string]

const LATIN_1 = Array.from({ length: 96 }, (_, at) => String.fromCharCode(0xa0 + at)).join('')
/** What a page has from 0x80 on; `\0` where it has nothing. */
const highOf = (page: string) =>
  new TextDecoder(page).decode(Uint8Array.from({ length: 128 }, (_, at) => 0x80 + at)).replace(/[\u0080-\u009f]/g, '\0')
const PAGES = {
  'windows-1252': WINDOWS_1252_C1 + LATIN_1,
  'windows-1258': LEGACY_TABLES['windows-1258'].high!,
  'windows-1250': highOf(WINDOWS_1250),
  'windows-1251': highOf(WINDOWS_1251),
  'mac-roman': highOf(MACINTOSH),
  cp437: CP437_HIGH,
}

/** UTF-8 as a code page shows it; a byte the page has no character for is a control. */
const misread = (text: string, row: string) =>
  Array.from(new TextEncoder().encode(text), byte => {
    const character = byte < 0x80 ? '.' : row[byte - 0x80]!
    return character === '.' || character === '\0' ? String.fromCharCode(byte) : character
  }).join('')
const western = (text: string) => misread(text, PAGES['windows-1252'])

/** Sentences with signs and an emoji in some. */
export const MISREAD_SENTENCES = vietnameseSentences(300).map((text, n) =>
  n % 5 === 0 ? text.replace(/\.$/, ' – “giá 3 × 4 ≥ 12” → 🎉') : text,
)

/** UTF-8 read as something else. */
export const MISREAD: Way[] = [
  ...Object.entries(PAGES).map(([name, row]): Way => [name, text => misread(text, row)]),
  ['windows-1252 twice', text => western(western(text))],
  ['windows-1252 three times', text => western(western(western(text)))],
  ['no-break spaces made blanks', text => western(text).replaceAll('\u00a0', ' ')],
  ['and blanks collapsed', text => western(text).replace(/[\u00a0 ]+/g, ' ')],
  ['soft hyphens taken out', text => western(text).replaceAll('\u00ad', '')],
]

/** What PDFs and keyboards do, and the option that mends it. */
export const DAMAGE: [name: string, options: NormalizeOptions, break_: (text: string) => string][] = [
  ['oi for ư', { homoglyphs: true }, text => text.replaceAll('ư', 'ƣ').replaceAll('Ư', 'Ƣ')],
  [
    'a dotless i under its tone',
    { homoglyphs: true },
    text =>
      text
        .normalize('NFD')
        .replace(/i(?=[\u0300-\u036f])/g, 'ı')
        .normalize(),
  ],
  [
    'mathematical letters',
    { homoglyphs: true },
    text => text.normalize('NFD').replace(/[a-z]/g, letter => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97)),
  ],
  [
    'full-width letters',
    { homoglyphs: true },
    text => text.replace(/[b-df-hj-np-tv-z]/g, letter => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  ],
  ['a blank before a mark', { repair: true }, text => text.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, ' $&')],
  ['references without an end', { escapes: true }, text => text.replace(/[ạ-ỹ](?![\d;])/g, letter => `&#${letter.charCodeAt(0)}`)],
]

const SENTENCES = vietnameseSentences(1500)

/** Whole numbers below a bound, the same on every run. */
export function numbers(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 8) % below
  }
}

/** Stretches of so many words, each with a mark somewhere. */
export function stretches(words: number, count: number): string[] {
  const next = numbers(words)
  const found: string[] = []
  while (found.length < count) {
    const all = SENTENCES[next(SENTENCES.length)]!.split(' ')
    const start = next(Math.max(1, all.length - words + 1))
    const text = all.slice(start, start + words).join(' ')
    if (all.length >= words && /[^\0-\x7f]/.test(text)) found.push(text)
  }
  return found
}
