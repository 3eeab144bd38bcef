import type { RuleName } from './rule'

/** One piece of evidence for a label. */
export interface Term {
  /** In words: `same words as og:title`. */
  term: string
  weight: number
}

/** Why a piece of the page is in the article or not. Every character of the page's text is under exactly one decision. */
export interface Decision {
  /** Whether the piece is in the article. */
  verdict: 'keep' | 'drop'
  /** The stable name of the rule that decided, e.g. `lacviet/strip`, `byline/stuck`. */
  rule: RuleName
  /** In words, for a person. Not stable: tell decisions apart by `rule`. */
  reason: string
  /** What a kept piece became: `title`, `paragraph`, `caption` …; absent for dropped ones. */
  as?: string
  /** What the block was taken for, kept or not: `title`, `furniture`, `teaser` … */
  label?: string
  /** The heaviest evidence for the label, in words, heaviest first; a negative weight spoke against it. */
  terms?: readonly Term[]
  /** What the piece's text was in before it was decoded, and by what evidence, in words; absent where it was Unicode. */
  decoded?: string
  /** The text decided on, whitespace collapsed. */
  text: string
  /** Where it stood: a CSS-like path on a page (`div#part1 > p.Title`), `line 12` in a text. */
  path: string
}
