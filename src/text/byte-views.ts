import { CP437_HIGH, MACINTOSH, WINDOWS_1250, WINDOWS_1251 } from '../data/encodings/code-pages'
import { LEGACY_TABLES } from '../data/encodings/vietnamese'
import { WINDOWS_1252_C1 } from '../data/encodings/windows-1252'
import { highOf } from './code-page'
import { lazy } from './lazy'

/** How a code page shows bytes above ASCII: what UTF-8 looks like when it was read as that page. */
export interface ByteView {
  /** The byte a character is the view of. */
  byteOf: ReadonlyMap<string, number>
  /** Runs of two or more views. */
  run: RegExp
  /** Views of a byte that begins a character of UTF-8, followed by one of a byte that goes on. */
  pairs: RegExp
}

const FIRST = 0x80
const isLead = (byte: number) => byte >= 0xc2 && byte <= 0xf4
const isRest = (byte: number) => byte >= 0x80 && byte <= 0xbf

const classOf = (characters: Iterable<string>) =>
  `[${[...characters].map(each => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}]`

/** `rows`: the 128 places from 0x80, in each of the pages; a control stands for its own byte in all. */
function viewOf(rows: readonly string[]): ByteView {
  const byteOf = new Map<string, number>()
  for (const row of rows)
    for (const [at, character] of [...row].entries()) if (character !== '\0' && character !== '.') byteOf.set(character, FIRST + at)
  for (let byte = FIRST; byte < 0xa0; byte += 1) byteOf.set(String.fromCharCode(byte), byte)
  const views = (which: (byte: number) => boolean) => classOf([...byteOf].filter(([, byte]) => which(byte)).map(([character]) => character))
  return { byteOf, run: new RegExp(`${classOf(byteOf.keys())}{2,}`, 'g'), pairs: new RegExp(views(isLead) + views(isRest), 'g') }
}

const latin1 = Array.from({ length: 96 }, (_, at) => String.fromCharCode(0xa0 + at)).join('')

/** The pages text is read as by mistake, the likeliest first. windows-1252, Latin-1 and windows-1258 are one: where they differ, no view means two bytes. */
export const BYTE_VIEWS = [
  lazy(() => viewOf([LEGACY_TABLES['windows-1258'].high!, WINDOWS_1252_C1 + latin1])),
  lazy(() => viewOf([highOf(WINDOWS_1250)])),
  lazy(() => viewOf([highOf(WINDOWS_1251)])),
  lazy(() => viewOf([highOf(MACINTOSH)])),
  lazy(() => viewOf([CP437_HIGH])),
]

/** For each UTF-16 unit, one bit a page: the pages that show a byte so which begins a character, and those that show one so which goes on. */
const units = lazy(() => {
  const leads = new Uint8Array(0x10000)
  const rests = new Uint8Array(0x10000)
  for (const [at, view] of BYTE_VIEWS.entries())
    for (const [character, byte] of view().byteOf) {
      if (isLead(byte)) leads[character.charCodeAt(0)]! |= 1 << at
      if (isRest(byte)) rests[character.charCodeAt(0)]! |= 1 << at
    }
  return { leads, rests }
})

/** The pages of {@link BYTE_VIEWS} that may show UTF-8 somewhere in a text, one bit each, in one look for all of them. */
export function viewsIn(text: string): number {
  const { leads, rests } = units()
  let before = 0
  let found = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    found |= before & rests[unit]!
    before = leads[unit]!
  }
  return found
}

/** The characters that the bytes of a run stand for; bytes that are no UTF-8 stay the characters they were. */
export function readAsUtf8(run: string, { byteOf }: ByteView): string {
  let text = ''
  for (let at = 0; at < run.length; ) {
    const lead = byteOf.get(run[at]!)!
    const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 1
    let point = length === 1 ? -1 : lead & (0xff >> (length + 1))
    for (let next = 1; next < length && point >= 0; next += 1) {
      const byte = at + next < run.length ? byteOf.get(run[at + next]!)! : 0
      point = isRest(byte) ? point * 64 + (byte & 0x3f) : -1
    }
    const least = length === 3 ? 0x800 : length === 4 ? 0x10000 : 0x80
    const valid = point >= least && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
    text += valid ? String.fromCodePoint(point) : run[at]
    at += valid ? length : 1
  }
  return text
}
