import type { Page, PageElement } from '../model/page'

const SCHEME = /^[a-z][a-z\d+.-]*:/i

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
