import { HEADINGS } from '../../data/elements'
import type { PageElement } from '../../model/page'
import type { OutsideRule } from '../../model/rule'
import { type Measures, proseOf } from '../segment/measure'
import { contains, isWholePage } from '../tree/containment'
import type { Background } from './background'

/** Where the article's text stands: siblings in document order, and the rule that found them. */
export interface Region {
  roots: PageElement[]
  rule: OutsideRule
}

/** How far prose counts for the elements above the line it stands on. */
const DECAY = [1, 0.7, 0.4, 0.2, 0.1]
const NEVER = new Set(['html', 'head', 'tr', 'tbody', 'p', 'ul', 'ol', 'a', 'li'])

/** Finds the article by where the running text is: no class, no id. Undefined where the page has none. */
export function locateByDensity({ dropped, shown, measures }: Background, within?: PageElement): Region | undefined {
  const scores = new Float64Array(dropped.length)
  const { run, runLink, runPunct } = measures
  let top: PageElement | undefined
  const titles: PageElement[] = []
  for (const element of shown) {
    const i = element.index
    if (within && (i < within.index || i > within.last)) continue
    if (element.tag === 'h1' && measures.chars[i]! > 0) titles.push(element)
    if (element.block) {
      const prose = HEADINGS.has(element.tag) ? 0 : proseOf(run[i]!, runLink[i]!, runPunct[i]!)
      if (prose > 0) {
        // A block that is a container of lines (`div` with `br`) counts for itself; a paragraph for what holds it.
        const weight = Math.min(prose, 600)
        let level = 0
        let at: PageElement | undefined = element.tag === 'p' || element.tag === 'li' || element.tag === 'td' ? element.parent : element
        while (at && level < DECAY.length) {
          if (at.block && !NEVER.has(at.tag)) scores[at.index]! += weight * DECAY[level++]!
          at = at === within ? undefined : at.parent
        }
      }
    }
  }
  const scoreOf = (e: PageElement) => scores[e.index]! * (1 - linkShare(measures, e.index))
  for (const e of shown) if (!top || scoreOf(e) > scoreOf(top)) top = e
  if (!top || scoreOf(top) <= 0) return undefined
  return {
    roots: withSiblings(climb(top, titles.length === 1 ? titles[0] : undefined, within, measures, dropped), within, measures, dropped),
    rule: 'locate/density',
  }
}

export const linkShare = ({ chars, link }: Measures, i: number) => (chars[i] ? link[i]! / chars[i]! : 0)

/** How far up an article may be cut into sections, cells or screens. */
const CLIMB = 6
/** The same for boxes without a class, that are of one kind by chance more often. */
const CLIMB_NAMELESS = 4

/** Up to where siblings of the same kind add prose: an article cut into sections, cells or screens. No further than its title. */
function climb(
  from: PageElement,
  title: PageElement | undefined,
  within: PageElement | undefined,
  measures: Measures,
  dropped: Uint16Array,
): PageElement {
  let top = from
  for (let found = true; found; ) {
    found = false
    let at = top
    for (let level = 0; level < CLIMB && at.parent && !isWholePage(at.parent); level++) {
      const { parent } = at
      if (at === within || (title && contains(at, title))) break
      if (level >= CLIMB_NAMELESS && !at.attrs.class) break
      if (addsSameKind(at, parent, measures, dropped)) {
        top = parent
        found = true
        break
      }
      at = parent
    }
  }
  return top
}

function addsSameKind(at: PageElement, parent: PageElement, measures: Measures, dropped: Uint16Array): boolean {
  const own = measures.prose[at.index]!
  const name = firstName(at)
  let added = 0
  for (const c of parent.children)
    if (
      c.tag === at.tag &&
      c !== at &&
      !dropped[c.index] &&
      firstName(c) === name &&
      (c.tag !== 'tr' || cells(c) === cells(at)) &&
      measures.prose[c.index]! > 60 &&
      linkShare(measures, c.index) < 0.2
    )
      added += measures.prose[c.index]!
  return added > 0.15 * own && linkShare(measures, parent.index) < 0.3
}

/** Rows of one table are of a kind where they have as many cells: a footer under two columns has one. */
const cells = ({ children }: PageElement) => children.reduce((n, c) => n + (c.tag ? 1 : 0), 0)

/** The first of an element's classes: the others often say only that it is the last, or dark. */
const firstName = ({ attrs }: PageElement) => attrs.class?.trimStart().split(' ', 1)[0] ?? ''

/** The table around a cell that alone of it has running text, where paragraphs stand beside the table: a picture laid out beside some of the text. */
function inFlow(cell: PageElement, within: PageElement | undefined, { prose }: Measures): PageElement {
  if (cell.tag !== 'td') return cell
  let table = cell
  while (table.tag !== 'table') {
    if (!table.parent || table === within) return cell
    table = table.parent
  }
  const { parent } = table
  if (!parent || isWholePage(parent) || table === within || prose[table.index]! > 1.1 * prose[cell.index]!) return cell
  return parent.children.some(c => c.tag === 'p' && prose[c.index]! >= SENTENCE) ? table : cell
}

/** A line with sentence punctuation, at the length of a sentence, though all of it is a link. */
const isLinkedLine = ({ index }: PageElement, { run, runPunct, chars }: Measures) =>
  run[index]! >= SENTENCE && run[index] === chars[index] && runPunct[index]! > 0
const SENTENCE = 80

/** The element with those beside it that read like more of the same. */
function withSiblings(found: PageElement, within: PageElement | undefined, measures: Measures, dropped: Uint16Array): PageElement[] {
  const top = inFlow(found, within, measures)
  const { parent } = top
  if (!parent || parent.tag === '#root' || top === within) return [top]
  const own = measures.prose[top.index]!
  const beside = parent.children.filter((c): c is PageElement => c.tag !== undefined && !dropped[c.index])
  const more = (c: PageElement) => {
    if (c === top) return true
    const prose = measures.prose[c.index]!
    const share = linkShare(measures, c.index)
    if (c.tag === 'p' || c.tag === 'blockquote') return prose > 60 && share < 0.3
    if (HEADINGS.has(c.tag)) return false
    // A gallery below the text: pictures, each over a line that is no link.
    return share < 0.25 && (prose > 0.2 * own || (c.index > top.index && measures.images[c.index]! > 2 && measures.chars[c.index]! > 40))
  }
  const same = beside.map(more)
  const [start, end] = [same.indexOf(true), same.lastIndexOf(true)]
  // What stands between parts of a text and is no list of links belongs to it.
  return beside.filter((c, i) => same[i] || (i > start && i < end && (linkShare(measures, c.index) < 0.25 || isLinkedLine(c, measures))))
}
