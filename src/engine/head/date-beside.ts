import type { Locale } from '../../model/locale'
import type { PageElement } from '../../model/page'
import { readDateLine } from '../dateline'
import type { Verdicts } from '../locate/strip'
import { textContent } from '../tree/text-content'
import { collapse } from '../tree/white-space'

/** How many elements away from the headline a date may stand. */
const DATE_REACH = 40
/** How much farther off an element counts that no class names for a date, or one that shows the present hour. */
const UNNAMED = 12
const NOW = 30
const DATE_CLASS = /date|time|ngay|publish|posted|modif/i
/** What shows the hour of reading. */
const NOW_CLASS = /now|today|current|clock|hien-?tai|hom-?nay|banner|top-?bar|(?:^|\s)header-?date/i

/** The element named for a date, and holding little else, that stands nearest before or soon after the headline. */
export function dateBeside(
  { dropped, shown, measures }: Verdicts,
  anchor: PageElement | undefined,
  locales: readonly Locale[],
): PageElement | undefined {
  if (!anchor) return undefined
  let best: PageElement | undefined
  let nearest = DATE_REACH
  for (const element of shown) {
    const { index, attrs, tag } = element
    if (index < anchor.index - DATE_REACH) continue
    if (index > anchor.index + DATE_REACH) break
    const size = measures.chars[index]!
    if (size < 6 || size >= 80 || tag === 'a') continue
    const near = index < anchor.index ? anchor.index - index : 0.5 * (index - anchor.index)
    const named = attrs.class !== undefined || attrs.id !== undefined
    const names = named ? `${attrs.class ?? ''} ${attrs.id ?? ''}` : ''
    const sure = tag === 'time' || (named && DATE_CLASS.test(names))
    const distance = near + (sure ? 0 : UNNAMED) + (named && NOW_CLASS.test(names) ? NOW : 0)
    if (distance < nearest) {
      const day = readDateLine(collapse(textContent(element, dropped)), locales)
      if (day && day.rest.length < (sure ? (/^\D+:\D+$/.test(day.rest) ? 40 : 20) : 4)) {
        nearest = distance
        best = element
      }
    }
  }
  return best
}
