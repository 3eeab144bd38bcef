import type { Page } from '../../model/page'
import { normalize } from '../../text'
import { withText } from './with-text'

/** A mark of its own, as text in NFD is full of them. */
const MARK = /[\u0300-\u036f]/

const composed = (text: string) => (MARK.test(text) ? normalize(text) : text)

/** The page with letter and mark put together wherever they stand apart: labels and headings are known by their letters in NFC. */
export function compose(page: Page): Page {
  for (const { children } of page.elements)
    for (let k = 0; k < children.length; k++) {
      const child = children[k]!
      if (child.tag === undefined && MARK.test(child.text)) return withText(page, composed)
    }
  return page
}
