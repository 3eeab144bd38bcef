import type { Moment, Source } from '../model/article'
import type { Locale } from '../model/locale'
import type { Segment } from '../model/segment'
import { bylineOfLines, type ReadByline, readByline } from './byline'
import { isPlaceDate, readDateLine } from './dateline'
import { readFigures } from './figure'
import { chromeRule, endingRule, endsSentence, isListed, isProseSegment, lineRules } from './lines'
import { looksLikeName } from './person-name'
import { readSource } from './source-line'
import { splitStuck } from './stuck-byline'
import { readTextCaptions } from './text-captions'
import { words } from './words'

export type As =
  | 'title'
  | 'kicker'
  | 'section'
  | 'date'
  | 'lead'
  | 'paragraph'
  | 'heading'
  | 'list'
  | 'table'
  | 'quote'
  | 'image'
  | 'caption'
  | 'byline'
  | 'source'
  | 'attachment'

/** What became of a segment, and why. A paragraph with a byline stuck to it gives two. */
export interface Ruling {
  segment: Segment
  index: number
  verdict: 'keep' | 'drop'
  as?: As
  rule: string
  reason: string
  /** Where only a part of the segment is meant. */
  text: string
  byline?: ReadByline
  source?: Source
  moment?: { moment: Moment; modified: boolean }
  level?: 2 | 3 | 4 | 5 | 6
  /** Captions and images of one figure share a number. */
  figure?: number
}

