import { checkArticle } from '../arguments'
import type { Article } from '../model/article'
import type { Annotations, ArticleSpan, Entity } from '../model/language'
import { articleStrings } from '../search/strings'
import { compose } from './composed'
import { findEntities } from './entities'
import { readSentences } from './sentences'

/** An end that leaves no combining mark behind: some follow letters and figures they cannot join. */
const markedEnd = (text: string, end: number) => end + /^\p{M}*/u.exec(text.slice(end, end + 64))![0].length

/** The sentences and entities of an article's title, lead, body and captions, as spans over these strings as they stand. */
export function annotate(article: Article): Annotations {
  checkArticle(article, annotate)
  const strings = articleStrings(article).filter(({ text }) => text.trim() !== '')
  const reads = strings.map(({ in: path, text: given }) => {
    const composed = compose(given)
    return { path, given, source: composed.source, text: composed.text, sentences: readSentences(composed.text) }
  })
  const found = findEntities(reads)
  const sentences = reads.flatMap(({ path, source, sentences }) =>
    sentences.map(({ start, end }): ArticleSpan => ({ in: path, start: source(start), end: source(end) })),
  )
  const entities = reads.flatMap(({ path, given, source }, i) =>
    found[i]!.map(({ kind, start: from, end: to, iso }): Entity => {
      const start = source(from)
      const end = markedEnd(given, source(to))
      return { in: path, start, end, kind, text: given.slice(start, end), ...(iso === undefined ? {} : { iso }) }
    }),
  )
  return { sentences, entities }
}
