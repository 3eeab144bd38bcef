import { type Called, checkString } from '../arguments'
import { normalize } from '../text'
import { foldWords } from './folding'
import { decodeTyped } from './typed'

/** A user's query as the documents are written. */
export interface ParsedQuery {
  /** Decoded where it was typed in a legacy encoding; NFC, tones of the old style. */
  text: string
  /** Lower case, no marks. */
  folded: string
  /** What must stand together, in the query's order: a quoted phrase, a document number, else a word. */
  phrases: {
    /** Its words, lower case without marks. */
    folded: string[]
    /** The same words, lower case with their marks. */
    marked: string[]
  }[]
}

/** In UTF-16 code units. A longer query is cut: no engine does more with it, and some refuse it. */
const LONGEST_QUERY = 2000

const QUOTED = /["“”„]([^"“”„]*)["“”„]|[^\s"“”„]+/gu

const words = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Reads a query as it was typed: with or without marks, NFC or NFD, either tone style, TCVN3 or VNI. Quotes keep words together. The first 2000 UTF-16 code units count. Throws a `TypeError` where it is no string. */
export const parseQuery = (query: string): ParsedQuery => readQuery(query, parseQuery)

/** `parseQuery` for the public function that was called with the query. */
export function readQuery(query: string, called: Called): ParsedQuery {
  checkString('query', query, called)
  const text = normalize(decodeTyped(query.slice(0, LONGEST_QUERY)), { tone: 'old' }).trim()
  const phrases = [...text.matchAll(QUOTED)].map(match => {
    const phrase = match[1] ?? match[0]
    return { folded: words(foldWords(phrase)), marked: words(phrase.toLowerCase()) }
  })
  return { text, folded: foldWords(text), phrases: phrases.filter(phrase => phrase.folded.length > 0) }
}
