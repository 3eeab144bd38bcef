import './in-order'

import { decode } from './engine/decode/decode'
import { fileFormat, looksBinary, looksLikeMarkup, textFormat } from './engine/decode/sniff'
import { extractPage } from './extract-page'
import { extractText } from './extract-text'
import { noArticle } from './extraction'
import type { Extraction, Notice } from './model/extraction'
import type { ExtractOptions } from './model/options'
import { type CheckedOptions, checkInput, checkOptions } from './options'
import { TABLES, type Tables } from './tables'
import { legacyCharset } from './text'

/**
 * Reads the article of a page (bytes or HTML) or of a flattened text. Any page gives a result, with the reason where it is no article.
 * @throws TypeError where the input is neither string nor bytes, or an option is wrong: it names the option.
 */
export function extract(input: string | Uint8Array | ArrayBuffer, options: ExtractOptions = {}): Extraction {
  return extractWith(TABLES, checkInput(input, extract), checkOptions(options, extract))
}

const NOTHING = () => []

/** The way of every input, by tables that are handed in: bytes to text, then page or flattened text. */
export function extractWith(tables: Tables, input: string | Uint8Array, options: CheckedOptions): Extraction {
  const format = fileFormat(input)
  if (format) return noArticle('not-html', [{ code: 'not-html', message: `the input is a ${format} file` }], NOTHING)
  const { text, old, notices } = typeof input === 'string' ? { text: input, old: false, notices: [] } : textOf(input, options)
  const kind = options.input ?? 'auto'
  const other = kind === 'auto' ? textFormat(text) : undefined
  if (other) return noArticle('not-html', [...notices, { code: 'not-html', message: `the input is ${other}` }], NOTHING)
  if (kind === 'html' || (kind === 'auto' && looksLikeMarkup(text))) return extractPage(text, options, tables, notices, old)
  if (kind === 'auto' && looksBinary(text)) return noArticle('not-html', notices, NOTHING)
  return extractText(text, options, tables, notices)
}

/** `old`: the bytes were in an old charset, and nothing in the text is to be decoded once more. */
function textOf(bytes: Uint8Array, { contentType }: CheckedOptions): { text: string; old: boolean; notices: Notice[] } {
  const { text, charset, certainty, reason, notices: more } = decode(bytes, contentType === undefined ? {} : { contentType })
  const guessed = certainty === 'guess' && /[^\0-\x7f]/.test(text)
  const old = legacyCharset(charset) !== undefined
  return {
    text,
    old,
    notices: [
      ...(guessed ? [{ code: 'charset-guessed' as const, message: `read as ${charset}: ${reason}` }] : []),
      ...more,
      ...(old ? [{ code: 'legacy-charset' as const, message: `the bytes are in ${charset}: ${reason}` }] : []),
    ],
  }
}
