const MARK = /\p{M}|\p{Cf}/u
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u

// What a page says must not steer the terminal it is printed on.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu

/** The text without control characters, tabs and line breaks excepted. */
export const printable = (text: string): string => text.replace(CONTROLS, '')

/** Columns a terminal gives a text: marks none, East Asian letters two. */
export function columns(text: string): number {
  let width = 0
  for (const letter of text) width += MARK.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1
  return width
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = []
  let current = ''
  let used = 0
  for (const word of line.split(/[ \t]+/u)) {
    const room = columns(word)
    if (current !== '' && used + 1 + room > width) {
      lines.push(current)
      current = word
      used = room
    } else {
      current = current === '' ? word : `${current} ${word}`
      used = current === word ? room : used + 1 + room
    }
  }
  return [...lines, current]
}

/**
 * The text's lines, none wider than `width` columns unless one word is; undefined wraps nothing. `first` goes before the first
 * line, `rest` before the others; both count as part of the width.
 */
export function wrap(text: string, width: number | undefined, first = '', rest = first): string {
  const room = width === undefined ? Number.POSITIVE_INFINITY : Math.max(20, width - Math.max(columns(first), columns(rest)))
  return printable(text)
    .split('\n')
    .flatMap(line => wrapLine(line, room))
    .map((line, index) => (index === 0 ? first : rest) + line)
    .join('\n')
}
