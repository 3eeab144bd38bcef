import { foldText, normalize } from '../text'
import { decodeTyped } from './typed'

/** A user's query as the documents are written. */
export interface ParsedQuery {
  /** Decoded where it was typed in a legacy encoding; NFC, tones of the old style. */
  text: string
  /** Lower case, no marks. */
  folded: string
  /** What must stand together, in the query's order: a quoted phrase, a document number, else a word. Each a list of words, folded and with marks, lower case. */
  phrases: { folded: string[]; marked: string[] }[]
}

/** A query longer than this is cut: no engine does more with it, and some refuse it. UTF-16 code units. */
export const LONGEST_QUERY = 2000

const QUOTED = /["“”„]([^"“”„]*)["“”„]|[^\s"“”„]+/gu

const words = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Reads a query as it was typed: with or without marks, NFC or NFD, either tone style, TCVN3 or VNI. Quotes keep words together. */
export function parseQuery(query: string): ParsedQuery {
  if (typeof query !== 'string') throw new TypeError('query must be a string')
  const text = normalize(decodeTyped(query.slice(0, LONGEST_QUERY)), { tone: 'old' }).trim()
  const phrases = [...text.matchAll(QUOTED)].map(match => {
    const phrase = match[1] ?? match[0]
    return { folded: words(foldText(phrase, 'ascii')), marked: words(phrase.toLowerCase()) }
  })
  return { text, folded: foldText(text, 'ascii'), phrases: phrases.filter(phrase => phrase.folded.length > 0) }
}
