/** A piece of a text. */
export interface Span {
  /** The piece: `source.slice(start, end)`. */
  text: string
  /** Where it begins, in UTF-16 code units. */
  start: number
  /** Where it ends, exclusive. */
  end: number
}

export const spanOf = (text: string, start: number, end: number): Span => ({ text: text.slice(start, end), start, end })
