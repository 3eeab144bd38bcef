// WHATWG URL parsing drops tabs and line breaks anywhere and C0 controls and spaces at the ends: `java\nscript:` is `javascript:`.
const IGNORED = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/gu
const SCHEME = /^([a-z][a-z\d+.-]*):/iu
const LINK_SCHEMES = new Set(['http', 'https', 'mailto', 'tel', 'ftp'])
const IMAGE_SCHEMES = new Set(['http', 'https'])
// Bitmaps only: an SVG may carry script where it is opened by itself.
const IMAGE_DATA = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp)(?:;[\w=.-]+)*,/iu

function checked(url: string | undefined, schemes: ReadonlySet<string>): string | undefined {
  const clean = (url ?? '').replace(IGNORED, '').trim()
  if (clean === '') return undefined
  const scheme = SCHEME.exec(clean)?.[1]?.toLowerCase()
  return scheme === undefined || schemes.has(scheme) ? clean : undefined
}

/** The address as a link may carry it: relative, http(s), mailto, tel or ftp; undefined for `javascript:`, `data:` and all others. */
export const linkUrl = (url: string | undefined): string | undefined => checked(url, LINK_SCHEMES)

/** The address as an image may carry it: relative, http(s), or a bitmap in a `data:` address. */
export function imageUrl(url: string | undefined): string | undefined {
  const clean = (url ?? '').replace(IGNORED, '').trim()
  return IMAGE_DATA.test(clean) ? clean : checked(url, IMAGE_SCHEMES)
}
