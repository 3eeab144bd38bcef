import type { Locale } from '../model/locale'
import type { Segment } from '../model/segment'
import { endsSentence, isProseSegment, literal } from './lines'
import { looksLikeName } from './person-name'

export interface Caption {
  caption?: string
  credit?: string
}

/** A caption's lines by the index of the first image they belong to; `images` are the indexes of its images. */
export interface FigureReading {
  images: number[]
  captions: number[]
  rule: string
}

const MAX_CAPTION = 420
/** Characters beyond which a caption is not looked into. */
const LONGEST = 800
const CREDITS = new WeakMap<readonly Locale[], { tail: RegExp; whole: RegExp; bare: RegExp }>()

function creditPatterns(locales: readonly Locale[]) {
  let c = CREDITS.get(locales)
  if (!c) {
    const labels = locales.flatMap(l => l.creditLabels).sort((a, b) => b.length - a.length)
    const any = labels.map(literal).join('|')
    c = {
      tail: new RegExp(`^(.*?)[\\s,;–—|-]*[(\\[]?\\s*(?<!\\p{L})(${any})\\s*[:：]\\s*([^:：()]{2,80}?)\\s*[)\\]]?[\\s.|]*$`, 'isu'),
      whole: new RegExp(`^[(\\[]?\\s*(${any})\\s*[:：]\\s*(.+?)\\s*[)\\]]?[\\s.|]*$`, 'isu'),
      bare: /^(.*?)[\s.]*(?:[-–—]\s*(?:[A-Z]{2,5}\/)*[A-Z]{2,5}\s+Photos?\s+(?:by\s+|courtesy of\s+)?(.{2,60})|\(\s*(?:Photo|Ảnh)\s+([^():]{2,60})\)|\s(?:Ảnh)\s+((?:\p{Lu}[\p{L}.]*\s?){2,5}))[\s.)]*$/su,
    }
    CREDITS.set(locales, c)
  }
  return c
}

const isCreditName = (s: string) =>
  s.length <= 60 &&
  s
    .split(/\s*(?:\/|,|-|–|&)\s*/)
    .every(
      part =>
        !part ||
        looksLikeName(part) ||
        /^[\p{Lu}\d.+]{2,}$/u.test(part) ||
        /\.\p{L}{2,}$/u.test(part) ||
        /^(?:\p{Lu}[\p{L}.]*\s?){1,5}/u.test(part),
    )

/** Parts a printed caption from its credit: `Quang cảnh. Ảnh: A/TTXVN`, `(Photo: VNA)`; a label before a description is no credit. */
export function readCaption(text: string, locales: readonly Locale[]): Caption {
  const line = text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\s*\|\s*$/, '')
    .trim()
  // The patterns below look for the label from every place: no caption is as long as would make that slow.
  if (line.length > LONGEST) return { caption: line }
  const { tail, whole, bare } = creditPatterns(locales)
  const own = whole.exec(line)
  if (own) {
    const rest = own[2]!.trim()
    const illustration = /minh h[ọo]|tư liệu|illustrat/iu.test(own[1]!)
    if (illustration) return { caption: own[1]!.trim(), credit: rest }
    return rest.length <= 60 && isCreditName(rest) && !/\s\p{Ll}+\s\p{Ll}+/u.test(rest)
      ? { credit: rest }
      : (splitTail(rest, tail) ?? { caption: rest })
  }
  const split = splitTail(line, tail)
  if (split) return split
  const m = bare.exec(line)
  if (m?.[1]) return { caption: close(m[1]), credit: (m[2] ?? m[3] ?? m[4])!.trim() }
  return { caption: line.replace(/^\((.*)\)$/su, '$1') }
}

function splitTail(line: string, tail: RegExp): Caption | undefined {
  const m = tail.exec(line)
  if (!m?.[1]) return undefined
  const credit = m[3]!.trim()
  if (!isCreditName(credit)) return undefined
  const illustration = /minh h[ọo]|tư liệu/iu.test(m[2]!) ? ` ${m[2]}` : ''
  return { caption: close(m[1] + illustration), credit }
}

