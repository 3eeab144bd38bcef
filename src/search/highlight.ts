import type { Article } from '../model/article'
import type { Span } from '../model/language'
import { fold, foldText, sourceSpan } from '../text'
import { clusterWidener } from './clusters'
import { parseQuery } from './query'
import { articleStrings } from './strings'

/** Where a query stands in an article: a stretch of one of its own strings, in the article's own spelling. */
export interface Highlight extends Span {
  text: string
}

export interface HighlightOptions {
  /** `phrase` (default): the words of the query together, as typed; `words`: each of them on its own. */
  match?: 'phrase' | 'words'
  /** `ascii` (default): `dao tao` finds `đào tạo`; `tone`: only tones may differ, `đao tao` finds it and `dao tao` does not. */
  fold?: 'ascii' | 'tone'
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

const EDGE_LETTER = /^[\p{L}\p{N}]/u
const LETTER_EDGE = /[\p{L}\p{M}\p{N}]$/u

/** Folded needles, whitespace free, whole words: `an` does not stand in `toan`. One expression for all, the longest first. */
function pattern(needles: readonly string[]): RegExp {
  const forms = needles.map(needle => {
    const body = needle.split(/\s+/u).map(escaped).join(String.raw`\s+`)
    const before = EDGE_LETTER.test(needle) ? String.raw`(?<![\p{L}\p{M}\p{N}])` : ''
    const after = LETTER_EDGE.test(needle) ? String.raw`(?![\p{L}\p{M}\p{N}])` : ''
    return before + body + after
  })
  return new RegExp(forms.sort((a, b) => b.length - a.length).join('|'), 'gu')
}

function needles(query: string, options: HighlightOptions): string[] {
  const { match = 'phrase', fold: mode = 'ascii' } = options
  if (match !== 'phrase' && match !== 'words') throw new TypeError(`match must be 'phrase' or 'words', not ${JSON.stringify(match)}`)
  if (mode !== 'ascii' && mode !== 'tone') throw new TypeError(`fold must be 'ascii' or 'tone', not ${JSON.stringify(mode)}`)
  const { text, phrases } = parseQuery(query)
  const folded = (words: string) => foldText(words, mode).trim()
  if (match === 'words') return [...new Set(phrases.flatMap(phrase => phrase.marked.map(folded)))].filter(word => word !== '')
  const phrase = folded(text.replace(/["“”„]/gu, ' '))
  return phrase === '' ? [] : [phrase]
}

/**
 * Every place where the query stands in the article, in reading order, whole words only. The query is folded as the
 * documents are; the spans are of the article's own strings: `hoà binh` finds `Hòa Bình`, a line break counts as a space.
 * Throws a `TypeError` that names the option on a wrong one.
 */
export function highlight(article: Article, query: string, options: HighlightOptions = {}): Highlight[] {
  const wanted = needles(query, options)
  if (wanted.length === 0) return []
  const form = pattern(wanted)
  return articleStrings(article).flatMap(string => {
    const folded = fold(string.text, options.fold ?? 'ascii')
    const widen = clusterWidener(string.text)
    return [...folded.text.matchAll(form)].map((match): Highlight => {
      const [start, end] = widen(...sourceSpan(folded, match.index, match.index + match[0].length))
      return { in: string.in, start, end, text: string.text.slice(start, end) }
    })
  })
}
