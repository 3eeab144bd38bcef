import { CATEGORY_ADDRESS } from '../../data/class-words'
import { YEAR } from '../../data/date-forms'
import { AROUND, HEADLINE, PROSE } from '../../data/limits'
import type { Locale } from '../../model/locale'
import type { PageElement } from '../../model/page'
import type { Segment } from '../../model/segment'
import { readByline } from '../byline/byline'
import { LEAD_REACH, namesSummary } from '../observe/field-classes'
import { inPieces, isDay } from '../observe/pieces'
import { segment } from '../segment/segment'
import type { Field } from '../tables/catalogue'
import { common, contains, isWholePage } from '../tree/containment'
import { dateBeside } from './date-beside'
import type { Scenery } from './scenery'
import { sectionBeside } from './section-beside'

/** What stands on the stage: head, text and tail, each by places among the page's segments. */
export interface Stage {
  segments: Segment[]
  /** Of each, its place on the page. */
  places: number[]
  from: number
  to: number
}

/** A field that more elements have is not the article's alone. */
const MAX_FIELD = 48

/** Fields whose segments are read wherever they stand. */
const HEAD_FIELDS = ['section', 'kicker', 'title', 'date', 'byline', 'lead', 'source', 'attachment'] as const
/** What is longer, in characters, names no section: some pages call the text itself `articleSection`. */
const MAX_SECTION = 400
/** Segments above the headline, in its own box, that may be its label, day or kicker. */
const OVER = 8
/** No summary is longer than this share of the text. */
const SUMMARY = 0.5

/** Sets head, text and tail apart from the rest of the page. */
export function stageOf(
  scenery: Scenery,
  headline: number,
  roots: readonly PageElement[],
  ofField: (field: Field) => PageElement[],
  locales: readonly Locale[],
): Stage {
  const { segments, start, end, isTaken, facts } = scenery
  // The label of other articles between parts of the text ends it.
  const isText = (i: number) => scenery.isText(i) || (i > start && i < end && facts[i]!.ending && !isTaken.background(i))
  const anchor = headline >= 0 ? headline : start
  const first = roots[0]
  const element = headline >= 0 ? segments[headline]!.element : undefined
  const holder = element && first ? common(element, first) : undefined
  const fields = fieldsOf(scenery, ofField, holder, roots)
  if (headline >= 0) fields.set(headline, 'title')
  const beside = anchor >= 0 ? sectionBeside(scenery, anchor, locales) : []
  const printed = [...fields].filter(([, f]) => f === 'section').map(([i]) => i)
  if (!printed.length || saysMore(scenery, beside, printed)) {
    for (const i of printed) fields.delete(i)
    for (const i of beside) if (!fields.has(i) || fields.get(i) !== 'title') fields.set(i, 'section')
  }
  if (anchor >= 0) {
    const dates = [...fields].filter(([, f]) => f === 'date').map(([i]) => i)
    const own = dates.some(i => contains(holder, segments[i]!.element))
    if (!dates.length || (!own && holder)) {
      const date = dateBeside(scenery, anchor, locales, dates.length ? holder : undefined)
      if (date >= 0) {
        for (const i of dates) fields.delete(i)
        if (!fields.has(date)) fields.set(date, 'date')
      }
    }
  }
  const before: number[] = []
  const body: number[] = []
  const after: number[] = []
  const above = aboveHeadline(scenery, headline)
  const over = holder ? overOf(scenery, headline, holder) : new Set<number>()
  const tail = tailOf(scenery, holder, roots, locales)
  for (let i = 0; i < segments.length; i++) {
    const field = fields.get(i)
    if (isText(i) && !above.has(i)) body.push(i)
    else if (start < 0) {
      if (field) before.push(i)
    } else if (i < start || above.has(i)) {
      // Who wrote stands among the tools, too.
      const between =
        headline >= 0 &&
        i > headline &&
        (!isTaken.background(i) || (!isTaken.repeated(i) && contains(holder, segments[i]!.element) && names(segments[i]!, locales)))
      if (field || between || over.has(i) || (headline < 0 && i >= start - OVER && !isTaken.background(i) && !facts[i]!.prose))
        before.push(i)
    } else if (i > end) {
      if (field || tail.has(i)) after.push(i)
    } else if (field) body.push(i)
  }
  const around = (list: readonly number[]) =>
    list.flatMap(i => {
      const own = fields.get(i)
      const pieces = own === undefined || own === 'date' ? inPieces(segments[i]!, locales) : [segments[i]!]
      return pieces.map(s => ({ i, s, field: pieces.length > 1 ? (own && isDay(s.text, locales) ? own : undefined) : own }))
    })
  // Of a line of something else that holds the day, only the day.
  const fieldLines = body.filter(i => !isText(i)).flatMap(i => around([i]))
  const whole = body.flatMap(i =>
    isText(i) ? [{ i, s: segments[i]!, field: fields.get(i) }] : fieldLines.filter(p => p.i === i && p.field),
  )
  const heads = around(before)
  const all = [...heads, ...whole, ...fieldLines.filter(p => !p.field), ...around(after)]
  // A category among the pieces of a line of metadata, by its address.
  if (![...fields.values()].includes('section')) {
    const category = heads.find(({ s }) => s.links.length === 1 && s.linked > 0.8 && CATEGORY_ADDRESS.test(s.links[0]!.href))
    if (category) category.field = 'section'
  }
  const text = roots.reduce((n, r) => n + scenery.charsIn(r), 0)
  const window = { from: headline, reach: (first?.index ?? 0) + LEAD_REACH, chars: Math.min(PROSE.summary, SUMMARY * text) }
  const staged = all.map(({ i, s, field: own }) => {
    const field = own ?? (isNamedField(s) ? undefined : s.field) ?? summaryOf(scenery, i, window)
    return field === s.field ? s : segment({ ...s, field })
  })
  return { segments: staged, places: all.map(({ i }) => i), from: heads.length, to: heads.length + whole.length }
}