/** What stood before the credit, its own final period kept. */
const close = (s: string) => s.replace(/[\s(|–—-]+$/u, '').trim()

const hasCredit = (text: string, locales: readonly Locale[]) => {
  const { tail, whole } = creditPatterns(locales)
  return tail.test(text) || whole.test(text)
}

/** How much a text beside an image is set and worded like its caption; 3 and more is one. */
function captionScore(segment: Segment, image: Segment, typical: Segment['align'], locales: readonly Locale[]): number {
  const { text } = segment
  if (segment.kind !== 'text' && segment.kind !== 'heading' && segment.kind !== 'quote') return -9
  if (text.length > MAX_CAPTION || locales.some(l => l.galleryLeadIn.test(text))) return -9
  let score = 0
  if (segment.field === 'caption') score += 9
  if (segment.align === 'center' && typical !== 'center') score += 2
  if (segment.italic) score += 2
  if (segment.bold) score += 0.5
  if (hasCredit(text, locales)) score += 3
  if (!endsSentence(text)) score += 2
  if (text.length <= 130) score += 1
  if (text.length > 220) score -= 2
  if (locales.some(l => l.captionOpenings.test(text))) score += 1
  if (segment.align === 'justify') score -= 1.5
  if (segment.continues && segment.element === image.element) score += 1
  if (text.length > 160 && isProseSegment(segment)) score -= 1.5
  if (segment.level && segment.level <= 3) score -= 2
  if (/^(?:[\dIVX]+[.)]|[-•+*])\s/u.test(text)) score -= 3
  return score
}

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
  const counts = new Map<Segment['align'], number>()
  for (let i = from; i < to; i++)
    if (segments[i]!.kind === 'text' && isProseSegment(segments[i]!))
      counts.set(segments[i]!.align, (counts.get(segments[i]!.align) ?? 0) + 1)
  const typical = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''

  const groups = new Map<number, number[]>()
  for (let i = from; i < to; i++) {
    const { group } = segments[i]!
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), i])
  }
  for (const members of groups.values()) {
    const images = members.filter(i => segments[i]!.kind === 'image')
    const texts = members.filter(i => segments[i]!.kind !== 'image' && free(i))
    const length = texts.reduce((n, i) => n + segments[i]!.text.length, 0)
    if (!images.length || length > 700 || texts.some(i => segments[i]!.text.length > MAX_CAPTION && segments[i]!.field !== 'caption'))
      continue
    for (const i of members) taken.add(i)
    // Row of images over a row of captions, or each caption under its image; anything else is one caption for all.
    if (images.length === texts.length && images.length > 1) {
      const rows = images.every(i => i < texts[0]!)
      for (const [k, image] of images.entries())
        out.push({ images: [image], captions: [texts[k]!], rule: rows ? 'caption/table-row' : 'caption/figure' })
    } else if (images.length > 1 && texts.length > 1) {
      for (const [k, image] of images.entries()) {
        const next = images[k + 1] ?? Number.POSITIVE_INFINITY
        out.push({ images: [image], captions: texts.filter(t => t > image && t < next), rule: 'caption/figure' })
      }
    } else out.push({ images, captions: texts, rule: 'caption/figure' })
  }

  for (let i = from; i < to; i++) {
    if (segments[i]!.kind !== 'image' || taken.has(i)) continue
    const images = [i]
    while (images.at(-1)! + 1 < to && segments[images.at(-1)! + 1]!.kind === 'image' && !taken.has(images.at(-1)! + 1))
      images.push(images.at(-1)! + 1)
    const below = images.at(-1)! + 1
    const captions: number[] = []
    let rule = 'figure/no-caption'
    if (
      below < to &&
      free(below) &&
      !taken.has(below) &&
      sameCell(segments[below]!, segments[i]!) &&
      captionScore(segments[below]!, segments[below - 1]!, typical, locales) >= 3
    ) {
      captions.push(below)
      rule = 'caption/below'
      const after = segments[below + 1]
      if (
        after &&
        below + 1 < to &&
        free(below + 1) &&
        after.text.length < 60 &&
        readCaption(after.text, locales).credit &&
        !readCaption(after.text, locales).caption
      )
        captions.push(below + 1)
    } else {
      const above = i - 1
      if (
        above > from &&
        free(above) &&
        !taken.has(above) &&
        segments[above]!.align === 'center' &&
        captionScore(segments[above]!, segments[i]!, typical, locales) >= 5
      ) {
        captions.push(above)
        rule = 'caption/above'
      }
    }
    for (const k of [...images, ...captions]) taken.add(k)
    if (captions.length || images.length === 1) out.push({ images, captions, rule })
    else for (const k of images) out.push({ images: [k], captions: [], rule })
    i = images.at(-1)!
  }
  for (let i = from; i < to; i++)
    if (segments[i]!.field === 'caption' && free(i) && !taken.has(i)) out.push({ images: [], captions: [i], rule: 'caption/class' })
  const first = (f: FigureReading) => f.images[0] ?? f.captions[0]!
  return out.sort((a, b) => first(a) - first(b))
}

