import type { Locale } from '../../model/locale'
import type { Segment } from '../../model/segment'
import { readByline } from '../byline/byline'
import { isPlaceDate, readDateLine } from '../dateline'
import { BULLET, chromeRule, DETAIL_PAGE, endingRule, INSET, isProse, lineRules, SITE_NAME } from '../lines'
import { words } from '../words'

/** Where the parts of an article stand among the lines of a flattened text. `body` is [from, to) by segment index. */
export interface TextFrame {
  titles: number[]
  /** The label beside the title, or the lines of the trail above it. */
  sections: number[]
  date: number | undefined
  body: readonly [from: number, to: number]
}

const MAX_TITLE = 260
/** How many lines above the first paragraph the head of an article may begin. */
const REACH = 8
/** What is shorter under a date may be a caption or an account. */
const SHORT_CAPTION = 40
/** Prose, in characters, that may be a footer's. */
const LITTLE = 400
/** A name under the headline, by its label. */
const BYLINE = /^(?:(?:Được )?(?:Viết|Đăng|Gửi) bởi |(?:Tác giả|Người \p{L}{3,4})\s*:|Posted |By \p{Lu})/u
/** A count without its icon, an account, a tool; who asks. */
const ABOUT = /^(?:[^.!?…:]{1,15}$|Người )/u
/** Short lines allowed between two paragraphs of one article; a number makes the line before it a row of a table. */
const BETWEEN = 12
const NUMBER = /^[\d\s\p{P}]+$/u
/** Under a day, what else a line of it says: `Chuyên mục: Biển`. */
const LABELLED = /^[^:.]{2,16}:/u
/** A menu's entry, in the trail and above the headline once more: no title is as short and stands so often. */
const LABEL = 30
const HOME = /^(?:trang (?:chủ|nhất)|home)[\s/»>›]*$/iu
/** Entries of a trail that has a line for each. */
const TRAIL = 3

/**
 * Finds the article in flattened text: its first paragraph by length and punctuation, the title above it by repetition,
 * position and the date beside it, the section label beside the title. Undefined where no line reads like a paragraph and
 * no title stands between a date and the end of the article.
 */
