import { HEADINGS } from '../../data/elements'
import { COLUMN } from '../../data/limits'
import type { PageElement } from '../../model/page'

const FLOATS = /float\s*:\s*(?:left|right)/i
const WIDTH = /(?:^|[;\s])(?:max-)?width\s*:\s*(\d+)(?:\.\d+)?(%|px)/i

/** Whether an element's style sets it beside the text as a narrow column that opens with a title of its own. */
export function isSideColumn({ block, attrs: { style }, children }: PageElement): boolean {
  if (!block || style === undefined || !FLOATS.test(style)) return false
  const width = WIDTH.exec(style)
  if (!width || Number(width[1]) > (width[2] === '%' ? COLUMN.percent : COLUMN.pixels)) return false
  const first = children.find(c => c.tag !== undefined || c.text.trim() !== '')
  return first?.tag !== undefined && (HEADINGS.has(first.tag) || first.tag === 'b' || first.tag === 'strong')
}
