import { checkArticle, checkObject, checkOneOf } from '../arguments'
import type { Article } from '../model/article'
import type { ArticleSpan } from '../model/language'
import { fold, foldText, sourceSpan } from '../text'
import { clusterWidener } from './clusters'
import { readQuery } from './query'
import { articleStrings } from './strings'

/** Where a query stands in an article: a stretch of one of its own strings, in the article's own spelling. */
export interface Highlight extends ArticleSpan {
  /** The stretch itself, as it stands in the string. */
  text: string
}

/** How a query is looked for. */
export interface HighlightOptions {
  /** `phrase` (default): the words of the query together, as typed; `words`: each of them on its own. */
  match?: 'phrase' | 'words' | undefined
  /** `ascii` (default): `dao tao` finds `đào tạo`; `tone`: only tones may differ, `đao tao` finds it and `dao tao` does not. */
  fold?: 'ascii' | 'tone' | undefined
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

const EDGE_LETTER = /^[\p{L}\p{N}]/u
const LETTER_EDGE = /[\p{L}\p{M}\p{N}]$/u

type Finder = (folded: string) => [from: number, to: number][]

const found = (matches: Iterable<RegExpMatchArray>): [number, number][] =>
  [...matches].map(match => [match.index!, match.index! + match[0].length])

/** Between two words typed apart: blanks, or the comma, hyphen or stop the text has there (`Hà Nội, Việt Nam`, `COVID-19`, `TP.HCM`). */
const BETWEEN = String.raw`(?:\s+|[\p{P}\s]{1,4})`

/** The words of a folded phrase one after another, whole words: `an` does not stand in `toan`. */
function phraseFinder(phrase: string): Finder {
  const body = phrase.split(/\s+/u).map(escaped).join(BETWEEN)
  const before = EDGE_LETTER.test(phrase) ? String.raw`(?<![\p{L}\p{M}\p{N}])` : ''
  const after = LETTER_EDGE.test(phrase) ? String.raw`(?![\p{L}\p{M}\p{N}])` : ''
  const form = new RegExp(before + body + after, 'gu')
  return folded => found(folded.matchAll(form))
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

function wordFinder(words: ReadonlySet<string>): Finder {
  return folded => found([...folded.matchAll(WORD)].filter(match => words.has(match[0])))
}

function finder(query: string, options: HighlightOptions): Finder | undefined {
  checkObject('options', options, ['match', 'fold'], highlight)
  const { match = 'phrase', fold: mode = 'ascii' } = options
  checkOneOf('options.match', match, ['phrase', 'words'], highlight)
  checkOneOf('options.fold', mode, ['ascii', 'tone'], highlight)
  const { text } = readQuery(query, highlight)
  const phrase = foldText(text.replace(/["“”„]/gu, ' '), mode).trim()
  if (match === 'phrase') return phrase === '' ? undefined : phraseFinder(phrase)
  const words = new Set(phrase.match(WORD))
  return words.size === 0 ? undefined : wordFinder(words)
}

/**
 * Every place where the query stands in the article, in reading order, whole words only. The query is folded as the
 * documents are; the spans are of the article's own strings: `hoà binh` finds `Hòa Bình`, a line break counts as a space.
 * @throws TypeError where an argument or an option is wrong: it names it.
 */
export function highlight(article: Article, query: string, options: HighlightOptions = {}): Highlight[] {
  checkArticle(article, highlight)
  const find = finder(query, options)
  if (find === undefined) return []
  return articleStrings(article).flatMap(string => {
    const folded = fold(string.text, options.fold ?? 'ascii')
    const widen = clusterWidener(string.text)
    return find(folded.text).map(([from, to]): Highlight => {
      const [start, end] = widen(...sourceSpan(folded, from, to))
      return { in: string.in, start, end, text: string.text.slice(start, end) }
    })
  })
}
