import type { PageElement } from '../../model/page'
import type { Field } from '../tables/catalogue'
import { fieldKey, type Survey } from '../tables/survey'
import { isDropped } from '../tree/containment'
import { NOTHING, textContent } from '../tree/text-content'
import type { Background } from './background'

/** Fields read even where their classes make them look like furniture. */
const SOFT_FIELDS: ReadonlySet<Field> = new Set(['section', 'kicker', 'date', 'byline', 'source', 'attachment'])

/** Furniture by its class words only: a share bar may hold the date. */
export function isReadable(element: PageElement, { dropped, rules }: Background): boolean {
  for (let at: PageElement | undefined = element; at; at = at.parent) {
    const n = dropped[at.index]!
    if (n && rules[n - 1]!.by !== 'name') return false
  }
  return true
}

/** The elements that a layout's best selector for a field names, in document order; what is hidden, stripped or empty left out. */
export function elementsOf(layout: string, field: Field, { fields }: Survey, background: Background): PageElement[] {
  const { dropped, measures } = background
  const soft = SOFT_FIELDS.has(field)
  const hits = (fields.get(fieldKey(layout, field)) ?? []).filter(({ element: e }) =>
    isDropped(e, dropped)
      ? soft && isReadable(e, background) && textContent(e, NOTHING).trim() !== ''
      : measures.chars[e.index]! > 0 || measures.images[e.index]! > 0,
  )
  const best = hits.reduce((least, h) => Math.min(least, h.order), Number.POSITIVE_INFINITY)
  return hits.filter(h => h.order === best).map(h => h.element)
}
