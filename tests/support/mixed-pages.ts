/** Pages of two charsets, as they were pasted together: an article in an old one, a frame in Unicode or in the same one. */
import { encodeLegacy, type LegacyCharset } from '../../src/text'
import { vietnameseSentences } from '../text/sentences'

export const MIXED_CHARSETS = ['tcvn3', 'vni-win', 'vps', 'viscii', 'windows-1258', 'viqr'] as const
/** Fonts of each, one page after the other. */
const FONTS: Record<(typeof MIXED_CHARSETS)[number], readonly string[]> = {
  tcvn3: ['.VnTime', '.VnArial', '.VnBook-Antiqua', '.VnCentury Schoolbook'],
  'vni-win': ['VNI-Times', 'VNI-Helve', 'VNI Times'],
  vps: ['VPS Times', 'VPS Long An'],
  viscii: ['VISC-Times', 'VI Times', 'HoangYen1.1'],
  'windows-1258': ['Times New Roman', 'Arial'],
  viqr: ['Courier New'],
}

/** How the page names the font of its old text, if it does. */
export const FONT_PLACES = ['none', 'face', 'style', 'mso', 'shorthand', 'class', 'id', 'inherited', 'quoted'] as const
export type FontPlace = (typeof FONT_PLACES)[number]

export interface Mixed {
  charset: (typeof MIXED_CHARSETS)[number]
  /** Whether the frame is in Unicode; else it is in the article's charset. */
  unicodeMenu: boolean
  font: FontPlace
  /** Whether the page's label names what the bytes are. */
  labelIsTrue: boolean
  /** What is in the old charset: all of the article, all but its headline's font, or one paragraph. */
  extent: 'all' | 'bare-headline' | 'paragraph'
  /** Which invented article. */
  n: number
}

const SENTENCES = vietnameseSentences(900)
const MENU = ['Trang chủ', 'Giới thiệu', 'Tin tức - Sự kiện', 'Văn bản chỉ đạo', 'Thủ tục hành chính', 'Liên hệ']
const FOOTER = 'Bản quyền thuộc về Ủy ban nhân dân huyện. Chịu trách nhiệm: Phó Chánh Văn phòng.'

