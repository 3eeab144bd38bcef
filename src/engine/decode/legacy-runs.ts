import type { Notice } from '../../model/extraction'
import type { Attributes, Page, PageElement, PageText } from '../../model/page'
import { decodeParts } from '../../text/legacy/decode-parts'
import { type Stops, stopsOf } from '../../text/legacy/viqr'
import { withText } from '../tree/with-text'
import { type DecodedAt, decodedAt } from './decoded-at'
import { fontsOf } from './fonts-of'
import { type Judgement, type JudgeOptions, judgeRuns } from './judge-runs'
import { inWords, noticeOf } from './legacy-notice'
import { readSheetFonts } from './style-sheets'
import { isPatchy, mayBeOldSomewhere } from './text-kind'
import { linesOf, type TextLine } from './text-runs'
import { spansOfUnit, type Unit, unitsOf } from './units'

export interface LegacyReading {
  /** The page with its legacy text decoded: a tree of its own. */
  page: Page
  notices: Notice[]
  decoded: DecodedAt
}

/** Attributes that hold text. */
const TEXT_ATTRIBUTES = ['alt', 'title', 'content'] as const

/** An attribute that holds text: it is judged as a text without a font. */
interface AttributeText {
  element: PageElement
  name: (typeof TEXT_ATTRIBUTES)[number]
  text: string
  font: undefined
}

function attributeTexts({ elements }: Page): AttributeText[] {
  const found: AttributeText[] = []
  for (const element of elements) {
    const { alt, title, content } = element.attrs
    if (alt === undefined && title === undefined && content === undefined) continue
    for (const name of TEXT_ATTRIBUTES) {
      const text = element.attrs[name]
      if (text !== undefined && mayBeOldSomewhere(text)) found.push({ element, name, text, font: undefined })
    }
  }
  return found
}

/** The texts of a page that may be in an old charset, or have a stretch that may. */
function suspectsIn({ elements }: Page): ReadonlySet<PageText> {
  const suspects = new Set<PageText>()
  for (const { children } of elements)
    for (const child of children) if (child.tag === undefined && mayBeOldSomewhere(child.text)) suspects.add(child)
  return suspects
}

/** Nothing is known yet of the texts around. */
const SUSPECTED = { amongVietnamese: true } as const

/** The texts of a page that change. */
class Changes {
  readonly #texts = new Map<PageText, [start: number, end: number, text: string][]>()
  readonly #attributes = new Map<PageElement, Record<string, string>>()
  /** What elements' texts were in, in words, by the element's index. */
  readonly decoded = new Map<number, string>()

  /** `stops`: how the page's VIQR writes its stops. */
  constructor(private readonly stops: Stops) {}

  addUnit({ parts, first, after }: Unit, judgement: Judgement): void {
    const sources = parts.map(({ node, start, end }) => node.text.slice(start, end))
    const texts = decodeParts(sources, judgement.charset, { capitals: judgement.capitals, first, stops: this.stops, after })
    for (const [at, { node, start, end }] of parts.entries()) {
      const list = this.#texts.get(node) ?? []
      this.#texts.set(node, list)
      list.push([start, end, texts[at]!])
      if (!this.decoded.has(node.parent.index)) this.decoded.set(node.parent.index, inWords(judgement))
    }
  }

  addAttribute({ element, name, text }: AttributeText, { charset, capitals }: Judgement): void {
    const made = decodeParts([text], charset, { capitals, first: true, stops: this.stops })[0]!
    this.#attributes.set(element, { ...this.#attributes.get(element), [name]: made })
  }

  textOf(text: string, node: PageText): string {
    let done = ''
    let last = 0
    for (const [start, end, made] of this.#texts.get(node) ?? []) {
      done += text.slice(last, start) + made
      last = end
    }
    return done + text.slice(last)
  }

  attributesOf(element: PageElement): Attributes {
    const own = this.#attributes.get(element)
    return own === undefined ? element.attrs : { ...element.attrs, ...own }
  }
}

/** Units and attributes judged; what is undecided, as it is foreign in part, once more stretch by stretch. */
function judgeAll(
  units: readonly Unit[],
  attributes: readonly AttributeText[],
  options?: JudgeOptions,
): { units: readonly Unit[]; judged: (Judgement | undefined)[] } {
  const judged = judgeRuns([...units, ...attributes], options)
  const split = units.flatMap((unit, place) => (judged[place] === undefined && isPatchy(unit.text) ? spansOfUnit(unit) : [unit]))
  return split.length === units.length ? { units, judged } : { units: split, judged: judgeRuns([...split, ...attributes], options) }
}

/**
 * Finds text in old charsets: runs set in a font of one, wherever CSS or `<font face>` names it, and runs that read as Vietnamese only when
 * decoded; attributes too. `html`: the page's source, for its style sheets. Undefined where there is none.
 */
export function readLegacyRuns(page: Page, html: string): LegacyReading | undefined {
  const attributes = attributeTexts(page)
  const suspects = suspectsIn(page)
  if (attributes.length === 0 && suspects.size === 0) return undefined
  const lines = linesOf(page)
  const fontOf = fontsOf(readSheetFonts(html))
  const unitsIn = (some: readonly TextLine[]) => some.flatMap(line => unitsOf(line, fontOf))
  // What is suspected on most pages is a name of another language: the other lines are only read where they have something to say.
  if (!judgeAll(unitsIn(lines.filter(({ texts }) => texts.some(text => suspects.has(text)))), attributes, SUSPECTED).judged.some(Boolean))
    return undefined
  const { units, judged } = judgeAll(unitsIn(lines), attributes)
  const viqr = units.filter((_, place) => judged[place]?.charset === 'viqr').map(({ text }) => text)
  const changes = new Changes(stopsOf(viqr.join('\n')))
  for (const [place, judgement] of judged.entries()) {
    if (!judgement) continue
    if (place < units.length) changes.addUnit(units[place]!, judgement)
    else changes.addAttribute(attributes[place - units.length]!, judgement)
  }
  const found = judged.filter(each => each !== undefined)
  if (found.length === 0) return undefined
  return {
    page: withText(
      page,
      (text, _, node) => changes.textOf(text, node),
      element => changes.attributesOf(element),
    ),
    notices: [noticeOf(found)],
    decoded: decodedAt(changes.decoded),
  }
}
