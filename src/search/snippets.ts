import { checkObject, checkWhole } from '../arguments'
import type { Synonym } from '../model/administration'
import type { Article } from '../model/article'
import type { ArticleSpan } from '../model/language'
import { foldText } from '../text'
import { BLOCK_GAP } from './document'
import { sameIAndY } from './folding'
import { type FoundDocument, type Highlight, highlight, stringsOf } from './highlight'
import { checkSynonyms } from './synonyms'

/** A word of the query in a snippet. */
export interface SnippetHit {
  /** Where it begins, in UTF-16 code units from the snippet's beginning. */
  start: number
  /** Where it ends, exclusive. */
  end: number
}

/** A stretch of a document with words of the query in it. */
export interface Snippet extends ArticleSpan {
  /** The stretch itself. */
  text: string
  /** The words of the query in it. */
  hits: SnippetHit[]
}

/** How snippets are cut. */
export interface SnippetOptions {
  /** How long one may be, in UTF-16 code units; default 200. */
  maxChars?: number | undefined
  /** How many, best first; default 3. */
  count?: number | undefined
  /** What stands in the place of the query's words, as in `searchQuery`. */
  synonyms?: readonly Synonym[] | undefined
}

const SHORTEST = 40
const LONGEST = 10_000
const MOST = 1000

const keyOf = (text: string) => sameIAndY(foldText(text, 'ascii'))
const BLANK = /\s/u

/** Begins and ends at blanks, within `maxChars`, with the hits in the middle. */
function around(text: string, from: number, to: number, maxChars: number): [start: number, end: number] {
  const room = Math.max(0, maxChars - (to - from))
  let start = Math.max(0, from - Math.floor(room / 2))
  let end = Math.min(text.length, start + Math.max(maxChars, to - from))
  start = Math.max(0, Math.min(start, end - maxChars))
  // A block's end parts snippets as it parts texts.
  const before = text.slice(start, from + BLOCK_GAP.length).lastIndexOf(BLOCK_GAP)
  if (before >= 0) start += before + BLOCK_GAP.length
  const after = text.slice(to, end + BLOCK_GAP.length - 1).indexOf(BLOCK_GAP)
  if (after >= 0) end = to + after
  while (start > 0 && start < from && !BLANK.test(text[start - 1]!)) start += 1
  while (end < text.length && end > to && !BLANK.test(text[end]!)) end -= 1
  while (start < from && BLANK.test(text[start]!)) start += 1
  while (end > to && BLANK.test(text[end - 1]!)) end -= 1
  return [start, end]
}

/** More of the same words make a snippet no better. */
const MOST_IN_WINDOW = 50

interface Window {
  first: number
  last: number
  /** Different words of the query, then all of them. */
  score: number
}

/** For each hit the stretch that begins with it, and how many words of the query it holds. */
function windows(text: string, hits: readonly Highlight[], maxChars: number): Window[] {
  const keys = hits.map(({ text }) => keyOf(text))
  return hits.map((hit, first) => {
    const different = new Set<string>()
    let last = first
    for (let n = first; n < hits.length && hits[n]!.end - hit.start <= maxChars; n += 1) {
      different.add(keys[n]!)
      last = n
      const next = hits[n + 1]
      if (n - first >= MOST_IN_WINDOW || (next && text.slice(hits[n]!.end, next.start).includes(BLOCK_GAP))) break
    }
    return { first, last, score: different.size + (last - first) / (2 * MOST_IN_WINDOW) }
  })
}

/**
 * The stretches of an article, or of a document an engine gave back, that hold most words of the query, best first: to show under a result, with
 * places into the document's own strings. Words are found as `highlight` finds them.
 * @throws TypeError where an argument or an option is wrong: it names it.
 */
export function snippets(article: Article | FoundDocument, query: string, options: SnippetOptions = {}): Snippet[] {
  checkObject('options', options, ['maxChars', 'count', 'synonyms'], snippets)
  const { maxChars = 200, count = 3, synonyms = [] } = options
  checkWhole('options.maxChars', maxChars, SHORTEST, LONGEST, snippets)
  checkWhole('options.count', count, 1, MOST, snippets)
  checkSynonyms('options.synonyms', synonyms, snippets)
  const strings = stringsOf(article, snippets)
  const found = highlight(article, query, { match: 'words', synonyms })
  const byPlace = new Map<string, Highlight[]>()
  for (const hit of found)
    byPlace
      .set(hit.in, byPlace.get(hit.in) ?? [])
      .get(hit.in)!
      .push(hit)
  const all = strings.flatMap(({ in: place, text }) => {
    const hits = byPlace.get(place) ?? []
    return windows(text, hits, maxChars).map(window => ({ ...window, place, text, hits }))
  })
  all.sort((a, b) => b.score - a.score)
  const taken: Snippet[] = []
  for (const { place, text, hits, first, last } of all) {
    if (taken.length === count) break
    const [start, end] = around(text, hits[first]!.start, hits[last]!.end, maxChars)
    if (taken.some(other => other.in === place && other.start < end && start < other.end)) continue
    const inside = hits.filter(hit => hit.start >= start && hit.end <= end)
    taken.push({
      in: place,
      start,
      end,
      text: text.slice(start, end),
      hits: inside.map(hit => ({ start: hit.start - start, end: hit.end - start })),
    })
  }
  return taken
}
