/**
 * What each term weighs for a headline: points. Guessed by reading, kept where they held on every set and every alteration; a term's name
 * is what the trace says in words. A heading without anything else has one to three, the least that counts is `TITLE_LEAST`.
 */
export enum TITLE {
  /** A platform's own field for the headline. */
  field = 12,
  /** Its class or id says title; or says title of something else. */
  named = 1.2,
  misnamed = -2,
  /** Times how well it echoes what the page says of itself; a sentence that does so in part. */
  echo = 6,
  echoInProse = 3,
  /** The last entry of the page's trail. */
  trailed = 3,
  /** Bold, or larger than the text, where it stands alone. */
  emphasis = 0.8,
  /** Shares pairs of words with the text. */
  shared = 1.5,
  /** Beside the only day near it. */
  dated = 1.2,
  /** Near the text, within reach of it, far from it. */
  near = 2,
  reach = 0.5,
  far = -1.5,
  /** At the head of the text, in it, below it. */
  opening = 1.5,
  within = 0,
  below = -4,
  /** Its place or class says caption. */
  caption = -4,
  /** A link to elsewhere; one of several entries of one shape. */
  linked = -2,
  repeated = -4,
  /** What it stands in is named for something else, or is a site's header. */
  background = -2.5,
  /** The same of a box that holds nothing else: the name may be a theme's. */
  backgroundAlone = -1,
  header = -9,
  /** Too short to be one, one word. */
  short = -1.5,
  word = -1.5,
  /** Reads like a sentence or a paragraph. */
  sentence = -1.2,
  prose = -2,
  /** What cannot be one: a day, furniture, a trail, a site's name, a label above other articles. */
  date = -6,
  furniture = -8,
  furnitureHeading = -3,
  /** A link to the home page; above the menu, where a site names itself. */
  home = -6,
  masthead = -5,
  trail = -6,
  site = -9,
  label = -5,
  /** Outside of the element that a portal's table names for the article. */
  outside = -8,
  /** A short heading above another. */
  above = -3,
}

/** The same of a heading by its level. */
export const TITLE_HEADINGS: readonly number[] = [0, 3, 2, 1.5, 1, 0.5]

/** The least score of a headline. */
export const TITLE_LEAST = 2.5

/** The same of a line of flattened text, where lines alone tell how far a headline stands from its text. */
export enum TEXT_TITLE {
  /** Lines above the text that may be its headline; farther ones where the page's title says so. */
  near = 5,
  reach = 60,
  /** Lines in which the only heading of the first level is the headline's. */
  above = 400,
  /** The first line under the day; the line over it, from as many characters on. */
  underDate = 6,
  overDate = 5,
  long = 36,
  /** Shares pairs of words with the text. */
  shared = 0.8,
  /** Names a whole day, and nothing else says that it is the headline. */
  dated = -3,
  /** Lines of the text whose words are compared with a headline's. */
  opening = 12,
}

/**
 * What each term weighs for the caption of a picture beside it: points of how a text is set and worded. Below a picture `least` makes one,
 * above it `above` do. Guessed by reading; a text below a picture without any term for or against it has two or three.
 */
export enum CAPTION {
  /** A platform's own field for it. */
  field = 9,
  /** Set in the middle where the text is not; in italics; in bold. */
  centred = 2,
  italic = 2,
  bold = 0.5,
  /** Names its photographer. */
  credit = 3,
  /** Ends without a mark; where the paragraphs all end with one. */
  open = 2,
  openBesideClosed = 3,
  /** No longer than most captions; longer. */
  short = 1,
  long = -2,
  /** Reads like running text. */
  prose = -1.5,
  /** Begins as captions do. */
  opening = 1,
  /** Set as the text is, where nothing is centred. */
  setAsText = -1.5,
  /** Goes on from the picture in the same element; alone with it in a box. */
  continues = 1,
  boxed = 2,
  /** A heading of the first levels. */
  heading = -2,
  /** An entry of a list; a sentence that goes on from above, or below. */
  part = -3,
  /** A link to something else than its picture: the title of another article, a tool. */
  linked = -3,
  /** No text, or too long. */
  none = -9,
  least = 3,
  above = 5,
}
