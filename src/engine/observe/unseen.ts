import type { Page, PageElement } from '../../model/page'
import { boxRule } from '../tables/box-rules'
import type { Survey } from '../tables/survey'
import { NOTHING, textContent } from '../tree/text-content'
import type { RuleNumbers } from './rule-numbers'

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i
/** `d-none d-lg-block` is hidden on a telephone only. Source: Bootstrap 4 and 5, "Display property". */
const SHOWN_WIDE = /(?:^|\s)d-(?:sm|md|lg|xl|xxl)-(?!none)/

/** What no reader sees: 0, or 1 + the place of the rule. `keepHidden` shows what scripts would have shown. */
export function unseenOf(page: Page, { strips }: Survey, numbers: RuleNumbers, keepHidden: boolean): Uint16Array {
  const unseen = new Uint16Array(page.elements.length)
  // What holds a twin for screen readers alone.
  const twinned = new Set<PageElement | undefined>()
  for (const { element, meaning } of strips)
    if (meaning.unseen && element.attrs['aria-hidden'] === undefined && element.attrs.class !== undefined) twinned.add(element.parent)
  for (const { element, meaning } of strips) {
    if (!meaning.unseen) continue
    if (keepHidden && meaning.rule.by === 'sight') continue
    if (meaning.rule.rule === 'hidden/attribute' && (SHOWN_WIDE.test(element.attrs.class ?? '') || isShown(page, element, twinned)))
      continue
    unseen[element.index] = numbers.of(meaning.rule)
  }
  if (!keepHidden)
    for (const { attrs, index } of page.elements)
      if (!unseen[index] && attrs.style !== undefined && HIDDEN_STYLE.test(attrs.style)) unseen[index] = numbers.of(boxRule('hidden/style'))
  return unseen
}

const INITIAL = /^\s*\p{Lu}\s*$/u

/** What `aria-hidden` keeps from screen readers only: a large initial, a panel below the button that opens it, what is said for them beside it. */
function isShown({ elements }: Page, element: PageElement, twinned: ReadonlySet<PageElement | undefined>): boolean {
  const { attrs, parent, block, index, children } = element
  if (attrs['aria-hidden'] !== 'true' || !parent) return false
  if (twinned.has(parent) && /[\p{L}\d]/u.test(textContent(element, NOTHING))) return true
  if (!block) {
    const first = parent.children.find(c => c.tag !== undefined || c.text.trim() !== '')
    return first?.tag !== undefined && first.index === index && children.length === 1 && INITIAL.test(textContent(children[0]!, NOTHING))
  }
  let before: PageElement | undefined = elements[index - 1]
  while (before && before !== parent && before.parent !== parent) before = before.parent
  if (!before || before === parent) return false
  return elements.slice(before.index, index).some(e => e.tag === 'button' || e.attrs.role === 'button' || e.attrs.role === 'tab')
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
