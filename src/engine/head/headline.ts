import type { PageElement } from '../../model/page'
import { DENSE, DETAIL_PAGE, SITE_NAME } from '../lines'
import type { Verdicts } from '../locate/strip'
import type { Metadata } from '../metadata'
import { textContent } from '../tree/text-content'
import { collapse } from '../tree/white-space'
import { words } from '../words'

export interface Headline {
  text: string
  element?: PageElement
  rule: string
}

const TITLE_WORDS = /title|headline|tieu[_-]?de|heading/i
const OTHER_WORDS =
  /site-?title|site-?name|logo|brand|widget|menu|sidebar|module-?title|block-?title|box-?title|section-?title|page-?title-?bar/i
const TAG_SCORE: Readonly<Record<string, number>> = { h1: 3, h2: 2, h3: 1.5, h4: 1, h5: 0.5 }
const SEPARATOR = /\s+[|–—·•»:/-]+\s+|\s*[|»]\s*/

/** How well a heading is echoed by what the page says of itself: 1 the same, 0.7 a part of it. */
function echo(text: string, claims: readonly string[]): number {
  const own = words(text)
  if (own.length < 4) return 0
  let best = 0
  for (const claim of claims) {
    if (claim === own) return 1
    if (own.length >= 12 && claim.startsWith(own)) best = Math.max(best, 0.8)
    else if (own.length >= 12 && (claim.includes(own) || (claim.length >= 12 && own.includes(claim)))) best = Math.max(best, 0.7)
  }
  return best
}

/** The page's claims about its headline: metadata, and `<title>` whole and by its parts. */
export function claims({ headlines, title }: Metadata): string[] {
  return [...headlines, title, ...title.split(SEPARATOR)].map(words).filter(c => c.length >= 4)
}

/** The header of a site, by its id: articles have theirs by class. */
function inHeader(element: PageElement): boolean {
  let at = element.parent
  while (at && at.attrs.id !== 'header' && at.attrs.id !== 'banner') at = at.parent
  return at !== undefined
}

const mayBeTitle = ({ tag, attrs }: PageElement) =>
  TAG_SCORE[tag] !== undefined ||
  (tag !== 'body' &&
    ((attrs.class !== undefined && TITLE_WORDS.test(attrs.class)) || (attrs.id !== undefined && TITLE_WORDS.test(attrs.id))))

/**
 * The displayed headline: a heading or an element named title, before or at the head of the article's text, echoed by the
 * page's metadata where there is any. Undefined where nothing qualifies.
 */
export function chooseHeadline(
  page: PageElement,
  { dropped, measures }: Verdicts,
  roots: readonly PageElement[],
  metadata: Metadata,
): Headline | undefined {
  const claimed = claims(metadata)
  const start = roots[0]?.index ?? Number.POSITIVE_INFINITY
  const end = roots.at(-1)?.last ?? Number.POSITIVE_INFINITY
  let best: { score: number; element: PageElement; text: string } | undefined
  let chars = 0
  let charsAtStart = -1
  const seen: { element: PageElement; text: string; at: number }[] = []
  const walk = (element: PageElement) => {
    if (element.index === start) charsAtStart = chars
    const size = measures.chars[element.index]!
    if (size >= 4 && size <= 320 && element.index <= end && mayBeTitle(element))
      seen.push({ element, text: collapse(textContent(element, dropped)), at: chars })
    for (const child of element.children) {
      if (child.tag === undefined) chars += child.text.trim().length
      else if (!dropped[child.index]) walk(child)
    }
  }
  walk(page)
  if (charsAtStart < 0) charsAtStart = chars
  for (const { element, text, at } of seen) {
    const { attrs, tag, index } = element
    const names = `${attrs.class ?? ''} ${attrs.id ?? ''}`
    let score = TAG_SCORE[tag] ?? 0.5
    if (TITLE_WORDS.test(names)) score += 1.2
    if (OTHER_WORDS.test(names)) score -= 2
    score += 6 * echo(text, claimed)
    const inside = index >= start
    const distance = inside ? at - charsAtStart : charsAtStart - at - text.length
    score += inside ? (distance < 200 ? 1.5 : distance < 800 ? 0 : -4) : distance < 600 ? 2 : distance < 2500 ? 0.5 : -1.5
    const linked = measures.link[index]! / (measures.chars[index]! || 1)
    if (linked > 0.8) score -= 2
    // Scripts that part no words say as much in fewer letters.
    if (!DENSE.test(text)) score -= (text.length < (TAG_SCORE[tag] ? 20 : 25) ? 1.5 : 0) + (text.includes(' ') ? 0 : 1.5)
    if (/^(?:trang chủ|home)(?!\p{L}).*[>»›]/iu.test(text)) score -= 6
    if (SITE_NAME.test(text) || DETAIL_PAGE.test(text) || inHeader(element)) score -= 9
    if (metadata.site && words(text) === words(metadata.site)) score -= 6
    if (!best || score > best.score) best = { score, element, text }
  }
  return best && best.score >= 2.5 ? { text: best.text, element: best.element, rule: 'title/heading' } : undefined
}

/** The headline as the metadata claim it, the site's name cut off; for pages that print none we can find. */
export function claimedHeadline({ headlines, title, site }: Metadata): Headline | undefined {
  const text = headlines[0] ?? title
  if (!text) return undefined
  const parts = text.split(SEPARATOR)
  const kept = parts.length > 1 ? parts.filter(p => !DETAIL_PAGE.test(p) && !(site && words(p) === words(site))) : parts
  const longest = [...kept].sort((a, b) => b.length - a.length)[0] ?? text
  const cut = headlines[0] && !site ? text : longest.length > text.length * 0.5 ? longest : text
  return { text: cut.trim(), rule: 'title/metadata' }
}
