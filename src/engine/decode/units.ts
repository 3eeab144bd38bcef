import type { PageText } from '../../model/page'
import type { FontOf } from './fonts-of'
import { isMixed } from './judge-runs'

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
  font: string | undefined
  /** Whether it begins a line. */
  first: boolean
}

/** What stands between a page's own words and a title or sentence pasted beside them. */
const BETWEEN = /(\s[-–—|»>]\s|[\n\r]|[:.!?…]\s)/

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

/** The units of a line; a run that is Unicode and something else is one for each of its stretches. */
export function unitsOf(texts: readonly PageText[], fontOf: FontOf): Unit[] {
  const runs: { parts: Part[]; font: string | undefined }[] = []
  for (const node of texts) {
    const font = fontOf(node.parent)
    const last = runs.at(-1)
    const part = { node, start: 0, end: node.text.length }
    if (last && last.font === font) last.parts.push(part)
    else runs.push({ parts: [part], font })
  }
  const unitOf = (parts: Part[], font: string | undefined): Unit => ({
    parts,
    text: textOf(parts),
    font,
    first: parts[0]!.node === texts[0] && parts[0]!.start === 0,
  })
  return runs.flatMap(({ parts, font }) => {
    const whole = unitOf(parts, font)
    if (!isMixed(whole.text)) return [whole]
    const singly = parts.map(part => unitOf([part], font))
    return singly.flatMap(unit => (isMixed(unit.text) ? stretches(unit.parts[0]!.node).map(part => unitOf([part], font)) : [unit]))
  })
}
