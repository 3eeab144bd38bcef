import { PULL_QUOTE_CLASS } from '../../data/class-words'
import type { LineRule } from '../../model/rule'
import type { Segment } from '../../model/segment'
import { type Classification, drop, isFree, keep, rulingOf } from './classification'
import type { As } from './ruling'

/** The rest is the text. */
export function ruleBody(c: Classification): void {
  ruleLastHeadings(c)
  for (let i = c.from; i < c.to; i++) {
    if (!isFree(c, i)) continue
    const s = c.segments[i]!
    const { kind } = s
    if ((kind === 'heading' || s.bold) && !s.prose && headsLinks(c, i)) drop(c, i, 'related/links')
    else if (isPullQuote(c, i)) drop(c, i, 'body/repeated')
    else if (kind === 'heading' && s.text.length > 160 && s.prose) keep(c, i, 'paragraph', 'body/paragraph')
    else if (kind === 'heading') keep(c, i, 'heading', 'heading/element', { level: Math.max(2, Math.min(6, s.level ?? 2)) as 2 })
    else if (kind === 'list' || kind === 'table' || kind === 'quote') keep(c, i, kind, `body/${kind}`)
    else if (isSubheading(c, i)) keep(c, i, 'heading', 'heading/bold', { level: 3 })
    else keep(c, i, 'paragraph', 'body/paragraph')
  }
}

/** Whether a list of links follows, or two lines that are one. */
function headsLinks(c: Classification, i: number): boolean {
  const leads = (k: number, rule: LineRule) => rulingOf(c, i + k)?.rule === rule
  return leads(1, 'related/links') || (leads(1, 'related/link') && leads(2, 'related/link'))
}

/** A heading or a label at the end of the text heads nothing of it. */
function ruleLastHeadings(c: Classification): void {
  const { segments, from } = c
  if (!segments.slice(from, c.to).some((s, k) => s.prose && isFree(c, from + k))) return
  for (let i = c.to - 1; i >= from; i--) {
    const as = rulingOf(c, i)
    if (as?.verdict === 'keep' && HEADED.has(as.as)) return
    if (as) continue
    const { kind, prose, text } = segments[i]!
    if ((kind !== 'heading' && !/[:：]$/.test(text)) || prose) return
    drop(c, i, 'outside/tail')
  }
}
const HEADED: ReadonlySet<As | undefined> = new Set(['image', 'caption', 'embed', 'attachment', 'byline', 'source'] as const)

/** No words set apart once more are fewer, in characters. */
const APART = 20

/** A sentence of the text, or the best of it, in large letters between its paragraphs. */
function isPullQuote({ segments, from, to }: Classification, i: number): boolean {
  const { kind, text, element, names } = segments[i]!
  if (kind !== 'quote' && !PULL_QUOTE_CLASS.test(`${element?.attrs.class ?? ''} ${names ?? ''}`)) return false
  const said = text.replace(AROUND_QUOTE, '')
  if (said.length < APART) return false
  for (let j = from; j < to; j++) {
    const other = segments[j]!
    if (j !== i && other.kind === 'text' && other.text.length > text.length && other.text.includes(said)) return true
  }
  return false
}

/** Quotation marks and dots, as they stand around a quotation. */
const AROUND_QUOTE = /^[\s"“”«»„‘’….–—-]+|[\s"“”«»„‘’….,;–—-]+$/gu

const hasProse = (segments: readonly Segment[], from: number, to: number) => {
  for (let i = from; i < to; i++) if (segments[i]!.prose || segments[i]!.kind !== 'text') return true
  return false
}

function isSubheading({ segments, to }: Classification, i: number): boolean {
  const { bold, text } = segments[i]!
  const next = segments[i + 1]
  return (
    bold &&
    text.length <= 160 &&
    !text.includes('\n') &&
    !/[.;,]$/u.test(text) &&
    next !== undefined &&
    i + 1 < to &&
    !next.bold &&
    (next.kind === 'list' || (next.kind === 'text' && hasProse(segments, i + 1, to)))
  )
}
