import type { Locale } from '../model/locale'
import type { Segment } from '../model/segment'
import { readDateLine } from './dateline'
import { words } from './headline'
import { chromeRule, endingRule, isProse, lineKey, lineRules } from './lines'

/** Where the parts of an article stand among the lines of a flattened text. `body` is [from, to) by segment index. */
export interface TextFrame {
  titles: number[]
  section: number | undefined
  date: number | undefined
  body: readonly [from: number, to: number]
}

const MAX_TITLE = 260

/**
 * Finds the article in flattened text: its first paragraph by length and punctuation, the title above it by repetition and
 * position, the section label beside the title. Undefined where no line reads like a paragraph.
 */
export function locateText(segments: readonly Segment[], locales: readonly Locale[]): TextFrame | undefined {
  const rules = lineRules(locales)
  const texts = segments.map(s => s.text)
  const counts = new Map<string, number>()
  for (const t of texts) counts.set(words(t), (counts.get(words(t)) ?? 0) + 1)
  // A title is repeated whole, or as the beginning of a line of the list of articles: `Title(28/06/2019)`.
  const repeated = (i: number) => {
    const key = words(texts[i]!)
    if (key.length < 16) return false
    return (
      (counts.get(key) ?? 0) > 1 ||
      texts.some((t, j) => j !== i && t.length < texts[i]!.length + 24 && words(t).startsWith(key) && /\d{4}\)?$/.test(t))
    )
  }
  const furniture = (i: number) => chromeRule(texts[i]!, rules) !== undefined
  const prose = (i: number) => isProse(texts[i]!) && !endingRule(texts[i]!, rules) && !furniture(i)
  let end = segments.length
  const stop = (from: number) => {
    for (let i = from; i < segments.length; i++) if (endingRule(texts[i]!, rules)) return i
    return segments.length
  }

  // The densest stretch of prose: paragraphs in a row, short lines between them allowed.
  let from = -1
  let best = 0
  for (let i = 0; i < segments.length; i++) {
    if (!prose(i)) continue
    let sum = 0
    let last = i
    const limit = stop(i)
    for (let j = i; j < limit && j - last <= 12; j++)
      if (prose(j)) {
        sum += texts[j]!.length
        last = j
      }
    if (sum > best) {
      best = sum
      from = i
      end = limit
    }
    i = last
  }
  if (from < 0) return undefined

  // Above the first paragraph: date, title, section. A repeated title may itself read like a paragraph.
  let titles: number[] = []
  let date: number | undefined
  const low = Math.max(0, from - 14)
  if (texts[from]!.length <= MAX_TITLE && repeated(from) && segments.slice(from + 1, end).some((_, k) => prose(from + 1 + k)))
    titles.push(from++)
  for (let i = from - 1; i >= low; i--) {
    const t = texts[i]!
    const day = readDateLine(t, locales)
    if (day && !day.rest) {
      date ??= i
      continue
    }
    if (segments[i]!.kind === 'image' || furniture(i)) continue
    if (t.length >= 12 && t.length <= MAX_TITLE && repeated(i)) titles.push(i)
  }
  if (titles.length) {
    // All that say the same as the nearest one; of different repeated lines the longest is the headline, menus are short.
    const main = titles.reduce((a, b) => (texts[b]!.length > texts[a]!.length ? b : a))
    const key = words(texts[main]!)
    titles = segments.map((_, i) => i).filter(i => i < Math.max(from, main + 1) && words(texts[i]!) === key)
  } else {
    const near = from - 1
    for (let i = near; i >= low && !titles.length; i--) {
      if (i === date || furniture(i) || segments[i]!.kind === 'image') continue
      const t = texts[i]!
      if (t.length >= 12 && t.length <= MAX_TITLE && !/^[\d\s\p{P}]+$/u.test(t)) titles.push(i)
      else if (near - i > 3) break
    }
  }
  // The label: a short line between the two titles, or just above the title and its date.
  let section: number | undefined
  const label = (i: number) =>
    i >= 0 &&
    !titles.includes(i) &&
    i !== date &&
    !furniture(i) &&
    texts[i]!.length <= 60 &&
    texts[i]!.length >= 2 &&
    !/\d{3,}/.test(texts[i]!) &&
    !/[.!?]$/.test(texts[i]!)
  const top = Math.min(...titles, date ?? Number.POSITIVE_INFINITY, from)
  if (titles.length > 1) for (let i = titles[0]! + 1; i < from && section === undefined; i++) if (label(i)) section = i
  if (section === undefined && top > 0 && titles.length && label(top - 1)) section = top - 1
  // Lines after the title and before the first paragraph belong to the body: a short lead, a caption.
  const start = titles.length ? Math.max(...titles) + 1 : from
  return { titles, section, date, body: [Math.min(start, from), end] }
}

export const sameLine = (a: string, b: string) => lineKey(a) === lineKey(b)
