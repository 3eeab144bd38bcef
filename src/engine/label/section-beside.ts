import { SECTION_CLASS, SITE_CLASS, TRAIL_CLASS } from '../../data/class-words'
import { AROUND } from '../../data/limits'
import type { Locale } from '../../model/locale'
import type { PageElement } from '../../model/page'
import type { Segment } from '../../model/segment'
import { readDateLine } from '../dateline'
import { chromeRule, lineRules } from '../lines'
import { leadsHome } from '../observe/trail'
import { contains } from '../tree/containment'
import type { Scenery } from './scenery'

/** Segments that a trail's element may hold. */
const PIECES = 14

const isNamed = ({ attrs }: PageElement, pattern: RegExp) =>
  (attrs.class !== undefined && attrs.class.length < 200 && pattern.test(attrs.class)) || (attrs.id !== undefined && pattern.test(attrs.id))

/** The outermost element around a segment, of few, that a pattern names. */
function holderOf({ segmentsIn, charsIn }: Scenery, s: Segment, pattern: RegExp): PageElement | undefined {
  let found: PageElement | undefined
  let at = s.element
  for (let level = 0; at && at.tag !== 'body' && level < 6 && segmentsIn(at) <= PIECES && charsIn(at) <= AROUND.trailBox; level++) {
    if (isNamed(at, pattern)) found = at
    at = at.parent
  }
  return found
}

/** Whether a segment is one of several that a class names a trail. */
export function isInTrail(scenery: Scenery, s: Segment): boolean {
  const holder = holderOf(scenery, s, TRAIL_CLASS)
  return holder !== undefined && scenery.segmentsIn(holder) > 1
}

/**
 * The trail or the label above the headline: a trail by its class or its way home, nearest first; else a short line of its own right above
 * it that is neither day nor furniture nor one of several links. Their places among the segments.
 */
export function sectionBeside(scenery: Scenery, headline: number, locales: readonly Locale[]): number[] {
  const { segments, facts, isTaken } = scenery
  const lines = lineRules(locales)
  let label = -1
  let between = 0
  let parted = false
  for (let i = headline - 1; i >= 0 && between < AROUND.trail; i--) {
    const s = segments[i]!
    if (s.kind === 'image' || s.kind === 'table') continue
    const taken = isTaken.background(i)
    if (!s.prose && s.text.length <= AROUND.trailText) {
      const holder = holderOf(scenery, s, TRAIL_CLASS)
      if (holder) {
        const all = piecesOf(scenery, holder, i)
        const text = all.map(k => segments[k]!.text).join(' ')
        if (text.length > 2 && text.length <= AROUND.trailText && !all.every(k => facts[k]!.chrome && !facts[k]!.trail)) return all
      } else if (facts[i]!.trail) return [i]
    }
    if (
      label < 0 &&
      i >= scenery.masthead &&
      between <= AROUND.label &&
      !taken &&
      isLabel(scenery, i, segments[headline]?.element, between <= 40 && !parted, lines, locales)
    )
      label = i
    // Sentences above a headline stand beside it, in a column of their own.
    if (!taken && !s.prose) between += s.text.length
    // What stands above a list of links is the list's.
    if (s.kind === 'list' && s.linked > 0.8) parted = true
  }
  return label < 0 ? [] : [label]
}

const piecesOf = ({ segments }: Scenery, holder: PageElement, near: number): number[] => {
  const pieces: number[] = []
  for (let i = Math.max(0, near - PIECES); i <= Math.min(segments.length - 1, near + PIECES); i++) {
    if (contains(holder, segments[i]!.element) && segments[i]!.text) pieces.push(i)
  }
  return pieces
}

function isLabel(
  scenery: Scenery,
  i: number,
  headline: PageElement | undefined,
  near: boolean,
  lines: ReturnType<typeof lineRules>,
  locales: readonly Locale[],
): boolean {
  const s = scenery.segments[i]!
  const { text, kind, links, element } = s
  if (
    text.length < 3 ||
    text.length > AROUND.labelText ||
    (kind !== 'text' && kind !== 'heading' && !(kind === 'list' && links.length < 4))
  )
    return false
  if (leadsHome(s) || s.field === 'kicker') return false
  if (/\d{3,}|\d[:h]\d\d|[.!?:]$/.test(text) || lines.words.module.test(text) || lines.words.site.test(text)) return false
  if (chromeRule(text, lines) || readDateLine(text, locales)) return false
  const byClass = holderOf(scenery, s, SECTION_CLASS) !== undefined
  // What else its box says, as far as the box is not the headline's.
  let box = element
  while (box?.parent && !contains(box.parent, headline)) box = box.parent
  if (box && (scenery.charsIn(box) > AROUND.labelText || scenery.segmentsIn(box) > 2 || isMasthead(box, element!))) return false
  if (endsMenu(scenery.segments, i)) return false
  return ((links.length < 2 && kind !== 'list') || (links.length < 4 && byClass) || /[»›]/.test(text)) && (near || byClass)
}

/** Whether a box, or what it holds around an element, is a site's head. */
function isMasthead(box: PageElement, element: PageElement): boolean {
  for (let at: PageElement | undefined = element; at; at = at.parent) {
    if (at.tag === 'header' || isNamed(at, SITE_CLASS)) return true
    if (at === box) return false
  }
  return false
}

/** Whether a link is the last entry of a menu, with others before it. */
export const endsMenu = (segments: readonly Segment[], i: number) =>
  segments[i]!.links.length > 0 && i > 1 && [1, 2].every(k => segments[i - k]!.linked > 0.8 && segments[i - k]!.text.length < 40)