const isNamedField = ({ field }: Segment) => field === 'section' || field === 'title' || field === 'date'

/** The fields that tables name, by segment: those of the article's own box where it has some. */
function fieldsOf(
  { segments, isText, charsIn }: Scenery,
  ofField: (field: Field) => PageElement[],
  holder: PageElement | undefined,
  roots: readonly PageElement[],
): Map<number, Segment['field']> {
  const fields = new Map<number, Segment['field']>()
  for (const field of HEAD_FIELDS) {
    if (field === 'title') continue
    let elements = ofField(field).slice(0, MAX_FIELD)
    if (!elements.length) continue
    // Where the article has the field, boxes of other articles have it for theirs.
    const own = elements.filter(e => contains(holder, e))
    if (own.length) elements = own
    // Some templates write the whole text into the field named for the summary.
    if (field === 'lead') elements = elements.filter(e => !roots.some(r => contains(e, r)))
    if (field === 'section') elements = elements.filter(e => charsIn(e) <= MAX_SECTION && hasWords(segments, e)).slice(0, 1)
    for (const [i, s] of segments.entries()) {
      if (s.kind === 'image' || fields.has(i)) continue
      if (isText(i) && (s.field !== field || (field === 'section' && s.prose))) continue
      const box = elements.find(e => contains(e, s.element) || (s.field === field && contains(s.element, e)))
      if (!box || (field === 'date' && !YEAR.test(s.text))) continue
      fields.set(i, field)
    }
  }
  return fields
}

const hasWords = (segments: readonly Segment[], e: PageElement) =>
  segments.some(s => (contains(e, s.element) || contains(s.element, e)) && /\p{L}/u.test(s.text))

/** Whether a trail says all that a category does, and more. */
function saysMore({ segments }: Scenery, trail: readonly number[], category: readonly number[]): boolean {
  const linked = category.reduce((n, i) => n + segments[i]!.links.length, 0)
  if (linked > 1 || category.length > 1) return false
  const [more, less] = [trail, category].map(list => list.map(i => segments[i]!.text).join(' ')) as [string, string]
  return more.length > less.length && more.includes(less)
}

