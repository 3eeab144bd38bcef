/** A piece of a text; offsets are UTF-16 units, `end` excluded. */
export interface Span {
  text: string
  start: number
  end: number
}

export const spanOf = (text: string, start: number, end: number): Span => ({ text: text.slice(start, end), start, end })
