import type { Segment } from '../../model/segment'
import { collapse } from '../tree/white-space'
import { segment } from './segment'

/** Markers of Markdown-like crawlers for a picture: `![alt](src)`, `[image]`. */
const IMAGE_LINE = /^!\[([^\]]*)\]\(([^)\s]*)[^)]*\)$/u

/** What Markdown-like crawlers leave of headings, links and emphasis. */
const HEADING = /^#{1,6} (?=\S)/u
const LINK = /(?<!!)\[([^[\]]{1,300})\]\(([^()\s]{1,2000})\)/gu
const EMPHASIS = /^(\*\*|__|[*_])(?=\S)(.{1,400})(?<=\S)\1$/u

/** What no sentence and no headline begins with: a small letter and more words; a mark that closes. */
const GOES_ON = /^\p{Ll}+,? \p{L}+ \p{L}.{9}/u
const CLOSES = /^[,;)]/
/** A label has small letters too, on some portals: it goes on only in what is as long as a paragraph. */
const SMALL = /^\p{Ll}/u
const PARAGRAPH = 100
/** What ends a line that is whole, or is none of words. */
const WHOLE = /[.!?…:;)\]”"»|>/\d]$/u
/** What is shorter is a label, whatever follows; a sentence may be as long; what is longer is whole. In characters. */
const LABEL = 12
const SENTENCE = 60
const LONGEST = 4000
/** Columns at which Markdown is wrapped, if it is, and of the lines as many as come near. Source: html2text wraps at 78. */
const WRAPPED = { from: 60, to: 80, near: 0.8, lines: 6 }

/** The column at which the lines are wrapped; 0 where they are not. */
function wrapOf(lines: readonly string[]): number {
  const lengths = lines.map(line => line.length)
  const most = lengths.reduce((a, b) => Math.max(a, b), 0)
  const full = lengths.filter(length => length > WRAPPED.near * most).length
  return most >= WRAPPED.from && most <= WRAPPED.to && full >= WRAPPED.lines ? most : 0
}

interface Line {
  text: string
  /** Of its first line, from 0. */
  number: number
}

const isOpen = ({ text }: Line) => text.length < LONGEST && !WHOLE.test(text.slice(-1)) && text.toUpperCase() !== text

/**
 * Crawlers that break at every element part a sentence at its bold words, and a headline at its `<br>`; others wrap at a column: with what
 * goes on, the line is one. Blank lines are lines.
 */
function unbroken(raw: readonly string[]): Line[] {
  const column = wrapOf(raw)
  const lines: Line[] = []
  const join = (more: string) => {
    const { text, number } = lines.pop()!
    lines.push({ text: `${text}${CLOSES.test(more) ? '' : ' '}${more}`, number })
  }
  let last = 0
  for (const [number, line] of raw.map(collapse).entries()) {
    // After a comma a blank line parts nothing either.
    if (lines.at(-1)?.text === '' && lines.at(-2)?.text.endsWith(',') && GOES_ON.test(line)) lines.pop()
    const open = lines.at(-1)
    const closes = CLOSES.test(line)
    const least = closes ? 2 : GOES_ON.test(line) ? LABEL : SMALL.test(line) ? PARAGRAPH : LONGEST
    const goesOn = open && open.text.length >= least && isOpen(open)
    const full = column > 0 && open && open.text !== '' && line !== '' && last + 1 + line.split(' ', 1)[0]!.length > column
    if (!goesOn && !full) lines.push({ text: line, number })
    else {
      join(line)
      // What a mark follows is a name within a sentence; the sentence may have begun above it.
      const above = lines.at(-2)
      if (closes && above && above.text.length >= SENTENCE && /[\p{Ll},]/u.test(above.text.slice(-1)) && isOpen(above))
        join(lines.pop()!.text)
    }
    last = line.length
  }
  return lines
}

/** One segment a line of flattened text, with the blank lines before it. */
export function segmentText(text: string, tidy: (text: string) => string): Segment[] {
  const segments: Segment[] = []
  let gap = 0
  for (const { text: whole, number: i } of unbroken(tidy(text).split(/\r\n|[\n\r\u2028\u2029\f\v]/))) {
    const links: { href: string; text: string }[] = []
    const link = (_: string, text: string, href: string) => {
      links.push({ href, text })
      return text
    }
    const line = whole.replace(HEADING, '').replace(LINK, link).replace(EMPHASIS, '$2')
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
