import { IMAGE_FILE } from '../../data/images'
import { CAPTIONS } from '../../data/limits'
import { CAPTION } from '../../data/weights'
import type { Locale } from '../../model/locale'
import type { PageElement } from '../../model/page'
import type { LineRule } from '../../model/rule'
import type { Segment } from '../../model/segment'
import { isDateline } from '../dateline'
import { endsSentence } from '../lines'
import { common, contains, isWholePage, nearest } from '../tree/containment'
import { type Caption, hasCredit, leadsToGallery, opensCaption, readCaption } from './caption'
import { type Habits, habitsOf } from './habits'

/** A caption's lines by the index of the first image they belong to; `images` are the indexes of its images. */
export interface FigureReading {
  images: number[]
  captions: number[]
  rule: LineRule
  /** Of no image of its own, and said before. */
  again?: boolean
  /** The article's day stands where its caption would. */
  dated?: boolean
}

/** Share of a line in links from which it leads on to something else. */
const LINKED = 0.85

/** How much a text beside an image is set and worded like its caption. */
function captionScore(segment: Segment, image: Segment, { typical, closed }: Habits, locales: readonly Locale[]): number {
  const { text } = segment
  if (segment.kind !== 'text' && segment.kind !== 'heading' && segment.kind !== 'quote') return CAPTION.none
  if (text.length > CAPTIONS.longest || leadsToGallery(text, locales)) return CAPTION.none
  let score = 0
  if (segment.field === 'caption') score += CAPTION.field
  if (segment.align === 'center' && typical !== 'center') score += CAPTION.centred
  if (segment.italic) score += CAPTION.italic
  if (segment.bold) score += CAPTION.bold
  if (hasCredit(text, locales)) score += CAPTION.credit
  if (!endsSentence(text)) score += closed ? CAPTION.openBesideClosed : CAPTION.open
  if (text.length <= CAPTIONS.short) score += CAPTION.short
  if (text.length > CAPTIONS.long) score += CAPTION.long
  if (opensCaption(text, locales)) score += CAPTION.opening
  // Where nothing is centred, the page sets its captions as it sets its text.
  if (segment.align === 'justify' && typical !== 'everything' && (segment.bold || image.align !== 'justify')) score += CAPTION.setAsText
  if (segment.continues) score += CAPTION.continues
  if (text.length > CAPTIONS.prose && segment.prose) score += CAPTION.prose
  if (segment.level && segment.level <= 3) score += CAPTION.heading
  if (segment.linked > LINKED && !segment.links.every(l => IMAGE_FILE.test(l.href))) score += CAPTION.linked
  // An entry of a list; a sentence that goes on from above, or below.
  if (/^(?:[\dIVX]+[.)]|[-•+*])\s|^\p{Ll}|,$/u.test(text)) score += CAPTION.part
  return score
}

/** Images and texts of one `figure`, or of one table around images. */
function readGroups(
  segments: readonly Segment[],
  from: number,
  to: number,
  free: (i: number) => boolean,
  taken: Set<number>,
  out: FigureReading[],
): void {
  const groups = new Map<number, number[]>()
  for (let i = from; i < to; i++) {
    const { group } = segments[i]!
    if (group === undefined) continue
    const members = groups.get(group)
    if (members) members.push(i)
    else groups.set(group, [i])
  }
  for (const members of groups.values()) {
    const images = members.filter(i => segments[i]!.kind === 'image')
    const texts = members.filter(i => segments[i]!.kind !== 'image' && free(i))
    const length = texts.reduce((n, i) => n + segments[i]!.text.length, 0)
    // A figure of a picture alone: its caption may stand below it.
    if (
      !images.length ||
      !texts.length ||
      length > CAPTIONS.group ||
      texts.some(i => segments[i]!.text.length > CAPTIONS.longest && segments[i]!.field !== 'caption')
    )
      continue
    // A table around a picture and all there is to read is no frame.
    const isAll = texts.some(i => segments[i]!.prose && segments[i]!.field !== 'caption') && !hasProse(segments, from, to, members)
    if (isAll) continue
    for (const i of members) taken.add(i)
    // Row of images over a row of captions, or each caption under its image; anything else is one caption for all.
    if (images.length > 1 && texts.length > 1) {
      const paired = images.length === texts.length
      for (const [k, image] of images.entries()) {
        const next = images[k + 1] ?? Number.POSITIVE_INFINITY
        const captions = paired ? [texts[k]!] : texts.filter(t => t > image && t < next)
        out.push({ images: [image], captions, rule: paired ? 'caption/table-row' : 'caption/figure' })
      }
    } else out.push({ images, captions: texts, rule: 'caption/figure' })
  }
}

