import type { Locale } from '../../model/locale'
import type { PageElement } from '../../model/page'
import type { Segment } from '../../model/segment'
import type { PageCut } from '../cut-page'
import { readDateLine } from '../dateline'
import { chromeRule, isProse, lineRules } from '../lines'
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

/** A title set as plain text: the line nearest above the text that is neither date nor link nor furniture. */
function lineAbove(before: readonly Segment[], locales: readonly Locale[]): Headline | undefined {
  const rules = lineRules(locales)
  for (const s of before.slice(-4).reverse()) {
    const { text } = s
    if (
      s.kind === 'image' ||
      s.linked > 0.5 ||
      text.length < 15 ||
      text.length > 260 ||
      isProse(text) ||
      chromeRule(text, rules) ||
      readDateLine(text, locales)
    )
      continue
    return { text, element: s.element, rule: 'title/line-above' }
  }
  return undefined
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
    (metadata.headlines.length ? undefined : lineAbove(before, locales)) ??
    claimedHeadline(metadata)
  )
}
