/** The tool that flattened a page, by the traces it leaves. Stable. */
export type FlattenedBy =
  /** A line for each piece of text, nothing else: `get_text('\n')`, `innerText`, jusText. */
  | 'lines'
  /** Pieces of text with nothing between them: BeautifulSoup's `get_text()`, `textContent`. */
  | 'glued'
  /** One line, its pieces joined by a sign: `get_text('|')`. */
  | 'joined'
  /** One line with `\n` written out, as in a JSON string; line breaks left as `<br>`. */
  | 'escaped'
  /** Python's html2text. */
  | 'html2text'
  /** Markdown of another tool: markdownify, turndown, pandoc, trafilatura. */
  | 'markdown'
  /** `lynx -dump`, `links -dump`. */
  | 'lynx'
  /** `elinks -dump`, which sets both edges even. */
  | 'elinks'
  /** `w3m -dump`. */
  | 'w3m'
  /** Python's inscriptis. */
  | 'inscriptis'
  /** pandoc, plain text or its own Markdown: tables in frames of `+---+`. */
  | 'pandoc'
  /** The npm package html-to-text. */
  | 'html-to-text'

/** What a tool leaves in a text, by which it is known. */
export interface Trace {
  /** Over one line, as it stands in the text. */
  pattern: RegExp
  /** What each line that has it weighs, three at most. */
  weight: number
  /** It counts, once, where at least this share of the lines have it. */
  share?: number
}

/** How pieces of text that were put together without a blank come apart. */
export interface Glue {
  /** Where to cut; what it matches is left out. */
  seams: RegExp
  /** Where to cut beside days, in any text. */
  atDays: RegExp
  /** Such places in which no word and no number is one; a few different ones tell that a text has them throughout. */
  sure: RegExp
  /** What every such place has, quick to see: most lines have none. */
  hint: RegExp
  /** Words with a capital within; what may be one, where a tool only glues some blocks. */
  compounds: RegExp
  names: RegExp
}

/** How a tool tells where a link leads, beside its words. */
export interface AddressSigns {
  /** What it puts beside the words of one link, or around them. */
  pattern: RegExp
  /** What is left of it, as a replacement. Default nothing. */
  words?: string
  /** Marks of Markdown, read as such where a text has others. */
  marked?: boolean
  /** What tells that it does so. Default the pattern. */
  tells?: RegExp
  /** As many in a text tell it. */
  least: number
  /** A line of the addresses, gathered at the end of the text. */
  listed?: RegExp
}

/** A tool: how it is known, and how what it did is undone. */
export interface Flattener {
  name: FlattenedBy
  /** In words, after «read as». */
  said: string
  traces: readonly Trace[]
  /** The weight of its traces from which on it is known. */
  least: number
  /** What parts pieces of text, where line feeds do not. */
  breaks?: RegExp
  /** Signs are written out, as in a JSON string. */
  escaped?: boolean
  /** Nothing between pieces of text. */
  glue?: Glue
  /** What a list's entries begin with, behind the indent. */
  bullet?: RegExp
  /** What a numbered list's entries begin with, behind the indent. */
  number?: RegExp
  /** Blanks before an entry, at least. */
  listIndent?: number
  /** Blanks before running text, where it is set in: what stands farther out or between is set apart. */
  textIndent?: number
  /** `# Heading`, `**bold**`, `_italic_`, escaped signs. */
  markdown?: boolean
  /** Cells stand side by side. */
  columns?: boolean
  /** Blanks that part two cells, at least. Default 2. */
  gutter?: number
  /** Tables are framed in `+`, `-` and `|`. */
  grids?: boolean
  /** Lines are broken at a column. */
  wraps?: boolean
  /** Nothing stands between some pieces of a line. */
  sticks?: boolean
  /** A blank it puts into a word; what stands before it in the word, and behind. */
  parts?: RegExp
  /** A sign before what was set above the line: `m^2`. */
  raised?: boolean
  /** Lines that stand for a picture. */
  picture?: RegExp
  /** Controls of forms, names of pictures within a line; all of them are taken out. */
  widgets?: RegExp
  /** Lines that draw a rule or a table's frame. */
  drawing?: RegExp
}
