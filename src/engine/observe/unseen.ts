import type { Page, PageElement } from '../../model/page'
import { boxRule } from '../tables/box-rules'
import type { Survey } from '../tables/survey'
import type { RuleNumbers } from './rule-numbers'

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i
/** `d-none d-lg-block` is hidden on a telephone only. Source: Bootstrap 4 and 5, "Display property". */
const SHOWN_WIDE = /(?:^|\s)d-(?:sm|md|lg|xl|xxl)-(?!none)/

/** What no reader sees: 0, or 1 + the place of the rule. `keepHidden` shows what scripts would have shown. */
export function unseenOf(page: Page, { strips }: Survey, numbers: RuleNumbers, keepHidden: boolean): Uint16Array {
  const unseen = new Uint16Array(page.elements.length)
  for (const { element, meaning } of strips) {
    if (!meaning.unseen) continue
    if (keepHidden && meaning.rule.by === 'sight') continue
    if (meaning.rule.rule === 'hidden/attribute' && SHOWN_WIDE.test(element.attrs.class ?? '')) continue
    unseen[element.index] = numbers.of(meaning.rule)
  }
  if (!keepHidden)
    for (const { attrs, index } of page.elements)
      if (!unseen[index] && attrs.style !== undefined && HIDDEN_STYLE.test(attrs.style)) unseen[index] = numbers.of(boxRule('hidden/style'))
  return unseen
}

/** The elements that nothing in an array takes away, themselves or with what holds them, in document order. */
export function leftOf({ elements }: Page, dropped: Uint16Array): PageElement[] {
  const left: PageElement[] = []
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i]!
    if (dropped[i]) i = element.last
    else left.push(element)
  }
  return left
}
