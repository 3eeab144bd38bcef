import type { Locale } from '../../model/locale'
import type { Segment } from '../../model/segment'
import { readDateLine } from '../dateline'
import { chromeRule, isProse, type LineRules, lineRules } from '../lines'
import type { Metadata } from '../metadata'
import { words } from '../words'
import { claimedHeadline, type Headline } from './headline'

type Printed = Pick<Headline, 'text' | 'rule'>

/** A title set as a bold or centred first line of the text itself. */
function headOfText(body: readonly Segment[], metadata: Metadata): Printed | undefined {
  const claimed = [...metadata.headlines, metadata.title].map(words)
  for (const s of body.slice(0, 4)) {
    if (s.kind === 'image' || s.text.length > 260 || s.text.length < 12) continue
    const key = words(s.text)
    const echoed = claimed.some(c => c === key || (key.length > 15 && c.includes(key)))
    if (echoed || (((s.bold && s.text.length >= 25) || s.kind === 'heading') && !/[.;,:]$/.test(s.text)))
      return { text: s.text, rule: 'title/first-line' }
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
function lineBesideDate(body: readonly Segment[], locales: readonly Locale[]): Printed | undefined {
  const rules = lineRules(locales)
  const date = body.slice(0, 6).findIndex(s => s.kind !== 'image' && readDateLine(s.text, locales))
  if (date < 0) return undefined
  const below = body[date + 1]
  const above = body[date - 1]
  const line = [below, above].find(s => s && isPlainLine(s, rules, locales))
  return line && { text: line.text, rule: 'title/line-above' }
}

/** A title set as plain text: the line nearest above the text. */
function lineAbove(before: readonly Segment[], locales: readonly Locale[]): Printed | undefined {
  const rules = lineRules(locales)
  const s = before.slice(-4).findLast(line => isPlainLine(line, rules, locales))
  return s && { text: s.text, rule: 'title/line-above' }
}

/** Where no line of the page was chosen: one that looks like a headline in or above the text, else what the metadata claim. */
export function fallbackHeadline(
  before: readonly Segment[],
  body: readonly Segment[],
  metadata: Metadata,
  locales: readonly Locale[],
): Printed | undefined {
  return (
    headOfText(body, metadata) ??
    (metadata.headlines.length ? undefined : (lineBesideDate(body, locales) ?? lineAbove(before, locales))) ??
    claimedHeadline(metadata)
  )
}
