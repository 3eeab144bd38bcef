import type { Flattener } from '../../model/flattener'
import { decodeText } from '../tree/character-references'

/** [start, end) in the input, in UTF-16 units. */
export type Place = readonly [start: number, end: number]

/** A line as it stands in the input. */
export interface SourceLine {
  /** Normalised; outer blanks and tabs as they are. */
  text: string
  at: Place
  /** From 0. */
  number: number
  /** Cut out of a line that was a page. */
  parted?: boolean
}

/** Where lines end; tags of blocks that were left end them too. */
const LINE_END =
  /\r\n|[\n\r\u2028\u2029\f\v]|<(?:br|hr|\/?(?:p|div|li|t[rdh]|h[1-6]|[uo]l|table|tbody|center|blockquote))(?:\s[^<>]{0,1000})?\s?\/?>/gi
const BARE_END = /\r\n|[\n\r\u2028\u2029\f\v]/g
/** A text with more tags is none: what is written in it is about them. */
const TAGS = 20_000

function isTagged(input: string): boolean {
  let tags = 0
  for (let at = input.indexOf('<'); at >= 0 && tags <= TAGS; at = input.indexOf('<', at + 1)) tags++
  return tags > TAGS
}

/** Tags within a line that were left, and what Word adds. */
const TAG = /<\/?(?:[a-z]\d?:[a-z]+|span|font|b|strong|i|em|u|a|su[bp]|small|img|iframe)(?:\s[^<>]{0,1000})?\s?\/?>/gi
const REFERENCE = /&(?:#\d{2,6}|#x[\da-f]{2,6}|[a-z]{2,8}\d{0,2});/gi

/** The lines of an input, normalised as a whole where that leaves as many lines. */
export function sourceLines(
  input: string,
  tidy: (text: string) => string,
  { breaks, escaped = false }: Pick<Flattener, 'breaks' | 'escaped'> = {},
): SourceLine[] {
  const lineEnd = isTagged(input) ? BARE_END : LINE_END
  const ends = breaks ? new RegExp(`${lineEnd.source}|${breaks.source}`, 'gi') : lineEnd
  const places: Place[] = []
  let start = 0
  for (const { index, 0: mark } of input.matchAll(ends)) {
    places.push([start, index])
    start = index + mark.length
  }
  places.push([start, input.length])
  const whole = tidy(input).split(ends)
  const texts = whole.length === places.length ? whole : places.map(([from, to]) => tidy(input.slice(from, to)))
  // The quotation marks around a string that was written out.
  if (escaped && /^\s*"/.test(input) && input.trimEnd().endsWith('"')) {
    texts[0] = texts[0]!.replace('"', '')
    texts.push(texts.pop()!.replace(/"\s*$/, ''))
  }
  return places.map((at, number) => ({ text: bare(escaped ? plain(texts[number]!) : texts[number]!), at, number }))
}

/** `\u1ec7`, `\"`: what JSON writes out. */
const plain = (text: string) =>
  text.replace(/\\u([\da-f]{4})|\\(.)/gi, (_, code: string | undefined, sign: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : sign === 't' ? ' ' : sign,
  )

const bare = (text: string) => {
  const untagged = text.includes('<') ? text.replace(TAG, '') : text
  return untagged.includes('&') ? untagged.replace(REFERENCE, decodeText) : untagged
}
