import type { Locale } from '../../model/locale'
import type { PageElement } from '../../model/page'
import type { Segment } from '../../model/segment'
import type { PageCut } from '../cut-page'
import { readDateLine } from '../dateline'
import { chromeRule, isProse, type LineRules, lineRules } from '../lines'
import type { Metadata } from '../metadata'
import { contains } from '../tree/containment'
import { words } from '../words'
import { claimedHeadline, type Headline } from './headline'

/** A title set as a bold or centred first line of the text itself. */
function headOfText(body: readonly Segment[], metadata: Metadata): Headline | undefined {
  const claimed = [...metadata.headlines, metadata.title].map(words)
  for (const s of body.slice(0, 4)) {
    if (s.kind === 'image' || s.text.length > 260 || s.text.length < 12) continue
    const key = words(s.text)
    const echoed = claimed.some(c => c === key || (key.length > 15 && c.includes(key)))
    if (echoed || (((s.bold && s.text.length >= 25) || s.kind === 'heading') && !/[.;,:]$/.test(s.text)))
      return { text: s.text, element: s.element, rule: 'title/first-line' }
  }
  return undefined
}

/** A line of its own that could be a title: neither date nor link nor furniture nor running text. */
function isPlainLine(s: Segment, rules: LineRules, locales: readonly Locale[]): boolean {
  const { kind, text, linked, element } = s
  return (
    kind !== 'image' &&
    linked <= 0.5 &&
    element?.tag !== 'title' &&
    text.length >= 15 &&
    text.length <= 260 &&
    !isProse(text) &&
    !chromeRule(text, rules) &&
    !readDateLine(text, locales)
  )
}

/** A title set as plain text at the head of the text: the line below its date, or right above it. */
function lineBesideDate(body: readonly Segment[], locales: readonly Locale[]): Headline | undefined {
  const rules = lineRules(locales)
  const date = body.slice(0, 6).findIndex(s => s.kind !== 'image' && readDateLine(s.text, locales))
  if (date < 0) return undefined
  const below = body[date + 1]
  const above = body[date - 1]
  const line = [below, above].find(s => s && isPlainLine(s, rules, locales))
  return line && { text: line.text, element: line.element, rule: 'title/line-above' }
}

/** A title set as plain text: the line nearest above the text. */
function lineAbove(before: readonly Segment[], locales: readonly Locale[]): Headline | undefined {
  const rules = lineRules(locales)
  const s = before.slice(-4).findLast(line => isPlainLine(line, rules, locales))
  return s && { text: s.text, element: s.element, rule: 'title/line-above' }
}

/** A title set in one block with its date: the line that is none. */
function titleLine(element: PageElement, segments: readonly Segment[], locales: readonly Locale[]): string | undefined {
  const lines = segments.filter(s => s.kind !== 'image' && s.element && contains(element, s.element))
  if (lines.length < 2 || !lines.some(s => readDateLine(s.text, locales))) return undefined
  return lines.find(s => !readDateLine(s.text, locales))?.text
}

/** The headline as the segments print it; where no element was chosen for one, the line that looks like it, else what the metadata claim. */
export function printedHeadline(
  chosen: Headline | undefined,
  segments: readonly Segment[],
  { before, body }: PageCut,
  metadata: Metadata,
  locales: readonly Locale[],
): Headline | undefined {
  let headline = chosen
  if (headline?.element && !headline.text) {
    const field = segments.find(s => s.field === 'title')
    headline = field ? { ...headline, text: field.text } : undefined
  }
  if (headline?.element && headline.text) {
    const text = titleLine(headline.element, segments, locales)
    if (text !== undefined) headline = { ...headline, text }
  }
  return (
    headline ??
    headOfText(body, metadata) ??
    (metadata.headlines.length ? undefined : (lineBesideDate(body, locales) ?? lineAbove(before, locales))) ??
    claimedHeadline(metadata)
  )
}
