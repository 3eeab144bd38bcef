// Grapheme borders by the runtime where it has them, else by combining marks alone.
const segmenter = typeof Intl === 'object' && 'Segmenter' in Intl ? new Intl.Segmenter('vi', { granularity: 'grapheme' }) : undefined

const JOINS = /^[\p{M}\u200d]/u

function byMarks(text: string, start: number, end: number): [number, number] {
  while (start > 0 && JOINS.test(text.slice(start))) start--
  while (end < text.length && JOINS.test(text.slice(end))) end++
  return [start, end]
}

/** The smallest stretch that holds `start` to `end` and cuts no grapheme cluster. */
export function wholeClusters(text: string, start: number, end: number): [number, number] {
  if (segmenter === undefined) return byMarks(text, start, end)
  const segments = segmenter.segment(text)
  const from = segments.containing(start)?.index ?? start
  const last = end < text.length ? segments.containing(end) : undefined
  return [from, last !== undefined && last.index < end ? last.index + last.segment.length : end]
}
