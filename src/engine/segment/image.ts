import { DECOR, IMAGE_FILE, LAZY, LAZY_SETS, PLACEHOLDER } from '../../data/images'
import type { Image } from '../../model/article'
import type { PageElement } from '../../model/page'

/** An entry of `srcset`: an address without a comma at its end, and how wide or dense it is. */
const ENTRY = /([^\s,]\S*[^\s,]|[^\s,])(?:\s+(\d+(?:\.\d+)?)[wx])?\s*(?:,|$)/g
/** No set is longer, in characters. */
const LONGEST_SET = 20_000
/** Smaller pictures are icons and tracking pixels. */
const SMALLEST = 24

/** The largest of a set of addresses; the first where none says how large it is. */
export function largestOf(srcset: string): string | undefined {
  let best: { src: string; size: number } | undefined
  for (const [, src, size] of srcset.slice(0, LONGEST_SET).matchAll(ENTRY)) {
    const own = Number(size ?? 0)
    if (!isPlaceholder(src!) && (!best || own > best.size)) best = { src: src!, size: own }
  }
  return best?.src
}

/** A picture that stands in until the real one is loaded; the payload of real ones is cut off by the parser. */
const isPlaceholder = (src: string) =>
  PLACEHOLDER.test(src) || /^data:(?:image\/(?:gif|svg)|,)/i.test(src) || (src.startsWith('data:') && src.includes(','))

const isAddress = (value: string | undefined): value is string =>
  value !== undefined && /[/.]/.test(value) && !/^\s*[{[]/.test(value) && !isPlaceholder(value.trim())

function pixels(value: string | undefined): number {
  const n = Number.parseInt(value ?? '', 10)
  return Number.isNaN(n) || value?.trim().endsWith('%') ? Number.POSITIVE_INFINITY : n
}

/** The address lazy loading would show, then the largest of a set, then the image's own. */
function addressOf({ attrs }: PageElement): string | undefined {
  const lazy = LAZY.map(name => attrs[name]).find(isAddress)
  const sets = LAZY_SETS.flatMap(name => (attrs[name] ? (largestOf(attrs[name]) ?? []) : []))
  return (lazy ?? sets[0] ?? (isAddress(attrs.src) ? attrs.src : undefined))?.trim()
}

function imageOf(src: string | undefined, { attrs }: PageElement, absolute: (href: string) => string): Image | undefined {
  if (!src || DECOR.test(src)) return undefined
  if (pixels(attrs.width) < SMALLEST || pixels(attrs.height) < SMALLEST) return undefined
  const alt = attrs.alt?.trim()
  return { src: absolute(src), alt: alt && !IMAGE_FILE.test(alt) ? alt : undefined }
}

/** The image an `img` shows, lazy loading seen through; undefined for placeholders, spacers, icons and tracking pixels. */
export const readImage = (element: PageElement, absolute: (href: string) => string): Image | undefined =>
  imageOf(addressOf(element), element, absolute)

/** The image of a `picture`: that of its `img`, or of its first source where that is a placeholder. */
export function readPicture(picture: PageElement, absolute: (href: string) => string): Image | undefined {
  const children = picture.children.filter(c => c.tag !== undefined)
  const img = children.find(c => c.tag === 'img')
  const own = img && readImage(img, absolute)
  if (own || (img?.attrs.src && DECOR.test(img.attrs.src))) return own
  const source = children.filter(c => c.tag === 'source').flatMap(c => addressOf(c) ?? [])[0]
  return imageOf(source, img ?? picture, absolute)
}

/** The images of a `noscript` that holds nothing else: what a page shows where no script loads them. */
export function imagesWithoutScripts(noscript: PageElement, absolute: (href: string) => string): Image[] {
  const images: Image[] = []
  const isBare = (element: PageElement): boolean =>
    element.children.every(child => {
      if (child.tag === undefined) return !child.text.trim()
      const image = child.tag === 'img' ? readImage(child, absolute) : child.tag === 'picture' ? readPicture(child, absolute) : undefined
      if (image) images.push(image)
      return child.tag === 'img' || child.tag === 'picture' || (child.tag !== 'iframe' && isBare(child))
    })
  return isBare(noscript) ? images : []
}

const BACKGROUND = /background(?:-image)?\s*:[^;]{0,80}?url\(\s*["']?([^"')]{1,2000})/i

/** The picture an empty box shows as its background. */
export function backgroundOf({ attrs, children }: PageElement, absolute: (href: string) => string): Image | undefined {
  const src =
    attrs.style && children.every(c => c.tag === undefined && !c.text.trim()) ? BACKGROUND.exec(attrs.style)?.[1]?.trim() : undefined
  return src && isAddress(src) && !DECOR.test(src) ? { src: absolute(src) } : undefined
}
