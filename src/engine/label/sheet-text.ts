import { PROSE } from '../../data/limits'
import type { PageElement } from '../../model/page'
import type { LineRule } from '../../model/rule'
import type { Segment } from '../../model/segment'
import { namesNoDocument, rootsOfSheet, type Sheet } from '../observe/sheet'
import { common } from '../tree/containment'
import type { Background } from './background'
import type { Region } from './stretch'

/** Characters of running text in a region. */
export const textOf = (region: Region | undefined, { measures }: Background): number =>
  region?.roots.reduce((n, r) => n + measures.prose[r.index]!, 0) ?? 0

/** Whether a record sheet is what the page is about: there is hardly a text, or a short one that shares no box with it. */
function isTheText(sheet: PageElement, region: Region | undefined, background: Background): boolean {
  const text = textOf(region, background)
  if (text < PROSE.least) return true
  return text < PROSE.besideSheet && region!.roots.some(root => ['body', '#root'].includes(common(sheet, root).tag))
}

/** The record sheet as the page's text, where it is that. */
export function locateSheet(
  sheet: Sheet | undefined,
  segments: readonly Segment[],
  region: Region | undefined,
  background: Background,
): Region | undefined {
  const roots = sheet ? rootsOfSheet(segments, sheet) : []
  return roots.length > 0 && isTheText(roots[0]!, region, background) ? { roots, rule: 'locate/document' } : undefined
}

/** The extract of a sheet, where what is printed as a headline names no document. */
export function headlineOfSheet<H extends { text: string }>(
  sheet: Sheet | undefined,
  printed: H | undefined,
): H | { text: string; rule: LineRule } | undefined {
  const subject = sheet?.values.get('subject')
  return sheet && subject && (!printed || namesNoDocument(printed.text, sheet)) ? { text: subject, rule: 'title/document' } : printed
}
