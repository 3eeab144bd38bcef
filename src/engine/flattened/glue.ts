import type { Glue } from '../../model/flattener'
import type { SourceLine } from './source-lines'

/** Where two pieces of text were put together without a blank: a small letter before a capital. */
const SEAM = /\p{Ll}\p{Lu}/gu
/** Of one line, and of all. */
const IN_LINE = 6
const IN_ALL = 10

/** A script's line, or an address; a page in one line may have some. */
const CODE = /[{}=]|[a-z]\/[\w-]+\//i
const PAGE = 2000

/** Whether pieces of text stand in the lines with nothing between them. */
export function isGlued(lines: readonly string[], { compounds }: Glue): boolean {
  let all = 0
  let most = 0
  for (const line of lines) {
    if (line.length < PAGE && CODE.test(line)) continue
    const seams = seamsOf(line, compounds)
    all += seams
    most = Math.max(most, seams)
  }
  return all >= IN_ALL && most >= IN_LINE
}

const seamsOf = (line: string, compounds: RegExp) => (line.match(SEAM)?.length ?? 0) - (line.match(compounds)?.length ?? 0)

/** The pieces a line was put together of. */
export function unglued({ text, at, number }: SourceLine, { seams, compounds }: Glue): SourceLine[] {
  const held = new Set<number>()
  for (const { index, 0: word } of text.matchAll(compounds)) for (let i = 1; i < word.length; i++) held.add(index + i)
  const exact = text.length === at[1] - at[0]
  const pieces: SourceLine[] = []
  let from = 0
  const cut = (to: number, next = to) => {
    if (text.slice(from, to).trim()) pieces.push({ text: text.slice(from, to), at: exact ? [at[0] + from, at[0] + to] : at, number })
    from = next
  }
  for (const { index, 0: blanks } of text.matchAll(seams)) if (index > from && !held.has(index)) cut(index, index + blanks.length)
  cut(text.length)
  return pieces.length ? pieces : [{ text: '', at, number }]
}
