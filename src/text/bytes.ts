import { WINDOWS_1252_C1 } from '../data/encodings/windows-1252'
import { lazy } from './lazy'

const high = lazy(
  () =>
    new Map(
      [...WINDOWS_1252_C1].flatMap((character, index) => (character === '.' ? [] : [[character.charCodeAt(0), 0x80 + index] as const])),
    ),
)

/** The byte a UTF-16 unit is the view of: itself up to U+00FF, or its place in windows-1252; -1 for real Unicode. */
export const byteOf = (unit: number): number => (unit <= 0xff ? unit : (high().get(unit) ?? -1))

/** The windows-1252 view of a byte; the five places it has no character for show the control of that number. */
export const viewOf = (byte: number): string => {
  const character = byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252_C1[byte - 0x80]! : '.'
  return character === '.' ? String.fromCharCode(byte) : character
}

/** A character class (inside) of all windows-1252 characters above ASCII, in either view. */
export const HIGH_VIEW = '\\u0080-\\u00ff' + WINDOWS_1252_C1.replaceAll('.', '')
