import type { Locale } from '../../model/locale'
import type { Segment } from '../../model/segment'
import type { ReadByline } from '../byline'
import { type LineRules, lineRules } from '../lines'
import type { As, Ruling } from '../ruling'
import type { Scene } from '../scene'

type More = Partial<Pick<Ruling, 'text' | 'byline' | 'source' | 'moment' | 'level' | 'figure'>>

const NO_MORE: More = {}

/** What the passes share: the scene, and what was ruled so far. */
export class Classification {
  readonly segments: readonly Segment[]
  readonly locales: readonly Locale[]
  readonly door: Scene['door']
  readonly lines: LineRules
  readonly from: number
  /** Where the text ends; moves up where its end is found. */
  to: number
  /** The displayed headline, -1 where no segment is it. */
  title = -1
  /** How many figures there are. */
  figures = 0
  /** What lines at the end read as, found out once. */
  readonly tails = new Map<number, ReadByline | undefined>()
  private readonly rulings: (Ruling[] | undefined)[]

  constructor({ segments, locales, door, from, to }: Scene) {
    this.segments = segments
    this.locales = locales
    this.door = door
    this.lines = lineRules(locales)
    this.from = from
    this.to = to
    this.rulings = new Array(segments.length).fill(undefined)
  }

  /** Whether no rule has taken a segment. */
  free(i: number): boolean {
    return this.rulings[i] === undefined
  }

  /** The first ruling of a segment. */
  ruling(i: number): Ruling | undefined {
    return this.rulings[i]?.[0]
  }

  as(i: number): As | undefined {
    return this.rulings[i]?.[0]?.as
  }

  /** The last segment kept as something, -1 where none is. */
  last(as: As): number {
    let i = this.segments.length - 1
    while (i >= 0 && this.as(i) !== as) i--
    return i
  }

  has(as: As): boolean {
    return this.last(as) >= 0
  }

  keep(i: number, as: As, rule: string, reason: string, more = NO_MORE): void {
    this.add(i, 'keep', as, rule, reason, more)
  }

  drop(i: number, rule: string, reason: string): void {
    this.add(i, 'drop', undefined, rule, reason, NO_MORE)
  }

  /** All rulings of one shape. */
  private add(index: number, verdict: Ruling['verdict'], as: As | undefined, rule: string, reason: string, more: More): void {
    const segment = this.segments[index]!
    const { text = segment.text, byline, source, moment, level, figure } = more
    const ruling: Ruling = { segment, index, verdict, as, rule, reason, text, byline, source, moment, level, figure }
    const list = this.rulings[index]
    if (list) list.push(ruling)
    else this.rulings[index] = [ruling]
  }

  /** All rulings in reading order. */
  all(): Ruling[] {
    return this.rulings.flatMap(list => list ?? [])
  }
}
