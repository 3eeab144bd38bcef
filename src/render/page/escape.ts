import { escapeHtml } from '../html'

// A format character that turns the direction of what follows could make a line say something else than it does.
const TURNS = /[\u202a-\u202e\u2066-\u2069]/gu

/** Text of a page nobody trusts, for an element or a quoted attribute of a page of ours. */
export const shown = (text: string): string => escapeHtml(text.replace(TURNS, ''))

/** The same, and no longer than a reader wants it: `most` letters, then how many more there are. */
export function shownClipped(text: string, most: number): string {
  if (text.length <= most) return shown(text)
  // Half a surrogate pair at the cut would be a letter that is none.
  const cut = text.slice(0, most).replace(/[\ud800-\udbff]$/u, '')
  return `${shown(cut)}… <span class="more">(${count(text.length - cut.length)} more characters)</span>`
}

const GROUPED = new Intl.NumberFormat('en-GB')

/** `12,345` */
export const count = (value: number): string => GROUPED.format(value)

/** `1 piece`, `12 pieces` */
export const counted = (value: number, one: string, many = `${one}s`): string => `${count(value)} ${value === 1 ? one : many}`
