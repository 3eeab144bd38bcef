import { BLOCK } from '../data/elements'
import type { Page, PageElement } from '../model/page'

/**
 * What one walk learns of every element, by element index. `run` is the text standing in a block itself (its inline
 * children included); the totals take in all that is not dropped below.
 */
export interface Measures {
  /** Visible characters, character data of links, and sentence punctuation of a block's own line. */
  run: Int32Array
  runLink: Int32Array
  runPunct: Int32Array
  /** Totals of the subtree. */
  chars: Int32Array
  link: Int32Array
  /** Running text: characters of lines that read like prose, links discounted. */
  prose: Float64Array
  images: Int32Array
}

const isSpace = (c: number) => c === 32 || (c >= 9 && c <= 13) || c === 160 || c === 0x200b || c === 0xfeff
/** Sentence punctuation, ASCII and full width. */
const isPunct = (c: number) =>
  c === 44 || c === 46 || c === 59 || c === 33 || c === 63 || c === 0x3001 || c === 0x3002 || c === 0xff0c || c === 0x060c || c === 0x06d4

/** How much prose a line of text is: nothing for short lines and for lines of links, less without any punctuation. */
export function proseOf(chars: number, link: number, punct: number): number {
  if (chars < 20) return 0
  const free = chars - 2 * link
  if (free <= 0) return 0
  return punct > 0 ? free : chars > 80 ? free * 0.4 : free * 0.1
}

/** `dropped[i]` non-zero leaves the element and all below it out. */
export function measure(page: Page, dropped: Uint16Array): Measures {
  const n = page.size
  const m: Measures = {
    run: new Int32Array(n),
    runLink: new Int32Array(n),
    runPunct: new Int32Array(n),
    chars: new Int32Array(n),
    link: new Int32Array(n),
    prose: new Float64Array(n),
    images: new Int32Array(n),
  }
  const walk = (element: PageElement, block: number, inLink: boolean) => {
    const at = element.index
    for (const child of element.children) {
      if (child.tag === undefined) {
        const { text } = child
        let chars = 0
        let punct = 0
        for (let i = 0; i < text.length; i++) {
          const c = text.charCodeAt(i)
          if (isSpace(c)) {
            if (chars > 0 && !isSpace(text.charCodeAt(i - 1))) chars++
          } else {
            chars++
            if (isPunct(c)) punct++
          }
        }
        if (!chars) continue
        m.run[block]! += chars
        m.runPunct[block]! += punct
        m.chars[at]! += chars
        if (inLink) {
          m.runLink[block]! += chars
          m.link[at]! += chars
        }
        continue
      }
      const i = child.index
      if (dropped[i]) continue
      const isBlock = BLOCK.has(child.tag)
      if (child.tag === 'img') m.images[i] = 1
      walk(child, isBlock ? i : block, inLink || (child.tag === 'a' && child.attrs.href !== undefined))
      m.chars[at]! += m.chars[i]!
      m.link[at]! += m.link[i]!
      m.images[at]! += m.images[i]!
      m.prose[at]! += m.prose[i]!
    }
    if (at === block) m.prose[at]! += proseOf(m.run[at]!, m.runLink[at]!, m.runPunct[at]!)
  }
  walk(page.root, 0, false)
  return m
}

/** Takes a dropped element out of the measures of all that hold it, as if it had not been measured. */
export function takeOut(element: PageElement, m: Measures, dropped: Uint16Array): void {
  const i = element.index
  const { chars, link, images, prose } = m
  let lost = prose[i]!
  const inline = !BLOCK.has(element.tag)
  // Already outside: what holds this one was taken out before.
  for (let at = element.parent; at; at = at.parent) if (dropped[at.index]) return
  for (let at = element.parent, block = inline; at; at = at.parent) {
    const k = at.index
    if (block && (BLOCK.has(at.tag) || !at.parent)) {
      block = false
      const before = proseOf(m.run[k]!, m.runLink[k]!, m.runPunct[k]!)
      m.run[k]! -= chars[i]!
      m.runLink[k]! -= link[i]!
      lost += before - proseOf(m.run[k]!, m.runLink[k]!, m.runPunct[k]!)
    }
    chars[k]! -= chars[i]!
    link[k]! -= link[i]!
    images[k]! -= images[i]!
    prose[k]! -= lost
  }
}
