import type { Ruling } from '../classify/ruling'

/** Short lines taken for captions by their shape alone, from which on a text with fewer paragraphs is a page of headlines. */
const HEADLINES = 7
/** What is shorter is no paragraph, in characters. */
const PARAGRAPH = 80

/** Whether a flattened text lists articles: more lines as short as captions or headlines than paragraphs. */
export function isListing(rulings: readonly Ruling[]): boolean {
  const lines = rulings.filter(({ rule }) => rule === 'caption/line').length
  return lines >= HEADLINES && lines > rulings.filter(({ as, text }) => as === 'paragraph' && text.length > PARAGRAPH).length
}
