import { HEADLINE } from '../../data/limits'
import type { Locale } from '../../model/locale'
import type { Segment } from '../../model/segment'
import { type ArticleLines, dumpOf, LEAST } from './text-dump'
import { titlesAbove } from './text-head'
import { textLines } from './text-lines'
import { stretchesOf } from './text-stretch'

/** The articles that stand in one text one after the other: stretches of prose, each with a headline of its own above it. */
export function articlesIn(segments: readonly Segment[], locales: readonly Locale[]): ArticleLines[] {
  const lines = textLines(segments, locales)
  const { dates, texts } = lines
  const dump = dumpOf(lines)
  if (dump.length) return dump
  const articles: (ArticleLines & { last: number })[] = []
  for (const { from, end, chars, last } of stretchesOf(lines)) {
    if (chars < LEAST) continue
    const before = articles.at(-1)
    const low = before ? before.last : -1
    const title = titlesAbove(lines, from).find(i => i > low && texts[i]!.length <= HEADLINE.plain)
    if (title === undefined && before) {
      // Without a headline it goes on.
      articles[articles.length - 1] = { ...before, to: end, last }
      continue
    }
    let head = title ?? from
    while (head - 1 > low && dates[head - 1]) head--
    if (before && before.to > head) articles[articles.length - 1] = { ...before, to: head }
    articles.push({ from: head, to: end, title, last })
  }
  return articles.map(({ from, to, title }) => ({ from, to, title }))
}
