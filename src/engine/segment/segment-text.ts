import type { Segment } from '../../model/segment'
import { collapse } from '../tree/white-space'
import { segment } from './segment'

/** Markers of Markdown-like crawlers for a picture: `![alt](src)`, `[image]`. */
const IMAGE_LINE = /^!\[([^\]]*)\]\(([^)\s]*)[^)]*\)$/u

/** One segment a line of flattened text, with the blank lines before it. */
export function segmentText(text: string, tidy: (text: string) => string): Segment[] {
  const segments: Segment[] = []
  let gap = 0
  for (const [i, raw] of tidy(text)
    .split(/\r\n|[\n\r\u2028\u2029\f\v]/)
    .entries()) {
    const line = collapse(raw)
    if (!line) {
      gap++
      continue
    }
    const image = line.startsWith('![') && line.length < 3000 ? IMAGE_LINE.exec(line) : null
    const images = image && [{ src: image[2]!, ...(image[1] ? { alt: image[1] } : {}) }]
    segments.push(segment(images ? { kind: 'image', text: '', images, line: i + 1, gap } : { kind: 'text', text: line, line: i + 1, gap }))
    gap = 0
  }
  return segments
}