/** Cells of a layout table stand side by side: a text in the next one is no caption. */
function sameCell(a: Segment, b: Segment): boolean {
  const cell = (s: Segment) => {
    let at = s.element
    while (at && at.tag !== 'td' && at.tag !== 'th') at = at.parent
    return at
  }
  return cell(a) === cell(b)
}

/** A letter only Vietnamese has, among the languages here. */
const VIETNAMESE = /[ăđơưạ-ỹ]/iu
const HEADING_SHAPE = /^(?:[\dIVXivx]{1,4}[.)\-/]|[a-zđ][.)]|phần|chương|điều|mục|khoản|[-•+*–])\s/iu

/** Captions of flattened text: short unpunctuated blocks between blank lines, among the paragraphs. */
export function readTextCaptions(
  segments: readonly Segment[],
  from: number,
  to: number,
  free: (i: number) => boolean,
  locales: readonly Locale[],
  opening: number,
): number[] {
  const out: number[] = []
  const spaced = segments.slice(from + 1, to).some(s => (s.gap ?? 0) > 0)
  for (let i = from; i < to; i++) {
    const { text, kind, gap = 0 } = segments[i]!
    if (kind !== 'text' || !free(i)) continue
    if (text.length <= MAX_CAPTION && hasCredit(text, locales)) {
      out.push(i)
      continue
    }
    // Above the first paragraph only a credit makes a caption.
    if (i <= opening) continue
    if (text.length < 8 || text.length > 230 || HEADING_SHAPE.test(text) || locales.some(l => l.galleryLeadIn.test(text))) continue
    // A caption that ends in a full stop is told by its opening, and by standing alone between long paragraphs.
    const long = (s: Segment | undefined) => s !== undefined && s.text.length > 130
    const closed =
      /[^.]{12,150}\.$/u.test(text) &&
      text.length <= 160 &&
      locales.some(l => l.captionOpenings.test(text)) &&
      long(segments[i - 1]) &&
      long(segments[i + 1])
    if (!closed && /[.;:!?…,]$/u.test(text)) continue
    if (text.toUpperCase() === text) continue
    // What a photo shows and what a section is about look alike: in Vietnamese the opening tells them apart, elsewhere only a
    // credit or a caption's own opening counts.
    const opens = locales.some(l => l.captionOpenings.test(text))
    if (!opens && (locales.some(l => l.headingOpenings.test(text)) || !VIETNAMESE.test(text))) continue
    if (spaced && gap === 0 && i > from) continue
    if (spaced && (segments[i + 1]?.gap ?? 1) === 0) continue
    if (!spaced && !opens) continue
    out.push(i)
  }
  return out
}
