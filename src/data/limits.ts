/**
 * How far, how long, how many: every measure the engine's middle asks about, with its unit. A measure that weighs a claim stands in `weights.ts`.
 * Sources, where none is named: the annotated pages and fixtures the engine was written with.
 * Enums, whose numbers stand in what is built where they are asked for: a browser loads no table of them.
 */

/** Running text. */
export enum PROSE {
  /** Characters that make a page's text worth calling one. */
  least = 140,
  /** A page hides its article where what is hidden reads like this many times what is shown. */
  hiddenTimes = 4,
  /** No summary has more, in characters. */
  summary = 900,
  /** Characters of a text that, apart from the record sheet of a document, may be a consent or comments. */
  besideSheet = 900,
}

/** What takes an element's class words, or a platform's table, at their word. Shares of the page's running text. */
export enum BACKGROUND {
  /** No name takes away what holds more. */
  most = 0.5,
  /** The same of a column beside the text, which its style tells. */
  column = 0.8,
  /** Share of a line's characters in links from which its class counts; and of a box between paragraphs. */
  linked = 0.3,
  stray = 0.1,
  /** What a picture's or a table's box may say, in characters. */
  inset = 600,
  /** What a box around a field for an address says at most, in characters. */
  form = 300,
  /** A heading or a line as long echoes the page's claims beyond chance, in characters. */
  echo = 12,
}

/**
 * Who answers for a site: shares of what its box says, of the running text that may stand below it, and from which it weighs; the lines it
 * may have.
 */
export enum IMPRINT {
  share = 0.5,
  below = 0.15,
  heavy = 0.15,
  lines = 12,
}

/** Siblings of one shape. */
export enum REPETITION {
  /** As many make a list; as many with a day and a summary are what the page is for, where its text is less. */
  least = 3,
  many = 8,
  /** An entry has no more text, in characters. */
  longest = 900,
  /** An entry's link covers a title of as many characters. */
  title = 15,
  /** A title without a day, a summary or siblings of its shape has as many characters: a menu's entries have less. */
  alone = 25,
}

/** Captions, in characters. */
export enum CAPTIONS {
  /** None is longer; beyond `read` none is looked into. */
  longest = 420,
  read = 800,
  /** Of all lines around the pictures of one figure or table. */
  group = 700,
  /** A caption no longer is short; longer is long; and longer may be running text. */
  short = 130,
  long = 220,
  prose = 160,
  /** The name in a credit; and a line below a caption that may be its credit. */
  credit = 60,
  /** A paragraph that shows how the text ends its sentences. */
  paragraph = 60,
}

/** Where a headline may stand, and its length, in characters. */
export enum HEADLINE {
  shortest = 4,
  longest = 320,
  /** Of a headline that stands in no heading and echoes nothing. */
  plain = 260,
  /** Characters between headline and text. */
  near = 600,
  far = 2500,
  /** Characters of text above a headline that stands in it. */
  opening = 200,
  within = 800,
  /** Short headlines: in a heading, elsewhere. */
  shortHeading = 20,
  shortOther = 25,
  /** Segments at the head of a page that may be a site's masthead, and the links that make a menu. */
  masthead = 24,
  menu = 4,
  /** The share of the running text that may stand above a headline in the text's own box. */
  above = 0.25,
  /** The same above a heading that the page claims. */
  aboveClaimed = 0.5,
  /** The share of pairs of words from which a text is the headline's. */
  stranger = 0.15,
  /** How well a heading echoes the page's claims that is surely its headline. */
  claimed = 0.7,
  /** The last level of a heading that may be another article's headline. */
  level = 4,
  /** Segments between headline and day. */
  date = 3,
  /** Points of a headline that makes what stands below it an article beside longer lists, and the characters of running text it needs. */
  anchor = 4,
  anchored = 80,
  /** Characters of the text that are compared with a headline's words, and how many pairs of words they must share. */
  text = 2500,
}

/** What stands around the text. */
export enum AROUND {
  /** Characters after the text that may be the article's own. */
  tail = 900,
  /** A labelled name in a box for something else, in characters. */
  byline = 100,
  /** Segments below the text that may name who wrote it. */
  below = 250,
  /** Levels up the tree that are looked at for them. */
  levels = 6,
  /** Segments away from the headline that a day may stand. */
  date = 24,
  /** A day's line, in characters. */
  dateLine = 80,
  /** Characters between a trail and the headline, a label and the headline. */
  trail = 1200,
  label = 160,
  /** Characters of a trail, of all its box holds, of a label. */
  trailText = 240,
  trailBox = 400,
  labelText = 60,
}

/** What a flattened text says of its headline. */
export enum TITLE_LINE {
  /** Lines at the foot of a page in which a site names itself. */
  foot = 10,
  /** How far the end of a trail is believed, 0 to 1. */
  trail = 0.6,
}
