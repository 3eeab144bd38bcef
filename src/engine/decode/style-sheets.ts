import type { PageElement } from '../../model/page'
import { fontOfStyle, type NamedFont } from './font-families'

/** The fonts the page's own style sheets give, by the last simple selector of each rule. */
export type SheetFonts = ReadonlyMap<string, NamedFont>

/** A sheet's fonts stand in its first part; what is longer is a framework. */
const LONGEST_SHEET = 200_000
const STYLE = /<style\b[^>]{0,400}>/gi
/** `.noidung` of `div.main p.noidung:hover`, `#bai`, `td`. */
const LAST_SELECTOR = /([.#]?[\w-]+)(?::[\w-]+)*\s*$/

function readSheet(sheet: string, fonts: Map<string, NamedFont>): void {
  for (const rule of sheet.slice(0, LONGEST_SHEET).split('}')) {
    const brace = rule.lastIndexOf('{')
    const font = brace < 0 ? undefined : fontOfStyle(rule.slice(brace + 1))
    if (!font) continue
    const selectors = rule.slice(0, brace)
    for (const selector of selectors.slice(selectors.lastIndexOf('{') + 1).split(',')) {
      const name = LAST_SELECTOR.exec(selector.slice(-LONGEST_SELECTOR))?.[1]
      // A later rule wins, but one of a font everybody has says nothing against a font of an old charset: the text decides.
      if (name && (font.legacy || !fonts.has(name))) fonts.set(name, font)
    }
  }
}
const LONGEST_SELECTOR = 80

/** Reads the `<style>` elements of a page: the tree does not hold them. */
export function readSheetFonts(html: string): SheetFonts {
  const fonts = new Map<string, NamedFont>()
  STYLE.lastIndex = 0
  for (let style = STYLE.exec(html); style; style = STYLE.exec(html)) {
    const start = STYLE.lastIndex
    const end = html.indexOf('</', start)
    readSheet(html.slice(start, end < 0 ? start + LONGEST_SHEET : end), fonts)
    if (end < 0) break
    STYLE.lastIndex = end
  }
  return fonts
}

/** The font the sheets give an element: by its id, else by a class, else by its name. */
export function fontOfSheets(sheets: SheetFonts, { tag, attrs }: PageElement): NamedFont | undefined {
  if (sheets.size === 0) return undefined
  const ofId = attrs.id === undefined ? undefined : sheets.get(`#${attrs.id}`)
  if (ofId) return ofId
  for (const name of attrs.class?.split(/\s+/) ?? []) {
    const font = sheets.get(`.${name}`)
    if (font) return font
  }
  return sheets.get(tag)
}
