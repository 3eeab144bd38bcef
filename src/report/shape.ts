import type { Page } from '../model/page'

/**
 * What a page's tree looks like, without what differs from one article to the next: a set of hashes of its ids, its classes and the paths
 * of its outer elements. Pages of one template share most of theirs.
 */
export type Shape = ReadonlySet<number>

/** Elements deeper than this are content rather than frame; their paths are left out, their ids and classes are not. */
const FRAME_DEPTH = 7
/** Features of one page; a page may be attacked with a million ids. */
const MOST = 4000

// FNV-1a, 32 bits: two features in a million share a number, which moves no similarity.
const FNV_PRIME = 16_777_619
const FNV_START = 2_166_136_261

function hash(text: string, from = FNV_START): number {
  let value = from
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), FNV_PRIME)
  return value >>> 0
}

/** `ctl00_g_4f2a_Title` and `post-1234` differ from page to page: parts with a digit in them are one and the same. */
const withoutNumbers = (name: string): string => name.replace(/[^-_]*\d[^-_]*/gu, '0')

export function shapeOf(page: Page): Shape {
  const features = new Set<number>()
  const depths = new Uint32Array(page.elements.length)
  const paths = new Uint32Array(page.elements.length)
  for (const { index, tag, parent, attrs } of page.elements) {
    if (parent === undefined) {
      paths[index] = FNV_START
      continue
    }
    if (features.size >= MOST) break
    depths[index] = depths[parent.index]! + 1
    if (depths[index]! <= FRAME_DEPTH) {
      paths[index] = hash(`>${tag}`, paths[parent.index])
      features.add(paths[index]!)
    }
    if (attrs.id) features.add(hash(`#${withoutNumbers(attrs.id)}`))
    for (const name of attrs.class?.split(/\s+/u, MOST) ?? []) if (name !== '') features.add(hash(`${tag}.${withoutNumbers(name)}`))
  }
  return features
}
