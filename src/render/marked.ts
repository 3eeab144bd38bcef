import type { Mark } from '../model/article'

/** A text cut at its marks: plain pieces, and marked ones that hold pieces, each well inside the one around it. */
export type Piece = string | { mark: Mark; inner: Piece[] }

const byStart = (a: Mark, b: Mark) => a.start - b.start || b.end - a.end

/** Marks in order, inside the text; records come from strangers too. */
function sound(text: string, marks: readonly Mark[]): Mark[] {
  return marks
    .map(m => ({ ...m, start: Math.max(0, Math.trunc(m.start)), end: Math.min(text.length, Math.trunc(m.end)) }))
    .filter(m => m.start < m.end)
    .sort(byStart)
}

/** White space at the ends of what is marked belongs to neither form. */
function trimmed(text: string, mark: Mark): Mark {
  const words = text.slice(mark.start, mark.end)
  const start = mark.start + words.length - words.trimStart().length
  return { ...mark, start, end: Math.max(start, mark.end - words.length + words.trimEnd().length) }
}

function cut(text: string, from: number, to: number, marks: readonly Mark[], around: ReadonlySet<Mark['type']>): Piece[] {
  const pieces: Piece[] = []
  let list = marks
  let at = from
  let i = 0
  while (i < list.length) {
    const mark = list[i++]!
    if (around.has(mark.type) || around.has('code') || mark.start < at) continue
    let next = i
    while (next < list.length && list[next]!.start < mark.end) next++
    const within = list.slice(i, next)
    if (mark.start > at) pieces.push(text.slice(at, mark.start))
    const inside = within.map(m => ({ ...m, end: Math.min(m.end, mark.end) }))
    pieces.push({ mark, inner: cut(text, mark.start, mark.end, inside, new Set([...around, mark.type])) })
    at = mark.end
    i = next
    // What begins in this one and goes on behind it is marked a second time there.
    const beyond = within.filter(m => m.end > mark.end).map(m => trimmed(text, { ...m, start: mark.end }))
    if (beyond.length) {
      list = [...beyond.filter(m => m.start < m.end), ...list.slice(next)].sort(byStart)
      i = 0
    }
  }
  if (at < to) pieces.push(text.slice(at, to))
  return pieces
}

/** The pieces of a text, marks that overlap cut in two. */
export const piecesOf = (text: string, marks: readonly Mark[] | undefined): Piece[] =>
  marks?.length
    ? cut(
        text,
        0,
        text.length,
        sound(text, marks)
          .map(m => trimmed(text, m))
          .filter(m => m.start < m.end),
        new Set(),
      )
    : [text]
