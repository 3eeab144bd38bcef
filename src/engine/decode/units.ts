import type { PageElement, PageText } from '../../model/page'
import { LETTER_ABOVE_ASCII, looksLikeViqr } from '../../text/legacy/signs'
import type { FontOf } from './fonts-of'
import type { Run } from './judge-runs'
import { oldSpans } from './old-spans'
import { isMixed } from './text-kind'
import type { TextLine } from './text-runs'

/** A stretch of a text. */
export interface Part {
  node: PageText
  start: number
  end: number
}

/** What is judged as one: texts of a line in one font, or a stretch of a text that is Unicode elsewhere. */
export interface Unit {
  parts: Part[]
  text: string
  element: PageElement
  font: string | undefined
  /** Whether it begins a line. */
  first: boolean
  /** What stands behind it in its line. */
  after: string
  among?: Run['among']
  whole?: string
}

/** What stands between a page's own words and a title or sentence pasted beside them; in VIQR a sign behind a vowel is its tone. */
const BETWEEN = /(\s[-–—|»>]\s|[\n\r]|(?<![aeiouy^(+*\\])[:.!?…]\s)/i

/** A text's stretches; one that is Unicode as a whole, or old as a whole, is one. */
function stretches(node: PageText): Part[] {
  let start = 0
  const parts: Part[] = []
  for (const piece of node.text.split(BETWEEN)) {
    parts.push({ node, start, end: start + piece.length })
    start += piece.length
  }
  return parts
}

const textOf = (parts: readonly Part[]): string => parts.map(({ node, start, end }) => node.text.slice(start, end)).join('')

/** The spans of a part that may be in an old charset, and what is between them. */
function spansOf({ node, start, end }: Part): Part[] {
  const text = node.text.slice(start, end)
  const parts: Part[] = []
  let at = 0
  for (const span of [...oldSpans(text), { start: text.length, end: text.length }]) {
    if (span.start > at) parts.push({ node, start: start + at, end: start + span.start })
    if (span.end > span.start) parts.push({ node, start: start + span.start, end: start + span.end })
    at = span.end
  }
  return parts
}

/** VIQR is ASCII: beside letters above it, it would not be seen. */
const mayJoin = (a: string, b: string): boolean =>
  LETTER_ABOVE_ASCII.test(a) === LETTER_ABOVE_ASCII.test(b) || !(looksLikeViqr(a) || looksLikeViqr(b))

/** The units of a line; a run that is Unicode or foreign and something else is one for each of its stretches. */
export function unitsOf({ texts, continued }: TextLine, fontOf: FontOf): Unit[] {
  const runs: { parts: Part[]; font: string | undefined }[] = []
  for (const node of texts) {
    const font = fontOf(node.parent)
    const last = runs.at(-1)
    const part = { node, start: 0, end: node.text.length }
    if (last && last.font === font && mayJoin(last.parts.at(-1)!.node.text, node.text)) last.parts.push(part)
    else runs.push({ parts: [part], font })
  }
  const unitOf = (parts: Part[], font: string | undefined): Unit => ({
    parts,
    text: textOf(parts),
    element: parts[0]!.node.parent,
    font,
    first: !continued && parts[0]!.node === texts[0] && parts[0]!.start === 0,
    after: '',
  })
  const units = runs.flatMap(({ parts, font }) => {
    const whole = unitOf(parts, font)
    if (!isMixed(whole.text)) return [whole]
    const split = (from: readonly Part[], into: (part: Part) => Part[]) =>
      from.flatMap(part => (isMixed(textOf([part])) ? into(part) : [part]))
    const texts = split(parts, ({ node }) => stretches(node))
    return texts.flatMap(part =>
      isMixed(textOf([part])) ? spansOf(part).map((span): Unit => ({ ...unitOf([span], font), among: 'unicode' })) : [unitOf([part], font)],
    )
  })
  for (const [n, unit] of units.entries()) unit.after = units[n + 1]?.text ?? ''
  return units
}

/** The stretches of a unit that is foreign in part. */
export const spansOfUnit = (unit: Unit): Unit[] =>
  unit.parts.flatMap(spansOf).map((part, n, parts) => ({
    parts: [part],
    text: textOf([part]),
    element: part.node.parent,
    font: unit.font,
    first: n === 0 && unit.first,
    after: parts[n + 1] ? textOf([parts[n + 1]!]) : unit.after,
    among: 'foreign',
    whole: unit.text,
  }))
