/** White space other than a space, and all that is not one single space between words. U+200B is none to \s. */
const NO_SPACE = /[\t-\r\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]/
const ALL_UNEVEN = /[\t-\r\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff][\s\u200b]*| [\s\u200b]+/g

/** White space as one space, none at the ends. Most text has it so already, and is only cut. */
export function collapse(text: string): string {
  const cut = text.trim()
  // Two searches, as one for both takes twice as long.
  return NO_SPACE.test(cut) || cut.includes('  ') ? cut.replace(ALL_UNEVEN, ' ').trim() : cut
}
