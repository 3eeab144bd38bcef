import { HEADLINE, TITLE_LINE } from '../../data/limits'
import type { Locale } from '../../model/locale'
import type { Segment } from '../../model/segment'
import { readByline } from '../byline/byline'
import { isPlaceDate, readDateLine } from '../dateline'
import { chromeRule, endingRule, lineRules } from '../lines'
import { type Claimed, claimsOf, echoesOf } from '../observe/echo'
import { reaches } from '../observe/facts'
import { trailEnds } from '../observe/trail'
import { pageWords } from '../page-words'
import { words } from '../words'

/** What the lines of a flattened text are, one by one, each found out once. */
export interface TextLines {
  segments: readonly Segment[]
  locales: readonly Locale[]
  texts: readonly string[]
  /** Furniture. */
  chrome: readonly boolean[]
  /** What ends an article. */
  ending: readonly boolean[]
  /** A day and little else. */
  dates: readonly boolean[]
  /** Reads like a paragraph. */
  prose: readonly boolean[]
  /** The words only. */
  keys: readonly string[]
  /** How often a line's words are a line. */
  counts: ReadonlyMap<string, number>
  /** How well a line echoes what the text says of its headline: 0 to 1. */
  echoes: Float64Array
}

/** How many lines above the first paragraph the head of an article may begin, furniture aside. */
export const REACH = 8
/** A line without a letter. */
export const NUMBER = /^[\d\s\p{P}\p{S}]+$/u
/** `A- A A+ | Tăng tương phản`, between a trail and the headline. */
export const TYPE_SIZE = /^A\^? ?[–+-]/u
/** As much of an imprint's line tells what it is, in characters. */
const IMPRINT = 60
/** Beside a day, what else its line says: `Chuyên mục: Biển`. */
export const LABELLED = /^[^:.]{2,16}:/u

export function textLines(segments: readonly Segment[], locales: readonly Locale[]): TextLines {
  const rules = lineRules(locales)
  const texts = segments.map(s => s.text)
  const chrome = texts.map(t => TYPE_SIZE.test(t) || chromeRule(t, rules) !== undefined)
  const ends = texts.map(t => endingRule(t, rules))
  // Below who answers for a site stands more of it, and where to reach them; a tool may have put its lines together.
  for (let i = 1; i < ends.length; i++)
    if (ends[i - 1] === 'ending/footer')
      ends[i] ??= reaches(texts[i]!, rules) ? 'ending/footer' : endingRule(texts[i]!.slice(0, IMPRINT), rules)
  const ending = ends.map(rule => rule !== undefined)
  const dates = texts.map(t => isDate(t, locales))
  const keys = texts.map(words)
  const counts = new Map<string, number>()
  for (const k of keys) counts.set(k, (counts.get(k) ?? 0) + 1)
  const echoes = echoesOf(segments, claimsIn(segments, chrome, keys, locales), HEADLINE.longest)
  // The first line itself echoes nothing.
  if (echoes.length) echoes[0] = 0
  return {
    segments,
    locales,
    texts,
    chrome,
    ending,
    dates,
    prose: segments.map((s, i) => s.prose && !ending[i] && !chrome[i] && !dates[i] && !isCode(s.text)),
    keys,
    counts,
    echoes,
  }
}

/** What the text says of its headline: its first line, which tools make of a page's title, and where trails end. */
function claimsIn(
  segments: readonly Segment[],
  chrome: readonly boolean[],
  keys: readonly string[],
  locales: readonly Locale[],
): Claimed[] {
  const title = segments[0]?.text ?? ''
  const { detail } = pageWords(locales)
  const foot = keys.slice(Math.max(1, keys.length - TITLE_LINE.foot))
  const claimed = title && title.length <= HEADLINE.longest && !chrome[0] ? claimsOf({ headlines: [], title }, pageWords(locales)) : []
  // What ends the page too is the site's name.
  const own = claimed.filter(({ words: claim }) => !detail.test(claim) && !foot.some(key => key.startsWith(claim)))
  return [...own, ...[...trailEnds(segments)].map(end => ({ words: end, worth: TITLE_LINE.trail }))]
}

/** A script, or addresses in a row. */
const CODE = /[{;]\s*(?:var |return |function|if ?\()|\)\s*[{;]|&&|\|\||=\s?['"]|\w\([^()]*\)[;,]|(?:\/[\w.-]+){3}|&\w+=/u
const WORD = 12

export const isCode = (text: string) =>
  CODE.test(text.slice(0, 2000)) && (/[{};]|\w=/u.test(text) || text.length > WORD * text.split(' ').length)

/** Names beside a day, in characters. */
const NAMES = 40
/** A section before its day: `tin nổi bật 30/07/2019`. */
const SECTION = 30
const UNFINISHED = /(?:ngày|lúc|sáng|chiều|tối|trưa|từ|đến|hết|trước|sau|năm|tháng|on|at|from|to|of|since|until|and)$/iu
const isLabelBefore = (text: string, rest: string, end: number) =>
  rest.length <= SECTION &&
  rest.includes(' ') &&
  text.startsWith(rest) &&
  end >= text.length - 1 &&
  /^\p{L}[^.!?:;,]+$/u.test(rest) &&
  !UNFINISHED.test(rest)

function isDate(text: string, locales: readonly Locale[]): boolean {
  const day = text.length < 100 ? readDateLine(text, locales) : undefined
  if (!day) return false
  const { rest, moment } = day
  return (
    rest.length < 4 ||
    isPlaceDate(text) ||
    (rest.length < 60 &&
      (moment.certain.includes('minute') ||
        LABELLED.test(rest) ||
        (!/\d/.test(rest) &&
          (isLabelBefore(text, rest, day.end) || (rest.length <= NAMES && locales.some(l => readByline(rest, l, true) !== undefined))))))
  )
}

/** Said twice: a line whole, or as the beginning of a line of the list of articles, `Title(28/06/2019)`. */
export function isRepeated({ keys, counts }: TextLines, i: number): boolean {
  const key = keys[i]!
  return key.length >= 16 && (counts.get(key)! > 1 || keys.some((k, j) => j !== i && k.length < key.length + 32 && k.startsWith(key)))
}

/** The first line that may be of the head of a text which begins at `from`. */
export function headStart({ chrome }: TextLines, from: number): number {
  let at = from
  for (let left = REACH; at > 0 && left > 0; at--) if (!chrome[at - 1]) left--
  return at
}

/** The day nearest above a line, -1 where there is none in reach. */
export function dateAbove({ dates }: TextLines, from: number, low: number): number {
  for (let i = from - 1; i >= low; i--) if (dates[i]) return i
  return -1
}
