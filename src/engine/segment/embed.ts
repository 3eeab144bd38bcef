import { EMBEDS } from '../../data/embeds'
import type { Embed } from '../../model/article'
import type { PageElement } from '../../model/page'

/** What a page calls the address of what it loads, late or at once. */
const ADDRESSES = ['src', 'data-src', 'data-lazy-src', 'data-original', 'data']

const addressesOf = ({ attrs }: PageElement): string[] => ADDRESSES.flatMap(name => attrs[name]?.trim() || [])

/** A player or viewer that an element loads; undefined for frames that are neither, and for what has no address. */
export function readEmbed(element: PageElement, absolute: (href: string) => string): Embed | undefined {
  const { tag, attrs, children } = element
  const inside = children.flatMap(c => (c.tag === 'source' || c.tag === 'embed' ? addressesOf(c) : []))
  const title = attrs.title?.trim() ? { title: attrs.title.trim() } : {}
  const video = attrs['data-videoid']
  if (tag === 'amp-youtube')
    return video ? { kind: 'video', src: `https://www.youtube.com/embed/${encodeURIComponent(video)}`, ...title } : undefined
  for (const src of [...addressesOf(element), ...inside]) {
    if (/^(?:javascript|about|blob|data):/i.test(src)) continue
    const own = tag === 'video' || tag === 'audio' ? tag : undefined
    const kind = own ?? EMBEDS.find(([, pattern]) => pattern.test(src))?.[0]
    if (kind) return { kind, src: absolute(src), ...title }
  }
  return undefined
}