/** Images in the flow of the text, with the caption below them, else above. */
function readFlow(
  segments: readonly Segment[],
  from: number,
  to: number,
  free: (i: number) => boolean,
  locales: readonly Locale[],
  taken: Set<number>,
  out: FigureReading[],
): void {
  const all = habitsOf(segments, from, to)
  // Under a picture that opens the text may stand its summary, cut off.
  let habits: Habits = { ...all, closed: false }
  for (let i = from; i < to; i++) {
    if (segments[i]!.prose) habits = all
    if (segments[i]!.kind !== 'image' || taken.has(i)) continue
    const images = [i]
    let below = i + 1
    while (below < to && segments[below]!.kind === 'image' && !taken.has(below)) images.push(below++)
    const captions: number[] = []
    let rule: LineRule = 'figure/no-caption'
    const hasLine =
      below < to &&
      free(below) &&
      !taken.has(below) &&
      sameCell(segments[below]!, segments[i]!) &&
      captionScore(segments[below]!, segments[below - 1]!, habits, locales) >=
        CAPTION.least - (habits === all && isBoxed(segments, i, below) ? CAPTION.boxed : 0)
    // Before the text a day is the article's own.
    const dated = hasLine && habits !== all && isDateline(segments[below]!.text, locales)
    if (hasLine && !dated) {
      captions.push(below)
      rule = 'caption/below'
      const after = segments[below + 1]
      if (after && below + 1 < to && free(below + 1) && goesOn(segments[below]!, after, locales)) captions.push(below + 1)
    } else {
      const above = i - 1
      if (
        above > from &&
        free(above) &&
        !taken.has(above) &&
        segments[above]!.align === 'center' &&
        captionScore(segments[above]!, segments[i]!, habits, locales) >= CAPTION.above
      ) {
        captions.push(above)
        rule = 'caption/above'
      }
    }
    for (const k of [...images, ...captions]) taken.add(k)
    if (captions.length || images.length === 1) out.push({ images, captions, rule, dated })
    else for (const k of images) out.push({ images: [k], captions: [], rule })
    i = below - 1
  }
}

/** Whether a box amid the text holds pictures and the line below them, and nothing else to read. Steps with a picture each follow each other. */
function isBoxed(segments: readonly Segment[], first: number, line: number): boolean {
  const [picture, text] = [segments[first]!.element, segments[line]!.element]
  const box = picture && text && common(text, picture)
  const isIn = (s?: Segment) => contains(box, s?.element)
  const after = segments[line + 1]
  const isAmid = after?.prose === true && segments[line]!.linked === 0
  return isAmid && box !== undefined && !isWholePage(box) && !isIn(segments[first - 1]) && !isIn(after)
}

/** Whether a line below a caption is of it: its credit, or the rest of its sentence, set as it is. */
function goesOn(caption: Segment, after: Segment, locales: readonly Locale[]): boolean {
  if (after.text.length < CAPTIONS.credit && isCredit(readCaption(after.text, locales))) return true
  const alike = after.align === caption.align && after.italic === caption.italic && after.bold === caption.bold
  return alike && after.kind === 'text' && !endsSentence(caption.text) && /^\p{Ll}/u.test(after.text)
}

const isCredit = ({ caption, credit }: Caption) => credit && !caption

/** Pairs images with captions. `free` says which segments no other rule has taken. */
export function readFigures(
  segments: readonly Segment[],
  from: number,
  to: number,
  free: (i: number) => boolean,
  locales: readonly Locale[],
): FigureReading[] {
  const out: FigureReading[] = []
  const taken = new Set<number>()
  readGroups(segments, from, to, free, taken, out)
  readFlow(segments, from, to, free, locales, taken, out)
  const said = new Set(out.flatMap(f => f.captions.map(i => segments[i]!.text)))
  const figureAt: (FigureReading | undefined)[] = []
  for (const f of out) for (const i of f.images.concat(f.captions)) figureAt[i] = f
  for (let i = from; i < to; i++) {
    const { text, field, prose } = segments[i]!
    const isNew = !said.has(text)
    if (taken.has(i) || (field !== 'caption' && (isNew || prose)) || !free(i)) continue
    let figure = figureAt[i - 1]
    if (figure && (isNew || isCredit(readCaption(text, locales)))) figure.captions.push(i)
    else {
      figure = { images: [], captions: [i], rule: 'caption/class', again: !isNew }
      out.push(figure)
    }
    if (!figure.again) figureAt[i] = figure
    said.add(text)
  }
  const first = (f: FigureReading) => f.images[0] ?? f.captions[0]!
  return out.sort((a, b) => first(a) - first(b))
}

/** Cells of a layout table stand side by side: a text in the next one is no caption. */
function sameCell(a: Segment, b: Segment): boolean {
  const cell = (s: Segment) => nearest(s.element, e => (e.tag === 'td' || e.tag === 'th') && !isFrame(e))
  const [one, other] = [cell(a), cell(b)]
  return (
    one === other ||
    (one !== undefined && other !== undefined && isAlone(one) && isAlone(other) && one.parent?.parent === other.parent?.parent)
  )
}

/** A cell alone in its row: what stands in the next row stands below it. */
const isAlone = ({ parent }: PageElement) =>
  parent !== undefined && parent.children.filter(c => c.tag === 'td' || c.tag === 'th').length === 1

/** The only cell of a table that frames a picture. */
const isFrame = (cell: PageElement) => isAlone(cell) && cell.parent?.parent?.children.filter(c => c.tag === 'tr').length === 1

/** Whether there is running text beside some segments. */
function hasProse(segments: readonly Segment[], from: number, to: number, but: readonly number[]): boolean {
  for (let i = from; i < to; i++) if (segments[i]!.prose && !but.includes(i)) return true
  return false
}
