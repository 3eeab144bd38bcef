import type { Article } from '../model/article'

// FNV-1a, 128 bits (RFC 9923): short, synchronous and the same in every runtime. It names documents, it protects nothing.
const OFFSET = 0x6c62272e07bb014262b821756295c58dn
const PRIME = 0x0000000001000000000000000000013bn
const MASK = (1n << 128n) - 1n

/** 32 hexadecimal digits of FNV-1a/128 over the UTF-8 bytes of `text`. */
export function fnv1a128(text: string): string {
  let hash = OFFSET
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * PRIME) & MASK
  return hash.toString(16).padStart(32, '0')
}

const WAYBACK = /^https?:\/\/web\.archive\.org\/web\/\d{1,14}(?:[a-z]{2}_)?\/(?=https?:)/i
const TRACKING = /^(?:utm_\w+|fbclid|gclid|zarsrc)$/i

/**
 * An address without what differs between two captures of one page: scheme, `www.`, default port, fragment, tracking
 * parameters, a final slash, the Wayback Machine in front. The path and the other parameters stay as they are: portals
 * are case-sensitive in places, and SharePoint names the article in `?ItemID=`. What is no address is returned as it came.
 */
export function addressKey(url: string): string {
  const original = url.trim().replace(WAYBACK, '')
  if (!URL.canParse(original)) return original
  const address = new URL(original)
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return original
  const parameters = address.search
    .slice(1)
    .split('&')
    .filter(pair => pair !== '' && !TRACKING.test(pair.split('=')[0]!))
    .join('&')
  const path = address.pathname.replace(/\/+$/, '')
  return `${address.host.replace(/^www\./, '')}${path}${parameters === '' ? '' : `?${parameters}`}`
}

/** The same for every capture of a page; without an address, for every article of that title, day and opening. */
export function stableId(article: Article, opening: string): string {
  const key = article.url
    ? addressKey(article.url)
    : [article.site ?? '', article.title, article.published?.iso ?? '', opening].join('\n').normalize('NFC')
  return fnv1a128(key)
}
