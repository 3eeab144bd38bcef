import type { FlatLine } from './line-shape'

/** Labels that a data set puts before the fields of a text. */
export interface RecordFields {
  title: RegExp
  text: RegExp
  /** What is said of the record itself. */
  other: RegExp
}

/** Lines above the title of a record, at most. */
const HEAD = 4
const RULE = /^-{3,}$/

/** A record's fields without their labels: the title as a heading, the text, and none of what is about the record. */
export function withoutLabels(lines: readonly FlatLine[], { title, text, other }: RecordFields): readonly FlatLine[] {
  const filled = lines.filter(line => line.text)
  if (!filled.slice(0, HEAD).some(line => title.test(line.text))) return lines
  return lines.flatMap((line): FlatLine[] => {
    if (title.test(line.text)) return [{ ...line, text: unquoted(line.text.replace(title, '')), kind: 'heading', level: 1 }]
    if (text.test(line.text)) return [{ ...line, text: line.text.replace(text, '') }]
    return other.test(line.text) || RULE.test(line.text) ? [] : [line]
  })
}

const unquoted = (text: string) => text.replace(/^(["'])(.*)\1,?$/u, '$2')