/** What stands in the text's box above its headline, and is not of it: little beside what stands below, or less than that where the page claims the headline and what is above has links, a day or a title. */
function aboveHeadline({ segments, facts, echoes, start, isText }: Scenery, headline: number): ReadonlySet<number> {
  const above = new Set<number>()
  if (headline <= start) return above
  let before = 0
  let all = 0
  for (let i = start; i < facts.length; i++) {
    if (!isText(i)) continue
    all += facts[i]!.prose
    if (i < headline) {
      before += facts[i]!.prose
      above.add(i)
    }
  }
  const isOther = (i: number) =>
    segments[i]!.links.length > 0 || segments[i]!.level !== undefined || (facts[i]!.dated && !segments[i]!.prose)
  const claimed = segments[headline]!.level !== undefined && echoes[headline]! >= HEADLINE.claimed && [...above].some(isOther)
  return before < (claimed ? HEADLINE.aboveClaimed : HEADLINE.above) * all ? above : new Set()
}

/** Short lines just above the headline in the box it shares with the text. */
function overOf({ segments, isTaken, facts }: Scenery, headline: number, holder: PageElement): Set<number> {
  const over = new Set<number>()
  for (let i = headline - 1; i >= 0 && i >= headline - OVER; i--) {
    const s = segments[i]!
    if (!contains(holder, s.element)) break
    if (isTaken.background(i) || facts[i]!.prose || s.kind === 'list' || s.kind === 'table') continue
    over.add(i)
  }
  return over
}

/** What stands after the text under the headline's box, as far as a tail reaches: byline, source, attached files. */
function tailOf(
  { segments, facts, end, isTaken }: Scenery,
  holder: PageElement | undefined,
  roots: readonly PageElement[],
  locales: readonly Locale[],
): Set<number> {
  const tail = new Set<number>()
  if (end < 0) return tail
  let box = roots.at(-1)!
  for (let level = 0; level < AROUND.levels && box.parent && !isWholePage(box.parent) && box !== holder; level++) box = box.parent
  let chars = 0
  for (let i = end + 1; i < segments.length; i++) {
    const s = segments[i]!
    if (!contains(box, s.element)) break
    if (!s.text) continue
    if (isTaken.background(i)) {
      // Templates set who wrote into the foot of the article.
      const own = contains(holder, s.element) && !facts[i]!.ending
      if (own && !isTaken.repeated(i) && (names(s, locales) || signsAbove(segments, i, locales))) tail.add(i)
      continue
    }
    chars += s.text.length
    if (chars > AROUND.tail || (s.text.length > 200 && s.linked > 0.6)) break
    tail.add(i)
  }
  return tail
}

/** Labels a byline may have, and no line of furniture. */
const LABELLED: ReadonlySet<string> = new Set(['byline/label', 'byline/source', 'byline/role'])

/** Whether a line says by its label who wrote, or where it was taken from. */
const names = ({ text, kind, linked }: Segment, locales: readonly Locale[]): boolean =>
  kind === 'text' && text.length <= AROUND.byline && linked < 0.9 && locales.some(l => LABELLED.has(readByline(text, l, false)?.rule ?? ''))

/** Whether a line is a bare name, and the next, in the same box, says by its label where the text was taken from. */
function signsAbove(segments: readonly Segment[], i: number, locales: readonly Locale[]): boolean {
  const { text, kind, linked, element } = segments[i]!
  const next = segments[i + 1]
  if (kind !== 'text' || linked > 0.5 || text.length > AROUND.byline || !next?.element || next.element.parent !== element?.parent)
    return false
  return names(next, locales) && locales.some(l => readByline(text, l, true)?.rule === 'byline/bare')
}

/** A summary by its class: the lead, where it stands between headline and text or opens it. */
function summaryOf(
  { segments, isTaken, charsIn }: Scenery,
  i: number,
  { from, reach, chars }: { from: number; reach: number; chars: number },
): Segment['field'] {
  const s = segments[i]!
  if (i <= from || isTaken.background(i) || (s.kind !== 'text' && s.kind !== 'heading' && s.kind !== 'quote')) return undefined
  for (let at = s.element, level = 0; at && level < 4 && at.tag !== 'body'; at = at.parent, level++)
    if (at.block && at.index <= reach && charsIn(at) < chars && namesSummary(at) && !contains(at, segments[from]?.element)) return 'lead'
  return undefined
}
