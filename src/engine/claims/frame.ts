import { NOT_THE_ARTICLE } from '../../data/authors'
import type { PageElement } from '../../model/page'
import { contains } from '../tree/containment'

/** Where the article stands: its headline and the first and last elements of its text. */
export interface Frame {
  title: PageElement | undefined
  first: PageElement
  last: PageElement
  /** Entries of lists by their form: teasers and comments. */
  entries: ReadonlySet<PageElement>
}

/** Whether an element stands in a box of other articles, of comments or of the site, within what also holds the article. */
export function isElsewhere(element: PageElement, { title, first, entries }: Frame): boolean {
  for (let at: PageElement | undefined = element; at && !contains(at, title ?? first); at = at.parent) {
    const { class: names, id } = at.attrs
    if (at.tag === 'aside' || at.tag === 'nav' || entries.has(at)) return true
    if ((names !== undefined && names.length < 300 && NOT_THE_ARTICLE.test(names)) || (id !== undefined && NOT_THE_ARTICLE.test(id)))
      return true
  }
  return false
}
