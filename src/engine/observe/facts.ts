import type { Locale } from '../../model/locale'
import type { Page } from '../../model/page'
import type { Segment } from '../../model/segment'
import { readMoment } from '../dateline'
import { chromeRule, endingRule, isListed, type LineRules } from '../lines'
import { isDay, piecesOf } from './pieces'
import { isWayHome } from './trail'

/** What one segment is by itself, found out once. */
export interface Fact {
  /** A link covers it, at the length of a title, and no sentence ends in it. */
  titleLink: boolean
  /** It prints a day, and says little else. */
  dated: boolean
  /** A line of page furniture; a heading after which other things stand; the way home. */
  chrome: boolean
  ending: boolean
  /** Who answers for a site, and where. */
  imprint: boolean
  trail: boolean
  /** Running text, links discounted, in characters. */
  prose: number
}

/** Sums of facts over an element's segments, by element index. */
export interface Sums {
  titleLinks: Int32Array
  dates: Int32Array
  segments: Int32Array
  /** Segments that are no sentences. */
  labels: Int32Array
  /** Characters of a site's imprint. */
  imprint: Int32Array
}

const TITLE = 15
const DATED = 90

/** A line of metadata, in characters. */
const LINE = 160

const isDated = (s: Segment, short: boolean, locales: readonly Locale[]) =>
  (short && s.kind !== 'list' && readMoment(s.text, locales) !== undefined) || piecesOf(s).some(piece => isDay(piece, locales))

function factOf(s: Segment, lines: LineRules, locales: readonly Locale[]): Fact {
  const { text, kind, linked, prose } = s
  const words = kind !== 'image' && kind !== 'table'
  const short = words && text.length <= DATED
  const ending = words ? endingRule(text, lines) : undefined
  return {
    titleLink:
      words &&
      kind !== 'list' &&
      text.length >= TITLE &&
      ((linked > 0.6 && s.links.length < 3) || isListed(text)) &&
      !/[.;]$/.test(text) &&
      // A blog links the day of a post.
      !isDay(text, locales),
    dated: text.length <= LINE && kind !== 'image' && kind !== 'table' && /\d/.test(text) && isDated(s, short, locales),
    chrome: short && chromeRule(text, lines) !== undefined,
    ending: ending !== undefined,
    imprint: ending === 'ending/footer',
    trail: words && isWayHome(s),
    prose: prose && linked < 0.5 ? text.length : 0,
  }
}

/** A mail address, a telephone. */
const CONTACT = /@\p{L}|\d(?:[\d. ()-]{6,12})\d(?!\d)/u
/** What tells whom to reach, or names a site: beside who answers for it. */
export const reaches = (text: string, lines: LineRules) => CONTACT.test(text) || lines.words.site.test(text)

export function factsOf(segments: readonly Segment[], lines: LineRules, locales: readonly Locale[]): Fact[] {
  const facts = segments.map(s => factOf(s, lines, locales))
  // Who answers for a site is told with its name above and its address below.
  for (let i = 1; i < facts.length; i++) if (facts[i - 1]!.imprint && reaches(segments[i]!.text, lines)) facts[i]!.imprint = true
  for (let i = facts.length - 1; i > 0; i--)
    if (facts[i]!.imprint && lines.words.site.test(segments[i - 1]!.text)) facts[i - 1]!.imprint = true
  return facts
}

/** The facts of all segments an element holds, summed up. */
export function sumsOf({ elements }: Page, segments: readonly Segment[], facts: readonly Fact[]): Sums {
  const n = elements.length
  const sums: Sums = {
    titleLinks: new Int32Array(n),
    dates: new Int32Array(n),
    segments: new Int32Array(n),
    labels: new Int32Array(n),
    imprint: new Int32Array(n),
  }
  for (const [i, { element, prose, text }] of segments.entries()) {
    if (!element) continue
    const { titleLink, dated, imprint } = facts[i]!
    if (!prose) sums.labels[element.index]!++
    if (imprint) sums.imprint[element.index]! += text.length
    sums.segments[element.index]!++
    if (titleLink) sums.titleLinks[element.index]!++
    if (dated) sums.dates[element.index]!++
  }
  const all: Int32Array[] = Object.values(sums)
  for (let i = n - 1; i > 0; i--) {
    const p = elements[i]!.parent!.index
    for (const sum of all) sum[p]! += sum[i]!
  }
  return sums
}

const CONTROLS = new Set(['textarea', 'input', 'select', 'button'])

/** How many form controls each element holds. */
export function controlsOf({ elements }: Page): Int32Array {
  const controls = new Int32Array(elements.length)
  for (let i = elements.length - 1; i > 0; i--) {
    const { tag, attrs, parent } = elements[i]!
    if (CONTROLS.has(tag) && attrs.type !== 'hidden') controls[i]!++
    controls[parent!.index]! += controls[i]!
  }
  return controls
}
