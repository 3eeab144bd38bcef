import type { FlattenedBy, Flattener } from '../../model/flattener'

/** Signs between pieces, at least; and as many to a line of the input. */
const LEAST = 12
const TO_A_LINE = 3
/** Line feeds that were written out in an input that is one line. */
const WRITTEN_OUT = 2

/** A rule of a table, and as many as tell that signs draw its frames. */
const RULE = /^\s*[|+]?\s*:?-{3,}[-|+:= ]*$/u
const DRAWN = 2
/** A row of a table, and the share of lines that tells the same. */
const ROW = /^\|\s.*\s\|\s*$/u
const ROWS = 0.5

/** The tool that put a sign between pieces where others put a line feed: many signs in few lines. */
export function separatorOf(input: string, tools: readonly Flattener[], told: FlattenedBy | undefined): Flattener | undefined {
  if (told) return tools.find(({ name, breaks }) => name === told && breaks)
  const filled = input.split('\n').filter(line => line.trim())
  const isDrawn =
    filled.filter(line => /[|+]/.test(line) && RULE.test(line)).length >= DRAWN ||
    filled.filter(line => ROW.test(line)).length > ROWS * filled.length
  return tools.find(({ breaks, escaped }) => {
    if (!breaks || (isDrawn && !escaped)) return false
    const signs = input.match(breaks)?.length ?? 0
    if (escaped && filled.length === 1) return signs >= WRITTEN_OUT
    return signs >= LEAST && signs >= TO_A_LINE * filled.length
  })
}
