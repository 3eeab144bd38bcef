import type { Page, PageElement } from '../../model/page'
import { collapse } from '../tree/white-space'

/**
 * What one walk learns of every element, by element index. `run` is the text standing in a block itself (its inline
 * children included); the totals take in all that is not dropped below.
 */
export interface Measures {
  /** Visible characters, those inside links, and 1 where there is sentence punctuation, of a block's own line. */
  run: Int32Array
  runLink: Int32Array
  runPunct: Uint8Array
  /** Totals of the subtree. */
  chars: Int32Array
  link: Int32Array
  /** Running text: characters of lines that read like prose, links discounted. */
  prose: Float64Array
  images: Int32Array
}

/** Sentence punctuation, ASCII, full width, Arabic and Urdu. */
const PUNCT = /[,.;!?、。，،۔]/

/** Characters of a text as a page shows them: white space as one space, none in front. */
function shown(text: string): number {
  const bare = text.trim()
  return bare === '' ? 0 : collapse(bare).length + (text.trimEnd().length < text.length ? 1 : 0)
}

/** How much prose a line of text is: nothing for short lines and for lines of links, less without any punctuation. */
export function proseOf(chars: number, link: number, punct: number): number {
  if (chars < 20) return 0
  const free = chars - 2 * link
  if (free <= 0) return 0
  return punct > 0 ? free : chars > 80 ? free * 0.4 : free * 0.1
}

/** `dropped[i]` non-zero leaves the element and all below it out. */
export function measure({ elements }: Page, dropped: Uint16Array): Measures {
  const n = elements.length
  const m: Measures = {
    run: new Int32Array(n),
    runLink: new Int32Array(n),
    runPunct: new Uint8Array(n),
    chars: new Int32Array(n),
    link: new Int32Array(n),
    prose: new Float64Array(n),
    images: new Int32Array(n),
  }
  const { run, runLink, runPunct, chars, link, prose, images } = m
  /** The block an element's text stands in, and whether it stands in a link. */
  const blocks = new Int32Array(n)
  const linked = new Uint8Array(n)
  for (let i = 0; i < n; i++) {
    const element = elements[i]!
    const { parent } = element
    if (parent) {
      if (dropped[i]) {
        i = element.last
        continue
      }
      blocks[i] = element.block ? i : blocks[parent.index]!
      if (linked[parent.index] || (element.tag === 'a' && element.attrs.href !== undefined)) linked[i] = 1
      if (element.tag === 'img') images[i] = 1
    }
    const { children } = element
    const block = blocks[i]!
    for (let k = 0; k < children.length; k++) {
      const child = children[k]!
      if (child.tag !== undefined) continue
      const { text } = child
      const length = shown(text)
      if (!length) continue
      run[block]! += length
      if (!runPunct[block] && PUNCT.test(text)) runPunct[block] = 1
      chars[i]! += length
      if (linked[i]) {
        runLink[block]! += length
        link[i]! += length
      }
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    if (blocks[i] === i) prose[i]! += proseOf(run[i]!, runLink[i]!, runPunct[i]!)
    const { parent } = elements[i]!
    if (!parent) continue
    const p = parent.index
    chars[p]! += chars[i]!
    link[p]! += link[i]!
    images[p]! += images[i]!
    prose[p]! += prose[i]!
  }
  return m
}

/** Measures of their own, that elements can be taken out of. */
export const copyOf = (m: Measures): Measures => ({
  run: m.run.slice(),
  runLink: m.runLink.slice(),
  runPunct: m.runPunct.slice(),
  chars: m.chars.slice(),
  link: m.link.slice(),
  prose: m.prose.slice(),
  images: m.images.slice(),
})

/** Takes a dropped element out of the measures of all that hold it, as if it had not been measured. */
export function takeOut(element: PageElement, m: Measures, dropped: Uint16Array): void {
  const i = element.index
  const { chars, link, images, prose } = m
  let lost = prose[i]!
  const inline = !element.block
  // Already outside: what holds this one was taken out before.
  for (let at = element.parent; at; at = at.parent) if (dropped[at.index]) return
  for (let at = element.parent, block = inline; at; at = at.parent) {
    const k = at.index
    if (block && (at.block || !at.parent)) {
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