export function locateText(segments: readonly Segment[], locales: readonly Locale[]): TextFrame | undefined {
  const rules = lineRules(locales)
  const texts = segments.map(s => s.text)
  const chrome = texts.map(t => chromeRule(t, rules) !== undefined)
  const ending = texts.map(t => endingRule(t, rules) !== undefined)
  const dates = texts.map(t => {
    const day = t.length < 100 ? readDateLine(t, locales) : undefined
    return (
      day !== undefined &&
      (day.rest.length < 4 ||
        (day.rest.length < 60 && (day.moment.certain.includes('minute') || LABELLED.test(day.rest))) ||
        isPlaceDate(t) ||
        (day.rest.length < 60 && locales.some(l => readByline(day.rest, l, true) !== undefined)))
    )
  })
  const prose = texts.map((t, i) => isProse(t) && !ending[i] && !chrome[i] && !dates[i])
  const keys = texts.map(words)
  const counts = new Map<string, number>()
  for (const k of keys) counts.set(k, (counts.get(k) ?? 0) + 1)
  /** Repeated whole, or as the beginning of a line of the list of articles: `Title(28/06/2019)`. */
  const repeated = (i: number) => {
    const key = keys[i]!
    return (
      key.length >= 16 && ((counts.get(key) ?? 0) > 1 || keys.some((k, j) => j !== i && k.length < key.length + 24 && k.startsWith(key)))
    )
  }

  /** Links set into the text: entries with a bullet, then a paragraph. */
  const isInset = (i: number) => {
    let next = i + 1
    if (INSET.test(texts[i]!)) while (next < texts.length && BULLET.test(texts[next]!)) next++
    return next > i + 1 && prose[next]
  }

  // The stretch with most prose. A date line with a line after it opens another article.
  let from = -1
  let end = segments.length
  let best = 0
  let most = 0
  for (let i = 0; i < segments.length; i++) {
    if (!prose[i]) continue
    let sum = 0
    let last = i
    let between = 0
    let j = i
    for (; j < segments.length && (!ending[j] || isInset(j)) && between <= BETWEEN; j++) {
      if (dates[j] && j > i && !prose[j + 1] && texts[j + 1] !== undefined) break
      between += NUMBER.test(texts[j]!) ? -1 : 1
      if (!prose[j]) continue
      sum += texts[j]!.length
      last = j
      between = 0
    }
    // A short notice has its day above it, what else a page says in sentences has not.
    const rank = sum + (dates.slice(Math.max(0, i - 2), i).some(Boolean) ? LITTLE / 2 : 0)
    if (rank > most) {
      most = rank
      best = sum
      from = i
      end = j
    }
    i = last
  }
  if (best < LITTLE) {
    const bare = titleOnly(texts, dates, chrome, ending)
    // A title and its day below a text are an entry of a list; a text that follows before anything ends is theirs.
    const [at] = bare?.titles ?? []
    if (at !== undefined && !(from >= 0 && (from < at - 1 || (from > at && from - at < REACH && !ending.slice(at, from).some(Boolean)))))
      return bare
  }
  if (from < 0) return undefined
  // The footer begins with the site's name.
  if (ending[end]) while (end > from && SITE_NAME.test(texts[end - 1]!)) end--
  // Where the stretch broke off for distance, what follows its last lines is another matter.
  if (end < segments.length && !ending[end]) {
    let last = from
    for (let j = from; j < end; j++) if (prose[j]) last = j
    end = Math.min(end, last + 7)
  }

  // Title and lead printed twice, other lines between: the text begins after the second title.
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    if (prose[i] || !repeated(i)) continue
    const again = keys.indexOf(keys[i]!, from)
    const after = again < 0 || again > from + 6 ? -1 : prose.indexOf(true, again)
    if (after > 0 && after < end && keys[after] === keys[from]) from = after
    break
  }

  const low = Math.max(0, from - REACH)
  const titles: number[] = []
  let date: number | undefined
  for (let i = from - 1; i >= low && date === undefined; i--) if (dates[i]) date = i
  // A repeated title may itself read like a paragraph; a repeated paragraph below a repeated line is a lead.
  const above = texts.slice(low, from).some((t, k) => !prose[low + k] && !dates[low + k] && t.length <= MAX_TITLE && repeated(low + k))
  if (texts[from]!.length <= MAX_TITLE && repeated(from) && !above && prose.slice(from + 1, end).some(Boolean)) titles.push(from++)
  else {
    let top = Number.NEGATIVE_INFINITY
    let main = -1
    // Section, date, title, text: what comes first after the date is the title, a cut-off lead may follow it.
    let underDate = date === undefined ? -1 : date + 1
    while (underDate >= 0 && underDate < from && (chrome[underDate] || texts[underDate]!.length < 12)) underDate++
    // Section, account or caption under the date: the title is longer, and next to them or above the date.
    if (underDate > 0 && underDate < from && texts[underDate]!.length < SHORT_CAPTION) {
      const below = texts[underDate]!.length < 20 ? [underDate + 1] : []
      const long = Math.max(30, texts[underDate]!.length + 5)
      underDate = [...below, date! - 1, date! - 2].find(i => i >= 0 && i < from && !chrome[i] && texts[i]!.length >= long) ?? underDate
    }
    for (let i = from - 1, steps = 0; i >= low && steps < 5; i--) {
      if (dates[i] || chrome[i] || ending[i] || segments[i]!.kind === 'image') continue
      const t = texts[i]!
      if (t.length > MAX_TITLE || NUMBER.test(t) || BYLINE.test(t)) continue
      if (t.length < LABEL && counts.get(keys[i]!)! > 2) continue
      const score =
        (repeated(i) ? (t.length >= 40 ? 3 : t.length >= 30 ? 1.2 : 0) : 0) -
        1.5 * steps +
        (t.length >= 30 ? 2 : t.length >= 18 ? 1 : -1) -
        (!(date! > i) && locales.some(l => l.captionOpenings.test(t)) ? 2.5 : 0) +
        (i === underDate ? 6 : 0)
      // Names and labels stand between a headline and its text.
      steps += t.length < 18 ? 0.4 : 1
      if (score > top) {
        top = score
        main = i
      }
    }
    // Set once more over two lines or three.
    for (let i = low; i < from - 2; i++) if (keys[i] && [2, 3].some(n => keys.slice(i + 1, i + 1 + n).join(' ') === keys[i])) main = i
    if (main >= 0) titles.push(main)
  }
  if (titles.length) {
    const key = keys[titles[0]!]!
    for (let i = 0; i < from; i++) if (keys[i] === key && i !== titles[0]) titles.push(i)
    titles.sort((a, b) => a - b)
  }
  const isTitle = new Set(titles)
  const nearest = titles.at(-1) ?? from

  /** A label: a short line that is no sentence. */
  const label = (i: number) =>
    i >= 0 &&
    !isTitle.has(i) &&
    !dates[i] &&
    !chrome[i] &&
    texts[i]!.length <= 60 &&
    texts[i]!.length >= 2 &&
    !/\d{3,}|[.!?:]$/.test(texts[i]!) &&
    !SITE_NAME.test(texts[i]!) &&
    !DETAIL_PAGE.test(texts[i]!)
  let section: number | undefined
  if (titles.length > 1) for (let i = nearest - 1; i > titles[0]! && section === undefined; i--) if (label(i)) section = i
  let top = nearest
  while (dates[top - 1]) top--
  // Above the date, else between date and headline.
  if (section === undefined && titles.length) section = [top - 1, nearest - 1].find(label)
  const sections: number[] = []
  let at = section ?? -1
  // Lines without a letter part the entries.
  for (; at >= 0 && !HOME.test(texts[at]!) && sections.length <= TRAIL && (label(at) || !keys[at]); at--) if (keys[at]) sections.unshift(at)
  if (sections.length > TRAIL || at < 0 || !HOME.test(texts[at]!)) sections.splice(0, sections.length - 1)
  // Between headline and text: what says when, by whom and how often read.
  let start = titles.length ? Math.min(nearest + 1, from) : from
  for (let i = start; i < from; i++) if (dates[i]) start = i
  while (start < from && (chrome[start] || dates[start] || ABOUT.test(texts[start]!))) start++
  return { titles, sections, date, body: [start, end] }
}

/** A notice without text: a date, a title, and the end of the article, one after the other. */
function titleOnly(
  texts: readonly string[],
  dates: readonly boolean[],
  chrome: readonly boolean[],
  ending: readonly boolean[],
): TextFrame | undefined {
  for (let i = 0; i + 2 < texts.length; i++) {
    const at = i + 1
    if (!dates[i] || texts[at]!.length < 30 || texts[at]!.length > MAX_TITLE || chrome[at] || ending[at]) continue
    if (!chrome[at + 1] && !ending[at + 1]) continue
    return { titles: [at], sections: i > 0 && texts[i - 1]!.length <= 60 ? [i - 1] : [], date: i, body: [at + 1, at + 1] }
  }
  return undefined
}
