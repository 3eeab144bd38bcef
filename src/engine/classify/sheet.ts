import type { Sheet } from '../observe/sheet'
import { type Classification, drop, isFree, keep } from './classification'

const AS = { list: 'list', table: 'table', text: 'paragraph', heading: 'paragraph', quote: 'paragraph' } as const

/** A sheet's labels and values are text as they stand: its days and names are the document's, not the page's. */
export function ruleSheet(c: Classification, { places, labels }: Sheet): void {
  for (const i of labels) if (isFree(c, i)) drop(c, i, 'attachment/label')
  for (const i of places) {
    const { kind } = c.segments[i]!
    if (kind !== 'image' && isFree(c, i)) keep(c, i, AS[kind], 'document/sheet')
  }
}
