import { CREDIT_CLASS } from '../../data/captions'
import { CAPTIONS } from '../../data/limits'
import type { Locale } from '../../model/locale'
import type { PageElement } from '../../model/page'
import { NOTHING, textContent } from '../tree/text-content'
import { collapse } from '../tree/white-space'
import { type Caption, readCaption } from './caption'

/** Elements that set the words about a picture's maker apart from those about the picture. */
const APART: ReadonlySet<string> = new Set(['cite', 'small'])

/** Elements of a caption that are looked at. */
const MOST = 24

/** What a caption's own markup names as its credit. */
function creditIn(element: PageElement): string | undefined {
  let left = MOST
  const walk = (at: PageElement): string | undefined => {
    if (APART.has(at.tag) || (at.attrs.class !== undefined && CREDIT_CLASS.test(at.attrs.class))) {
      const text = collapse(textContent(at, NOTHING))
      if (text && text.length <= CAPTIONS.credit) return text
    }
    for (const child of at.children) {
      if (child.tag === undefined || left-- <= 0) continue
      const found = walk(child)
      if (found) return found
    }
    return undefined
  }
  return walk(element)
}

/** A caption of one line or more, parted from its credit as the page's markup parts them, else by its words. */
export function captionOf(texts: readonly string[], elements: readonly PageElement[], locales: readonly Locale[]): Caption {
  const text = texts.join(' ').trim()
  const marked = elements.map(creditIn).find(Boolean)
  if (marked && marked.length < text.length) {
    const rest = text.endsWith(marked) ? text.slice(0, -marked.length) : text.startsWith(marked) ? text.slice(marked.length) : undefined
    if (rest !== undefined) {
      const credit = readCaption(marked, locales).credit ?? marked.replace(/^[\s(|/©-]+|[\s)|/–-]+$/gu, '')
      const { caption } = readCaption(rest.replace(/^[\s|/:–—-]+|[\s(|/–—-]+$/gu, ''), locales)
      return { caption, credit }
    }
  }
  return readCaption(text, locales)
}
