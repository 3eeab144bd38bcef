import { HEADLINE } from '../../data/limits'
import { sectionsBeside, titlesAbove } from './text-head'
import { isRepeated, REACH, type TextLines } from './text-lines'
import { longestStretch } from './text-stretch'

/** Where the parts of an article stand among the lines of a flattened text. `body` is [from, to) by segment index. */
export interface TextFrame {
  titles: number[]
  /** The label beside the title, or the lines of the trail above it. */
  sections: number[]
  body: readonly [from: number, to: number]
}

/** Prose, in characters, that may be a footer's. */
const LITTLE = 400
/** A count without its icon, an account, a tool; who asks; an author with an address. */
const ABOUT = /^(?:[^.!?…:]{1,15}$|\d\d?:\d\d|(?:Được )?(?:Viết|Đăng|Gửi) bởi |Người |[^@]{1,60}@)/u

/**
 * Finds the article in flattened text: its first paragraph by length and punctuation, the title above it by repetition,
 * position and the date beside it, the section label beside the title. Undefined where no line reads like a paragraph and
 * no title stands between a date and the end of the article.
 */
export function locateText(lines: TextLines): TextFrame | undefined {
  const { texts, chrome, dates, keys } = lines
  const stretch = longestStretch(lines)
  const bare = stretch.chars < LITTLE ? titleOnly(lines, stretch.from) : undefined
  if (bare || stretch.from < 0) return bare
  const { end } = stretch
  const from = belowSecondTitle(lines, stretch.from, end)
  const titles = titlesAbove(lines, from)
  const [main] = titles
  for (let i = 0; i < from && main !== undefined; i++) if (keys[i] === keys[main] && i !== main) titles.push(i)
  titles.sort((a, b) => a - b)
  // Between headline and text: what says when, by whom and how often read.
  let start = titles.length ? Math.min(titles.at(-1)! + 1, from) : from
  for (let i = start; i < from; i++) if (dates[i]) start = i
  while (start < from && (chrome[start] || dates[start] || ABOUT.test(texts[start]!))) start++
  return { titles, sections: sectionsBeside(lines, titles), body: [start, end] }
}

/** Title and lead printed twice, other lines between: the text begins after the second title. */
function belowSecondTitle(lines: TextLines, from: number, end: number): number {
  const { prose, keys } = lines
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    if (prose[i] || !isRepeated(lines, i)) continue
    const again = keys.indexOf(keys[i]!, from)
    const after = again < 0 || again > from + 6 ? -1 : prose.indexOf(true, again)
    return after > 0 && after < end && keys[after] === keys[from] ? after : from
  }
  return from
}

/** A notice without text: a date, a title, and the end of the article, one after the other. `from` is the first paragraph of what may be its text, or a footer. */
function titleOnly({ texts, dates, chrome, ending }: TextLines, from: number): TextFrame | undefined {
  const at = texts.findIndex(
    (t, i) => dates[i - 1] && t.length >= 30 && t.length <= HEADLINE.plain && !chrome[i] && !ending[i] && (chrome[i + 1] || ending[i + 1]),
  )
  if (at < 0) return undefined
  // A title and its day below a text are an entry of a list; a text that follows before anything ends is theirs.
  if (from >= 0 && (from < at - 1 || (from > at && from - at < REACH && !ending.slice(at, from).some(Boolean)))) return undefined
  return { titles: [at], sections: at > 1 && texts[at - 2]!.length <= 60 ? [at - 2] : [], body: [at + 1, at + 1] }
}
