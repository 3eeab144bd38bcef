import type { Segment } from '../../model/segment'
import { collapse } from '../tree/white-space'
import { segment } from './segment'

/** Markers of Markdown-like crawlers for a picture: `![alt](src)`, `[image]`. */
const IMAGE_LINE = /^!\[([^\]]*)\]\(([^)\s]*)[^)]*\)$/u

/** What Markdown-like crawlers leave of headings, links and emphasis. */
const HEADING = /^#{1,6} (?=\S)/u
const LINK = /(?<!!)\[([^[\]]{1,300})\]\(([^()\s]{1,2000})\)/gu
const EMPHASIS = /^(\*\*|__|[*_])(?=\S)(.{1,400})(?<=\S)\1$/u

/** One segment a line of flattened text, with the blank lines before it. */
export function segmentText(text: string, tidy: (text: string) => string): Segment[] {
  const segments: Segment[] = []
  let gap = 0
  for (const [i, raw] of tidy(text)
    .split(/\r\n|[\n\r\u2028\u2029\f\v]/)
    .entries()) {
    const links: { href: string; text: string }[] = []
    const link = (_: string, text: string, href: string) => {
      links.push({ href, text })
      return text
    }
    const line = collapse(raw).replace(HEADING, '').replace(LINK, link).replace(EMPHASIS, '$2')
    if (!line) {
      gap++
      continue
    }
    const image = line.startsWith('![') && line.length < 3000 ? IMAGE_LINE.exec(line) : null
    const images = image && [{ src: image[2]!, ...(image[1] ? { alt: image[1] } : {}) }]
    const linked = links.reduce((n, l) => n + l.text.length, 0) / line.length
    segments.push(
      segment(
        images ? { kind: 'image', text: '', images, line: i + 1, gap } : { kind: 'text', text: line, line: i + 1, gap, links, linked },
      ),
    )
    gap = 0
  }
  return segments
}
