import { BARE_NUMBER, PAGE_LINK, PAGE_NUMBER } from '../../data/pages'
import type { Locale } from '../../model/locale'
import type { PageElement } from '../../model/page'
import { NOTHING, textContent } from '../tree/text-content'
import { collapse } from '../tree/white-space'
import { hasWord, staysHere, withoutScheme } from '../url'

/** An address as page `n` of what is at `whole`. */
interface Numbered {
  whole: string
  n: number
  /** No word says that the number is a page's. */
  bare: boolean
}

/** No address of a page is longer, in characters. */
const LONGEST = 2000
/** What a link to the next page says is no longer, in characters. */
const WORDED = 24

const plain = (address: string) => withoutScheme(address).replace(/#.*$/, '')
const bareEnd = (address: string) => address.replace(/[?&]$|\/$/, '').replace('?&', '?')

/** As a page of an article, by every way its address can be read; first as the whole of it. */
function readings(address: string): Numbered[] {
  const text = plain(address.slice(0, LONGEST))
  const read = (patterns: readonly RegExp[], bare: boolean) =>
    patterns.flatMap(pattern => {
      const found = pattern.exec(text)
      return found ? [{ whole: bareEnd(text.replace(found[0], found[0].startsWith('?') ? '?' : '')), n: Number(found[1]), bare }] : []
    })
  return [{ whole: bareEnd(text), n: 1, bare: false }, ...read(PAGE_NUMBER, false), ...read(BARE_NUMBER, true)]
}

interface Link {
  address: string
  /** Says that it is the next page. */
  next: boolean
  /** The page its words name. */
  page: number | undefined
}

function linksIn(elements: readonly PageElement[], locales: readonly Locale[], absolute: (href: string) => string): Link[] {
  const links: Link[] = []
  for (const element of elements) {
    const { tag, attrs } = element
    if ((tag !== 'a' && tag !== 'link') || attrs.href === undefined) continue
    const rel = hasWord(attrs.rel, 'next')
    const text =
      tag === 'a' && element.children.length > 0 && element.last - element.index < 3 ? collapse(textContent(element, NOTHING)) : ''
    const short = text !== '' && text.length <= WORDED
    const page = short ? PAGE_LINK.exec(text)?.[1] : undefined
    const next = rel || (short && locales.some(l => l.nextPage.test(text)))
    if ((next || page) && !staysHere(attrs.href)) links.push({ address: absolute(attrs.href), next, page: page ? Number(page) : undefined })
  }
  return links
}

/**
 * The next page of an article that is on several: what a link calls the next, or by its number, where its address is this page's but for
 * the number. The next article of a blog, which is called next too, has another address.
 */
export function nextPageOf(
  elements: readonly PageElement[],
  url: string | undefined,
  locales: readonly Locale[],
  absolute: (href: string) => string,
): string | undefined {
  if (!url) return undefined
  const links = linksIn(elements, locales, absolute)
  if (!links.length) return undefined
  const known = new Set(links.map(link => bareEnd(plain(link.address))))
  for (const here of readings(url)) {
    // A home page has older articles on its next.
    if (!here.whole.includes('/')) continue
    // A number without a word is a page's where the page links to the first, which has none.
    if (here.bare && !known.has(here.whole)) continue
    const following = links.find(
      ({ address, next, page }) =>
        (next || page === here.n + 1) && readings(address).some(to => to.whole === here.whole && to.n === here.n + 1),
    )
    if (following) return following.address
  }
  return undefined
}
