import { checkString } from './arguments'
import { articlesIn } from './engine/label/text-articles'
import { readLines } from './engine/read-text'
import type { ArticlePlace } from './model/article'
import { TABLES } from './tables'
import { normalize } from './text'

/**
 * Tells the articles apart that stand in one flattened text one after the other: a feed's page, a dump put together.
 * @returns Each with its place in the text, [start, end) in UTF-16 code units, and its headline where it has one; `[]` where no article
 * is seen. Give each `text.slice(...at)` to `extract` with `input: 'text'`.
 * @throws TypeError where the text is no string.
 */
export function splitArticles(text: string): ArticlePlace[] {
  checkString('text', text, splitArticles)
  const { locales, flattened } = TABLES
  const { segments } = readLines(text, { ...flattened, tidy: s => normalize(s), locales })
  return articlesIn(segments, locales).map(({ from, to, title }) => ({
    at: [segments[from]!.at![0], segments[to - 1]!.at![1]],
    ...(title === undefined ? {} : { title: segments[title]!.text }),
  }))
}
