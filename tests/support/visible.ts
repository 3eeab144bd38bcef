import { load } from 'cheerio'
import { BLOCK } from '../../src/data/elements'
import { normalize } from '../../src/text'

/** What of cheerio's nodes is read here. */
interface DomNode {
  type: string
  name?: string
  data?: string
  attribs?: Record<string, string>
  children?: DomNode[]
}

/** Elements whose character data is no text of the page. */
const NO_TEXT = new Set(['script', 'style', 'svg', 'math', 'template'])

/** Elements that show what stands at an address. */
const SHOWING = new Set('img amp-img source video audio iframe object embed'.split(' '))

/**
 * A page's text and what its images are called, read by a parser tinbai does not use. Words of two blocks stand apart,
 * as they do on the page.
 */
export function visibleText(html: string): { text: string; images: ReadonlySet<string> } {
  const $ = load(html, { scriptingEnabled: false })
  const pieces: string[] = []
  const images = new Set<string>()
  const walk = ({ type, name = '', data = '', attribs = {}, children = [] }: DomNode) => {
    if (type === 'text') pieces.push(data)
    if (NO_TEXT.has(name)) return
    if (SHOWING.has(name)) for (const value of Object.values(attribs)) images.add(value.trim())
    const apart = name === 'br' || BLOCK.has(name) ? ' ' : ''
    pieces.push(apart)
    for (const child of children) walk(child)
    pieces.push(apart)
  }
  for (const node of $.root().contents().toArray()) walk(node as unknown as DomNode)
  return { text: pieces.join(''), images }
}

/** How often each piece occurs. */
export function countOf(pieces: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  return counts
}

/** What one text has more of than the other, as `word` or `word ×3`. */
export function surplus(of: ReadonlyMap<string, number>, over: ReadonlyMap<string, number>): string[] {
  return [...of].flatMap(([piece, n]) => {
    const more = n - (over.get(piece) ?? 0)
    return more > 0 ? [more > 1 ? `${piece} ×${more}` : piece] : []
  })
}

const tidy = (text: string) => normalize(text).normalize('NFC')

export const wordsOf = (text: string): string[] => tidy(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Every visible character: whitespace and characters that show nothing left out. */
export const lettersOf = (text: string): string[] => [...tidy(text)].filter(letter => !/[\s\p{Z}\p{C}]/u.test(letter))
