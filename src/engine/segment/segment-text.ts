import type { Segment } from '../../model/segment'
import { isProse } from '../lines'
import { collapse } from '../tree/white-space'

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
    const base = { bold: false, italic: false, align: '' as const, linked: 0, links: [], line: i + 1, gap }
    if (image)
      segments.push({
        ...base,
        kind: 'image',
        text: '',
        prose: false,
        images: [{ src: image[2]!, ...(image[1] ? { alt: image[1] } : {}) }],
      })
    else segments.push({ ...base, kind: 'text', text: line, prose: isProse(line) })
    gap = 0
  }
  return segments
}
