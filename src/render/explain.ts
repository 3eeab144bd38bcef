import type { Decision } from '../model/decision'
import type { Extraction } from '../model/extraction'
import { columns, printable, wrap } from './wrap'

/** How `explain` shows a trace. */
export interface ExplainOptions {
  /** Of `text`: the columns a line may take, 40 at least. Default: reasons are whole, texts are shown to 72 columns. */
  width?: number | undefined
  /** Of `text`: styles a finished line, e.g. with ANSI codes; must not change its width. Default: none. */
  paint?: ((verdict: Decision['verdict'], line: string) => string) | undefined
  /** Of `html`: what the page is called in the title and the heading. Default `page`. */
  name?: string | undefined
}

const oneLine = (text: string) => printable(text).replace(/\s+/gu, ' ').trim()

/** The text's beginning in at most `room` columns, `…` where more follows. */
export function clip(text: string, room: number): string {
  const line = oneLine(text.length > room * 4 ? text.slice(0, room * 4) : text)
  if (columns(line) <= room) return line
  let kept = ''
  let used = 1
  for (const letter of line) {
    used += columns(letter)
    if (used > room) break
    kept += letter
  }
  return `${kept.trimEnd()}…`
}

const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - columns(text)))
const letters = (decisions: readonly Decision[]) => decisions.reduce((sum, { text }) => sum + text.length, 0)

/** One line on the outcome: `article "…": 24 pieces kept (3,120 characters), 61 dropped (2,048 characters)`. */
export function outcomeLine(extraction: Extraction): string {
  const kept = extraction.trace.filter(decision => decision.verdict === 'keep')
  const dropped = extraction.trace.filter(decision => decision.verdict === 'drop')
  const count = (list: readonly Decision[]) => `${list.length} (${letters(list)} characters)`
  const what = extraction.status === 'article' ? `article "${clip(extraction.article.title, 100)}"` : `no article: ${extraction.because}`
  return `${what}; kept ${count(kept)}, dropped ${count(dropped)}`
}

/** Columns for a text where no width is given. */
const TEXT_ALONE = 72
/** Between two columns of the table. */
const GAP = '  '
const [SIGN_WIDTH, KIND_MOST, RULE_MOST, TEXT_MOST] = [1, 12, 32, 80]
/** Of the width: no more for the rule, and of what is left, so much for the text before the reason. */
const [RULE_SHARE, TEXT_SHARE] = [0.3, 0.6]
/** With less room than this for text and reason, the reason is left out. */
const BOTH_LEAST = 36

/** Columns for each cell; a reason of 0 is left out, and without a width it is whole. */
function cellWidths(trace: readonly Decision[], width: number | undefined) {
  const widest = (of: (decision: Decision) => string, most: number) =>
    trace.reduce((widest, decision) => Math.max(widest, Math.min(most, columns(oneLine(of(decision))))), 0)
  const kind = widest(kindOf, KIND_MOST)
  const rule = widest(({ rule }) => rule, width === undefined ? RULE_MOST : Math.min(RULE_MOST, Math.floor(width * RULE_SHARE)))
  if (width === undefined) return { kind, rule, text: TEXT_ALONE, reason: Number.MAX_SAFE_INTEGER }
  const left = width - SIGN_WIDTH - kind - rule - 3 * GAP.length
  if (left < BOTH_LEAST) return { kind, rule, text: Math.max(1, left), reason: 0 }
  const text = Math.min(TEXT_MOST, Math.floor((left - GAP.length) * TEXT_SHARE))
  return { kind, rule, text, reason: left - GAP.length - text }
}

/** What it became, or was taken for. */
const kindOf = ({ as, label }: Decision) => as ?? label ?? ''

const reasonOf = ({ reason, decoded }: Decision) => (decoded === undefined ? reason : `${reason}; was ${decoded}`)

/**
 * The trace as a table, a decision a line in the order of the page: `+` kept or `-` dropped, what it became, the rule, the text's
 * beginning, the reason where there is room for it. The outcome stands above it, the notices below. No line is wider than `width`
 * columns from 40 on.
 */
export function explainText(extraction: Extraction, { width, paint = (_, line) => line }: ExplainOptions): string {
  const { trace, notices } = extraction
  const room = cellWidths(trace, width)
  const lines = trace.map(decision => {
    const cells = [
      decision.verdict === 'keep' ? '+' : '-',
      pad(clip(kindOf(decision), room.kind), room.kind),
      pad(clip(decision.rule, room.rule), room.rule),
      pad(clip(decision.text, room.text), room.text),
      ...(room.reason === 0 ? [] : [clip(reasonOf(decision), Math.min(room.reason, 1000))]),
    ]
    return paint(decision.verdict, cells.join(GAP).trimEnd())
  })
  const notes = notices.map(({ code, message }) => wrap(`${oneLine(code)}: ${oneLine(message)}`, width, '! ', '  '))
  return `${[wrap(outcomeLine(extraction), width), '', ...lines, ...(notes.length === 0 ? [] : ['', ...notes])].join('\n')}\n`
}
