import type { PageElement } from '../../model/page'
import { fontOfAttributes } from './font-families'
import { fontOfSheets, type SheetFonts } from './style-sheets'

/** The font of an old charset that an element's text is set in, if in any. */
export type FontOf = (element: PageElement) => string | undefined

/** The font of an old charset that an element's text is set in, by itself, the page's sheets, or what it stands in. */
export function fontsOf(sheets: SheetFonts): FontOf {
  const known = new Map<PageElement, string | undefined>()
  return element => {
    const path: PageElement[] = []
    let at: PageElement | undefined = element
    while (at && !known.has(at)) {
      path.push(at)
      at = at.parent
    }
    let font = at && known.get(at)
    for (const each of path.reverse()) {
      const named = fontOfAttributes(each.tag, each.attrs) ?? fontOfSheets(sheets, each)
      if (named) font = named.legacy
      known.set(each, font)
    }
    return font
  }
}
