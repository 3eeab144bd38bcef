import type { Image } from '../../model/article'
import type { PageElement } from '../../model/page'

const LAZY = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-url', 'data-hi-res-src', 'data-image']
/** Spacers, icons and counters, by file name; `icpdf.png` is SharePoint's. */
const DECOR =
  /(?:^|[/_-])(?:blank|spacer|pixel|transparent|1x1|clear|dot|icons?|ico|bullet|arrow|loading|logo|avatar|print(?:er)?|email|rss|sprite|smil(?:e|ey|ies)|emoji|counter|(?:ic)?(?:pdf|docx?|xlsx?|zip|rar)|icon[-_]\w{1,60})\d*\.(?:gif|png|jpe?g|svg|webp)(?:$|\?)/i
const FILE_NAME = /\.(?:jpe?g|png|gif|bmp|webp|tiff?)$/i

const firstOfSrcset = (value: string) => value.trim().split(/[\s,]/, 1)[0] ?? ''

function pixels(value: string | undefined): number {
  const n = Number.parseInt(value ?? '', 10)
  return Number.isNaN(n) || value?.trim().endsWith('%') ? Number.POSITIVE_INFINITY : n
}

/** The image an `img` shows, lazy loading seen through; undefined for spacers, icons and tracking pixels. */
export function readImage({ attrs }: PageElement, absolute: (href: string) => string): Image | undefined {
  const { src: own = '' } = attrs
  const lazy = LAZY.map(name => attrs[name]).find(value => value && /[/.]/.test(value))
  const srcset = attrs['data-srcset'] ?? attrs.srcset
  let src = lazy ?? own
  if (!src || (src.startsWith('data:') && srcset)) src = srcset ? firstOfSrcset(srcset) : src
  src = src.trim()
  if (!src || DECOR.test(src)) return undefined
  if (pixels(attrs.width) < 24 || pixels(attrs.height) < 24) return undefined
  const alt = attrs.alt?.trim()
  return { src: absolute(src), ...(alt && !FILE_NAME.test(alt) ? { alt } : {}) }
}
