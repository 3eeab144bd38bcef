import { endsMenu } from '../label/section-beside'
import { chromeRule } from '../lines'
import { type Classification, has, isFree, keep, rulingOf } from './classification'

/** A line `Trang chủ » A » B` near the text, where nothing else names the section. */
export function isTrail(c: Classification, i: number): boolean {
  if (i >= c.from || i < c.from - 12) return false
  const parts = c.segments[i]!.text.split(/[»>›|→/]+/u)
  // A menu has other furniture among its entries.
  if (parts.some((part, k) => k > 0 && chromeRule(part.trim(), c.lines))) return false
  return parts.length > 1 && parts.length < 6 && !has(c, 'section')
}

/** `Chuyên mục: X`, and the label beside the title. */
export function ruleSections(c: Classification, labels: readonly number[]): void {
  const { segments, lines, from, to } = c
  for (let i = 0; i < segments.length; i++)
    if ((i < from + 6 || i >= to) && isFree(c, i) && segments[i]!.text.length < 90 && lines.words.sectionLabel.test(segments[i]!.text))
      keep(c, i, 'section', 'section/line')
  if (c.door === 'text' && ruleSectionBesideDate(c)) return
  for (const label of labels) if (isFree(c, label)) keep(c, label, 'section', 'section/label')
}

/** Section and day in one line of a flattened text: `Văn hóa | 13/06/2024`. */
function ruleSectionBesideDate(c: Classification): boolean {
  for (let i = Math.max(0, Math.min(c.from, c.title < 0 ? c.from : c.title + 1) - 4); i < c.from + 2 && i < c.segments.length; i++) {
    const ruling = rulingOf(c, i)
    const { text } = c.segments[i]!
    // Above the headline words in capitals are no name.
    const above = i < c.title
    const rest = ruling?.rule === 'date/line' && (above || !ruling.byline) ? ruling.moment?.rest : ''
    if (
      !ruling ||
      !rest ||
      !text.startsWith(rest) ||
      !(above ? /^\p{L}[^\d,:]{2,39}$/u : /^\p{Lu}[^\d,]{2,39}$/u).test(rest) ||
      /^[,:]/.test(text.slice(rest.length))
    )
      continue
    // One word and a day are a place and a day.
    if (!rest.includes(' ') && !text.includes('|')) continue
    if (c.lines.words.beforeDay.test(rest) || chromeRule(rest, c.lines)) continue
    c.rulings[i] = undefined
    keep(c, i, 'section', 'section/beside-date', { text: rest })
    keep(c, i, 'date', ruling.rule, { text: text.slice(rest.length), moment: ruling.moment })
    return true
  }
  return false
}

/** The label above the title is often a link. */
export function ruleSectionAboveTitle(c: Classification): void {
  const { segments, title } = c
  if (title <= 0 || has(c, 'section')) return
  for (let i = title - 1; i >= Math.max(0, title - 3); i--) {
    const { kind, text, links, linked } = segments[i]!
    if (!isFree(c, i) || kind === 'list' || text.length > 60 || c.lines.words.module.test(text)) continue
    const plain =
      (i === title - 1 || rulingOf(c, i + 1)?.rule === 'date/field') &&
      c.door === 'page' &&
      text.length <= 40 &&
      !/\d|[\n.!?:…]/u.test(text)
    if (!plain && (links.length === 0 || linked < 0.8)) continue
    if (endsMenu(segments, i)) return
    keep(c, i, 'section', 'section/above-title')
    return
  }
}
