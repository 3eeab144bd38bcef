/**
 * Finds the words of decisions in the words of a page. Both are compared as bare base letters, so that white space, accents put together
 * or apart, and repaired tone marks make no difference.
 */
export interface Letters {
  /** The bare letters of all pieces, one after another. */
  readonly text: string
  /** For each letter, the piece it is from and where in that it stands. */
  readonly pieces: Uint32Array
  readonly offsets: Uint32Array
}

const BARE = /[\p{L}\p{N}]/u

export function lettersOf(texts: readonly string[]): Letters {
  const total = texts.reduce((sum, text) => sum + text.length, 0)
  const [pieces, offsets] = [new Uint32Array(total * 2), new Uint32Array(total * 2)]
  const out: string[] = []
  for (const [piece, text] of texts.entries()) {
    let offset = 0
    for (const letter of text) {
      for (const bare of letter.normalize('NFD')) {
        if (!BARE.test(bare) || out.length >= pieces.length) continue
        pieces[out.length] = piece
        offsets[out.length] = offset
        out.push(bare.length === 1 ? bare.toLowerCase().charAt(0) : '\ufffd')
      }
      offset += letter.length
    }
  }
  return { text: out.join(''), pieces, offsets }
}

/** A short text is looked for near where the one before it stood: `0` stands everywhere. */
const [SHORT, NEAR] = [12, 400]

/**
 * For each letter of the page, the number of the decision it is under, from 1; 0 where none was found. Decisions come in the order of the
 * page, but one that stands elsewhere does no harm to those behind it.
 */
export function placed(page: Letters, decisions: readonly string[]): Uint32Array {
  const under = new Uint32Array(page.text.length)
  let cursor = 0
  for (const [index, decision] of decisions.entries()) {
    const wanted = lettersOf([decision]).text
    if (wanted === '') continue
    const ahead = page.text.indexOf(wanted, cursor)
    const near = ahead >= 0 && (wanted.length >= SHORT || ahead - cursor <= NEAR)
    const at = near ? ahead : wanted.length >= SHORT ? page.text.indexOf(wanted) : -1
    if (at < 0 || under[at] !== 0) continue
    under.fill(index + 1, at, at + wanted.length)
    if (at >= cursor) cursor = at + wanted.length
  }
  return under
}
