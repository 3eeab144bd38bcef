import type { Locale } from '../../model/locale'
import type { PageElement } from '../../model/page'
import type { Segment } from '../../model/segment'
import { YEAR } from '../dateline'
import { headOf, tailOf } from '../locate/locate'
import { hiddenIn, type Verdicts } from '../locate/strip'
import type { Field } from '../tables/catalogue'
import { common, contains, isDropped, isWithin } from '../tree/containment'
import { NOTHING, textContent } from '../tree/text-content'
import { collapse } from '../tree/white-space'
import { dateBeside } from './date-beside'
import { LEAD_REACH } from './field-classes'
import { linksIn, sectionBeside } from './section-beside'

/** Fields whose elements stand outside the text and are read by their own. */
const HEAD_FIELDS = ['section', 'kicker', 'title', 'date', 'byline', 'lead', 'source', 'attachment'] as const
/** What is longer, in characters, names no section: some pages call the text itself `articleSection`. */
const MAX_SECTION = 400

/** Whether an element says all that another does, and more. */
function saysMore(element: PageElement, than: PageElement): boolean {
  const [more, less] = [element, than].map(e => collapse(textContent(e, NOTHING))) as [string, string]
  return more.length > less.length && more.includes(less)
}

/** What stands around the text and belongs to the article. */
export interface HeadFields {
  fields: Map<PageElement, Segment['field']>
  /** Before and after the text, in no order. */
  heads: PageElement[]
  /** The same, though a rule dropped them. */
  loose: PageElement[]
  /** Verdicts that hold in what is loose: over what is not shown. */
  hidden: Uint16Array
}

/** Finds head and tail by their place, the fields by the layout's tables, date and section by their words where no table names them. */
export function readHead(
  roots: readonly PageElement[],
  headline: PageElement | undefined,
  ofField: (field: Field) => PageElement[],
  verdicts: Verdicts,
  locales: readonly Locale[],
): HeadFields {
  const { dropped, measures } = verdicts
  const first = roots[0]
  const fields = new Map<PageElement, Segment['field']>()
  const heads = first ? [...headOf(roots, headline, measures, dropped), ...tailOf(roots, headline, measures, dropped)] : []
  const loose: PageElement[] = []
  const put = (e: PageElement) => {
    // Or what it holds was.
    if (isDropped(e, dropped) || (measures.chars[e.index] === 0 && measures.images[e.index] === 0)) loose.push(e)
    else if (!isWithin(e, roots) && !isWithin(e, heads)) heads.push(e)
  }
  const holder = headline && first ? common(headline, first) : undefined
  const beside = () => first && sectionBeside(verdicts, headline ?? first, locales)
  for (const field of HEAD_FIELDS) {
    let elements = field === 'title' ? (headline ? [headline] : []) : ofField(field)
    // Where the article has the field, boxes of other articles have it for theirs.
    const own = field !== 'title' && holder ? elements.filter(e => contains(holder, e)) : []
    if (own.length) elements = own
    if (field === 'date') elements = elements.filter(e => YEAR.test(textContent(e, NOTHING)))
    // A clock at the head of the page may have the name of a date; the article has its own.
    const date = field === 'date' && elements.length && !own.length && holder && dateBeside(verdicts, headline, locales, holder)
    if (date) elements = [date]
    // Some templates write the whole text into the field named for the summary.
    if (field === 'lead') elements = elements.filter(e => !roots.some(r => contains(e, r)))
    if (field === 'section')
      elements = elements.filter(e => measures.chars[e.index]! <= MAX_SECTION && /\p{L}/u.test(textContent(e, NOTHING))).slice(0, 1)
    // The category alone, where the page has the whole way to it.
    const trail = field === 'section' && elements[0] && linksIn(elements[0]) < 2 && beside()
    if (trail && saysMore(trail, elements[0]!)) elements = [trail]
    for (const e of elements) {
      if (!fields.has(e)) fields.set(e, field)
      put(e)
    }
  }
  const found = new Set(fields.values())
  const claim = (e: PageElement | undefined, field: 'date' | 'section') => {
    if (!e) return
    fields.set(e, field)
    put(e)
  }
  if (first && !found.has('date')) {
    const date = dateBeside(verdicts, headline ?? first, locales)
    if (date && (!isWithin(date, roots) || date.index <= first.index + LEAD_REACH)) claim(date, 'date')
  }
  if (!found.has('section')) claim(beside(), 'section')
  return { fields, heads, loose, hidden: hiddenIn(loose, verdicts) }
}
