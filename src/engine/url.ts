import type { Page, PageElement } from '../model/page'

const SCHEME = /^[a-z][a-z\d+.-]*:/i

const WEB = /^https?:\/\/(?:www\.)?/i
const STAYS = /^(?:$|#|javascript:)/i

/** Whether a link leads nowhere else: it has no address, is a place on the page, or runs a script. */
export const staysHere = (href: string): boolean => STAYS.test(href)

/** An address of the web without its scheme and its `www.`; any other as it is. */
export const withoutScheme = (address: string): string => address.replace(WEB, '')

/** The host of an address of the web, in lower case, without its `www.` and its port. */
export const hostOf = (url: string | undefined): string | undefined =>
  url !== undefined && WEB.test(url) ? (/^[^/:?#]+/.exec(withoutScheme(url))?.[0].toLowerCase() ?? undefined) : undefined

/** Whether a word stands among those of an attribute that lists some: `rel`, `itemprop`. */
export function hasWord(list: string | undefined, word: string): boolean {
  const names = list?.toLowerCase()
  return names !== undefined && names.includes(word) && names.split(/\s+/).includes(word)
}

function baseOf(element: PageElement, depth = 0): string | undefined {
  for (const child of element.children) {
    if (child.tag === undefined) continue
    if (child.tag === 'base' && child.attrs.href) return child.attrs.href
    if (depth < 3 && (child.tag === 'html' || child.tag === 'head')) {
      const found = baseOf(child, depth + 1)
      if (found) return found
    }
  }
  return undefined
}

function join(href: string, base: string): string {
  try {
    return new URL(href, base).href
  } catch {
    return href
  }
}

/** Makes addresses absolute against the page's own, `<base>` taken into account; leaves them as they are where there is none. */
export function absolutiser(url: string | undefined, page: Page): (href: string) => string {
  const own = baseOf(page.root)
  const base = own === undefined ? url : url === undefined ? own : join(own, url)
  return href => {
    const trimmed = href.trim()
    return base === undefined || SCHEME.test(trimmed) ? trimmed : join(trimmed, base)
  }
}
