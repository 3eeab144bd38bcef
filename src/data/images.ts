const names = (text: string) => text.trim().split(/\s+/)

/** Where scripts that load pictures late find the address. Sources: lazysizes, lozad, Echo, unveil, WordPress' Jetpack and a3 Lazy Load, Cloudflare's Mirage, Discuz, Medium, Drupal's blazy. */
export const LAZY: readonly string[] = names(`
data-src data-original data-lazy-src data-lazy data-lazyload data-echo data-cfsrc data-url data-hi-res-src data-image data-large-file
data-orig-file data-full-src data-img-src data-delayed-url data-file data-actualsrc data-original-src data-src-large
data-src-mobile data-src-desktop data-hires data-high-res-src data-ll-src data-imgsrc data-lazy-original data-pagespeed-lazy-src
`)

export const LAZY_SETS: readonly string[] = names('data-srcset data-lazy-srcset srcset')

/** The name or the address of a picture's file. */
export const IMAGE_FILE = /\.(?:jpe?g|png|gif|bmp|webp|avif|tiff?)(?:$|[?#])/i

/** Spacers, icons and counters, by file name; `icpdf.png` is SharePoint's. */
export const DECOR =
  /(?:^|[/_-])(?:blank|spacer|pixel|transparent|1x1|clear|dot|icons?|ico|bullet|arrow|loading|logo|avatar|print(?:er)?|email|rss|sprite|smil(?:e|ey|ies)|emoji|counter|(?:ic)?(?:pdf|docx?|xlsx?|zip|rar)|icon[-_]\w{1,60}|footer|chan[-_]?trang)\d*\.(?:gif|png|jpe?g|svg|webp)(?:$|\?)|[;&]sz=\d/i

/** What stands in until a script has loaded the picture, by file name. */
export const PLACEHOLDER =
  /(?:^|[/_-])(?:place-?holder|grey|gray|none|lazy(?:-?load(?:ing|er)?)?|loader|spinner|no-?(?:image|img|photo|picture)|empty|trans|spaceball|blank|loading)\d*\.(?:gif|png|jpe?g|svg|webp)(?:$|\?)/i
