import nlp from 'compromise/one'
import { foldText } from '../text/fold'
import { ABBREVIATIONS } from './data/words'

/** A word of a sentence; offsets into the string the sentences were read from. */
export interface Token {
  /** As written, without a possessive `'s`. */
  text: string
  /** Small letters, marks kept: for the tables of English words (`Bảy` is no `Bay`). */
  word: string
  /** Small letters, no marks: for the tables of names, never for output. */
  fold: string
  start: number
  end: number
  /** What stands between this word and the next, a possessive `'s` included. */
  gap: string
}

export interface Sentence {
  start: number
  end: number
  tokens: Token[]
}

interface Term {
  pre: string
  text: string
  post: string
}

/** compromise's cost grows faster than its text (16 k letters of dots take half a second); longer stretches are handed to it in pieces. */
const LONGEST_PIECE = 4000
const SINGLE_CAPITAL = /^\p{Lu}\p{M}*$/u
const WORD_PART = /[^/|–—]+/g
const POSSESSIVE = /^(.+?)(['’]s?)$/u

function tokensOf(word: string, start: number): Token[] {
  const parts = /^[\d/|–—.,-]+$/.test(word) ? [{ 0: word, index: 0 }] : [...word.matchAll(WORD_PART)]
  return parts.map(part => {
    const owner = POSSESSIVE.exec(part[0])
    const text = owner ? owner[1]! : part[0]
    return {
      text,
      word: text.toLowerCase(),
      fold: foldText(text, 'ascii'),
      start: start + part.index,
      end: start + part.index + text.length,
      gap: '',
    }
  })
}

/** Where to cut a text into pieces of bounded length, at blanks if there are any; one piece for any ordinary paragraph. */
function cutsOf(text: string): number[] {
  const cuts = [0]
  for (let from = 0; text.length - from > LONGEST_PIECE; from = cuts.at(-1)!) {
    const window = text.slice(from, from + LONGEST_PIECE)
    const blank = Math.max(window.lastIndexOf('\n'), window.lastIndexOf('. ')) + 1 || window.lastIndexOf(' ') + 1
    cuts.push(from + (blank || LONGEST_PIECE))
  }
  return [...cuts, text.length]
}

/** Whether a sentence that ends in these words only stops at an abbreviation, an initial or a number (`No. 5`). */
function stopsShort(last: Token, gap: string, next: string): boolean {
  if (!/^\.\s*$/.test(gap) || gap.includes('\n')) return false
  if (last.word === 'no' || last.word === 'art') return /^\d/.test(next)
  return ABBREVIATIONS.has(last.word) || (SINGLE_CAPITAL.test(last.text) && /^\p{Lu}/u.test(next))
}

/** compromise's sentences over the text: their words, placed by looking for each after the one before it. */
function split(text: string): Token[][] {
  const cuts = cutsOf(text)
  return cuts.slice(0, -1).flatMap((from, i) => {
    const piece = text.slice(from, cuts[i + 1])
    let at = 0
    return (nlp.tokenize(piece).docs as Term[][]).map(terms =>
      terms.flatMap(({ text: word }) => {
        const start = word === '' ? -1 : piece.indexOf(word, at)
        if (start < 0) return []
        at = start + word.length
        return tokensOf(word, from + start)
      }),
    )
  })
}

/**
 * The sentences of a text in NFC, in order and without the blanks between them, with their words. Splitting is compromise's, with the
 * short forms of ranks and degrees added; words keep their marks, since they are found again in the text itself.
 */
export function readSentences(text: string): Sentence[] {
  const joined: Token[][] = []
  for (const tokens of split(text).filter(tokens => tokens.length > 0)) {
    const open = joined.at(-1)
    const last = open?.at(-1)
    if (open && last && stopsShort(last, text.slice(last.end, tokens[0]!.start), tokens[0]!.text)) open.push(...tokens)
    else joined.push([...tokens])
  }
  const starts = joined.map((tokens, i) => (i === 0 ? 0 : openingOf(text, joined[i - 1]!.at(-1)!.end, tokens[0]!.start)))
  return joined.map((tokens, i) => {
    const words = text.slice(starts[i]!, starts[i + 1] ?? text.length)
    const start = starts[i]! + (words.length - words.trimStart().length)
    const end = starts[i]! + words.trimEnd().length
    return { start, end, tokens: withGaps(tokens, text, end) }
  })
}

/** Where between two words the next sentence starts: after the last blank, so that an opening quotation mark goes with it. */
function openingOf(text: string, from: number, to: number): number {
  const between = text.slice(from, to)
  return from + between.search(/\S*$/u)
}

function withGaps(tokens: readonly Token[], text: string, end: number): Token[] {
  return tokens.map((token, i) => ({ ...token, gap: text.slice(token.end, tokens[i + 1]?.start ?? end) }))
}
