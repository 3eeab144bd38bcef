import { HEADLINE } from '../../data/limits'
import { TEXT_TITLE, TITLE } from '../../data/weights'
import type { Locale } from '../../model/locale'
import type { Segment } from '../../model/segment'
import { readByline } from '../byline/byline'
import { readMoment } from '../dateline'
import { hasCredit, opensCaption } from '../figure/caption'
import { pageWords } from '../page-words'
import { pairsOf, sharedWith } from './shared-words'
import { dateAbove, headStart, isRepeated, LABELLED, NUMBER, type TextLines, TYPE_SIZE } from './text-lines'

/** A name under the headline, by its label. */
const BYLINE = /^(?:(?:Được )?(?:Viết|Đăng|Gửi) bởi[: ]|(?:Tác giả|Người \p{L}{3,4})\s*:|Posted |By \p{Lu})/u
/** What is shorter under a date may be a caption or an account. */
const SHORT_CAPTION = 40
/** A headline's length, by which it is known among labels. */
const LONG = 30
/** A menu's entry, in the trail and above the headline once more: no title is as short and stands so often. */
const LABEL = 30
const HOME = /^(?:bạn đang ở(?: đây)?:? )?(?:trang (?:chủ|nhất)|home)[\s/»>›]*$/iu
/** Entries of a trail that has a line for each. */
const TRAIL = 3
/** How far above the headline its trail begins, in lines. */
const FAR = 10
const WORD = /\p{L}{2}/u

/** Section, date, title, text: what comes first after the date is the title, a cut-off lead may follow it. -1 without a date. */
function underDate({ texts, chrome, locales }: TextLines, date: number, from: number): number {
  if (date < 0) return -1
  let at = date + 1
  while (at < from && (chrome[at] || texts[at]!.length < 12 || isAside(texts[at]!, locales))) at++
  const caption = at < from && (texts[at]!.length < SHORT_CAPTION || locales.some(l => l.captionOpenings.test(texts[at]!)))
  // Nothing but labels and names under the date: the title stands above it.
  const labels = at === from && at > date + 1
  if (!caption && !labels) return at
  // Section, account or caption under the date: the title is longer, and next to them or above the date.
  const below = !labels && texts[at]!.length < 20 ? [at + 1] : []
  const long = labels ? LONG : Math.max(LONG, texts[at]!.length + 5)
  return [...below, date - 1, date - 2].find(i => i >= 0 && i < from && !chrome[i] && texts[i]!.length >= long) ?? at
}

/** The line over a day that is as long as headlines, labels and names between them aside. */
function overDate({ texts, chrome, dates, locales }: TextLines, date: number, low: number): number {
  for (let i = date - 1; i >= low; i--)
    if (!chrome[i] && !dates[i] && texts[i]!.length >= 12 && !isAside(texts[i]!, locales))
      return texts[i]!.length >= LONG && texts[i]!.length <= HEADLINE.plain ? i : -1
  return -1
}

/** Beside a headline: an address, a label and its value, a name. */
const isAside = (text: string, locales: readonly Locale[]) =>
  ADDRESS.test(text) || LABELLED.test(text) || (text.length <= SHORT_CAPTION && locales.some(l => readByline(text, l, true) !== undefined))
/** An address is no headline. */
const ADDRESS = /@|:\/\//

/** What speaks for one line as the headline, in points. */
interface Claim {
  index: number
  score: number
}

/** The lines that are the headline, wherever it stands above the text, which begins at `from`. */
export function titlesAbove(lines: TextLines, from: number): number[] {
  let best: Claim | undefined
  for (const claim of claimsAbove(lines, from)) if (!best || claim.score > best.score) best = claim
  return best ? [best.index] : []
}

/** The lines above a text that may be its headline, weighed, from below. */
function* claimsAbove(lines: TextLines, from: number): Generator<Claim> {
  const { segments, locales, texts, chrome, ending, dates, keys, counts, echoes } = lines
  const { site, detail } = pageWords(locales)
  const low = headStart(lines, from)
  const date = dateAbove(lines, from, low)
  const pairs = pairsOf(segments, i => i >= from && i < from + TEXT_TITLE.opening)
  const below = underDate(lines, date, from)
  const over = overDate(lines, date, low)
  // What a picture shows, or a summary, stands under the day of a headline that says as much of the text.
  const under =
    below >= 0 && below < from && over >= 0 && sharedWith(texts[over]!, pairs) >= sharedWith(texts[below]!, pairs) ? over : below
  const first = wholeOf(lines, under, from)
  const only = onlyFirst(lines, from)
  let steps = 0
  for (let i = from - 1; i >= 0 && steps < TEXT_TITLE.reach; i--) {
    if (dates[i] || chrome[i] || ending[i] || segments[i]!.kind === 'image') continue
    const t = texts[i]!
    const echo = echoes[i]!
    if (steps >= TEXT_TITLE.near && echo === 0 && i !== only) {
      steps++
      continue
    }
    if (
      t.length > HEADLINE.plain ||
      NUMBER.test(t) ||
      BYLINE.test(t) ||
      ADDRESS.test(t) ||
      (!echo && t.length < LABEL && counts.get(keys[i]!)! > 2)
    )
      continue
    const score =
      (isRepeated(lines, i) ? (t.length >= 40 ? 3 : t.length >= LONG ? 1.2 : 0) : 0) -
      1.5 * Math.min(steps, i === only ? 1 : TEXT_TITLE.near) +
      (t.length >= LONG ? 2 : t.length >= 18 ? 1 : -1) +
      TITLE.echo * echo +
      TEXT_TITLE.shared * Math.min(1, 1.5 * sharedWith(t, pairs)) +
      (i !== first && (dates[i - 1] || dates[i + 1]) ? TITLE.dated : 0) +
      (/[.;,]$/u.test(t) ? TITLE.sentence : 0) +
      (echo < 1 && readMoment(t, locales) ? TEXT_TITLE.dated : 0) +
      (segments[i]!.prose ? TITLE.prose : 0) -
      (i > date && i !== first && isCaption(t, locales) ? 2.5 : 0) +
      (i === first ? TEXT_TITLE.underDate : i === date - 1 && t.length >= TEXT_TITLE.long ? TEXT_TITLE.overDate : 0) +
      signOf(segments[i]!) -
      (site.test(t) || detail.test(t) ? 4 : 0)
    // Names and labels stand between a headline and its text.
    steps += t.length < 18 ? 0.4 : 1
    yield { index: i, score }
  }
}

