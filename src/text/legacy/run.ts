import { checkString } from '../../arguments'
import { LEGACY_FONTS, SAME_FONTS } from '../../data/encodings/fonts'
import type { LegacyCharset } from '../../data/encodings/vietnamese'
import { nfc } from '../unicode-form'
import { decodeLegacy } from './decode'
import { detectLegacy } from './detect'
import { read } from './reading'
import { ALREADY_UNICODE } from './signs'

/** A font of an old charset. */
export interface LegacyFont {
  /** The charset its glyphs are arranged by. */
  charset: LegacyCharset
  /** The font draws small letters as capitals (.VnTimeH). */
  capitals: boolean
}

/** The charset a font was made for; takes a CSS or HTML list of families. `undefined` for fonts of Unicode. */
export function legacyCharsetOfFont(fontName: string): LegacyFont | undefined {
  checkString('fontName', fontName, legacyCharsetOfFont)
  for (const family of fontName.split(',')) {
    const name = family.trim().replace(/^["']|["']$/g, '')
    const font = LEGACY_FONTS.find(each => each.name.test(name))
    if (font) return { charset: font.charset, capitals: font.capitals ?? false }
  }
  return undefined
}

/** The other charset that fonts of the same names are made for, if there is one. */
export const sameFonts = (charset: LegacyCharset): LegacyCharset | undefined => SAME_FONTS[charset]

/** A run of a page, decoded. */
export interface DecodedRun {
  /** The run's text. */
  text: string
  /** What it was decoded from. */
  charset: LegacyCharset
}

const ABOVE_ASCII = /[^\x00-\x7f]/

/**
 * Decodes one run of a page. The font is a prior, the text decides: with the font of an old charset, a run is decoded if more of its words
 * are Vietnamese afterwards; without, only on the evidence `detectLegacy` asks for. `undefined`: the run stays as it is.
 */
export function decodeLegacyRun(text: string, fontName: string | undefined): DecodedRun | undefined {
  checkString('text', text, decodeLegacyRun)
  if (fontName !== undefined) checkString('fontName', fontName, decodeLegacyRun)
  if (!ABOVE_ASCII.test(text) || ALREADY_UNICODE.test(text)) return undefined
  const font = fontName === undefined ? undefined : legacyCharsetOfFont(fontName)
  if (font) {
    const other = sameFonts(font.charset)
    const readings = [font.charset, ...(other ? [other] : [])].map(charset => {
      const decoded = decodeLegacy(text, charset, { capitals: font.capitals })
      return { ...read(decoded, charset), text: decoded, charset }
    })
    const best = readings.reduce((a, b) => (b.score > a.score ? b : a))
    if (best.score > read(nfc(text)).score && best.valid >= 0.5 * best.marked) return { text: best.text, charset: best.charset }
  }
  const found = detectLegacy(text)
  return found && { text: decodeLegacy(text, found.charset), charset: found.charset }
}