/** The segments with what locating knows of them: head, body and tail are [0, from), [from, to), [to, end). */
export interface Scene {
  segments: readonly Segment[]
  from: number
  to: number
  title: string | undefined
  /** The rule that chose the title. */
  titleRule?: string | undefined
  door: 'page' | 'text'
  locales: readonly Locale[]
  /** Flattened text: the label beside the title. */
  section?: number
}

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|rtf|odt|ods|zip|rar|7z)(?:$|[?#&])/i
const LEAD_MIN = 40
/** How many characters two texts of the same words may differ by. */
const MARKS = 40
const BLOG = /^(?:web)?blog$|^nhật ký$/iu
/** A label that stands for itself. */
const WRITTEN_BY = /[:：]|^(?:By|(?:Được )?(?:Viết|Đăng|Gửi) bởi)\s/u
const SECTION_LINE = /^(?:chuyên mục|danh mục|thể loại|category|posted in)\s*[:：]/iu

const sameWords = (a: string, b: string) => Math.abs(a.length - b.length) < MARKS && words(a) === words(b)

/** What the first of the languages that can read something makes of it. */
function firstOf<T>(locales: readonly Locale[], read: (locale: Locale) => T | undefined): T | undefined {
  for (const locale of locales) {
    const found = read(locale)
    if (found !== undefined) return found
  }
  return undefined
}

/** Reads the segments by ordered rules; the first that takes a segment decides. Everything gets a ruling. */
export function classify(scene: Scene): Ruling[] {
  const { segments, locales, door } = scene
  const rules = lineRules(locales)
  const rulings: (Ruling[] | undefined)[] = new Array(segments.length)
  const free = (i: number) => rulings[i] === undefined
  const prose = (i: number) => isProseSegment(segments[i]!)
  const rule = (i: number, r: Omit<Ruling, 'segment' | 'index' | 'text'> & { text?: string }) => {
    const ruling: Ruling = { text: segments[i]!.text, ...r, segment: segments[i]!, index: i }
    const list = rulings[i]
    if (list) list.push(ruling)
    else rulings[i] = [ruling]
  }
  const keep = (i: number, as: As, name: string, reason: string, more: Partial<Ruling> = {}) =>
    rule(i, { verdict: 'keep', as, rule: name, reason, ...more })
  const drop = (i: number, name: string, reason: string) => rule(i, { verdict: 'drop', rule: name, reason })
  const { from } = scene
  let { to } = scene

  // The end of the article: a heading after which other things stand, most of the prose being before it.
  const proseBetween = (a: number, b: number) =>
    segments.slice(a, b).reduce((n, s, k) => n + (prose(a + k) && s.linked < 0.5 ? s.text.length : 0), 0)
  for (let i = from === to ? from : from + 1; i < segments.length; i++) {
    const ending = segments[i]!.kind === 'image' || segments[i]!.kind === 'table' ? undefined : endingRule(segments[i]!.text, rules)
    if (!ending) continue
    const before = proseBetween(from, i)
    // Where much of the text follows, the line leads to one other article, and a sign of copyright is a photo's.
    const most = ending.rule === 'ending/footer' ? 0.15 : 0.4
    if ((before === 0 && from !== to) || (door === 'page' && i < to && proseBetween(i, to) > most * before)) continue
    for (let j = i; j < segments.length; j++) drop(j, ending.rule, j === i ? ending.reason : `after «${segments[i]!.text.slice(0, 40)}»`)
    to = Math.min(to, i)
    break
  }

  // The title and its repetitions.
  const titleKey = scene.title === undefined ? '' : words(scene.title)
  let titled = false
  for (let i = 0; i < segments.length; i++) {
    const s = segments[i]!
    if (!free(i) || s.kind === 'image' || !titleKey) continue
    const same = Math.abs(s.text.length - scene.title!.length) < MARKS && words(s.text) === titleKey
    if (!same && s.field !== 'title') continue
    if (same && !titled) {
      keep(i, 'title', scene.titleRule ?? 'title/displayed', 'the displayed headline')
      titled = true
    } else if (same && i <= from + 3) drop(i, 'title/repeated', 'the headline once more')
  }

  // A headline inside the text: what stands above it is its label.
  const inText = rulings.findIndex((r, i) => i >= from && r?.[0]?.as === 'title')
  if (inText > from && inText <= from + 4) {
    for (let i = inText - 1; i >= from; i--) {
      const s = segments[i]!
      if (!free(i) || s.kind === 'image' || s.text.length > 60 || readDateLine(s.text, locales)) continue
      if (i === inText - 1 && !rulings.some(r => r?.[0]?.as === 'section'))
        keep(i, 'section', 'section/label', 'a short label just above the headline')
      else drop(i, 'outside/head', 'above the headline')
    }
  }

  // What a layout's table names.
  for (let i = 0; i < segments.length; i++) {
    const s = segments[i]!
    if (!free(i) || !s.field || s.field === 'caption') continue
    if (s.field === 'date') {
      const day = readDateLine(s.text, locales)
      if (day) keep(i, 'date', 'date/field', 'the date, by the layout', { moment: day })
      else if (i < from || i >= to) drop(i, 'date/field', 'a date field without a date')
    } else if (s.field === 'section') keep(i, 'section', 'section/field', 'section or breadcrumb, by the layout')
    else if (s.field === 'kicker') keep(i, 'kicker', 'kicker/field', 'kicker, by the layout')
    else if (s.field === 'source') {
      const source = firstOf(locales, l => readSource(s.text, l)) ?? { name: s.text.replace(/^[\s(]*|[\s)]*$/g, '') }
      keep(i, 'source', 'source/field', 'source, by the layout', { source })
    } else if (s.field === 'byline') {
      const byline = firstOf(locales, l => readByline(s.text, l, true))
      if (byline) keep(i, 'byline', 'byline/field', 'byline, by the layout', { byline })
      else if (i < from || i >= to) drop(i, 'byline/field', 'a byline field without a name')
    } else if (s.field === 'attachment' && s.links.length) keep(i, 'attachment', 'attachment/field', 'attached file, by the layout')
  }

  /** A line `Trang chủ » A » B` near the text, where nothing else names the section. */
  function isTrail(i: number, name: string): boolean {
    if (name !== 'chrome/breadcrumb' || i >= from || i < from - 12 || scene.section !== undefined) return false
    const parts = segments[i]!.text.split(/[»>›|→/]+/u)
    // A menu has other furniture among its entries.
    if (parts.some((part, k) => k > 0 && chromeRule(part.trim(), rules))) return false
    return parts.length > 1 && parts.length < 6 && !rulings.some(r => r?.[0]?.as === 'section')
  }

  // Furniture lines wherever they stand.
  for (let i = 0; i < segments.length; i++) {
    if (!free(i) || segments[i]!.kind === 'image' || segments[i]!.kind === 'table') continue
    const chrome = chromeRule(segments[i]!.text, rules)
    if (!chrome) continue
    const file = segments[i]!.links.find(l => FILE.test(l.href))
    if (file) keep(i, 'attachment', 'attachment/file', 'links to a file')
    else if (isTrail(i, chrome.rule)) keep(i, 'section', chrome.rule, 'the way from the home page to the article')
    else drop(i, chrome.rule, chrome.reason)
  }

  // Dates: lines that are nothing else, before the text or just after it.
  for (let i = 0; i < segments.length; i++) {
    const s = segments[i]!
    if (!free(i) || s.kind === 'image' || s.kind === 'table' || s.text.length > 160) continue
    const near = i < from + 3 || i >= to - 3
    if (!near) continue
    const day = readDateLine(s.text, locales)
    if (!day) continue
    if (!day.rest || (i < from + 2 && isPlaceDate(s.text))) keep(i, 'date', 'date/line', 'a line that is only a date', { moment: day })
    else if ((i < (door === 'text' ? from + 2 : from) || isStamp(i, day.moment)) && day.rest.length <= 60) {
      const byline = firstOf(locales, l => readByline(day.rest, l, true)) ?? bylineOfParts(s)
      if (!byline && i >= from && !day.moment.certain.includes('minute')) continue
      keep(i, 'date', 'date/line', 'a date with a few words', { moment: day, ...(byline ? { byline } : {}) })
    }
  }

  /** Day and time just under a headline that stands in the text: no sentence opens with both. */
  function isStamp(i: number, { certain }: Moment): boolean {
    return door === 'page' && certain.includes('minute') && rulings[i - 1]?.[0]?.as === 'title'
  }

  // Sections: `Chuyên mục: X`, and the label beside the title.
  for (let i = 0; i < segments.length; i++)
    if (free(i) && (i < from || i >= to) && SECTION_LINE.test(segments[i]!.text) && segments[i]!.text.length < 90)
      keep(i, 'section', 'section/line', 'a line that names the section')
  if (scene.section !== undefined && free(scene.section)) keep(scene.section, 'section', 'section/label', 'a short label beside the title')

  // Attached files.
  for (let i = from; i < segments.length; i++) {
    const s = segments[i]!
    if (!free(i) || s.kind === 'image' || s.kind === 'table') continue
    const files = s.links.filter(l => FILE.test(l.href))
    if (files.length && (s.linked > 0.6 || locales.some(l => l.attachmentLabels.test(s.text))) && s.text.length < 400)
      keep(i, 'attachment', 'attachment/file', 'links to a file')
    else if (
      !files.length &&
      s.text.length < 120 &&
      locales.some(l => l.attachmentLabels.test(s.text)) &&
      i >= to - 4 &&
      /[:：]$/.test(s.text)
    )
      drop(i, 'attachment/label', 'introduces the attached files')
  }

  // Figures.
  const tails = new Map<number, ReadByline | undefined>()
  let figures = 0
  if (door === 'page' || segments.some(s => s.kind === 'image')) {
    // The lead image stands between headline and text.
    const above = segments.findIndex((s, i) => i < from && rulings[i]?.[0]?.as === 'title' && s.kind !== 'image')
    for (const figure of readFigures(segments, above >= 0 ? above + 1 : from, to, i => free(i) && !isTail(i), locales)) {
      // Above the text only a figure that says what it is, not a portrait or a logo.
      if ((figure.images[0] ?? figure.captions[0]!) < from && !figure.captions.length) continue
      figures++
      for (const i of figure.images) if (free(i)) keep(i, 'image', figure.rule, 'an image of the article', { figure: figures })
      for (const i of figure.captions)
        if (free(i)) keep(i, 'caption', figure.rule, 'stands with an image and is set or worded like its caption', { figure: figures })
    }
  }
  for (let i = 0; i < segments.length; i++)
    if (free(i) && segments[i]!.kind === 'image') drop(i, 'figure/outside', 'an image outside the article')

  // Bylines and sources at the end, from the last line up.
  function tailByline(i: number): ReadByline | undefined {
    const { text, kind, linked } = segments[i]!
    if ((kind !== 'text' && kind !== 'heading') || text.length > 140 || linked > 0.9) return undefined
    if (!tails.has(i))
      tails.set(
        i,
        firstOf(locales, l => (text.includes('\n') ? bylineOfLines(text, l) : readByline(text, l, true))),
      )
    return tails.get(i)
  }
  function isTail(i: number): boolean {
    if (i < to - 4) return false
    const byline = tailByline(i)
    return byline !== undefined && (byline.rule !== 'byline/bare' || (i === to - 1 && segments[i]!.align !== 'center'))
  }
  // Flattened text: names close the article; below the last paragraph, lines of a list of articles too.
  if (door === 'text') {
    let last = to - 1
    while (last > from && !prose(last)) last--
    for (let i = last + 1; i < Math.min(last + 5, to); i++) {
      const { text } = segments[i]!
      if (isListed(text)) {
        to = i
        break
      }
      const closes = (k: number) => {
        const names = k < to && free(k) ? tailByline(k) : undefined
        return names && (names.rule !== 'byline/bare' || !locales.some(l => l.captionOpenings.test(segments[k]!.text)))
      }
      if (!closes(i)) continue
      while (closes(i)) i++
      to = i
      break
    }
  }
  // `Tác giả:` on a line of its own, the name on the next.
  for (let i = Math.max(from, to - 6); i + 1 < segments.length; i++) {
    const { text } = segments[i]!
    if (!free(i) || !free(i + 1) || text.length > 30 || !/[:：]$/.test(text) || segments[i + 1]!.text.length > 100) continue
    const byline = firstOf(locales, l => readByline(`${text} ${segments[i + 1]!.text}`, l, true))
    if (byline?.rule !== 'byline/label' && byline?.rule !== 'byline/source') continue
    drop(i, 'byline/label', 'the label of the name on the next line')
    keep(i + 1, byline.bylines.length ? 'byline' : 'source', byline.rule, 'a name under its label', { byline })
  }
  // Below the text: labelled names and sources; names set to the right, where they come first.
  let firstBelow = true
  for (let i = to; i < segments.length; i++) {
    const { kind, linked, align } = segments[i]!
    if (!free(i) || kind === 'image' || linked > 0.9) continue
    const byline = tailByline(i) ?? bylineOfParts(segments[i]!)
    const aside = align === 'right' && firstBelow
    firstBelow = false
    if (byline && (aside || byline.rule === 'byline/label' || byline.rule === 'byline/source' || byline.rule === 'byline/role'))
      keep(i, byline.bylines.length ? 'byline' : 'source', byline.rule, 'names below the text', { byline })
  }
  let steps = 0
  for (let i = to - 1; i > from && steps < 5; i--) {
    if (!free(i)) continue
    steps++
    const byline = tailByline(i)
    if (byline) {
      keep(i, byline.bylines.length ? 'byline' : 'source', byline.rule, 'a line of names at the end', { byline })
      continue
    }
    const s = segments[i]!
    if (s.kind === 'text') {
      const lines = s.text.split('\n')
      const last = lines.length > 1 ? firstOf(locales, l => readByline(lines.at(-1)!, l, true)) : undefined
      const stuck = last
        ? { body: lines.slice(0, -1).join('\n'), byline: last, words: lines.at(-1)! }
        : s.text.length > 45
          ? firstOf(locales, l => splitStuck(s.text, l))
          : undefined
      if (stuck && !/[“"'‘(]$/u.test(stuck.body)) {
        keep(i, 'paragraph', 'paragraph/before-byline', 'the text before the byline stuck to it', { text: stuck.body })
        keep(i, stuck.byline.bylines.length ? 'byline' : 'source', 'byline/stuck', 'names stuck to the end mark', {
          byline: stuck.byline,
          text: stuck.words,
        })
      }
    }
    break
  }

  /** A name among the pieces of a line of metadata: `bởi` + `A`, or a link that is a name. */
  function bylineOfParts({ parts = [] }: Segment): ReadByline | undefined {
    for (const [k, part] of parts.entries()) {
      for (const words of [part, parts[k + 1] ? `${part} ${parts[k + 1]}` : '']) {
        const byline = words && firstOf(locales, l => readByline(words, l, false))
        if (byline && byline.rule === 'byline/label') return byline
      }
    }
    return undefined
  }

  // Bylines above the text: labelled, or a name on its own beside the date.
  for (let i = 0; i < Math.min(from + 3, to); i++) {
    if (!free(i) || segments[i]!.kind === 'image' || segments[i]!.text.length > 140) continue
    const as = (k: number) => rulings[k]?.[0]?.as
    const afterTitle = as(i - 1) === 'title' || (as(i - 1) === 'date' && as(i - 2) === 'title')
    const beside = i < from && (afterTitle || (as(i + 1) === 'date' && as(i - 1) === 'title'))
    const byline = firstOf(locales, l => readByline(segments[i]!.text, l, beside)) ?? (i < from ? bylineOfParts(segments[i]!) : undefined)
    if (
      byline &&
      (byline.rule !== 'byline/source' || i < from) &&
      (beside || byline.rule !== 'byline/label' || WRITTEN_BY.test(segments[i]!.text))
    )
      keep(i, byline.bylines.length ? 'byline' : 'source', byline.rule, 'names above the text', { byline })
  }

  // A blog names its author in its heading: the name, and below it the word.
  for (let i = 0; i + 1 < from; i++) {
    if (
      rulings[i]?.[0]?.as ||
      segments[i]!.kind === 'image' ||
      !BLOG.test(segments[i + 1]!.text) ||
      !looksLikeName(segments[i]!.text) ||
      !segments[i]!.text.includes(' ')
    )
      continue
    const { text } = segments[i]!
    keep(i, 'byline', 'byline/blog', 'the name in the heading of a blog', {
      byline: { bylines: [{ name: text, kind: 'person', roles: ['text'], raw: text }], rule: 'byline/blog' },
    })
    break
  }

  // Captions of flattened text stand below the first paragraph.
  const opening = segments.findIndex((_, i) => i >= from && prose(i))
  if (door === 'text' && opening >= 0)
    for (const i of readTextCaptions(segments, from, to, free, locales, opening)) {
      const above = rulings[i - 1]?.[0]
      const continued = above?.as === 'caption' && /^\p{Ll}/u.test(segments[i]!.text)
      keep(i, 'caption', continued ? 'caption/continued' : 'caption/line', 'a short line without a full stop, in a block of its own', {
        figure: continued ? above.figure! : ++figures,
      })
    }

  // The label above the title is often a link.
  const titleAt = rulings.findIndex(r => r?.[0]?.as === 'title')
  if (!rulings.some(r => r?.[0]?.as === 'section')) {
    for (let i = titleAt - 1; i >= Math.max(0, titleAt - 3) && titleAt > 0; i--) {
      const s = segments[i]!
      if (!free(i) || s.kind === 'image' || s.kind === 'list' || s.text.length > 60) continue
      const plain = i === titleAt - 1 && door === 'page' && s.text.length <= 40 && !/\d|[\n.!?:…]/u.test(s.text)
      if (!plain && (s.links.length === 0 || s.linked < 0.8)) continue
      // The last entry of a menu has others before it.
      const menu = (k: number) => segments[k] !== undefined && segments[k]!.linked > 0.8 && segments[k]!.text.length < 40
      if (menu(i - 1) && menu(i - 2)) break
      keep(i, 'section', 'section/above-title', 'a short line or link just above the headline')
      break
    }
  }

  // Lists of links, and lines that are one link to elsewhere.
  for (let i = 0; i < segments.length; i++) {
    const s = segments[i]!
    if (!free(i) || s.kind === 'image' || s.kind === 'table') continue
    if (s.kind === 'list' && s.linked > 0.75 && (s.links.length > 1 || i >= to - 2)) drop(i, 'related/links', 'a list of links')
    else if (
      s.kind !== 'list' &&
      s.linked > 0.85 &&
      !(s.kind === 'heading' && s.level && s.level < 3) &&
      s.text.length < 200 &&
      !/[.!?]$/.test(s.text)
    )
      drop(i, 'related/link', 'a line that is one link')
  }

  // The head: what is left above the text is a lead or furniture.
  const firstFree = () => {
    for (let i = from; i < to; i++) if (free(i) && segments[i]!.text) return i
    return -1
  }
  let lead = false
  for (let i = 0; i < from; i++) {
    if (!free(i)) continue
    const s = segments[i]!
    if (s.field === 'lead' || (titled && prose(i) && s.linked < 0.3 && s.kind !== 'list')) {
      keep(i, 'lead', s.field ? 'lead/field' : 'lead/above', 'stands between headline and text')
      lead = true
    } else drop(i, 'outside/head', 'above the article')
  }
  for (let i = to; i < segments.length; i++) if (free(i)) drop(i, 'outside/tail', 'below the article')

  // The lead: named by the layout, or the first paragraph when it alone is set apart.
  const first = firstFree()
  if (first >= 0) {
    const s = segments[first]!
    const apart = (t: Segment) => t.bold || t.italic
    const others = segments.slice(first + 1, to).filter(t => t.kind === 'text' && isProseSegment(t))
    const leads = segments.map((t, i) => (t.field === 'lead' && free(i) ? i : -1)).filter(i => i >= 0)
    if (leads.length) {
      for (const i of leads) keep(i, 'lead', 'lead/field', 'the sapo, by the layout')
      lead = true
    } else if (
      !lead &&
      door === 'page' &&
      s.kind === 'text' &&
      s.text.length >= LEAD_MIN &&
      apart(s) &&
      others.length > 0 &&
      others.filter(apart).length < others.length * 0.5
    ) {
      keep(first, 'lead', 'lead/set-apart', 'the first paragraph, wholly bold or italic')
      lead = true
    } else if (!lead && door === 'page' && s.kind === 'text' && isProseSegment(s) && s.text.length < 700 && standsApart(s, others)) {
      keep(first, 'lead', 'lead/apart', 'a paragraph in front of the container of all others')
      lead = true
    }
    // A sapo cut in mid-sentence runs on in the bold first paragraph of the body.
    const last = rulings.findLast(r => r?.[0]?.as === 'lead')?.[0]
    const next = firstFree()
    if (
      last &&
      next >= 0 &&
      !endsSentence(last.text) &&
      segments[next]!.kind === 'text' &&
      apart(segments[next]!) &&
      /^\p{Ll}/u.test(segments[next]!.text)
    )
      keep(next, 'lead', 'lead/continued', 'goes on with the sentence the lead broke off')
    if (last && next >= 0 && sameWords(last.text, segments[next]!.text)) drop(next, 'lead/repeated', 'the lead once more')
  }

  // The rest is the text.
  for (let i = from; i < to; i++) {
    if (!free(i)) continue
    const s = segments[i]!
    if (s.kind === 'heading' && s.text.length > 160 && prose(i)) keep(i, 'paragraph', 'body/paragraph', 'a paragraph set as a heading')
    else if (s.kind === 'heading')
      keep(i, 'heading', 'heading/element', 'a heading', { level: Math.max(2, Math.min(6, s.level ?? 2)) as 2 })
    else if (s.kind === 'list' || s.kind === 'table' || s.kind === 'quote') keep(i, s.kind, `body/${s.kind}`, `a ${s.kind} of the text`)
    else if (isSubheading(i)) keep(i, 'heading', 'heading/bold', 'a short bold line above a paragraph', { level: 3 })
    else keep(i, 'paragraph', 'body/paragraph', 'a paragraph of the text')
  }
  function standsApart({ element }: Segment, others: readonly Segment[]): boolean {
    let all = others[0]?.element
    const end = others.at(-1)?.element
    if (!element || !all || !end || others.length < 3) return false
    while (all && (all.last < end.index || all === others[0]!.element)) all = all.parent
    return all !== undefined && all.index > element.index && all.parent?.tag !== '#root'
  }
  function isSubheading(i: number): boolean {
    const s = segments[i]!
    const next = segments[i + 1]
    return (
      s.bold &&
      s.text.length <= 160 &&
      !s.text.includes('\n') &&
      !/[.;,]$/u.test(s.text) &&
      next !== undefined &&
      i + 1 < to &&
      !next.bold &&
      (next.kind === 'text' || next.kind === 'list')
    )
  }
  return rulings.flatMap(r => r ?? [])
}
