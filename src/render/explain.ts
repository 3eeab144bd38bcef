import type { Decision } from '../model/decision'
import type { Extraction } from '../model/extraction'
import { columns, printable } from './wrap'

/** How `explain` shows a trace. */
export interface ExplainOptions {
  /** Of `text`: the columns a line may take, 40 at least. Default: reasons are whole, texts are shown to 80 columns. */
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

/**
 * The trace as a table, a decision a line in the order of the page: `+` kept or `-` dropped, what it became, the rule, the text's
 * beginning, the reason. The outcome stands above it, the notices below.
 */
export function explainText(extraction: Extraction, { width, paint = (_, line) => line }: ExplainOptions): string {
  const { trace, notices } = extraction
  const widest = (of: (decision: Decision) => string, most: number) =>
    trace.reduce((widest, decision) => Math.max(widest, Math.min(most, columns(of(decision)))), 0)
  const asWidth = widest(({ as }) => as ?? '', 12)
  const ruleWidth = widest(({ rule }) => rule, 32)
  const room = width === undefined ? 120 : Math.max(40, width - asWidth - ruleWidth - 8)
  const textWidth = Math.min(80, Math.ceil(room * 0.6))
  const reasonWidth = width === undefined ? Number.MAX_SAFE_INTEGER : room - textWidth
  const lines = trace.map(decision => {
    const cells = [
      decision.verdict === 'keep' ? '+' : '-',
      pad(clip(decision.as ?? '', asWidth), asWidth),
      pad(clip(decision.rule, ruleWidth), ruleWidth),
      pad(clip(decision.text, textWidth), textWidth),
      clip(decision.reason, Math.min(reasonWidth, 1000)),
    ]
    return paint(decision.verdict, cells.join('  ').trimEnd())
  })
  const notes = notices.map(({ code, message }) => `! ${oneLine(code)}: ${oneLine(message)}`)
  return `${[outcomeLine(extraction), '', ...lines, ...(notes.length === 0 ? [] : ['', ...notes])].join('\n')}\n`
}
