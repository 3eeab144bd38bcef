import { ARTICLE_TYPE } from '../../data/metadata'
import type { Page, PageElement } from '../../model/page'
import { nearest } from '../tree/containment'
import { NOTHING, textContent } from '../tree/text-content'
import { collapse } from '../tree/white-space'

/** What microdata and RDFa say of the page's article. */
export interface Marked {
  published?: string
  modified?: string
  authors: string[]
}

const PROPERTY = /^(?:schema:|dc:|og:)?(datePublished|dateModified|author|creator)$/

/** The article an element describes; undefined where the thing next around it is none, as a comment. */
function scopeOf(element: PageElement): PageElement | undefined {
  const at = nearest(element.parent, e => e.attrs.itemtype !== undefined)
  return at && ARTICLE_TYPE.test(at.attrs.itemtype!) ? at : undefined
}

function nameIn(element: PageElement): PageElement | undefined {
  for (const child of element.children) {
    if (child.tag === undefined) continue
    if (child.attrs.itemprop === 'name' || child.attrs.property === 'name') return child
    const found = nameIn(child)
    if (found) return found
  }
  return undefined
}

function claimOf(element: PageElement): string {
  const { content, datetime } = element.attrs
  const said = content ?? datetime
  if (said?.trim()) return said
  const named = nameIn(element)
  return named && named !== element ? claimOf(named) : collapse(textContent(element, NOTHING))
}

/** A name is no longer, in characters, nor is a day. */
const LONGEST = 160

/** Reads the properties of the article that takes most of the page: those of a list of articles are no claims about one. */
export function readMicrodata({ elements }: Page): Marked {
  const found: { name: string; value: string; scope: PageElement }[] = []
  for (const element of elements) {
    const property = element.attrs.itemprop ?? element.attrs.property
    if (property === undefined) continue
    const names = property.split(/\s+/).flatMap(p => PROPERTY.exec(p)?.[1] ?? [])
    const scope = names.length ? scopeOf(element) : undefined
    if (!scope) continue
    const value = claimOf(element)
    if (value && value.length <= LONGEST) for (const name of names) found.push({ name, value, scope })
  }
  const size = (e: PageElement) => e.last - e.index
  const widest = found.reduce<PageElement | undefined>((most, f) => (most && size(most) >= size(f.scope) ? most : f.scope), undefined)
  const own = found.filter(f => f.scope === widest)
  const first = (name: string) => own.find(f => f.name === name)?.value
  return {
    published: first('datePublished'),
    modified: first('dateModified'),
    authors: own.filter(f => f.name === 'author' || f.name === 'creator').map(f => f.value),
  }
}
