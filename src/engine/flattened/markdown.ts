import { collapse } from '../tree/white-space'

const STRONG = /\*{2,}/u
/** Signs of emphasis stand at the edge of a word. */
const EMPHASIS =
  /(?<![\p{L}\p{N}])[_*]{1,4}(?=[\p{L}\p{N}\p{P}\p{S}])|(?<=[\p{L}\p{N}\p{P}\p{S}])[_*]{1,4}(?![\p{L}\p{N}])|(?<=\s|^)[_*~]{1,4}(?=\s|$)/gu
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!|>~<])/gu
/** An address, brackets in it by pairs or escaped; beside it there may be a title. */
const ADDRESS = String.raw`\((<[^<>]{0,2000}>|(?:\\.|\([^()\s]{0,200}\)|[^()\s\\]){0,2000})(?: "[^"]{0,200}")?\)`
const LINK = new RegExp(String.raw`(?<!!)\[([^[\]]{0,300})\]${ADDRESS}`, 'gu')
const IMAGE = new RegExp(String.raw`!\[([^\]]{0,300})\]${ADDRESS}`, 'gu')
const HELD = '\uf8f0'

/** Words without the signs of Markdown, and what the signs said of the whole. */
export interface Unmarked {
  text: string
  bold: boolean
  italic: boolean
  links: { href: string; text: string }[]
  images: { src: string; alt?: string }[]
}

/** Takes the signs of Markdown out of a paragraph. */
export function unmarked(paragraph: string): Unmarked {
  const links: Unmarked['links'] = []
  const images: Unmarked['images'] = []
  const line = paragraph
    .replace(IMAGE, (_, alt: string, src: string) => {
      // A picture in the address itself was left out.
      if (src !== 'data:') images.push({ src, alt: alt || undefined })
      return ' '
    })
    .replace(LINK, (_, text: string, href: string) => {
      if (text.trim()) links.push({ href, text })
      return text
    })
  if (!/[*_\\~]/.test(line)) return { text: collapse(line), bold: false, italic: false, links, images }
  // Escaped signs are held back until the others are gone.
  const kept: string[] = []
  const held = line.replace(ESCAPED, (_, sign: string) => {
    kept.push(sign)
    return HELD
  })
  const outside = held.split(STRONG).filter((_, i) => i % 2 === 0)
  const isWord = (s: string) => /[\p{L}\p{N}]/u.test(s)
  const bold = outside.length > 1 && !outside.some(isWord)
  const bare = held.replace(/\*{2,}/g, '').trim()
  const italic = /^[_*][^_*]+[_*]$/u.test(bare)
  let back = 0
  const text = bare.replace(EMPHASIS, '').replaceAll(HELD, () => kept[back++] ?? '')
  return { text: collapse(text), bold, italic, links, images }
}
