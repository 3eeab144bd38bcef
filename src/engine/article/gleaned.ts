import { LINE_RULES } from '../../data/rules'
import type { Decision } from '../../model/decision'
import type { LineRule } from '../../model/rule'

/** What the article has from beside its text: by the page's markup, in its metadata. */
export interface Gleaned {
  as: 'byline' | 'date' | 'tags'
  rule: LineRule
  /** As printed; `''` where only the metadata have it. */
  text: string
  /** What the metadata say. */
  said?: string
}

/** How much more than its keywords a line of them says, in characters: their label, marks between. */
const AROUND_TAGS = 40

const kept = ({ as, rule }: Gleaned, { decoded, path }: Pick<Decision, 'path' | 'decoded'>, text: string): Decision => ({
  verdict: 'keep',
  rule,
  reason: LINE_RULES[rule],
  as,
  label: as,
  decoded,
  text,
  path,
})

/** What the head says of the page is not printed on it. */
const isFree = ({ verdict, path }: Decision) => verdict === 'drop' && !/(?:^|> )title\b[^>]*$/.test(path)

/** Dropped pieces that are what was found. */
const where = (one: Gleaned, fits: (text: string) => boolean) => (piece: Decision) =>
  isFree(piece) && fits(piece.text) ? [kept(one, piece, piece.text)] : undefined

/** Two characters of one word or number; a capital behind a small letter is the next element's, glued: `trướcChia sẻ`. */
const INSIDE = /^(?:[\p{L}\p{M}][\p{Ll}\p{M}]|\p{Lu}\p{Lu}|\p{N}\p{N})$/u
const isBordered = (text: string, ...places: number[]) => places.every(at => !INSIDE.test(text.slice(Math.max(0, at - 1), at + 1)))

/** A dropped piece in which something was found, parted: what stood before it, itself, what stood behind. */
function parted(piece: Decision, one: Gleaned): Decision[] | undefined {
  if (!isFree(piece)) return undefined
  const { text } = piece
  const { length } = one.text
  let at = text.indexOf(one.text)
  while (at >= 0 && !isBordered(text, at, at + length)) at = text.indexOf(one.text, at + 1)
  if (at < 0) return undefined
  const [before, behind] = [text.slice(0, at), text.slice(at + length)].map(rest => (rest.trim() ? [{ ...piece, text: rest.trim() }] : []))
  return [...before!, kept(one, piece, one.text), ...behind!]
}

/** The nearest piece to a place in the trace that gives way. */
function replaced(
  trace: readonly Decision[],
  place: number,
  by: (piece: Decision) => readonly Decision[] | undefined,
): Decision[] | undefined {
  for (const i of [...trace.keys()].sort((a, b) => Math.abs(a - place) - Math.abs(b - place))) {
    const parts = by(trace[i]!)
    if (parts) return [...trace.slice(0, i), ...parts, ...trace.slice(i + 1)]
  }
  return undefined
}

/** Keywords stand in a line or a box of their own, behind the text most often, else one by one. */
function withTags(trace: readonly Decision[], one: Gleaned): Decision[] {
  const tags = one.text.split('\n')
  const end = trace.findLastIndex(d => d.as === 'paragraph') + 1
  const line = where(one, text => text.length <= one.text.length + AROUND_TAGS && tags.every(tag => text.includes(tag)))
  const each = (all: Decision[], text: string) => replaced(all, end, piece => parted(piece, { ...one, text })) ?? all
  return replaced(trace, end, line) ?? tags.reduce(each, [...trace])
}

function withOne(trace: readonly Decision[], one: Gleaned): Decision[] {
  if (one.as === 'tags') return withTags(trace, one)
  if (!one.text) return [{ ...kept(one, { path: 'head' }, ''), reason: `${LINE_RULES[one.rule]}: ${one.said}` }, ...trace]
  const title = trace.findIndex(d => d.as === 'title')
  const printed = replaced(
    trace,
    title,
    where(one, text => text.trim() === one.text),
  )
  // What stands by itself in the article is there; what a sentence has of it is another's.
  if (printed || trace.some(d => d.verdict === 'keep' && d.text.trim() === one.text)) return printed ?? [...trace]
  return replaced(trace, title, piece => parted(piece, one)) ?? [...trace]
}

/** The trace with what was found beside the text: kept where it is printed, told at the head where only metadata have it. */
export const withGleaned = (trace: readonly Decision[], gleaned: readonly Gleaned[]): Decision[] =>
  gleaned.reduce<Decision[]>(withOne, [...trace])
