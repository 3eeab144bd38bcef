import { HEADLINE } from '../../data/limits'
import { isPlaceDate } from '../dateline'
import { BULLET, INSET_LINES } from '../lines'
import { pageWords } from '../page-words'
import { NUMBER, type TextLines } from './text-lines'

/** Short lines allowed between two paragraphs of one article; a number makes the line before it a row of a table. */
const BETWEEN = 12
/** The head of a document in the text has as many lines again. */
const MOTTO = /^cộng hòa xã hội chủ nghĩa việt nam/iu
/** The end mark with names stuck to it ends the text, whatever follows. */
const SIGNED = /\.\/\.?\s*(?!\.)\p{Lu}[^.:]{2,60}\)?$/u
/** Who wrote and took the photos: `Bài, ảnh: A`. */
const WRITTEN = /^(?:Tin|Bài)(?:(?:,| và| -|-)? ?(?:ảnh|bài|hình))?\s*:\s*\p{Lu}/u
const closes = (text: string) => SIGNED.test(text.slice(-80)) || (text.length < 100 && WRITTEN.test(text))
/** What a day above a stretch weighs, in characters: a short notice has one, what else a page says in sentences has not. */
const DATED = 200
/** Lines after the last paragraph that are still the article's where nothing ends it: names, captions. */
const TAIL = 7
/** Of them, lines as long as headlines that make a list of other articles. */
const LISTED = 3
const isTitleLike = (text: string) => text.length >= 30 && text.length <= 200 && !/[.:;]$/u.test(text)

export interface Stretch {
  /** [from, end) by line; `from` is its first paragraph, -1 where no line reads like one. */
  from: number
  end: number
  /** Characters of its paragraphs. */
  chars: number
}

/** Links set into the text: entries with a bullet, then a paragraph; or a few lines, then several. */
function isInset({ texts, prose, ending, dates, locales }: TextLines, i: number): boolean {
  let next = i + 1
  if (!pageWords(locales).inset.test(texts[i]!)) return false
  while (next < texts.length && BULLET.test(texts[next]!)) next++
  if (next > i + 1) return prose[next]!
  while (next < i + INSET_LINES && !prose[next] && !ending[next] && !dates[next]) next++
  return prose[next]! && prose.slice(next + 1, next + INSET_LINES).filter(Boolean).length > 1
}

/** The stretches of prose. A date line with a line after it opens another article. */
export function* stretchesOf(lines: TextLines): Generator<Stretch & { last: number }> {
  const { texts, ending, dates, prose, keys, counts, echoes } = lines
  // The headline as the page's title says it, which stands nowhere else: what is above it is another matter.
  const opens = (i: number) =>
    echoes[i]! >= HEADLINE.claimed && texts[i]!.length >= HEADLINE.shortHeading && counts.get(keys[i]!) === (keys[i] === keys[0] ? 2 : 1)
  for (let i = 0; i < texts.length; i++) {
    if (!prose[i]) continue
    let chars = 0
    let last = i
    let between = 0
    let end = i
    for (; end < texts.length && (!ending[end] || isInset(lines, end)) && between <= BETWEEN; end++) {
      if (end > i && opens(end)) break
      if (dates[end] && end > i && !prose[end + 1] && texts[end + 1] !== undefined && !isPlaceDate(texts[end]!)) break
      between += NUMBER.test(texts[end]!) ? -1 : 1
      if (MOTTO.test(texts[end]!)) between = 0
      const signed = end > i && closes(texts[end]!)
      if (!prose[end] && !signed) continue
      chars += texts[end]!.length
      last = end
      between = 0
      if (signed) {
        end++
        break
      }
    }
    yield { from: i, end: ownEnd(lines, end, last), chars, last }
    i = last
  }
}

/** The stretch of lines with most prose. */
export function longestStretch(lines: TextLines): Stretch {
  const { texts, dates } = lines
  let best: Stretch = { from: -1, end: texts.length, chars: 0 }
  let most = 0
  for (const { from, end, chars } of stretchesOf(lines)) {
    const rank = chars + (dates[from - 1] || dates[from - 2] ? DATED : 0)
    if (rank <= most) continue
    most = rank
    best = { from, end, chars }
  }
  return best
}

/** Where a stretch broke off for distance, what follows its last lines is another matter; a footer begins with the site's name. */
function ownEnd({ texts, ending, locales }: TextLines, end: number, last: number): number {
  if (closes(texts[last]!)) return last + 1
  if (end < texts.length && !ending[end]) {
    const tail = texts.slice(last + 1, Math.min(end, last + TAIL))
    const listed = tail.map(isTitleLike)
    return listed.filter(Boolean).length >= LISTED ? last + 1 + listed.indexOf(true) : Math.min(end, last + TAIL)
  }
  if (ending[end]) while (pageWords(locales).site.test(texts[end - 1]!)) end--
  return end
}
