import type { Locale } from '../../model/locale'
import type { PageElement } from '../../model/page'
import { readDateLine } from '../dateline'
import { isReadable } from '../locate/layout-fields'
import type { Verdicts } from '../locate/strip'
import { contains } from '../tree/containment'
import { NOTHING, textContent } from '../tree/text-content'
import { collapse } from '../tree/white-space'

/** How many elements away from the headline a date may stand. */
const DATE_REACH = 40
/** How much farther off an element counts that no class names for a date, or one that shows the present hour. */
const UNNAMED = 12
const NOW = 30
const DATE_CLASS = /date|time|ngay|publish|posted|modif/i
/** What shows the hour of reading. */
const NOW_CLASS = /now|today|current|clock|hien-?tai|hom-?nay|banner|top-?bar|(?:^|\s)header-?date/i

/** The element named for a date, and holding little else, that stands nearest before or soon after the headline, anywhere or in one element. */
export function dateBeside(
  verdicts: Verdicts,
  anchor: PageElement | undefined,
  locales: readonly Locale[],
  within?: PageElement,
): PageElement | undefined {
  if (!anchor) return undefined
  const { dropped, shown, measures } = verdicts
  let best: PageElement | undefined
  let nearest = DATE_REACH
  for (const element of shown) {
    const { index, attrs, tag } = element
    if (index < anchor.index - DATE_REACH) continue
    if (index > anchor.index + DATE_REACH) break
    if (within && !contains(within, element)) continue
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
  if (within) return best
  const holder = anchor.parent?.parent
  // Without a sure one: that of a list below the text is farther off than a bar's.
  const bar = holder && nearest > UNNAMED ? dateInBar(holder, anchor, verdicts, locales) : undefined
  return bar && (!best || (bar.index > anchor.index && 0.5 * (bar.index - anchor.index) < nearest)) ? bar : best
}

/** The date in a toolbar or a share bar beside the headline, by its class. */
function dateInBar(holder: PageElement, anchor: PageElement, verdicts: Verdicts, locales: readonly Locale[]): PageElement | undefined {
  for (const child of holder.children) {
    if (child.tag === undefined || Math.abs(child.index - anchor.index) > DATE_REACH) continue
    const names = `${child.attrs.class ?? ''} ${child.attrs.id ?? ''}`
    const text = child.tag !== 'a' && DATE_CLASS.test(names) && !NOW_CLASS.test(names) && collapse(textContent(child, NOTHING))
    const day = text && text.length < 80 && isReadable(child, verdicts) ? readDateLine(text, locales) : undefined
    const found = day && day.rest.length < 20 ? child : dateInBar(child, anchor, verdicts, locales)
    if (found) return found
  }
  return undefined
}
