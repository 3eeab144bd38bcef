import type { Notice } from '../../model/extraction'
import type { Page, PageElement, PageText } from '../../model/page'
import type { LegacyCharset } from '../../text'
import { decodeParts } from '../../text/legacy/decode-parts'
import { withText } from '../tree/with-text'
import { type DecodedAt, decodedAt } from './decoded-at'
import { fontOfAttributes } from './font-families'
import { isMixed, type Judgement, judgeRuns, mayBeOldSomewhere } from './judge-runs'
import { fontOfSheets, readSheetFonts, type SheetFonts } from './style-sheets'
import { linesOf } from './text-runs'

/** A stretch of a text. */
interface Part {
  node: PageText
  start: number
  end: number
}

/** What is judged as one: texts of a line in one font, or a stretch of a text that is Unicode elsewhere. */
interface Unit {
  parts: Part[]
  text: string
  font: string | undefined
  /** Whether it begins a line. */
  first: boolean
}

export interface LegacyReading {
  /** The page with its legacy text decoded: a tree of its own. */
  page: Page
  notices: Notice[]
  decoded: DecodedAt
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

type FontOf = (element: PageElement) => string | undefined

/** The units of a line; a run that is Unicode and something else is one for each of its stretches. */
function unitsOf(texts: readonly PageText[], fontOf: FontOf): Unit[] {
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

/** The font of an old charset that an element's text is set in, by itself, the page's sheets, or what it stands in. */
function fontsOf(sheets: SheetFonts): FontOf {
  const known = new Map<PageElement, string | undefined>()
  return element => {
    const path: PageElement[] = []
    let at: PageElement | undefined = element
    while (at && !known.has(at)) {
      path.push(at)
      at = at.parent
    }
    let font = at && known.get(at)
    for (const each of path.reverse()) {
      const named = fontOfAttributes(each.tag, each.attrs) ?? fontOfSheets(sheets, each)
      if (named) font = named.legacy
      known.set(each, font)
    }
    return font
  }
}

const EVIDENCE: Record<Judgement['by'], string> = {
  font: 'its font and its words',
  page: 'its words and the rest of the page',
  words: 'its words',
}

const inWords = ({ charset, by, valid, marked }: Judgement): string =>
  `in ${charset}, by ${EVIDENCE[by]}: ${Math.round(valid)} of ${marked} words with a mark are Vietnamese when read so`

/** How many texts were decoded from what, and how each charset was known. */
function noticeOf(judged: readonly Judgement[]): Notice {
  const byCharset = new Map<LegacyCharset, Map<Judgement['by'], number>>()
  for (const { charset, by } of judged) {
    const evidence = byCharset.get(charset) ?? new Map<Judgement['by'], number>()
    byCharset.set(charset, evidence.set(by, (evidence.get(by) ?? 0) + 1))
  }
  const lists = [...byCharset].map(
    ([charset, evidence]) =>
      `${charset} (${[...evidence].map(([by, count]) => `${count} by ${EVIDENCE[by].replaceAll('its', 'their')}`).join(', ')})`,
  )
  const { length } = judged
  return {
    code: 'legacy-charset',
    message: `${length} ${length === 1 ? 'text was' : 'texts were'} decoded from ${lists.join(' and ')}`,
  }
}

/**
 * Finds text in old charsets: runs set in a font of one, wherever CSS or `<font face>` names it, and runs that read as Vietnamese only when
 * decoded. `html`: the page's source, for its style sheets. Undefined where there is none.
 */
export function readLegacyRuns(page: Page, html: string): LegacyReading | undefined {
  if (!page.elements.some(({ children }) => children.some(child => child.tag === undefined && mayBeOldSomewhere(child.text))))
    return undefined
  const lines = linesOf(page)
  const fontOf = fontsOf(readSheetFonts(html))
  const units = lines.flatMap(({ texts }) => unitsOf(texts, fontOf))
  const judged = judgeRuns(units)
  const changes = new Map<PageText, [start: number, end: number, text: string][]>()
  const decoded = new Map<number, string>()
  for (const [index, judgement] of judged.entries()) {
    if (!judgement) continue
    const { parts, first } = units[index]!
    const { charset, capitals } = judgement
    const texts = decodeParts(
      parts.map(({ node, start, end }) => node.text.slice(start, end)),
      charset,
      { capitals, first },
    )
    for (const [at, { node, start, end }] of parts.entries()) {
      const list = changes.get(node) ?? []
      changes.set(node, list)
      list.push([start, end, texts[at]!])
      if (!decoded.has(node.parent.index)) decoded.set(node.parent.index, inWords(judgement))
    }
  }
  const found = judged.filter(each => each !== undefined)
  if (found.length === 0) return undefined
  const change = (text: string, node: PageText): string => {
    let done = ''
    let last = 0
    for (const [start, end, made] of changes.get(node) ?? []) {
      done += text.slice(last, start) + made
      last = end
    }
    return done + text.slice(last)
  }
  return { page: withText(page, (text, _, node) => change(text, node)), notices: [noticeOf(found)], decoded: decodedAt(decoded) }
}

/** Decodes a flattened text that is in an old charset, line by line. */
export function decodeLegacyText(text: string): { text: string; notice: Notice; decoded: DecodedAt } | undefined {
  if (!mayBeOldSomewhere(text)) return undefined
  const lines = text.split('\n')
  const judged = judgeRuns(lines.map(line => ({ text: line, font: undefined })))
  const found = judged.filter(each => each !== undefined)
  if (found.length === 0) return undefined
  const decoded = new Map<number, string>()
  const done = lines.map((line, index) => {
    const judgement = judged[index]
    if (!judgement) return line
    decoded.set(index + 1, inWords(judgement))
    return decodeParts([line], judgement.charset, { capitals: judgement.capitals, first: true })[0]!
  })
  return { text: done.join('\n'), notice: noticeOf(found), decoded: decodedAt(decoded) }
}