/** An invented article: headline and five paragraphs. */
export function article(n: number): { title: string; paragraphs: string[] } {
  const at = (k: number) => SENTENCES[(n * 11 + k) % SENTENCES.length]!
  const title = at(0)
    .replace(/^[^,]*, /, '')
    .replace(/\.$/, '')
  return {
    title: title[0]!.toUpperCase() + title.slice(1),
    paragraphs: [`${at(1)} ${at(2)}`, `${at(3)} ${at(4)}`, at(5), `${at(6)} ${at(7)}`, `${at(8)} ${at(9)}`],
  }
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Attributes of the element around old text, what the element holds it in, and a rule for the head. */
function fontMarkup(place: FontPlace, font: string): { attrs: string; open: string; close: string; css: string } {
  const none = { attrs: '', open: '', close: '', css: '' }
  switch (place) {
    case 'none':
    case 'inherited':
      return none
    case 'face':
      return { ...none, open: `<font face="${font}" size="3">`, close: '</font>' }
    case 'style':
      return { ...none, open: `<span style="font-family: ${font}, Arial; font-size: 12pt">`, close: '</span>' }
    case 'quoted':
      return { ...none, open: `<span style="font-family: &quot;${font}&quot;, serif">`, close: '</span>' }
    case 'mso':
      return {
        ...none,
        open: `<span style="mso-fareast-font-family:'Times New Roman';font-family:'${font}';mso-bidi-font-family:Arial">`,
        close: '</span>',
      }
    case 'shorthand':
      return { ...none, attrs: ` style="font: bold 12pt/1.4 '${font}', sans-serif"` }
    case 'class':
      return { ...none, attrs: ' class="noidung"', css: `.menu a { color: red } p.noidung, .other { margin: 0; font-family: '${font}' }` }
    case 'id':
      return { ...none, css: `#baiviet { font: 13px ${font} }` }
  }
}

const SKELETONS: ((parts: { head: string; menu: string; title: string; body: string; footer: string; box: string }) => string)[] = [
  ({ head, menu, title, body, footer, box }) =>
    `<!DOCTYPE html>\n<html><head>${head}</head>\n<body><div class="menu"><ul>${menu}</ul></div>\n<div id="content"><h1>${title}</h1>\n<div class="date">12/08/2006 09:30</div>\n<div id="baiviet"${box}>${body}</div></div>\n<div id="footer">${footer}</div></body></html>`,
  ({ head, menu, title, body, footer, box }) =>
    `<html><head>${head}</head><body bgcolor="#FFFFFF"><table width="778"><tr><td class="nav">${menu.replace(/<\/?li>/g, ' ')}</td></tr>\n<tr><td id="baiviet"${box}><p align="center"><b>${title}</b></p><p>(12/08/2006)</p>\n${body}</td></tr>\n<tr><td class="footer">${footer}</td></tr></table></body></html>`,
]

/** The page's HTML with its old text still in Unicode (`original`), and as it was published. */
export function mixedPage({ charset, unicodeMenu, font, labelIsTrue, extent, n }: Mixed): {
  original: string
  bytes: Uint8Array
} {
  const { title, paragraphs } = article(n)
  const name = FONTS[charset][n % FONTS[charset].length]!
  const { attrs, open, close, css } = fontMarkup(font, name)
  const box = font === 'inherited' ? ` style="font-family:${name}"` : ''
  const isOld = (k: number) => extent !== 'paragraph' || k === n % paragraphs.length
  const build = (old: (text: string) => string, label: string) => {
    const frame = unicodeMenu ? (text: string) => text : old
    const head = `<meta http-equiv="Content-Type" content="text/html; charset=${label}"><title>${frame('Trang tin huyện Lục Bình')}</title>${css && `<style>${css}</style>`}`
    const menu = MENU.map(each => `<li><a href="#">${frame(each)}</a></li>`).join('')
    const marked = (text: string) => `${open}${old(escapeHtml(text))}${close}`
    const body = paragraphs.map((text, k) => (isOld(k) ? `<p${attrs}>${marked(text)}</p>` : `<p>${escapeHtml(text)}</p>`)).join('\n')
    const shownTitle = extent === 'paragraph' ? title : extent === 'all' ? marked(title) : old(title)
    return SKELETONS[n % SKELETONS.length]!({ head, menu, title: shownTitle, body, footer: frame(FOOTER), box })
  }
  // Where everything is in the old charset the bytes are its own, else the page is UTF-8 with the view of them.
  const whole = !unicodeMenu && extent !== 'paragraph' && charset !== 'viqr'
  const label = labelIsTrue ? (whole ? (charset === 'vps' ? 'x-viet-vps' : charset) : 'utf-8') : whole ? 'utf-8' : 'windows-1252'
  const old = (text: string) => encodeLegacy(text, charset as LegacyCharset).view
  const original = build(text => text, label)
  const bytes = whole
    ? encodeLegacy(
        build(text => text, label),
        charset as LegacyCharset,
      ).bytes
    : new TextEncoder().encode(build(old, label))
  return { original, bytes }
}

/** Every way to mix, so many articles each. */
export function mixedPages(each: number): Mixed[] {
  const all: Mixed[] = []
  for (const charset of MIXED_CHARSETS)
    for (const unicodeMenu of [true, false])
      for (const font of FONT_PLACES)
        for (const labelIsTrue of [true, false])
          for (const extent of ['all', 'bare-headline', 'paragraph'] as const)
            for (let k = 0; k < each; k += 1) all.push({ charset, unicodeMenu, font, labelIsTrue, extent, n: all.length })
  return all
}
