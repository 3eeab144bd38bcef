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
  ...(decoded === undefined ? {} : { decoded }),
  text,
  path,
})

/** What the head says of the page is not printed on it. */
const isFree = ({ verdict, path }: Decision) => verdict === 'drop' && !/(?:^|> )title\b[^>]*$/.test(path)

/** A dropped piece in which something was found, parted: what stood before it, itself, what stood behind. */
function parted(piece: Decision, one: Gleaned): Decision[] | undefined {
  const at = isFree(piece) ? piece.text.indexOf(one.text) : -1
  if (at < 0) return undefined
  const rest = [piece.text.slice(0, at).trim(), piece.text.slice(at + one.text.length).trim()]
  const [before, behind] = rest.map(text => (text ? [{ ...piece, text }] : []))
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
  const whole = (piece: Decision) =>
    isFree(piece) && piece.text.length <= one.text.length + AROUND_TAGS && tags.every(tag => piece.text.includes(tag))
      ? [kept(one, piece, piece.text)]
      : undefined
  const alone = (tag: string) => (piece: Decision) => (isFree(piece) && piece.text === tag ? [kept(one, piece, tag)] : undefined)
  return replaced(trace, end, whole) ?? tags.reduce<Decision[]>((all, tag) => replaced(all, end, alone(tag)) ?? all, [...trace])
}

function withOne(trace: readonly Decision[], one: Gleaned): Decision[] {
  if (one.as === 'tags') return withTags(trace, one)
  if (!one.text) return [{ ...kept(one, { path: 'head' }, ''), reason: `${LINE_RULES[one.rule]}: ${one.said}` }, ...trace]
  const title = trace.findIndex(d => d.as === 'title')
  return replaced(trace, title, piece => parted(piece, one)) ?? [...trace]
}

/** The trace with what was found beside the text: kept where it is printed, told at the head where only metadata have it. */
export const withGleaned = (trace: readonly Decision[], gleaned: readonly Gleaned[]): Decision[] =>
  gleaned.reduce<Decision[]>(withOne, [...trace])
