import type { Segment } from '../../model/segment'
import { lazy } from '../../text/lazy'
import { readDateLine } from '../dateline'
import { BULLET, endingRule, INSET_LINES, isReadMore, type LineRules } from '../lines'
import { reaches } from '../observe/facts'
import { type Classification, drop, isFree } from './classification'

/** The end of the article: a heading after which other things stand, most of the prose being before it. */
export function ruleEnding(c: Classification): void {
  const { segments, lines, from, to, door } = c
  const isEntry = (j: number, label: number) =>
    BULLET.test(segments[j]!.text) || (door === 'text' && j < label + INSET_LINES && !segments[j]!.prose)
  const prose = lazy(() => proseBefore(segments))
  const own = lazy(() => proseBefore(segments, lines))
  for (let i = from === to ? from : from + 1; i < segments.length; i++) {
    const { kind, text } = segments[i]!
    const ending = kind === 'image' || kind === 'table' ? undefined : endingRule(text, lines)
    if (!ending) continue
    const before = prose()[i]! - prose()[from]!
    // Where much of the text follows, the line leads to one other article, and a sign of copyright is a photo's.
    const leads = isReadMore(text, lines)
    const most = ending === 'ending/footer' || leads ? 0.15 : 0.4
    if (before === 0 && from !== to) continue
    const sums = ending === 'ending/footer' ? own : prose
    if (i < to && sums()[to]! - sums()[i + 1]! > most * before) {
      const isInset = (j: number) => j < to && (isEntry(j, i) || isLinked(segments[j]!))
      if (lines.words.inset.test(text) || leads || isLinked(segments[i + 1])) for (let j = i; j === i || isInset(j); j++) drop(c, j, ending)
      continue
    }
    // A site's name stands above who answers for it.
    const named = ending === 'ending/footer' && i > from && lines.words.site.test(segments[i - 1]!.text) && !segments[i - 1]!.prose
    const first = named ? i - 1 : i
    drop(c, first, ending)
    const reason = `after «${segments[first]!.text.slice(0, 40)}»`
    for (let j = first + 1; j < segments.length; j++) drop(c, j, ending, { reason })
    c.to = Math.min(to, first)
    return
  }
}

/** An entry that is a link, and no sentence. */
const isLinked = (s: Segment | undefined) => s !== undefined && s.linked > LINKED && !s.prose
const LINKED = 0.75

/** A second headline with its day: what a page loads below an article is the next one. */
export function ruleNextArticle(c: Classification): void {
  const { segments, locales, title, from, to, door } = c
  if (door !== 'page' || title < 0 || segments[title]!.level !== 1) return
  const prose = lazy(() => proseBefore(segments))
  for (let i = Math.max(from, title + 1); i < to; i++) {
    if (segments[i]!.level !== 1 || !isFree(c, i) || prose()[i] === prose()[from]) continue
    if (![1, 2].some(k => i + k < to && !segments[i + k]!.prose && readDateLine(segments[i + k]!.text, locales))) continue
    const reason = `after «${segments[i]!.text.slice(0, 40)}»`
    for (let j = i; j < segments.length; j++) if (isFree(c, j)) drop(c, j, 'ending/related', { reason })
    c.to = i
    return
  }
}

/** Characters of running text before each segment, and in all; `imprint`: without the lines that say who answers for a site, and where. */
function proseBefore(segments: readonly Segment[], imprint?: LineRules): Float64Array {
  const isOf = (text: string, lines: LineRules) => endingRule(text, lines) === 'ending/footer' || reaches(text, lines)
  const before = new Float64Array(segments.length + 1)
  for (const [i, { linked, prose, text }] of segments.entries())
    before[i + 1] = before[i]! + (linked < 0.5 && prose && !(imprint && isOf(text, imprint)) ? text.length : 0)
  return before
}
