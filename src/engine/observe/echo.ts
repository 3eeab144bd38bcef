import type { Segment } from '../../model/segment'
import type { Metadata } from '../metadata'
import type { AnyPageWords } from '../page-words'
import { words } from '../words'
import { leadsHome } from './trail'

/** Between the parts of a `<title>`. */
export const SEPARATOR = /\s+[|–—·•»:/-]+\s+|\s*[|»]\s*/
/** Words, in characters, that are no echo by chance: at all, as a part of a claim. */
const LEAST = 4
const PART = 12
/** A part of a `<title>` that is shorter, in characters, often names site or section. */
const TELLING = 20

/** What the page says of its headline, by words alone, and how much it is to be believed, 0 to 1. */
export interface Claimed {
  words: string
  worth: number
}

const NOBODY: ReadonlySet<string> = new Set()

/** What a page calls its site: the words of links to its home page. */
export const houseOf = (segments: readonly Segment[]): ReadonlySet<string> =>
  new Set(segments.filter(s => leadsHome(s) && !s.links[0]!.href.includes('?')).map(s => words(s.text)))

/** The page's claims about its headline: metadata, and `<title>` whole and by its parts. */
export function claimsOf(
  { headlines, title }: Pick<Metadata, 'headlines' | 'title'>,
  { site }: AnyPageWords,
  house: ReadonlySet<string> = NOBODY,
): Claimed[] {
  const claims = new Map<string, number>()
  const add = (text: string, worth: number) => {
    const key = words(text)
    // What only names the site is echoed by its masthead, and by a greeting.
    if (key.length >= LEAST && !site.test(text) && !house.has(key)) claims.set(key, Math.max(worth, claims.get(key) ?? 0))
  }
  for (const text of [...headlines, title]) add(text, 1)
  for (const part of title.split(SEPARATOR)) add(part, part.length >= TELLING ? 0.95 : 0.5)
  return [...claims].map(([key, worth]) => ({ words: key, worth }))
}

/** Of two texts, one in the other: as good as the same from half of its length on. */
const HALF = 0.5

function echoes(own: string, claim: string): number {
  if (claim === own) return 1
  const [short, long] = own.length < claim.length ? [own, claim] : [claim, own]
  if (short.length < PART) return 0
  const size = Math.min(1, short.length / long.length / HALF)
  if (long.startsWith(short)) return (short === own ? 0.8 : 0.7) * size
  return long.includes(short) ? 0.7 * size : 0
}

/** How well a text is echoed by what the page says of itself: 1 the same, 0.8 its opening, 0.7 a part of it. */
export function echoOf(text: string, claims: readonly Claimed[]): number {
  const own = words(text)
  if (own.length < LEAST) return 0
  let best = 0
  for (const { words: claim, worth } of claims) {
    best = Math.max(best, worth * echoes(own, claim))
  }
  return best
}

/** The echo of every segment that may be a headline. */
export function echoesOf(segments: readonly Segment[], claims: readonly Claimed[], longest: number): Float64Array {
  const echoes = new Float64Array(segments.length)
  if (!claims.length) return echoes
  for (const [i, { kind, text }] of segments.entries())
    if ((kind === 'text' || kind === 'heading' || kind === 'quote') && text.length >= LEAST && text.length <= longest)
      echoes[i] = echoOf(text, claims)
  return echoes
}
