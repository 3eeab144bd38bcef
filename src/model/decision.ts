/** Why a piece of the page is in the article or not. Every character of the page's text is under exactly one decision. */
export interface Decision {
  /** Whether the piece is in the article. */
  verdict: 'keep' | 'drop'
  /** The stable name of the rule that decided, e.g. `sharepoint/ribbon`, `byline/end-mark`. */
  rule: string
  /** In words, for a person. Not stable: tell decisions apart by `rule`. */
  reason: string
  /** What a kept piece became: `title`, `paragraph`, `caption` …; absent for dropped ones. */
  as?: string
  /** The text decided on, whitespace collapsed. */
  text: string
  /** Where it stood: a CSS-like path on a page (`div#part1 > p.Title`), `line 12` in a text. */
  path: string
}
