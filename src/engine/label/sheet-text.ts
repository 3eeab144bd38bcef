import { PROSE, REPETITION } from '../../data/limits'
import type { PageElement } from '../../model/page'
import type { LineRule } from '../../model/rule'
import type { Segment } from '../../model/segment'
import { namesNoDocument, rootsOfSheet, type Sheet } from '../observe/sheet'
import { common, contains, isWholePage } from '../tree/containment'
import { NOTHING, textContent } from '../tree/text-content'
import type { Background } from './background'
import type { Region } from './stretch'

/** Characters of running text in a region. */
export const textOf = (region: Region | undefined, { measures }: Background): number =>
  region?.roots.reduce((n, r) => n + measures.prose[r.index]!, 0) ?? 0

/** Whether a headline stands in one box with another element and not with the sheet, or beside both with the sheet last. */
const isWith = (headline: PageElement, text: PageElement, sheet: PageElement) =>
  !contains(common(headline, text), sheet) || (headline.parent === text.parent && headline.index < text.index && text.last < sheet.index)

const NUMERIC_DAY = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/g

/** Whether entries with days stand above the sheet, and no headline below them. */
export function isBelowList(
  sheet: Sheet,
  segments: readonly Segment[],
  headlines: readonly PageElement[],
  { repetitions }: Background,
): boolean {
  const { index } = rootsOfSheet(segments, sheet)[0]!
  const lists = segments.flatMap(s => (s.list && s.links.length >= REPETITION.least && s.element) || [])
  const days = (e: PageElement) => textContent(e, NOTHING).match(NUMERIC_DAY)?.length ?? 0
  const dated = [...lists, ...repetitions.flatMap(r => r.entries)].filter(e => e.last < index && days(e) > 0)
  return dated.reduce((n, e) => n + days(e), 0) >= REPETITION.least && !headlines.some(h => h.index > dated[0]!.index && h.index < index)
}

/** Whether a record sheet is what the page is about: there is hardly a text, or a short one that shares no box with it, and no headline has a text of its own. */
function isTheText(sheet: PageElement, region: Region | undefined, background: Background, headlines: readonly PageElement[]): boolean {
  const roots = region?.roots ?? []
  if (roots.some(r => headlines.some(h => isWith(h, r, sheet)))) return false
  const text = textOf(region, background)
  if (text < PROSE.least) return true
  return text < PROSE.besideSheet && roots.some(root => isWholePage(common(sheet, root)))
}

/** The record sheet as the page's text, where it is that. */
export function locateSheet(
  sheet: Sheet | undefined,
  segments: readonly Segment[],
  region: Region | undefined,
  background: Background,
  headlines: readonly PageElement[],
): Region | undefined {
  const roots = sheet ? rootsOfSheet(segments, sheet) : []
  return roots.length > 0 && isTheText(roots[0]!, region, background, headlines) ? { roots, rule: 'locate/document' } : undefined
}

/** The extract of a sheet, where what is printed as a headline names no document. */
export function headlineOfSheet<H extends { text: string }>(
  sheet: Sheet | undefined,
  printed: H | undefined,
): H | { text: string; rule: LineRule } | undefined {
  const subject = sheet?.values.get('subject')
  return sheet && subject && (!printed || namesNoDocument(printed.text, sheet)) ? { text: subject, rule: 'title/document' } : printed
}
