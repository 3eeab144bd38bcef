import { LONE_LABEL, NO_AUTHOR, TITLE_SUFFIX } from '../../data/authors'
import type { Locale } from '../../model/locale'
import type { Segment } from '../../model/segment'
import { type ReadByline, readByline } from '../byline/byline'
import { SEPARATOR } from '../byline/byline-grammar'
import { isUncasedName } from '../byline/person-name'
import { readSource } from '../byline/source-line'
import { readDateLine } from '../dateline'
import { chromeRule } from '../lines'
import { bylineOfParts } from './byline-parts'
import { type Classification, drop, isFree, keep } from './classification'
import { inAnyLocale } from './in-any-locale'

const LABELLED: ReadonlySet<string> = new Set(['byline/label', 'byline/source'])

/** Who wrote, where a label says so. */
function labelled(text: string, locales: readonly Locale[]): ReadByline | undefined {
  const read = inAnyLocale(locales, readByline, text)
  return read && LABELLED.has(read.rule) ? read : undefined
}

/** A name in letters that know no capitals: the layout says that it is one. */
function uncased(text: string): ReadByline | undefined {
  const names = text.replace(TITLE_SUFFIX, '').split(SEPARATOR)
  return names.every(name => isUncasedName(name) && !LONE_LABEL.test(name))
    ? { bylines: names.map(name => ({ name, kind: 'person', roles: ['text'], raw: text, from: 'page' })), rule: 'byline/field' }
    : undefined
}

/** What a layout's table names. */
export function ruleFields(c: Classification): void {
  const { segments, locales, lines, from, to } = c
  for (let i = 0; i < segments.length; i++) {
    const { field, text, links, parts } = segments[i]!
    if (!field || field === 'caption' || !isFree(c, i)) continue
    const outside = i < from || i >= to
    if (field === 'date') {
      const day = readDateLine(text, locales)
      // The label of who wrote may be one of days, too: `Đăng bởi A vào 12/9/2023`.
      const byline =
        day?.rest && day.rest.length <= 60 ? (labelled(day.rest, locales) ?? labelled(text.slice(0, day.start), locales)) : undefined
      if (day) keep(c, i, 'date', 'date/field', { moment: day, byline })
      else if (outside) drop(c, i, 'date/field')
    } else if (field === 'section') keep(c, i, 'section', 'section/field')
    else if (field === 'kicker') keep(c, i, 'kicker', 'kicker/field')
    else if (field === 'source') {
      // A tool may stand behind the name: «Copy link».
      const said = (parts ?? [text]).filter(part => !chromeRule(part, lines)).join(' ') || text
      const source = inAnyLocale(locales, readSource, said) ?? { name: said.replace(/^[\s(]*|[\s)]*$/g, '').replace(/(?<=\p{Ll})\.$/u, '') }
      keep(c, i, 'source', 'source/field', { source })
    } else if (field === 'byline') {
      const day = readDateLine(text, locales)
      if (day && !day.rest) {
        keep(c, i, 'date', 'date/field', { moment: day })
        continue
      }
      // Names in lines or entries of a list; behind one, where else to find its bearer.
      const names = withoutPlaces(segments[i]!).replace(/\n/g, ', ')
      // A label may stand in an element of its own.
      const label = segments[i - 1]
      const whole = label?.field === 'byline' && /[:：]$/.test(label.text) ? `${label.text} ${names}` : names
      // A link beside the name is often none: «Theo dõi trên Google News».
      const byline =
        inAnyLocale(locales, readByline, whole) ??
        (links[0] && inAnyLocale(locales, readByline, text.replace(links[0].text, ''))) ??
        uncased(text) ??
        bylineOfParts(segments[i]!, locales)
      if (byline) keep(c, i, 'byline', 'byline/field', { byline })
      else if (outside) drop(c, i, 'byline/field')
    } else if (field === 'attachment' && links.length) keep(c, i, 'attachment', 'attachment/field')
  }
}

/** The end of a name and, without a blank between, what somebody is: `Ann Marsh` + `Staff Writer`. */
const SEAM = /\s\S*\p{Ll}\n\p{Lu}/u

/** A line of names without what stands behind them and names where to find their bearer. */
function withoutPlaces({ text, parts = [] }: Segment): string {
  let end = parts.length
  while (end > 1 && NO_AUTHOR.test(parts[end - 1]!)) end--
  if (end < parts.length) return parts.slice(0, end).join(' ')
  return parts.reduce((line, part, k) => {
    const before = parts[k - 1]
    return SEAM.test(`${before}\n${part}`) ? line.replace(before + part, `${before}, ${part}`) : line
  }, text)
}
