/** Not the second half of anything: no mark, no low surrogate, no later part of a Korean syllable. */
const STARTS = /[^\p{M}\u1160-\u11ff\udc00-\udfff]/u
/** In old charsets a letter's second byte is above ASCII, in VIQR a sign or a d. */
const STARTS_ANYWHERE = /[A-Ca-cE-Ze-z0-9]/

/** The last place from `floor` on where a character matching the pattern stands; -1 for none. */
function lastWhere(text: string, pattern: RegExp, floor: number): number {
  for (let at = text.length - 1; at > floor; at -= 1) if (pattern.test(text[at]!)) return at
  return -1
}

/**
 * Where a text that goes on can be cut so that both pieces normalise as the whole does: after its last line, or, past `limit`, after its last
 * blank, before its last plain letter, before its last letter. 0 means: wait for more. A piece never ends inside a letter with its marks.
 */
export function safeCut(text: string, limit: number): number {
  const line = text.lastIndexOf('\n') + 1
  if (line > 0 || text.length < limit) return line
  const floor = text.length - limit
  const blank = lastWhere(text, /[ \t]/, floor)
  if (blank >= 0) return blank + 1
  const letter = lastWhere(text, STARTS_ANYWHERE, floor)
  return letter >= 0 ? letter : Math.max(0, lastWhere(text, STARTS, floor))
}
