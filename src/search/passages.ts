import { checkWhole, wrong } from '../arguments'
import type { Article } from '../model/article'
import { sentences } from '../text'
import { clusterWidener } from './clusters'
import { BLOCK_GAP, checkSearch, documentId, SEARCH_OPTIONS, type SearchOptions, type TextBlock, textBlocks, writer } from './document'
import { foldWords } from './folding'

/** A stretch of an article's running text, for vector and hybrid search. */
export interface Passage {
  /** The document's id, `#` and `position`. */
  id: string
  /** The document's id. */
  document: string
  /** 0 for the first. */
  position: number
  /** The article's headline. */
  title: string
  /** The heading it stands under. */
  heading?: string
  /** NFC, one tone style. */
  text: string
  /** `text` in lower case, no marks, `d` for `đ`. */
  text_folded: string
  /** Where it begins in `SearchDocument.text` (of the same options), in UTF-16 code units. */
  start: number
  /** Where it ends, exclusive: `document.text.slice(start, end)` is `text`. */
  end: number
  /** BCP 47, of the article. */
  language: string
  /** The article's address. */
  url?: string
  /** Local time as printed, of the article. */
  published?: string
}

/** How passages are cut. */
export interface PassageOptions extends SearchOptions {
  /** The longest passage, in UTF-16 code units; default 1000, 40 at least. */
  maxChars?: number | undefined
  /** How much of a passage's end the next one may repeat, in whole sentences; default 0. Less than half of `maxChars`. */
  overlap?: number | undefined
}

interface Piece {
  start: number
  end: number
  heading?: string
  /** Begins a heading: no passage runs into it. */
  opens: boolean
}

/** Where a stretch too long for one passage may be cut: after a space, else between two clusters. */
function cut(text: string, start: number, limit: number): number {
  const space = text.slice(start, start + limit).search(/\s\S*$/u)
  if (space > 0) return start + space + 1
  const [border] = clusterWidener(text.slice(start, start + limit + 64))(limit, limit)
  // A cluster longer than a passage is cut after all.
  return border > 0 ? start + border : start + limit
}

function trimmed(text: string, start: number, end: number): [number, number] {
  const slice = text.slice(start, end)
  const lead = slice.length - slice.trimStart().length
  return [start + lead, start + slice.trimEnd().length]
}

function split(text: string, start: number, end: number, limit: number): [number, number][] {
  const parts: [number, number][] = []
  let from = start
  while (end - from > limit) {
    const to = cut(text, from, limit)
    parts.push(trimmed(text, from, to))
    from = to
  }
  return [...parts, trimmed(text, from, end)].filter(([s, e]) => e > s) as [number, number][]
}

const LINES = /[^\n]+/g

/** Sentences of running text, lines of lists and tables; a heading stays whole. */
function spansOf({ text, type }: TextBlock): { start: number; end: number }[] {
  if (type === 'heading') return [{ start: 0, end: text.length }]
  if (type !== 'list' && type !== 'table') return sentences(text)
  return [...text.matchAll(LINES)].map(line => ({ start: line.index, end: line.index + line[0].length }))
}

function pieces(blocks: readonly TextBlock[], text: string, limit: number): Piece[] {
  const all: Piece[] = []
  let offset = 0
  let heading: string | undefined
  for (const block of blocks) {
    if (block.type === 'heading') heading = block.text
    for (const [i, span] of spansOf(block).entries()) {
      for (const [start, end] of split(text, offset + span.start, offset + span.end, limit)) {
        all.push({ start, end, opens: block.type === 'heading' && i === 0, ...(heading !== undefined && { heading }) })
      }
    }
    offset += block.text.length + BLOCK_GAP.length
  }
  return all
}

/** First and last piece of each passage. */
function pack(all: readonly Piece[], maxChars: number, overlap: number): [number, number][] {
  const runs: [number, number][] = []
  let first = 0
  while (first < all.length) {
    let last = first
    while (last + 1 < all.length && !all[last + 1]!.opens && all[last + 1]!.end - all[first]!.start <= maxChars) last++
    runs.push([first, last])
    let next = last + 1
    // Repeat whole pieces only, and only where at least one new one fits behind them.
    if (next < all.length && !all[next]!.opens) {
      const fits = (i: number) => all[last]!.end - all[i]!.start <= overlap && all[last + 1]!.end - all[i]!.start <= maxChars
      while (next - 1 > first && !all[next - 1]!.opens && fits(next - 1)) next--
    }
    first = next
  }
  return runs
}

function limits(options: PassageOptions): { maxChars: number; overlap: number } {
  const { maxChars = 1000, overlap = 0 } = options
  checkWhole('options.maxChars', maxChars, 40, Number.MAX_SAFE_INTEGER, toPassages)
  if (!Number.isInteger(overlap) || overlap < 0 || overlap >= maxChars / 2)
    wrong('options.overlap', 'a whole number from 0 to less than half of maxChars', overlap, toPassages)
  return { maxChars, overlap }
}

/**
 * The running text in passages that begin and end with a sentence, a list item or a block.
 * @throws TypeError where `article` is not an article, or an option is wrong: it names the option.
 */
export function toPassages(article: Article, options: PassageOptions = {}): Passage[] {
  checkSearch(article, options, [...SEARCH_OPTIONS, 'maxChars', 'overlap'], toPassages)
  const { maxChars, overlap } = limits(options)
  const write = writer(options)
  const document = documentId(article, options)
  const blocks = textBlocks(article, write)
  const text = blocks.map(block => block.text).join(BLOCK_GAP)
  const all = pieces(blocks, text, maxChars)
  const title = write(article.title)
  return pack(all, maxChars, overlap).map(([first, last], position): Passage => {
    const { start, heading } = all[first]!
    const { end } = all[last]!
    const passage = text.slice(start, end)
    return {
      id: `${document}#${position}`,
      document,
      position,
      title,
      ...(heading !== undefined && { heading }),
      text: passage,
      text_folded: foldWords(passage),
      start,
      end,
      language: article.language,
      ...(article.url !== undefined && { url: article.url }),
      ...(article.published && { published: article.published.iso }),
    }
  })
}
