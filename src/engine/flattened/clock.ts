import type { FlatLine } from './line-shape'

const DAY = /(?:^|[^\d/.-])\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}$/u
const HOUR = /^\d{1,2}\s?[:hg]\s?\d{2}(?::\d{2})?(?:\s?(?:AM|PM|SA|CH|phút))?\)?$/iu
const SIGN = /^[|,–-]$/u
/** No line with a day is longer, in characters. */
const LONGEST = 60

const isDay = ({ text }: FlatLine) => text.length <= LONGEST && DAY.test(text)
const isHour = ({ text }: FlatLine) => HOUR.test(text)

/** A day and its hour, which stood in elements of their own, as one line; a sign may stand between. */
export function withHours(lines: readonly FlatLine[]): FlatLine[] {
  const out: FlatLine[] = []
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i]!
    const sign = lines[i + 1] && SIGN.test(lines[i + 1]!.text) ? lines[i + 1] : undefined
    const second = lines[i + (sign ? 2 : 1)]
    if (second && ((isDay(first) && isHour(second)) || (isHour(first) && second.text.length <= LONGEST && DAY.test(second.text)))) {
      out.push({
        ...first,
        text: `${first.text} ${sign ? `${sign.text} ` : ''}${second.text}`,
        at: [first.at[0], second.at[1]],
      })
      i += sign ? 2 : 1
    } else out.push(first)
  }
  return out
}
