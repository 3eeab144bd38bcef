import { SIGNING } from '../../data/documents'
import { AROUND } from '../../data/limits'
import type { Segment } from '../../model/segment'
import { bylineOfLines, type ReadByline, readByline } from '../byline/byline'
import { type StuckByline, splitStuck } from '../byline/stuck-byline'
import { opensCaption } from '../figure/caption'
import { chromeRule, isListed } from '../lines'
import { mayStandBare } from './bare-names'
import { bylineOfParts } from './byline-parts'
import { type Classification, drop, isFree, keep, keepByline } from './classification'
import { inAnyLocale } from './in-any-locale'

/** A line that is a link, but for one to the mail of who wrote. */
const leadsAway = ({ linked, links }: Segment) => linked > 0.9 && !links.every(l => /^mailto:/i.test(l.href))

/** What a line reads as where names may close the article. */
function tailByline(c: Classification, i: number): ReadByline | undefined {
  const { text: line, kind, parts, field } = c.segments[i]!
  // A tool may stand behind the names: «Copy link».
  const said = parts?.filter(part => !chromeRule(part, c.lines)) ?? []
  const text = said.length > 0 && said.length < parts!.length ? said.join(' ') : line
  if ((kind !== 'text' && kind !== 'heading') || field === 'caption' || text.length > 140 || leadsAway(c.segments[i]!)) return undefined
  if (!c.tails.has(i)) c.tails.set(i, inAnyLocale(c.locales, text.includes('\n') ? bylineOfLines : readByline, text))
  const byline = c.tails.get(i)
  // A line of those who receive a document: `- Sở Tài chính;`.
  return byline?.rule === 'byline/bare' && (text.endsWith(';') || !mayStandBare(c, byline, c.segments[i]!)) ? undefined : byline
}

/** A line of names at the very end of the text: no caption. */
export function isTail(c: Classification, i: number): boolean {
  if (i < c.to - 4) return false
  const byline = tailByline(c, i)
  return byline !== undefined && (byline.rule !== 'byline/bare' || (i === c.to - 1 && c.segments[i]!.align !== 'center'))
}

/** Flattened text: names close the article; below the last paragraph, lines of a list of articles too. */
export function ruleTextEnd(c: Classification): void {
  if (c.door !== 'text') return
  const { segments, from, to } = c
  let last = to - 1
  while (last > from && !segments[last]!.prose) last--
  for (let i = last + 1; i < Math.min(last + 5, to); i++) {
    const listed = isListed(segments[i]!.text)
    if (!listed && !closes(c, i)) continue
    let end = i
    if (!listed) while (closes(c, end)) end++
    c.to = end
    return
  }
}

function closes(c: Classification, i: number): boolean {
  const names = i < c.to && isFree(c, i) ? tailByline(c, i) : undefined
  return names !== undefined && (names.rule !== 'byline/bare' || !opensCaption(c.segments[i]!.text, c.locales))
}

/** `Tác giả:` on a line of its own, the name on the next. */
export function ruleLabelAbove(c: Classification): void {
  const { segments, locales, from, to } = c
  for (let i = Math.max(from, to - 6); i + 1 < segments.length; i++) {
    const { text } = segments[i]!
    const below = segments[i + 1]!.text
    if (!isFree(c, i) || !isFree(c, i + 1) || text.length > 30 || !/[:：]$/.test(text) || below.length > 100) continue
    const byline = inAnyLocale(locales, readByline, `${text} ${below}`)
    if (byline?.rule !== 'byline/label' && byline?.rule !== 'byline/source') continue
    drop(c, i, 'byline/label')
    keepByline(c, i + 1, byline)
  }
}

/** Below the text: labelled names and sources; names set to the right, where they come first. */
export function ruleBylinesBelow(c: Classification): void {
  const { segments, locales } = c
  let first = true
  for (let i = c.to; i < Math.min(segments.length, c.to + AROUND.below); i++) {
    const { linked, align } = segments[i]!
    if (!isFree(c, i) || linked > 0.9) continue
    const byline = tailByline(c, i) ?? bylineOfParts(segments[i]!, locales)
    // A name on its own stands set to the right, or above the line that says where the text was taken from.
    const next = segments[i + 1]
    const signed = next !== undefined && isFree(c, i + 1) && tailByline(c, i + 1)?.rule === 'byline/source'
    const aside = (align === 'right' || signed) && first
    first = false
    if (byline && (aside || byline.rule === 'byline/label' || byline.rule === 'byline/source' || byline.rule === 'byline/role'))
      keepByline(c, i, byline)
  }
}

/** Bylines and sources at the end, from the last line up, and names stuck to the last sentence. */
export function ruleLastBylines(c: Classification): void {
  for (let i = c.to - 1, steps = 0; i >= c.from && steps < 5; i--) {
    if (!isFree(c, i) || leadsAway(c.segments[i]!)) continue
    steps++
    // What the text begins with is no name, but may end with one.
    const byline = i > c.from && tailByline(c, i)
    if (!byline) {
      ruleStuck(c, i)
      return
    }
    if (byline.rule === 'byline/bare' && SIGNING.test(/.*$/.exec(c.segments[i - 1]!.text)![0])) return
    keepByline(c, i, byline)
  }
}

function ruleStuck(c: Classification, i: number): void {
  const stuck = stuckByline(c, i)
  if (!stuck || /[“"'‘(]$/u.test(stuck.body)) return
  const { body, byline, words } = stuck
  keep(c, i, 'paragraph', 'paragraph/before-byline', { text: body })
  keepByline(c, i, byline, 'byline/stuck', words)
}

/** The last line of a paragraph of several, or what follows its end mark. */
function stuckByline(c: Classification, i: number): StuckByline | undefined {
  const { segments, locales } = c
  const { kind, text } = segments[i]!
  if (kind !== 'text') return undefined
  const end = text.lastIndexOf('\n')
  const words = text.slice(end + 1)
  const byline = end < 0 ? undefined : inAnyLocale(locales, readByline, words)
  if (byline && mayStandBare(c, byline, segments[i]!)) return { body: text.slice(0, end), byline, words }
  const stuck = text.length > 45 ? inAnyLocale(locales, splitStuck, text) : undefined
  return stuck && mayStandBare(c, stuck.byline, segments[i]!) ? stuck : undefined
}
