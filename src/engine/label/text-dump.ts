import { HEADLINE } from '../../data/limits'
import { readDateLine } from '../dateline'
import { NUMBER, type TextLines } from './text-lines'

/** An article among others in one text: its lines [from, to), and the line of its headline. */
export interface ArticleLines {
  from: number
  to: number
  title: number | undefined
}

/** What has less prose is no article of its own, in characters. */
export const LEAST = 120
/** Headlines are no shorter, in characters, and their text begins as many lines below. */
const SHORTEST = 12
const BELOW = 4
/** Lines above the first article and below the last one's text, at most: a page has more. */
const AROUND = 5
/** Of all prose one article has no more: what is beside it are teasers. */
const MOST = 0.8
/** What is shorter beside one many times as long is its teasers, in characters. */
const TEASER = 500
const TIMES = 4
/** A line that draws a rule, and blank lines that part articles, at least. */
const RULE = /^(?:(\P{L})\1{2,}|\* \* \*)$/u
const PARTED = 2

/** What may tell where the articles of a dump begin; the surer first, and how many it takes. */
interface Sign {
  least: number
  opens: (i: number) => boolean
  /** Sections of one article look the same, but are short. */
  long?: boolean
}

function signsOf({ segments, texts, dates, prose }: TextLines): Sign[] {
  const gap = (i: number) => segments[i]!.gap ?? 0
  const widest = segments.reduce((most, _, i) => (prose[i] && prose[i - 1] ? Math.max(most, gap(i)) : most), 0)
  return [
    { least: 2, opens: i => segments[i]!.kind === 'heading' && segments[i]!.level === 1 },
    { least: 2, opens: i => i === 0 || RULE.test(texts[i - 1]!) },
    { least: 3, opens: i => dates[i + 1] === true },
    { least: 3, opens: i => dates[i - 1] === true },
    { least: 3, opens: i => i === 0 || (gap(i) > widest && gap(i) >= PARTED), long: true },
  ]
}

/** The articles of a text that is nothing but articles, one after the other: each begins as the others do. `[]` where it is none. */
export function dumpOf(lines: TextLines): ArticleLines[] {
  const { texts, prose, dates, chrome, ending } = lines
  const isHeadline = (i: number) =>
    !prose[i] &&
    !dates[i] &&
    !chrome[i] &&
    !ending[i] &&
    texts[i]!.length >= SHORTEST &&
    texts[i]!.length <= HEADLINE.plain &&
    !NUMBER.test(texts[i]!) &&
    !/[.;:,]$/u.test(texts[i]!) &&
    prose.slice(i + 1, i + 1 + BELOW).some(Boolean)
  const heads = texts.flatMap((_, i) => (isHeadline(i) ? [i] : []))
  const charsOf = (from: number, to: number) => {
    let chars = 0
    for (let i = from; i < to; i++) if (prose[i]) chars += texts[i]!.length
    return chars
  }
  const lastProse = prose.lastIndexOf(true)
  const furniture = chrome.filter((is, i) => is || ending[i]).length
  if (texts.length - lastProse > AROUND) return []
  for (const { least, opens, long } of signsOf(lines)) {
    const found: number[] = []
    for (const i of heads.filter(opens).reverse()) if (charsOf(i, found[0] ?? texts.length) >= LEAST) found.unshift(i)
    if (found.length < least || found[0]! > AROUND || furniture > found.length) continue
    // The day above a headline is its own where all have one there.
    const above = found.every(i => dates[i - 1]) ? 1 : 0
    const articles = found.map((title, k) => ({ from: title - above, to: (found[k + 1] ?? texts.length + above) - above, title }))
    const chars = articles.map(({ from, to }) => charsOf(from, to))
    const all = chars.reduce((sum, n) => sum + n, 0)
    chars.sort((a, b) => a - b)
    const longest = chars.at(-1)!
    const middle = chars[chars.length >> 1]!
    if (longest > MOST * all || (middle < TEASER && (long || longest > TIMES * middle))) continue
    return articles.map(article => ({ ...article, to: endOf(lines, article) }))
  }
  return []
}

/** A rule below an article is none of its lines. */
function endOf({ texts }: TextLines, { from, to }: ArticleLines): number {
  let end = to
  while (end > from + 1 && RULE.test(texts[end - 1]!)) end--
  return end
}

/** The day beside a headline. */
export function dayOf({ texts, dates, locales }: TextLines, { from, to }: ArticleLines) {
  const at = dates.slice(from, Math.min(to, from + BELOW)).indexOf(true)
  return at < 0 ? undefined : readDateLine(texts[from + at]!, locales)?.moment
}
