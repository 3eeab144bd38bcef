import type { Cell, ListItem } from '../../model/article'
import type { Segment } from '../../model/segment'
import { segment } from './segment'

/** Entries or rows, at least, that are a list or a table. */
const LEAST = 2

/**
 * The entries of lists put together as lists, the cells of rows as tables. `isLone` says what stands on its own whatever its tool drew
 * before it: dates, furniture.
 */
export function gathered(segments: readonly Segment[], isLone: (segment: Segment) => boolean): Segment[] {
  const out: Segment[] = []
  const to = segments.length
  for (let i = 0; i < to; ) {
    let end = i
    while (end < to && segments[end]!.item && segments[end]!.row === undefined && !isLone(segments[end]!)) end++
    if (end - i >= LEAST) {
      out.push(listOf(segments.slice(i, end)))
      i = end
      continue
    }
    end = i
    while (end < to && segments[end]!.row !== undefined && !isLone(segments[end]!)) end++
    const table = end > i ? tableOf(segments.slice(i, end)) : undefined
    if (table) {
      out.push(table)
      i = end
    } else out.push(segments[i++]!)
  }
  return out
}

function listOf(entries: readonly Segment[]): Segment {
  const first = entries[0]!
  return segment({
    kind: 'list',
    text: entries.map(e => e.text).join('\n'),
    list: itemsOf(entries),
    line: first.line!,
    gap: first.gap!,
    at: [first.at![0], entries.at(-1)!.at![1]],
  })
}

/** Entries set in farther than one are a list below it. */
function itemsOf(entries: readonly Segment[]): { ordered: boolean; items: ListItem[] } {
  const items: ListItem[] = []
  const { indent, ordered } = entries[0]!.item!
  for (let i = 0; i < entries.length; ) {
    let end = i + 1
    while (end < entries.length && entries[end]!.item!.indent > indent) end++
    const below = entries.slice(i + 1, end)
    items.push({ text: entries[i]!.text, list: below.length ? itemsOf(below) : undefined })
    i = end
  }
  return { ordered, items }
}

function tableOf(cells: readonly Segment[]): Segment | undefined {
  const rows = new Map<number, Cell[]>()
  for (const { row, text } of cells) {
    const list = rows.get(row!)
    if (list) list.push({ text })
    else rows.set(row!, [{ text }])
  }
  const all = [...rows.values()]
  if (all.length < LEAST) return undefined
  const first = cells[0]!
  const hasFigures = (row: readonly Cell[]) => row.some(({ text }) => /\d/.test(text))
  return segment({
    kind: 'table',
    text: all.map(row => row.map(({ text }) => text).join(' | ')).join('\n'),
    table: { rows: all, header: !hasFigures(all[0]!) && all.slice(1).some(hasFigures) ? 1 : 0 },
    line: first.line!,
    gap: first.gap!,
    at: [first.at![0], cells.at(-1)!.at![1]],
  })
}
