import { NARROW_FLOAT } from '../../data/class-words'
import { HEADINGS } from '../../data/elements'
import type { PageElement } from '../../model/page'

const TITLES = new Set([...HEADINGS, 'b', 'strong'])

/** Whether an element's style sets it beside the text as a narrow column that opens with a title of its own. */
export function isSideColumn({ attrs: { style }, children }: PageElement): boolean {
  if (style === undefined || !NARROW_FLOAT.test(style)) return false
  const first = children.find(c => c.tag !== undefined || c.text.trim() !== '')
  return TITLES.has(first?.tag ?? '')
}