/** The only heading of the first level above a text, -1 where there is none or more. */
function onlyFirst({ segments }: TextLines, from: number): number {
  let only = -1
  for (let i = from - 1; i >= Math.max(0, from - TEXT_TITLE.above); i--) {
    const { kind, level } = segments[i]!
    if (kind !== 'heading' || level !== 1) continue
    if (only >= 0) return -1
    only = i
  }
  return only
}

/** The line below that says a line's words and more, and is said twice: of it the line is a piece. */
function wholeOf(lines: TextLines, piece: number, from: number): number {
  const { keys } = lines
  for (let i = piece + 1; piece >= 0 && i < from; i++)
    if (keys[i]!.length > keys[piece]!.length && keys[i]!.includes(keys[piece]!) && isRepeated(lines, i)) return i
  return piece
}

const isCaption = (text: string, locales: readonly Locale[]) => opensCaption(text, locales) || hasCredit(text, locales)

/** What a tool says of a line by its signs: a heading, set apart, an entry of a menu. */
function signOf({ kind, level = 2, bold, align, item }: Segment): number {
  if (item) return -3
  if (kind === 'heading') return level === 1 ? 5 : 3
  return bold ? 1 : align ? 1.5 : 0
}

/** The label beside the headline, or the lines of the trail above it. */
export function sectionsBeside({ texts, chrome, dates, keys, locales }: TextLines, titles: readonly number[]): number[] {
  const nearest = titles.at(-1)
  if (nearest === undefined) return []
  const words = pageWords(locales)
  const isTitle = new Set(titles)
  /** A label: a short line that is no sentence. */
  const label = (i: number) =>
    i >= 0 &&
    !isTitle.has(i) &&
    !dates[i] &&
    !chrome[i] &&
    texts[i]!.length <= 60 &&
    WORD.test(texts[i]!) &&
    !/\d{3,}|[.!?:]$/.test(texts[i]!) &&
    !words.site.test(texts[i]!) &&
    !words.detail.test(texts[i]!)
  // A trail with a line for each entry, what stands between it and the headline aside.
  for (let i = nearest - 1, found: number[] = [], far = 0; i >= 0 && far < FAR; i--) {
    if (!WORD.test(texts[i]!) || TYPE_SIZE.test(texts[i]!)) continue
    far++
    if (HOME.test(texts[i]!)) {
      if (found.length && found.length <= TRAIL) return found
      break
    }
    if (label(i)) found = [i, ...found]
    else if (!dates[i] && !isTitle.has(i)) break
  }
  let section = nearest - 1
  while (section > titles[0]! && !label(section)) section--
  if (section <= titles[0]!) {
    let top = nearest
    while (dates[top - 1]) top--
    // Above the date, else between date and headline.
    section = [top - 1, nearest - 1].find(label) ?? -1
  }
  const sections: number[] = []
  let at = section
  let parted = 0
  // Lines of one stroke part the entries.
  for (; at >= 0 && !HOME.test(texts[at]!) && sections.length <= TRAIL && (label(at) || !keys[at]); at--)
    if (keys[at]) sections.unshift(at)
    else parted = sections.length + 1
  if (sections.length <= TRAIL && at >= 0 && HOME.test(texts[at]!)) return sections
  // The last entry may stand once more above the headline, apart from its trail.
  const end = keys.lastIndexOf(keys[section]!, section - 1)
  if (section > 0 && end >= section - TRAIL) {
    let top = end
    while (top > 0 && end - top < TRAIL && label(top - 1)) top--
    if (top > 0 && HOME.test(texts[top - 1]!)) return Array.from({ length: end - top + 1 }, (_, k) => top + k)
  }
  return sections.slice(-Math.max(1, parted))
}
