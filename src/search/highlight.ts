import { type Called, checkArticle, checkObject, checkOneOf } from '../arguments'
import type { Synonym } from '../model/administration'
import type { Article } from '../model/article'
import type { ArticleSpan } from '../model/language'
import { fold, foldText, sourceSpan } from '../text'
import { type Asked, askedFor } from './asked'
import { clusterWidener } from './clusters'
import type { SearchDocument } from './document'
import { sameIAndY } from './folding'
import { readQuery } from './query'
import { articleStrings } from './strings'
import { checkSynonyms } from './synonyms'

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
  /** With `fold: 'ascii'`: what stands in the place of the query's words, as in `searchQuery`: `UBND` then finds `Ủy ban nhân dân`. */
  synonyms?: readonly Synonym[] | undefined
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

const EDGE_LETTER = /^[\p{L}\p{N}]/u
const LETTER_EDGE = /[\p{L}\p{M}\p{N}]$/u

type Finder = (folded: string) => [from: number, to: number][]

const found = (matches: Iterable<RegExpMatchArray>): [number, number][] =>
  [...matches].map(match => [match.index!, match.index! + match[0].length])

/** Between two words typed apart: blanks, or the comma, hyphen or stop the text has there (`Hà Nội, Việt Nam`, `COVID-19`, `TP.HCM`). */
const BETWEEN = String.raw`(?:\s+|[\p{P}\s]{1,4})`

const wholeWords = (phrase: string, body: string): RegExp => {
  const before = EDGE_LETTER.test(phrase) ? String.raw`(?<![\p{L}\p{M}\p{N}])` : ''
  const after = LETTER_EDGE.test(phrase) ? String.raw`(?![\p{L}\p{M}\p{N}])` : ''
  return new RegExp(before + body + after, 'gu')
}
const bodyOf = (words: readonly string[]): string => words.map(escaped).join(BETWEEN)

/** The words of a folded phrase one after another, whole words: `an` does not stand in `toan`. */
function phraseFinder(phrase: string): Finder {
  const form = wholeWords(phrase, bodyOf(phrase.split(/\s+/u)))
  return folded => found(folded.matchAll(form))
}

/** The same, each part of it in any of the ways it may be said. */
function waysFinder(asked: readonly Asked[]): Finder {
  const ways = asked.map(({ all, or }) => `(?:${[all.flat(), ...or].map(words => bodyOf(words.map(sameIAndY))).join('|')})`)
  const form = wholeWords('a', ways.join(BETWEEN))
  return folded => found(folded.matchAll(form))
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

function wordFinder(words: ReadonlySet<string>): Finder {
  return folded => found([...folded.matchAll(WORD)].filter(match => words.has(match[0])))
}

/** Words, and what stands for some of them as a whole. */
function wordsOrFinder(words: ReadonlySet<string>, or: readonly (readonly string[])[]): Finder {
  const finders = [wordFinder(words), ...or.map(each => phraseFinder(sameIAndY(each.join(' '))))]
  return folded => {
    let last = 0
    return finders
      .flatMap(find => find(folded))
      .sort((a, b) => a[0] - b[0] || b[1] - a[1])
      .filter(([from, to]) => {
        if (from < last) return false
        last = to
        return true
      })
  }
}

function finder(query: string, options: HighlightOptions): Finder | undefined {
  checkObject('options', options, ['match', 'fold', 'synonyms'], highlight)
  const { match = 'phrase', fold: mode = 'ascii', synonyms = [] } = options
  checkOneOf('options.match', match, ['phrase', 'words'], highlight)
  checkOneOf('options.fold', mode, ['ascii', 'tone'], highlight)
  checkSynonyms('options.synonyms', synonyms, highlight)
  const { text, phrases } = readQuery(query, highlight)
  const asked = mode === 'ascii' ? askedFor(phrases, synonyms) : []
  const or = asked.flatMap(each => each.or)
  const phrase = sameIAndY(foldText(text.replace(/["“”„]/gu, ' '), mode)).trim()
  if (match === 'phrase') return or.length > 0 ? waysFinder(asked) : phrase === '' ? undefined : phraseFinder(phrase)
  const words = new Set(phrase.match(WORD))
  return words.size === 0 ? undefined : wordsOrFinder(words, or)
}

/** What an engine gives back of a document: it may leave fields out. */
export type FoundDocument = Partial<Pick<SearchDocument, 'title' | 'text' | 'captions'>>

/** An article has blocks; what else comes is taken for a document. */
const isArticle = (found: Article | FoundDocument): found is Article => Array.isArray((found as Partial<Article>)?.body)

/** The strings of a document a reader reads; the lead stands in `text`. */
function documentStrings({ title, text, captions = [] }: FoundDocument): { in: string; text: string }[] {
  const single = [['title', title], ['text', text], ...captions.map((caption, n) => [`captions/${n}`, caption] as const)] as const
  return single.flatMap(([name, string]) => (typeof string === 'string' ? [{ in: name, text: string }] : []))
}

/** Throws the TypeError for what is neither an article nor of a document. */
function checkFound(found: Article | FoundDocument, called: Called): void {
  const { title, text, captions } = (found ?? {}) as FoundDocument
  const isDocument = typeof title === 'string' || typeof text === 'string' || Array.isArray(captions)
  if (isArticle(found) || !isDocument) checkArticle(found, called)
}

/** The strings of an article or of a document, and where they stand. */
export function stringsOf(found: Article | FoundDocument, called: Called): readonly { in: string; text: string }[] {
  checkFound(found, called)
  return isArticle(found) ? articleStrings(found) : documentStrings(found)
}

/**
 * Every place where the query stands in the article, in reading order, whole words only. The query is folded as the
 * documents are; the spans are of the article's own strings: `hoà binh` finds `Hòa Bình`, a line break counts as a space. Of a search
 * document, as `toSearchDocument` made it or an engine gave it back, `in` is `title`, `text` or `captions/0`.
 * @throws TypeError where an argument or an option is wrong: it names it.
 */
export function highlight(article: Article | FoundDocument, query: string, options: HighlightOptions = {}): Highlight[] {
  const strings = stringsOf(article, highlight)
  const find = finder(query, options)
  if (find === undefined) return []
  return strings.flatMap(string => {
    const folded = fold(string.text, options.fold ?? 'ascii')
    const widen = clusterWidener(string.text)
    return find(sameIAndY(folded.text)).map(([from, to]): Highlight => {
      const [start, end] = widen(...sourceSpan(folded, from, to))
      return { in: string.in, start, end, text: string.text.slice(start, end) }
    })
  })
}
