import type { SourceLine } from './source-lines'

/** Lines at either edge of a printed page that may be its head or its foot. */
const EDGE = 2

/** The words of a line, whatever its numbers are: those of pages grow. */
const keyOf = ({ text }: SourceLine) => text.replace(/\d+/g, '').trim()

/**
 * Lines that form feeds part into pages, those at the edge of half of the pages behind all others: paragraphs go on from one page to the next,
 * and what is printed on each is none of them.
 */
export function runningHeadsLast(lines: readonly SourceLine[], input: string): readonly SourceLine[] {
  const pages: SourceLine[][] = [[]]
  for (const line of lines) {
    pages.at(-1)!.push(line)
    if (input[line.at[1]] === '\f') pages.push([])
  }
  if (pages.length < 2) return lines
  const counts = new Map<string, number>()
  for (const page of pages) {
    const keys = page.map(keyOf).filter(Boolean)
    for (const key of new Set([...keys.slice(0, EDGE), ...keys.slice(-EDGE)])) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const isHead = (line: SourceLine | undefined) =>
    line !== undefined && (!line.text.trim() || counts.get(keyOf(line))! >= Math.max(2, pages.length / 2))
  const text: SourceLine[] = []
  const heads: SourceLine[] = []
  for (const page of pages) {
    let from = 0
    let to = page.length
    while (isHead(page[from])) from++
    while (to > from && isHead(page[to - 1])) to--
    for (const [i, line] of page.entries()) (i < from || i >= to ? heads : text).push(line)
  }
  return text.concat(heads)
}
