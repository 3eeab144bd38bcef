import { LINE_RULES } from '../../data/rules'
import type { Locale } from '../../model/locale'
import type { LineRule } from '../../model/rule'
import type { Segment } from '../../model/segment'
import type { ReadByline } from '../byline/byline'
import { languageOf } from '../language'
import { type LineRules, lineRules } from '../lines'
import { words } from '../words'
import type { As, Ruling } from './ruling'
import type { Scene } from './scene'

/** What the passes share: the scene, and what was ruled so far. */
export interface Classification {
  readonly segments: readonly Segment[]
  readonly locales: readonly Locale[]
  readonly door: Scene['door']
  readonly lines: LineRules
  /** Whether the text is Vietnamese, or does not say: names without a label are read where Vietnamese newsrooms set them. */
  readonly vietnamese: boolean
  /** Who the metadata claim as authors, by their words. */
  readonly authors: ReadonlySet<string>
  readonly from: number
  /** Where the text ends; moves up where its end is found. */
  to: number
  /** The displayed headline, -1 where no segment is it. */
  title: number
  /** How many figures there are. */
  figures: number
  /** What lines at the end read as, found out once. */
  readonly tails: Map<number, ReadByline | undefined>
  readonly rulings: (Ruling[] | undefined)[]
}

const VIETNAMESE: ReadonlySet<string> = new Set(['vi', 'und'])

export const classification = ({ segments, locales, door, from, to, authors = [] }: Scene): Classification => ({
  segments,
  locales,
  door,
  lines: lineRules(locales),
  vietnamese: VIETNAMESE.has(languageOf(segments.slice(from, to).map(s => s.text))),
  authors: new Set(authors.map(words)),
  from,
  to,
  title: -1,
  figures: 0,
  tails: new Map(),
  rulings: segments.map(() => undefined),
})

/** Whether no rule has taken a segment. */
export const isFree = ({ rulings }: Classification, i: number) => rulings[i] === undefined

/** The same of what is made of words alone. */
export const isFreeLine = (c: Classification, i: number) =>
  isFree(c, i) && c.segments[i]!.kind !== 'image' && c.segments[i]!.kind !== 'table'

/** The first ruling of a segment. */
export const rulingOf = ({ rulings }: Classification, i: number) => rulings[i]?.[0]

export const ruledAs = (c: Classification, i: number) => rulingOf(c, i)?.as

/** The last segment kept as something, -1 where none is. */
export function lastOf(c: Classification, as: As): number {
  let i = c.segments.length - 1
  while (i >= 0 && ruledAs(c, i) !== as) i--
  return i
}

/** The headline nearest above the text: a page's `<title>` may be the first line of what was flattened. */
export function shownTitle(c: Classification): number {
  for (let i = c.from - 1; i > c.title; i--) if (rulingOf(c, i)?.rule === 'title/repeated') return i
  return c.title
}

export const has = (c: Classification, as: As) => lastOf(c, as) >= 0

type More = Partial<Pick<Ruling, 'reason' | 'text' | 'byline' | 'source' | 'moment' | 'level' | 'figure' | 'terms'>>

const NO_MORE: More = {}

/** Adds a ruling; all have one shape. */
function rule(
  { segments, rulings }: Classification,
  index: number,
  verdict: Ruling['verdict'],
  as: As | undefined,
  name: LineRule,
  { reason, text, byline, source, moment, level, figure, terms }: More,
): void {
  const segment = segments[index]!
  const ruling: Ruling = {
    segment,
    index,
    verdict,
    as,
    rule: name,
    reason: reason ?? LINE_RULES[name],
    text: text ?? segment.text,
    byline,
    source,
    moment,
    level,
    figure,
    ...(terms?.length ? { terms } : {}),
  }
  const list = rulings[index]
  if (list) list.push(ruling)
  else rulings[index] = [ruling]
}

export const keep = (c: Classification, i: number, as: As, name: LineRule, more = NO_MORE) => rule(c, i, 'keep', as, name, more)

/** A line that names people, else only a source. */
export const keepByline = (c: Classification, i: number, byline: ReadByline, name: LineRule = byline.rule, text?: string) =>
  keep(c, i, byline.bylines.length ? 'byline' : 'source', name, { byline, text })

export const drop = (c: Classification, i: number, name: LineRule, more: Pick<More, 'reason'> = NO_MORE) =>
  rule(c, i, 'drop', undefined, name, more)
