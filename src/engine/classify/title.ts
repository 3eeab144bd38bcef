import type { LineRule } from '../../model/rule'
import { readDateLine } from '../dateline'
import { chromeRule } from '../lines'
import { words } from '../words'
import { type Classification, drop, has, isFree, keep } from './classification'
import type { Scene } from './scene'

/** How many characters two texts of the same words may differ by. */
const MARKS = 40

export const sameWords = (a: string, b: string) => Math.abs(a.length - b.length) < MARKS && words(a) === words(b)

/** The title and its repetitions. */
export function ruleTitle(c: Classification, { title, titleRule = 'title/displayed', titleTerms }: Scene): void {
  const { segments, from } = c
  const key = title === undefined ? '' : words(title)
  if (title === undefined || !key) return
  const isSame = (i: number) => {
    const { kind, text } = segments[i]!
    return isFree(c, i) && kind !== 'image' && Math.abs(text.length - title.length) < MARKS && words(text) === key
  }
  // A trail may end in the headline before it is displayed.
  const displayed = segments.findIndex((s, i) => s.field === 'title' && isSame(i))
  for (let i = 0; i < segments.length && (c.title < 0 || i <= from + 3); i++) {
    if (!isSame(i)) continue
    if (displayed < 0 ? c.title < 0 : i === displayed) {
      keep(c, i, 'title', titleRule, { terms: titleTerms })
      c.title = i
    } else drop(c, i, 'title/repeated')
  }
  if (c.title >= 0) dropRepeated(c, title, 'title/repeated')
}

/** Editors set the headline, or the summary, into the text once more, over two lines or three. */
export function dropRepeated(c: Classification, text: string, rule: LineRule): void {
  const { segments, from } = c
  for (let i = from; i <= Math.min(from + 3, c.to - 1); i++) {
    let joined = ''
    for (let k = i; k < c.to && k < i + 3 && isFree(c, k) && segments[k]!.kind !== 'image'; k++) {
      joined += `${k > i ? ' ' : ''}${segments[k]!.text}`
      if (joined.length > text.length + MARKS) break
      if (!sameWords(joined, text)) continue
      for (let at = i; at <= k; at++) drop(c, at, rule)
      return
    }
  }
}

/** A headline inside the text: what stands above it is its label. */
export function ruleAboveTitle(c: Classification): void {
  const { segments, from, title } = c
  if (title <= from || title > from + 4) return
  for (let i = title - 1; i >= from; i--) {
    const { kind, text } = segments[i]!
    if (!isFree(c, i) || kind === 'image' || text.length > 60 || chromeRule(text, c.lines) || readDateLine(text, c.locales)) continue
    if (i === title - 1 && !has(c, 'section')) keep(c, i, 'section', 'section/label')
    else drop(c, i, 'outside/head')
  }
}
