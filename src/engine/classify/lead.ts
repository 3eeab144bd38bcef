import type { Segment } from '../../model/segment'
import { endsSentence } from '../lines'
import { type Classification, drop, has, isFree, keep, lastOf, rulingOf } from './classification'
import { dropRepeated } from './title'

const LEAD_MIN = 40
/** What stands between headline and text without a full stop is a summary from as many characters on. */
const OPEN_LEAD = 60
/** A heading of as many characters that ends as a sentence does. */
const HEADING = 90

/** What is left above the text is a lead or furniture, what is left below it is neither. */
export function ruleOutside(c: Classification): void {
  const { segments, from, title } = c
  for (let i = 0; i < from; i++) {
    if (!isFree(c, i)) continue
    const s = segments[i]!
    const between = title >= 0 && (c.door === 'page' || i > title) && s.linked < 0.3 && s.kind !== 'list'
    // Many a summary ends without a stop.
    if (s.field === 'lead' || (between && (s.prose || (c.door === 'page' && i > title && s.kind === 'text' && s.text.length >= OPEN_LEAD))))
      keep(c, i, 'lead', s.field ? 'lead/field' : 'lead/above')
    else drop(c, i, 'outside/head')
  }
  for (let i = c.to; i < segments.length; i++) if (isFree(c, i)) drop(c, i, 'outside/tail')
}

/** The lead: named by the layout, or the first paragraph when it alone is set apart. */
export function ruleLead(c: Classification): void {
  const first = firstFree(c)
  if (first < 0) return
  if (!keepNamed(c) && !has(c, 'lead')) ruleFirst(c, first)
  const last = lastOf(c, 'lead')
  if (last >= 0) ruleNext(c, rulingOf(c, last)!.text)
}

function firstFree(c: Classification): number {
  for (let i = c.from; i < c.to; i++) if (isFree(c, i) && c.segments[i]!.text) return i
  return -1
}

/** Paragraphs in a box named for a summary that may be the text itself. */
const MANY = 3

/** The sapo by the layout; whether there is one. Most of a text, in paragraphs, is none; nor, below a sapo, what stands below a picture. */
function keepNamed(c: Classification): boolean {
  const named: number[] = []
  let [own, rest] = [0, 0]
  const above = has(c, 'lead')
  let pictured = false
  for (const [i, { field, text, kind }] of c.segments.entries()) {
    pictured ||= kind === 'image' && (above || named.length > 0)
    if (!isFree(c, i)) continue
    if (field !== 'lead' || pictured) rest += text.length
    else {
      named.push(i)
      own += text.length
    }
  }
  if (named.length >= MANY && own > rest) return false
  for (const i of named) keep(c, i, 'lead', 'lead/field')
  return named.length > 0
}

const isApart = ({ bold, italic }: Segment) => bold || italic
const isSet = (s: Segment) => isApart(s) || s.kind === 'heading'

function ruleFirst(c: Classification, first: number): void {
  const s = c.segments[first]!
  // A whole sentence set as a heading under the headline is no heading, unless the text goes on so.
  const asHeading = s.kind === 'heading' && s.prose && (c.door === 'text' || (s.text.length >= HEADING && first <= c.title + 3))
  if (s.kind !== 'text' && !asHeading) return
  const others = c.segments.slice(first + 1, c.to).filter(t => (t.kind === 'text' || t.kind === 'heading') && t.prose)
  if (
    s.text.length >= LEAD_MIN &&
    !s.text.endsWith('?') &&
    (isApart(s) || asHeading) &&
    others.length > 0 &&
    others.filter(isSet).length < others.length * 0.5
  )
    keep(c, first, 'lead', 'lead/set-apart')
  else if (s.text.length < 700 && s.prose && !s.text.endsWith('?') && standsApart(s, others)) keep(c, first, 'lead', 'lead/apart')
}

function standsApart({ element }: Segment, others: readonly Segment[]): boolean {
  let all = others[0]?.element
  const end = others.at(-1)?.element
  if (!element || !all || !end || others.length < 3) return false
  while (all && (all.last < end.index || all === others[0]!.element)) all = all.parent
  return all !== undefined && all.index > element.index && all.parent?.tag !== '#root'
}

/** A sapo cut in mid-sentence runs on in the bold first paragraph of the body; or it is printed once more. */
function ruleNext(c: Classification, lead: string): void {
  const next = firstFree(c)
  if (next < 0) return
  const s = c.segments[next]!
  if (!endsSentence(lead) && s.kind === 'text' && isApart(s) && /^\p{Ll}/u.test(s.text)) keep(c, next, 'lead', 'lead/continued')
  dropRepeated(c, lead, 'lead/repeated')
}
