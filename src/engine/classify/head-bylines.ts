import { WRITTEN_BY } from '../../data/authors'
import { lazy } from '../../text/lazy'
import { readByline } from '../byline/byline'
import { looksLikeName } from '../byline/person-name'
import { chromeRule } from '../lines'
import { mayOpenBare } from './bare-names'
import { bylineOfParts } from './byline-parts'
import { type Classification, isFree, keep, keepByline, ruledAs, shownTitle } from './classification'
import { inAnyLocale } from './in-any-locale'

/** Lines of the text that may be its byline. */
const OPENING = 3
/** No name stands as often in lines of its own. */
const MENUS = 3

/** Bylines above the text: labelled, or a name on its own beside the date. */
export function ruleHeadBylines(c: Classification): void {
  const { segments, locales, from, to } = c
  const title = shownTitle(c)
  // In flattened text what stands under the day is the text's; its first paragraph tells where it begins.
  const opening = c.door === 'text' ? segments.findIndex((s, i) => i >= from && s.prose) : from
  const counts = lazy(() => segments.reduce((all, s) => all.set(s.text, (all.get(s.text) ?? 0) + 1), new Map<string, number>()))
  for (let i = 0, read = 0; i < to && read < OPENING; i++) {
    const { kind, text: line, parts = [] } = segments[i]!
    // Pictures with their captions are no lines of the text.
    if (!isFree(c, i) || kind === 'image') continue
    if (i >= from) read++
    if (line.length > 140) continue
    // A counter may stand in the line: `Quỳnh Anh 877 lượt xem`; and boxes without white space between: `By` + `A`.
    const said = parts.length > 1 ? parts.filter(part => !chromeRule(part, c.lines)) : []
    // Behind label and name what somebody is: `By Ann Marsh` + `Science reporter`.
    const text = said.join(WRITTEN_BY.test(said[0]!) && /^[^:：]+ \S+ \S+$/.test(said[0]!) ? ', ' : ' ') || line
    const above = ruledAs(c, i - 1)
    const under = (c.door === 'page' || i > title) && (above === 'title' || (above === 'date' && ruledAs(c, i - 2) === 'title'))
    const beside = i < from && under
    const whole = inAnyLocale(locales, readByline, text, beside)
    const isOne =
      whole !== undefined &&
      mayOpenBare(c, whole) &&
      // Menus and trails say their entries as often.
      (whole.rule !== 'byline/bare' || counts().get(line)! < MENUS) &&
      (whole.rule !== 'byline/source' || i < opening || under) &&
      (under || whole.rule !== 'byline/label' || WRITTEN_BY.test(text))
    // A labelled piece of a line of fields or tools.
    const byline = isOne ? whole : i < from ? bylineOfParts(segments[i]!, locales) : undefined
    if (byline) keepByline(c, i, byline)
  }
}

/** A blog names its author in its heading: the name, and below it the word. */
export function ruleBlogAuthor(c: Classification): void {
  const { segments, lines, from } = c
  for (let i = 0; i + 1 < from; i++) {
    const { kind, text } = segments[i]!
    if (kind === 'image' || ruledAs(c, i) || !lines.words.blog.test(segments[i + 1]!.text) || !looksLikeName(text) || !text.includes(' '))
      continue
    keep(c, i, 'byline', 'byline/blog', {
      byline: { bylines: [{ name: text, kind: 'person', roles: ['text'], raw: text, from: 'page' }], rule: 'byline/blog' },
    })
    return
  }
}
